import type { Lowerings } from './lower/context.ts';
import { lowerExpr } from './lower/exprs.ts';
import { lowerBlock } from './lower/statements.ts';
import { lowerType } from './lower/types.ts';
import { macroBody, macroRulesBody } from './macros/body.ts';

/** Ties the lowerings together: the one place that knows them all. */
export const lowerings: Lowerings = {
  type: lowerType,
  expr: lowerExpr,
  block: lowerBlock,
  macroBody,
  macroRulesBody,
};
