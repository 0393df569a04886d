import type { Fix } from '../../finding.ts';
import type { Expr, Pattern } from '../../syntax/ast/index.ts';
import type { Span } from '../../text/span.ts';
import type { Local } from '../../types/callee.ts';
import { findAssociated } from '../../types/methods.ts';
import type { Ty } from '../../types/ty.ts';
import type { Unit } from '../../types/units.ts';
import type { RuleContext } from '../rule.ts';
import { isCopyType } from './copies.ts';
import { containerName, containerOf } from './kind.ts';
import { takenByValue } from './taken.ts';

/** A value that is moved out of a box of the kernel. */
export interface Moved {
  readonly span: Span;
  /** What is moved, in words. */
  readonly what: string;
  /** The box's type as it is written. */
  readonly type: string;
  /** What does the same. */
  readonly shown: string;
  readonly help?: string;
  readonly fixes: readonly Fix[];
}

/** The places of a body where `*b`, or a field of a box, is taken by value and is no copy. */
export function moves(cx: RuleContext, unit: Unit): readonly Moved[] {
  const block = unit.block();
  if (!block) return [];
  const { locals } = unit.types();
  /** Whether a pattern binds something by value that is no copy: `S(_, v)` moves `v` out. */
  const bindsByValue = (pattern: Pattern): boolean =>
    bindings(pattern).some((it) => {
      const ty = it.byRef ? undefined : locals.get(it)?.ty;
      return ty !== undefined && isCopyType(cx, ty) === false;
    });
  const out = new Map<number, Moved>();
  for (const expr of takenByValue(block, bindsByValue)) {
    if (expr.kind !== 'field' && (expr.kind !== 'unary' || expr.op !== '*')) continue;
    const moved = movedOut(cx, unit, expr, [...out.values()]);
    if (moved && !out.has(expr.start)) out.set(expr.start, moved);
  }
  return [...out.values()];
}

/** What `*b`, or a field of a box, moves out of it, `before` being what was; undefined where the box gives it away. */
function movedOut(
  cx: RuleContext,
  unit: Unit,
  expr: Expr & { kind: 'field' | 'unary' },
  before: readonly Moved[],
): Moved | undefined {
  const { types } = unit.types();
  const field = expr.kind === 'field' ? expr.name : undefined;
  const base = expr.kind === 'field' ? expr.base : expr.operand;
  const boxed = types.get(base);
  // Fields of fields, and what lies behind a reference, no `Box` gives away either.
  if (containerOf(boxed) !== 'Box' || boxed?.k !== 'adt' || base.kind !== 'path') return undefined;
  const ty = types.get(expr);
  if (!ty || isCopyType(cx, ty) !== false) return undefined;
  const name = containerName(boxed);
  const span = { start: expr.start, end: expr.end };
  const givesAll = findAssociated(cx.world.impls, boxed, 'into_inner') !== undefined;
  const shown = `${name}::into_inner(${cx.text.slice(base.start, base.end)})`;
  const whole = givesAll && field === undefined ? shown : undefined;
  const only =
    givesAll && field !== undefined && isLastUse(unit, expr, base, before) ? `${shown}.${field}` : undefined;
  const newText = whole ?? only;
  return {
    span,
    what: field === undefined ? 'a value' : 'a field',
    type: name,
    shown,
    ...(whole === undefined ? { help: helpFor(boxed, shown, field !== undefined, only) } : {}),
    fixes:
      newText === undefined
        ? []
        : [
            {
              title: `Replace with \`${newText}\``,
              applicability: 'safe',
              edits: [{ path: cx.path, span, newText }],
            },
          ],
  };
}

/** What to do where the whole of a box is not what is wanted, or cannot be had. */
function helpFor(
  boxed: Ty & { k: 'adt' },
  shown: string,
  isField: boolean,
  only: string | undefined,
): string {
  if (only !== undefined) return `use \`${only}\``;
  if (!isField) return 'take it by `core::mem::replace`, or keep the box';
  const struct = boxed.args[0]?.k === 'adt' ? boxed.args[0].decl.item.name : 'Struct';
  return `take all of it: \`let ${struct} { … } = ${shown};\``;
}

/** Whether nothing else is taken out of a variable, and nothing of it is used behind this place. */
function isLastUse(unit: Unit, expr: Expr, base: Expr, before: readonly Moved[]): boolean {
  const { resolutions } = unit.types();
  const localOf = (it: Expr): Local | undefined => {
    const found = resolutions.get(it);
    return found?.kind === 'local' ? found.local : undefined;
  };
  const local = localOf(base);
  if (local === undefined) return false;
  // Of another field that is moved out such code needs all at once.
  const isMoved = (it: Expr): boolean => before.some(({ span }) => span.start === it.start);
  return [...resolutions.keys()].every(
    (it) => it === base || localOf(it) !== local || (it.end <= expr.start && !isMoved(it)),
  );
}

/** The names that a pattern binds, those of its parts among them. */
function bindings(pattern: Pattern): readonly (Pattern & { kind: 'ident' })[] {
  switch (pattern.kind) {
    case 'ident':
      return [pattern, ...(pattern.sub ? bindings(pattern.sub) : [])];
    case 'tuple':
    case 'slice':
    case 'or':
    case 'tupleStruct':
      return pattern.elems.flatMap(bindings);
    case 'struct':
      return pattern.fields.flatMap((it) => bindings(it.pattern));
    case 'ref':
      return bindings(pattern.inner);
    default:
      return [];
  }
}
