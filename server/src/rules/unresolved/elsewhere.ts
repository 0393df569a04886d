import { slot } from '../../db/memos.ts';
import { allModules } from '../../def/crate.ts';
import type { Module } from '../../def/module.ts';
import type { FileEdit, Fix } from '../../finding.ts';
import { push } from '../../text/multimap.ts';
import { exists, fromCrate, isInScope } from '../absolute-path.ts';
import { importEdit } from '../imports.ts';
import type { RuleContext } from '../rule.ts';
import type { Unresolved } from './paths.ts';

const known = slot((): { paths?: ReadonlyMap<string, readonly string[]> } => ({}));

/** Where the kernel's crate has public types, traits, functions and modules, by their names. */
function publicPaths(cx: RuleContext): ReadonlyMap<string, readonly string[]> {
  const { world } = cx.model;
  const memo = world.memos.of(known);
  if (memo.paths) return memo.paths;
  const out = new Map<string, string[]>();
  const add = (name: string, path: string): void => {
    push(out, name, path);
  };
  const kernel = world.crate('kernel');
  for (const module of kernel ? allModules(kernel) : []) {
    if (!isPublic(module)) continue;
    for (const item of module.items) {
      if (item.vis !== 'pub') continue;
      if (/^(?:struct|enum|union|trait|type|fn|mod)$/.test(item.kind))
        add(item.name, `${module.id}::${item.name}`);
      // What is taken from another module has a second place.
      if (item.kind === 'use')
        for (const leaf of item.leaves)
          if (!/^[*_]$/.test(leaf.alias)) add(leaf.alias, `${module.id}::${leaf.alias}`);
    }
  }
  memo.paths = out;
  return out;
}

function isPublic(module: Module): boolean {
  for (let at = module; at.parent; at = at.parent) {
    const name = at.id.slice(at.id.lastIndexOf('::') + 2);
    const declared = at.parent.items.find((it) => it.kind === 'mod' && it.name === name);
    if (declared && declared.vis !== 'pub') return false;
  }
  return !/::(?:tests?|\{)/.test(module.id);
}

/** The one place where this kernel has something of the same name: the shortest of its paths. Undefined where there are several things, or none. */
export function elsewhere(cx: RuleContext, { path }: Unresolved): string | undefined {
  const name = path.slice(path.lastIndexOf(':') + 1);
  // Common words are called the same by chance.
  if (
    !/^[A-Z]\w*[a-z]/.test(name) ||
    /^(?:Device|Driver|Error|File|Flags|Guard|Operations|Registration|Adapter|Handler|Lock|Table|Entry|Node|Iter|Cursor|Config|Options?|Mode|Kind|State|Queue|Page|Port|Clock|Timer)$/.test(
      name,
    )
  )
    return undefined;
  const paths = (publicPaths(cx).get(name) ?? []).filter((it) => exists(cx, it));
  const ids = new Set(paths.map((it) => declared(cx, it)));
  if (paths.length === 0 || ids.size !== 1) return undefined;
  const length = (it: string) => it.split('::').length;
  return (
    [...paths]
      .sort((a, b) => length(a) - length(b) || (a < b ? -1 : 1))
      .find((it) => !it.startsWith('kernel::prelude::')) ?? paths[0]
  );
}

/** What a path leads to, by the place of its declaration. */
function declared(cx: RuleContext, path: string): string {
  return cx.world.resolve(cx.module, path.split('::'), 'type')?.id ?? path;
}

/** The edits that make an import or a path lead to `target`; undefined where its text is broken. */
export function redirect(
  cx: RuleContext,
  found: Unresolved,
  target: string,
): readonly FileEdit[] | undefined {
  const { module, leaf, use } = found;
  const path = fromCrate(module, target);
  if (leaf) {
    const rest = leaf.leaf.path.slice(found.length);
    const full = [path, ...rest].join('::');
    const own = leaf.leaf.alias;
    const renamed = own !== full.split('::').at(-1);
    // A type of another name is called by that name in the rest of the file, too: see `renames`.
    const needed = item(leaf.item.vis, cx, module, [target, ...rest].join('::'), own, renamed);
    const edit = importEdit(cx, {
      item: leaf.item,
      drop: new Set([leaf.leaf.start]),
      add: needed ? [needed(full)] : [],
    });
    return edit && [edit];
  }
  if (!use) return undefined;
  return [{ path: cx.path, span: found.span, newText: path }];
}

function item(
  vis: string,
  cx: RuleContext,
  module: Module,
  target: string,
  alias: string,
  renamed: boolean,
): ((full: string) => string) | undefined {
  if (alias === '*') return (full) => `${full.replace(/::\*$/, '')}::*`;
  if (renamed) return (full) => `${full} as ${alias}`;
  return vis === 'private' && isInScope(cx, module, target) ? undefined : (full) => full;
}

/** A fix that leads to `target`, to be reviewed: the name is the same, and what it names may have changed. */
export function redirectFix(
  cx: RuleContext,
  found: Unresolved,
  target: string,
  applicability: Fix['applicability'],
): Fix[] {
  const edits = redirect(cx, found, target);
  return edits ? [{ title: `Use \`${target}\``, applicability, edits }] : [];
}
