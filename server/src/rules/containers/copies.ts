import { derives } from '../../types/derives.ts';
import type { Ty } from '../../types/ty.ts';
import type { RuleContext } from '../rule.ts';

/** Whether a type is `Copy`; undefined where that is not known. */
export function isCopyType(cx: RuleContext, ty: Ty): boolean | undefined {
  switch (ty.k) {
    case 'prim':
      return ty.name === 'str' ? undefined : true;
    case 'ref':
      return !ty.mutable;
    case 'ptr':
    case 'fn':
    case 'never':
      return true;
    case 'tuple':
      return all(ty.elems.map((it) => isCopyType(cx, it)));
    case 'array':
      return isCopyType(cx, ty.elem);
    case 'adt':
      return ofDeclared(cx, ty);
    default:
      return undefined;
  }
}

function ofDeclared(cx: RuleContext, ty: Ty & { k: 'adt' }): boolean | undefined {
  const { item, module } = ty.decl;
  if (module.crate.name === 'core') {
    // `Option` and the like hold what they are given.
    if (/^(?:Option|Result|Poll|Wrapping)$/.test(item.name))
      return all(ty.args.map((it) => isCopyType(cx, it)));
    return undefined;
  }
  const derived = derives(item, 'Copy');
  if (derived) return ty.args.length === 0 ? true : all(ty.args.map((it) => isCopyType(cx, it)));
  const copies = cx.world.impls
    .ofTrait('core::marker::Copy')
    .some((it) => it.self.k === 'adt' && it.self.decl.id === ty.decl.id);
  if (copies) return undefined;
  // A macro may write the impl.
  return item.attrs.some((it) => !/^(?:derive|doc|repr|pin_data|allow|expect|must_use|cfg)$/.test(it.path))
    ? undefined
    : false;
}

function all(list: readonly (boolean | undefined)[]): boolean | undefined {
  if (list.includes(false)) return false;
  return list.includes(undefined) ? undefined : true;
}
