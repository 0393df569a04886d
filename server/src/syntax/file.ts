import type { Span } from '../text/span.ts';
import type { Attribute, Block, ConstItem, DocExample, Expr, FnItem, Item } from './ast/index.ts';
import type { Backend, BackendTree, RawNode } from './backend.ts';
import { docExamples } from './docs/examples.ts';
import { type Bodies, type LowerContext, once } from './lower/context.ts';
import { type ItemList, lowerItems } from './lower/items.ts';
import { lowerings } from './lowerings.ts';
import { findProblems } from './problems.ts';
import type { SourceFile, SyntaxProblem } from './source-file.ts';

/**
 * A file and its parse tree, made when something is asked that needs the whole file: of many files nothing is wanted
 * but a body or two. `tree` is undefined before that and once the file was released.
 */
export class ParsedFile implements SourceFile {
  readonly path: string;
  readonly text: string;
  readonly #backend: Backend;
  #bodies: Bodies = noBodies();
  #tree: BackendTree | undefined;
  /** Whether a tree is to be freed as soon as the question that it was made for is answered. */
  #released = false;
  readonly #list: () => ItemList;
  readonly #problems: () => readonly SyntaxProblem[];
  #examples: () => readonly DocExample[];

  /** `tree`: where there is one already, as after an edit. */
  constructor(backend: Backend, path: string, text: string, tree?: BackendTree) {
    this.path = path;
    this.text = text;
    this.#backend = backend;
    this.#tree = tree;
    this.#list = once(() =>
      this.#withTree((held) => lowerItems(this.#context(true), held.snapshot(0, 'items'))),
    );
    this.#problems = once(() =>
      this.#withTree((held) => (held.hasError ? findProblems(held.snapshot(0, 'full')) : [])),
    );
    this.#examples = this.#lowerExamples();
  }

  get items(): readonly Item[] {
    return this.#list().items;
  }

  get attrs(): readonly Attribute[] {
    return this.#list().inner;
  }

  get problems(): readonly SyntaxProblem[] {
    return this.#problems();
  }

  body(fn: FnItem): Block | undefined {
    const { bodySpan } = fn;
    if (!bodySpan) return undefined;
    let block = this.#bodies.blocks.get(fn);
    if (!block) {
      block = once(() => this.#blockAlone(bodySpan) ?? this.#block(bodySpan));
      this.#bodies.blocks.set(fn, block);
    }
    return block();
  }

  value(item: ConstItem): Expr | undefined {
    const { valueSpan } = item;
    if (!valueSpan) return undefined;
    let value = this.#bodies.values.get(item);
    if (!value) {
      value = once(() => lowerings.expr(this.#context(false), this.#nodeAt(valueSpan.start, valueSpan.end)));
      this.#bodies.values.set(item, value);
    }
    return value();
  }

  docExamples(): readonly DocExample[] {
    return this.#examples();
  }

  release(): void {
    this.#released = true;
    this.#tree?.release();
    this.#tree = undefined;
  }

  shrink(): void {
    this.release();
    this.#bodies = noBodies();
    this.#examples = this.#lowerExamples();
  }

  /** The tree, for the parse that follows an edit; undefined where there is none. */
  get tree(): BackendTree | undefined {
    return this.#tree;
  }

  #lowerExamples(): () => readonly DocExample[] {
    return once(() => this.#withTree((held) => docExamples(this.#context(false), held)));
  }

  #context(shallow: boolean): LowerContext {
    const parse = (text: string): BackendTree => this.#backend.parse(text);
    return { src: this.text, base: 0, parse, shallow, lower: lowerings, nesting: 0, bodies: this.#bodies };
  }

  #nodeAt(start: number, end: number): RawNode {
    return this.#withTree((tree) => tree.subtree(start, end));
  }

  #block({ start, end }: Span): Block {
    const cx = this.#context(false);
    return cx.lower.block(cx, this.#nodeAt(start, end));
  }

  /**
   * Where there is no tree, a body that parses without an error is parsed by itself: much less than the whole file.
   * Recovery from errors depends on what stands around, so a body with one is left to `#block`.
   */
  #blockAlone({ start, end }: Span): Block | undefined {
    if (this.#tree) return undefined;
    const src = this.text.slice(start, end);
    const tree = this.#backend.parse(src);
    try {
      if (tree.hasError) return undefined;
      const [only, ...more] = tree.snapshot(start, 'full').children;
      const node = only?.type === 'expression_statement' ? only.children[0] : only;
      if (node?.type !== 'block' || more.length > 0) return undefined;
      return lowerings.block({ ...this.#context(false), src, base: start }, node);
    } finally {
      tree.release();
    }
  }

  /** Parses first where there is no tree; after the release, for this one question. */
  #withTree<T>(ask: (tree: BackendTree) => T): T {
    if (!this.#tree && !this.#released) this.#tree = this.#backend.parse(this.text);
    if (this.#tree) return ask(this.#tree);
    const tree = this.#backend.parse(this.text);
    try {
      return ask(tree);
    } finally {
      tree.release();
    }
  }
}

function noBodies(): Bodies {
  return { blocks: new WeakMap(), values: new WeakMap() };
}
