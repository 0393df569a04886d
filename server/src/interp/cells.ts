import { step } from '../text/work.ts';
import { holdsIn, type Val } from './values.ts';

/** How many cells are copied together. */
const WIDTH = 32;
const SHIFT = 5;

/** A run of cells that states share until one of them writes to it. */
interface Chunk {
  readonly owner: object;
  readonly vals: (Val | undefined)[];
  filled: number;
  /** The cells that hold locks, with the ids of those; undefined until it is asked for. */
  holders: readonly Holder[] | undefined;
}

type Holder = readonly [cell: number, held: readonly string[]];

/**
 * What the cells of a state hold, by their numbers, from 0. A copy costs what differs from the original: a state is
 * copied at each branch, and most of what lies in it stays as it is.
 */
export class Cells {
  #chunks = new Map<number, Chunk>();
  /** Chunks that carry this very object are this state's alone. */
  #owner = {};

  clone(): Cells {
    step(this.#chunks.size);
    const out = new Cells();
    out.#chunks = new Map(this.#chunks);
    this.#owner = {};
    return out;
  }

  get(cell: number): Val | undefined {
    return this.#chunks.get(cell >> SHIFT)?.vals[cell & (WIDTH - 1)];
  }

  set(cell: number, val: Val): void {
    const chunk = this.#writable(cell >> SHIFT);
    const idx = cell & (WIDTH - 1);
    if (chunk.vals[idx] === undefined) chunk.filled++;
    chunk.vals[idx] = val;
    chunk.holders = undefined;
  }

  delete(cell: number): void {
    if (this.get(cell) === undefined) return;
    const at = cell >> SHIFT;
    if (this.#chunks.get(at)!.filled === 1) {
      this.#chunks.delete(at);
      return;
    }
    const chunk = this.#writable(at);
    chunk.vals[cell & (WIDTH - 1)] = undefined;
    chunk.filled--;
    chunk.holders = undefined;
  }

  /** Each cell that holds something, in the order of their numbers; what is visited may be written to meanwhile. */
  forEach(visit: (val: Val, cell: number) => void): void {
    // All of it is looked at, not only which parts there are.
    step(this.#chunks.size << 3);
    for (const at of this.#inOrder()) this.#visit(at, visit);
  }

  /** The same without those that lie in `other` as well: what is shared since the two parted is left out at once. */
  forEachBeside(other: Cells, visit: (val: Val, cell: number) => void): void {
    for (const at of this.#inOrder()) {
      if (this.#chunks.get(at) !== other.#chunks.get(at)) this.#visit(at, visit);
    }
  }

  /** The cells that hold locks, with the ids of those, in the order of their numbers. */
  holders(): readonly Holder[] {
    const out: Holder[] = [];
    for (const at of this.#inOrder()) {
      const chunk = this.#chunks.get(at)!;
      for (const it of (chunk.holders ??= holdersOf(chunk, at << SHIFT))) out.push(it);
    }
    return out;
  }

  *keys(): IterableIterator<number> {
    for (const at of this.#inOrder()) {
      const { vals } = this.#chunks.get(at)!;
      for (const [idx, val] of vals.entries()) if (val !== undefined) yield (at << SHIFT) + idx;
    }
  }

  #visit(at: number, visit: (val: Val, cell: number) => void): void {
    const vals = this.#chunks.get(at)?.vals ?? [];
    for (let idx = 0; idx < vals.length; idx++) {
      const val = vals[idx];
      if (val !== undefined) visit(val, (at << SHIFT) + idx);
    }
  }

  #inOrder(): number[] {
    step(this.#chunks.size);
    return [...this.#chunks.keys()].sort((a, b) => a - b);
  }

  #writable(at: number): Chunk {
    const known = this.#chunks.get(at);
    if (known?.owner === this.#owner) return known;
    const own: Chunk = known
      ? { ...known, owner: this.#owner, vals: [...known.vals] }
      : { owner: this.#owner, vals: [], filled: 0, holders: undefined };
    this.#chunks.set(at, own);
    return own;
  }
}

const NONE: readonly Holder[] = [];

function holdersOf({ vals }: Chunk, first: number): readonly Holder[] {
  let out = NONE;
  for (const [idx, val] of vals.entries()) {
    const held = val ? holdsIn(val) : [];
    if (held.length > 0) out = [...out, [first + idx, held]];
  }
  return out;
}
