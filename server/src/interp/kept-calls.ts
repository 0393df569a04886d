import { sameData } from '../db/same-data.ts';
import { currentFn } from '../def/module.ts';
import type { FnItem } from '../syntax/ast/index.ts';
import { hashOf } from '../text/hash.ts';
import { signature } from '../types/infer/context.ts';
import type { FnRef } from '../types/methods.ts';
import { showTy } from '../types/ty.ts';
import type { Guards } from './guards.ts';
import type { CheckedCall } from './machines/check-machine.ts';
import type { FlowReads } from './root-result.ts';
import { hasNoText } from './run/callees.ts';
import type { Looked, Lowered, Visit } from './run/engine.ts';
import type { Vocabulary } from './trigger-words.ts';

/** Calls above which all are forgotten: binder comes to 4,000. */
const MOST_CALLS = 12_000;
/** Graphs of functions in open files; the oldest go. */
const MOST_GRAPHS = 400;

/**
 * What flows of one world and vocabulary find out that stands on functions' texts alone. A flow is made anew at each edit,
 * and takes over what the edit leaves true.
 */
export class KeptCalls {
  readonly vocabulary: Vocabulary;
  readonly calls = new Map<string, CheckedCall>();
  readonly shared: SharedReads;
  guards: Guards | undefined;
  readonly #identity: FlowReads['identity'];
  readonly #ids = new WeakMap<FnItem, string>();
  /** What C functions do that no table has. */
  readonly #read = new Map<string, { readonly ask: () => unknown; readonly value: unknown; again(): void }>();
  /** The functions that guards were read from. */
  readonly #guardFns = new Map<FnItem, Looked>();
  /** Graphs by what their functions are and where these begin: their spans are those of the text. */
  readonly #graphs = new Map<string, Lowered>();
  #last = 0;

  constructor(vocabulary: Vocabulary, reads: FlowReads | undefined) {
    this.vocabulary = vocabulary;
    this.shared = new SharedReads(reads);
    this.#identity = reads?.identity;
  }

  /** Names a function with its text: the same for another version of it that says the same. */
  idOf(fn: FnRef): string {
    const { item, module } = fn;
    let known = this.#ids.get(item);
    if (known === undefined) {
      known = item.expanded
        ? hashOf(expandedText(fn, item.expanded.text))
        : (this.#identity?.(module.file, item) ?? String(++this.#last));
      this.#ids.set(item, known);
    }
    return known;
  }

  /** Reads what a C function does; once, for as long as it is the same. */
  readC<T>(name: string, path: string, ask: () => T): T {
    const place = `${name} ${path}`;
    const known = this.#read.get(place);
    if (known) {
      known.again();
      return known.value as T;
    }
    const { value, again } = this.shared.recorded(ask);
    this.#read.set(place, { ask, value, again });
    return value;
  }

  /** Notes that what guards are hangs on a function. */
  lookedForGuards(fn: FnRef): void {
    if (!this.#guardFns.has(fn.item)) this.#guardFns.set(fn.item, { fn, id: this.idOf(fn) });
  }

  /** The graph of a function that stands where it stood and says what it said; made where there is none yet. */
  graph(fn: FnRef, make: () => Lowered | undefined): Lowered | undefined {
    if (hasNoText(fn) || fn.item.expanded || !this.#identity?.(fn.module.file, fn.item)) return make();
    const place = `${this.idOf(fn)}@${fn.item.start}`;
    const made = this.#graphs.get(place) ?? make();
    if (!made) return undefined;
    this.#graphs.delete(place);
    this.#graphs.set(place, made);
    if (this.#graphs.size > MOST_GRAPHS) this.#graphs.delete(this.#graphs.keys().next().value!);
    return made;
  }

  /** Forgets what is true no more; whether the guards are still what they were. */
  renew(): boolean {
    for (const it of this.#guardFns.values()) if (!this.#isSame(it)) return false;
    for (const { ask, value } of this.#read.values()) if (!sameData(ask(), value)) return false;
    if (this.calls.size > MOST_CALLS) this.calls.clear();
    const known = new Map<Visit, boolean>();
    for (const [key, { visit }] of this.calls) if (!this.#stands(visit, known)) this.calls.delete(key);
    return true;
  }

  #stands(visit: Visit, known: Map<Visit, boolean>): boolean {
    const before = known.get(visit);
    if (before !== undefined) return before;
    const stands =
      (!visit.own || this.#isSame(visit.own)) &&
      visit.asked.every((it) => this.#isSame(it)) &&
      visit.inside.every((it) => this.#stands(it, known));
    known.set(visit, stands);
    return stands;
  }

  /** Whether a function says what it said. From now on it is known by its newest version, or the older ones would stay. */
  #isSame(looked: Looked): boolean {
    const { fn, id } = looked;
    const item = currentFn(fn.module.crate, fn.item);
    if (item !== fn.item) looked.fn = { ...fn, item };
    return this.idOf(looked.fn) === id;
  }
}

/** What a macro made a function of, and for which types. */
function expandedText(fn: FnRef, text: string): string {
  const { params, ret } = signature(fn);
  const types = [...params, ret].map(showTy).join(',');
  return `${fn.module.file} ${fn.id} ${fn.owner?.trait?.id ?? ''} ${types} ${text}`;
}

/** Whether what a call came to is true for later flows as well, and names no place in a text that may move. */
export function isLasting({ visit, effect, noted }: CheckedCall): boolean {
  return !visit.passing && noted.length === 0 && effect.ends.every((it) => it.taken.length === 0);
}

/**
 * What was read for answers that all runs of a flow share: what guards are, and what macros declare. A call that is not
 * run again, for one like it was, may stand on any of it.
 */
export class SharedReads {
  readonly #reads: FlowReads | undefined;
  readonly #all: (() => void)[] = [];

  constructor(reads: FlowReads | undefined) {
    this.#reads = reads;
  }

  readonly recorded: FlowReads['recorded'] = (run) => {
    if (!this.#reads) return { value: run(), again: () => {} };
    const found = this.#reads.recorded(run);
    this.#all.push(found.again);
    return found;
  };

  again(): void {
    for (const it of this.#all) it();
  }
}
