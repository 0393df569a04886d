/** The name of one table of a `Memos`, with how an empty one is made. Has no state of its own: made once, at module level. */
export interface Slot<T> {
  readonly make: () => T;
}

/** A new slot; two slots never share a table. */
export function slot<T>(make: () => T): Slot<T> {
  return { make };
}

/**
 * Tables of answers that are worked out once for as long as their owner lives: a world, a flow, a session. Owners hold
 * one, so that nothing outlives them and no two of them share an answer.
 */
export class Memos {
  readonly #tables = new Map<Slot<unknown>, unknown>();

  /** The owner's table of this slot, made when first asked for. */
  of<T>(slot: Slot<T>): T {
    let table = this.#tables.get(slot) as T | undefined;
    if (table === undefined) this.#tables.set(slot, (table = slot.make()));
    return table;
  }
}
