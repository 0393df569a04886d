import { allModules } from '../def/crate.ts';
import type { Crate, ItemDecl, Module } from '../def/module.ts';
import { resolvePath, type World } from '../def/resolve.ts';
import type { Generics, ImplItem, Type } from '../syntax/ast/index.ts';
import { push } from '../text/multimap.ts';
import { step, turn } from '../text/work.ts';
import { byName, functionsOf, Head, headOf, type Impl } from './impl-heads.ts';
import { joined } from './lists.ts';

import { isFollowing, lowerType, names, type Scope, withGenerics } from './scope.ts';
import { bounded, type Subst, substitute, type TraitRef, type Ty, unknown } from './ty.ts';
import { unify } from './unify.ts';

/** An impl block and what its parameters stand for where it is applied to a type. */
export interface Applied {
  readonly impl: Impl;
  readonly subst: Subst;
}

/** All impl blocks of the given crates, by the head of their self type. Built once for a world's generation. */
export interface ImplIndex {
  readonly world: World;
  /**
   * Impl blocks that may apply to `ty`, with what their parameters stand for; inherent ones first. With `member`, only those
   * that have an item of that name themselves.
   */
  of(ty: Ty, member?: string): readonly Applied[];
  /** Of `of`, the impl blocks of traits that may bring a function of this name by themselves or from a trait above. */
  ofTraitsWith(ty: Ty, fn: string): readonly Applied[];
  /** Whether one of the impl blocks of `of` is one of this trait. */
  implementing(ty: Ty, trait: ItemDecl): boolean;
  /** Impl blocks of a trait, whatever their type. */
  ofTrait(id: string): readonly Impl[];
  /** Impl blocks `impl<T: …> Trait for T`. */
  readonly blanket: readonly Impl[];
  /** Those of them that bring a function of this name, by the block or by its trait. */
  blanketWith(fn: string): readonly Impl[];
  readonly all: readonly Impl[];
  /** To be told that a module got newer items of the same shape (`replaceItems`). */
  refresh(module: Module): void;
  /** The meaning of an impl block of the indexed crates, by its item. */
  find(item: ImplItem): Impl | undefined;
  scope(module: Module): Scope;
  /** `<ty as trait>::name`, reduced; undefined where no impl says it. */
  project(ty: Ty, name: string, trait?: ItemDecl): Ty | undefined;
}

/** Indexes the impl blocks of these crates, those of inline modules among them; loads every file of the crates. */
export function indexImpls(world: World, crates: readonly Crate[]): ImplIndex {
  return new OwnImpls(world, crates.flatMap(allModules));
}

/** The index with a block's own impls put before the rest; the same object where the block has none. */
export function extendImpls(base: ImplIndex, block: Module): ImplIndex {
  return block.items.some((it) => it.kind === 'impl')
    ? layered(new OwnImpls(base.world, [block]), base)
    : base;
}

/**
 * The index that knows of each type that a body declares the impl blocks beside it as well: a function that is called with
 * such a type stands outside of that body.
 */
export function withLocals(base: ImplIndex): ImplIndex {
  const known = new WeakMap<Module, ImplIndex>();
  const around = (ty: Ty): ImplIndex => {
    if (ty.k !== 'adt' || !ty.decl.module.enclosing) return base;
    const { module } = ty.decl;
    let index = known.get(module);
    if (!index) known.set(module, (index = extendImpls(base, module)));
    return index;
  };
  return {
    world: base.world,
    refresh: (module) => base.refresh(module),
    find: (item) => base.find(item),
    of: (ty, member) => around(ty).of(ty, member),
    ofTraitsWith: (ty, fn) => around(ty).ofTraitsWith(ty, fn),
    implementing: (ty, trait) => around(ty).implementing(ty, trait),
    ofTrait: (id) => base.ofTrait(id),
    get blanket() {
      return base.blanket;
    },
    blanketWith: (fn) => base.blanketWith(fn),
    get all() {
      return base.all;
    },
    scope: (module) => base.scope(module),
    project: (ty, name, trait) => around(ty).project(ty, name, trait),
  };
}

/** The index of a crate on top of another's. */
export function layerImpls(base: ImplIndex, world: World, local: Crate): ImplIndex {
  return layered(new OwnImpls(world, allModules(local)), base);
}

/** The impl blocks of some modules, without those of an index below. */
class OwnImpls implements ImplIndex {
  readonly world: World;
  readonly blanket: Impl[] = [];
  readonly all: Impl[] = [];
  readonly #heads = new Map<string, Head>();
  readonly #traits = new Map<string, Impl[]>();
  readonly #byItem = new Map<ImplItem, Impl>();
  readonly #scopes = new WeakMap<Module, Scope>();
  /** A projection is asked for again and again; what stands in an impl block means the same each time. */
  readonly #aliases = new WeakMap<Type, Ty>();
  /** The projections that are being reduced: what an impl block says of one may lead back to it. */
  #projecting = 0;
  #blanketFns: ReadonlyMap<string, readonly Impl[]> | undefined;

  constructor(world: World, modules: readonly Module[]) {
    this.world = world;
    for (const module of modules) {
      turn();
      for (const item of module.items) if (item.kind === 'impl' && !item.negative) this.#add(module, item);
    }
  }

  #add(module: Module, item: ImplItem): void {
    const outer = withGenerics(this.scope(module), item.generics);
    const self = lowerType(outer, item.selfType);
    const inner: Scope = { ...outer, params: new Map(outer.params).set('Self', self), owner: { impl: item } };
    const decl = item.trait && resolvePath(this.world, module, names(item.trait), 'type', item.trait.global);
    const trait = decl?.kind === 'item' && decl.item.kind === 'trait' ? decl : undefined;
    const impl: Impl = { module, item, self, ...(trait ? { trait } : {}), scope: inner };
    this.all.push(impl);
    this.#byItem.set(item, impl);
    if (trait) push(this.#traits, trait.id, impl);
    const key = headOf(self);
    if (key === undefined) {
      if (self.k === 'param') this.blanket.push(impl);
      return;
    }
    let head = this.#heads.get(key);
    if (!head) this.#heads.set(key, (head = new Head()));
    head.add(impl);
  }

  scope(module: Module): Scope {
    let found = this.#scopes.get(module);
    if (!found) {
      found = { world: this.world, module, params: new Map(), project: this.project };
      this.#scopes.set(module, found);
    }
    return found;
  }

  find(item: ImplItem): Impl | undefined {
    return this.#byItem.get(item);
  }

  of(ty: Ty, member?: string): readonly Applied[] {
    const head = this.#headFor(ty);
    if (!head) return NONE;
    return apply(member === undefined ? head.impls() : head.withMember(member), ty);
  }

  ofTraitsWith(ty: Ty, fn: string): readonly Applied[] {
    const head = this.#headFor(ty);
    return head ? apply(head.ofTraitsWith(fn), ty) : NONE;
  }

  implementing(ty: Ty, trait: ItemDecl): boolean {
    const head = this.#headFor(ty);
    return head?.ofTrait(trait.id).some((it) => unify(it.self, ty, new Map())) ?? false;
  }

  ofTrait(id: string): readonly Impl[] {
    return this.#traits.get(id) ?? NONE;
  }

  blanketWith(fn: string): readonly Impl[] {
    this.#blanketFns ??= byName(this.blanket, ({ item, trait }) =>
      functionsOf(trait?.item.kind === 'trait' ? [...item.items, ...trait.item.items] : item.items),
    );
    return this.#blanketFns.get(fn) ?? NONE;
  }

  refresh(module: Module): void {
    const fresh = module.items.filter((it): it is ImplItem => it.kind === 'impl' && !it.negative);
    const own = this.all.filter((it) => it.module === module);
    for (const [i, impl] of own.entries()) {
      const item = fresh[i];
      if (!item) continue;
      this.#byItem.delete(impl.item);
      this.#byItem.set(item, impl);
      (impl as { item: ImplItem }).item = item;
    }
  }

  /** A function of its own: scopes carry it. */
  readonly project = (ty: Ty, name: string, trait?: ItemDecl): Ty | undefined => {
    if (this.#projecting > MOST_PROJECTIONS) return undefined;
    step();
    this.#projecting++;
    try {
      return this.#projected(ty, name, trait);
    } finally {
      this.#projecting--;
    }
  };

  #projected(ty: Ty, name: string, trait: ItemDecl | undefined): Ty | undefined {
    if (ty.k === 'param' || ty.k === 'opaque')
      return ofBounds(ty.k === 'param' ? ty.bounds() : ty.bounds, name);
    if (ty.k === 'ref' && name === 'Target') return ty.inner;
    for (const { impl, subst } of this.of(ty, name)) {
      if (!impl.item.trait || (trait && impl.trait && impl.trait.id !== trait.id)) continue;
      const alias = impl.item.items.find((it) => it.kind === 'type' && it.name === name);
      if (alias?.kind !== 'type' || !alias.type) continue;
      const found = bounded(substitute(this.#aliased(impl, alias.type, alias.generics), subst));
      return found.k === 'proj' ? (this.project(found.self, found.name, found.trait) ?? found) : found;
    }
    return undefined;
  }

  #aliased(impl: Impl, type: Type, generics: Generics): Ty {
    const known = this.#aliases.get(type);
    if (known) return known;
    const ty = lowerType(withGenerics(impl.scope, generics), type);
    if (!isFollowing(this.world)) this.#aliases.set(type, ty);
    return ty;
  }

  #headFor(ty: Ty): Head | undefined {
    const key = headOf(ty);
    return key === undefined ? undefined : this.#heads.get(key);
  }
}

/** What the bounds of a parameter or of an `impl Trait` say that an associated type is. */
function ofBounds(bounds: readonly TraitRef[], name: string): Ty | undefined {
  for (const bound of bounds) {
    const found = bound.assoc.get(name);
    if (found) return found;
    // `Fn(A) -> R` says its Output.
    if (name === 'Output' && bound.fn) return bound.fn.ret;
  }
  return undefined;
}

/** Those of the blocks that may be meant of a type, with what their parameters stand for. */
function apply(impls: readonly Impl[], ty: Ty): readonly Applied[] {
  if (impls.length === 0) return NONE;
  const out: Applied[] = [];
  let subst = new Map<string, Ty>();
  for (const impl of impls) {
    if (!unify(impl.self, ty, subst)) {
      subst.clear();
      continue;
    }
    for (const param of impl.item.generics.params) {
      if (!subst.has(param.name)) subst.set(param.name, unknown);
    }
    if (subst.size === 0) out.push({ impl, subst: NO_SUBST });
    else {
      out.push({ impl, subst });
      subst = new Map();
    }
  }
  return out;
}

/** An index on top of another: what it has itself comes first. */
function layered(own: ImplIndex, base: ImplIndex): ImplIndex {
  let all: readonly Impl[] | undefined;
  let blanket: readonly Impl[] | undefined;
  return {
    world: own.world,
    refresh(module) {
      own.refresh(module);
      base.refresh(module);
    },
    find: (item) => own.find(item) ?? base.find(item),
    of: (ty, member) => joined(own.of(ty, member), base.of(ty, member)),
    ofTraitsWith: (ty, fn) => joined(own.ofTraitsWith(ty, fn), base.ofTraitsWith(ty, fn)),
    implementing: (ty, trait) => own.implementing(ty, trait) || base.implementing(ty, trait),
    ofTrait: (id) => joined(own.ofTrait(id), base.ofTrait(id)),
    get blanket() {
      return (blanket ??= joined(own.blanket, base.blanket));
    },
    blanketWith: (fn) => joined(own.blanketWith(fn), base.blanketWith(fn)),
    get all() {
      return (all ??= joined(own.all, base.all));
    },
    scope: (module) => own.scope(module),
    project: (ty, name, trait) => own.project(ty, name, trait) ?? base.project(ty, name, trait),
  };
}

/** Projections that lead further than this are not reduced; 7.3 needs 2. */
const MOST_PROJECTIONS = 8;

const NONE: readonly never[] = [];
const NO_SUBST: Subst = new Map();
