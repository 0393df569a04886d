import { Language, Parser, type Tree } from 'web-tree-sitter';
import { isUnwanted, Stopped } from '../text/work.ts';
import type { Backend, BackendTree, Depth, ParseLimit, Places, RawNode, TreeEdit } from './backend.ts';
import { hopelessTexts } from './hopeless.ts';
import { snapshotCursor, type TypeTable, typeTable } from './snapshot.ts';
import { type Heap, type MemoryReader, memoryReader } from './wasm-memory.ts';

/** The bytes of `web-tree-sitter.wasm` and of `tree-sitter-rust.wasm`; reading them is the caller's work. */
export interface WasmFiles {
  readonly core: Uint8Array;
  readonly grammar: Uint8Array;
}

/** The binding puts the views of its memory into the options that it is started with. */
const options = {} as { wasmBinary?: Uint8Array; locateFile(name: string): string } & Heap;

let started: Promise<void> | undefined;

/** Starts the WASM build. Rejects where the bytes are no WebAssembly or no grammar of a version that fits. */
export async function createWasmBackend(
  files: WasmFiles,
  limit?: ParseLimit,
): Promise<Backend & { readonly direct: boolean }> {
  // The binding keeps one module for the whole process: the bytes of the first call are the ones that count.
  started ??= Parser.init(
    Object.assign(options, { wasmBinary: files.core, locateFile: (name: string) => name }),
  );
  try {
    await started;
  } catch (error) {
    started = undefined;
    throw error;
  }
  const language = await Language.load(files.grammar);
  return new WasmBackend(language, limit);
}

/** Texts that are parsed in no time, whatever they hold. */
const SHORT = 500;

class WasmBackend implements Backend {
  readonly build = 'wasm';
  readonly #parser = new Parser();
  readonly #table: TypeTable = typeTable();
  readonly #reader: MemoryReader | undefined;

  readonly #limit: ParseLimit | undefined;
  /** See `NativeBackend`. */
  readonly #hopeless = hopelessTexts();

  constructor(language: Language, limit: ParseLimit | undefined) {
    this.#limit = limit;
    this.#parser.setLanguage(language);
    this.#reader = this.#trustedReader(language);
  }

  parse(text: string, old?: BackendTree): BackendTree {
    const tree = this.#hopeless.has(text) ? null : this.#parse(text, old);
    if (tree) return new WasmTree(tree, this.#table, this.#reader);
    this.#hopeless.add(text);
    // Otherwise the next parse would go on where this one stopped.
    this.#parser.reset();
    return new WasmTree(this.#parser.parse('')!, this.#table, this.#reader, true);
  }

  #parse(text: string, old: BackendTree | undefined): Tree | null {
    const before = old instanceof WasmTree ? old.tree : null;
    const limit = this.#limit;
    // To be asked costs a call out of the module now and then; what is short is done before.
    if (!limit || text.length < SHORT) return this.#parser.parse(text, before);
    const end = limit.now() + limit.milliseconds(text.length);
    let stopped = false;
    const tree = this.#parser.parse(text, before, {
      progressCallback: () => (stopped = isUnwanted()) || limit.now() > end,
    });
    if (!stopped) return tree;
    // Nothing is known of this text yet.
    this.#parser.reset();
    throw new Stopped();
  }

  /** Whether trees are read straight out of the module's memory; otherwise a cursor walks them, five times as slow. */
  get direct(): boolean {
    return this.#reader !== undefined;
  }

  /** The reader of the module's memory, where it gives what a cursor gives for a text with all that is special. */
  #trustedReader(language: Language): MemoryReader | undefined {
    try {
      const reader = memoryReader(options, (language as unknown as Handle)[0], language.types);
      const tree = this.parse(PROBE);
      try {
        const { address, hasError } = tree as WasmTree;
        const agree = (a: RawNode, b: RawNode | undefined): boolean =>
          JSON.stringify(a) === JSON.stringify(b);
        const same =
          agree(tree.snapshot(3, 'items'), reader?.snapshot(address, 3, 'items', !hasError)) &&
          agree(tree.snapshot(0, 'full'), reader?.snapshot(address, 0, 'full', !hasError));
        return same ? reader : undefined;
      } finally {
        tree.release();
      }
    } catch {
      // Another layout: the cursor still works.
      return undefined;
    }
  }

  dispose(): void {
    this.#parser.delete();
  }
}

/** The binding's objects keep their address in the module's memory under the key 0. */
interface Handle {
  readonly 0: number;
}

/** Aliases, hidden rules, comments, long and short tokens, an error and a token that is not there. */
const PROBE = `use a::{b, c as d}; #[x(y)] /// é😀
pub const A: [u8; 2] = [1, 2]; fn f<T: A>(x: &T) -> B<C> { let y = S { a: 1, b }; /* c */ y.z::<u8>(x?)[0].0 }
impl E for F { type G = u8; } ) match let x = (1; enum H { I = ${'1 + '.repeat(90)}1, J }`;

/**
 * Owns a tree of the binding. Cursors are deleted in the same breath as they are made: version 0.27 corrupts its own
 * memory when the garbage collector finds one that was not.
 */
class WasmTree implements BackendTree {
  readonly hasError: boolean;
  readonly gaveUp: boolean;
  readonly tree: Tree;
  readonly #table: TypeTable;
  readonly #reader: MemoryReader | undefined;

  constructor(tree: Tree, table: TypeTable, reader: MemoryReader | undefined, gaveUp = false) {
    this.gaveUp = gaveUp;
    this.tree = tree;
    this.#table = table;
    this.#reader = reader;
    this.hasError = gaveUp || tree.rootNode.hasError;
  }

  /** Where the tree lies in the module's memory. */
  get address(): number {
    return (this.tree as unknown as Handle)[0];
  }

  snapshot(places: Places | number, depth: Depth): RawNode {
    if (this.#reader) return this.#reader.snapshot(this.address, places, depth, !this.hasError);
    const cursor = this.tree.walk();
    try {
      return snapshotCursor(cursor, this.#table, places, depth, !this.hasError);
    } finally {
      cursor.delete();
    }
  }

  edit(edit: TreeEdit): void {
    this.tree.edit(edit as Parameters<Tree['edit']>[0]);
  }

  release(): void {
    this.tree.delete();
  }
}
