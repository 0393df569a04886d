import type { Module } from '../def/module.ts';
import type { MissingName } from '../kernel/fact-types.ts';
import { missingName, missingNames } from '../kernel/facts/no-alloc.ts';
import type { UseLeaf } from '../syntax/ast/index.ts';
import { names } from '../types/scope.ts';
import { absolutePath, hasOpaqueGlob } from './absolute-path.ts';
import { nameEnd } from './call-text.ts';
import { forkHas } from './fork-names.ts';
import { type MissingDraft, missingDraft } from './missing-names.ts';
import type { FileNames, PathUse } from './path-uses.ts';
import type { RuleContext } from './rule.ts';

/** Types and paths of the standard library: each import once, and what is written in full or not imported at all. */
export function missingTypes(cx: RuleContext, { paths, uses }: FileNames): MissingDraft[] {
  const out: MissingDraft[] = [];
  for (const { item, module } of uses) {
    for (const leaf of item.leaves) {
      const row = rowOfLeaf(cx, module, leaf);
      if (row) out.push(missingDraft(cx, row, leaf.path.join('::'), leaf));
    }
  }
  for (const use of paths) {
    const found = rowOfPath(cx, use);
    if (!found) continue;
    const { row, at } = found;
    const last = use.path.segments[at]!;
    const span = { start: use.path.start, end: nameEnd(cx.text, last) };
    out.push(missingDraft(cx, row, cx.text.slice(span.start, span.end), span));
  }
  return out;
}

/** The row for something of `std` or `alloc`, by its absolute path. */
function rowOfAbsolute(cx: RuleContext, absolute: string | undefined): MissingName | undefined {
  if (absolute === undefined || !/^(?:std|alloc)::/.test(absolute)) return undefined;
  // What the tree's own fork of `alloc` is built with is there, whatever other kernels of its time lack.
  if (forkHas(cx, absolute)) return undefined;
  const [type] = missingName('type', absolute.slice(absolute.lastIndexOf(':') + 1), cx.model.info.api);
  if (type) return type;
  return missingNames.find(
    (it) =>
      it.kind === 'path' &&
      it.instead[cx.model.info.api] !== undefined &&
      (absolute === it.name || absolute.startsWith(`${it.name}::`)),
  );
}

function rowOfLeaf(cx: RuleContext, module: Module, leaf: UseLeaf): MissingName | undefined {
  return rowOfAbsolute(cx, absolutePath(cx, module, leaf.path, leaf.global));
}

function rowOfPath(
  cx: RuleContext,
  use: PathUse,
): { readonly row: MissingName; readonly at: number } | undefined {
  const { path, role, module } = use;
  if (role === 'macro' || role === 'pattern' || path.qself) return undefined;
  const words = names(path);
  const first = words[0]!;
  if (use.generics.has(first)) return undefined;
  if (first === 'std' || first === 'alloc') {
    const row =
      words.length > 1 ? rowOfAbsolute(cx, absolutePath(cx, module, words, path.global)) : undefined;
    if (!row) return undefined;
    const named = words.indexOf(row.name);
    const type = named < 0 ? words.findIndex((it) => /^[A-Z]/.test(it)) : named;
    return { row, at: type < 0 ? words.length - 1 : type };
  }
  // A value of that name is no type: `String(x)` calls what somebody declared.
  if (role !== 'type' && role !== 'trait' && words.length === 1) return undefined;
  const [row] = missingName('type', first, cx.model.info.api);
  if (!row || path.global || absolutePath(cx, module, [first]) !== undefined) return undefined;
  if (isImported(module, first)) return undefined;
  if (hasOpaqueGlob(cx, module) || isMadeByMacro(cx, module, first)) return undefined;
  return { row, at: 0 };
}

/** Whether an import names it: from a crate that is not there to be read, else it would have led somewhere. */
function isImported(module: Module, name: string): boolean {
  for (let at: Module | undefined = module; at; at = at.enclosing) if (at.uses.has(name)) return true;
  return false;
}

/** Whether a macro that is called among the items mentions the name: it may declare it. */
export function isMadeByMacro(cx: RuleContext, module: Module, name: string): boolean {
  for (let at: Module | undefined = module; at; at = at.enclosing) {
    for (const item of at.items) {
      if (item.kind !== 'macroCall' || at.file !== cx.path) continue;
      if (new RegExp(`\\b${name}\\b`).test(cx.text.slice(item.start, item.end))) return true;
    }
  }
  return false;
}
