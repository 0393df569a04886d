import type { Type } from '../../syntax/ast/index.ts';
import type { Ty } from '../../types/ty.ts';

/** Structs in structs that are looked into for functions. */
const DEEPEST_STRUCT = 2;

/** Whether a value of a type is a function, or a thing of the crate's own with functions in it. */
export function givesCode(ty: Ty, depth = 0): boolean {
  if (ty.k === 'fn') return true;
  if (ty.k !== 'adt' || depth > DEEPEST_STRUCT) return false;
  if (ty.args.some((it) => givesCode(it, depth + 1))) return true;
  const { item, module } = ty.decl;
  if (item.kind !== 'struct' || module.crate.name === 'kernel' || module.crate.name === 'core') return false;
  return item.fields.some((it) => it.type.kind === 'fn');
}

/**
 * Whether what a call returns may decide which of its caller's branches can be taken: a truth value, a variant, or what
 * has one in it.
 */
export function decides(ret: Ty | undefined): boolean {
  if (ret?.k === 'prim') return ret.name === 'bool';
  if (ret?.k === 'tuple') return ret.elems.some((it) => decides(it));
  if (ret?.k !== 'adt') return false;
  const { item, module, id } = ret.decl;
  if (/^core::(?:result::Result|option::Option)$/.test(id)) return true;
  if (module.crate.name === 'kernel' || module.crate.name === 'core') return false;
  if (item.kind === 'enum') return true;
  return item.kind === 'struct' && item.fields.some((it) => isTruth(it.type));
}

/** Whether a field is a truth value, or one that may be there or not. */
function isTruth(type: Type): boolean {
  return type.kind === 'path' && /^(?:bool|Option)$/.test(type.path.segments.at(-1)?.name ?? '');
}
