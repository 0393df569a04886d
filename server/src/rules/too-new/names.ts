import type { Module } from '../../def/module.ts';
import { resolvePath } from '../../def/resolve.ts';
import type { Fix } from '../../finding.ts';
import { removedPaths } from '../../kernel/facts/removed-names.ts';
import type { Since } from '../../kernel/since.ts';
import type { UseLeaf } from '../../syntax/ast/index.ts';
import type { Span } from '../../text/span.ts';
import { names } from '../../types/scope.ts';
import { exists, isLent } from '../absolute-path.ts';
import { nameEnd } from '../call-text.ts';
import { macroToImport } from '../macro-imports.ts';
import { isMadeByMacro } from '../missing-types.ts';
import type { FileNames, PathUse } from '../path-uses.ts';
import type { RuleContext } from '../rule.ts';
import type { Later } from './table.ts';

/** A name that the kernel does not have yet. */
export interface TooNew {
  readonly span: Span;
  /** As the code has it: `KBox`, `kvec!`. */
  readonly shown: string;
  readonly path: string;
  readonly since: Since;
  /** A name below it that no release is known to have. */
  readonly nowhere?: string;
  /** What does much the same on the kernel at hand. */
  readonly fixes?: readonly Fix[];
  /** Where the kernel has what only newer preludes bring. */
  readonly imports?: { readonly from: string; readonly module: Module };
}

/** Names of newer kernels that imports and paths of a file lead to. */
export function tooNewNames(cx: RuleContext, later: Later, { uses, paths }: FileNames): TooNew[] {
  const out: TooNew[] = [];
  for (const { item, module } of uses) {
    // Code for several kernels picks its imports by a condition.
    if (item.attrs.some((it) => it.path === 'cfg')) continue;
    // Of a module that is not there one name is enough: `use kernel::dma::{A, B};` has one error.
    const modules = new Set<string>();
    for (const leaf of item.leaves) {
      const found = ofPath(cx, later, module, leaf.path, leaf.global);
      if (!found || (found.length < leaf.path.length && modules.has(found.path))) continue;
      out.push({ ...found, span: { start: leaf.start, end: leaf.end } });
      for (let end = 2; end <= leaf.path.length; end++) modules.add(leaf.path.slice(0, end).join('::'));
    }
  }
  for (const use of paths) {
    const found = ofUse(cx, later, use);
    if (found) out.push(found);
  }
  return out;
}

type Found = Omit<TooNew, 'span'> & { readonly length: number };

/** The first part of a path of the kernel's crates that is not there yet. */
function ofPath(
  cx: RuleContext,
  { rows, macros }: Later,
  module: Module,
  path: readonly string[],
  global = false,
): Found | undefined {
  if (path[0] !== 'kernel' && path[0] !== 'pin_init') return undefined;
  // A module of one's own by that name.
  const first = resolvePath(cx.world, module, path.slice(0, 1), 'type', global);
  if (first && first.kind !== 'extern' && first.id !== path[0]) return undefined;
  for (let length = path[0] === 'kernel' ? 2 : 1; length <= path.length; length++) {
    const full = path.slice(0, length).join('::');
    if (isThere(cx, module, path.slice(0, length), global)) continue;
    // A macro may bear the name of what came later: `use kernel::fmt;`.
    if (length === path.length && macros.has(`${full}!`)) continue;
    const macro = length === path.length ? rows.get(`${full}!`) : undefined;
    const since = rows.get(full) ?? macro;
    if (!since) continue;
    const whole = path.join('::');
    const own = rows.get(whole);
    if (own?.exact) return { shown: path.at(-1)!, path: whole, since: own, length: path.length };
    const next = path.slice(0, length + 1).join('::');
    // It went, and was never there: another rule's.
    if (removedPaths.some((it) => it.path === whole || it.path === next)) return undefined;
    const name = path[length - 1]!;
    const isListed = length === path.length || rows.has(next) || rows.has(`${next}!`);
    const nowhere = !isListed && [...rows.keys()].some((it) => it.startsWith(`${full}::`));
    // A module is called by its path, for its name alone may be a common word.
    const shown = macro ? `${name}!` : /^[a-z_0-9]+$/.test(name) ? full : name;
    return { shown, path: full, since, length, ...(nowhere ? { nowhere: path[length]! } : {}) };
  }
  return undefined;
}

function isThere(cx: RuleContext, module: Module, path: readonly string[], global: boolean): boolean {
  if (isLent(cx, path.join('::'))) return false;
  if (resolvePath(cx.world, module, path, 'type', global)) return true;
  if (resolvePath(cx.world, module, path, 'value', global)) return true;
  return path.length === 2 && cx.world.macroRules(module, [path[1]!]) !== undefined;
}

function ofUse(cx: RuleContext, later: Later, use: PathUse): TooNew | undefined {
  const { path, module, role, generics } = use;
  if (path.qself || path.segments.length === 0) return undefined;
  const words = names(path);
  const first = words[0]!;
  if (generics.has(first)) return undefined;
  // `pin_init!` is called like the crate that it came to.
  if ((first === 'kernel' || first === 'pin_init') && !(role === 'macro' && words.length === 1)) {
    const found = ofPath(cx, later, module, words, path.global);
    const last = found && path.segments[found.length - 1];
    return found && last && { ...found, span: { start: path.start, end: nameEnd(cx.text, last) } };
  }
  if (path.global || (role === 'pattern' && words.length === 1)) return undefined;
  const behind = ofAlias(cx, later, use, words);
  if (behind) return behind;
  const macro = role === 'macro';
  const row = bareRow(later, first, macro);
  if (!row) return undefined;
  const from = macro && !isBrought(cx, module, first) ? macroToImport(cx, module, first) : undefined;
  if (from === undefined && isKnown(cx, module, first, macro)) return undefined;
  if (!hasGlob(cx, module, row.path)) return undefined;
  const home = from ?? homeOf(cx, later, row.path, macro);
  const segment = path.segments[0]!;
  return {
    ...row,
    shown: macro ? `${first}!` : first,
    ...(home !== undefined && { imports: { from: home, module } }),
    span: { start: segment.start, end: nameEnd(cx.text, segment) },
  };
}

/** A path whose first name is a module of the kernel's: `time::NSEC_PER_SEC` behind `use kernel::time;`. */
function ofAlias(
  cx: RuleContext,
  later: Later,
  { path, module }: PathUse,
  words: readonly string[],
): TooNew | undefined {
  if (words.length === 1) return undefined;
  const home = resolvePath(cx.world, module, words.slice(0, 1), 'type');
  if (home?.kind !== 'module' || home.module.crate.name !== 'kernel' || home.id === 'kernel')
    return undefined;
  const prefix = home.id.split('::');
  const found = ofPath(cx, later, module, [...prefix, ...words.slice(1)]);
  const last = found && path.segments[found.length - prefix.length];
  return found && last && { ...found, span: { start: path.start, end: nameEnd(cx.text, last) } };
}

/** Where the kernel has what only newer preludes bring; undefined where that is not known. */
function homeOf(cx: RuleContext, { macros }: Later, path: string, macro: boolean): string | undefined {
  const name = path.slice(path.lastIndexOf(':') + 1);
  if (path !== `kernel::prelude::${name}`) return undefined;
  // Profiles that were written down by hand need not have the macro itself.
  if (macro) return macros.has(`kernel::${name}!`) ? `kernel::${name}` : undefined;
  if (!/^c_[a-z]+$/.test(name)) return undefined;
  return exists(cx, `kernel::ffi::${name}`) ? `kernel::ffi::${name}` : `core::ffi::${name}`;
}

/** The row of a name that newer preludes bring. */
function bareRow({ rows }: Later, name: string, macro: boolean): { path: string; since: Since } | undefined {
  const paths = macro
    ? [`kernel::prelude::${name}`, `kernel::${name}!`]
    : [`kernel::prelude::${name}`, `kernel::alloc::flags::${name}`, `kernel::error::code::${name}`];
  const known = paths.flatMap((path) => {
    const since = rows.get(path);
    return since ? [{ path, since }] : [];
  });
  // A macro was there before a prelude brought it.
  return known.find((it) => it.since.exact !== undefined) ?? known[0];
}

/** Whether a name is declared or imported here, or may be by a glob. */
function isBrought(cx: RuleContext, module: Module, name: string): boolean {
  for (let at: Module | undefined = module; at; at = at.enclosing) {
    if (at.names.has(name) || at.uses.has(name)) return true;
    for (const leaf of at.globs) if (mayBring(cx, at, leaf)) return true;
  }
  return declaresMacro(cx, name);
}

/** Whether a name means something here, or may. */
function isKnown(cx: RuleContext, module: Module, name: string, macro: boolean): boolean {
  if (isBrought(cx, module, name)) return true;
  if (macro) return cx.world.macroRules(module, [name]) !== undefined;
  if (resolvePath(cx.world, module, [name], 'type') || resolvePath(cx.world, module, [name], 'value'))
    return true;
  return isMadeByMacro(cx, module, name);
}

function declaresMacro(cx: RuleContext, name: string): boolean {
  return new RegExp(`\\bmacro_rules\\s*!\\s*${name}\\b`).test(cx.text);
}

/** Whether a glob may bring names that nobody knows; of the kernel's own modules all is known, or that they are not there. */
function mayBring(cx: RuleContext, module: Module, leaf: UseLeaf): boolean {
  if (leaf.path[0] === 'kernel') return false;
  const from = resolvePath(cx.world, module, leaf.path, 'type', leaf.global);
  return !from || from.kind === 'extern';
}

/** Whether a glob brings the names of newer preludes, or those of the module that the name lies in. */
function hasGlob(cx: RuleContext, module: Module, path: string): boolean {
  const home = path.slice(0, path.lastIndexOf('::'));
  for (let at: Module | undefined = module; at; at = at.enclosing) {
    for (const { path: from } of at.globs) {
      const glob = from.join('::');
      if (glob === 'kernel::prelude' || glob === home) return true;
      // `use super::*;` of a module with the prelude.
      if (glob === 'super' && at.parent && hasGlob(cx, at.parent, path)) return true;
    }
  }
  return false;
}
