import { resolvePath } from '../def/resolve.ts';
import type { FileEdit } from '../finding.ts';
import type { RenamedCall, RenamedTo } from '../kernel/fact-types.ts';
import { renamedCalls } from '../kernel/facts/old-names.ts';
import { type FlagsArgument, flagsArgument } from '../kernel/model.ts';
import { linux } from '../kernel-info.ts';
import type { CallExpr, MethodCallExpr, Path } from '../syntax/ast/index.ts';
import type { Span } from '../text/span.ts';
import { findAssociated, findMethod } from '../types/methods.ts';
import { names } from '../types/scope.ts';
import type { Ty } from '../types/ty.ts';
import type { Unit } from '../types/units.ts';
import { nameEnd } from './call-text.ts';
import { slotOf } from './flags-argument.ts';
import { adviseFlags, type FlagsAdvice } from './flags-fixes.ts';
import { isForeignReceiver } from './foreign-receiver.ts';
import { growsTo } from './grown.ts';
import { localFlags } from './local-flags.ts';
import { codeOffsets } from './path-uses.ts';
import type { CallSite, Rule, RuleContext } from './rule.ts';
import { unresolvedCall } from './unknowns.ts';

/** Names that changed; `try_spawn` kept its own and is `missing-gfp-flags`' business. */
const rows = renamedCalls.filter((it) => !Object.values(it.becomes).some((to) => to?.name === it.name));
const oldNames = new Set(rows.map((it) => it.name));

/** The crates whose types once had the old names; a user's own `Box` is none of them. */
const owningCrates = /^(?:kernel|alloc)::/;

export const lingeringTry: Rule = {
  meta: {
    id: 'lingering-try',
    title: 'a `try_` allocation name that this kernel no longer has',
    severity: 'error',
    since: '0.1.0',
    fix: 'safe',
    docs: `## What it does

Finds calls such as \`Box::try_new(x)\` and \`v.try_push(x)\` where the kernel has dropped the old name.
A name that the kernel, or the module itself, still has is never reported: \`try_pin_init\`, \`CString::try_from_fmt\`, your own \`try_new\`.

## Why is this bad?

Up to Linux 6.9 the kernel carried a fork of \`alloc\` whose fallible functions began with \`try_\`.
Linux 6.10 dropped the fork and the prefix: every allocation is fallible and says with GFP flags how it may be served.

## Example

\`\`\`rust,fails
use kernel::prelude::*;

fn numbers() -> Result<KVec<u32>> {
    let mut numbers = KVec::new();
    numbers.try_push(72)?;
    Ok(numbers)
}
\`\`\`

## Use instead

\`\`\`rust,passes
use kernel::prelude::*;

fn numbers() -> Result<KVec<u32>> {
    let mut numbers = KVec::new();
    numbers.push(72, GFP_KERNEL)?;
    Ok(numbers)
}
\`\`\`

## Fix safety

The fix renames the call and passes the flags, where one new call takes the place of the old one in this kernel.
Where none does, the finding says what to write instead and offers no fix.

## References

- \`rust/kernel/alloc/kbox.rs\`, \`rust/kernel/alloc/kvec.rs\`
- \`Documentation/core-api/memory-allocation.rst\`
`,
  },
  check(cx) {
    if (cx.model.info.api === 'fork') return;
    const calls = cx.code.calls(oldNames);
    const parens = calls.map((it) => it.paren);
    cx.visitCalls(codeOffsets(cx.text, parens), (site) => checkCall(cx, site));
  },
};

function checkCall(cx: RuleContext, site: CallSite): void {
  const { unit, call } = site;
  // What resolves is there.
  if (unit.types().callees.get(call)?.kind === 'fn') return;
  const old = oldCall(cx, site);
  if (!old || old.row.livesIn.includes(cx.model.info.api)) return;
  const to = old.row.becomes[cx.model.info.api];
  const name = call.kind === 'methodCall' ? call.method : cx.text.slice(call.callee.start, call.callee.end);
  const made = to?.name === undefined ? undefined : replacement(cx, site, old, to, to.name);
  cx.report({
    span: old.span,
    message: `\`${name}\` is an old name that ${linux(cx.model.info)} no longer has`,
    why: 'since Linux 6.10 allocating functions have no `try_` prefix and take GFP flags',
    ...(made ? { help: helpOf(made) } : to?.note ? { help: to.note } : {}),
    tags: ['deprecated'],
    fixes: made?.fixes ?? [],
  });
}

interface OldCall {
  readonly row: RenamedCall;
  /** The owner's type; undefined for a method whose receiver is unknown. */
  readonly owner?: Ty;
  /** The name, with the type before it where that is written. */
  readonly span: Span;
}

function oldCall(cx: RuleContext, { unit, call }: CallSite): OldCall | undefined {
  if (call.kind === 'methodCall') {
    const receiver = unit.types().types.get(call.receiver);
    const chain = receiver && ownerIn(cx, receiver, call.method);
    if (chain) return { ...chain, span: call.methodSpan };
    if (receiver !== undefined && receiver.k !== 'unknown' && !containsUnknown(receiver)) return undefined;
    const row = rows.find((it) => it.name === call.method && it.method);
    if (!row || hasOtherMeaning(cx, call.method)) return undefined;
    if (isForeignReceiver(unit.types(), call.receiver)) {
      cx.unknown(unresolvedCall(cx.text, call));
      return undefined;
    }
    return { row, span: call.methodSpan };
  }
  if (call.callee.kind !== 'path') return undefined;
  const { path } = call.callee;
  const last = path.segments.at(-1)!;
  const span = { start: path.start, end: path.end };
  const owner = unit.types().owners.get(call.callee);
  const head =
    owner === undefined
      ? externOwner(cx, unit.module, path)
      : owner.k === 'adt' && owningCrates.test(owner.decl.id)
        ? owner.decl.item.name
        : undefined;
  const row = rows.find((it) => it.name === last.name && head !== undefined && it.owners.includes(head));
  return row && { row, ...(owner ? { owner } : {}), span };
}

/** `Box` in `use alloc::boxed::Box` where the kernel has no `alloc` crate any more. */
function externOwner(cx: RuleContext, module: CallSite['unit']['module'], path: Path): string | undefined {
  const decl = resolvePath(cx.world, module, names(path).slice(0, -1), 'type', path.global);
  return decl?.kind === 'extern' && decl.id.startsWith('alloc::') ? decl.id.split('::').at(-1) : undefined;
}

/** The type in a receiver's chain of dereferences that once had the method. */
function ownerIn(cx: RuleContext, receiver: Ty, method: string): { row: RenamedCall; owner: Ty } | undefined {
  let ty: Ty | undefined = receiver;
  for (let depth = 0; ty && depth < 10; depth++) {
    const adt = ty.k === 'adt' ? ty : undefined;
    const head =
      adt && owningCrates.test(adt.decl.id) ? adt.decl.item.name : ty.k === 'slice' ? 'slice' : undefined;
    const row =
      head === undefined
        ? undefined
        : rows.find((it) => it.method && it.name === method && it.owners.includes(head));
    if (row) return { row, owner: ty };
    ty = ty.k === 'ref' ? ty.inner : cx.world.impls.project(ty, 'Target');
  }
  return undefined;
}

function containsUnknown(ty: Ty): boolean {
  return ty.k === 'ref'
    ? containsUnknown(ty.inner)
    : ty.k === 'unknown' || ty.k === 'proj' || ty.k === 'param';
}

function hasOtherMeaning(cx: RuleContext, method: string): boolean {
  const local = localFlags(cx.world, cx.module.crate);
  const all = [cx.model.otherMethods, local.otherMethods, cx.model.flagsFns, local.fns];
  return all.some((it) => it.has(method));
}

/** The best fix in words; where it takes a choice of flags, that choice with its reason. */
function helpOf({ help, fixes }: FlagsAdvice): string {
  const [only] = fixes;
  return only && fixes.length === 1 ? only.title.replace(/^R/, 'r') : help;
}

/** The new call, if this kernel has it. */
function replacement(
  cx: RuleContext,
  { unit, call }: CallSite,
  old: OldCall,
  to: RenamedTo,
  name: string,
): FlagsAdvice | undefined {
  const slot = slotFor(cx, old, call.kind === 'methodCall', name);
  if (!slot && name === 'resize' && call.kind === 'methodCall') return grown(cx, unit, call, old);
  if (!slot || call.args.length !== slot.arity - 1) return undefined;
  const rename = renameEdits(cx, unit, call, name);
  return adviseFlags(cx, unit, call, {
    title: (flags) => `Replace with \`${rename.shown}\`, passing \`${flags}\``,
    applicability: to.exact || sameName(old.row, name) ? 'safe' : 'unsafe',
    idx: slotOf(slot, false).idx,
    ...(to.extraFlags && { suffix: ` | ${to.extraFlags}` }),
    edits: rename.edits,
  });
}

/** What takes the place of `resize` in a kernel that has only `extend_with`. */
function grown(cx: RuleContext, unit: Unit, call: MethodCallExpr, old: OldCall): FlagsAdvice | undefined {
  const slot = slotFor(cx, old, true, 'extend_with');
  const edits = slot && call.args.length === slot.arity - 1 ? growsTo(cx, unit, call) : undefined;
  return (
    edits &&
    adviseFlags(cx, unit, call, {
      title: (flags) => `Replace with \`extend_with\`, which never shrinks, passing \`${flags}\``,
      applicability: 'unsafe',
      idx: slotOf(slot!, false).idx,
      edits,
    })
  );
}

/** This kernel has the same function without `try_`: it does the same, whatever other kernels have. */
function sameName(row: RenamedCall, name: string): boolean {
  return row.name === `try_${name}`;
}

/** Where the new function takes its flags: it must exist, for a table knows no kernel. */
function slotFor(cx: RuleContext, old: OldCall, method: boolean, name: string): FlagsArgument | undefined {
  const { impls } = cx.world;
  const found =
    old.owner && (method ? findMethod(impls, old.owner, name) : findAssociated(impls, old.owner, name));
  const known = found && flagsArgument(found.fn);
  if (known) return known;
  if (old.owner?.k === 'adt' && old.owner.decl.id.startsWith('kernel::')) return undefined;
  // The owner is not known, or is the `alloc` crate's: the kernel's function of that name stands in.
  const fn = cx.model.flagsFns.get(name)?.find((it) => {
    const self = it.owner?.impl?.self;
    return self?.k === 'adt' && old.row.owners.includes(self.decl.item.name);
  });
  return fn && flagsArgument(fn);
}

function renameEdits(
  cx: RuleContext,
  unit: Unit,
  call: CallExpr | MethodCallExpr,
  name: string,
): { edits: FileEdit[]; shown: string } {
  const replace = (span: Span, newText: string): FileEdit => ({
    path: cx.path,
    span: { start: span.start, end: span.end },
    newText,
  });
  if (call.kind === 'methodCall') return { edits: [replace(call.methodSpan, name)], shown: name };
  if (call.callee.kind !== 'path') return { edits: [], shown: name };
  const { segments } = call.callee.path;
  const last = segments.at(-1)!;
  const owner = segments.at(-2);
  const nameEdit = replace({ start: last.start, end: nameEnd(cx.text, last) }, name);
  // `Box<T, A>` names its allocator itself.
  const generic = (owner?.args?.length ?? 0) > 1;
  const newOwner =
    cx.model.info.api === 'kbox' && owner && !generic ? { Box: 'KBox', Vec: 'KVec' }[owner.name] : undefined;
  if (!newOwner || !owner) return { edits: [nameEdit], shown: owner ? `${owner.name}::${name}` : name };
  // `alloc::boxed::Box::try_new` loses its modules with the crate that they were in.
  const from = segments[0] === owner ? owner.start : call.callee.path.start;
  const visible = resolvePath(cx.world, unit.module, [newOwner], 'type') !== undefined;
  const text = visible ? newOwner : `kernel::alloc::${newOwner}`;
  return {
    edits: [replace({ start: from, end: nameEnd(cx.text, owner) }, text), nameEdit],
    shown: `${text}::${name}`,
  };
}
