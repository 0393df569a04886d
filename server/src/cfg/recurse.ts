import type { Expr } from '../syntax/ast/index.ts';
import type { Builder } from './builder.ts';
import type { Place, SlotId } from './cfg.ts';

/** What lowers expressions; the builder carries it, for expressions hold blocks, closures and loops, and those expressions. */
export interface Lowering {
  into(b: Builder, expr: Expr, dest: SlotId): void;
  place(b: Builder, expr: Expr): Place;
}

/** Lowers an expression into a temporary and gives its slot. */
export function lowerValue(b: Builder, expr: Expr): SlotId {
  const dest = b.temp(expr);
  b.lowering.into(b, expr, dest);
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
