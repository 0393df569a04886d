/**
 * The names that a file may define, by its lines that begin in the first column: quick enough for whole trees, and
 * more than there are. Whoever opens the file for a name looks into its outline. It reads bytes, for making text of a
 * whole tree costs more than all the rest.
 */
import { isTable } from './ops.ts';
import { plain, wordsOf } from './outline.ts';

/**
 * Told of each name, some several times: the bytes from `start` to `end`. `kind` is 0, or the character that stands
 * before the name: `~` for a word that a macro may make names of, `.` where a struct is declared, `=` where a table of
 * that type is filled, `%` where security modules hook in.
 */
export type Found = (kind: number, start: number, end: number) => void;

const [NEWLINE, HASH, OPEN, CLOSE, STAR, SEMICOLON, BRACE, EQUALS] = [10, 35, 40, 41, 42, 59, 123, 61];
export const WORD = 126;
export const STRUCT = 46;
export const TABLE = 61;
export const HOOK = 37;

const [WORDY, LETTER, BLANK] = [1, 2, 4];
/** What a byte may be part of: a word, the beginning of one; blanks. */
const classes = new Uint8Array(256);
for (let c = 0; c < 256; c++) {
  const it = String.fromCharCode(c);
  if (/[A-Za-z_]/.test(it)) classes[c] = WORDY | LETTER;
  else if (/\d/.test(it)) classes[c] = WORDY;
  else if (it === ' ' || it === '\t') classes[c] = BLANK;
}

/** Bytes as they stand, one character each: names are ASCII. */
function textOf(bytes: Uint8Array, start: number, end: number): string {
  let out = '';
  for (let i = start; i < end; i++) out += String.fromCharCode(bytes[i]!);
  return out;
}

/** Scans the first `n` bytes of a file. */
export function scanBytes(bytes: Uint8Array, n: number, found: Found): void {
  new Scan(bytes, n, found).run();
}

/** Calls `found` with the names of a text that are defined as they stand. */
export function scanNames(text: string, found: (name: string) => void): void {
  const bytes = new TextEncoder().encode(text);
  scanBytes(bytes, bytes.length, (kind, start, end) => {
    if (kind === 0) found(textOf(bytes, start, end));
  });
}

class Scan {
  readonly #bytes: Uint8Array;
  readonly #n: number;
  readonly #found: Found;

  constructor(bytes: Uint8Array, n: number, found: Found) {
    this.#bytes = bytes;
    this.#n = n;
    this.#found = found;
  }

  run(): void {
    const bytes = this.#bytes;
    const n = this.#n;
    let at = 0;
    while (at < n) {
      let i = at;
      while (i < n && classes[bytes[i]!]! & BLANK) i++;
      const c = bytes[i]!;
      if (c === HASH) this.#directive(i + 1);
      else if (c === 115 || c === 99) {
        // `struct`, `static`, `const`
        this.#table(i, at === i);
      }
      if (at === i && classes[c]! & LETTER) this.#line(at);
      while (i < n && bytes[i] !== NEWLINE) i++;
      at = i + 1;
    }
  }

  /** `#define f(`, and `#define f g`. */
  #directive(from: number): void {
    let i = this.#blanks(from);
    if (!this.#is(i, 'define')) return;
    const start = this.#blanks(i + 6);
    if (start === i + 6) return;
    const end = this.#word(start);
    if (end === start) return;
    if (this.#bytes[end] === OPEN) {
      this.#found(0, start, end);
      return;
    }
    i = this.#blanks(end);
    if (i === end) return;
    if (this.#bytes[i] === OPEN) i++;
    // `#define X 5` and aliases of constants define nothing that is called.
    if (classes[this.#bytes[i] ?? 0]! & LETTER && this.#isAlias(i)) this.#found(0, start, end);
  }

  /** Nothing but one word with small letters stands up to the end of the line or a comment. */
  #isAlias(from: number): boolean {
    const bytes = this.#bytes;
    let i = this.#word(from);
    let isSmall = this.#hasSmall(from, i);
    if (bytes[i] === CLOSE) i++;
    i = this.#blanks(i);
    if (bytes[i] === 13) i++;
    if (i >= this.#n || bytes[i] === NEWLINE) return isSmall;
    isSmall &&= bytes[i] === 47 && (bytes[i + 1] === 47 || bytes[i + 1] === STAR);
    return isSmall;
  }

  /** `static int f(`, in the first column. */
  #line(from: number): void {
    const bytes = this.#bytes;
    let i = from;
    while (i < this.#n && (classes[bytes[i]!]! !== 0 || bytes[i] === STAR)) i++;
    if (bytes[i] !== OPEN || i >= this.#n) return;
    const at = i + 1;
    let end = i;
    while (end > from && classes[bytes[end - 1]!]! & BLANK) end--;
    let start = end;
    while (start > from && classes[bytes[start - 1]!]! & WORDY) start--;
    if (start === end || !(classes[bytes[start]!]! & LETTER)) return;
    const rest = this.#end(at);
    const isBare = start === from || (start === from + 7 && this.#is(from, 'static '));
    if (isBare) this.#words(start, end, at);
    if (!this.#hasSmall(start, end) && (isBare || !this.#isTyped(from, start))) {
      if (this.#is(start, 'DEFINE_') || this.#is(start, 'TRACE_') || this.#is(start, 'DECLARE_'))
        this.#defined(at, this.#is(start, 'DEFINE_EVENT'));
      return;
    }
    // A prototype ends with its line.
    if (bytes[rest - 1] === SEMICOLON && !this.#has(BRACE, at, rest)) return;
    this.#found(0, start, end);
    if (bytes[start] === 95 && bytes[start + 1] === 95) this.#attributed(at, Math.min(rest, at + 300));
  }

  /** A macro that is used outside of functions may define some whose names are made of its arguments. */
  #words(start: number, end: number, at: number): void {
    const bytes = this.#bytes;
    const most = Math.min(this.#n, at + 600);
    let close = at;
    while (close < most && bytes[close] !== CLOSE) close++;
    if (close >= most || plain.test(textOf(bytes, start, end))) return;
    const words = new Set(wordsOf(textOf(bytes, at - 1, close + 1), 0, close + 2 - at));
    for (let i = at; i < close; ) {
      const stop = this.#word(i);
      if (stop > i && words.has(textOf(bytes, i, stop))) this.#found(WORD, i, stop);
      i = Math.max(stop, i + 1);
    }
  }

  /** Whether a type stands before a name: something in small letters but `static`, or a star. */
  #isTyped(from: number, to: number): boolean {
    return /[a-z*]/.test(textOf(this.#bytes, from, to).replace(/\bstatic\b/, ''));
  }

  /** The first argument, or the second. */
  #defined(at: number, isSecond: boolean): void {
    let start = this.#space(at);
    let end = this.#word(start);
    if (isSecond) {
      const comma = this.#space(end);
      if (this.#bytes[comma] !== 44) return;
      start = this.#space(comma + 1);
      end = this.#word(start);
    }
    if (end > start && classes[this.#bytes[start]!]! & LETTER) this.#found(0, start, end);
  }

  /** `__printf(1, 2) int f(`: the name stands further on. */
  #attributed(from: number, to: number): void {
    for (let i = from; i < to; ) {
      const end = this.#word(i);
      if (end === i) {
        i++;
        continue;
      }
      if (classes[this.#bytes[i]!]! & LETTER && this.#bytes[this.#blanks(end)] === OPEN)
        this.#found(0, i, end);
      i = end;
    }
  }

  /** `struct x {`, `static const struct x_ops y = {`; hooks have their table in `struct security_hook_list`. */
  #table(from: number, isFirst: boolean): void {
    const bytes = this.#bytes;
    let i = from;
    if (this.#is(i, 'static ')) i += 7;
    if (this.#is(i, 'const ')) i += 6;
    if (!this.#is(i, 'struct ')) return;
    const start = i + 7;
    const end = this.#word(start);
    if (end === start) return;
    if (bytes[end] === 32 && bytes[end + 1] === BRACE) {
      if (isFirst) this.#found(STRUCT, start, end);
      return;
    }
    const most = Math.min(this.#n, end + 320);
    i = end;
    while (
      i < most &&
      bytes[i] !== NEWLINE &&
      bytes[i] !== EQUALS &&
      bytes[i] !== SEMICOLON &&
      bytes[i] !== BRACE
    )
      i++;
    if (bytes[i] !== EQUALS || bytes[this.#space(i + 1)] !== BRACE) return;
    const name = textOf(bytes, start, end);
    if (isTable.test(name)) this.#found(TABLE, start, end);
    if (name === 'security_hook_list') this.#hooks(i);
  }

  /** `LSM_HOOK_INIT(name, …)`, up to the end of the table. */
  #hooks(from: number): void {
    for (let i = from; i < this.#n; i++) {
      if (this.#bytes[i] === 125 && this.#bytes[i - 1] === NEWLINE) return;
      if (this.#bytes[i] !== 76 || !this.#is(i, 'LSM_HOOK_INIT(')) continue;
      const start = this.#space(i + 14);
      this.#found(HOOK, start, this.#word(start));
    }
  }

  #is(at: number, word: string): boolean {
    for (let i = 0; i < word.length; i++) if (this.#bytes[at + i] !== word.charCodeAt(i)) return false;
    return at + word.length <= this.#n;
  }

  #word(from: number): number {
    let i = from;
    while (i < this.#n && classes[this.#bytes[i]!]! & WORDY) i++;
    return i;
  }

  #blanks(from: number): number {
    let i = from;
    while (i < this.#n && classes[this.#bytes[i]!]! & BLANK) i++;
    return i;
  }

  /** Behind blanks and ends of lines. */
  #space(from: number): number {
    let i = from;
    while (i < this.#n && this.#bytes[i]! <= 32) i++;
    return i;
  }

  #end(from: number): number {
    let i = from;
    while (i < this.#n && this.#bytes[i] !== NEWLINE) i++;
    return i;
  }

  #has(byte: number, from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (this.#bytes[i] === byte) return true;
    return false;
  }

  #hasSmall(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (this.#bytes[i]! >= 97 && this.#bytes[i]! <= 122) return true;
    return false;
  }
}
