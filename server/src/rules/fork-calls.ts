import { allModules } from '../def/crate.ts';
import type { Fix } from '../finding.ts';
import { missingName } from '../kernel/facts/no-alloc.ts';
import { linux } from '../kernel-info.ts';
import type { Span } from '../text/span.ts';
import { type FnRef, findAssociated } from '../types/methods.ts';
import { fnScope, lowerType } from '../types/scope.ts';
import type { Ty } from '../types/ty.ts';
import { exists, spelling } from './absolute-path.ts';
import { isFnBuilt, unbuiltNames } from './fork-names.ts';
import type { MissingDraft } from './missing-names.ts';
import { codeOffsets } from './path-uses.ts';
import { mayReturnError } from './returns-error.ts';
import type { CallSite, RuleContext } from './rule.ts';

/**
 * Calls of functions that the fork of `alloc` has the source of, and that are not built into this kernel: those that
 * cannot report failure (rust/alloc, `#[cfg(not(no_global_oom_handling))]`).
 */
export function forkCalls(cx: RuleContext): MissingDraft[] {
  if (cx.model.info.api !== 'fork' || cx.module.crate.name === 'alloc') return [];
  const names = unbuiltNames(cx);
  if (names.size === 0) return [];
  const parens = codeOffsets(
    cx.text,
    cx.code.calls(names).map((it) => it.paren),
  );
  const out: MissingDraft[] = [];
  for (const site of parens.length > 0 ? cx.callsAt(parens) : []) {
    const draft = draftOf(cx, site);
    if (draft) out.push(draft);
  }
  return out;
}

function draftOf(cx: RuleContext, site: CallSite): MissingDraft | undefined {
  const { call } = site;
  const called = calledFn(cx, site);
  if (!called || isFnBuilt(cx, called.fn)) return undefined;
  const { fn, self } = called;
  // With an argument more it means a function of newer kernels that takes flags, which is another rule's to say.
  if (call.args.length > fn.item.params.length + (fn.item.self && call.kind === 'call' ? 1 : 0))
    return undefined;
  const { name } = fn.item;
  if (call.kind === 'methodCall' && name === 'clone' && !isOwnVector(site)) return undefined;
  // The table has words of its own for these.
  if (call.kind === 'methodCall' && missingName('method', name, 'fork').length > 0) return undefined;
  const owner = ownerName(self);
  const span: Span =
    call.kind === 'methodCall' ? call.methodSpan : { start: call.callee.start, end: call.callee.end };
  const shown =
    call.kind === 'methodCall'
      ? `.${name}()\` for ${plurals[owner] ?? `\`${owner}\``}`
      : `${cx.text.slice(span.start, span.end).replace(/\s+/g, '')}\``;
  const instead = insteadOf(cx, self, name);
  return {
    span: { start: span.start, end: span.end },
    message: `${linux(cx.model.info)} has no \`${shown}`,
    why: 'its `alloc` is built without what cannot report that there is no memory (`no_global_oom_handling`)',
    help: `use ${instead.text}`,
    fixes: instead.fn ? fixesOf(cx, site, span, instead.fn) : [],
  };
}

/** The function of the fork that is called, and of which type: that of an impl, where a trait's was found. */
function calledFn(cx: RuleContext, { unit, call }: CallSite): { fn: FnRef; self: Ty } | undefined {
  const types = unit.types();
  const callee = types.callees.get(call);
  if (callee?.kind !== 'fn') return undefined;
  const { owner, module } = callee.fn;
  if (owner?.impl)
    return module.crate.name === 'alloc' ? { fn: callee.fn, self: owner.impl.self } : undefined;
  const self =
    types.owners.get(call.kind === 'call' ? call.callee : call) ?? callee.self ?? callee.subst.get('Self');
  if (!owner?.trait || self?.k !== 'adt' || !self.decl.id.startsWith('alloc::')) return undefined;
  const found = findAssociated(cx.world.impls, self, callee.fn.item.name);
  return found?.fn.module.crate.name === 'alloc' ? { fn: found.fn, self } : undefined;
}

/** Without `Clone` for it, `.clone()` of a reference copies that, and of a box what it holds; a vector's leads nowhere. */
function isOwnVector({ unit, call }: CallSite): boolean {
  const ty = call.kind === 'methodCall' ? unit.types().types.get(call.receiver) : undefined;
  return ty?.k === 'adt' && ty.decl.id === 'alloc::vec::Vec';
}

function ownerName(self: Ty): string {
  return self.k === 'adt' ? self.decl.item.name : '';
}

/** What does the same on this kernel: the function of the fork that reports failure, where it has one. */
function insteadOf(cx: RuleContext, self: Ty, name: string): { text: string; fn?: FnRef } {
  const fallible = findAssociated(cx.world.impls, self, `try_${name}`)?.fn;
  const own = ownerName(self);
  if (fallible && isFnBuilt(cx, fallible)) {
    const args = fallible.item.params.length > 0 ? '…' : '';
    return { text: `\`${fallible.item.self ? '' : `${own}::`}try_${name}(${args})?\``, fn: fallible };
  }
  const text = byHand[`${own}::${name}`] ?? byHand[name];
  return { text: text ?? 'what this kernel has for it, or a loop with `try_push(…)?`' };
}

/** What a type's values are called. */
const plurals: Readonly<Record<string, string>> = { Vec: 'vectors', Box: 'boxes', '': 'slices' };

const byHand: Readonly<Record<string, string>> = {
  'Vec::with_capacity': '`Vec::new()`, then `try_reserve(…)?`',
  'Vec::extend_from_slice': '`try_reserve(…)?`, then `try_push(…)?` in a loop',
  'Vec::resize': '`try_reserve(…)?`, then `try_push(…)?` in a loop',
  'Vec::insert': '`try_push(…)?`, then `rotate_right(1)` of the rest',
  'Vec::from': '`Vec::new()`, then `try_push(…)?` for each',
  'Vec::clone': '`try_reserve(…)?`, then `try_push(…)?` in a loop',
  'Box::pin': '`Pin::from(Box::try_new(…)?)`',
  'Box::from': '`Box::try_new(…)?`',
  'Box::clone': '`Box::try_new(…)?` with a copy of what it holds',
  'Box::default': '`Box::try_new(…)?`',
};

/** The name of the function that can fail, and `?` after the call where its error can be returned from here. */
function fixesOf(cx: RuleContext, { unit, call }: CallSite, span: Span, fn: FnRef): Fix[] {
  const nameEnd = span.end;
  const written = cx.text.slice(span.start, nameEnd);
  const bare = fn.item.name.slice('try_'.length);
  const at = written.lastIndexOf(bare);
  if (at < 0) return [];
  const rename = { start: span.start + at, end: span.start + at + bare.length };
  const handled = /^\s*\?/.test(cx.text.slice(call.end, call.end + 8));
  const ending = handled ? '' : mayReturnError(unit, call) ? passOn(cx, unit.module, fn) : undefined;
  if (ending === undefined) return [];
  return [
    {
      title: `Replace with \`${fn.item.name}(…)${ending}\``,
      applicability: 'safe',
      edits: [
        { path: cx.path, span: rename, newText: fn.item.name },
        ...(ending === ''
          ? []
          : [{ path: cx.path, span: { start: call.end, end: call.end }, newText: ending }]),
      ],
    },
  ];
}

/** `?`, with the error made one of the kernel's where that has no conversion from it; undefined where that cannot be. */
function passOn(cx: RuleContext, module: CallSite['unit']['module'], fn: FnRef): string | undefined {
  const ret = fn.item.ret && lowerType(fnScope(fn.scope, fn.item), fn.item.ret);
  const error = ret?.k === 'adt' && ret.decl.item.name === 'Result' ? ret.args[1] : undefined;
  const name = error?.k === 'adt' ? error.decl.item.name : lastName(fn);
  if (name && converts(cx, name)) return '?';
  const none = 'kernel::error::code::ENOMEM';
  return exists(cx, none) ? `.map_err(|_| ${spelling(cx, module, none)})?` : undefined;
}

/** The error of `Result<_, E>` as it is written, for an `E` that `core` has and its stub does not. */
function lastName({ item: { ret } }: FnRef): string | undefined {
  if (ret?.kind !== 'path') return undefined;
  const arg = ret.path.segments.at(-1)?.args?.[1];
  return arg?.kind === 'type' && arg.type.kind === 'path' ? arg.type.path.segments.at(-1)?.name : undefined;
}

/** Whether the kernel's `Error` is made from such an error: `impl From<AllocError> for Error`. */
function converts(cx: RuleContext, name: string): boolean {
  const kernel = cx.model.world.crate('kernel');
  return (kernel ? allModules(kernel) : []).some((module) =>
    module.items.some((it) => {
      if (it.kind !== 'impl' || it.trait?.segments.at(-1)?.name !== 'From') return false;
      const from = it.trait.segments.at(-1)?.args?.[0];
      return (
        it.selfType.kind === 'path' &&
        it.selfType.path.segments.at(-1)?.name === 'Error' &&
        from?.kind === 'type' &&
        from.type.kind === 'path' &&
        from.type.path.segments.at(-1)?.name === name
      );
    }),
  );
}
