import type { Fix } from '../../finding.ts';
import type { Expr, Pattern } from '../../syntax/ast/index.ts';
import { forEachExpr } from '../../syntax/ast/walk.ts';
import type { Span } from '../../text/span.ts';
import type { Local } from '../../types/callee.ts';
import { findAssociated } from '../../types/methods.ts';
import type { Unit } from '../../types/units.ts';
import type { RuleContext } from '../rule.ts';
import { isCopyType } from './copies.ts';
import { containerName, containerOf } from './kind.ts';

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
export function moves(cx: RuleContext, unit: Unit): Moved[] {
  const out: Moved[] = [];
  const block = unit.block();
  if (!block) return out;
  const { types, locals, resolutions } = unit.types();
  /** Whether a pattern binds something by value that is no copy: `S(_, v)` moves `v` out. */
  const bindsByValue = (pattern: Pattern): boolean =>
    bindings(pattern).some((it) => {
      const ty = it.byRef ? undefined : locals.get(it)?.ty;
      return ty !== undefined && isCopyType(cx, ty) === false;
    });
  const take = (expr: Expr | undefined): void => {
    if (!expr) return;
    if (expr.kind === 'paren') take(expr.inner);
    else if (expr.kind === 'unary' && expr.op === '*') taken(expr, expr.operand, false);
    else if (expr.kind === 'field') taken(expr, expr.base, true);
  };
  /** Whether nothing else is taken out of a variable, and nothing of it is used behind this place. */
  const isLastUse = (expr: Expr, base: Expr): boolean => {
    const local = localOf(base);
    if (local === undefined) return false;
    const others = [...resolutions.keys()].filter((it) => it !== base && localOf(it) === local);
    return others.every((it) => it.end <= expr.start && !isMoved(it));
  };
  const localOf = (it: Expr): Local | undefined => {
    const found = resolutions.get(it);
    return found?.kind === 'local' ? found.local : undefined;
  };
  /** Whether a field of a variable is another one that is moved out: such code needs all of them at once. */
  const isMoved = (base: Expr): boolean => out.some((it) => it.span.start === base.start);
  const taken = (expr: Expr, base: Expr, field: boolean): void => {
    const boxed = types.get(base);
    // Fields of fields, and what lies behind a reference, no `Box` gives away either.
    if (containerOf(boxed) !== 'Box' || boxed?.k !== 'adt' || base.kind !== 'path') return;
    const ty = types.get(expr);
    if (!ty || isCopyType(cx, ty) !== false) return;
    const name = containerName(boxed);
    const into = findAssociated(cx.world.impls, boxed, 'into_inner') !== undefined;
    const text = cx.text.slice(base.start, base.end);
    const shown = `${name}::into_inner(${text})`;
    const only =
      field && into && isLastUse(expr, base)
        ? `${shown}.${(expr as Expr & { kind: 'field' }).name}`
        : undefined;
    const struct = boxed.args[0]?.k === 'adt' ? boxed.args[0].decl.item.name : 'Struct';
    out.push({
      span: { start: expr.start, end: expr.end },
      what: field ? 'a field' : 'a value',
      type: name,
      shown,
      ...(only !== undefined
        ? { help: `use \`${only}\`` }
        : field
          ? { help: `take all of it: \`let ${struct} { … } = ${shown};\`` }
          : into
            ? {}
            : { help: 'take it by `core::mem::replace`, or keep the box' }),
      fixes:
        (!field && into) || only !== undefined
          ? [
              {
                title: `Replace with \`${only ?? shown}\``,
                applicability: 'safe',
                edits: [
                  { path: cx.path, span: { start: expr.start, end: expr.end }, newText: only ?? shown },
                ],
              },
            ]
          : [],
    });
  };
  take(block.tail);
  forEachExpr(block, (it) => {
    switch (it.kind) {
      case 'block':
        take(it.tail);
        for (const stmt of it.stmts) {
          if (stmt.kind !== 'let') continue;
          const { pattern } = stmt;
          if (pattern.kind === 'ident' ? !pattern.byRef : bindsByValue(pattern)) take(stmt.init);
        }
        return;
      case 'let':
        if (bindsByValue(it.pattern)) take(it.value);
        return;
      case 'call':
      case 'methodCall':
        it.args.forEach(take);
        return;
      case 'return':
      case 'break':
        take(it.value);
        return;
      case 'assign':
        if (it.op === '=') take(it.right);
        return;
      case 'struct':
        for (const field of it.fields) take(field.value);
        return;
      case 'tuple':
      case 'array':
        it.elems.forEach(take);
        return;
      case 'match':
        if (it.arms.some((arm) => bindsByValue(arm.pattern))) take(it.scrutinee);
        for (const arm of it.arms) take(arm.body);
        return;
      case 'closure':
        take(it.body);
        return;
      default:
    }
  });
  return unique(out);
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

function unique(list: readonly Moved[]): Moved[] {
  const seen = new Set<number>();
  return list.filter(({ span }) => !seen.has(span.start) && seen.add(span.start));
}
