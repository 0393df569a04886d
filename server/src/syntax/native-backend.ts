import type { Backend, BackendTree, Depth, ParseLimit, Places, RawNode, TreeEdit } from './backend.ts';
import { hopelessTexts } from './hopeless.ts';
import { type Cursor, snapshotCursor, type TypeTable, typeTable } from './snapshot.ts';

/** The part of the native binding's node that is used here. */
interface NativeNode {
  readonly hasError: boolean;
}

interface NativeTreeHandle {
  readonly rootNode: NativeNode;
  walk(): Cursor;
  edit(edit: unknown): void;
}

interface NativeParser {
  setLanguage(language: unknown): void;
  /** Null where it took too long. */
  parse(text: string, old?: NativeTreeHandle, options?: { bufferSize?: number }): NativeTreeHandle | null;
  setTimeoutMicros?(timeout: number): void;
}

/** The two native modules, as `require('tree-sitter')` and `require('tree-sitter-rust')` give them. */
export interface NativeModules {
  readonly Parser: new () => NativeParser;
  readonly language: unknown;
}

/** Starts the native build. Throws where the modules do not fit each other. */
export function createNativeBackend(modules: NativeModules, limit?: ParseLimit): Backend {
  return new NativeBackend(modules, limit);
}

/** Loads the two modules with `load`; undefined where they are not there or cannot run on this machine. */
export function loadNativeModules(load: (name: string) => unknown): NativeModules | undefined {
  try {
    return { Parser: load('tree-sitter') as NativeModules['Parser'], language: load('tree-sitter-rust') };
  } catch {
    return undefined;
  }
}

class NativeBackend implements Backend {
  readonly build = 'native';
  readonly #parser: NativeParser;
  readonly #table: TypeTable = typeTable();

  readonly #language: unknown;
  readonly #limit: ParseLimit | undefined;
  /** Texts that took too long, the last ones: they are asked for again in other parts of the work. */
  readonly #hopeless = hopelessTexts();

  constructor(modules: NativeModules, limit: ParseLimit | undefined) {
    this.#language = modules.language;
    this.#parser = new modules.Parser();
    this.#parser.setLanguage(modules.language);
    this.#limit = limit;
  }

  parse(text: string, old?: BackendTree): BackendTree {
    if (this.#limit)
      this.#parser.setTimeoutMicros?.(Math.round(this.#limit.milliseconds(text.length) * 1000));
    const tree = this.#hopeless.has(text)
      ? null
      : this.#parser.parse(text, old instanceof NativeTree ? old.tree : undefined);
    if (tree) return new NativeTree(tree, this.#table);
    this.#hopeless.add(text);
    // Otherwise the next parse would go on where this one stopped.
    this.#parser.setLanguage(this.#language);
    return new NativeTree(this.#parser.parse('')!, this.#table, true);
  }

  dispose(): void {}
}

class NativeTree implements BackendTree {
  readonly hasError: boolean;
  readonly gaveUp: boolean;
  readonly tree: NativeTreeHandle;
  readonly #table: TypeTable;

  constructor(tree: NativeTreeHandle, table: TypeTable, gaveUp = false) {
    this.gaveUp = gaveUp;
    this.tree = tree;
    this.#table = table;
    this.hasError = gaveUp || tree.rootNode.hasError;
  }

  snapshot(places: Places | number, depth: Depth): RawNode {
    return snapshotCursor(this.tree.walk(), this.#table, places, depth, !this.hasError);
  }

  edit(edit: TreeEdit): void {
    this.tree.edit(edit);
  }

  // The binding frees a tree when the garbage collector finds it; there is nothing to call.
  release(): void {}
}
