import type { Field } from '../../syntax/ast/index.ts';
import { declaredFieldType } from '../fields.ts';
import type { ImplIndex } from '../impls.ts';
import { instantiate } from '../infer/context.ts';
import { type Ty, unknown } from '../ty.ts';

/** A field with its type as one value of the struct has it. */
export interface TypedField {
  readonly field: Field;
  readonly ty: Ty;
}

/** A constant parameter of which the value is not known: no name that could mean something else where it is read. */
const anyConst: Ty = { k: 'const', text: '_' };

/** The fields of a struct or union, or of all variants of an enum, with the arguments of `ty` put in. */
export function fieldsOf(impls: ImplIndex, ty: Ty & { k: 'adt' }): readonly TypedField[] {
  const { item } = ty.decl;
  const list =
    item.kind === 'struct' || item.kind === 'union'
      ? item.fields
      : item.kind === 'enum'
        ? item.variants.flatMap((it) => it.fields)
        : [];
  if (list.length === 0 || !('generics' in item)) return [];
  const subst = new Map(
    item.generics.params.map((it, i) => {
      const arg = ty.args[i] ?? unknown;
      return [it.name, it.kind === 'const' && arg.k !== 'const' ? anyConst : arg];
    }),
  );
  return list.map((field) => ({
    field,
    ty: instantiate(impls, declaredFieldType(impls, ty.decl, field), subst),
  }));
}
