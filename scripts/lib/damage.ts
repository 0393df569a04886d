import type { TextChange } from '../../server/src/syntax/source-file.ts';
import { below, pick, type Random } from './random.ts';

/** What people and merges leave in files: brackets, quotes, half-typed calls, markers, odd characters. */
const scraps = [
  '(', ')', '{', '}', '[', ']', '<', '>', '"', "'", '/*', '*/', '//', '///', '/// ```\n', '#', '!', '?', ';', ',', '.', '::', '<-', '=>', '\\',
  '\n', '\r\n', '\t', '\u2028', '\ufeff', 'é', '😀', '\ud83d', 'r#"', '"#', "'a", 'b"', '0x', '1e', '..=', '$', '@', '_',
  'fn ', 'impl ', 'let x = ', 'match ', 'unsafe { ', 'use ', 'macro_rules! m { ', 'try_pin_init!(Self { ', 'KBox::new(', '.push(', 'GFP_KERNEL',
  '.try_push(x)?', 'Box::try_new(x)', 'vec![', 'KVec::with_capacity()', '<<<<<<< HEAD\n', '// kalloc-lint: allow(', '#![', '#[pin_data]',
] as const; // biome-ignore format: a table

/** One random edit of a text; `other` is a text to copy from. Never throws, also for an empty text. */
export function damage(next: Random, text: string, other: string): TextChange {
  const start = below(next, text.length + 1);
  const near = Math.min(text.length, start + below(next, 40));
  const far = Math.min(text.length, start + below(next, 2000));
  const newText = pick(next, scraps);
  switch (below(next, 8)) {
    case 0:
      return { start, end: near, newText: '' };
    case 1:
      return { start, end: far, newText: '' };
    case 2:
      return { start, end: near, newText };
    case 3:
      return { start, end: start, newText: text.slice(start, far) };
    case 4: {
      const from = below(next, other.length + 1);
      return { start, end: start, newText: other.slice(from, from + below(next, 2000)) };
    }
    case 5:
      return { start, end: below(next, 20) === 0 ? text.length : near, newText: '' };
    default:
      return { start, end: start, newText };
  }
}
