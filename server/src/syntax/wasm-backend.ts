import { Language, Parser, type Tree } from 'web-tree-sitter';
import type { Backend, BackendTree, Depth, RawNode, TreeEdit } from './backend.ts';
import { snapshotCursor, type TypeTable, typeTable } from './snapshot.ts';

/** The bytes of `web-tree-sitter.wasm` and of `tree-sitter-rust.wasm`; reading them is the caller's work. */
export interface WasmFiles {
  readonly core: Uint8Array;
  readonly grammar: Uint8Array;
}

let started: Promise<void> | undefined;

/** Starts the WASM build. Rejects where the bytes are no WebAssembly or no grammar of a version that fits. */
export async function createWasmBackend(files: WasmFiles): Promise<Backend> {
  // The binding keeps one module for the whole process: the bytes of the first call are the ones that count.
  started ??= Parser.init({ wasmBinary: files.core, locateFile: (name: string) => name });
  try {
    await started;
  } catch (error) {
    started = undefined;
    throw error;
  }
  const language = await Language.load(files.grammar);
  return new WasmBackend(language);
}

class WasmBackend implements Backend {
  readonly build = 'wasm';
  readonly #parser = new Parser();
  readonly #table: TypeTable = typeTable();

  constructor(language: Language) {
    this.#parser.setLanguage(language);
  }

  parse(text: string, old?: BackendTree): BackendTree {
    const tree = this.#parser.parse(text, old instanceof WasmTree ? old.tree : null);
    if (!tree) throw new Error('the parser has no language');
    return new WasmTree(tree, this.#table);
  }

  dispose(): void {
    this.#parser.delete();
  }
}

/**
 * Owns a tree of the binding. Cursors are deleted in the same breath as they are made: version 0.27 corrupts its own
 * memory when the garbage collector finds one that was not.
 */
class WasmTree implements BackendTree {
  readonly hasError: boolean;
  readonly tree: Tree;
  readonly #table: TypeTable;

  constructor(tree: Tree, table: TypeTable) {
    this.tree = tree;
    this.#table = table;
    this.hasError = tree.rootNode.hasError;
  }

  snapshot(base: number, depth: Depth): RawNode {
    const cursor = this.tree.walk();
    try {
      return snapshotCursor(cursor, this.#table, base, depth);
    } finally {
      cursor.delete();
    }
  }

  subtree(start: number, end: number): RawNode {
    const node = this.tree.rootNode.descendantForIndex(start, end) ?? this.tree.rootNode;
    const cursor = node.walk();
    try {
      return snapshotCursor(cursor, this.#table, 0, 'full');
    } finally {
      cursor.delete();
    }
  }

  typeAt(offset: number): string {
    return this.tree.rootNode.descendantForIndex(offset, offset)?.type ?? '';
  }

  edit(edit: TreeEdit): void {
    this.tree.edit({
      startIndex: edit.start,
      oldEndIndex: edit.oldEnd,
      newEndIndex: edit.newEnd,
      startPosition: edit.startPoint,
      oldEndPosition: edit.oldEndPoint,
      newEndPosition: edit.newEndPoint,
    } as Parameters<Tree['edit']>[0]);
  }

  release(): void {
    this.tree.delete();
  }
}
