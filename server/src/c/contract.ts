import type { Place } from './tree.ts';

/** What a function's documentation and name promise of its context. */
export interface Contract {
  /** The words, for people: `Context: Any context.`, `may sleep`. */
  readonly text: string;
  readonly says: 'may-sleep' | 'any-context' | 'by-flags';
}

/** The contract of a definition: its kernel-doc, or a name that ends in `_cansleep` or `_might_sleep`. */
export function contractOf({ file, definition }: Place): Contract | undefined {
  const { name, head } = definition;
  const doc = docBefore(file.text, head);
  const said = doc === undefined ? undefined : contractIn(doc);
  if (said) return said;
  if (/_(?:cansleep|might_?sleep)$/.test(name))
    return { text: `\`${name}\` says that it may sleep`, says: 'may-sleep' };
  return undefined;
}

/**
 * The contracts that a header's kernel-doc gives to the functions that it declares, by name: `include/linux/clk.h` says
 * there what the functions of `drivers/clk/clk.c` may be called in.
 */
export function declaredContracts(header: string): ReadonlyMap<string, Contract> {
  const out = new Map<string, Contract>();
  for (let start = header.indexOf('/**'); start >= 0; start = header.indexOf('/**', start + 3)) {
    const end = header.indexOf('*/', start);
    if (end < 0) break;
    const name = declaredName(header.slice(end + 2, end + 1400));
    const said = name && contractIn(header.slice(start + 3, end));
    if (said && !out.has(name)) out.set(name, said);
  }
  return out;
}

/** The name of the function whose declaration a text begins with; undefined where something else stands there. */
function declaredName(text: string): string | undefined {
  const open = text.indexOf('(');
  const head = text.slice(0, text.indexOf(';') + 1);
  if (open < 0 || open >= head.length || /[{}=#]/.test(head)) return undefined;
  const before = text.slice(0, open).trimEnd();
  let at = before.length;
  while (at > 0 && /\w/.test(before[at - 1]!)) at--;
  return before.slice(at) || undefined;
}

/** What a kernel-doc comment, without its delimiters, promises. */
function contractIn(doc: string): Contract | undefined {
  const context = /^\s*\*?\s*Context:\s*([\s\S]*?)(?:\n\s*\*?\s*(?:\n|$)|\n\s*\*?\s*\w+:|$)/m.exec(doc)?.[1];
  if (context !== undefined) {
    const text = `Context: ${plainText(context)}`;
    const says = readContext(text);
    if (says) return { text, says };
  }
  const sentence = sentences(doc).find((it) => notAtomic.test(it) || (maySleep.test(it) && !mayNot.test(it)));
  if (sentence === undefined) return undefined;
  return { text: sentence, says: /\b(?:gfp|flags)\b|GFP_/i.test(sentence) ? 'by-flags' : 'may-sleep' };
}

/**
 * Whether a contract says in so many words that the function itself sleeps: the only witness has to be a plain one. That
 * truncation blocks on a lock, or that it may sleep if the chip does, is not.
 */
export function isPlain({ text, says }: Contract): boolean {
  if (says !== 'may-sleep' || /\b(?:if|unless|when|in case)\b/i.test(text)) return false;
  if (text.startsWith('Context:')) return /\b(?:sleep|block)/i.test(text);
  return (
    notAtomic.test(text) ||
    /^This (?:function|call) (?:may|might|can|will) (?:also )?(?:sleep|block)\b/i.test(text)
  );
}

const notAtomic =
  /\b(?:must|should|may|can) ?not be (?:called|used) (?:from |in )?(?:within |inside )?(?:an? |any )?(?:atomic|interrupt|irq) context\b/i;
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
  // A heading ends without a full stop.
  const paragraphs = doc.split(/\n[ \t]*\*[ \t]*(?=\n)/);
  return paragraphs
    .flatMap((it) => plainText(it).split(/(?<=[.!])\s+(?=[A-Z])/))
    .filter((it) => it.length < 300);
}

function plainText(doc: string): string {
  return doc
    .replace(/^\s*\* ?/gm, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
