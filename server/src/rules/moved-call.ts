import { resolvePath } from '../def/resolve.ts';
import { flagsArgument } from '../kernel/model.ts';
import { findAssociated } from '../types/methods.ts';
import { unknown } from '../types/ty.ts';
import { spelling } from './absolute-path.ts';
import { nameEnd } from './call-text.ts';
import { adviseFlags, type FlagsAdvice } from './flags-fixes.ts';
import type { CallSite, RuleContext } from './rule.ts';

/**
 * `RBTree::<K, V>::try_reserve_node()` as `RBTreeNodeReservation::<K, V>::new(flags)`: the call of a function that another
 * type took over, with flags at its end. Undefined where the kernel has no such function, or the call another form.
 */
export function movedCall(
  cx: RuleContext,
  { unit, call }: CallSite,
  becomes: { readonly type: string; readonly name: string },
): FlagsAdvice | undefined {
  if (call.kind === 'methodCall' || call.callee.kind !== 'path' || call.callee.path.qself) return undefined;
  const { path } = call.callee;
  const [owner, last] = path.segments.slice(-2);
  const decl = resolvePath(cx.world, unit.module, becomes.type.split('::'), 'type', true);
  if (!owner || !last || owner === last || decl?.kind !== 'item' || !('generics' in decl.item))
    return undefined;
  const args = decl.item.generics.params.map(() => unknown);
  const found = findAssociated(cx.world.impls, { k: 'adt', decl, args }, becomes.name);
  const slot = found && flagsArgument(found.fn);
  if (!slot || slot.idx !== call.args.length || slot.arity !== call.args.length + 1) return undefined;
  const type = spelling(cx, unit.module, becomes.type);
  return adviseFlags(cx, unit, call, {
    title: (flags) => `Replace with \`${type.split('::').at(-1)}::${becomes.name}\`, passing \`${flags}\``,
    applicability: 'safe',
    idx: slot.idx,
    edits: [
      { path: cx.path, span: { start: path.start, end: nameEnd(cx.text, owner) }, newText: type },
      { path: cx.path, span: { start: last.start, end: nameEnd(cx.text, last) }, newText: becomes.name },
    ],
  });
}
