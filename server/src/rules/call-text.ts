/** A call as the text shows it: enough to tell, without a tree, whether it is worth a closer look. */
export interface TextCall {
  readonly name: string;
  /** What stands before the name: `.`, `::`, or nothing. */
  readonly before: '.' | '::' | '';
  /** The path segment before `::name`, generic arguments left out; '' where there is none. */
  readonly owner: string;
  readonly nameStart: number;
  /** The opening parenthesis. */
  readonly paren: number;
}

/** Finds calls of the given names in a text. Comments and strings are not told apart: the tree does that later. */
export function scanCalls(text: string, names: ReadonlySet<string>): TextCall[] {
  const out: TextCall[] = [];
  const word = /([A-Za-z_]\w*)\s*(?:::\s*<|\()/g;
  for (let found = word.exec(text); found; found = word.exec(text)) {
    const name = found[1]!;
    if (!names.has(name)) continue;
    const paren =
      text[word.lastIndex - 1] === '(' ? word.lastIndex - 1 : afterTurbofish(text, word.lastIndex);
    if (paren === undefined) continue;
    const { before, owner } = whatStandsBefore(text, found.index);
    out.push({ name, before, owner, nameStart: found.index, paren });
  }
  return out;
}

/** The `(` after `::<…>`; undefined where none follows. */
function afterTurbofish(text: string, from: number): number | undefined {
  let depth = 1;
  let i = from;
  for (; i < text.length && depth > 0 && i - from < 400; i++) {
    if (text[i] === '<') depth++;
    else if (text[i] === '>' && text[i - 1] !== '-') depth--;
    else if (text[i] === ';') return undefined;
  }
  while (text[i] === ' ' || text[i] === '\n') i++;
  return depth === 0 && text[i] === '(' ? i : undefined;
}

function whatStandsBefore(text: string, start: number): { before: TextCall['before']; owner: string } {
  let i = start - 1;
  while (i >= 0 && /\s/.test(text[i]!)) i--;
  if (text[i] === '.' && text[i - 1] !== '.') return { before: '.', owner: '' };
  if (text[i] !== ':' || text[i - 1] !== ':') return { before: '', owner: '' };
  i -= 2;
  if (text[i] === '>') {
    let depth = 0;
    for (; i >= 0; i--) {
      if (text[i] === '>' && text[i - 1] !== '-') depth++;
      else if (text[i] === '<' && --depth === 0) break;
    }
    i--;
    if (text[i] === ':' && text[i - 1] === ':') i -= 2;
  }
  const end = i + 1;
  while (i >= 0 && /\w/.test(text[i]!)) i--;
  return { before: '::', owner: text.slice(i + 1, end) };
}

/**
 * The text between a call's parentheses with `_` for everything inside inner brackets and strings, or undefined where
 * the parenthesis never closes. The marks of a doc comment are left out, other comments whole.
 */
export function outerArguments(text: string, paren: number): string | undefined {
  let depth = 0;
  let out = '';
  for (let i = paren; i < text.length; i++) {
    const c = text[i]!;
    if (c === '"') {
      for (i++; i < text.length && text[i] !== '"'; i++) if (text[i] === '\\') i++;
      if (depth === 1) out += '_';
    } else if (c === '/' && text[i + 1] === '/') {
      if (text[i + 2] === '/' || text[i + 2] === '!') i += 2;
      else while (i + 1 < text.length && text[i + 1] !== '\n') i++;
    } else if (c === '*' && isGutter(text, i)) {
    } else if (c === '(' || c === '[' || c === '{') {
      if (depth === 1) out += '_';
      depth++;
    } else if (c === ')' || c === ']' || c === '}') {
      if (--depth === 0) return out;
    } else if (depth === 1) out += c;
  }
  return undefined;
}

/** Whether a star is the first thing on its line, as in a block comment; where it multiplies, no argument is lost. */
function isGutter(text: string, star: number): boolean {
  return (
    /^[ \t]*$/.test(text.slice(text.lastIndexOf('\n', star) + 1, star)) && /\s/.test(text[star + 1] ?? '')
  );
}

/** The number of arguments in what `outerArguments` gave; undefined where only a tree can tell. */
export function countArguments(args: string): number | undefined {
  // Commas between a closure's bars and in generic arguments separate no arguments.
  if (/[|<]/.test(args)) return undefined;
  const list = args.trim().replace(/,$/, '');
  return list === '' ? 0 : list.split(',').length;
}
