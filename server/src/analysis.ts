import type { FileReport, Severity } from './finding.ts';
import type { FileSystem, ModelCache } from './host.ts';
import type { RustParser, TextChange } from './syntax/source-file.ts';
import type { Span } from './text/span.ts';

export type * from './finding.ts';
export { type FixSession, fixInRounds, type RoundsOutcome } from './fix/rounds.ts';
export { type ChosenFix, isShared, selectFixes } from './fix/select.ts';
export { suppressLine } from './fix/suppression-edits.ts';
export type * from './host.ts';
export type { TextChange } from './syntax/source-file.ts';

/** What the user may set. Every field has a default; `config/schema.ts` is the source of names and texts. */
export interface Options {
  /** A kernel tree's path, or a version of a bundled profile (`6.12`); undefined: found from the file. */
  readonly kernel?: string;
  /** Levels that differ from the rules' own. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** Bytes from which a value on the stack is large. */
  readonly stackLimit: number;
}

/** The kernel that a file is checked against. */
export interface KernelInfo {
  /** `7.3.4`, or the profile's `6.10`. */
  readonly version: string;
  readonly source: 'tree' | 'profile';
  /** The allocation API: the in-tree fork of `alloc` (<= 6.9), `BoxExt`/`VecExt` (6.10), `KBox`/`KVec` (6.13). */
  readonly api: 'fork' | 'ext' | 'kbox';
  /** The tree's root, where the source is a tree. */
  readonly root?: string;
  /** How it was chosen, for the status and the report: "the enclosing tree", "KDIR in the Makefile". */
  readonly reason: string;
}

export interface HoverInfo {
  readonly span: Span;
  readonly markdown: string;
}

/** One learned function, for `kalloc-lint api`. */
export interface ApiEntry {
  readonly name: string;
  /** `KBox`, `impl Allocator for Kmalloc`, or '' for a free function. */
  readonly owner: string;
  /** As one would write the call: `KBox::new(x, flags)`, `.push(v, flags)`. */
  readonly shape: string;
  /** 0-based among the arguments without `self`; -1 where it allocates without taking flags. */
  readonly flagsIdx: number;
  readonly arity: number;
  readonly returns: string;
  readonly file: string;
  /** From 1; 0 where it is not known. */
  readonly line: number;
}

export interface ApiListing {
  readonly kernel: KernelInfo;
  readonly functions: readonly ApiEntry[];
  /** Macros that allocate with fixed flags: `kvec!`. */
  readonly macros: readonly ApiEntry[];
  /** Functions that look like allocating ones and could not be classified, with the reason. */
  readonly unclassified: readonly {
    readonly name: string;
    readonly file: string;
    readonly line: number;
    readonly reason: string;
  }[];
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
  /** Files that changed, came or went on disk. */
  invalidate(paths: readonly string[]): void;
  /** The current text, as opened or as on disk; undefined where it cannot be read. */
  text(path: string): string | undefined;
  /** Whether the file is Rust that runs in the kernel: not host tools, vendored crates or an ordinary Cargo project. */
  isKernelCode(path: string): boolean;
  /** The kernel that this file is checked against; undefined where the file is no kernel code. */
  kernel(path: string): KernelInfo | undefined;
  report(path: string): FileReport;
  hover(path: string, offset: number): HoverInfo | undefined;
  /** What was learned of the kernel of `path`, or of `options.kernel`. */
  api(path?: string): ApiListing;
  /** Other open files whose reports may differ since they were last asked for. */
  stale(): readonly string[];
  dispose(): void;
}

export interface AnalysisInputs {
  readonly fs: FileSystem;
  readonly parser: RustParser;
  readonly options: Options;
  readonly cache?: ModelCache;
  /** A bundled profile's JSON by version, or undefined; `profiles` lists the versions. */
  readonly profile: (version: string) => string | undefined;
  readonly profiles: readonly string[];
}

export { rules } from './rules/registry.ts';
export { createAnalysis } from './session/analysis-session.ts';
