import type { Finding } from '../../server/src/finding.ts';

/**
 * Expectation markers: comment lines under a line of code that say what is found in it.
 *
 *     let x = KBox::new(1)?;
 *           //^^^^^^^^^ 💡 error[missing-gfp-flags]: the message
 */
export interface Mark {
  /** UTF-16 offsets in the code without its markers. */
  readonly start: number;
  readonly end: number;
  /** `💡 error[rule]: message`, as it stands after the carets. */
  readonly text: string;
  /** One line a step: "`the code`: the note". */
  readonly trace: readonly string[];
}

export interface MarkedCode {
  readonly code: string;
  readonly marks: readonly Mark[];
}

const markerForm =
  /^(\s*\/\/([01]?)\s*)(\^+|\|)(?: \.\.\+(\d+):(\d+))? ((?:💡|💭|💡💭)? ?(?:error|warning|hint)\[.*)$/u;
const traceForm = /^\s*\/\/ → (.*)$/;

/**
 * Takes the markers out of a block. A marker belongs to the last line of code above it:
 * - carets stand under the range, `|` under an empty one; columns are UTF-16 units;
 * - `//0^^^` and `//1^^^` are for ranges that start where the `//` itself stands, in column 0 or 1;
 * - `//   ^^^ ..+2:5 error…` is a range that ends two lines of code below, before column 5;
 * - `// → ` lines below a marker are the steps of its trace.
 */
export function readMarks(text: string): MarkedCode {
  const code: string[] = [];
  const found: {
    line: number;
    column: number;
    width: number;
    down: number;
    endColumn: number;
    text: string;
    trace: string[];
  }[] = [];
  let inMarker = false;
  for (const line of text.split('\n')) {
    const marker = code.length > 0 ? markerForm.exec(line) : null;
    const step: RegExpExecArray | null = inMarker ? traceForm.exec(line) : null;
    inMarker = marker !== null || step !== null;
    if (marker) {
      const column = marker[2] === '' ? marker[1]!.length : Number(marker[2]);
      const width = marker[3] === '|' ? 0 : marker[3]!.length;
      const down = Number(marker[4] ?? 0);
      const endColumn = marker[5] === undefined ? column + width : Number(marker[5]);
      found.push({ line: code.length - 1, column, width, down, endColumn, text: marker[6]!, trace: [] });
    } else if (step) {
      found[found.length - 1]!.trace.push(step[1]!);
    } else {
      code.push(line);
    }
  }
  const starts = lineStarts(code);
  const marks = found.map((it) => ({
    start: starts[it.line]! + it.column,
    end: (starts[it.line + it.down] ?? Number.NaN) + it.endColumn,
    text: it.text,
    trace: it.trace,
  }));
  return { code: code.join('\n'), marks };
}

/** The inverse of `readMarks`, in one canonical form: marks sorted by position, `//` right before the carets. */
export function writeMarks(code: string, marks: readonly Mark[]): string {
  const lines = code.split('\n');
  const starts = lineStarts(lines);
  const sorted = [...marks].sort(
    (a, b) => a.start - b.start || a.end - b.end || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0),
  );
  const below = lines.map((): string[] => []);
  for (const mark of sorted) {
    const line = lineAt(starts, mark.start);
    const last = lineAt(starts, Math.max(mark.start, mark.end));
    const column = mark.start - starts[line]!;
    const width = last === line ? mark.end - mark.start : Math.max(1, lines[line]!.length - column);
    const carets = mark.start === mark.end ? '|' : '^'.repeat(width);
    const to = last === line ? '' : ` ..+${last - line}:${mark.end - starts[last]!}`;
    const head = column < 2 ? `//${column}` : `${' '.repeat(column - 2)}//`;
    below[line]!.push(
      `${head}${carets}${to} ${mark.text}`,
      ...mark.trace.map((step) => `${' '.repeat(Math.max(0, column - 2))}// → ${step}`),
    );
  }
  return lines.flatMap((line, idx) => [line, ...below[idx]!]).join('\n');
}

/**
 * The mark that a finding gives. 💡: it has a safe fix; 💭: it has one that is not safe; `?` after the rule: it is only
 * possible. `textOf` reads the file that a step of the trace lies in; without it no trace is written.
 */
export function markOf(finding: Finding, textOf?: (path: string) => string): Mark {
  const safe = finding.fixes.some((it) => it.applicability === 'safe') ? '💡' : '';
  const unsafe = finding.fixes.some((it) => it.applicability === 'unsafe') ? '💭' : '';
  const bulb = safe + unsafe === '' ? '' : `${safe}${unsafe} `;
  const sure = finding.verdict === 'possible' ? '?' : '';
  const trace = textOf
    ? finding.trace.map(
        (step) => `\`${firstLine(textOf(step.path).slice(step.span.start, step.span.end))}\`: ${step.note}`,
      )
    : [];
  return {
    ...finding.span,
    text: `${bulb}${finding.severity}[${finding.rule}]${sure}: ${finding.message}`,
    trace,
  };
}

function firstLine(text: string): string {
  const end = text.indexOf('\n');
  return end < 0 ? text : `${text.slice(0, end)} …`;
}

function lineStarts(lines: readonly string[]): number[] {
  const starts: number[] = [];
  let at = 0;
  for (const line of lines) {
    starts.push(at);
    at += line.length + 1;
  }
  return starts;
}

function lineAt(starts: readonly number[], offset: number): number {
  let line = starts.length - 1;
  while (line > 0 && starts[line]! > offset) line--;
  return line;
}
