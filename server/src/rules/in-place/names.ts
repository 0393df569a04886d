import type { Expr } from '../../syntax/ast/index.ts';
import { childExprs, forEachExpr } from '../../syntax/ast/walk.ts';
import { scanComments } from '../../text/comments.ts';
import type { Local } from '../../types/callee.ts';
import type { Unit } from '../../types/units.ts';

/** The parent of each expression below `root`. */
export function parentsOf(root: Expr): Map<Expr, Expr> {
  const out = new Map<Expr, Expr>();
  const visit = (expr: Expr): void =>
    childExprs(expr, (inner) => {
      out.set(inner, expr);
      visit(inner);
    });
  visit(root);
  return out;
}

/** The path expressions of one name without a path, anywhere below `root`. */
export function mentions(root: Expr, name: string): (Expr & { kind: 'path' })[] {
  const out: (Expr & { kind: 'path' })[] = [];
  forEachExpr(root, (it) => {
    if (
      it.kind === 'path' &&
      it.path.segments.length === 1 &&
      !it.path.qself &&
      it.path.segments[0]!.name === name
    )
      out.push(it);
  });
  return out;
}

/** Every local variable that is named below `root`, with one of the places. */
export function localsIn(unit: Unit, root: Expr): Map<Local, Expr> {
  const out = new Map<Local, Expr>();
  const { resolutions } = unit.types();
  forEachExpr(root, (it) => {
    const found = it.kind === 'path' ? resolutions.get(it) : undefined;
    if (found?.kind === 'local' && !out.has(found.local)) out.set(found.local, it);
  });
  return out;
}

/** Whether running `root` may leave the function or closure that it stands in: `?` and `return` outside closures. */
export function mayFail(root: Expr): boolean {
  let found = false;
  forEachExpr(root, (it) => {
    if (it.kind === 'try' || it.kind === 'return') found = true;
    return !found && it.kind !== 'closure';
  });
  return found;
}

/** How often a name stands in a text as a word, comments not counted. */
export function countWord(text: string, word: string): number {
  const found = Array.from(text.matchAll(new RegExp(`\\b${word}\\b`, 'g')), (it) => it.index);
  if (found.length === 0) return 0;
  const comments = scanComments(text);
  return found.filter((at) => !comments.some((it) => it.start <= at && at < it.end)).length;
}

/** Whether a box is only looked into here: a field, a method of its contents, a reference. */
export function isBorrow(unit: Unit, parents: ReadonlyMap<Expr, Expr>, expr: Expr): boolean {
  const parent = parents.get(expr);
  if (parent?.kind === 'field') return true;
  if (parent?.kind === 'ref') return !parent.mutable;
  if (parent?.kind !== 'methodCall' || parent.receiver !== expr) return false;
  const callee = unit.types().callees.get(parent);
  // A method of the pointer itself, such as `clone`, is found before any dereference.
  return callee?.kind === 'fn' && (callee.steps?.length ?? 0) > 1 && callee.fn.item.self?.ref === true;
}
