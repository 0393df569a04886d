import { editBetween } from '../../text/edit-between.ts';
import type { Span } from '../../text/span.ts';
import type { Backend, BackendTree, RawNode } from '../backend.ts';
import { treeEdit } from '../edit.ts';
import { type Cut, type Shortened, shorten } from './cuts.ts';
import { outlineOf } from './outline.ts';

/** The tree of a file's declarations: that of its text without the bodies. */
export class OutlineTree {
  /** See `Outline`. */
  readonly comments: readonly Span[];
  readonly #source: { readonly whole: string; readonly cuts: readonly Cut[] };
  readonly #short: Shortened;
  #tree: BackendTree | undefined;
  /** See `BackendTree`. */
  readonly gaveUp: boolean;
  /** Whether some of it is no Rust. */
  readonly stumbled: boolean;

  /** Parses the outline of `text`; `old` is that of an earlier text, whose tree is taken over. */
  constructor(backend: Backend, text: string, old?: OutlineTree) {
    const { cuts, comments } = outlineOf(text);
    this.comments = comments;
    this.#source = { whole: text, cuts };
    this.#short = shorten(text, cuts);
    const { text: short } = this.#short;
    const before = old?.take();
    // Where the texts are the same, the edits were all in bodies and comments.
    this.#tree = before?.text === short ? before.tree : parseAfter(backend, short, before);
    this.gaveUp = this.#tree.gaveUp === true;
    this.stumbled = this.#tree.hasError;
  }

  /** Gives the tree away, with the text that it is of. */
  take(): { readonly text: string; readonly tree: BackendTree } | undefined {
    const tree = this.#tree;
    this.#tree = undefined;
    return tree && { text: this.#short.text, tree };
  }

  /** The text without what declares nothing: bodies and comments. */
  declared(): string {
    const { whole, cuts } = this.#source;
    return shorten(
      whole,
      cuts.filter((it) => !it.declares),
    ).text;
  }

  /** The declarations at the offsets of the file. Throws where the tree was released. */
  root(): RawNode {
    if (!this.#tree) throw new Error('the tree was released');
    return this.#tree.snapshot(this.#short.places, 'items');
  }

  /** Frees the parse tree. */
  release(): void {
    this.#tree?.release();
    this.#tree = undefined;
  }
}

/** Parses a text, from the tree of an earlier one if there is one; the tree that comes out does not depend on that. */
function parseAfter(
  backend: Backend,
  text: string,
  before: { readonly text: string; readonly tree: BackendTree } | undefined,
): BackendTree {
  if (!before) return backend.parse(text);
  const { start, oldEnd, delta } = editBetween(before.text, text);
  before.tree.edit(treeEdit(before.text, start, oldEnd, text.slice(start, oldEnd + delta)));
  const tree = backend.parse(text, before.tree);
  before.tree.release();
  if (!tree.hasError) return tree;
  // How the parser recovers depends on what it knew before.
  tree.release();
  return backend.parse(text);
}
