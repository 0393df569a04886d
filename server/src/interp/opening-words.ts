import { bodyText } from '../syntax/ast/body-text.ts';
import type { FnItem } from '../syntax/ast/index.ts';

/** What is looked through for functions that may return with a context entered. */
export interface OpeningTexts {
  readonly fns: readonly { readonly fn: FnItem; readonly file: string }[];
  readonly textOf: (path: string) => string | undefined;
  /** Functions that enter a context, and that leave one. */
  readonly enters: Iterable<string>;
  readonly leaves: Iterable<string>;
}

/** How many functions deep one that opens may lie below the one that is asked about. */
const MOST_ROUNDS = 4;

/** Adds the names of functions whose own text enters more contexts than it leaves: `fn begin() { rcu_read_lock() }`. */
export function addDirect(texts: OpeningTexts, to: Set<string>): void {
  const [enters, leaves] = [callsOf(texts.enters), callsOf(texts.leaves)];
  for (const { name, text } of having(texts, enters))
    if (count(text, enters) > count(text, leaves)) to.add(name);
}

/**
 * The same with those that have a way out between the two, that forget a guard, and that call such a function: a text
 * cannot tell that they let all of it go again.
 */
export function addOpening(texts: OpeningTexts, to: Set<string>): void {
  addDirect(texts, to);
  for (const { name, text } of having(texts, callsOf(texts.enters)))
    if (/\breturn\b|\?/.test(text)) to.add(name);
  for (const { name, text } of having(texts, callsOf(['forget']))) if (text.includes('lock')) to.add(name);
  for (let round = 0, before = 0; round < MOST_ROUNDS && before !== to.size; round++) {
    before = to.size;
    for (const { name } of having(texts, callsOf(to))) to.add(name);
  }
}

/** The functions whose text calls one of the names. */
function* having({ fns, textOf }: OpeningTexts, calls: RegExp): Generator<{ name: string; text: string }> {
  const files = new Map<string, boolean>();
  for (const { fn, file } of fns) {
    let has = files.get(file);
    if (has === undefined) files.set(file, (has = (textOf(file) ?? '').search(calls) >= 0));
    const text = has ? bodyText(fn, textOf(file)) : undefined;
    if (text && text.search(calls) >= 0) yield { name: fn.name, text };
  }
}

function callsOf(names: Iterable<string>): RegExp {
  return new RegExp(`\\b(?:${[...names].join('|')})\\s*\\(`, 'g');
}

function count(text: string, calls: RegExp): number {
  return [...text.matchAll(calls)].length;
}
