import { bodyText } from '../syntax/ast/body-text.ts';
import type { FnItem } from '../syntax/ast/index.ts';

/** What is looked through for functions that may return with a context entered. */
export interface OpeningTexts {
  readonly fns: readonly { readonly fn: FnItem; readonly file: string }[];
  readonly textOf: (path: string) => string | undefined;
  /** Functions that enter a context, and that leave one. */
  readonly enters: Iterable<string>;
  readonly leaves: Iterable<string>;
  /** Bodies as they were read last: a keystroke changes one of a crate's. */
  readonly read: ReadBodies;
}

/** See `OpeningTexts.read`. */
export type ReadBodies = WeakMap<FnItem, Body>;

/** How many functions deep one that opens may lie below the one that is asked about. */
const MOST_ROUNDS = 4;

/** Adds the names of functions whose own text enters more contexts than it leaves: `fn begin() { rcu_read_lock() }`. */
export function addDirect(texts: OpeningTexts, to: Set<string>): void {
  direct(bodiesOf(texts), texts, to);
}

/**
 * The same with those that have a way out between the two, that forget a guard, and that call such a function: a text
 * cannot tell that they let all of it go again.
 */
export function addOpening(texts: OpeningTexts, to: Set<string>): void {
  const bodies = bodiesOf(texts);
  direct(bodies, texts, to);
  const enters = new Set(texts.enters);
  for (const { name, text, calls } of bodies) {
    if (callsAny(calls, enters) && /\breturn\b|\?/.test(text)) to.add(name);
    if (calls.has('forget') && text.includes('lock')) to.add(name);
  }
  for (let round = 0, before = 0; round < MOST_ROUNDS && before !== to.size; round++) {
    before = to.size;
    // Those that are found in this round count from the next one on.
    const known = new Set(to);
    for (const { name, calls } of bodies) if (callsAny(calls, known)) to.add(name);
  }
}

function direct(bodies: readonly Body[], texts: OpeningTexts, to: Set<string>): void {
  const [enters, leaves] = [new Set(texts.enters), new Set(texts.leaves)];
  for (const { name, calls } of bodies) if (count(calls, enters) > count(calls, leaves)) to.add(name);
}

/** A function's body, with how often it calls what, by the words that stand before a parenthesis. */
export interface Body {
  readonly name: string;
  readonly text: string;
  readonly calls: ReadonlyMap<string, number>;
}

function bodiesOf({ fns, textOf, read }: OpeningTexts): Body[] {
  return fns.flatMap(({ fn, file }) => {
    const text = bodyText(fn, textOf(file));
    if (!text) return [];
    const known = read.get(fn);
    if (known?.text === text) return [known];
    const calls = new Map<string, number>();
    for (const [, word] of text.matchAll(/\b(\w+)\s*\(/g)) calls.set(word!, (calls.get(word!) ?? 0) + 1);
    const body = { name: fn.name, text, calls };
    read.set(fn, body);
    return [body];
  });
}

function callsAny(calls: ReadonlyMap<string, number>, names: ReadonlySet<string>): boolean {
  for (const name of calls.keys()) if (names.has(name)) return true;
  return false;
}

function count(calls: ReadonlyMap<string, number>, names: ReadonlySet<string>): number {
  let sum = 0;
  for (const [name, times] of calls) if (names.has(name)) sum += times;
  return sum;
}
