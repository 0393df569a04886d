import type { Module } from '../../def/module.ts';
import { resolvePath } from '../../def/resolve.ts';
import type { UseItem } from '../../syntax/ast/index.ts';
import { indentOf, lineEnd, lineStart, newlineOf } from '../../text/indent.ts';
import type { Span } from '../../text/span.ts';
import type { RuleContext } from '../rule.ts';
import { insert, type Rewrite, replace, type Source } from './rewrite.ts';

/** The module of a file, with the imports that stand at its top. */
export interface ImportPlace extends Source {
  readonly file: { readonly items: readonly import('../../syntax/ast/index.ts').Item[] };
  readonly module: Module;
}

/** Whether `name` can be used here as a macro: imported by name, by the prelude, or declared in the crate. */
export function hasMacro(cx: RuleContext, place: ImportPlace, name: string): boolean {
  if (
    place.module.uses.has(name) ||
    place.module.names.get(name)?.some((it) => it.kind === 'item' && it.item.kind === 'macroRules')
  )
    return true;
  return place.module.globs.some((leaf) => {
    const from = resolvePath(cx.world, place.module, leaf.path, 'type', leaf.global);
    return from?.kind === 'module' && from.module.uses.has(name);
  });
}

/** Sees to it that `kernel::path` can be named by its last segment: into the last `use kernel::{…}`, or as a line of its own. */
export function ensureImport(cx: RuleContext, rw: Rewrite, place: ImportPlace, path: string): void {
  const name = path.split('::').at(-1)!;
  if (hasMacro(cx, place, name)) return;
  const crate = place.module.crate.name === 'kernel' ? 'crate' : 'kernel';
  const label = `import \`${name}\``;
  const uses = place.file.items.filter((it): it is UseItem => it.kind === 'use');
  const tree = uses.map((it) => treeOf(place.text, it)).find((it) => it?.root === crate);
  if (tree) {
    intoTree(rw, place, tree, path, label);
    return;
  }
  const line = `use ${crate}::${path};`;
  const newline = newlineOf(place.text);
  const after = uses.findLast((it) => place.text.slice(it.start, it.end) < line) ?? undefined;
  if (after) {
    insert(rw, place, lineEnd(place.text, after.end), newline + line, label);
    return;
  }
  const first = uses[0];
  if (first) {
    insert(rw, place, lineStart(place.text, first.start), line + newline, label);
    return;
  }
  const top = place.file.items[0];
  insert(
    rw,
    place,
    top ? lineStart(place.text, top.start) : place.text.length,
    line + newline + newline,
    label,
  );
}

interface Tree {
  readonly root: string;
  /** Offsets of the braces. */
  readonly open: number;
  readonly close: number;
  readonly entries: readonly { readonly text: string; readonly start: number; readonly end: number }[];
}

/** `use kernel::{a, b::{c, d}};` taken apart at its top level; undefined for other forms. */
function treeOf(text: string, use: UseItem): Tree | undefined {
  const source = text.slice(use.start, use.end);
  const head = /^(?:pub(?:\([^)]*\))?\s+)?use\s+(\w+)::\{/.exec(source);
  if (!head) return undefined;
  const open = use.start + head[0].length - 1;
  const entries: { text: string; start: number; end: number }[] = [];
  let depth = 0;
  let from = -1;
  let last = -1;
  const flush = () => {
    if (from >= 0) entries.push({ text: text.slice(from, last), start: from, end: last });
    from = -1;
  };
  for (let at = open + 1; at < use.end; at++) {
    const c = text[at]!;
    if (c === '/' && text[at + 1] === '/') {
      at = lineEnd(text, at);
      continue;
    }
    if (c === '}' && depth === 0) {
      flush();
      return { root: head[1]!, open, close: at, entries };
    }
    if (c === '{') depth++;
    else if (c === '}') depth--;
    if (c === ',' && depth === 0) flush();
    else if (!/\s/.test(c)) {
      if (from < 0) from = at;
      last = at + 1;
    }
  }
  return undefined;
}

function intoTree(rw: Rewrite, place: ImportPlace, tree: Tree, path: string, label: string): void {
  const { text } = place;
  const newline = newlineOf(text);
  const first = tree.entries[0];
  if (!first) {
    insert(rw, place, tree.open + 1, path, label);
    return;
  }
  const vertical = text.slice(tree.open, first.start).includes('\n');
  const before = tree.entries.find((it) => it.text > path);
  if (before) {
    insert(
      rw,
      place,
      before.start,
      vertical ? `${path},${newline}${indentOf(text, before.start)}` : `${path}, `,
      label,
    );
    return;
  }
  const last = tree.entries.at(-1)!;
  if (!vertical) {
    insert(rw, place, last.end, `, ${path}`, label);
    return;
  }
  const comma = text.slice(last.end).startsWith(',');
  insert(rw, place, last.end, `,${newline}${indentOf(text, last.start)}${path}${comma ? '' : ','}`, label);
}

/**
 * Takes macros that the kernel no longer has out of the imports, and sees to it that `paths` of the kernel can be named by
 * their last segment: in their place where that is a declaration or braces on one line, else where they fit.
 */
export function exchangeImports(
  cx: RuleContext,
  rw: Rewrite,
  place: ImportPlace,
  olds: ReadonlySet<string>,
  paths: readonly string[],
): void {
  const crate = place.module.crate.name === 'kernel' ? 'crate' : 'kernel';
  let needed = paths.filter((it) => !hasMacro(cx, place, it.split('::').at(-1)!));
  const label = () => `import \`${needed[0]}\``;
  for (const use of place.file.items) {
    if (use.kind !== 'use') continue;
    const going = use.leaves.filter((it) => olds.has(it.alias ?? ''));
    if (going.length === 0) continue;
    const tree = treeOf(place.text, use);
    if (going.length === use.leaves.length && use.vis === 'private' && needed.length > 0) {
      const names = needed.length === 1 ? needed[0]! : `{${[...needed].sort().join(', ')}}`;
      replace(rw, place, use, `use ${crate}::${names};`, label());
      needed = [];
    } else if (tree?.root === crate && isPlain(place.text, tree, olds, going.length)) {
      const entries = tree.entries.map((it) => it.text).filter((it) => !olds.has(it));
      for (const it of needed) {
        const before = entries.findIndex((entry) => entry > it);
        entries.splice(before < 0 ? entries.length : before, 0, it);
      }
      const [only, ...others] = entries;
      const isName = others.length === 0 && /^\w+$/.test(only ?? '');
      const text = isName ? only! : `{${entries.join(', ')}}`;
      const what = needed.length > 0 ? label() : `drop the import of \`${going[0]!.alias}\``;
      replace(rw, place, { start: tree.open, end: tree.close + 1 }, text, what);
      needed = [];
    } else for (const it of going) removeImport(rw, place, it.alias ?? '');
  }
  for (const it of needed) ensureImport(cx, rw, place, it);
}

/** Whether braces stand on one line, without comments, and have so many of the names at their top level. */
function isPlain(text: string, tree: Tree, names: ReadonlySet<string>, count: number): boolean {
  if (/\n|\/[/*]/.test(text.slice(tree.open, tree.close))) return false;
  return tree.entries.filter((it) => names.has(it.text)).length === count && tree.entries.length > count;
}

/** Takes a name out of the imports where it is imported by itself; braces that are left with one name go too. */
export function removeImport(rw: Rewrite, place: ImportPlace, name: string): void {
  const label = `drop the import of \`${name}\``;
  const { text } = place;
  for (const use of place.file.items) {
    if (use.kind !== 'use') continue;
    const leaf = use.leaves.find((it) => it.alias === name);
    if (!leaf) continue;
    if (use.leaves.length === 1) {
      const start = lineStart(text, use.start);
      const end = lineEnd(text, use.end);
      replace(rw, place, { start, end: Math.min(end + 1, text.length) }, '', label);
      return;
    }
    const after = /^\s*,(?:[ \t]*\/\/[^\n]*)?\s*/.exec(text.slice(leaf.end, use.end));
    const before = /,(?:[ \t]*\/\/[^\n]*)?\s*$/.exec(text.slice(use.start, leaf.start));
    const last = after !== null && text[leaf.end + after[0].length] === '}';
    if (/\/\//.test((last || !after ? before?.[0] : after[0]) ?? '')) return;
    const collapsed = onlyOther(text, leaf, use);
    if (collapsed) {
      replace(rw, place, collapsed.span, collapsed.name, label);
      return;
    }
    if (after && !last) replace(rw, place, { start: leaf.start, end: leaf.end + after[0].length }, '', label);
    else if (before) replace(rw, place, { start: leaf.start - before[0].length, end: leaf.end }, '', label);
    return;
  }
}

/** Braces on one line that hold the leaf and one other plain name: `{Arc, Mutex}`. */
function onlyOther(
  text: string,
  leaf: Span,
  use: Span,
): { readonly span: Span; readonly name: string } | undefined {
  const open = text.lastIndexOf('{', leaf.start);
  const close = text.indexOf('}', leaf.end);
  if (open < use.start || close < 0 || close > use.end) return undefined;
  const names = text
    .slice(open + 1, close)
    .split(',')
    .map((it) => it.trim())
    .filter((it) => it !== '');
  const own = text.slice(leaf.start, leaf.end);
  const other = names.find((it) => it !== own);
  if (names.length !== 2 || !other || !/^\w+$/.test(other) || !text.slice(0, open).endsWith('::'))
    return undefined;
  return { span: { start: open, end: close + 1 }, name: other };
}
