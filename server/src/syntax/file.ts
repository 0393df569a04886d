import type { Span } from '../text/span.ts';
import type { Attribute, Block, ConstItem, DocExample, Expr, FnItem, Item } from './ast/index.ts';
import type { Backend, BackendTree } from './backend.ts';
import { type BodyAlone, bodyAlone, valueAlone } from './bodies-alone.ts';
import { docExamples } from './docs/examples.ts';
import { type Bodies, type LowerContext, once } from './lower/context.ts';
import { type ItemList, lowerItems } from './lower/items.ts';
import { lowerings } from './lowerings.ts';
import { outlineOf } from './outline/outline.ts';
import { OutlineTree } from './outline/tree.ts';
import { findProblems } from './problems.ts';
import type { SourceFile, SyntaxProblem } from './source-file.ts';

/** What an edited file goes on from: the trees of the text before, which it takes over. */
export interface Before {
  readonly outline?: OutlineTree;
  /** The tree of the whole text, told of the edits. */
  readonly whole?: BackendTree;
}

/**
 * A file that is parsed in parts: its declarations without the bodies, and each body and each constant's value by
 * itself when somebody asks for it. What is half-typed in one function therefore changes nothing in all others.
 */
export class ParsedFile implements SourceFile {
  readonly path: string;
  readonly text: string;
  readonly #backend: Backend;
  #bodies: Bodies = noBodies();
  #parsedBodies = new WeakMap<FnItem, BodyAlone>();
  /** The trees of an earlier text, until they are needed. */
  #before: Before;
  #outline: OutlineTree | undefined;
  #list: ItemList | undefined;
  readonly #problems: () => readonly SyntaxProblem[];
  #examples: () => readonly DocExample[];
  #gaveUp = false;
  #stumbled = false;

  constructor(backend: Backend, path: string, text: string, before: Before = {}) {
    this.path = path;
    this.text = text;
    this.#backend = backend;
    this.#before = before;
    this.#problems = once(() => this.#findProblems());
    this.#examples = this.#lowerExamples();
  }

  get items(): readonly Item[] {
    return this.#declared().items;
  }

  get outline(): string {
    return this.#parsed().declared();
  }

  get attrs(): readonly Attribute[] {
    return this.#declared().inner;
  }

  get gaveUp(): boolean {
    return this.#gaveUp;
  }

  get stumbled(): boolean {
    return this.#stumbled;
  }

  get problems(): readonly SyntaxProblem[] {
    return this.#problems();
  }

  body(fn: FnItem): Block | undefined {
    if (fn.expanded) return fn.expanded.body();
    if (!fn.bodySpan) return undefined;
    // Functions inside a body were lowered with it.
    return this.#bodies.blocks.get(fn)?.() ?? this.#alone(fn, fn.bodySpan).block;
  }

  bodyProblems(fn: FnItem): readonly SyntaxProblem[] {
    if (!fn.bodySpan || fn.expanded) return [];
    return this.#bodies.blocks.has(fn) ? this.problems : this.#alone(fn, fn.bodySpan).problems;
  }

  value(item: ConstItem): Expr | undefined {
    const { valueSpan } = item;
    if (item.expanded) return item.expanded.value();
    if (!valueSpan) return undefined;
    let value = this.#bodies.values.get(item);
    if (!value) {
      value = once(() => valueAlone(this.#context(false), valueSpan));
      this.#bodies.values.set(item, value);
    }
    return value();
  }

  docExamples(): readonly DocExample[] {
    return this.#examples();
  }

  release(): void {
    const { outline, whole } = this.take();
    outline?.release();
    whole?.release();
  }

  shrink(): void {
    this.release();
    this.#bodies = noBodies();
    this.#parsedBodies = new WeakMap();
    this.#examples = this.#lowerExamples();
  }

  /** Gives the trees away, for the file that an edit makes of this one. */
  take(): Before {
    const { whole } = this.#before;
    const outline = this.#outline ?? this.#before.outline;
    this.#before = {};
    this.#outline = undefined;
    return { ...(outline ? { outline } : {}), ...(whole ? { whole } : {}) };
  }

  #alone(fn: FnItem, at: Span): BodyAlone {
    let parsed = this.#parsedBodies.get(fn);
    if (!parsed) this.#parsedBodies.set(fn, (parsed = bodyAlone(this.#context(false), at)));
    return parsed;
  }

  #declared(): ItemList {
    this.#list ??= lowerItems(this.#context(true), this.#parsed().root());
    return this.#list;
  }

  /** The outline's tree; kept, for an edit may follow. */
  #parsed(): OutlineTree {
    if (!this.#outline) {
      const { outline, ...rest } = this.#before;
      this.#before = rest;
      this.#outline = new OutlineTree(this.#backend, this.text, outline);
      this.#gaveUp ||= this.#outline.gaveUp;
      this.#stumbled ||= this.#outline.stumbled;
    }
    return this.#outline;
  }

  #lowerExamples(): () => readonly DocExample[] {
    return once(() =>
      docExamples(this.#context(false), () => (this.#outline ?? outlineOf(this.text)).comments),
    );
  }

  #findProblems(): readonly SyntaxProblem[] {
    const tree = this.#backend.parse(this.text, this.#before.whole);
    this.#gaveUp ||= tree.gaveUp === true;
    this.#before.whole?.release();
    this.#before = { ...this.#before, whole: tree };
    return tree.hasError ? findProblems(tree.snapshot(0, 'full')) : [];
  }

  #context(shallow: boolean): LowerContext {
    const parse = (text: string): BackendTree => {
      const tree = this.#backend.parse(text);
      this.#gaveUp ||= tree.gaveUp === true;
      this.#stumbled ||= tree.hasError;
      return tree;
    };
    return { src: this.text, base: 0, parse, shallow, lower: lowerings, nesting: 0, bodies: this.#bodies };
  }
}

function noBodies(): Bodies {
  return { blocks: new WeakMap(), values: new WeakMap() };
}
