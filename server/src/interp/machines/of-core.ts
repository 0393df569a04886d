import type { Expr } from '../../syntax/ast/index.ts';
import type { Frame } from '../run/frame.ts';

/**
 * Whether a call is one of the language's own functions that nobody has written down here: methods of plain values, of
 * pointers and of what `core` declares, and functions by a path into it. None of them counts, but for what it is given
 * to run.
 */
export function isOfCore(frame: Frame, expr: Expr): boolean {
  if (expr.kind !== 'call' && expr.kind !== 'methodCall') return false;
  if (expr.args.some((it) => isCode(frame, it))) return false;
  if (expr.kind === 'methodCall') {
    let ty = frame.types.types.get(expr.receiver);
    while (ty?.k === 'ref') ty = ty.inner;
    if (ty?.k === 'adt') return ty.decl.module.crate.name === 'core';
    return ty !== undefined && ['ptr', 'prim', 'slice', 'array', 'tuple'].includes(ty.k);
  }
  if (expr.callee.kind !== 'path') return false;
  const names = expr.callee.path.segments.map((it) => it.name);
  // `bindings::rb_root::default()` is derived for what C declares.
  if (names[0] === 'bindings') return names.length === 3 && names[2] === 'default';
  return (
    /^(?:core|ptr|mem|slice|cmp|NonNull|TypeId)$/.test(names[0] ?? '') && names.at(-1) !== 'drop_in_place'
  );
}

function isCode(frame: Frame, expr: Expr): boolean {
  const ty = frame.types.types.get(expr);
  return expr.kind === 'closure' || ty?.k === 'closure' || ty?.k === 'fn' || ty?.k === 'param';
}
