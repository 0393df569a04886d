import type { Place } from './tree.ts';

/** What a function's documentation and name promise of its context. */
export interface Contract {
  /** The words, for people: `Context: Any context.`, `may sleep`. */
  readonly text: string;
  readonly says: 'may-sleep' | 'any-context' | 'by-flags';
}

/** The contract of a definition: its kernel-doc, or a name that ends in `_cansleep` or `_might_sleep`. */
export function contractOf({ file, definition }: Place): Contract | undefined {
  const doc = docBefore(file.text, definition.head);
  const context =
    doc === undefined
      ? undefined
      : /^\s*\*?\s*Context:\s*([\s\S]*?)(?:\n\s*\*?\s*(?:\n|$)|\n\s*\*?\s*\w+:|$)/m.exec(doc)?.[1];
  if (context !== undefined) {
    const text = `Context: ${plainText(context)}`;
    const says = readContext(text);
    if (says) return { text, says };
  }
  const sentence =
    doc === undefined ? undefined : sentences(doc).find((it) => maySleep.test(it) && !mayNot.test(it));
  if (sentence !== undefined)
    return { text: sentence, says: /\b(?:gfp|flags)\b|GFP_/i.test(sentence) ? 'by-flags' : 'may-sleep' };
  if (/_(?:cansleep|might_?sleep)$/.test(definition.name))
    return { text: `\`${definition.name}\` says that it may sleep`, says: 'may-sleep' };
  return undefined;
}

const maySleep =
  /\b(?:may|might|can|will|could)\s+(?:also\s+)?(?:sleep|block)\b|\bsleepable context\b|\bprocess context only\b|\bmust be called (?:from|in) (?:a )?(?:process|sleepable|non-atomic)/i;
const mayNot =
  /\b(?:not|never|cannot|can't|doesn't|won't|unless|if it)\b|\bwhile (?:it|the)\b|\bcallback\b|\bcallers?\b.*\bmay sleep\b/i;

const anyContext =
  /\bany context\b|^Context: any(?:\.|$| \()|\binterrupt context\b|\batomic context\b|\bany, including|\bholding a (?:normal )?spinlock\b/i;
const exceptNmi =
  /,? (?:but|may) not (?:be called )?(?:in|from) NMI(?: context)?(?: or while holding a raw spinlock)?/i;
const eitherOne =
  /\bprocess (?:context )?or (?:soft ?irq|interrupt) context\b|\b(?:soft ?irq|interrupt) (?:context )?or process context\b/i;

function readContext(text: string): Contract['says'] | undefined {
  if (/\b(?:gfp|flags)\b/i.test(text) && /sleep|block/i.test(text)) return 'by-flags';
  if (maySleep.test(text) && !mayNot.test(text)) return 'may-sleep';
  // Those who may be called in interrupts or under spinlocks may not sleep, whoever else may call them.
  const bare = text.replace(exceptNmi, '').replace(eitherOne, 'interrupt context');
  const says = bare.replace(/\b(?:irqs?|interrupts) may be blocked\b/i, '');
  if (anyContext.test(says) && !/sleep|block|process|task|not |except/i.test(says)) return 'any-context';
  if (/^Context: (?:Process|Task|User|Sleepable) context\b/i.test(text)) return 'may-sleep';
  return undefined;
}

/** The comment that ends where a head begins. */
function docBefore(text: string, head: number): string | undefined {
  let at = head;
  while (at > 0 && /\s/.test(text[at - 1]!)) at--;
  if (text.slice(at - 2, at) !== '*/') return undefined;
  const start = text.lastIndexOf('/*', at - 2);
  if (start < 0 || at - start > 20_000 || text[start + 2] !== '*') return undefined;
  return text.slice(start + 3, at - 2);
}

function sentences(doc: string): string[] {
  return plainText(doc)
    .split(/(?<=[.!])\s+(?=[A-Z])/)
    .filter((it) => it.length < 300);
}

function plainText(doc: string): string {
  return doc
    .replace(/^\s*\* ?/gm, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
