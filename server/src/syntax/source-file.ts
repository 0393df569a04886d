import type { Span } from '../text/span.ts';
import type { Block, ConstItem, DocExample, Expr, FnItem, Item } from './ast/index.ts';

/**
 * A place where the parser lost its way: an ERROR or MISSING node. Macro bodies and doc examples do not count: their
 * own `tokens` and `hasError` tell.
 */
export interface SyntaxProblem extends Span {
  readonly kind: 'error' | 'missing';
}

/**
 * One file. It is parsed and lowered as far as it is asked, each part once; a body alone needs no parse of the file.
 * Answers stay valid as long as the object lives; an edit makes a new one (`Parser.edit`).
 */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly items: readonly Item[];
  /** The text without the bodies of functions and without comments: where it is the same, so are the declarations. */
  readonly outline: string;
  /** Inner attributes of the file: `#![feature(…)]`. */
  readonly attrs: readonly import('./ast/index.ts').Attribute[];
  readonly problems: readonly SyntaxProblem[];
  /** Whether the parser gave up on some of what was asked for so far: what stands there is not known. */
  readonly gaveUp: boolean;
  /** Whether some of what was asked for so far, however small, was no Rust: to read that takes a hundred times as long. */
  readonly stumbled: boolean;
  /** The body of a function item of this file; undefined for a declaration. */
  body(fn: FnItem): Block | undefined;
  /** Where the parse of that body lost its way: what `body` gives is not to be trusted there. */
  bodyProblems(fn: FnItem): readonly SyntaxProblem[];
  /** The value of a `const` or `static` of this file. */
  value(item: ConstItem): Expr | undefined;
  /** The doc-comment examples that are Rust and compiled; lowered on first call. */
  docExamples(): readonly DocExample[];
  /** Frees the parse tree; what was lowered stays, `body` parses again when it must. */
  release(): void;
  /** Gives up all but the items; what is asked for again is made again. */
  shrink(): void;
}

/** One text change in the coordinates of the text before it. */
export interface TextChange extends Span {
  readonly newText: string;
}

/** What `syntax/` offers: the same for the WASM and the native build. */
export interface RustParser {
  readonly build: 'wasm' | 'native';
  /** Takes any text; never throws. */
  parse(path: string, text: string): SourceFile;
  /** Parses after an edit, re-using what did not change; `old` is released. */
  edit(old: SourceFile, changes: readonly TextChange[]): SourceFile;
  dispose(): void;
}
