/**
 * The names that a file may define, by its lines that begin in the first column: quick enough for whole trees, and
 * more than there are. Whoever opens the file for a name looks into its outline.
 */
import { plain, wordsOf } from './outline.ts';

const line =
  /(?:^|\n)(?:((?:[A-Za-z_][\w \t*]*[ \t*])?)([A-Za-z_]\w*)[ \t]*\(|[ \t]*#[ \t]*define[ \t]+(\w+)(\(|[ \t]+\(?[A-Za-z_]))/g;

/** Calls `found` with each name, some several times. */
export function scanNames(text: string, found: (name: string) => void): void {
  line.lastIndex = 0;
  for (let match = line.exec(text); match; match = line.exec(text)) {
    const name = match[2];
    if (name === undefined) {
      // `#define X 5` and aliases of constants define nothing that is called.
      if (match[4] === '(' || isAlias(text, line.lastIndex - 1)) found(match[3]!);
      continue;
    }
    const at = line.lastIndex;
    const end = text.indexOf('\n', at);
    const rest = end < 0 ? text.length : end;
    if (match[1] === '' || match[1] === 'static ') {
      // A macro that is used outside of functions may define some whose names are made of its arguments.
      const close = text.indexOf(')', at);
      if (close >= 0 && close - at < 600 && !plain.test(name))
        for (const word of wordsOf(text, at - 1, close + 1)) found(`~${word}`);
    }
    if (isConstant(name) && !/[a-z*]/.test(match[1]!.replace(/\bstatic\b/, ''))) {
      if (/^(?:DEFINE_|TRACE_|DECLARE_)/.test(name))
        definedBy(text, at, name.startsWith('DEFINE_EVENT'), found);
      continue;
    }
    // A prototype ends with its line.
    if (text.charCodeAt(rest - 1) === 59 && text.indexOf('{', at) > rest) continue;
    found(name);
    if (name.startsWith('__')) attributed(text.slice(at, Math.min(rest, at + 300)), found);
  }
}

const argument = /\s*([A-Za-z_]\w*)(?:\s*,\s*([A-Za-z_]\w*))?/y;

function definedBy(text: string, at: number, isEvent: boolean, found: (name: string) => void): void {
  argument.lastIndex = at;
  const match = argument.exec(text);
  const name = match?.[isEvent ? 2 : 1];
  if (name !== undefined) found(name);
}

/** `__printf(1, 2) int f(`: the name stands further on. */
function attributed(rest: string, found: (name: string) => void): void {
  for (const [, name] of rest.matchAll(/([A-Za-z_]\w*)\s*\(/g)) found(name!);
}

const alias = /[A-Za-z_]\w*\)?[ \t]*(?:\/[*/]|\r?\n|$)/y;

function isAlias(text: string, at: number): boolean {
  alias.lastIndex = at;
  const found = alias.exec(text)?.[0];
  return found !== undefined && /[a-z]/.test(found);
}

function isConstant(name: string): boolean {
  for (let i = 0; i < name.length; i++) {
    const c = name.charCodeAt(i);
    if (c >= 97 && c <= 122) return false;
  }
  return true;
}
