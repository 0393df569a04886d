import type { RenamedPath } from '../kernel/fact-types.ts';
import { renamedPaths } from '../kernel/facts/old-names.ts';
import { withoutDoubledImpls } from './doubled-impls.ts';
import { codeOffsets, namesAt } from './path-uses.ts';
import { renamedAttributes, renamedExternCrates, renamedImports } from './renamed-imports.ts';
import { renamedUses } from './renamed-paths.ts';
import type { Renames } from './renames.ts';
import type { Rule } from './rule.ts';

export const renamedAllocApi: Rule = {
  meta: {
    id: 'renamed-alloc-api',
    title: 'an allocation type, path, import or attribute that this kernel renamed or dropped',
    severity: 'warning',
    since: '0.1.0',
    fix: 'safe',
    docs: `## What it does

Finds what is left of the kernel's former allocation API: \`Box<T>\` and \`Vec<T>\` without an allocator, paths and imports of the \`alloc\` crate, the extension traits \`BoxExt\` and \`VecExt\`, the error types \`TryReserveError\` and \`core::alloc::AllocError\`, \`extern crate alloc\` and \`#![feature(allocator_api)]\`.
A type of your own that is called \`Vec\` is told apart, and so is the kernel's \`Box<T, A>\` where the allocator is written or inferred.
\`Vec::new()\` alone is right where something tells its allocator; it is reported in a file that is written for an older kernel, and where nothing that is done with the variable can tell it.

## Why is this bad?

Linux 6.10 dropped the kernel's fork of \`alloc\`, and since Linux 6.13 (and 6.12.19) \`Box\` and \`Vec\` are the kernel's own and take an allocator type.
The old names do not compile there, and the compiler's messages speak of missing generics rather than of the new names.

## Example

\`\`\`rust,fails
use kernel::prelude::*;

struct Table {
    rows: Vec<u32>,
}
\`\`\`

## Use instead

\`\`\`rust,passes
use kernel::prelude::*;

struct Table {
    rows: KVec<u32>,
}
\`\`\`

## Fix safety

The fix writes the new name, by its path where it is not in scope, and removes or replaces the old import.
\`KBox\` and \`KVec\` allocate with \`kmalloc\`, as the fork of \`alloc\` did.

## References

- \`rust/kernel/alloc/kbox.rs\`, \`rust/kernel/alloc/kvec.rs\`
- \`rust/kernel/prelude.rs\`
`,
  },
  check(cx) {
    const rows = renamedPaths.filter((it) => it.becomes[cx.model.info.api] !== undefined);
    const hits = codeOffsets(cx.text, triggers(cx.code.plain, rows));
    if (hits.length === 0) return;
    const renames: Renames = { rows, target: (row) => row.becomes[cx.model.info.api]! };
    const names = namesAt(cx, hits);
    const before = [
      ...renamedAttributes(cx, renames),
      ...renamedExternCrates(cx, renames, names.externCrates),
      ...renamedImports(cx, renames, names.uses),
    ];
    const drafts = [...before, ...renamedUses(cx, renames, names.paths, before.length > 0)];
    for (const it of withoutDoubledImpls(cx, drafts)) cx.report(it);
  },
};

/** Where the text may show an old name: words of their own for types, paths with their first module. In no order. */
function triggers(text: string, rows: readonly RenamedPath[]): readonly number[] {
  const words = rows
    .filter((it) => !it.name.includes('::') && it.kind !== 'extern-crate')
    .map((it) => it.name);
  const heads = rows.flatMap((it) => /^(alloc|core)::(\w+)/.exec(it.name)?.[2] ?? []);
  // `Box` and `Vec` are the kernel's own as well: only what follows them tells an old use.
  const generic: readonly string[] = words.filter((it) => it === 'Box' || it === 'Vec');
  const parts = [`\\b(?:${words.filter((it) => !generic.includes(it)).join('|')})\\b`];
  if (generic.length > 0) parts.push(`\\b(?:${generic.join('|')})\\s*(?:<|::)`);
  if (heads.length > 0) parts.push(`\\b(?:alloc|core)\\s*::\\s*(?:\\{|(?:${heads.join('|')})\\b)`);
  if (rows.some((it) => it.kind === 'extern-crate')) parts.push('\\bextern\\s+crate\\b');
  const offsets = (pattern: string) => Array.from(text.matchAll(new RegExp(pattern, 'g')), (it) => it.index);
  const hits = offsets(parts.join('|'));
  if (hits.length === 0) return hits;
  // A path may begin with a module that is imported: `use core::alloc;` and then `alloc::AllocError`.
  const lasts = rows.flatMap((it) => /::(\w+)$/.exec(it.name)?.[1] ?? []);
  return lasts.length > 0 ? [...hits, ...offsets(`::\\s*(?:${lasts.join('|')})\\b`)] : hits;
}
