import type { FileEdit } from '../finding.ts';
import type { Expr, MethodCallExpr } from '../syntax/ast/index.ts';
import { strip } from '../types/infer/calls.ts';
import { withoutRefs } from '../types/ty.ts';
import type { Unit } from '../types/units.ts';
import { containerOf } from './containers/kind.ts';
import type { RuleContext } from './rule.ts';

/**
 * `v.try_resize(n, x)` where the kernel has no `resize`: what makes it `v.extend_with(n.saturating_sub(v.len()), x)`,
 * still without flags. It never shrinks, for nothing in such a kernel does. Undefined where the vector is not named by
 * a place that can be read while the call borrows it: what a guard or a call gives.
 */
export function growsTo(cx: RuleContext, unit: Unit, call: MethodCallExpr): readonly FileEdit[] | undefined {
  const [wanted] = call.args;
  const grown = withoutRefs(unit.types().types.get(strip(call.receiver)));
  if (!wanted || containerOf(grown) !== 'Vec' || !isPlainPlace(unit, call.receiver)) return undefined;
  const text = (it: { readonly start: number; readonly end: number }): string =>
    cx.text.slice(it.start, it.end);
  const length = `${text(call.receiver)}.len()`;
  // A literal's type follows from the subtraction's, which a method on it does not give.
  const more =
    wanted.kind === 'path' || wanted.kind === 'field' || wanted.kind === 'methodCall'
      ? `${text(wanted)}.saturating_sub(${length})`
      : `usize::saturating_sub(${text(wanted)}, ${length})`;
  return [
    {
      path: cx.path,
      span: { start: call.methodSpan.start, end: call.methodSpan.end },
      newText: 'extend_with',
    },
    { path: cx.path, span: { start: wanted.start, end: wanted.end }, newText: more },
  ];
}

/** A variable or its fields, reached without `Deref` of anything but a reference. */
function isPlainPlace(unit: Unit, expr: Expr): boolean {
  const place = strip(expr);
  if (place.kind === 'path') return place.path.segments.length === 1;
  if (place.kind !== 'field') return false;
  const base = withoutRefs(unit.types().types.get(strip(place.base)));
  const item = base?.k === 'adt' ? base.decl.item : undefined;
  return (
    item?.kind === 'struct' &&
    item.fields.some((it) => it.name === place.name) &&
    isPlainPlace(unit, place.base)
  );
}
