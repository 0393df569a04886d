import { slot } from '../db/memos.ts';
import type { Field } from '../syntax/ast/index.ts';
import { declaredFieldType } from './fields.ts';
import type { Impl } from './impl-heads.ts';
import type { ImplIndex } from './impls.ts';
import { type FnRef, inImpl } from './methods.ts';
import { type Subst, showTy, substitute, type Ty, unknown } from './ty.ts';

/** A type's own destructor: `Drop::drop`, or `PinnedDrop::drop` of a pinned type. */
export interface Destructor {
  readonly impl: Impl;
  readonly fn: FnRef;
  readonly subst: Subst;
}

/** One thing that the end of a value does. */
export type GlueStep =
  /** Its own destructor runs. */
  | { readonly k: 'run'; readonly destructor: Destructor }
  /**
   * A part ends. `maybe`: not every value of the type has it, as the payload of an `Option` and the elements of a vector
   * that may be empty.
   */
  | {
      readonly k: 'part';
      readonly ty: Ty;
      /** The field's name, '0' for the first one of a tuple; undefined for elements and what a box holds. */
      readonly field?: string;
      readonly maybe: boolean;
    }
  /** The memory that a box or a vector owns is freed by the allocator that its type names. */
  | { readonly k: 'free'; readonly of: 'box' | 'vec' }
  /** One reference less: what is counted ends with the last one. */
  | { readonly k: 'count'; readonly inner: Ty | undefined }
  /** Not known here: a generic parameter, a trait object. */
  | { readonly k: 'open' };

type Sort = 'none' | 'vec' | 'box' | 'counted' | 'plain';

/** What a declared type ends by: nothing, a rule of its own, or as its destructor and its fields say. */
export function sortOf(id: string): Sort {
  if (/^core::(?:marker|ptr|fmt|any|alloc)::|::(?:MaybeUninit|ManuallyDrop|Opaque)$/.test(id)) return 'none';
  if (/::kvec::Vec$|^alloc::vec::Vec$/.test(id)) return 'vec';
  if (/::kbox::Box$|^alloc::boxed::Box$/.test(id)) return 'box';
  return /::(?:arc::Arc|arc::Ref|aref::ARef|types::ARef)$|^alloc::(?:rc::Rc|sync::Arc)$/.test(id)
    ? 'counted'
    : 'plain';
}

/**
 * Containers that own what only their marker names: their nodes lie behind pointers of C, and their destructors free them
 * one by one (rust/kernel/rbtree.rs, list.rs, xarray.rs and maple_tree.rs, 7.3).
 */
const OWNERS = /^kernel::(?:rbtree::RBTree|xarray::XArray|maple_tree::MapleTree(?:Alloc)?)$/;

/** The destructor that a type declares; undefined where it has none of its own. */
export function dropImpl(impls: ImplIndex, ty: Ty): Destructor | undefined {
  if (ty.k !== 'adt') return undefined;
  for (const { impl, subst } of impls.of(ty, 'drop')) {
    const trait = impl.item.trait?.segments.at(-1)?.name;
    if (trait !== 'Drop' && trait !== 'PinnedDrop') continue;
    const item = impl.item.items.find((it) => it.kind === 'fn' && it.name === 'drop');
    if (item?.kind === 'fn') return { impl, fn: inImpl(impl, item), subst: new Map(subst).set('Self', ty) };
  }
  return undefined;
}

/** Whether a type is declared in a body: an edit there makes another of it, by the same id. */
function isLocal(ty: Ty & { k: 'adt' }): boolean {
  return ty.decl.module.enclosing !== undefined;
}

/** The types of a struct's fields, or of all variants' fields, for these arguments. */
export function fieldTypes(impls: ImplIndex, ty: Ty & { k: 'adt' }): readonly Ty[] {
  const { item } = ty.decl;
  if (item.kind !== 'struct' && item.kind !== 'enum') return [];
  const fields = item.kind === 'enum' ? item.variants.flatMap((it) => it.fields) : item.fields;
  return typesOf(impls, ty, fields);
}

function typesOf(impls: ImplIndex, ty: Ty & { k: 'adt' }, fields: readonly Field[]): readonly Ty[] {
  const { item } = ty.decl;
  if (!('generics' in item) || fields.length === 0) return [];
  const subst = new Map(item.generics.params.map((it, i) => [it.name, ty.args[i] ?? unknown]));
  return fields.map((it) => substitute(declaredFieldType(impls, ty.decl, it), subst));
}

/**
 * What the end of a value of type `ty` does, in order: the type's own destructor, then its fields as they are declared
 * (Rust reference, "Destructors"). `variant` names the variant of an enum where it is known.
 */
export function dropGlue(impls: ImplIndex, ty: Ty, variant?: string): readonly GlueStep[] {
  if (ty.k !== 'adt') return glueOf(impls, ty, variant);
  const key = typeKey(ty);
  if (key === undefined) return glueOf(impls, ty, variant);
  const table = impls.world.memos.of(knownGlue);
  const place = `${key} ${variant ?? ''}`;
  const known = table.get(place);
  if (known) return known;
  const made = glueOf(impls, ty, variant);
  // A destructor is an item of its file, and an edit of its body makes another one of it: it is looked up each time.
  if (!made.some((it) => it.k === 'run')) table.set(place, made);
  return made;
}

const knownGlue = slot(() => new Map<string, readonly GlueStep[]>());
const knownNeeds = slot(() => new Map<string, boolean>());

/** A type by the ids of what it is made of; undefined where a part of it is not known, or means other things elsewhere. */
export function typeKey(ty: Ty): string | undefined {
  switch (ty.k) {
    case 'prim':
      return ty.name;
    case 'const':
      return ty.text;
    case 'never':
      return '!';
    case 'adt': {
      if (isLocal(ty)) return undefined;
      if (ty.args.length === 0) return ty.decl.id;
      let out = `${ty.decl.id}<`;
      for (const it of ty.args) {
        const key = typeKey(it);
        if (key === undefined) return undefined;
        out += `${key},`;
      }
      return `${out}>`;
    }
    case 'tuple': {
      let out = '(';
      for (const it of ty.elems) {
        const key = typeKey(it);
        if (key === undefined) return undefined;
        out += `${key},`;
      }
      return `${out})`;
    }
    case 'ref':
    case 'ptr': {
      const key = typeKey(ty.inner);
      return key === undefined ? undefined : `${ty.k === 'ref' ? '&' : '*'}${key}`;
    }
    case 'slice':
    case 'array': {
      const key = typeKey(ty.elem);
      return key === undefined ? undefined : `[${key}${ty.k === 'array' ? `;${ty.len}` : ''}]`;
    }
    default:
      return undefined;
  }
}

function glueOf(impls: ImplIndex, ty: Ty, variant: string | undefined): readonly GlueStep[] {
  switch (ty.k) {
    case 'tuple':
      return ty.elems.map((it, i) => ({ k: 'part', ty: it, field: String(i), maybe: false }));
    case 'array':
      return [{ k: 'part', ty: ty.elem, maybe: ty.len === '0' }];
    case 'slice':
      return [{ k: 'part', ty: ty.elem, maybe: true }];
    case 'param':
    case 'opaque':
    case 'proj':
      return [{ k: 'open' }];
    case 'adt':
      return ofDeclared(impls, ty, variant);
    default:
      return [];
  }
}

function ofDeclared(
  impls: ImplIndex,
  ty: Ty & { k: 'adt' },
  variant: string | undefined,
): readonly GlueStep[] {
  const [first] = ty.args;
  switch (sortOf(ty.decl.id)) {
    case 'none':
      return [];
    case 'vec':
      return [...(first ? [{ k: 'part', ty: first, maybe: true } as const] : []), { k: 'free', of: 'vec' }];
    case 'box':
      return [...(first ? [{ k: 'part', ty: first, maybe: false } as const] : []), { k: 'free', of: 'box' }];
    case 'counted':
      return [{ k: 'count', inner: first }];
    case 'plain':
      break;
  }
  const out: GlueStep[] = [];
  const destructor = dropImpl(impls, ty);
  if (destructor) out.push({ k: 'run', destructor });
  const { item } = ty.decl;
  if (item.kind === 'struct') {
    const types = typesOf(impls, ty, item.fields);
    for (const [i, it] of item.fields.entries())
      if (!isSame(types[i]!, ty)) out.push({ k: 'part', ty: types[i]!, field: it.name, maybe: false });
    // A list holds a counted reference to each of its items.
    if (ty.decl.id === 'kernel::list::List') out.push({ k: 'count', inner: ty.args[0] });
    if (OWNERS.test(ty.decl.id)) for (const it of ty.args) out.push({ k: 'part', ty: it, maybe: true });
  } else if (item.kind === 'enum') out.push(...ofVariants(impls, ty, variant));
  return out;
}

/** The payloads of an enum; those of a type that every variant has one of are certain to be there. */
function ofVariants(impls: ImplIndex, ty: Ty & { k: 'adt' }, variant: string | undefined): GlueStep[] {
  const { item } = ty.decl;
  if (item.kind !== 'enum') return [];
  const named = variant === undefined ? undefined : item.variants.find((it) => it.name === variant);
  if (named)
    return typesOf(impls, ty, named.fields).map((it, i) => ({
      k: 'part',
      ty: it,
      field: named.fields[i]!.name,
      maybe: false,
    }));
  const each = item.variants.map((it) => typesOf(impls, ty, it.fields));
  const out: GlueStep[] = [];
  const seen: Ty[] = [];
  for (const it of each.flat()) {
    if (isSame(it, ty) || seen.some((other) => isSame(other, it))) continue;
    seen.push(it);
    out.push({ k: 'part', ty: it, maybe: !each.every((types) => types.some((other) => isSame(other, it))) });
  }
  return out;
}

/** Whether two types are the same, as far as they are known. */
export function isSame(a: Ty, b: Ty): boolean {
  if (a === b) return true;
  if (a.k !== b.k || showTy(a) !== showTy(b)) return false;
  return a.k !== 'adt' || b.k !== 'adt' || a.decl.id === b.decl.id;
}

/** How deep a type is looked into: deeper ones lead back to themselves. */
const DEEPEST = 8;

/** The types that are being asked for, and whether one of them led back to itself. */
interface Asking {
  readonly keys: Set<string>;
  cycle: boolean;
}

/** Whether the end of a value of type `ty` can come to anything at all: memory that is freed, code that runs. */
export function needsDrop(impls: ImplIndex, ty: Ty): boolean {
  return needs(impls, ty, 0, { keys: new Set(), cycle: false });
}

function needs(impls: ImplIndex, ty: Ty, depth: number, asking: Asking): boolean {
  if (ty.k === 'prim' || ty.k === 'ref' || ty.k === 'ptr' || ty.k === 'unknown' || ty.k === 'never')
    return false;
  if (depth > DEEPEST) {
    asking.cycle = true;
    return false;
  }
  const key = ty.k === 'adt' ? typeKey(ty) : undefined;
  if (key === undefined) return anyStep(impls, ty, depth, asking);
  const table = impls.world.memos.of(knownNeeds);
  const known = table.get(key);
  if (known !== undefined) return known;
  // A type that leads back to itself needs nothing on that way; of those on the way nothing is said by that.
  if (asking.keys.has(key)) {
    asking.cycle = true;
    return false;
  }
  asking.keys.add(key);
  const found = anyStep(impls, ty, depth, asking);
  asking.keys.delete(key);
  if (found || depth === 0 || !asking.cycle) table.set(key, found);
  return found;
}

function anyStep(impls: ImplIndex, ty: Ty, depth: number, asking: Asking): boolean {
  return dropGlue(impls, ty).some((it) => it.k !== 'part' || needs(impls, it.ty, depth + 1, asking));
}
