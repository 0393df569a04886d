import type { Expr, InitBody, MacroCall } from '../../syntax/ast/index.ts';
import { forEachExprAround } from '../../syntax/ast/walk.ts';
import { initialiserOf } from '../../types/layout/initialiser.ts';
import type { Ty } from '../../types/ty.ts';
import type { Unit } from '../../types/units.ts';
import { codeOffsets } from '../path-uses.ts';
import type { RuleContext } from '../rule.ts';

/** A call of the `pin_init!` family, with what it makes. */
export interface InitMacro {
  readonly unit: Unit;
  readonly expr: MacroCall;
  readonly init: InitBody;
  /** `pin_init`, `try_pin_init`, `init`, `try_init`. */
  readonly name: string;
  /** The type that is initialised, where it is known. */
  readonly of: (Ty & { k: 'adt' }) | undefined;
}

/** All calls of the family in the code of a file; those in the rules of macros are tokens and none of them. */
export function initMacros(cx: RuleContext): InitMacro[] {
  const offsets = [...cx.text.matchAll(/\b(?:try_)?(?:pin_)?init!/g)].map((it) => it.index);
  const out: InitMacro[] = [];
  for (const offset of codeOffsets(cx.text, offsets)) {
    const [unit] = cx.unitsAt([offset]);
    if (!unit || unit.kind === 'macro') continue;
    const visit = (it: Expr): void => {
      if (it.kind !== 'macro' || it.path.segments.at(-1)?.start !== offset || it.body.kind !== 'init') return;
      const of = initialiserOf(unit.types().types.get(it))?.of;
      out.push({
        unit,
        expr: it,
        init: it.body.init,
        name: it.path.segments.at(-1)!.name,
        of: of?.k === 'adt' ? of : undefined,
      });
    };
    const block = unit.block();
    if (block) forEachExprAround(block, offset, visit);
    for (const expr of unit.exprs()) forEachExprAround(expr, offset, visit);
  }
  return out.sort((a, b) => a.expr.start - b.expr.start);
}

/** The span of the macro's own name in its path. */
export function nameSpan(macro: InitMacro): { readonly start: number; readonly end: number } {
  const last = macro.expr.path.segments.at(-1)!;
  return { start: last.start, end: last.end };
}
