import type { FileEdit, Fix } from '../../analysis.ts';
import { applyEdits } from '../../text/edits.ts';
import { diffLines, splitLines } from '../../text/line-diff.ts';
import { byPlace } from '../../text/span.ts';
import type { Painter } from '../paint.ts';
import { displayWidth, visible } from '../width.ts';
import type { Look, Sources } from './report.ts';
import { cut } from './snippet.ts';

/** Longer previews are cut; `fix --diff` shows them whole. */
const MOST_ROWS = 16;

interface Row {
  readonly number: number;
  readonly sign: '-' | '+';
  readonly text: string;
  /** The part that differs from the line that it replaces; the whole line where it replaces none. */
  readonly from: number;
  readonly to: number;
  /** The width of the narrower of the two lines that belong together, so that both are cut alike. */
  readonly width: number;
}

/** What a fix changes, as a small diff with line numbers; a file other than `path` is named. Each row ends with a line break. */
export function fixPreview(fix: Fix, path: string, gutter: number, sources: Sources, look: Look): string {
  const margin = ' '.repeat(gutter + 1);
  let text = '';
  let rows = 0;
  let hidden = 0;
  for (const file of new Set(fix.edits.map((edit) => edit.path))) {
    if (file !== path) text += `${margin}${look.paint.frame('in')} ${sources.display(file)}\n`;
    for (const row of rowsOf(fix, file, sources)) {
      if (++rows > MOST_ROWS) hidden++;
      else text += printRow(row, gutter, look);
    }
  }
  if (hidden > 0) {
    const more = `... and ${hidden} more ${hidden === 1 ? 'line' : 'lines'}; \`kalloc-lint fix --diff\` shows all`;
    text += `${margin}${look.paint.faint(more)}\n`;
  }
  return text;
}

/** Each edit is shown where it is made: a line that moves up is not shown as its neighbour moving down. */
function rowsOf(fix: Fix, file: string, sources: Sources): readonly Row[] {
  const before = sources.lines(file).text;
  const rows: Row[] = [];
  let grown = 0;
  for (const { start, end, edits } of regionsOf(
    before,
    fix.edits.filter((edit) => edit.path === file),
  )) {
    const after = applyEdits(
      before.slice(start, end),
      edits.map(({ span, newText }) => ({ start: span.start - start, end: span.end - start, newText })),
    );
    if (after === undefined) return [];
    const oldLines = splitLines(before.slice(start, end));
    const newLines = splitLines(after);
    const first = splitLines(before.slice(0, start)).length;
    for (const change of diffLines(oldLines, newLines)) {
      const removed = oldLines.slice(change.oldStart, change.oldEnd);
      const added = newLines.slice(change.newStart, change.newEnd);
      const paired = removed.length === added.length;
      removed.forEach((line, idx) => {
        rows.push(row(first + change.oldStart + idx, '-', line, paired ? added[idx] : undefined));
      });
      added.forEach((line, idx) => {
        rows.push(row(first + grown + change.newStart + idx, '+', line, paired ? removed[idx] : undefined));
      });
    }
    grown += newLines.length - oldLines.length;
  }
  return rows;
}

/** Whole lines that edits change together, half-open; none where lines are put in between two others. */
function regionsOf(
  text: string,
  edits: readonly FileEdit[],
): readonly { readonly start: number; readonly end: number; readonly edits: readonly FileEdit[] }[] {
  const regions: { start: number; end: number; edits: FileEdit[] }[] = [];
  const lineStart = (at: number) => text.lastIndexOf('\n', at - 1) + 1;
  for (const edit of [...edits].sort(byPlace)) {
    const start = lineStart(edit.span.start);
    const isWhole = edit.span.start === start && lineStart(edit.span.end) === edit.span.end;
    const rest = text.indexOf('\n', edit.span.end);
    const end = isWhole && /(?:^|\n)$/.test(edit.newText) ? edit.span.end : rest < 0 ? text.length : rest + 1;
    const last = regions.at(-1);
    if (last && start < last.end) {
      last.end = Math.max(last.end, end);
      last.edits.push(edit);
    } else regions.push({ start, end, edits: [edit] });
  }
  return regions;
}

function row(line: number, sign: '-' | '+', source: string, other: string | undefined): Row {
  const text = visible(source.replace(/\r?\n$/, ''));
  if (other === undefined) return { number: line + 1, sign, text, from: 0, to: 0, width: displayWidth(text) };
  const against = visible(other.replace(/\r?\n$/, ''));
  let from = 0;
  const shorter = Math.min(text.length, against.length);
  while (from < shorter && text[from] === against[from]) from++;
  let tail = 0;
  while (tail < shorter - from && text.at(-1 - tail) === against.at(-1 - tail)) tail++;
  // Half a word marked is hard to read: `GFP_KERNEL` became `GFP_NOWAIT`, not `KERNEL` `NOWAIT`.
  const inWord = (at: number) => isWord(text[at]) || isWord(against[at]);
  while (from > 0 && isWord(text[from - 1]) && inWord(from)) from--;
  const endsInWord = (end: number) => isWord(text.at(-1 - end)) || isWord(against.at(-1 - end));
  while (tail > 0 && isWord(text.at(-tail)) && endsInWord(tail)) tail--;
  const width = Math.min(displayWidth(text), displayWidth(against));
  return { number: line + 1, sign, text, from, to: text.length - tail, width };
}

function isWord(char: string | undefined): boolean {
  return char !== undefined && /\w/.test(char);
}

function printRow(row: Row, gutter: number, look: Look): string {
  const { paint } = look;
  const line: Painter = row.sign === '-' ? paint.removed : paint.added;
  const part: Painter = row.sign === '-' ? paint.removedPart : paint.addedPart;
  const head = `${paint.frame(String(row.number).padStart(gutter))} ${line(row.sign)}`;
  const room = Math.max(20, look.columns - gutter - 3);
  if (row.text === '') return `${head}\n`;
  if (displayWidth(row.text) > room) {
    const before = displayWidth(row.text.slice(0, row.from));
    const shift = before < room - 20 ? 0 : Math.max(0, Math.min(before - 20, row.width - room + 1));
    return `${head} ${line(cut(row.text, shift, room))}\n`;
  }
  const marked = line(row.text.slice(0, row.from)) + part(row.text.slice(row.from, row.to));
  return `${head} ${marked}${line(row.text.slice(row.to))}\n`;
}
