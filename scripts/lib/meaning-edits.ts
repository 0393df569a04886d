import type { TextChange } from '../../server/src/syntax/source-file.ts';
import { below, pick, type Random } from './random.ts';

/**
 * Edits that leave Rust that parses but says something else: of bodies, signatures, imports, constants, macros, types
 * and destructors. What an analysis remembers wrongly shows after these, not after damage.
 */
type MeaningEdit = (next: Random, text: string) => TextChange | undefined;

const swaps: readonly (readonly string[])[] = [
  ['GFP_KERNEL', 'GFP_ATOMIC', 'GFP_NOWAIT', 'GFP_KERNEL_ACCOUNT'],
  ['SpinLock', 'Mutex', 'SpinLockIrq'],
  ['KBox', 'VBox', 'KVBox', 'Arc'],
  ['KVec', 'VVec', 'KVVec', 'Vec'],
  ['u8', 'u32', 'u64', 'usize'],
  ['RelativeMode', 'RelativeSoftMode', 'RelativeHardMode'],
  ['system', 'system_bh', 'system_unbound'],
  ['kernel::alloc::Flags', 'kernel::irq::Flags', 'kernel::prelude::Flags'],
  ['pub fn', 'fn'],
  ['pub use', 'use'],
  ['pub mod', 'mod'],
  ['&self', '&mut self', 'self'],
  ['true', 'false'],
  ['spin_lock', 'mutex_lock', 'rcu_read_lock'],
  ['spin_unlock', 'mutex_unlock', 'rcu_read_unlock'],
];

const statements = [
  'unsafe { kernel::bindings::synchronize_rcu() };',
  'let _ = kernel::alloc::KBox::new(1u32, kernel::alloc::flags::GFP_KERNEL);',
  'let _ = kernel::alloc::KBox::new(1u32, kernel::alloc::flags::GFP_ATOMIC);',
  'let _n = 1;',
  'return Default::default();',
  'unsafe { kernel::bindings::rcu_read_lock() };',
  '// a remark',
];

/** One random edit of this kind; where the one drawn fits nowhere, others are tried, and at last a comment is put in. */
export function changeMeaning(next: Random, text: string): TextChange {
  for (let i = 0; i < 8; i++) {
    const change = pick(next, edits)(next, text);
    if (change) return change;
  }
  return { start: 0, end: 0, newText: '// a remark\n' };
}

const edits: readonly MeaningEdit[] = [
  swapWord,
  swapWord,
  swapWord,
  // Another value of a constant, another length of an array.
  (next, text) => {
    const at = anyMatch(next, text, /(?<=[=;] )\d[\d_]*\b/g);
    return at && { ...at, newText: String(pick(next, [1, 16, 4096, 160_000])) };
  },
  // Something else happens in a body.
  (next, text) => {
    const at = anyMatch(next, text, /(?<=\bfn [^;{}]{1,200}\{)/g);
    return at && { ...at, newText: ` ${pick(next, statements)} ` };
  },
  // A line of a body goes, or is a comment.
  (next, text) => {
    const at = anyMatch(next, text, /^[ \t]+[^\n{}]*;$/gm);
    if (!at) return undefined;
    const gone = below(next, 2) === 0;
    return gone ? { ...at, newText: '' } : { start: at.start, end: at.start, newText: '//' };
  },
  // A parameter more, or a result.
  (next, text) => {
    const at = anyMatch(next, text, /(?<=\bfn \w{1,80}\()(?=\))/g);
    return at && { ...at, newText: '_more: u32' };
  },
  // A function, a type or a constant has another name, where it is declared or at one place where it is used.
  (next, text) => {
    const name = anyMatch(next, text, /(?<=\b(?:fn|struct|const|trait|static|type) )\w+/g);
    if (!name) return undefined;
    const word = text.slice(name.start, name.end);
    const at = anyMatch(next, text, new RegExp(`\\b${word}\\b`, 'g'));
    return at && { ...at, newText: word.endsWith('2') ? word.slice(0, -1) : `${word}2` };
  },
  // One type stands where another did.
  (next, text) => {
    const at = anyMatch(next, text, /\b[A-Z]\w*[a-z]\w*\b/g);
    const other = anyMatch(next, text, /\b[A-Z]\w*[a-z]\w*\b/g);
    return at && other && { ...at, newText: text.slice(other.start, other.end) };
  },
  // A destructor comes to be another trait's method, and the other way round.
  (next, text) => {
    const at = anyMatch(next, text, /\b(?:PinnedDrop|Drop)\b(?= for)/g);
    return at && { ...at, newText: pick(next, ['Drop', 'Droop', 'PinnedDrop']) };
  },
  // A declaration in one line goes: an import, a module, a constant.
  (next, text) => {
    const at = anyMatch(next, text, /^(?:pub(?:\([^)]*\))? )?(?:use|mod|const|static|type) [^\n]*;$/gm);
    return at && { ...at, newText: '' };
  },
  // An attribute goes.
  (next, text) => {
    const at = anyMatch(next, text, /^\s*#\[[^\n]*\]$/gm);
    return at && { ...at, newText: '' };
  },
  // A body stands farther down, and says the same.
  (next, text) => {
    const at = anyMatch(next, text, /^(?=(?:pub )?(?:fn|impl|struct|mod|use)\b)/gm);
    return at && { ...at, newText: `// ${'x'.repeat(below(next, 200))}\n` };
  },
  // A function is there twice.
  (next, text) => {
    const at = anyMatch(next, text, /^ {0,4}(?:pub )?fn [^\n]*\{[^\n]*\}$/gm);
    return at && { start: at.end, end: at.end, newText: `\n${text.slice(at.start, at.end)}` };
  },
];

function swapWord(next: Random, text: string): TextChange | undefined {
  const words = pick(next, swaps).filter((it) => text.includes(it));
  if (words.length === 0) return undefined;
  const word = pick(next, words);
  const others = swaps.find((it) => it.includes(word))!.filter((it) => it !== word);
  const at = anyMatch(next, text, new RegExp(`(?<![\\w&])${word}(?!\\w)`, 'g'));
  return at && { ...at, newText: pick(next, others) };
}

function anyMatch(
  next: Random,
  text: string,
  pattern: RegExp,
): { readonly start: number; readonly end: number } | undefined {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return undefined;
  const { index, 0: match } = pick(next, found);
  return { start: index, end: index + match.length };
}
