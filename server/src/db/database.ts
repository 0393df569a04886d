import {
  Cancelled,
  CycleError,
  Derived,
  type Durability,
  Frame,
  Node,
  QueryError,
  VerifyError,
} from './node.ts';

/** Whether two values of a query are the same for whoever reads them. */
export type Equal<V> = (a: V, b: V) => boolean;

/** What an input is. */
export interface InputSpec<V> {
  readonly name: string;
  /** Reads the value from outside; again after `invalidate`. */
  readonly load: (key: string) => V;
  /** Asked for at each load; `high` unless it is said. */
  readonly durability?: (key: string) => Durability;
  readonly equal?: Equal<V>;
}

/** What a query is. */
export interface QuerySpec<V> {
  readonly name: string;
  /** Works the value out; whatever it reads from the database is recorded. Must depend on nothing else but the key. */
  readonly run: (key: string) => V;
  /** Values that are the same leave everything that was worked out of them as it is. Identity unless it is said. */
  readonly equal?: Equal<V>;
  /** The value of all queries that need one another in a circle; without it a circle is an error. */
  readonly cycle?: (key: string) => V;
  /** So many keys are kept; those that were asked for longest ago go. All of them unless it is said. */
  readonly most?: number;
  /** In verify mode too it is not worked out a second time: its value is an object with an identity of its own. */
  readonly opaque?: boolean;
}

/** Values from outside, by key. */
export interface Input<V> {
  get(key: string): V;
  /** To be told that the value outside may be another one. */
  invalidate(key: string): void;
}

/** Values that are worked out, by key. */
export interface Query<V> {
  get(key: string): V;
  /** The keys that are kept, those asked for last at the end. */
  keys(): Iterable<string>;
}

/** One value that is worked out by whoever asks for it; see `Database.cell`. */
export interface Cell<V> {
  /** What was kept if it still holds, else what `run` gives. */
  get(run: () => V): V;
  /** Whether what is kept holds now. */
  holds(): boolean;
}

/** Cells by key. */
export interface Cells<V> {
  get(key: string, run: () => V): V;
  /** Forgets all of them. */
  clear(): void;
}

/** How a database is to behave; for tests. */
export interface DatabaseOptions {
  /** Works out again, without memory, whatever is taken from memory, and throws a `VerifyError` where it differs. */
  readonly verify?: boolean;
  /** For tests of the tests: asked for each read of a result, which is forgotten where it says so. */
  readonly forget?: (label: string, read: string) => boolean;
}

/**
 * Remembers what was worked out, with what was read for it, and works it out again only when some of that has changed.
 * It knows nothing of what the values are.
 */
export class Database {
  readonly #options: DatabaseOptions;
  readonly #frames: (Frame | undefined)[] = [];
  /** The last revision in which an input of this durability may have changed. */
  readonly #lastChange: Record<Durability, number> = { low: 1, high: 1 };
  #revision = 1;
  #cancelled = false;

  constructor(options: DatabaseOptions = {}) {
    this.#options = options;
  }

  /** Another number whenever some input may have changed. */
  get revision(): number {
    return this.#revision;
  }

  input<V>(spec: InputSpec<V>): Input<V> {
    const nodes = new Map<string, InputNode<V>>();
    return {
      get: (key) => {
        let node = nodes.get(key);
        if (!node) nodes.set(key, (node = new InputNode(this, spec, key)));
        return this.read(node).value();
      },
      invalidate: (key) => {
        const node = nodes.get(key);
        if (!node) return;
        node.stale = true;
        this.#advance(node.durability);
        // Where it becomes less durable, what stands on it must learn that.
        this.#advance(spec.durability?.(key) ?? 'high');
      },
    };
  }

  query<V>(spec: QuerySpec<V>): Query<V> {
    const nodes = new Map<string, QueryNode<V>>();
    const most = spec.most ?? Number.POSITIVE_INFINITY;
    return {
      get: (key) => {
        let node = nodes.get(key);
        if (!node) node = new QueryNode(this, spec, key);
        else if (most !== Number.POSITIVE_INFINITY) nodes.delete(key);
        nodes.set(key, node);
        if (nodes.size > most) nodes.delete(nodes.keys().next().value!);
        return this.read(node).value();
      },
      keys: () => nodes.keys(),
    };
  }

  /**
   * A value whose maker is given anew each time it is asked for. Where something that it was made of has changed, what
   * stands on it is worked out again, and asks.
   */
  cell<V>(label: string, equal: Equal<V> = Object.is): Cell<V> {
    const node = new CellNode<V>(this, label, equal);
    return {
      get: (run) => {
        node.bring(run);
        return this.read(node).value();
      },
      holds: () => node.holds(),
    };
  }

  /** Cells by key; `most` of them are kept, those that were asked for longest ago go. */
  cells<V>(name: string, equal: Equal<V> = Object.is, most = Number.POSITIVE_INFINITY): Cells<V> {
    const known = new Map<string, Cell<V>>();
    return {
      get: (key, run) => {
        let cell = known.get(key);
        if (!cell) cell = this.cell(`${name} ${key}`, equal);
        else if (most !== Number.POSITIVE_INFINITY) known.delete(key);
        known.set(key, cell);
        if (known.size > most) known.delete(known.keys().next().value!);
        return cell.get(run);
      },
      clear: () => known.clear(),
    };
  }

  /** Runs something whose reads belong to nobody. */
  untracked<T>(run: () => T): T {
    this.#frames.push(undefined);
    try {
      return run();
    } finally {
      this.#frames.pop();
    }
  }

  /** What a piece of work read, beside what it came to. The reads count for whoever is at work around it as well. */
  recorded<T>(run: () => T): { readonly value: T; readonly reads: readonly Node[] } {
    const frame = new Frame();
    const value = this.#within(frame, run);
    this.replay(frame.reads);
    return { value, reads: frame.reads };
  }

  /** Counts earlier reads for whoever is at work now: the answer of a table is taken that was made of them. */
  replay(reads: readonly Node[]): void {
    const frame = this.#frames.at(-1);
    if (frame) for (const it of reads) frame.add(it);
  }

  /** The labels of all inputs below some reads. */
  inputsBelow(reads: readonly Node[]): ReadonlySet<string> {
    const out = new Set<string>();
    const seen = new Set<Node>();
    const visit = (node: Node): void => {
      if (seen.has(node)) return;
      seen.add(node);
      if (node instanceof InputNode) out.add(node.label);
      else if (node instanceof Derived) for (const it of node.reads ?? []) visit(it);
    };
    for (const it of reads) visit(it);
    return out;
  }

  /** From now on each read throws `Cancelled`, until `resume`. */
  cancel(): void {
    this.#cancelled = true;
  }

  resume(): void {
    this.#cancelled = false;
  }

  /** For nodes: counts a read and brings it up to date. */
  read<N extends Node>(node: N): N {
    if (this.#cancelled) throw new Cancelled();
    this.#frames.at(-1)?.add(node);
    node.refresh();
    return node;
  }

  /** For nodes: whether nothing that a result read has changed since it was found right; as it is then, if so. */
  unchanged(node: Derived): boolean {
    if (node.verifiedAt === this.#revision) return true;
    if (!node.reads) return false;
    if (this.#lastChange[node.durability] > node.verifiedAt) {
      let durability: Durability = 'high';
      for (const it of node.reads) {
        if (this.#cancelled) throw new Cancelled();
        it.refresh();
        if (it.changedAt > node.verifiedAt) return false;
        if (it.durability === 'low') durability = 'low';
      }
      node.durability = durability;
    }
    node.verifiedAt = this.#revision;
    return true;
  }

  /** For nodes: works a result out, and notes what was read for it. */
  work<V>(node: Derived, run: () => V): V {
    const frame = new Frame();
    let value: V;
    try {
      value = this.#within(frame, run);
    } catch (error) {
      throw isOwn(error) ? error : new QueryError(node.label, error);
    }
    const { forget } = this.#options;
    node.reads = forget ? frame.reads.filter((it) => !forget(node.label, it.label)) : frame.reads;
    node.durability = node.reads.some((it) => it.durability === 'low') ? 'low' : 'high';
    node.verifiedAt = this.#revision;
    return value;
  }

  /** For nodes: in verify mode, holds what was kept against what is found anew. */
  verify<V>(label: string, kept: V, equal: Equal<V>, run: () => V): void {
    if (this.#options.verify !== true) return;
    if (!equal(kept, this.#within(new Frame(), run))) throw new VerifyError(label);
  }

  #advance(durability: Durability): void {
    this.#revision++;
    // What is low may stand on what is high.
    this.#lastChange.low = this.#revision;
    if (durability === 'high') this.#lastChange.high = this.#revision;
  }

  #within<T>(frame: Frame, run: () => T): T {
    this.#frames.push(frame);
    try {
      return run();
    } finally {
      this.#frames.pop();
    }
  }
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
function isOwn(error: unknown): boolean {
  return [Cancelled, CycleFound, CycleError, QueryError, VerifyError].some((it) => error instanceof it);
}

class InputNode<V> extends Node {
  readonly #db: Database;
  readonly #spec: InputSpec<V>;
  readonly #key: string;
  #value: V | undefined;
  stale = true;

  constructor(db: Database, spec: InputSpec<V>, key: string) {
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

class QueryNode<V> extends Derived {
  readonly #db: Database;
  readonly #spec: QuerySpec<V>;
  readonly #key: string;
  #value: V | undefined;
  /** Its value is the one for a cycle; such are worked out again in each revision. */
  #cyclic = false;

  constructor(db: Database, spec: QuerySpec<V>, key: string) {
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
    if (this.changedAt !== 0 && equal(this.#value as V, value)) return;
    this.#value = value;
    this.changedAt = this.#db.revision;
  }
}

class CellNode<V> extends Derived {
  readonly #db: Database;
  readonly #equal: Equal<V>;
  #value: V | undefined;
  /** When the value became what it is; `changedAt` may be later, while nobody has looked. */
  #since = 0;

  constructor(db: Database, label: string, equal: Equal<V>) {
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
        this.#db.verify(this.label, this.#value as V, this.#equal, run);
        return;
      }
      const value = this.#db.work(this, run);
      if (this.#since === 0 || !this.#equal(this.#value as V, value)) {
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
