/** How many terminal cells a text takes. Control characters count as the one cell that `visible` gives them. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const char of text) width += charWidth(char.codePointAt(0)!);
  return width;
}

/**
 * Source text as a terminal may show it: tabs as blanks up to the next multiple of four (counted from the text's
 * start), control characters as their pictures, so that no escape sequence in a file reaches the terminal.
 */
export function visible(text: string): string {
  let result = '';
  let width = 0;
  for (const char of text) {
    const code = char.codePointAt(0)!;
    let shown = char;
    if (code === 9) shown = ' '.repeat(4 - (width % 4));
    else if (code < 0x20) shown = String.fromCodePoint(0x2400 + code);
    else if (code === 0x7f) shown = '\u2421';
    // C1 controls, and the marks that turn the writing direction: what is shown must be what is there.
    else if ((code > 0x7f && code < 0xa0) || isDirectionMark(code)) shown = '\ufffd';
    result += shown;
    width += code === 9 ? shown.length : charWidth(shown.codePointAt(0)!);
  }
  return result;
}

/** Words in lines of at most `width` cells, `rest` from the second one on; a longer word keeps a line of its own. Line breaks in the text stay. */
export function wrap(text: string, width: number, rest: number = width): readonly string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(/ +/)) {
      if (line === '') line = word;
      else if (displayWidth(line) + 1 + displayWidth(word) <= (lines.length === 0 ? width : rest))
        line += ` ${word}`;
      else {
        lines.push(line);
        line = word;
      }
    }
    lines.push(line);
  }
  return lines;
}

function isDirectionMark(code: number): boolean {
  return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

function charWidth(code: number): number {
  if (code < 0x300) return 1;
  if (ZERO.some(([from, to]) => code >= from && code <= to)) return 0;
  return WIDE.some(([from, to]) => code >= from && code <= to) ? 2 : 1;
}

/** Combining marks, zero-width joiners and variation selectors. */
const ZERO: readonly (readonly [number, number])[] = [
  [0x300, 0x36f],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x200b, 0x200f],
  [0x20d0, 0x20ff],
  [0xfe00, 0xfe0f],
  [0xfe20, 0xfe2f],
];

/** East Asian wide and fullwidth characters, and emoji. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa000, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
];
