import type { Span } from './text/span.ts';

/** What the tool says of one place. Plain data: the language server and the command line turn it into their own shapes. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** `proved`: every path, or a path with no undecided branch, leads there. `possible`: all other findings. */
  readonly verdict: 'proved' | 'possible';
  readonly path: string;
  readonly span: Span;
  /** The atomic context that it is about: `a spinlock is held`; only of rules that look at contexts. */
  readonly context?: string;
  /** What is wrong, one sentence without a full stop; code in backquotes. */
  readonly message: string;
  /** Why that is a problem. */
  readonly why?: string;
  /** What to do about it. */
  readonly help?: string;
  /** How it comes to that, in order; empty where there is nothing to tell. */
  readonly trace: readonly TraceStep[];
  readonly tags: readonly ('deprecated' | 'unnecessary')[];
  /** Best first. */
  readonly fixes: readonly Fix[];
}

/** How bad a finding is, worst first; the client shows them as its own levels. */
export type Severity = 'error' | 'warning' | 'hint';

/** One step of the way that leads to a finding: a place, in the coordinates of its file, and what happens there. */
export interface TraceStep {
  readonly path: string;
  readonly span: Span;
  readonly note: string;
}

/**
 * A change that mends a finding; it applies whole or not at all.
 * - `safe`: keeps the meaning, or is the only meaning that compiles. Taken by "fix all".
 * - `unsafe`: may change what the program does; taken only by name (`fix --unsafe`, a quick fix).
 * - `display`: shown, never applied by the tool.
 */
export interface Fix {
  readonly title: string;
  readonly applicability: 'safe' | 'unsafe' | 'display';
  readonly edits: readonly FileEdit[];
  /** Names what the fix ends or moves, such as a guard: of fixes that name the same thing only one is applied at a time. */
  readonly exclusive?: string;
}

export interface FileEdit {
  readonly path: string;
  readonly span: Span;
  readonly newText: string;
  /** Names the part of a larger rewrite in a preview: "make `new` an initialiser". */
  readonly label?: string;
}

/** Something to say that is no finding: a file that is no UTF-8, a kernel that was not found. */
export interface Note {
  readonly path?: string;
  readonly message: string;
}

/** A place that nothing is said of, because something about it is not known. */
export interface Unknown {
  /**
   * `call` and `c-function`: nobody knows what it calls, or what that does. `receiver`: the type of a method's receiver is
   * not known. `limit`: a bound of the analysis was met there.
   * `macro`: what a macro call among items declares is not known.
   */
  readonly kind: 'call' | 'receiver' | 'c-function' | 'limit' | 'macro';
  readonly span: Span;
  /** The code in question, in one line, or the name of what met a limit. */
  readonly what: string;
  /** Why, without a full stop. */
  readonly reason: string;
}

/** The findings of one file, sorted by position. */
export interface FileReport {
  readonly path: string;
  readonly findings: readonly Finding[];
  /** How many unknowns there are. */
  readonly unknown: number;
  /** What could not be resolved and so was not checked, sorted by position; see `docs/interpreter.md`. */
  readonly unknowns: readonly Unknown[];
  readonly notes: readonly Note[];
}
