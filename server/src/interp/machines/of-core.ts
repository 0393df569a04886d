import type { Expr } from '../../syntax/ast/index.ts';
import { derivedMethods, derives } from '../../types/derives.ts';
import { fieldTypes } from '../../types/drop-glue.ts';
import type { ImplIndex } from '../../types/impls.ts';
import type { Ty } from '../../types/ty.ts';
import type { Frame } from '../run/frame.ts';

/** How deep fields are looked into: what lies deeper may be anything. */
const DEEPEST = 6;

/**
 * Whether a call is one of the language's own functions that nobody has written down here: methods of plain values, of
 * pointers and of what `core` declares, functions by a path into it, and what is derived over nothing else. None of them
 * counts, but for what it is given to run.
 */
export function isOfCore(impls: ImplIndex, frame: Frame, expr: Expr): boolean {
  if (expr.kind !== 'call' && expr.kind !== 'methodCall') return false;
  if (expr.args.some((it) => isCode(frame, it))) return false;
  if (expr.kind === 'methodCall') {
    let ty = frame.types.types.get(expr.receiver);
    while (ty?.k === 'ref') ty = ty.inner;
    if (ty?.k === 'adt' && ty.decl.module.crate.name !== 'core') {
      const trait = derivedMethods.get(expr.method);
      return trait !== undefined && isPlainly(impls, ty, trait, 0);
    }
    if (ty?.k === 'adt') return true;
    return ty !== undefined && ['ptr', 'prim', 'slice', 'array', 'tuple'].includes(ty.k);
  }
  if (expr.callee.kind !== 'path') return false;
  const names = expr.callee.path.segments.map((it) => it.name);
  // A struct or a variant of a type that is not in view: no function is spelled like that.
  if (/^[A-Z][A-Za-z0-9]*[a-z]/.test(names.at(-1)!)) return true;
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

/** Whether a trait is derived for a type, and for all that it is made of, down to plain values. */
function isPlainly(impls: ImplIndex, ty: Ty, trait: string, depth: number): boolean {
  const plain = (it: Ty): boolean => isPlainly(impls, it, trait, depth + 1);
  if (depth > DEEPEST) return false;
  switch (ty.k) {
    case 'prim':
    case 'ptr':
    case 'never':
      return true;
    case 'ref':
      return trait === 'Clone' || plain(ty.inner);
    case 'array':
    case 'slice':
      return plain(ty.elem);
    case 'tuple':
      return ty.elems.every(plain);
    case 'adt':
      if (ty.decl.module.crate.name === 'core') return ty.args.every((it) => it.k === 'const' || plain(it));
      if (derives(ty.decl.item, 'Copy')) return trait === 'Clone' || derives(ty.decl.item, trait);
      return derives(ty.decl.item, trait) && fieldTypes(impls, ty).every(plain);
    default:
      return false;
  }
}
