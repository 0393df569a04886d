import type { TextChange } from '../syntax/source-file.ts';
import type { SignatureText } from './signature.ts';

/** What completions and signature help say of a call that takes GFP flags, as plain data: it outlives its world. */
export interface FlagCall {
  /** The argument that takes the flags, from 0, `self` not counted. */
  readonly flags: number;
  /** Arguments before the first one of `signature`: 1 where `self` is written as an argument. */
  readonly shift: number;
  readonly signature: SignatureText;
  /** Where the function is declared. */
  readonly source: string;
  /** Why the code there must not sleep; undefined where it may. */
  readonly context: string | undefined;
  /** The flags that this kernel gives to Rust. */
  readonly names: readonly string[];
}

interface Known {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  readonly call: FlagCall;
}

/**
 * The call whose arguments are being typed, of one session. What was found out of it holds as long as nothing changes
 * but its arguments: the text up to its parenthesis and that below the cursor's line are the same, and so are all other
 * files and settings.
 */
export class TypedCall {
  #known: Known | undefined;
  /** Where the last edit ended. */
  #cursor: { readonly path: string; readonly offset: number } | undefined;

  /**
   * The call whose parenthesis stands before a word that begins at `start`, from `make` where it is not known. Arguments
   * that call something or open a block may change the context, so with such ones before the word it holds for that word.
   */
  at(path: string, text: string, paren: number, start: number, make: () => FlagCall | undefined) {
    const end = text.indexOf('\n', start);
    const before = text.slice(0, /[({]/.test(text.slice(paren + 1, start)) ? start : paren + 1);
    const after = end < 0 ? '' : text.slice(end);
    const known = this.#known;
    if (known && known.path === path && known.before === before && known.after === after) return known.call;
    const call = make();
    // A call that is not found may be one that does not parse yet.
    if (call) this.#known = { path, before, after, call };
    return call;
  }

  /** A file was edited: behind a single change stands the cursor. Without changes it was opened or closed. */
  edited(path: string, changes: readonly TextChange[]): void {
    const [only, second] = changes;
    this.#cursor = only && !second ? { path, offset: only.start + only.newText.length } : undefined;
    if (!only || this.#known?.path !== path) this.#known = undefined;
  }

  /** Anything else has changed. */
  forget(): void {
    this.#known = undefined;
    this.#cursor = undefined;
  }

  /** Whether the last edit was a single change of this file. */
  isIn(path: string): boolean {
    return this.#cursor?.path === path;
  }

  /** Where that edit ended. */
  get cursor(): number {
    return this.#cursor?.offset ?? 0;
  }
}
