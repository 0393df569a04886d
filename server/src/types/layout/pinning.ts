import { slot } from '../../db/memos.ts';
import type { Field, FnItem, Item } from '../../syntax/ast/index.ts';
import { step } from '../../text/work.ts';
import { hasImplOf } from '../methods.ts';
import { fnScope, lowerType } from '../scope.ts';
import { layoutKey, type Ty } from '../ty.ts';
import type { TypeWorld } from '../world.ts';
import { type TypedField, fieldsOf as typedFields } from './fields.ts';
import { initialiserOf, insideResult } from './initialiser.ts';

/** Why a type must be initialised where it will live. */
export interface PinReason {
  /** The fields that lead to it, outermost first; empty where the type itself is the reason. */
  readonly fields: readonly string[];
  /** The type that has no other constructor than an initialiser. */
  readonly type: Ty;
}

/** What a world says about pinning; nothing is listed by hand, all of it is read from the declarations. */
export interface Pinning {
  /** The reason why `ty` can only be initialised in place; undefined where it can be built and moved, or is unknown. */
  reason(ty: Ty): PinReason | undefined;
  /** Whether `ty` is known not to be `Unpin`: it holds a `PhantomPinned` by value. */
  isPinned(ty: Ty): boolean;
  /** The fields of a struct with their types as this value has them. */
  fieldsOf(ty: Ty & { k: 'adt' }): readonly TypedField[];
}

const known = slot(() => new Map<'pinning', Pinning>());

/** See `Pinning`; answers are kept as long as the world lives. */
export function pinningOf(world: TypeWorld): Pinning {
  const table = world.memos.of(known);
  let found = table.get('pinning');
  if (!found) table.set('pinning', (found = learn(world)));
  return found;
}

/** By value they hold nothing of their argument (`core::marker`), or only its address. */
const leaves = new Set(['core::marker::PhantomData', 'core::ptr::NonNull', 'core::pin::Pin']);

function learn(world: TypeWorld): Pinning {
  const onlyInPlace = new Map<string, boolean>();

  const fieldsOf = (ty: Ty & { k: 'adt' }) => typedFields(world.impls, ty);

  // What one search has passed without finding anything leads nowhere from its other places either.
  const isPinned = (ty: Ty, seen: ReadonlySet<string> = new Set(), passed = new Set<string>()): boolean => {
    step();
    if (ty.k === 'array') return isPinned(ty.elem, seen, passed);
    if (ty.k === 'tuple') return ty.elems.some((it) => isPinned(it, seen, passed));
    if (ty.k !== 'adt' || leaves.has(ty.decl.id) || seen.has(ty.decl.id) || isKnown(passed, ty)) return false;
    if (ty.decl.id === 'core::marker::PhantomPinned') return true;
    if (hasImplOf(world.impls, ty, 'Unpin')) return false;
    const inner = new Set(seen).add(ty.decl.id);
    const structural = isPinData(ty.decl.item);
    return fieldsOf(ty).some((it) => (!structural || isPinField(it.field)) && isPinned(it.ty, inner, passed));
  };

  /** A constructor gives an initialiser, and none gives the value. */
  const inPlaceOnly = (ty: Ty & { k: 'adt' }): boolean => {
    const { id } = ty.decl;
    let found = onlyInPlace.get(id);
    if (found === undefined) {
      const kinds = constructors(ty).map((it) => kindOf(it, id));
      found = kinds.includes('init') && !kinds.includes('value') && isPinned(ty);
      onlyInPlace.set(id, found);
    }
    return found;
  };

  const constructors = (ty: Ty & { k: 'adt' }): Ty[] =>
    world.impls
      .of(ty)
      .flatMap(({ impl }) =>
        impl.item.trait
          ? []
          : impl.item.items
              .filter((it): it is FnItem => it.kind === 'fn' && !it.self && it.ret !== undefined)
              .map((fn) => lowerType(fnScope(impl.scope, fn), fn.ret!)),
      );

  const reason = (
    ty: Ty,
    seen: ReadonlySet<string> = new Set(),
    passed = new Set<string>(),
  ): PinReason | undefined => {
    step();
    if (ty.k === 'array') return reason(ty.elem, seen, passed);
    if (ty.k === 'tuple') return first(ty.elems, (it) => reason(it, seen, passed));
    if (ty.k !== 'adt' || leaves.has(ty.decl.id) || seen.has(ty.decl.id) || isKnown(passed, ty))
      return undefined;
    if (inPlaceOnly(ty)) return { fields: [], type: ty };
    // Unions hold it unseen; a kernel's enum that holds such a thing has its own way to be made.
    const { crate } = ty.decl.module;
    const own = crate.name === 'core' || world.crate(crate.name) !== crate;
    if (ty.decl.item.kind !== 'struct' && !(ty.decl.item.kind === 'enum' && own)) return undefined;
    const inner = new Set(seen).add(ty.decl.id);
    return first(fieldsOf(ty), (it) => {
      const below = reason(it.ty, inner, passed);
      return (
        below && {
          ...below,
          fields: ty.decl.module.crate.name === 'core' ? below.fields : [it.field.name, ...below.fields],
        }
      );
    });
  };

  return { reason: (ty) => reason(ty), isPinned: (ty) => isPinned(ty), fieldsOf };
}

/** Whether a type was passed before; from now on it was. */
function isKnown(passed: Set<string>, ty: Ty): boolean {
  const key = layoutKey(ty);
  if (key === undefined) return false;
  if (passed.has(key)) return true;
  passed.add(key);
  return false;
}

function kindOf(ret: Ty, id: string): 'init' | 'value' | undefined {
  const inside = insideResult(ret);
  const of = initialiserOf(inside)?.of;
  if (of) return of.k === 'adt' && of.decl.id === id ? 'init' : undefined;
  return inside.k === 'adt' && inside.decl.id === id ? 'value' : undefined;
}

/** Whether the struct has `#[pin_data]`, however it is written. */
export function isPinData(item: Item): boolean {
  return item.attrs.some((it) => /(^|::)pin_data$/.test(it.path));
}

/** Whether the field has `#[pin]`. */
export function isPinField(field: Field): boolean {
  return field.attrs.some((it) => it.path === 'pin');
}

function first<A, B>(list: readonly A[], of: (it: A) => B | undefined): B | undefined {
  for (const it of list) {
    const found = of(it);
    if (found !== undefined) return found;
  }
  return undefined;
}
