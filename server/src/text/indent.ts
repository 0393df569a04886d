/** The line break of a file: what most of its lines end with, `\n` where it has none. */
export function newlineOf(text: string): '\n' | '\r\n' {
  let lines = 0;
  let withReturn = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    lines++;
    if (at > 0 && text.charCodeAt(at - 1) === CR) withReturn++;
  }
  return withReturn * 2 > lines ? '\r\n' : '\n';
}

/** The offset at which the line of `offset` starts; offsets outside the text count as its ends. Breaks as `LineIndex` has them. */
export function lineStart(text: string, offset: number): number {
  let at = Math.max(0, Math.min(offset, text.length));
  while (at > 0 && !endsBefore(text, at)) at--;
  return at;
}

/** The offset at which the line of `offset` ends, before its break. */
export function lineEnd(text: string, offset: number): number {
  let at = lineStart(text, offset);
  while (at < text.length && text.charCodeAt(at) !== LF && text.charCodeAt(at) !== CR) at++;
  return at;
}

/** The blanks (spaces and tabs) that the line of `offset` starts with. */
export function indentOf(text: string, offset: number): string {
  const start = lineStart(text, offset);
  let end = start;
  while (text[end] === ' ' || text[end] === '\t') end++;
  return text.slice(start, end);
}

/** One step of indentation of a file: a tab where most indented lines start with one, else rustfmt's four spaces. */
export function indentUnit(text: string): string {
  const tabs = text.match(/^\t/gm)?.length ?? 0;
  const spaces = text.match(/^ {2}/gm)?.length ?? 0;
  return tabs > spaces ? '\t' : '    ';
}

/** `block` with `indent` put before each of its lines but the first and the empty ones; for text that goes into an indented place. */
export function indentRest(block: string, indent: string): string {
  return block.replace(/(\n)(?=[^\r\n])/g, `$1${indent}`);
}

const LF = 10;
const CR = 13;

/** Whether a line break ends exactly at `at` (at > 0). Between `\r` and `\n` none does. */
function endsBefore(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return before === LF || (before === CR && text.charCodeAt(at) !== LF);
}
