import type { LineIndex } from '../../text/line-index.ts';
import type { Span } from '../../text/span.ts';
import type { Painter } from '../paint.ts';
import { displayWidth, visible, wrap } from '../width.ts';
import type { Look } from './report.ts';

/** One marked range of a snippet. */
export interface Label {
  readonly span: Span;
  /** `^` under what the finding is about, `-` under what led to it. */
  readonly mark: '^' | '-';
  readonly note: string;
  readonly paint: Painter;
}

/** One row of marks: cells from the start of a line's visible text. */
interface Marked {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly label: Label;
  readonly note: string;
}

/** A span over more lines than this is shown by its ends. */
const MOST_LINES = 6;

/**
 * Lines of a file with marks and notes under them, in the order of the file. `gutter` is the width of the line
 * numbers; lines that the terminal cannot hold are cut around their first mark. Each row ends with a line break.
 */
export function snippet(index: LineIndex, labels: readonly Label[], gutter: number, look: Look): string {
  const marks = labels.flatMap((label) => marksOf(index, label));
  const lines = [...new Set(marks.map((mark) => mark.line))].sort((a, b) => a - b);
  const bar = look.paint.frame('|');
  const margin = ' '.repeat(gutter + 1);
  const room = Math.max(20, look.columns - gutter - 3);
  let text = `${margin}${bar}\n`;
  let before: number | undefined;
  for (const line of lines) {
    if (before !== undefined && line === before + 2) {
      text += codeRow(index, before + 1, 0, room, gutter, look);
    } else if (before !== undefined && line > before + 1) {
      text += look.paint.frame('...') + '\n';
    }
    const own = marks.filter((mark) => mark.line === line);
    const shift = window(visible(index.lineText(line)), own, room);
    text += codeRow(index, line, shift, room, gutter, look);
    for (const mark of own) {
      for (const row of markRows(mark, shift, room)) text += `${margin}${bar} ${row}\n`;
    }
    before = line;
  }
  return text;
}

/** The width of the largest line number that a snippet shows. */
export function gutterWidth(index: LineIndex, labels: readonly Label[]): number {
  const last = labels.map((label) => index.lineOf(Math.max(label.span.start, label.span.end - 1)) + 1);
  return String(Math.max(1, ...last)).length;
}

function marksOf(index: LineIndex, label: Label): readonly Marked[] {
  const first = index.lineOf(label.span.start);
  const last = Math.max(first, index.lineOf(Math.max(label.span.start, label.span.end - 1)));
  const marks: Marked[] = [];
  for (let line = first; line <= last; line++) {
    // The notes go under the last line, and what lies between many lines is left out.
    if (last - first >= MOST_LINES && line > first + 2 && line < last - 1) continue;
    const { start } = index.line(line);
    const source = index.lineText(line);
    const indent = source.length - source.trimStart().length;
    const from = line === first ? label.span.start - start : indent;
    const to = line === last ? Math.max(from, label.span.end - start) : source.trimEnd().length;
    if (to <= from && line !== first && line !== last) continue;
    const left = displayWidth(visible(source.slice(0, from)));
    const right = displayWidth(visible(source.slice(0, Math.min(to, source.length))));
    const note = line === last ? label.note : '';
    marks.push({ line, from: left, to: Math.max(left + 1, right), label, note });
  }
  return marks;
}

/** How many cells are cut from the start of a line so that its first mark is seen. */
function window(shown: string, marks: readonly Marked[], room: number): number {
  const width = displayWidth(shown);
  const from = Math.min(...marks.map((mark) => mark.from));
  const to = Math.max(...marks.map((mark) => mark.to));
  if (width <= room || to < room) return 0;
  return Math.max(0, Math.min(from - 8, width - room + 1));
}

function codeRow(
  index: LineIndex,
  line: number,
  shift: number,
  room: number,
  gutter: number,
  look: Look,
): string {
  const number = look.paint.frame(`${String(line + 1).padStart(gutter)} |`);
  const code = cut(visible(index.lineText(line)).trimEnd(), shift, room);
  return code === '' ? `${number}\n` : `${number} ${code}\n`;
}

/** `room` cells of a text from the cell `shift` on; an ellipsis stands where something is left out. */
export function cut(text: string, shift: number, room: number): string {
  if (shift === 0 && displayWidth(text) <= room) return text;
  let result = '';
  let cell = 0;
  let width = 0;
  for (const char of text) {
    const own = displayWidth(char);
    // The first cell that is shown gives way to the ellipsis.
    if (cell >= shift + (shift > 0 ? 1 : 0)) {
      if (width + own > room - 1 - (shift > 0 ? 1 : 0)) {
        result += '…';
        break;
      }
      result += char;
      width += own;
    }
    cell += own;
  }
  return shift > 0 ? `…${result}` : result;
}

/** The marks and their note: behind them where it fits, else wrapped below. */
function markRows(mark: Marked, shift: number, room: number): readonly string[] {
  const { label, note } = mark;
  const from = Math.max(0, mark.from - shift);
  const length = Math.max(1, Math.min(mark.to - shift, room) - from);
  const indent = ' '.repeat(from);
  const marks = label.mark.repeat(length);
  if (note === '') return [indent + label.paint(marks)];
  if (from + length + 1 + displayWidth(note) <= room) return [`${indent}${label.paint(`${marks} ${note}`)}`];
  // Notes read better from the mark on, unless the mark stands too far to the right.
  const start = room - from >= 40 ? from : Math.max(0, Math.min(from, room - 40));
  const lines = wrap(note, room - start).map((one) => ' '.repeat(start) + label.paint(one));
  return [indent + label.paint(marks), ...lines];
}
