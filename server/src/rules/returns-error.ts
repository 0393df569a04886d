import { forEachExpr } from '../syntax/ast/walk.ts';
import type { Span } from '../text/span.ts';
import { fnScope, lowerType } from '../types/scope.ts';
import type { Unit } from '../types/units.ts';

/** Whether `?` on an allocation's error compiles where the call stands: its function gives such a `Result`. */
export function mayReturnError(unit: Unit, call: Span): boolean {
  const body = unit.block();
  if (!body) return false;
  let nested = false;
  forEachExpr(body, (it) => {
    const inside = it.start <= call.start && call.end <= it.end;
    if (
      inside &&
      (it.kind === 'closure' || (it.kind === 'block' && (it.mode === 'const' || it.mode === 'async')))
    )
      nested = true;
    return inside;
  });
  if (nested) return false;
  if (unit.kind === 'doc')
    return /^Ok::<\(\), Error>/.test(unit.file.text.slice(body.tail?.start ?? body.end));
  const { fn } = unit;
  if (!fn?.item.ret || fn.item.const) return false;
  const ty = lowerType(fnScope(fn.scope, fn.item), fn.item.ret);
  const error = ty.k === 'adt' && ty.decl.item.name === 'Result' ? ty.args[1] : undefined;
  return error?.k === 'adt' && /^kernel::(?:error::Error|alloc::AllocError)$/.test(error.decl.id);
}
