import type { Block, CallExpr, Expr, Stmt } from '../../syntax/ast/index.ts';
import { forEachExpr } from '../../syntax/ast/walk.ts';
import { strip } from '../../types/infer/calls.ts';
import { insideResult } from '../../types/layout/initialiser.ts';
import { fnScope, lowerType } from '../../types/scope.ts';
import type { Ty } from '../../types/ty.ts';
import type { Unit } from '../../types/units.ts';
import { parentsOf } from './names.ts';

/** A value that is handed by value to something that puts it into memory of its own: a lock's initialiser, a vector. */
export interface Stored {
  readonly unit: Unit;
  readonly value: Expr;
  readonly ty: Ty;
  /** What takes it, for people: `new_mutex!`, `.push()`. */
  readonly into: string;
  /** It stands in a macro whose argument may be an initialiser as well. */
  readonly takesInit: boolean;
}

/** Macros that make an initialiser of a lock or the like around what they are given (rust/kernel/sync). */
const LOCKS = /^new_(?:mutex|spinlock(?:_irq)?|rwlock|rwsem|delayed_work)$/;

/** Functions that put an argument into memory that is there already, or that they allocate. */
const TAKES =
  /(?:::kvec::Vec|^alloc::vec::Vec)::(?:(?:try_)?push|push_within_capacity|insert_within_capacity|extend_with|(?:try_)?resize|from_elem)$|(?:::kbox::Box|^alloc::boxed::Box|::arc::UniqueArc)::(?:write|try_new|try_pin|try_new_in)$|::arc::(?:Arc|UniqueArc)::try_new$|::(?:VecExt|BoxExt)::(?:push|new|resize)$|::set_once::SetOnce::populate$/;

const OLD = /^(?:Box|Arc|UniqueArc|Rc)::(?:try_new|try_pin)$/;

const TRIGGER =
  /\bnew_(?:mutex|spinlock|rwlock|rwsem)\w*\s*!|\b(?:(?:try_)?push|push_within_capacity|insert_within_capacity|extend_with|(?:try_)?resize|from_elem|write|try_new|try_pin|populate)\s*(?:::\s*<[^;(]{0,200}>\s{0,40})?\(/g;

/** Where a text may store a value. */
export function storeOffsets(text: string): number[] {
  return Array.from(text.matchAll(TRIGGER), (it) => it.index);
}

/** The values that a unit and the functions in it store somewhere, but for those that `valueAllocations` finds. */
export function storedValues(unit: Unit): Stored[] {
  const out: Stored[] = [];
  const block = unit.block();
  if (block) forEachExpr(block, (expr) => void out.push(...storedBy(unit, expr)));
  return [...out, ...unit.nested().flatMap(storedValues)];
}

function storedBy(unit: Unit, expr: Expr): Stored[] {
  if (expr.kind === 'macro') {
    const name = expr.path.segments.at(-1)?.name ?? '';
    const value = expr.body.kind === 'exprs' && !expr.body.repeat ? expr.body.exprs[0] : undefined;
    if (!LOCKS.test(name) || !value) return [];
    return [{ unit, value: strip(value), ty: typeIn(unit, value), into: `${name}!`, takesInit: true }];
  }
  if (expr.kind !== 'call' && expr.kind !== 'methodCall') return [];
  const callee = unit.types().callees.get(expr);
  const path = expr.kind === 'call' && expr.callee.kind === 'path' ? expr.callee : undefined;
  const written = path?.path.segments.map((it) => it.name).join('::');
  const takes =
    callee?.kind === 'fn' ? TAKES.test(callee.fn.id) : !callee && written !== undefined && OLD.test(written);
  if (!takes) return [];
  const into =
    expr.kind === 'methodCall'
      ? `.${expr.method}()`
      : unit.file.text.slice(path!.start, path!.end).replace(/\s+/g, '');
  return expr.args.map((it) => ({ unit, value: strip(it), ty: typeIn(unit, it), into, takesInit: false }));
}

function typeIn(unit: Unit, value: Expr): Ty {
  const { types } = unit.types();
  return types.get(value) ?? types.get(strip(value)) ?? { k: 'unknown' };
}

/** The expression that makes a value; undefined where that stands out of sight, as for a parameter. */
export function builtBy(unit: Unit, value: Expr): Expr | undefined {
  switch (value.kind) {
    case 'field':
    case 'index':
    case 'unary':
      return undefined;
    case 'path': {
      const found = unit.types().resolutions.get(value);
      // A constant's value is made anew wherever it is named. That of a type has no resolution of its own.
      const isConst = found?.kind === 'item' && found.decl.item.kind === 'const';
      if (isConst || (!found && (value.path.segments.length > 1 || value.path.qself))) return value;
      const init =
        found?.kind === 'local' && found.local.pattern ? initOf(unit, found.local.pattern) : undefined;
      return init && strip(init) !== value ? builtBy(unit, strip(init)) : undefined;
    }
    case 'block':
      return value.tail && builtBy(unit, strip(value.tail));
    case 'if':
      return builtBy(unit, value.then);
    case 'match':
      return value.arms[0] && builtBy(unit, strip(value.arms[0].body));
    default:
      return value;
  }
}

/** What the `let` of a pattern gives it. */
function initOf(unit: Unit, pattern: object): Expr | undefined {
  const block = unit.block();
  let found: Expr | undefined;
  const look = ({ stmts }: Block): void => {
    for (const it of stmts) if (it.kind === 'let' && it.pattern === pattern) found = it.init;
  };
  if (block) {
    look(block);
    forEachExpr(block, (expr) => {
      if (expr.kind === 'block') look(expr);
      else if (expr.kind === 'macro' && expr.body.kind === 'stmts') look(expr.body.block);
    });
  }
  return found;
}

/** What an allocation is wanted to hold where its value does not say: the type of the `let`, or that of the function. */
export function wantedType(unit: Unit, call: CallExpr): Ty | undefined {
  const block = unit.block();
  if (!block || !unit.fn) return undefined;
  const parents = parentsOf(block);
  let whole: Expr = call;
  for (let at = parents.get(whole); at && isWrapper(at, whole); at = parents.get(at)) whole = at;
  const around = parents.get(whole) as (Expr & { readonly stmts?: readonly Stmt[] }) | undefined;
  const declared = around?.stmts?.find((it) => it.kind === 'let' && it.init === whole);
  const scope = fnScope(unit.fn.scope, unit.fn.item);
  const written =
    declared?.kind === 'let'
      ? declared.type
      : whole === block.tail || around?.kind === 'return'
        ? unit.fn.item.ret
        : undefined;
  const ty = written && insideResult(lowerType(scope, written));
  return ty?.k === 'adt' ? ty.args[0] : undefined;
}

function isWrapper(expr: Expr, inner: Expr): boolean {
  if (expr.kind === 'try' || expr.kind === 'paren') return true;
  return (
    expr.kind === 'call' &&
    expr.args.includes(inner) &&
    expr.callee.kind === 'path' &&
    expr.callee.path.segments.at(-1)?.name === 'Ok'
  );
}
