import { CellNode, type Engine, InputNode, isOwn, QueryNode } from './kinds.ts';
import { Cancelled, Derived, type Durability, Frame, failedIn, type Node, VerifyError } from './node.ts';
import type { Cell, Cells, DatabaseOptions, Equal, Input, InputSpec, Query, QuerySpec } from './spec.ts';

/**
 * Remembers what was worked out, with what was read for it, and works it out again only when some of that has changed.
 * It knows nothing of what the values are.
 */
export class Database implements Engine {
  readonly #options: DatabaseOptions;
  readonly #frames: (Frame | undefined)[] = [];
  /** The last revision in which an input of this durability may have changed. */
  readonly #lastChange: Record<Durability, number> = { low: 1, high: 1 };
  /** The results of all queries, for audits. */
  readonly #kept: ReadonlyMap<string, Node>[] = [];
  readonly #changedReads = new Map<Node, readonly string[]>();
  #revision = 1;
  #cancelled = false;

  constructor(options: DatabaseOptions = {}) {
    this.#options = options;
    options.opened?.(() => {
      for (const nodes of this.#kept) for (const it of [...nodes.values()]) it.refresh();
    });
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
      keys: () => nodes.keys(),
    };
  }

  query<V>(spec: QuerySpec<V>): Query<V> {
    const nodes = new Map<string, QueryNode<V>>();
    if (this.#options.opened) this.#kept.push(nodes);
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
      clear: () => nodes.clear(),
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

  unchanged(node: Derived): boolean {
    if (node.verifiedAt === this.#revision) return true;
    if (!node.reads) return false;
    if (this.#lastChange[node.durability] > node.verifiedAt) {
      let durability: Durability = 'high';
      for (const it of node.reads) {
        if (this.#cancelled) throw new Cancelled();
        it.refresh();
        if (it.changedAt > node.verifiedAt) {
          this.#noteChanged(node);
          return false;
        }
        if (it.durability === 'low') durability = 'low';
      }
      node.durability = durability;
    }
    node.verifiedAt = this.#revision;
    return true;
  }

  renewed(node: Derived, differs: boolean | undefined): void {
    const changed = this.#changedReads.get(node);
    this.#changedReads.delete(node);
    if (changed) this.#options.renewed?.(node.label, changed, differs);
  }

  /** For tests: which reads of a result have changed, beside the first one that was met. */
  #noteChanged(node: Derived): void {
    if (!this.#options.renewed) return;
    for (const it of node.reads ?? []) it.refresh();
    const changed = (node.reads ?? []).filter((it) => it.changedAt > node.verifiedAt);
    this.#changedReads.set(
      node,
      changed.map((it) => it.label),
    );
  }

  work<V>(node: Derived, run: () => V): V {
    const frame = new Frame();
    let value: V;
    try {
      value = this.#within(frame, run);
    } catch (error) {
      if (!isOwn(error)) failedIn(error, node.label);
      throw error;
    }
    const { forget } = this.#options;
    node.reads = forget ? frame.reads.filter((it) => !forget(node.label, it.label)) : frame.reads;
    node.durability = node.reads.some((it) => it.durability === 'low') ? 'low' : 'high';
    node.verifiedAt = this.#revision;
    return value;
  }

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
