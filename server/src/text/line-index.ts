import type { Span } from './span.ts';

/** A place as an editor counts it: line and column from 0, the column in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * Offsets to lines and back, for one text that does not change.
 *
 * A line ends at `\n`, at `\r\n` and at a lone `\r`, because the Language Server Protocol says so and VS Code counts
 * that way. rustc and git end a line at `\n` only; the two counts differ where a lone `\r` stands, which rustc refuses
 * in string literals and doc comments and which no kernel file has. Editors win, because positions go to them.
 */
export class LineIndex {
  readonly text: string;
  readonly #starts: Uint32Array;

  constructor(text: string) {
    this.text = text;
    this.#starts = lineStarts(text);
  }

  /** At least 1: an empty text has one empty line, and a line break at the end begins another. */
  get lineCount(): number {
    return this.#starts.length;
  }

  /** The line from 0 that holds `offset`; offsets outside the text count as its ends. A line break belongs to the line that it ends. */
  lineOf(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The place of `offset`; offsets outside the text count as its ends. */
  position(offset: number): Position {
    const inside = Math.max(0, Math.min(offset, this.text.length));
    const line = this.lineOf(inside);
    return { line, column: inside - this.#starts[line]! };
  }

  /** The offset of a place. A column past the line's text means its end, before the break; a line past the last one, the text's end. */
  offset(position: Position): number {
    if (position.line < 0) return 0;
    if (position.line >= this.#starts.length) return this.text.length;
    const line = this.line(position.line);
    return Math.min(line.start + Math.max(0, position.column), line.end);
  }

  /** The span of a line from 0 without its break; the nearest line where there is none of that number. */
  line(line: number): Span {
    const full = this.lineWithBreak(line);
    // A line holds at most one break, so what stands at its end is `\n`, `\r\n` or a lone `\r`.
    let end = full.end;
    if (end > full.start && this.text.charCodeAt(end - 1) === LF) end--;
    if (end > full.start && this.text.charCodeAt(end - 1) === CR) end--;
    return { start: full.start, end };
  }

  /** The span of a line from 0 with its break, if it has one; the nearest line where there is none of that number. */
  lineWithBreak(line: number): Span {
    const inside = Math.max(0, Math.min(line, this.#starts.length - 1));
    return { start: this.#starts[inside]!, end: this.#starts[inside + 1] ?? this.text.length };
  }

  /** The text of a line from 0 without its break. */
  lineText(line: number): string {
    const span = this.line(line);
    return this.text.slice(span.start, span.end);
  }
}

const LF = 10;
const CR = 13;

function lineStarts(text: string): Uint32Array {
  const starts = [0];
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return Uint32Array.from(starts);
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LF || (code === CR && text.charCodeAt(at + 1) !== LF)) starts.push(at + 1);
  }
  return Uint32Array.from(starts);
}
