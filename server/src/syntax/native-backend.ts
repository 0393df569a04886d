import type { Backend, BackendTree, Depth, Places, RawNode, TreeEdit } from './backend.ts';
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
  parse(text: string, old?: NativeTreeHandle, options?: { bufferSize?: number }): NativeTreeHandle;
}

/** The two native modules, as `require('tree-sitter')` and `require('tree-sitter-rust')` give them. */
export interface NativeModules {
  readonly Parser: new () => NativeParser;
  readonly language: unknown;
}

/** Starts the native build. Throws where the modules do not fit each other. */
export function createNativeBackend(modules: NativeModules): Backend {
  return new NativeBackend(modules);
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

  constructor(modules: NativeModules) {
    this.#parser = new modules.Parser();
    this.#parser.setLanguage(modules.language);
  }

  parse(text: string, old?: BackendTree): BackendTree {
    const tree = this.#parser.parse(text, old instanceof NativeTree ? old.tree : undefined);
    return new NativeTree(tree, this.#table);
  }

  dispose(): void {}
}

class NativeTree implements BackendTree {
  readonly hasError: boolean;
  readonly tree: NativeTreeHandle;
  readonly #table: TypeTable;

  constructor(tree: NativeTreeHandle, table: TypeTable) {
    this.tree = tree;
    this.#table = table;
    this.hasError = tree.rootNode.hasError;
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
