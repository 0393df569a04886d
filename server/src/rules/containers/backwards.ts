import type { Finding, Fix } from '../../finding.ts';
import { linux } from '../../kernel-info.ts';
import type { Expr } from '../../syntax/ast/index.ts';
import { strip } from '../../types/infer/calls.ts';
import { hasImplOf } from '../../types/methods.ts';
import type { Ty } from '../../types/ty.ts';
import type { CallSite, RuleContext } from '../rule.ts';

type Draft = Pick<Finding, 'span' | 'message' | 'why' | 'help'> & { readonly fixes: readonly Fix[] };

/** The methods that `Iterator` and `DoubleEndedIterator` have for a walk from the end alone. */
export const BACKWARDS: readonly string[] = [
  'rev',
  'next_back',
  'nth_back',
  'rfold',
  'rfind',
  'rposition',
  'try_rfold',
];

/** Adapters that can be walked from the end only if what they adapt can. */
const ADAPTERS =
  /^(?:map|filter|filter_map|inspect|cloned|copied|enumerate|fuse|peekable|by_ref|skip|take|chain|zip)$/;

/** A walk from the end over one of the kernel's iterators that goes forwards only, as that of `KVec::into_iter`. */
export function forwardOnly(cx: RuleContext, { unit, call }: CallSite): Draft[] {
  if (call.kind !== 'methodCall' || !BACKWARDS.includes(call.method)) return [];
  const from = adapted(call.receiver);
  const ty = unit.types().types.get(from);
  if (ty?.k !== 'adt' || ty.decl.module.crate.name !== 'kernel') return [];
  const { impls } = cx.world;
  if (!hasImplOf(impls, ty, 'Iterator') || hasImplOf(impls, ty, 'DoubleEndedIterator')) return [];
  const isVector = ty.decl.id.startsWith('kernel::alloc::kvec::');
  return [
    {
      span: { start: call.methodSpan.start, end: call.methodSpan.end },
      message: `${whose(cx, from, ty)} has no \`${call.method}\` in ${linux(cx.model.info)}`,
      why: 'the kernel’s own iterator is no `DoubleEndedIterator`',
      help: isVector ? 'use `reverse` on the vector first' : 'gather the elements, or walk from the front',
      fixes: [],
    },
  ];
}

/** What an iterator comes from, through adapters. */
function adapted(expr: Expr): Expr {
  let at = strip(expr);
  while (at.kind === 'methodCall' && ADAPTERS.test(at.method)) at = strip(at.receiver);
  return at;
}

/** "`KVec::into_iter`" where it is called here, else the iterator's type. */
function whose({ text }: RuleContext, from: Expr, ty: Ty & { k: 'adt' }): string {
  if (from.kind !== 'methodCall') return `\`${ty.decl.item.name}\``;
  return `what \`${text.slice(from.methodSpan.start, from.methodSpan.end)}\` gives`;
}
