import { allModules } from '../index/crate.ts';
import type { Crate, ItemDecl, Module } from '../index/module.ts';
import { resolvePath, type World } from '../index/resolve.ts';
import type { FnItem, ImplItem, Item } from '../syntax/ast/index.ts';
import { lowerType, names, type Scope, withGenerics } from './scope.ts';
import { type Subst, substitute, type TraitRef, type Ty, unknown } from './ty.ts';
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

/** All impl blocks of the given crates, by the head of their self type. Built once for a world's generation. */
export interface ImplIndex {
  readonly world: World;
  /**
   * Impl blocks that may apply to `ty`, with what their parameters stand for; inherent ones first. With `member`, only those
   * that have an item of that name themselves.
   */
  of(ty: Ty, member?: string): readonly { readonly impl: Impl; readonly subst: Subst }[];
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
  scope(module: Module, params?: ReadonlyMap<string, Ty>): Scope;
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
  const heads = new Map<string, Impl[]>();
  const traits = new Map<string, Impl[]>();
  const blanket: Impl[] = [];
  const all: Impl[] = [];
  const byItem = new Map<ImplItem, Impl>();

  const scope = (module: Module, params: ReadonlyMap<string, Ty> = new Map()): Scope => ({
    world,
    module,
    params,
    project,
  });

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
    } else put(heads, key, impl);
  };
  const visit = (module: Module, items: readonly Item[]) => {
    for (const item of items) if (item.kind === 'impl' && !item.negative) add(module, item);
  };

  function project(ty: Ty, name: string, trait?: ItemDecl, depth = 0): Ty | undefined {
    if (depth > 6) return undefined;
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
      const inner = withGenerics(impl.scope, alias.generics);
      const found = substitute(lowerType(inner, alias.type), subst);
      return found.k === 'proj' ? (project(found.self, found.name, found.trait, depth + 1) ?? found) : found;
    }
    return undefined;
  }

  const withMember = new Map<string, readonly Impl[]>();
  const candidates = (head: string, member: string | undefined): readonly Impl[] => {
    const all = heads.get(head) ?? [];
    if (member === undefined || all.length === 0) return all;
    const key = `${head} ${member}`;
    let found = withMember.get(key);
    if (!found) {
      found = all.filter((impl) => impl.item.items.some((it) => it.name === member));
      withMember.set(key, found);
    }
    return found;
  };
  const blanketFns = new Map<string, readonly Impl[]>();
  const blanketWith = (fn: string): readonly Impl[] => {
    let found = blanketFns.get(fn);
    if (!found) {
      found = blanket.filter(
        (impl) => declares(impl.item, fn) || (impl.trait && declares(impl.trait.item, fn)),
      );
      blanketFns.set(fn, found);
    }
    return found;
  };

  const of = (ty: Ty, member?: string) => {
    const key = headOf(ty);
    if (key === undefined) return [];
    const out: { impl: Impl; subst: Subst }[] = [];
    for (const impl of candidates(key, member)) {
      const subst = new Map<string, Ty>();
      if (!unify(impl.self, ty, subst)) continue;
      for (const param of impl.item.generics.params) {
        if (!subst.has(param.name)) subst.set(param.name, unknown);
      }
      out.push({ impl, subst });
    }
    return out.sort((a, b) => Number(!!a.impl.item.trait) - Number(!!b.impl.item.trait));
  };

  for (const module of modules) visit(module, module.items);
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
    base?.refresh(module);
  };
  if (base) {
    return {
      world,
      refresh,
      find: (item) => byItem.get(item) ?? base.find(item),
      of: (ty, member) => [...of(ty, member), ...base.of(ty, member)],
      ofTrait: (id) => [...(traits.get(id) ?? []), ...base.ofTrait(id)],
      blanket: [...blanket, ...base.blanket],
      blanketWith: (fn) => [...blanketWith(fn), ...base.blanketWith(fn)],
      all: [...all, ...base.all],
      scope,
      project: (ty, name, trait) => project(ty, name, trait) ?? base.project(ty, name, trait),
    };
  }
  return {
    world,
    refresh,
    find: (item) => byItem.get(item),
    of,
    ofTrait: (id) => traits.get(id) ?? [],
    blanket,
    blanketWith,
    all,
    scope,
    project,
  };
}

function declares(item: Item, fn: string): boolean {
  return (
    (item.kind === 'impl' || item.kind === 'trait') &&
    item.items.some((it) => it.kind === 'fn' && it.name === fn)
  );
}

/** What impls are filed under: the definition's id, or the kind of a built-in type. */
function headOf(ty: Ty): string | undefined {
  switch (ty.k) {
    case 'adt':
      return ty.decl.id;
    case 'prim':
      return `prim ${ty.name}`;
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
