import type { Expr, FnItem, ImplItem } from '../../syntax/ast/index.ts';
import { childExprs } from '../../syntax/ast/walk.ts';
import { indentOf, newlineOf } from '../../text/indent.ts';
import type { Unit } from '../../types/units.ts';
import type { CrateFile, RuleContext } from '../rule.ts';
import type { InitApi } from './init-api.ts';
import { insert, insertAttribute, type Rewrite, replace } from './rewrite.ts';

/** A `Drop` (or `PinnedDrop`) of a struct of this crate. */
export interface DropImpl {
  readonly item: ImplItem;
  readonly at: CrateFile;
  readonly drop: FnItem;
}

/** The plain `impl Drop` of the type with this declaration's id; undefined where the crate has none. */
export function plainDrop(cx: RuleContext, id: string): DropImpl | undefined {
  return dropOf(cx, id, 'Drop');
}

/** The same for any trait of that name: `PinnedDrop`. */
export function dropOf(cx: RuleContext, id: string, trait: string): DropImpl | undefined {
  for (const impl of cx.world.impls.all) {
    const { item, self } = impl;
    if (item.trait?.segments.at(-1)?.name !== trait || self.k !== 'adt' || self.decl.id !== id) continue;
    const at = cx.crateFiles().find((it) => it.path === impl.module.file);
    const drop = item.items.find((it): it is FnItem => it.kind === 'fn' && it.name === 'drop');
    if (at && drop) return { item, at, drop };
  }
  return undefined;
}

/** `impl Drop` becomes `#[pinned_drop] impl PinnedDrop` with `self: Pin<&mut Self>`. */
export function pinDrop(cx: RuleContext, rw: Rewrite, api: InitApi, impl: DropImpl): void {
  const { item, at, drop } = impl;
  const label = `make \`Drop\` a \`PinnedDrop\``;
  insertAttribute(rw, at, item.start, '#[pinned_drop]', label);
  if (item.trait) replace(rw, at, item.trait, 'PinnedDrop', label);
  if (drop.self) replace(rw, at, drop.self, 'self: Pin<&mut Self>', label);
  const unit = at.units().find((it) => it.fn?.item === drop);
  const body = unit?.block();
  if (unit && body) pinBody(cx, rw, api, at, unit, body, label);
}

type Use =
  | { readonly kind: 'read' }
  | { readonly kind: 'change'; readonly field: Expr & { kind: 'field' }; readonly parent?: Expr }
  | { readonly kind: 'whole' };

/** Code that changes fields goes through `project()`, which gives each field by itself. */
function pinBody(
  _cx: RuleContext,
  rw: Rewrite,
  api: InitApi,
  at: CrateFile,
  unit: Unit,
  body: Expr & { kind: 'block' },
  label: string,
): void {
  const parents = new Map<Expr, Expr>();
  const selves: Expr[] = [];
  const visit = (expr: Expr): void => {
    if (expr.kind === 'path' && expr.path.segments.length === 1 && expr.path.segments[0]!.name === 'self')
      selves.push(expr);
    childExprs(expr, (inner) => {
      parents.set(inner, expr);
      visit(inner);
    });
  };
  visit(body);
  const uses = selves.map((it) => useOf(unit, parents, it));
  if (uses.every((it) => it.kind === 'read')) return;
  if (uses.some((it) => it.kind === 'whole')) {
    rw.refusals.add('`drop` uses `self` as a whole, which a pinned drop has only behind a `Pin`');
    return;
  }
  if (!api.procMacros) {
    rw.refusals.add(
      '`drop` changes fields, and the `#[pin_data]` of this kernel makes no `project()` for that',
    );
    return;
  }
  for (const self of selves) {
    const field = parents.get(self);
    if (field?.kind !== 'field') {
      rw.refusals.add('`drop` uses `self` as a whole, which `project()` takes apart');
      return;
    }
    const parent = parents.get(field);
    const through =
      parent &&
      (parent.kind === 'field' ||
        parent.kind === 'index' ||
        (parent.kind === 'methodCall' && parent.receiver === field));
    if (through) replace(rw, at, self, 'this', label);
    else if (parent?.kind === 'ref' && parent.mutable)
      replace(rw, at, { start: parent.start, end: self.end }, 'this', label);
    else replace(rw, at, self, '*this', label);
  }
  const first = body.stmts[0]?.start ?? body.tail?.start ?? body.start + 1;
  insert(rw, at, first, `let this = self.project();${newlineOf(at.text)}${indentOf(at.text, first)}`, label);
}

function useOf(unit: Unit, parents: ReadonlyMap<Expr, Expr>, self: Expr): Use {
  const field = parents.get(self);
  if (field?.kind !== 'field') {
    if (field?.kind === 'methodCall' && field.receiver === self)
      return takesRef(unit, field) ? { kind: 'read' } : { kind: 'whole' };
    return { kind: 'whole' };
  }
  let at: Expr = field;
  for (let parent = parents.get(at); parent; parent = parents.get(at)) {
    if (
      (parent.kind === 'field' || parent.kind === 'index' || parent.kind === 'paren') &&
      !('index' in parent && parent.index === at)
    )
      at = parent;
    else if (parent.kind === 'methodCall' && parent.receiver === at)
      return takesRef(unit, parent) ? { kind: 'read' } : { kind: 'change', field, parent };
    else if (parent.kind === 'assign' && parent.left === at) return { kind: 'change', field, parent };
    else if (parent.kind === 'ref')
      return parent.mutable ? { kind: 'change', field, parent } : { kind: 'read' };
    else return { kind: 'read' };
  }
  return { kind: 'read' };
}

/** Whether the method is known to take `&self`. */
function takesRef(unit: Unit, call: Expr & { kind: 'methodCall' }): boolean {
  const callee = unit.types().callees.get(call);
  return callee?.kind === 'fn' && callee.fn.item.self?.ref === true && !callee.fn.item.self.mutable;
}
