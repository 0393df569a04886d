import type { BlockId } from '../cfg/cfg.ts';
import type { State } from './state.ts';

/** A state at a point of a body: in front of the event `index` of a block. */
export interface Point {
  readonly node: BlockId;
  readonly index: number;
  readonly state: State;
}

/**
 * Points to go on from, as a binary heap. The next one is the first in reverse postorder, so that all that joins is there
 * before it goes on; of equal ones it is the youngest.
 */
export class Worklist {
  readonly #heap: { readonly point: Point; readonly age: number }[] = [];
  readonly #order: readonly number[];
  #age = 0;

  /** `order`: each block's place in reverse postorder. */
  constructor(order: readonly number[]) {
    this.#order = order;
  }

  push(point: Point): void {
    const heap = this.#heap;
    heap.push({ point, age: this.#age++ });
    for (let i = heap.length - 1; i > 0; ) {
      const parent = (i - 1) >> 1;
      if (!this.#before(i, parent)) break;
      [heap[i], heap[parent]] = [heap[parent]!, heap[i]!];
      i = parent;
    }
  }

  /** Takes the next point out; undefined where none is left. */
  take(): Point | undefined {
    const heap = this.#heap;
    const first = heap[0];
    const last = heap.pop();
    if (!first || !last || heap.length === 0) return first?.point;
    heap[0] = last;
    for (let i = 0; ; ) {
      let least = i;
      for (const child of [2 * i + 1, 2 * i + 2])
        if (child < heap.length && this.#before(child, least)) least = child;
      if (least === i) return first.point;
      [heap[i], heap[least]] = [heap[least]!, heap[i]!];
      i = least;
    }
  }

  #before(a: number, b: number): boolean {
    const x = this.#heap[a]!;
    const y = this.#heap[b]!;
    const by = this.#order[x.point.node]! - this.#order[y.point.node]! || x.point.index - y.point.index;
    return by < 0 || (by === 0 && x.age > y.age);
  }
}
