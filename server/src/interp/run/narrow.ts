import type { Pattern } from '../../syntax/ast/index.ts';
import type { Ty } from '../../types/ty.ts';
import type { Location, State } from '../state.ts';
import { anyOf, type Val, type VariantName } from '../values.ts';

/** The other variant of an `Option` or `Result`. */
export const OTHER: Readonly<Record<VariantName, VariantName>> = {
  Some: 'None',
  None: 'Some',
  Ok: 'Err',
  Err: 'Ok',
};

/** Whether a name is that of a variant of `Option` or `Result`. */
export function isVariant(name: string): name is VariantName {
  return Object.hasOwn(OTHER, name);
}

/** A variant of a type of which nothing but that is known. Its payload is of the type that the arguments say. */
export function variantOf(name: VariantName, ty: Ty | undefined): Val {
  const args = ty?.k === 'adt' ? ty.args : [];
  const payload = name === 'None' ? undefined : args[name === 'Err' ? 1 : 0];
  return {
    k: 'agg',
    name,
    fields: name === 'None' ? {} : { '0': anyOf(payload) },
    ...(ty ? { ty } : {}),
  };
}

/** Whether a type is `Option` or `Result`. */
export function isSumType(ty: Ty | undefined): ty is Ty & { k: 'adt' } {
  return ty?.k === 'adt' && /^core::(?:option::Option|result::Result)$/.test(ty.decl.id);
}

/** Both variants that a value of an unknown variant may be; undefined for other types. */
export function bothVariants(ty: Ty | undefined): readonly Val[] | undefined {
  if (!isSumType(ty)) return undefined;
  const names = ty.decl.item.name === 'Option' ? (['Some', 'None'] as const) : (['Ok', 'Err'] as const);
  return names.map((it) => variantOf(it, ty));
}

/** Notes that what lies at a place is the variant of that name, if no more is known of it than its type. */
export function narrowTo(state: State, at: Location, name: string): void {
  const val = state.read(at);
  if (val.k === 'any' && isVariant(name)) state.write(at, variantOf(name, val.ty));
}

/** Takes over what a branch decided of a test: the place is still as it was seen, or nothing is learned. */
export function learn(state: State, test: Val & { k: 'is' }, holds: boolean): void {
  const at = { cell: test.cell, path: test.path };
  if (state.read(at) === test.seen) narrowTo(state, at, holds ? test.name : OTHER[test.name]);
}

/** The variant that a pattern is for; undefined for other patterns. */
export function variantIn(pattern: Pattern | undefined): string | undefined {
  switch (pattern?.kind) {
    case 'tupleStruct':
    case 'struct':
    case 'path':
      return pattern.path.segments.at(-1)?.name;
    case 'ident':
      return /^[A-Z]/.test(pattern.name) ? pattern.name : undefined;
    case 'ref':
      return variantIn(pattern.inner);
    default:
      return undefined;
  }
}

/** Whether a pattern takes every value of its variant: what does not fit it is of another one. */
export function isWhole(pattern: Pattern | undefined): boolean {
  switch (pattern?.kind) {
    case 'tupleStruct':
      return pattern.elems.every(fitsAll);
    case 'struct':
      return pattern.fields.every((it) => fitsAll(it.pattern));
    case 'ref':
      return isWhole(pattern.inner);
    default:
      return true;
  }
}

function fitsAll(pattern: Pattern): boolean {
  switch (pattern.kind) {
    case 'wild':
    case 'rest':
      return true;
    case 'ident':
      return !/^[A-Z]/.test(pattern.name) && (!pattern.sub || fitsAll(pattern.sub));
    case 'ref':
      return fitsAll(pattern.inner);
    case 'tuple':
      return pattern.elems.every(fitsAll);
    default:
      return false;
  }
}
