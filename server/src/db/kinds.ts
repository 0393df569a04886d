import { Cancelled, CycleError, Derived, Node, VerifyError } from './node.ts';
import type { Equal, InputSpec, QuerySpec } from './spec.ts';

/** What nodes ask of their database. */
export interface Engine {
  readonly revision: number;
  /** Whether nothing that a result read has changed since it was found right; notes that it is right now, if so. */
  unchanged(node: Derived): boolean;
  /** Works a result out, and notes what was read for it. */
  work<V>(node: Derived, run: () => V): V;
  /** For tests: a result was worked out again. */
  renewed(node: Derived, differs: boolean | undefined): void;
  /** In verify mode, holds what was kept against what is found anew. */
  verify<V>(label: string, kept: V, equal: Equal<V>, run: () => V): void;
}

/** Thrown from a query that is asked for while it is being worked out, up to the query itself. */
class CycleFound extends Error {
  readonly head: Node;

  constructor(head: Node) {
    super(`${head.label} needs itself`);
    this.head = head;
  }
}

/** Whether an error says something of the database rather than of what a query does. */
export function isOwn(error: unknown): boolean {
  return [Cancelled, CycleFound, CycleError, VerifyError].some((it) => error instanceof it);
}

/** See `Input`. */
export class InputNode<V> extends Node {
  readonly #db: Engine;
  readonly #spec: InputSpec<V>;
  readonly #key: string;
  #value: V | undefined;
  stale = true;

  constructor(db: Engine, spec: InputSpec<V>, key: string) {
    super(`${spec.name} ${key}`);
    this.#db = db;
    this.#spec = spec;
    this.#key = key;
  }

  value(): V {
    return this.#value as V;
  }

  refresh(): void {
    if (this.stale) {
      const { load, equal = Object.is, durability } = this.#spec;
      const value = load(this.#key);
      this.durability = durability?.(this.#key) ?? 'high';
      if (this.changedAt === 0 || !equal(this.#value as V, value)) {
        this.#value = value;
        this.changedAt = this.#db.revision;
      }
      this.stale = false;
    }
    this.verifiedAt = this.#db.revision;
  }
}

/** See `Query`. */
export class QueryNode<V> extends Derived {
  readonly #db: Engine;
  readonly #spec: QuerySpec<V>;
  readonly #key: string;
  #value: V | undefined;
  /** Its value is the one for a cycle; such are worked out again in each revision. */
  #cyclic = false;

  constructor(db: Engine, spec: QuerySpec<V>, key: string) {
    super(`${spec.name} ${key}`);
    this.#db = db;
    this.#spec = spec;
    this.#key = key;
  }

  value(): V {
    return this.#value as V;
  }

  refresh(): void {
    if (this.running) throw new CycleFound(this);
    if (this.verifiedAt === this.#db.revision) return;
    const { run, equal = Object.is, cycle, opaque } = this.#spec;
    this.running = true;
    try {
      if (!this.#cyclic && this.#db.unchanged(this)) {
        if (!opaque) this.#db.verify(this.label, this.#value as V, equal, () => run(this.#key));
        return;
      }
      this.#keep(
        this.#db.work(this, () => run(this.#key)),
        equal,
      );
      this.#cyclic = false;
    } catch (error) {
      if (!(error instanceof CycleFound)) throw error;
      if (!cycle) throw new CycleError(this.label);
      this.#keep(cycle(this.#key), equal);
      this.#cyclic = true;
      this.reads = [];
      this.durability = 'low';
      this.verifiedAt = this.#db.revision;
      if (error.head !== this) throw error;
    } finally {
      this.running = false;
    }
  }

  #keep(value: V, equal: Equal<V>): void {
    const differs = this.changedAt === 0 || !equal(this.#value as V, value);
    this.#db.renewed(this, this.#spec.opaque ? undefined : differs);
    if (!differs) return;
    this.#value = value;
    this.changedAt = this.#db.revision;
  }
}

/** See `Cell`. */
export class CellNode<V> extends Derived {
  readonly #db: Engine;
  readonly #equal: Equal<V>;
  #value: V | undefined;
  /** When the value became what it is; `changedAt` may be later, while nobody has looked. */
  #since = 0;

  constructor(db: Engine, label: string, equal: Equal<V>) {
    super(label);
    this.#db = db;
    this.#equal = equal;
  }

  value(): V {
    return this.#value as V;
  }

  holds(): boolean {
    return this.#db.unchanged(this);
  }

  bring(run: () => V): void {
    if (this.running) throw new CycleError(this.label);
    if (this.verifiedAt === this.#db.revision) return;
    this.running = true;
    try {
      if (this.#db.unchanged(this)) {
        // An object with an identity of its own says nothing when it is made a second time.
        if (this.#equal !== Object.is) this.#db.verify(this.label, this.#value as V, this.#equal, run);
        return;
      }
      const value = this.#db.work(this, run);
      const differs = this.#since === 0 || !this.#equal(this.#value as V, value);
      this.#db.renewed(this, this.#equal === Object.is ? undefined : differs);
      if (differs) {
        this.#value = value;
        this.#since = this.#db.revision;
      }
      this.changedAt = this.#since;
    } finally {
      this.running = false;
    }
  }

  /** Whoever can work it out is not asked: that it may have changed is enough for what stands on it to ask. */
  refresh(): void {
    if (this.running || this.#db.unchanged(this)) return;
    this.changedAt = this.#db.revision;
  }
}
