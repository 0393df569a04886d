import { slot } from '../db/memos.ts';
import type { ItemDecl } from '../def/module.ts';
import type { Field } from '../syntax/ast/index.ts';
import type { ImplIndex } from './impls.ts';
import { lowerType, withGenerics } from './scope.ts';
import { type Ty, unknown } from './ty.ts';

// A world is made anew when a field in it changes.
const declared = slot(() => new WeakMap<Field, Ty>());

/**
 * The type of a field as it is declared, with the parameters of its struct, enum or union still in it (`Self` too is
 * the type with its own parameters). Worked out once a world.
 */
export function declaredFieldType(impls: ImplIndex, decl: ItemDecl, field: Field): Ty {
  const { item } = decl;
  if (!('generics' in item)) return unknown;
  const known = impls.world.memos.of(declared);
  let ty = known.get(field);
  if (!ty) {
    const inner = withGenerics(impls.scope(decl.module), item.generics);
    const args = item.generics.params.map((it) => inner.params.get(it.name) ?? unknown);
    const params = new Map(inner.params).set('Self', { k: 'adt', decl, args });
    ty = lowerType({ ...inner, params }, field.type);
    known.set(field, ty);
  }
  return ty;
}
