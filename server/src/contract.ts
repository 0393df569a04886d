import type { DatabaseOptions } from './db/spec.ts';
import type {
  AtomicCaller,
  AtomicReason,
  AtomicRegion,
  ContextHint,
  Emulation,
  EmulationLens,
  EmulationRequest,
  PlaceContext,
  PreemptCountInfo,
} from './emulation.ts';
import type { FileReport } from './finding.ts';
import type { FileSystem, ModelCache } from './host.ts';
import type { ProfileModels } from './kernel/model.ts';
import type { ApiListing, CFunctionInfo, KernelInfo } from './kernel-info.ts';
import type { Options } from './options.ts';
import type { RustParser, TextChange } from './syntax/source-file.ts';
import type { Span } from './text/span.ts';

/** What is said of one place, in the coordinates of the text. */
export interface HoverInfo {
  readonly span: Span;
  readonly markdown: string;
}

/** A GFP flag that may be written at a place. */
export interface FlagCompletion {
  readonly name: string;
  /** What of the text it takes the place of. */
  readonly span: Span;
  /** `may sleep`, `never sleeps`, `would sleep: atomic: spinlock `inner`, line 12`. */
  readonly detail: string;
  readonly documentation: string;
  /** It would sleep where the code may not. */
  readonly forbidden: boolean;
  readonly preferred: boolean;
}

/** The signature of a function that takes GFP flags, for the call that is being typed. */
export interface FlagSignature {
  readonly label: string;
  /** Offsets into `label`. */
  readonly params: readonly (readonly [start: number, end: number])[];
  /** The argument at the place that was asked for, and the one that takes the flags; from 0. */
  readonly active: number;
  readonly flags: number;
  readonly documentation: string;
}

/** What an editor asks of one file beside its report; offsets and spans are those of the text as it is now. */
export interface FileQuestions {
  /** The regions that run in atomic context, in the order of the text. */
  atomicRegions(): readonly AtomicRegion[];
  /** Why the line around an offset runs in atomic context; undefined outside of functions. */
  whyAtomic(offset: number): AtomicReason | undefined;
  /** The calls in the file's crate that reach the function around an offset in atomic context. */
  atomicCallers(offset: number): readonly AtomicCaller[];
  flagCompletions(offset: number): readonly FlagCompletion[];
  flagSignature(offset: number): FlagSignature | undefined;
}

/**
 * The whole tool behind one object: text in, plain data out. Deterministic; holds no timers, does no I/O but through
 * the `FileSystem` it was given, throws on no input. Open files come from `open`/`change`, all others from the disk.
 */
export interface Analysis {
  configure(options: Options): void;
  open(path: string, text: string): void;
  /** Changes in order, each in the coordinates of the text that the one before it left. */
  change(path: string, changes: readonly TextChange[]): void;
  close(path: string): void;
  /** Files that changed, came or went on disk; also directories, which stand for all that lies below them. */
  invalidate(paths: readonly string[]): void;
  /** The current text, as opened or as on disk; undefined where it cannot be read. */
  text(path: string): string | undefined;
  /** Whether the file is Rust that runs in the kernel: not host tools, vendored crates or an ordinary Cargo project. */
  isKernelCode(path: string): boolean;
  /** Why a file is not looked at, for people: "rust/Makefile builds `macros` for the build machine"; undefined where it is. */
  whyLeftOut(path: string): string | undefined;
  /** The kernel that this file is checked against; undefined where the file is no kernel code. */
  kernel(path: string): KernelInfo | undefined;
  /** The real folders of the files that were read so far, those that links lead to among them. It only grows. */
  readonly folders: ReadonlySet<string>;
  report(path: string): FileReport;
  /**
   * What can be said while a person types: slow rules (those that run the emulator) are not run again, their findings move along
   * with the edits. `complete` once `report` has been asked for in the same state; then both are the same.
   */
  draft(path: string): { readonly report: FileReport; readonly complete: boolean };
  hover(path: string, offset: number): HoverInfo | undefined;
  /**
   * Runs a function in the emulator: the one around an offset, or that of a name (`add`, `Ledger::add`); undefined
   * where there is none.
   */
  emulate(path: string, where: number | string, request?: EmulationRequest): Emulation | undefined;
  /** The functions that are worth running: they allocate or take a lock. In the order of the text. */
  lenses(path: string): readonly EmulationLens[];
  /**
   * What the functions of a file do to the preemption count, in klint's notation: all that have a body, or the one around
   * an offset or of a name. In the order of the text.
   */
  preemptCounts(path: string, where?: number | string): readonly PreemptCountInfo[];
  /** What context the call or statement at an offset runs in; undefined where nothing runs. */
  contextAt(path: string, offset: number): PlaceContext | undefined;
  /** The contexts of the lines in a span that call something where they may not sleep, sorted. */
  inlayHints(path: string, span: Span): readonly ContextHint[];
  /** What else may be asked of a file; undefined where it is no kernel code. To be used at once: an edit makes it stale. */
  about(path: string): FileQuestions | undefined;
  /** What was learned of the kernel of `path`, or of `options.kernel`. */
  api(path?: string): ApiListing;
  /** What C functions do, in the order asked, read from the sources of the kernel of `path` or of `options.kernel`. */
  cFunctions(names: readonly string[], path?: string): readonly CFunctionInfo[];
  /** Other open files whose reports may differ since they were last asked for. */
  stale(): readonly string[];
  /**
   * Of an analysis made with `background`: does a part of the work that it put off; true while there is more. What
   * reports say may change when it is done.
   */
  prepare?(): boolean;
  dispose(): void;
}

export interface AnalysisInputs {
  readonly fs: FileSystem;
  readonly parser: RustParser;
  readonly options: Options;
  readonly cache?: ModelCache;
  /** Names this build of the tool. With it and a cache, the reports of earlier runs are used where nothing changed. */
  readonly build?: string;
  /** Whether the names in a tree's C sources are gathered by `prepare` alone: for a host that may not wait. */
  readonly background?: boolean;
  /** Whether most files of a tree will be reported on. Says what is faster, and nothing else. */
  readonly many?: boolean;
  /** A bundled profile's JSON by version, or undefined; `profiles` lists the versions. */
  readonly profile: (version: string) => string | undefined;
  readonly profiles: readonly string[];
  /** Sessions that are given the same map share what they learn of bundled profiles; else each learns it for itself. */
  readonly profileModels?: ProfileModels;
  /** For tests: how what is remembered is to behave. */
  readonly database?: DatabaseOptions;
}
