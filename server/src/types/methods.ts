import { slot } from '../db/memos.ts';
import type { ItemDecl, Module } from '../def/module.ts';
import type { FnItem, Item } from '../syntax/ast/index.ts';
import { declares, type Impl } from './impl-heads.ts';
import type { ImplIndex } from './impls.ts';
import { lowerArgs, lowerBound, lowerType, type Scope, withGenerics } from './scope.ts';
import { type Subst, substitute, type TraitRef, type Ty, unknown } from './ty.ts';
import { unify } from './unify.ts';

/** A function that a call may mean: where it is declared, and what its parameters stand for there. */
export interface FnRef {
  /** `kernel::alloc::kvec::Vec::push`; unique but for overloads by type arguments. */
  readonly id: string;
  readonly item: FnItem;
  readonly module: Module;
  /** The type or trait that it belongs to; undefined for a free function. */
  readonly owner?: { readonly impl?: Impl; readonly trait?: ItemDecl };
  /** The scope in which its signature is written. */
  readonly scope: Scope;
}

export interface Method {
  readonly fn: FnRef;
  /** What impl parameters (and a trait's `Self`) stand for. */
  readonly subst: Subst;
  /** The receiver after the dereferences that led here. */
  readonly self: Ty;
  /** For a trait's own method: the impl that brings it, and the trait's arguments there with the impl's parameters. */
  readonly via?: { readonly impl: Impl; readonly args: readonly Ty[] };
  /** The dereferences taken, outermost type first: `[Guard<…>, KVec<…>]`. */
  readonly steps: readonly Ty[];
}

/** What `*x` gives; undefined where the type does not dereference. */
export function derefOnce(impls: ImplIndex, ty: Ty): Ty | undefined {
  switch (ty.k) {
    case 'ref':
    case 'ptr':
      return ty.k === 'ref' ? ty.inner : undefined;
    case 'array':
      return { k: 'slice', elem: ty.elem };
    case 'adt': {
      // `Pin<P>` dereferences to what `P` does.
      if (ty.decl.id === 'core::pin::Pin') return ty.args[0] && derefOnce(impls, ty.args[0]);
      const target = impls.project(ty, 'Target');
      return target && target.k !== 'unknown' ? target : undefined;
    }
    case 'param':
    case 'opaque': {
      const target = impls.project(ty, 'Target');
      return target && target.k !== 'unknown' ? target : undefined;
    }
    default:
      return undefined;
  }
}

/** How often a receiver is dereferenced in search of a method: more is a type that leads to itself. */
const maxSteps = 12;

/** The method that `receiver.name(…)` calls: the type's own, or of what it dereferences to; undefined where none is known. */
export function findMethod(impls: ImplIndex, receiver: Ty, name: string): Method | undefined {
  const steps: Ty[] = [];
  let self: Ty | undefined = receiver;
  while (self && steps.length < maxSteps) {
    steps.push(self);
    const found = methodOn(impls, self, name, true);
    if (found) return ofPointee(impls, self, name, found, steps) ?? { ...found, self, steps };
    self = derefOnce(impls, self);
  }
  return undefined;
}

/**
 * Where a `&self` method was found for `&T`, the one of `T` that takes the reference as it is, if there is one: nothing
 * has to be borrowed for it, so the language asks it first.
 */
function ofPointee(
  impls: ImplIndex,
  self: Ty,
  name: string,
  found: Found,
  steps: readonly Ty[],
): Method | undefined {
  if (self.k !== 'ref' || found.fn.item.self?.ref !== true) return undefined;
  const nearer = methodOn(impls, self.inner, name, true);
  return nearer?.fn.item.self?.ref === true
    ? { ...nearer, self: self.inner, steps: [...steps, self.inner] }
    : undefined;
}

/** The associated function `Type::name`, with or without `self`. */
export function findAssociated(impls: ImplIndex, owner: Ty, name: string): Method | undefined {
  const found = methodOn(impls, owner, name, false);
  return found && { ...found, self: owner, steps: [owner] };
}

/** How many traits above each other are looked into. */
const DEEPEST_TRAIT = 4;
const NO_BOUNDS: readonly TraitRef[] = [];
const NO_TYPES: ReadonlyMap<string, Ty> = new Map();

type Found = Pick<Method, 'fn' | 'subst' | 'via'>;

function methodOn(impls: ImplIndex, self: Ty, name: string, needsSelf: boolean): Found | undefined {
  if (self.k === 'param') return onBounds(impls, self, self.bounds(), name, needsSelf);
  if (self.k === 'opaque') {
    const found = onBounds(impls, self, self.bounds, name, needsSelf);
    if (found) return found;
  }
  if (self.k === 'proj') return onBounds(impls, self, boundsOf(impls, self), name, needsSelf);
  for (const { impl, subst } of impls.of(self, name)) {
    const item = functionAmong(impl.item.items, name, needsSelf);
    if (item) return { fn: inImpl(impl, item), subst: new Map(subst).set('Self', self) };
  }
  for (const { impl, subst } of impls.ofTraitsWith(self, name)) {
    if (!impl.trait) continue;
    const written = traitArgs(impl);
    const args = written.map((it) => substitute(it, subst));
    const found = inTrait(impls, impl.trait, args, name, needsSelf, self);
    if (found) return { ...found, via: { impl, args: written } };
  }
  return onBlanket(impls, self, name, needsSelf);
}

function functionAmong(items: readonly Item[], name: string, needsSelf: boolean): FnItem | undefined {
  for (let i = 0; i < items.length; i++) {
    const it = items[i]!;
    if (it.kind === 'fn' && it.name === name && (!needsSelf || it.self)) return it;
  }
  return undefined;
}

function onBounds(impls: ImplIndex, self: Ty, bounds: readonly TraitRef[], name: string, needsSelf: boolean) {
  for (const bound of bounds) {
    const found = bound.decl && inTrait(impls, bound.decl, bound.args, name, needsSelf, self);
    if (found) return found;
  }
  return onBlanket(impls, self, name, needsSelf);
}

/**
 * What a trait says that an associated type of it implements: `type Queue: Drain`. Of a type parameter's, a trait object's,
 * or another such type's.
 */
function boundsOf(impls: ImplIndex, ty: Ty, depth = 0): readonly TraitRef[] {
  if (ty.k === 'param') return ty.bounds();
  if (ty.k === 'opaque') return ty.bounds;
  if (ty.k !== 'proj' || depth > DEEPEST_TRAIT) return NO_BOUNDS;
  const traits = ty.trait
    ? [{ decl: ty.trait, name: ty.trait.item.name, args: [], assoc: NO_TYPES }]
    : boundsOf(impls, ty.self, depth + 1);
  const found = declaring(impls, traits, 'type', ty.name);
  if (!found) return NO_BOUNDS;
  const { scope, item, args } = found;
  const subst = new Map<string, Ty>(args).set('Self', ty.self);
  return item.bounds.map((it) => {
    const bound = lowerBound(scope, it);
    return { ...bound, args: bound.args.map((arg) => substitute(arg, subst)) };
  });
}

/** The associated type or constant of a name that the first of these traits, or one above it, declares. */
function declaring<K extends 'type' | 'const'>(
  impls: ImplIndex,
  traits: readonly Pick<TraitRef, 'decl' | 'args'>[],
  kind: K,
  name: string,
  depth = 0,
): { readonly scope: Scope; readonly item: Item & { kind: K }; readonly args: Subst } | undefined {
  if (depth > DEEPEST_TRAIT) return undefined;
  for (const { decl, args } of traits) {
    if (decl?.item.kind !== 'trait') continue;
    const scope = traitScope(impls, decl);
    const item = decl.item.items.find((it): it is Item & { kind: K } => it.kind === kind && it.name === name);
    if (item) {
      const given = decl.item.generics.params.map((it, i) => [it.name, args[i] ?? unknown] as const);
      return { scope, item, args: new Map(given) };
    }
    const above = declaring(impls, supertraits(scope), kind, name, depth + 1);
    if (above) return above;
  }
  return undefined;
}

/** The type of `T::NAME`, a constant that one of the traits of a type declares; in terms of `Self`. */
export function findTraitConst(impls: ImplIndex, self: Ty, name: string): Ty | undefined {
  const bounds = boundsOf(impls, self);
  const traits =
    bounds === NO_BOUNDS
      ? impls.of(self).flatMap(({ impl }) => (impl.trait ? [{ decl: impl.trait, args: [] }] : []))
      : bounds;
  const found = declaring(impls, traits, 'const', name);
  return found?.item.type && lowerType(found.scope, found.item.type);
}

/** A trait's own method, or one of its supertraits'. */
function inTrait(
  impls: ImplIndex,
  decl: ItemDecl,
  args: readonly Ty[],
  name: string,
  needsSelf: boolean,
  self: Ty,
  depth = 0,
): { fn: FnRef; subst: Subst } | undefined {
  const { item } = decl;
  if (item.kind !== 'trait' || depth > DEEPEST_TRAIT) return undefined;
  const scope = traitScope(impls, decl);
  const subst = new Map<string, Ty>([['Self', self]]);
  for (const [i, param] of item.generics.params.entries()) subst.set(param.name, args[i] ?? unknown);
  const fn = functionAmong(item.items, name, needsSelf);
  if (fn)
    return {
      fn: { id: `${decl.id}::${name}`, item: fn, module: decl.module, owner: { trait: decl }, scope },
      subst,
    };
  for (const above of supertraits(scope)) {
    const found =
      above.decl &&
      inTrait(
        impls,
        above.decl,
        above.args.map((it) => substitute(it, subst)),
        name,
        needsSelf,
        self,
        depth + 1,
      );
    if (found) return found;
  }
  return undefined;
}

/** `impl<T: Bound> Trait for T`: taken only where the bounds are known to hold. */
function onBlanket(
  impls: ImplIndex,
  self: Ty,
  name: string,
  needsSelf: boolean,
): { fn: FnRef; subst: Subst } | undefined {
  if (self.k === 'unknown' || self.k === 'proj') return undefined;
  for (const impl of impls.blanketWith(name)) {
    const own = functionAmong(impl.item.items, name, needsSelf);
    const subst = new Map<string, Ty>();
    if (own && unify(impl.self, self, subst) && holds(impls, impl, self)) {
      return { fn: inImpl(impl, own), subst: subst.set('Self', self) };
    }
    if (own || !impl.trait || impl.trait.item.kind !== 'trait' || !declares(impl.trait.item.items, name))
      continue;
    if (!holds(impls, impl, self)) continue;
    const found = inTrait(impls, impl.trait, [], name, needsSelf, self);
    if (found) return found;
  }
  return undefined;
}

function holds(impls: ImplIndex, impl: Impl, self: Ty): boolean {
  const bounds = impl.self.k === 'param' ? impl.self.bounds() : [];
  return bounds.every((it) =>
    it.fn !== undefined ? self.k === 'closure' : !it.decl || implementsTrait(impls, self, it.decl),
  );
}

/** Whether a type has an impl of a trait of that name, whichever trait that is. */
export function hasImplOf(impls: ImplIndex, ty: Ty, trait: string): boolean {
  return impls.of(ty).some(({ impl }) => impl.item.trait?.segments.at(-1)?.name === trait);
}

/** Whether `ty` is known to implement a trait: by an impl, or by its bounds. */
export function implementsTrait(impls: ImplIndex, ty: Ty, trait: ItemDecl, depth = 0): boolean {
  if (depth > 3) return false;
  if (ty.k === 'param' || ty.k === 'opaque') {
    const bounds = ty.k === 'param' ? ty.bounds() : ty.bounds;
    if (bounds.some((it) => it.decl?.id === trait.id)) return true;
  }
  if (impls.implementing(ty, trait)) return true;
  return impls.blanket.some(
    (it) =>
      it.trait?.id === trait.id &&
      it.self.k === 'param' &&
      it.self.bounds().every((b) => b.decl !== undefined && implementsTrait(impls, ty, b.decl, depth + 1)),
  );
}

/** The traits above a trait, in its own scope. */
function supertraits(scope: Scope): readonly TraitRef[] {
  const self = scope.params.get('Self');
  return self?.k === 'param' ? self.bounds().slice(1) : [];
}

const traitScopes = slot(() => new WeakMap<ImplIndex, Map<ItemDecl, Scope>>());

/** A trait's scope: its parameters, and `Self` as a parameter bound by the trait itself. */
export function traitScope(impls: ImplIndex, decl: ItemDecl): Scope {
  const byIndex = impls.world.memos.of(traitScopes);
  let known = byIndex.get(impls);
  if (!known) byIndex.set(impls, (known = new Map()));
  let scope = known.get(decl);
  if (!scope) known.set(decl, (scope = makeTraitScope(impls, decl)));
  return scope;
}

function makeTraitScope(impls: ImplIndex, decl: ItemDecl): Scope {
  const { item } = decl;
  if (item.kind !== 'trait') return impls.scope(decl.module);
  const outer = withGenerics(impls.scope(decl.module), item.generics);
  let bounds: readonly TraitRef[] | undefined;
  const params = new Map(outer.params);
  const scope: Scope = { ...outer, params, owner: { trait: decl } };
  const own: TraitRef = {
    decl,
    name: item.name,
    args: item.generics.params.map((it) => outer.params.get(it.name) ?? unknown),
    assoc: new Map(),
  };
  params.set('Self', {
    k: 'param',
    name: 'Self',
    bounds: () => (bounds ??= [own, ...item.supertraits.map((it) => lowerBound(scope, it))]),
  });
  return scope;
}

/** A function of an impl block, with the impl's scope. */
export function inImpl(impl: Impl, item: FnItem): FnRef {
  const owner = impl.self.k === 'adt' ? impl.self.decl.id : `${impl.module.id}::<${impl.item.name}>`;
  return {
    id: `${owner}::${item.name}`,
    item,
    module: impl.module,
    owner: { impl, ...(impl.trait ? { trait: impl.trait } : {}) },
    scope: impl.scope,
  };
}

const writtenArgs = slot(() => new WeakMap<Impl, readonly Ty[]>());

/** The arguments of the trait as the impl block writes them, with the block's own parameters. */
function traitArgs(impl: Impl): readonly Ty[] {
  const known = impl.scope.world.memos.of(writtenArgs);
  let args = known.get(impl);
  if (!args) known.set(impl, (args = lowerArgs(impl.scope, impl.item.trait?.segments.at(-1)?.args)));
  return args;
}
