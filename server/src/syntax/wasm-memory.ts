import type { Depth, Places, RawNode } from './backend.ts';
import { ERROR, placesFrom } from './backend.ts';
import { actionFor, BLOCK, BRACKET, DROP, MAX_DEPTH, NO_CHILDREN, OPEN, VALUE } from './node-types.ts';

/**
 * Reads a parse tree straight out of the WASM module's memory. A cursor of the binding costs seven calls into WASM a
 * node; this is some loads. It knows the layout of tree-sitter 0.27's structs (`lib/src/subtree.h`, `lib/src/parser.h`,
 * grammar ABI 14): whoever makes a reader has to compare it with a cursor once, as `createWasmBackend` does.
 */
export interface MemoryReader {
  /** The root of the tree at address `tree`, copied out as a cursor's snapshot would be. */
  snapshot(tree: number, places: Places | number, depth: Depth, parsed: boolean): RawNode;
}

/** The views of the module's memory; the binding renews them when the memory grows. */
export interface Heap {
  readonly HEAPU8: Uint8Array;
  readonly HEAPU16: Uint16Array;
  readonly HEAPU32: Uint32Array;
}

/** Offsets in `SubtreeHeapData`, in bytes; a `Subtree` is eight bytes, a pointer or the data itself. */
const PADDING = 4;
const SIZE = 16;
const CHILD_COUNT = 36;
const SYMBOL = 40;
const FLAGS = 44;
const PRODUCTION = 66;
const SUBTREE = 8;
/** Offsets in `TSLanguage`. */
const ABI = 0;
const MAX_ALIASES = 36;
const ALIASES = 84;

const ERROR_SYMBOL = 65535;

/** A reader for trees of the language at address `language`; undefined where its ABI is not the one known here. */
export function memoryReader(
  heap: Heap,
  language: number,
  types: readonly string[],
): MemoryReader | undefined {
  if (heap.HEAPU32[(language + ABI) >> 2] !== 14) return undefined;
  const aliasCount = heap.HEAPU16[(language + MAX_ALIASES) >> 1] ?? 0;
  const aliases = (heap.HEAPU32[(language + ALIASES) >> 2] ?? 0) >> 1;
  const actions = types.map((name) => actionFor(name));
  let u8 = heap.HEAPU8;
  let u16 = heap.HEAPU16;
  let u32 = heap.HEAPU32;

  const load = (address: number): number => u32[address >> 2] ?? 0;
  const inlined = (at: number): boolean => ((u8[at] ?? 0) & 1) === 1;
  const padding = (at: number): number => (inlined(at) ? (u8[at + 6] ?? 0) : load(load(at) + PADDING));
  const size = (at: number): number => (inlined(at) ? (u8[at + 7] ?? 0) : load(load(at) + SIZE));

  let items = false;
  let whole = false;
  let place = placesFrom(0);
  let level = 0;

  /** Appends the visible nodes among the children of the node at `pointer`, whose text starts at byte `from`. */
  const visible = (
    pointer: number,
    from: number,
    out: RawNode[],
    state: { value: boolean; stop: boolean },
  ): void => {
    const count = load(pointer + CHILD_COUNT);
    const production = (u16[(pointer + PRODUCTION) >> 1] ?? 0) * aliasCount;
    let at = pointer - count * SUBTREE;
    let byte = from;
    let structural = 0;
    for (let i = 0; i < count; i++, at += SUBTREE) {
      const small = inlined(at);
      const child = small ? 0 : load(at);
      const flags = small ? (u8[at] ?? 0) >> 1 : (u8[child + FLAGS] ?? 0);
      const extra = (flags & 4) !== 0;
      // The padding of the first child is its parent's, which `from` is already behind.
      const start = i === 0 ? byte : byte + (small ? (u8[at + 6] ?? 0) : load(child + PADDING));
      const end = start + (small ? (u8[at + 7] ?? 0) : load(child + SIZE));
      byte = end;
      let symbol = 0;
      if (!extra) {
        if (production > 0) symbol = u16[aliases + production + structural] ?? 0;
        structural++;
      }
      if (symbol === 0) {
        if ((flags & 1) === 0) {
          if (!small && load(child + CHILD_COUNT) > 0) visible(child, start, out, state);
          continue;
        }
        symbol = small ? (u8[at + 1] ?? 0) : (u16[(child + SYMBOL) >> 1] ?? 0);
      }
      const action = symbol === ERROR_SYMBOL ? OPEN : (actions[symbol] ?? OPEN);
      if (action === DROP || (whole && action === BRACKET)) continue;
      const opened = state.value ? false : opens(action);
      const type = symbol === ERROR_SYMBOL ? ERROR : (types[symbol] ?? ERROR);
      const children = opened && !small ? inside(child, start, items && action === VALUE) : NO_CHILDREN;
      out.push(nodeOf(type, start, end, children));
      if (state.stop && type === '=') state.value = true;
    }
  };

  const opens = (action: number): boolean =>
    action === OPEN || action === VALUE || (action === BLOCK && !items);

  const inside = (pointer: number, start: number, stop: boolean): readonly RawNode[] => {
    if (level >= MAX_DEPTH || load(pointer + CHILD_COUNT) === 0) return NO_CHILDREN;
    const out: RawNode[] = [];
    level++;
    visible(pointer, start, out, { value: false, stop });
    level--;
    return out.length === 0 ? NO_CHILDREN : out;
  };

  const begin = (places: Places | number, depth: Depth, parsed: boolean): void => {
    whole = parsed;
    u8 = heap.HEAPU8;
    u16 = heap.HEAPU16;
    u32 = heap.HEAPU32;
    items = depth === 'items';
    place = placesFrom(places);
    level = 0;
  };

  return {
    snapshot(tree, places, depth, parsed) {
      begin(places, depth, parsed);
      return node(tree, padding(tree), typeOf(tree));
    },
  };

  function typeOf(at: number): string {
    const symbol = inlined(at) ? (u8[at + 1] ?? 0) : (u16[(load(at) + SYMBOL) >> 1] ?? 0);
    return symbol === ERROR_SYMBOL ? ERROR : (types[symbol] ?? ERROR);
  }

  function node(at: number, start: number, type: string): RawNode {
    const children = inlined(at) ? NO_CHILDREN : inside(load(at), start, false);
    return nodeOf(type, start, start + size(at), children);
  }

  /** A node between two offsets in bytes; the module's text is UTF-16. */
  function nodeOf(type: string, from: number, to: number, children: readonly RawNode[]): RawNode {
    const start = place.start(from >> 1);
    return { type, start, end: to > from ? place.end(to >> 1) : start, children };
  }
}
