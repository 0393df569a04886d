import type { ApiListing, Emulation, EmulationDecision, KernelInfo } from '../analysis.ts';

/**
 * What this server says beyond LSP 3.17, once: the server and the VS Code client import it, `docs/lsp-extensions.md`
 * describes it, and a test holds the two together. Plain types and names, so that neither side pulls in the other.
 */

/** Client to server, `StatusParams` to `Status`. */
export const statusRequest = 'kalloc-lint/status';
/** Client to server, `ApiParams` to `ApiListing`, or null where no kernel is known. */
export const apiRequest = 'kalloc-lint/api';
/** Client to server, `ExplainParams` to `ExplainResult`. */
export const explainRequest = 'kalloc-lint/explain';
/** Client to server, `EmulateParams` to `EmulateResult`, or null where there is no function to run. */
export const emulateRequest = 'kalloc-lint/emulate';
/** Client to server, `AllowParams` to `WorkspaceEdit`, or null where no comment can stand. */
export const allowRequest = 'kalloc-lint/allow';
/** Client to server, `AtomicRegionsParams` to `AtomicRegionsResult`. */
export const atomicRegionsRequest = 'kalloc-lint/atomicRegions';
/** Client to server, `PlaceParams` to `WhyAtomicResult`, or null outside of functions. */
export const whyAtomicRequest = 'kalloc-lint/whyAtomic';
/** Client to server, `PlaceParams` to `AtomicCallersResult`. */
export const atomicCallersRequest = 'kalloc-lint/atomicCallers';
/** Server to client, `ReadFilesParams` to `ReadFilesResult`: files that a server without a disk needs. */
export const readFilesRequest = 'kalloc-lint/readFiles';
/** Server to client, no parameters: ask for the status again. Sent only to clients that say `ClientExperimental`. */
export const statusChangedNotification = 'kalloc-lint/statusChanged';

/** `capabilities.experimental` of a client that listens to `statusChangedNotification`. */
export interface ClientExperimental {
  readonly kallocLintStatus?: boolean;
  /** The client has the command `kalloc-lint.emulate`, so a code lens may call it. */
  readonly kallocLintEmulate?: boolean;
  /**
   * The client has the commands `kalloc-lint.previewFix`, `kalloc-lint.allowWithReason` and `kalloc-lint.explainRule`, and
   * opens `kalloc-lint:/rules/ID.md`.
   */
  readonly kallocLintCommands?: boolean;
}

export interface StatusParams {
  /** The file in question; without one, the status of the workspace. */
  readonly uri?: string;
}

export interface Status {
  /** Whether the file is Rust that runs in the kernel; false where no file was named. */
  readonly kernelCode: boolean;
  /** The kernel that the file is checked against. */
  readonly kernel?: KernelInfo;
  /** Findings in the file named. */
  readonly counts: { readonly error: number; readonly warning: number; readonly hint: number };
  /** Calls and receivers in the file that could not be resolved. */
  readonly unknown: number;
  /** What else there is to say: a file that is no UTF-8, a kernel that was asked for and not found. */
  readonly notes: readonly string[];
  /** What is wrong with the settings, a sentence each; checks go on with the rest of them. */
  readonly problems: readonly string[];
  /** Whether slow rules are still to run on the file. */
  readonly checking: boolean;
  /** The server's version. */
  readonly version: string;
  /** Versions of the bundled profiles, for choosing a kernel. */
  readonly profiles: readonly string[];
}

export interface ApiParams {
  /** A file whose kernel is meant; without one, the kernel that the settings name. */
  readonly uri?: string;
}

export interface ExplainParams {
  /** A rule's id; without one the answer lists the rules alone. */
  readonly rule?: string;
}

export interface ExplainResult {
  readonly rules: readonly { readonly id: string; readonly title: string }[];
  /** The rule's page as Markdown; absent where no rule, or an unknown one, was named. */
  readonly markdown?: string;
}

export interface AllowParams {
  readonly uri: string;
  /** Where the finding begins, as LSP counts. */
  readonly position: { readonly line: number; readonly character: number };
  readonly rule: string;
  /** What the comment says behind the rule's name. */
  readonly reason?: string;
}

export interface AtomicRegionsParams {
  /** The file in question. */
  readonly uri: string;
}

/** As LSP counts. */
export interface ProtocolRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

export interface AtomicRegionsResult {
  readonly regions: readonly {
    readonly range: ProtocolRange;
    /** `sometimes`: on some paths. */
    readonly atomic: 'always' | 'sometimes';
    readonly text: string;
  }[];
}

/** A place in a file: the cursor. */
export interface PlaceParams {
  readonly uri: string;
  readonly position: { readonly line: number; readonly character: number };
}

/** A place with what is to be said of it. */
export interface ProtocolPlace {
  readonly uri: string;
  readonly range: ProtocolRange;
  readonly text: string;
}

export interface WhyAtomicResult {
  readonly atomic: 'always' | 'sometimes' | 'never';
  readonly text: string;
  /** Where the contexts are entered, and the calls that come from atomic context. */
  readonly places: readonly ProtocolPlace[];
}

export interface AtomicCallersResult {
  /** The place of each is that of its call. */
  readonly callers: readonly (ProtocolPlace & {
    readonly function: string;
    /** The caller's name in its file: to ask for its own callers. */
    readonly name: ProtocolRange;
    /** `above`: the caller itself may sleep there, but is called in atomic context. */
    readonly from: 'here' | 'above';
  })[];
}

export interface ReadFilesParams {
  /** One that ends in `/` asks for the names in a directory. */
  readonly uris: readonly string[];
}

export interface ReadFilesResult {
  /** In the order of the question; an entry is empty where there is nothing. */
  readonly entries: readonly {
    readonly text?: string;
    readonly names?: readonly { readonly name: string; readonly directory: boolean }[];
  }[];
}

/** The parser's two modules: one of the two messages that a server in a worker gets before it can begin, in any order. */
export interface ServerParser {
  readonly core: Uint8Array;
  readonly grammar: Uint8Array;
}

/** The texts of the bundled profiles by their versions: the other message. */
export interface ServerProfiles {
  readonly profiles: Readonly<Record<string, string>>;
}

export interface EmulateParams {
  readonly uri: string;
  /** A place in the function, as LSP counts. One of `position` and `function` is needed; `function` goes first. */
  readonly position?: { readonly line: number; readonly character: number };
  /** The function's name: `add`, `Ledger::add`. */
  readonly function?: string;
  readonly preemptRt?: boolean;
  readonly lowMemory?: boolean;
  /** Which path to show, from 1; without it the first on which the kernel complains, else the longest. */
  readonly pathNumber?: number;
  /** Branches to take wherever a path comes by, as `choices` of the paths name them. */
  readonly decisions?: readonly EmulationDecision[];
}

export interface EmulateResult {
  /** Spans in it are UTF-16 offsets into the texts as they are now. */
  readonly emulation: Emulation;
  /** The URI of each path that it names. */
  readonly files: Readonly<Record<string, string>>;
}

export type { ApiListing, Emulation, KernelInfo };
