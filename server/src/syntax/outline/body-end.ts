import type { Credit } from './credit.ts';
import { LITERALS, literalEnd } from './lexical.ts';

/** The inside of a function's braces; `closed`: its closing brace stands at `end`. */
export interface Inside {
  readonly start: number;
  readonly end: number;
  readonly closed: boolean;
}

/**
 * The inside of the braces that open at `open`, of a function whose line starts at `line`; undefined where no end is to
 * be seen.
 *
 * The braces are counted. In a file whose braces do not match (`isBalanced`), and where their count leads to a place at
 * which a formatted file would not end the body, the indentation decides: a brace too many, one that is missing or a
 * string that is not closed then spoils one body and not all that follows.
 */
export function insideOf(
  text: string,
  open: number,
  line: number,
  isBalanced: () => boolean,
  credit: Credit,
): Inside | undefined {
  const indent = /[ \t]*/y;
  indent.lastIndex = line;
  const margin = indent.exec(text)![0];
  const counted = credit.isSpent() ? undefined : matchingBrace(text, open);
  if (counted === undefined) credit.spend(text.length - open);
  // A brace that stands where a formatted body of several lines ends: first on its line, below the function's start.
  if (counted !== undefined && (text.slice(credit.lineStart(counted), counted) === margin || isBalanced()))
    return { start: open + 1, end: counted, closed: true };
  const laidOut = credit.isSpent() ? undefined : endByLayout(text, open, margin);
  if (laidOut === undefined) credit.spend(text.length - open);
  if (laidOut !== undefined && (counted === undefined || laidOut.end < counted)) return laidOut;
  if (counted === undefined) return undefined;
  const isDeeper = laidOut?.closed && allDeeper(text, open, laidOut.end, margin);
  return isDeeper ? laidOut : { start: open + 1, end: counted, closed: true };
}

const BRACES = new RegExp(`${LITERALS}|[{}]`, 'g');

/** The offset of the brace that closes the one at `open`; undefined where none does. */
export function matchingBrace(text: string, open: number): number | undefined {
  let depth = 0;
  BRACES.lastIndex = open;
  for (let found = BRACES.exec(text); found; found = BRACES.exec(text)) {
    if (found[0] === '{') depth++;
    else if (found[0] === '}') {
      if (--depth === 0) return found.index;
    } else BRACES.lastIndex = literalEnd(text, found) ?? BRACES.lastIndex;
  }
  return undefined;
}

/** The depth in braces at the end of a text; undefined where one closes nothing or a literal has no end. */
export function braceDepth(text: string): number | undefined {
  let depth = 0;
  BRACES.lastIndex = 0;
  for (let found = BRACES.exec(text); found; found = BRACES.exec(text)) {
    if (found[0] === '{') depth++;
    else if (found[0] === '}') {
      if (--depth < 0) return undefined;
    } else {
      const end = literalEnd(text, found) ?? BRACES.lastIndex;
      if (end === text.length && found[0].endsWith('"') && !/["#]$/.test(text.slice(found.index + 1)))
        return undefined;
      BRACES.lastIndex = end;
    }
  }
  return depth;
}

/** The first line that ends a body by its place: a closing brace or an item that is no deeper than the function. */
function endByLayout(text: string, open: number, margin: string): Inside | undefined {
  for (let newline = text.indexOf('\n', open); newline >= 0; newline = text.indexOf('\n', newline + 1)) {
    const start = newline + 1;
    let at = start;
    while (at - start <= margin.length && (text[at] === ' ' || text[at] === '\t')) at++;
    if (at - start > margin.length) continue;
    if (text[at] === '}' && text.startsWith(margin, start)) return { start: open + 1, end: at, closed: true };
    ITEM.lastIndex = at;
    if (text[at] === '}' || ITEM.test(text)) return { start: open + 1, end: start, closed: false };
  }
  return undefined;
}

/** What begins an item; statements of a body stand deeper. */
const ITEM =
  /(?:\/\/\/|#\[|(?:pub|fn|impl|struct|enum|union|trait|mod|use|static|const|type|unsafe|extern|async|macro_rules!)\b)/y;

/** Whether there are lines after the one of `from` and before the one of `to`, and all are blank or deeper than a margin. */
function allDeeper(text: string, from: number, to: number, margin: string): boolean {
  let some = false;
  for (let newline = text.indexOf('\n', from); newline >= 0; newline = text.indexOf('\n', newline + 1)) {
    const start = newline + 1;
    if (start + margin.length >= to) break;
    const [blanks] = /[ \t]*/.exec(text.slice(start, start + margin.length + 1))!;
    const first = text[start + blanks.length];
    if (first === '\n' || first === '\r') continue;
    if (blanks.length <= margin.length) return false;
    some = true;
  }
  return some;
}
