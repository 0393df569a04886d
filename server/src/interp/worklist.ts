import type { BlockId } from '../cfg/cfg.ts';
import type { State } from './state.ts';

/** A state at a point of a body: in front of the event `index` of a block. */
export interface Point {
  readonly node: BlockId;
  readonly index: number;
  readonly state: State;
}

/** Points to go on from. The next one is the first in reverse postorder, so that all that joins is there before it goes on. */
export class Worklist {
  readonly #points: Point[] = [];
  readonly #order: readonly number[];

  /** `order`: each block's place in reverse postorder. */
  constructor(order: readonly number[]) {
    this.#order = order;
  }

  push(point: Point): void {
    this.#points.push(point);
  }

  /** Takes the next point out; of equal ones the youngest. Undefined where none is left. */
  take(): Point | undefined {
    const points = this.#points;
    if (points.length < 2) return points.pop();
    let best = points.length - 1;
    for (let i = best - 1; i >= 0; i--) if (this.#before(points[i]!, points[best]!)) best = i;
    return points.splice(best, 1)[0];
  }

  #before(a: Point, b: Point): boolean {
    const order = this.#order;
    return order[a.node]! < order[b.node]! || (a.node === b.node && a.index < b.index);
  }
}
