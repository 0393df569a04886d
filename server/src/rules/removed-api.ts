import {
  movedFunctions,
  type RemovedPath,
  removedPaths,
  renamedFunctions,
} from '../kernel/facts/removed-names.ts';
import { linux } from '../kernel-info.ts';
import { exists } from './absolute-path.ts';
import { moduleFields } from './module-fields.ts';
import { codeOffsets, type FileNames, namesAt } from './path-uses.ts';
import type { CallSite, Rule, RuleContext } from './rule.ts';
import { redirectFix } from './unresolved/elsewhere.ts';
import { oldErrorNames } from './unresolved/error-names.ts';
import { type Unresolved, unresolvedPaths } from './unresolved/paths.ts';

const functionNames = new Set([...renamedFunctions, ...movedFunctions].map((it) => it[1]));
/** What the text must show: the last part of each path, as a module or a name. */
const lastParts = new Set(removedPaths.map((it) => it.path.split('::').at(-1)!));
const words = new RegExp(`\\b(?:${[...lastParts].join('|')})\\b`, 'g');

/** Macros and the names of the prelude of 2021. */
const BARE = new Set(['init_static_sync', 'rawspinlock_init', 'KernelModule', 'KernelResult']);

export const removedApi: Rule = {
  meta: {
    id: 'removed-api',
    title: 'a name of the kernel’s crates that was renamed or removed',
    severity: 'error',
    since: '0.3.0',
    fix: 'safe',
    docs: `## What it does

Finds names that older kernels, and the Rust for Linux branch before them, had and that the kernel at hand does not have: modules, types, traits and macros such as \`kernel::file_operations\`, \`kernel::sync::Ref\` and \`init_static_sync!\`, functions such as \`Error::from_kernel_errno\`, error codes written as \`Error::EINVAL\`, and fields of \`module!\` that it does not take (\`author\` became \`authors\`).
A name that this kernel, or your own code, has is left alone.

## Why is this bad?

The code does not compile there.

## Example

\`\`\`rust,fails,kernel=7.3
use kernel::prelude::*;
use kernel::sync::{Ref, UniqueRef};

fn shared() -> Result<Ref<u32>> {
    let unique = UniqueRef::new(1, GFP_KERNEL)?;
    Ok(unique.into())
}
\`\`\`

## Use instead

\`\`\`rust,passes,kernel=7.3
use kernel::prelude::*;
use kernel::sync::{Arc, UniqueArc};

fn shared() -> Result<Arc<u32>> {
    let unique = UniqueArc::new(1, GFP_KERNEL)?;
    Ok(unique.into())
}
\`\`\`

## Fix safety

The fix writes the new name where one takes the place of the old one with the same use.
An import keeps the old name for the rest of the file (\`Arc as Ref\`), so nothing else has to change.
Where the new interface is another one, the finding says which, and offers no fix.

## References

- \`rust/kernel/lib.rs\`, \`rust/macros/module.rs\` of each release
`,
  },
  check(cx) {
    if (cx.model.world.crates.includes(cx.module.crate) || !cx.model.world.crate('kernel')) return;
    const version = linux(cx.model.info);
    const hits = codeOffsets(cx.text, pathOffsets(cx.code.bare));
    for (const found of hits.length > 0 ? unresolvedPaths(cx, removable(namesAt(cx, hits))) : []) {
      const row = removedPath(cx, found);
      if (!row) continue;
      const to = row.becomes !== undefined && exists(cx, row.becomes) ? row.becomes : undefined;
      cx.report({
        span: found.span,
        message: to
          ? `\`${row.path}\` is called \`${to}\` in ${version}`
          : `\`${row.path}\` is not in ${version}`,
        why: 'the kernel renamed or removed it',
        ...(to ? { help: `write \`${to}\`` } : row.note ? { help: row.note } : {}),
        fixes: to ? redirectFix(cx, { ...found, length: lengthOf(found, row) }, to, 'safe') : [],
      });
    }
    const parens = cx.code.calls(functionNames).map((it) => it.paren);
    if (parens.length > 0)
      cx.visitCalls(codeOffsets(cx.text, parens), (site) => checkCall(cx, site, version));
    for (const draft of [...moduleFields(cx, version), ...oldErrorNames(cx, version)]) cx.report(draft);
  },
};

/**
 * Where a text without comments has a word of the table in an import or behind a `::`, or one that is known by itself:
 * most of them (`Result`, `file`) mean something else wherever they stand alone.
 */
function pathOffsets(bare: string): number[] {
  const imports = Array.from(bare.matchAll(/\buse\b[^;]*/g), (it) => [it.index, it.index + it[0].length]);
  return Array.from(bare.matchAll(words)).flatMap(({ 0: word, index: at }) =>
    BARE.has(word) ||
    /::\s{0,200}(?:r#)?$/.test(bare.slice(Math.max(0, at - 210), at)) ||
    imports.some(([start, end]) => start! < at && at < end!)
      ? [at]
      : [],
  );
}

/** Those of a file's names that a row may stand for. */
function removable({ uses, paths, ...rest }: FileNames): FileNames {
  return {
    ...rest,
    uses: uses.filter(({ item }) => item.leaves.some((it) => it.path.some((name) => lastParts.has(name)))),
    paths: paths.filter(({ path }) => path.segments.some((it) => lastParts.has(it.name))),
  };
}

/** How many of a path's segments the row stands for. */
function lengthOf(found: Unresolved, row: RemovedPath): number {
  return found.path.includes('::') ? row.path.split('::').length : found.length;
}

/** The row of a path that is not there; of a bare name, where a glob of the prelude would have brought it. */
export function removedPath(
  cx: RuleContext,
  { path, length, leaf, use }: Unresolved,
): RemovedPath | undefined {
  // The whole path, for a row may say more of something below what is not there.
  const written = leaf?.leaf.path ?? use?.path.segments.map((it) => it.name) ?? [];
  const whole = path.includes('::') ? [...path.split('::'), ...written.slice(length)] : undefined;
  for (let n = whole?.length ?? 0; whole && n >= length; n--) {
    const row = removedPaths.find((it) => it.path === whole.slice(0, n).join('::'));
    if (row) return row;
  }
  if (whole || !cx.text.includes('kernel::prelude')) return undefined;
  return BARE.has(path) ? removedPaths.find((it) => it.path === `kernel::${path}`) : undefined;
}

function checkCall(cx: RuleContext, { unit, call }: CallSite, version: string): void {
  const types = unit.types();
  if (types.callees.get(call)?.kind === 'fn') return;
  const owner = call.kind === 'methodCall' ? types.types.get(call.receiver) : types.owners.get(call.callee);
  const ty = owner?.k === 'ref' ? owner.inner : owner;
  const path =
    call.kind === 'methodCall' ? undefined : call.callee.kind === 'path' ? call.callee.path : undefined;
  const name = call.kind === 'methodCall' ? call.method : path?.segments.at(-1)?.name;
  if (ty?.k !== 'adt' || name === undefined) return;
  const isRow = (it: readonly [string, string, string]): boolean => it[0] === ty.decl.id && it[1] === name;
  const renamed = renamedFunctions.find(isRow);
  const row = renamed ?? movedFunctions.find(isRow);
  if (!row) return;
  const last = path?.segments.at(-1);
  const span =
    call.kind === 'methodCall'
      ? { start: call.methodSpan.start, end: call.methodSpan.end }
      : { start: last!.start, end: last!.start + name.length };
  cx.report({
    span,
    message: renamed
      ? `\`${ty.decl.item.name}::${name}\` is called \`${row[2]}\` in ${version}`
      : `\`${ty.decl.item.name}\` has no \`${name}\` in ${version}`,
    why: 'the kernel renamed or removed it',
    help: renamed ? `write \`${row[2]}\`` : row[2],
    fixes: renamed
      ? [
          {
            title: `Replace with \`${row[2]}\``,
            applicability: 'safe',
            edits: [{ path: cx.path, span, newText: row[2] }],
          },
        ]
      : [],
  });
}
