/**
 * Tables of functions: which members a struct has, and which functions stand for a member in the tables of its type.
 * Structs and tables are found by the index of names: `.x` is where `struct x` is declared, `=x` where a table of that
 * type is filled, `%x` where security modules hook in under that name.
 */

/** A member of a struct: the struct that it is or points to, if it is one. */
export type Members = ReadonlyMap<string, string>;

/** Types whose tables are worth knowing. */
export const isTable = /ops$|operations$|funcs$|fns$|handlers$|callbacks$|_ops_\w+$/;

/** The members of a struct that a file declares, those of structs inside it as well; undefined where it does not. */
export function membersOf(text: string, name: string): Members | undefined {
  const start = new RegExp(`(?:^|\\n)(?:static )?struct ${name} \\{`).exec(text);
  if (!start) return undefined;
  const open = start.index + start[0].length;
  const end = text.indexOf('\n}', open);
  if (end < 0 || end - open > 100_000) return undefined;
  const out = new Map<string, string>();
  const body = text.slice(open, end).replace(/\/\*[\s\S]*?\*\//g, ' ');
  for (const [, type, list] of body.matchAll(
    /\bstruct\s{1,9}(\w{1,100})\s{1,9}((?:(?:const\b|__\w{1,100}\b|\*)\s{0,9}){0,9}\w[^;{}()]{0,400});/g,
  ))
    for (const word of list!.split(','))
      for (const [, member] of word.matchAll(
        /\b(\w{1,100})\s{0,9}(?:\[[^\]]{0,100}\]\s{0,9}){0,9}(?:__\w{1,100}\s{0,9}){0,9}$/g,
      ))
        out.set(member!, type!);
  return out;
}

/** The struct that a variable which a file declares outside of functions is or points to, or an array of such. */
export function variableStruct(text: string, name: string): string | undefined {
  if (!/^\w{1,100}$/.test(name)) return undefined;
  const head = `(?:^|\\n)(?:(?:static|const|extern) ){0,3}struct (\\w{1,100})[\\s*]{1,9}(?:const )?`;
  return new RegExp(`${head}${name}\\s{0,9}[[=;]`).exec(text)?.[1];
}

/** The functions that the tables of a type name for a member, in one file; undefined: one that cannot be told. */
export function implementersIn(text: string, type: string, member: string): (string | undefined)[] {
  const out: (string | undefined)[] = [];
  // Those in functions as well, and those that macros put together.
  const head = `(?:^|\\n)[ \\t]{0,40}(?:static )?(?:const )?struct ${type} [^;={}]{0,200}=\\s{0,9}\\{`;
  for (const match of text.matchAll(new RegExp(head, 'g'))) {
    const body = braced(text, match.index + match[0].length)
      .replace(/\/\*[\s\S]*?\*\//g, ' ')
      .replace(/\\\n/g, ' ');
    const value = new RegExp(`\\.${member}\\s*=\\s*([^,}]*)`).exec(body)?.[1]?.trim();
    if (value === undefined) {
      // Filled by position, or by a macro.
      if (!/^\s*\.\w+\s*=/.test(body) || /^\s*[A-Z][A-Z0-9_]+\s*(?:\(|,)/m.test(body)) out.push(undefined);
    } else if (value !== 'NULL') out.push(/^&?\w+$/.test(value) ? value.replace('&', '') : undefined);
  }
  return out;
}

/** What stands between a brace, behind which `open` is, and the one that closes it; no more than 20,000 characters. */
function braced(text: string, open: number): string {
  let depth = 1;
  let at = open;
  const end = Math.min(text.length, open + 20_000);
  for (; at < end; at++) {
    const c = text.charCodeAt(at);
    if (c === 123) depth++;
    else if (c === 125 && --depth === 0) break;
  }
  return text.slice(open, at);
}

/** The functions of security modules for a hook, in one file. */
export function hooksIn(text: string, name: string): string[] {
  const found = text.matchAll(new RegExp(`\\bLSM_HOOK_INIT\\(\\s*${name}\\s*,\\s*(\\w+)`, 'g'));
  return [...found].map((it) => it[1]!);
}

const sleeps = /\b(?:may|can|might|could|is allowed to|are allowed to)\s+(?:also\s+)?(?:sleep|block)\b/i;
const never =
  /\b(?:must|may|can|should|does|will|guaranteed)\s*not\s+(?:to\s+)?(?:sleep|block)\b|\bcannot (?:sleep|block)\b|\bnever sleeps?\b/i;

/** What the documentation of a struct's member promises, where a file declares it: in front of the struct or of the member. */
export function memberSays(text: string, type: string, member: string): 'never' | 'maybe' | undefined {
  const doc = memberDoc(text, type, member)
    ?.replace(/\n\s*\*?/g, ' ')
    .replace(/\s+/g, ' ');
  if (doc === undefined) return undefined;
  const isNever = never.test(doc);
  // Who says both says when, which nobody reads here.
  if (isNever === sleeps.test(doc)) return undefined;
  return isNever ? 'never' : 'maybe';
}

function memberDoc(text: string, type: string, member: string): string | undefined {
  const start = new RegExp(`(?:^|\\n)(?:static )?struct ${type} \\{`).exec(text);
  if (!start) return undefined;
  const before = text.slice(0, start.index).trimEnd();
  if (before.endsWith('*/')) {
    const doc = before.slice(before.lastIndexOf('/*'));
    const own = new RegExp(`\\n\\s*\\*\\s*@${member}:([\\s\\S]*?)(?=\\n\\s*\\*\\s*@\\w+:|\\*/|$)`).exec(doc);
    if (own) return own[1];
  }
  const open = start.index + start[0].length;
  const end = text.indexOf('\n}', open);
  const body = text.slice(open, end < 0 ? text.length : end);
  const at = body.search(new RegExp(`\\(\\s*\\*\\s*${member}\\s*\\)\\s*\\(`));
  if (at < 0) return undefined;
  // Between the member before it and itself.
  const gap = body.slice(Math.max(0, body.lastIndexOf(';', body.slice(0, at).lastIndexOf('*/'))), at);
  return /\/\*\*[\s\S]*\*\//.exec(gap)?.[0];
}
