import { resolvePath } from '../def/resolve.ts';
import {
  movedFunctions,
  type RemovedPath,
  removedPaths,
  renamedFunctions,
} from '../kernel/facts/removed-names.ts';
import { readSince } from '../kernel/since.ts';
import { linux } from '../kernel-info.ts';
import type { Expr } from '../syntax/ast/index.ts';
import { derefOnce, findAssociated } from '../types/methods.ts';
import type { Ty } from '../types/ty.ts';
import { exists } from './absolute-path.ts';
import { moduleFields } from './module-fields.ts';
import { movedCall } from './moved-call.ts';
import { codeOffsets, type FileNames, namesAt } from './path-uses.ts';
import type { CallSite, Rule, RuleContext } from './rule.ts';
import { signalWait } from './signal-waits.ts';
import { staticLocks } from './static-locks.ts';
import { redirectFix } from './unresolved/elsewhere.ts';
import { oldErrorNames } from './unresolved/error-names.ts';
import { type Unresolved, unresolvedPaths } from './unresolved/paths.ts';

const functionNames = new Set([
  ...renamedFunctions.map((it) => it[1]),
  ...movedFunctions.map((it) => it.old),
  'wait',
]);
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
    const drafts = [...moduleFields(cx, version), ...oldErrorNames(cx, version), ...staticLocks(cx, version)];
    const told = new Set(drafts.map((it) => it.span.start));
    const hits = codeOffsets(cx.text, pathOffsets(cx.code.bare));
    for (const found of hits.length > 0 ? unresolvedPaths(cx, removable(namesAt(cx, hits))) : []) {
      const row = removedPath(cx, found);
      if (!row || told.has(found.span.start)) continue;
      const to = row.becomes !== undefined && isThere(cx, row.becomes) ? row.becomes : undefined;
      cx.report({
        span: found.span,
        message: to
          ? `\`${row.path}\` is called \`${to}\` in ${version}`
          : `\`${row.path}\` is not in ${version}`,
        why: 'the kernel renamed or removed it',
        help: to ? `write \`${to}\`${row.review ? `; ${row.review}` : ''}` : noteOn(cx, row),
        fixes: to
          ? redirectFix(cx, { ...found, length: lengthOf(found, row) }, to, row.review ? 'unsafe' : 'safe')
          : [],
      });
    }
    const parens = cx.code.calls(functionNames).map((it) => it.paren);
    if (parens.length > 0)
      cx.visitCalls(codeOffsets(cx.text, parens), (site) => checkCall(cx, site, version));
    for (const draft of drafts) cx.report(draft);
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

/** Whether this kernel has what a path names: a macro, or anything else. */
function isThere(cx: RuleContext, path: string): boolean {
  return exists(cx, path) || cx.world.macroRules(cx.module, path.split('::')) !== undefined;
}

/** What a row advises, as far as this kernel has it; else since when there is something to use. */
function noteOn(cx: RuleContext, { note: written, becomes }: RemovedPath): string {
  const note = written ?? (becomes?.startsWith('kernel::') ? `use \`${becomes}\`` : undefined);
  if (note === undefined) return 'there is nothing in its place';
  const named = Array.from(note.matchAll(/`(kernel(?:::\w+)+)(!?)/g), (it) => [it[1]!, it[2]!] as const);
  const later = named.find(([path, bang]) => !(bang ? hasKernelMacro(cx, path) : exists(cx, path)));
  if (!later) return note;
  const since = readSince().get(later.join('')) ?? readSince().get(later[0]);
  if (!since) return 'there is nothing in its place';
  // Between two profiles the release that brought it is not known, only one that has it.
  const when = since.exact ? `from Linux ${since.exact} on` : `in Linux ${since.seen}`;
  return `there is nothing in its place yet; ${when}, ${note}`;
}

/** Whether the kernel exports a macro: by its name in the crate, and through a module that hands it on. */
function hasKernelMacro(cx: RuleContext, path: string): boolean {
  return cx.world.macroRules(cx.module, ['kernel', path.slice(path.lastIndexOf('::') + 2)]) !== undefined;
}

function checkCall(cx: RuleContext, site: CallSite, version: string): void {
  const { unit, call } = site;
  for (const draft of signalWait(cx, site, version)) cx.report(draft);
  const types = unit.types();
  const callee = types.callees.get(call);
  const path =
    call.kind === 'methodCall' ? undefined : call.callee.kind === 'path' ? call.callee.path : undefined;
  const name = call.kind === 'methodCall' ? call.method : path?.segments.at(-1)?.name;
  // What resolves is there; but a conversion that every type has is none of a type's own.
  if (callee?.kind === 'fn' && !(name === 'try_from' && callee.fn.owner?.trait && !callee.fn.owner.impl))
    return;
  const owner = call.kind === 'methodCall' ? types.types.get(call.receiver) : types.owners.get(call.callee);
  const known = owner?.k === 'ref' ? owner.inner : owner;
  const of =
    known?.k !== 'adt' && call.kind === 'methodCall' && isErrorCode(call.receiver) ? errorType(cx) : known;
  const ty = name === undefined ? undefined : onceOwner(cx, of, name, call.kind === 'methodCall');
  if (ty?.k !== 'adt' || name === undefined) return;
  const { id, item } = ty.decl;
  const last = path?.segments.at(-1);
  const span =
    call.kind === 'methodCall'
      ? { start: call.methodSpan.start, end: call.methodSpan.end }
      : { start: last!.start, end: last!.start + name.length };
  const why = 'the kernel renamed or removed it';
  const renamed = renamedFunctions.find(([type, old]) => type === id && old === name);
  if (renamed) {
    const now = renamed[2];
    if (!findAssociated(cx.world.impls, ty, now)) return;
    cx.report({
      span,
      message: `\`${item.name}::${name}\` is called \`${now}\` in ${version}`,
      why,
      help: `write \`${now}\``,
      fixes: [
        {
          title: `Replace with \`${now}\``,
          applicability: 'safe',
          edits: [{ path: cx.path, span, newText: now }],
        },
      ],
    });
    return;
  }
  const moved = movedFunctions.find((it) => it.type === id && it.old === name);
  if (!moved) return;
  const made = moved.becomes && movedCall(cx, site, moved.becomes);
  cx.report({
    span,
    message: `\`${item.name}\` has no \`${name}\` in ${version}`,
    why,
    help: made?.help ?? moved.note,
    fixes: made?.fixes ?? [],
  });
}

/** The type that once had a function: of a method, the receiver's own or one that it dereferences to. */
function onceOwner(cx: RuleContext, owner: Ty | undefined, name: string, method: boolean): Ty | undefined {
  let ty = owner;
  for (let depth = 0; ty && depth < 10; depth++) {
    const id = ty.k === 'adt' ? ty.decl.id : undefined;
    if (renamedFunctions.some(([type, old]) => type === id && old === name)) return ty;
    if (movedFunctions.some((it) => it.type === id && it.old === name)) return ty;
    ty = method ? derefOnce(cx.world.impls, ty) : undefined;
  }
  return undefined;
}

/** `EIO`: a macro declares the codes, so that nobody knows their type by name. */
function isErrorCode(expr: Expr): boolean {
  const name = expr.kind === 'path' ? expr.path.segments.at(-1)?.name : undefined;
  return name !== undefined && /^E[A-Z0-9]+$/.test(name);
}

function errorType(cx: RuleContext): Ty | undefined {
  const decl = resolvePath(cx.world, cx.module, ['kernel', 'error', 'Error'], 'type', true);
  return decl?.kind === 'item' && 'generics' in decl.item ? { k: 'adt', decl, args: [] } : undefined;
}
