import type { Database } from '../db/database.ts';
import type { Memos } from '../db/memos.ts';
import type { Module } from '../def/module.ts';
import type { Finding, Severity, Unknown } from '../finding.ts';
import type { KernelModel } from '../kernel/model.ts';
import type { Options } from '../options.ts';
import type { CallExpr, FnItem, MethodCallExpr } from '../syntax/ast/index.ts';
import type { SourceFile } from '../syntax/source-file.ts';
import type { Unit } from '../types/units.ts';
import type { TypeWorld } from '../types/world.ts';
import type { FileText } from './file-text.ts';

/** What is true of a rule whatever the code says; `docs` becomes its page, its hover and `kalloc-lint explain`. */
export interface RuleMeta {
  /** kebab-case; the file that holds the rule has the same name. */
  readonly id: string;
  /** One line for a table. */
  readonly title: string;
  readonly severity: Severity | 'off';
  /** The version that it came with. */
  readonly since: string;
  readonly fix: 'safe' | 'unsafe' | 'ranked' | 'none';
  /** Markdown: What it does, Why is this bad, Example, Use instead, Fix safety, References. */
  readonly docs: string;
}

/** A rule: what is said of it, and what it finds in one file. */
export interface Rule {
  readonly meta: RuleMeta;
  /** It runs the emulator, or looks at whole crates: an editor asks for it when the keyboard rests, not at each key. */
  readonly slow?: true;
  check(cx: RuleContext): void;
}

/** A finding before the file and the rule's own level are put in. */
export type Draft = Omit<Finding, 'rule' | 'severity' | 'path' | 'verdict' | 'trace' | 'tags' | 'fixes'> &
  Partial<Pick<Finding, 'severity' | 'verdict' | 'trace' | 'tags' | 'fixes'>>;

/** A call with what surrounds it. */
export interface CallSite {
  readonly unit: Unit;
  readonly call: CallExpr | MethodCallExpr;
}

/** A file of the crate, as far as a rewrite that reaches into it needs to know it. */
export interface CrateFile {
  readonly path: string;
  readonly text: string;
  readonly file: SourceFile;
  readonly module: Module;
  units(): readonly Unit[];
}

/** What the flow reads, each read written down but for `source`, whose bodies are told of through `looked`. */
export interface FlowAccess {
  readonly db: Database;
  /** Names the kernel among all. */
  readonly key: string;
  readonly source: (path: string) => SourceFile | undefined;
  readonly text: (path: string) => string | undefined;
  /** What the file's crate and the kernel declare is read; or the kernel alone. */
  readonly declared: () => void;
  readonly kernelDeclared: () => void;
  /** See `FlowReads`. */
  readonly identity?: (path: string, item: FnItem) => string | undefined;
  readonly looked: (path: string, item: FnItem) => void;
  readonly around: (
    path: string,
    offset: number,
  ) => { readonly n: number; readonly start: number } | undefined;
  readonly start: (path: string, n: number) => number | undefined;
}

/** One file as a rule sees it. All parts are computed when asked for, so a file without triggers costs a regex. */
export interface RuleContext {
  readonly path: string;
  readonly text: string;
  /** The text, to be looked through without a tree. */
  readonly code: FileText;
  readonly file: SourceFile;
  readonly module: Module;
  readonly model: KernelModel;
  /** The kernel's crates and the file's own. */
  readonly world: TypeWorld;
  readonly options: Options;
  /** What is kept for the whole session. */
  readonly memos: Memos;
  /** Any file's parse, and its text alone; undefined where it cannot be read: a profile has no files. */
  source(path: string): SourceFile | undefined;
  textOf(path: string): string | undefined;
  /**
   * What a flow is made from. It outlives this context, and must not hold on to it.
   */
  readonly flow: FlowAccess;
  /** All units of the file; with `inExamples`, examples are only looked for where that matches in documentation. */
  units(inExamples?: RegExp): readonly Unit[];
  /** The files of the file's own crate, this one among them. Of the kernel's crates it is this one alone. */
  crateFiles(): readonly CrateFile[];
  /** The innermost units that these offsets lie in, each once. */
  unitsAt(offsets: readonly number[]): readonly Unit[];
  /** The calls whose opening parenthesis stands at one of these offsets. */
  callsAt(parens: readonly number[]): readonly CallSite[];
  /**
   * The same, each call given to `check`, but for those in functions that this rule has found clean before, as long as
   * all that `check` asked this context for is the same. The unit and its types are asked for in any case.
   */
  visitCalls(parens: readonly number[], check: (site: CallSite) => void): void;
  /**
   * The outermost units that these offsets lie in, each given to `check` once with the calls whose opening parenthesis
   * stands at one of them, but for functions that were found clean before, as with `visitCalls`. A rule that looks at
   * units for several reasons names each, and throws where it looks twice for one.
   */
  visitUnits(
    offsets: readonly number[],
    check: (unit: Unit, calls: readonly CallSite[]) => void,
    reason?: string,
  ): void;
  report(draft: Draft): void;
  /** Says that a call is not checked, for something about it is not known; once for each place. */
  unknown(unknown: Unknown): void;
}
