import { allModules } from '../def/crate.ts';
import type { Crate, ItemDecl, Module } from '../def/module.ts';
import { detached, resolvePath, type World } from '../def/resolve.ts';
import type { FnItem, Generics, ImplItem, Item, Type } from '../syntax/ast/index.ts';
import { step, turn } from '../text/work.ts';
import { joined } from './lists.ts';
import { isFollowing, lowerType, names, type Scope, withGenerics } from './scope.ts';
import { bounded, type Subst, substitute, type TraitRef, type Ty, unknown } from './ty.ts';
import { unify } from './unify.ts';

/** An `impl` block and what its header means. */
export interface Impl {
  readonly module: Module;
  readonly item: ImplItem;
  readonly self: Ty;
  readonly trait?: ItemDecl;
  /** The scope inside the block, `Self` included. */
  readonly scope: Scope;
}

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
  return build(world, crates.flatMap(allModules), undefined);
}

/** The index with a block's own impls put before the rest; the same object where the block has none. */
export function extendImpls(base: ImplIndex, block: Module): ImplIndex {
  return block.items.some((it) => it.kind === 'impl') ? build(base.world, [block], base) : base;
}

/** The index of a crate on top of another's. */
export function layerImpls(base: ImplIndex, world: World, local: Crate): ImplIndex {
  return build(world, allModules(local), base);
}

function build(world: World, modules: readonly Module[], base: ImplIndex | undefined): ImplIndex {
  const heads = new Map<string, Head>();
  const traits = new Map<string, Impl[]>();
  const blanket: Impl[] = [];
  const all: Impl[] = [];
  const byItem = new Map<ImplItem, Impl>();

  const scopes = new WeakMap<Module, Scope>();
  const scope = (module: Module): Scope => {
    let found = scopes.get(module);
    if (!found) scopes.set(module, (found = { world, module, params: new Map(), project }));
    return found;
  };

  const add = (module: Module, item: ImplItem) => {
    const outer = withGenerics(scope(module), item.generics);
    const self = lowerType(outer, item.selfType);
    const inner: Scope = { ...outer, params: new Map(outer.params).set('Self', self), owner: { impl: item } };
    const decl = item.trait && resolvePath(world, module, names(item.trait), 'type', item.trait.global);
    const trait = decl?.kind === 'item' && decl.item.kind === 'trait' ? decl : undefined;
    const impl: Impl = { module, item, self, ...(trait ? { trait } : {}), scope: inner };
    all.push(impl);
    byItem.set(item, impl);
    if (trait) put(traits, trait.id, impl);
    const key = headOf(self);
    if (key === undefined) {
      if (self.k === 'param') blanket.push(impl);
      return;
    }
    let head = heads.get(key);
    if (!head) heads.set(key, (head = new Head()));
    head.add(impl);
  };
  const visit = (module: Module, items: readonly Item[]) => {
    for (const item of items) if (item.kind === 'impl' && !item.negative) add(module, item);
  };

  // A projection is asked for again and again; what stands in an impl block means the same each time.
  const aliases = new WeakMap<Type, Ty>();
  const aliased = (impl: Impl, type: Type, generics: Generics): Ty => {
    const known = aliases.get(type);
    if (known) return known;
    const ty = lowerType(withGenerics(impl.scope, generics), type);
    if (!isFollowing(world)) aliases.set(type, ty);
    return ty;
  };

  /** The projections that are being reduced: what an impl block says of one may lead back to it. */
  let projecting = 0;
  function project(ty: Ty, name: string, trait?: ItemDecl): Ty | undefined {
    if (projecting > MOST_PROJECTIONS) return undefined;
    step();
    projecting++;
    try {
      return projected(ty, name, trait);
    } finally {
      projecting--;
    }
  }
  function projected(ty: Ty, name: string, trait?: ItemDecl): Ty | undefined {
    if (ty.k === 'param' || ty.k === 'opaque') {
      const bounds: readonly TraitRef[] = ty.k === 'param' ? ty.bounds() : ty.bounds;
      for (const bound of bounds) {
        const found = bound.assoc.get(name);
        if (found) return found;
        // `Fn(A) -> R` says its Output.
        if (name === 'Output' && bound.fn) return bound.fn.ret;
      }
      return undefined;
    }
    if (ty.k === 'ref' && name === 'Target') return ty.inner;
    for (const { impl, subst } of of(ty, name)) {
      if (!impl.item.trait || (trait && impl.trait && impl.trait.id !== trait.id)) continue;
      const alias = impl.item.items.find((it) => it.kind === 'type' && it.name === name);
      if (alias?.kind !== 'type' || !alias.type) continue;
      const found = bounded(substitute(aliased(impl, alias.type, alias.generics), subst));
      return found.k === 'proj' ? (project(found.self, found.name, found.trait) ?? found) : found;
    }
    return undefined;
  }

  let blanketFns: ReadonlyMap<string, readonly Impl[]> | undefined;
  const blanketWith = (fn: string): readonly Impl[] => {
    blanketFns ??= byName(blanket, ({ item, trait }) =>
      functionsOf(trait?.item.kind === 'trait' ? [...item.items, ...trait.item.items] : item.items),
    );
    return blanketFns.get(fn) ?? NONE;
  };

  const apply = (impls: readonly Impl[], ty: Ty): readonly Applied[] => {
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
  };
  const headFor = (ty: Ty): Head | undefined => {
    const key = headOf(ty);
    return key === undefined ? undefined : heads.get(key);
  };
  const of = (ty: Ty, member?: string): readonly Applied[] => {
    const head = headFor(ty);
    if (!head) return NONE;
    return apply(member === undefined ? head.impls() : head.withMember(member), ty);
  };
  const ofTraitsWith = (ty: Ty, fn: string): readonly Applied[] => {
    const head = headFor(ty);
    return head ? apply(head.ofTraitsWith(fn), ty) : NONE;
  };

  const implementing = (ty: Ty, trait: ItemDecl): boolean =>
    headFor(ty)
      ?.ofTrait(trait.id)
      .some((it) => unify(it.self, ty, new Map())) ?? false;

  for (const module of modules) {
    turn();
    visit(module, module.items);
  }
  const refresh = (module: Module) => {
    const fresh = module.items.filter((it): it is ImplItem => it.kind === 'impl' && !it.negative);
    const own = all.filter((it) => it.module === module);
    for (const [i, impl] of own.entries()) {
      const item = fresh[i];
      if (!item) continue;
      byItem.delete(impl.item);
      byItem.set(item, impl);
      (impl as { item: ImplItem }).item = item;
    }
  };
  const own: ImplIndex = {
    world,
    refresh,
    find: (item) => byItem.get(item),
    of,
    ofTraitsWith,
    implementing,
    ofTrait: (id) => traits.get(id) ?? [],
    blanket,
    blanketWith,
    all,
    scope,
    project,
  };
  return base ? layered(own, base) : own;
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
    scope: own.scope,
    project: (ty, name, trait) => own.project(ty, name, trait) ?? base.project(ty, name, trait),
  };
}

/** Projections that lead further than this are not reduced; 7.3 needs 2. */
const MOST_PROJECTIONS = 8;

const NONE: readonly never[] = [];
const NO_SUBST: Subst = new Map();

/** The impl blocks that are filed under one head. */
class Head {
  readonly #inherent: Impl[] = [];
  readonly #ofTraits: Impl[] = [];
  #all: readonly Impl[] | undefined;
  #members: ReadonlyMap<string, readonly Impl[]> | undefined;
  readonly #traitsWith = new Map<string, readonly Impl[]>();

  /** To be called before anything is asked. */
  add(impl: Impl): void {
    (impl.item.trait ? this.#ofTraits : this.#inherent).push(impl);
  }

  /** Inherent ones first. */
  impls(): readonly Impl[] {
    return (this.#all ??= joined(this.#inherent, this.#ofTraits));
  }

  withMember(name: string): readonly Impl[] {
    this.#members ??= byName(this.impls(), (impl) => impl.item.items);
    return this.#members.get(name) ?? NONE;
  }

  ofTrait(id: string): readonly Impl[] {
    return this.#ofTraits.filter((it) => it.trait?.id === id);
  }

  ofTraitsWith(fn: string): readonly Impl[] {
    let found = this.#traitsWith.get(fn);
    if (!found) {
      found = this.#ofTraits.filter((it) => it.trait !== undefined && mayHave(it.trait, fn));
      this.#traitsWith.set(detached(fn), found);
    }
    return found;
  }
}

/** The impl blocks by the names of what they bring, in their order. */
function byName(
  impls: readonly Impl[],
  broughtBy: (impl: Impl) => readonly Item[],
): ReadonlyMap<string, readonly Impl[]> {
  const out = new Map<string, Impl[]>();
  for (const impl of impls) {
    for (const { name } of broughtBy(impl)) {
      const list = out.get(name);
      if (!list) out.set(name, [impl]);
      else if (list.at(-1) !== impl) list.push(impl);
    }
  }
  return out;
}

/** Whether a trait or one above it can have the method: one without supertraits says it itself. */
function mayHave(trait: ItemDecl, fn: string): boolean {
  return trait.item.kind === 'trait' && (trait.item.supertraits.length > 0 || declares(trait.item.items, fn));
}

/** Whether a function of this name is among an impl's or trait's items. */
export function declares(items: readonly Item[], fn: string): boolean {
  for (const it of items) if (it.kind === 'fn' && it.name === fn) return true;
  return false;
}

/** What impls are filed under: the definition's id, or the kind of a built-in type. */
function headOf(ty: Ty): string | undefined {
  switch (ty.k) {
    case 'adt':
      return ty.decl.id;
    case 'prim':
      // No definition's id is a single word.
      return ty.name;
    case 'slice':
    case 'array':
    case 'ref':
    case 'ptr':
    case 'tuple':
    case 'fn':
      return ty.k;
    case 'opaque':
      return ty.bounds[0]?.decl?.id;
    default:
      return undefined;
  }
}

function put<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** The functions among an impl's or trait's items. */
export function functionsOf(items: readonly Item[]): readonly FnItem[] {
  return items.filter((it): it is FnItem => it.kind === 'fn');
}
