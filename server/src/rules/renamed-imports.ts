import type { Module } from '../def/module.ts';
import { resolvePath } from '../def/resolve.ts';
import type { Fix } from '../finding.ts';
import type { RenamedPath } from '../kernel/fact-types.ts';
import type { Item, UseItem, UseLeaf } from '../syntax/ast/index.ts';
import { absolutePath, exists, fromCrate, isInScope, isLent } from './absolute-path.ts';
import { importEdit, wholeLines, withAttributes } from './imports.ts';
import type { UseOf } from './path-uses.ts';
import { draftOf, type RenameDraft, type Renames } from './renames.ts';
import type { RuleContext } from './rule.ts';

/** `#![feature(allocator_api)]`, alone or among other features. */
export function renamedAttributes(cx: RuleContext, renames: Renames): RenameDraft[] {
  const out: RenameDraft[] = [];
  for (const row of renames.rows.filter((it) => it.kind === 'feature')) {
    for (const attr of cx.file.attrs.filter((it) => it.path === 'feature')) {
      const text = cx.text.slice(attr.start, attr.end);
      const found = new RegExp(`\\b${row.name}\\b`).exec(text);
      if (!found) continue;
      const start = attr.start + found.index;
      const span = { start, end: start + row.name.length };
      const others = /\(([\s\S]*)\)/
        .exec(text)![1]!
        .split(',')
        .map((it) => it.trim())
        .filter((it) => it !== '' && it !== row.name);
      const edit =
        others.length === 0
          ? { path: cx.path, span: wholeLines(cx.text, attr), newText: '' }
          : {
              path: cx.path,
              span: { start: attr.start, end: attr.end },
              newText: `#![feature(${others.join(', ')})]`,
            };
      const fix: Fix = { title: `Remove \`${row.name}\``, applicability: 'safe', edits: [edit] };
      out.push(
        draftOf(
          cx,
          `feature(${row.name})`,
          '',
          'the kernel’s own `Box` and `Vec` need no such feature',
          span,
          [fix],
        ),
      );
    }
  }
  return out;
}

/** `extern crate alloc;` where there is no such crate. */
export function renamedExternCrates(
  cx: RuleContext,
  renames: Renames,
  crates: readonly UseOf<Item & { kind: 'externCrate' }>[],
): RenameDraft[] {
  return crates.flatMap(({ item }): RenameDraft[] => {
    if (!renames.rows.some((it) => it.kind === 'extern-crate' && it.name === item.name)) return [];
    const edit = { path: cx.path, span: wholeLines(cx.text, withAttributes(item)), newText: '' };
    const fix: Fix = { title: `Remove \`extern crate ${item.name}\``, applicability: 'safe', edits: [edit] };
    const why = 'the kernel is no longer built with the `alloc` crate';
    return [draftOf(cx, `extern crate ${item.name}`, '', why, item, [fix])];
  });
}

/** Imports of what has another name now, or none. All findings in one `use` share one fix. */
export function renamedImports(
  cx: RuleContext,
  renames: Renames,
  uses: readonly UseOf<UseItem>[],
): RenameDraft[] {
  const added = new Set<string>();
  return uses.flatMap(({ item, module }) => {
    const old = item.leaves.flatMap((leaf) => {
      const row = rowOfLeaf(cx, renames, module, leaf);
      return row ? [{ leaf, row, target: renames.target(row) }] : [];
    });
    if (old.length === 0) return [];
    const add: string[] = [];
    for (const { leaf, target } of old) {
      const text = newImport(cx, module, item, leaf, target);
      if (text === undefined || added.has(`${module.id} ${text}`)) continue;
      added.add(`${module.id} ${text}`);
      add.push(text);
    }
    const known = old.every(({ target }) => target === '' || exists(cx, target));
    const edit = known
      ? importEdit(cx, { item, drop: new Set(old.map((it) => it.leaf.start)), add })
      : undefined;
    const title =
      add.length > 0 ? `Import ${add.map((it) => `\`${it}\``).join(', ')} instead` : `Remove the import`;
    const fixes: Fix[] = edit ? [{ title, applicability: 'safe', edits: [edit] }] : [];
    return old.map(({ leaf, row, target }) => {
      const shown = leaf.path.join('::');
      return draftOf(cx, shown, target, reasonOf(row), leaf, fixes);
    });
  });
}

/** Why a path is not what it was. */
export function reasonOf(row: RenamedPath): string {
  if (/Error$/.test(row.name)) return 'the kernel has an error type of its own for allocations';
  if (/Ext$/.test(row.name)) return 'the methods that take flags belong to the types themselves now';
  if (row.name === 'alloc::sync::Arc')
    return 'the kernel counts references with `refcount_t`, in a type of its own';
  return 'the kernel is no longer built with the `alloc` crate and has types of its own';
}

/** The path row that an absolute path is, or that of an extension trait, which the kernel's prelude had too. */
export function rowOfPath(renames: Renames, absolute: string): RenamedPath | undefined {
  return renames.rows.find(
    (it) =>
      (it.kind === 'path' && it.name === absolute) ||
      (it.kind === 'import' && absolute === `kernel::prelude::${it.name}`),
  );
}

function rowOfLeaf(
  cx: RuleContext,
  renames: Renames,
  module: Module,
  leaf: UseLeaf,
): RenamedPath | undefined {
  const absolute = absolutePath(cx, module, leaf.path, leaf.global);
  const row =
    absolute === undefined ? undefined : (rowOfPath(renames, absolute) ?? moduleOfGone(renames, absolute));
  // What this kernel does have is no old name, whatever a table says.
  const found = row && resolvePath(cx.world, module, leaf.path, 'type', leaf.global);
  if (row && isLent(cx, renames.target(row))) return undefined;
  return found && found.kind !== 'extern' ? undefined : row;
}

/** The modules that only held what is gone are gone too. */
function moduleOfGone(renames: Renames, absolute: string): RenamedPath | undefined {
  return renames.rows.find((it) => renames.target(it) === '' && it.name.startsWith(`${absolute}::`));
}

/** The import that takes an old one's place; undefined where none is needed. */
function newImport(
  cx: RuleContext,
  module: Module,
  item: UseItem,
  leaf: UseLeaf,
  target: string,
): string | undefined {
  if (target === '') return undefined;
  const path = fromCrate(module, target);
  if (leaf.alias !== leaf.path.at(-1)) return `${path} as ${leaf.alias}`;
  return item.vis === 'private' && isInScope(cx, module, target) ? undefined : path;
}
