import type { Expr } from '../syntax/ast/index.ts';
import type { Builder } from './builder.ts';
import type { Place, SlotId } from './cfg.ts';

/**
 * Lowers an expression into a temporary and gives its slot. It ends before the temporaries of its operands, which were
 * there first.
 */
export function lowerValue(b: Builder, expr: Expr): SlotId {
  const dest = b.slot(expr);
  b.lowering.into(b, expr, dest);
  b.scheduleTemp(dest, expr);
  return dest;
}

/** Lowers an expression so that its value ends up in `dest`. */
export function lowerInto(b: Builder, expr: Expr, dest: SlotId): void {
  b.lowering.into(b, expr, dest);
}

/** The place that an expression names; a value that is no place goes to a temporary first. */
export function lowerPlace(b: Builder, expr: Expr): Place {
  return b.lowering.place(b, expr);
}
