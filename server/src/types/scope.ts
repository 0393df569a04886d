import { slot } from '../db/memos.ts';
import type { ItemDecl, Module } from '../def/module.ts';
import { resolvePath, type World } from '../def/resolve.ts';
import type { Bound, FnItem, GenericArg, Generics, ImplItem, Path, Type } from '../syntax/ast/index.ts';
import { step } from '../text/work.ts';
import {
  bounded,
  isPrimitive,
  never,
  prim,
  substitute,
  type TraitRef,
  type Ty,
  unit,
  unknown,
} from './ty.ts';

/** Where a type is written: what its names mean there. */
export interface Scope {
  readonly world: World;
  readonly module: Module;
  /** Generic parameters in scope, and `Self`. */
  readonly params: ReadonlyMap<string, Ty>;
  /** The trait or impl around, for `Self::Name`. */
  readonly owner?: { readonly trait?: ItemDecl; readonly impl?: ImplItem };
  /** In an expression: a type's parameters without arguments are unknown, whatever their defaults. */
  readonly infer?: boolean;
  /** Reduces `<T as Trait>::Name`; given by `impls.ts`, which stands on this file. */
  readonly project?: (self: Ty, name: string, trait?: ItemDecl) => Ty | undefined;
}

/** A scope with the generic parameters of an item added. */
export function withGenerics(scope: Scope, generics: Generics): Scope {
  if (generics.params.length === 0 && generics.where.length === 0) return scope;
  const params = new Map(scope.params);
  const inner: Scope = { ...scope, params };
  for (const param of generics.params) {
    if (param.kind === 'const') {
      params.set(param.name, { k: 'const', text: param.name });
      continue;
    }
    let bounds: readonly TraitRef[] | undefined;
    params.set(param.name, {
      k: 'param',
      name: param.name,
      bounds: () => (bounds ??= boundsOf(inner, param.name, param.bounds, generics)),
    });
  }
  return inner;
}

function boundsOf(
  scope: Scope,
  name: string,
  own: readonly Bound[],
  generics: Generics,
): readonly TraitRef[] {
  const where = generics.where.filter(
    (it) =>
      it.type.kind === 'path' &&
      it.type.path.segments.length === 1 &&
      it.type.path.segments[0]!.name === name,
  );
  return [...own, ...where.flatMap((it) => it.bounds)].map((it) => lowerBound(scope, it));
}

/** The scope inside a function: its generics, and those of the `impl Trait` parameters are opaque types. */
export function fnScope(scope: Scope, fn: FnItem): Scope {
  return withGenerics(scope, fn.generics);
}

const NONE: readonly Ty[] = [];
const NO_ASSOC: ReadonlyMap<string, Ty> = new Map();

/** A bound as a trait with its arguments; `decl` is missing where the trait cannot be found. */
export function lowerBound(scope: Scope, bound: Bound): TraitRef {
  const last = bound.path.segments.at(-1);
  const found = resolvePath(scope.world, scope.module, names(bound.path), 'type', bound.path.global);
  let args = NONE;
  let assoc = NO_ASSOC;
  if (last?.args?.length) {
    args = lowerArgs(scope, last.args);
    const named = last.args.filter((it) => it.kind === 'assoc');
    if (named.length) assoc = new Map(named.map((it) => [it.name, lowerType(scope, it.type)]));
  }
  return {
    ...(found?.kind === 'item' && found.item.kind === 'trait' ? { decl: found } : {}),
    name: last?.name ?? '',
    args,
    assoc,
    ...(bound.fn
      ? {
          fn: {
            params: bound.fn.params.map((it) => lowerType(scope, it)),
            ret: bound.fn.ret ? lowerType(scope, bound.fn.ret) : unit,
          },
        }
      : {}),
  };
}

/** A type as written, made into what it means; `unknown` where a name leads nowhere. */
export function lowerType(scope: Scope, type: Type): Ty {
  step();
  switch (type.kind) {
    case 'path':
      return lowerTypePath(scope, type.path);
    case 'ref':
    case 'ptr':
      return { k: type.kind, mutable: type.mutable, inner: lowerType(scope, type.inner) };
    case 'tuple':
      return { k: 'tuple', elems: type.elems.map((it) => lowerType(scope, it)) };
    case 'slice':
      return { k: 'slice', elem: lowerType(scope, type.elem) };
    case 'array':
      return { k: 'array', elem: lowerType(scope, type.elem), len: type.len };
    case 'fn':
      return {
        k: 'fn',
        params: type.params.map((it) => lowerType(scope, it)),
        ret: type.ret ? lowerType(scope, type.ret) : unit,
      };
    case 'impl':
    case 'dyn':
      return {
        k: 'opaque',
        bounds: type.bounds.map((it) => lowerBound(scope, it)),
        ...(type.kind === 'dyn' ? { dyn: true } : {}),
      };
    case 'never':
      return never;
    default:
      return unknown;
  }
}

/** The names of a path's segments, or of its first `count`. */
export function names({ segments }: Path, count = segments.length): string[] {
  const out = new Array<string>(count);
  for (let i = 0; i < count; i++) out[i] = segments[i]!.name;
  return out;
}

function lowerArg(scope: Scope, arg: GenericArg): Ty {
  if (arg.kind === 'const') return { k: 'const', text: arg.text };
  const ty = lowerType(scope, arg.type);
  // A const parameter or a constant's name is written like a type.
  if (ty.k === 'unknown' && arg.type.kind === 'path' && arg.type.path.segments.length === 1) {
    const text = arg.type.path.segments[0]!.name;
    if (/^[A-Z][A-Z0-9_]*$/.test(text)) return { k: 'const', text };
  }
  return ty;
}

/** Generic arguments as types, `Name = T` left out. */
export function lowerArgs(scope: Scope, args: readonly GenericArg[] | undefined): readonly Ty[] {
  if (!args?.length) return NONE;
  const out: Ty[] = [];
  for (const it of args) if (it.kind !== 'assoc') out.push(lowerArg(scope, it));
  return out;
}

function lowerTypePath(scope: Scope, path: Path): Ty {
  const { segments, qself } = path;
  if (qself) {
    const self = lowerType(scope, qself.type);
    const trait =
      qself.trait && resolvePath(scope.world, scope.module, names(qself.trait), 'type', qself.trait.global);
    return projectAll(scope, self, path, 0, trait?.kind === 'item' ? trait : undefined);
  }
  const first = segments[0];
  if (!first) return unknown;
  if (!path.global) {
    const param = scope.params.get(first.name);
    if (param) return projectAll(scope, param, path, 1);
    if (segments.length === 1 && isPrimitive(first.name)) return prim(first.name);
  }
  // The longest prefix that names a type; the rest are associated types.
  for (let n = segments.length; n >= 1; n--) {
    const decl = resolvePath(scope.world, scope.module, names(path, n), 'type', path.global);
    if (decl?.kind === 'extern' && n === segments.length) {
      const alias = externPrimitive(decl.id) ?? externType(scope, decl.id);
      if (alias) return alias;
    }
    if (decl?.kind !== 'item') continue;
    const ty = declType(scope, decl, lowerArgs(scope, segments[n - 1]!.args));
    return projectAll(scope, ty, path, n);
  }
  const [imported] = scope.module.uses.get(first.name) ?? [];
  return { k: 'unknown', named: [...(imported?.path ?? [first.name]), ...names(path).slice(1)] };
}

/** What the names of a path from segment `from` on are to `start`: associated types, each of the one before. */
function projectAll(scope: Scope, start: Ty, { segments }: Path, from: number, trait?: ItemDecl): Ty {
  let ty = start;
  for (let i = from; i < segments.length; i++) {
    const { name } = segments[i]!;
    ty = scope.project?.(ty, name, trait) ?? { k: 'proj', self: ty, ...(trait ? { trait } : {}), name };
  }
  return ty;
}

/** The C types of `ffi` as the kernel defines them (`rust/ffi.rs`, 7.3; 64-bit). */
function externPrimitive(id: string): Ty | undefined {
  const table: Record<string, string> = {
    c_char: 'u8',
    c_uchar: 'u8',
    c_schar: 'i8',
    c_short: 'i16',
    c_ushort: 'u16',
    c_int: 'i32',
    c_uint: 'u32',
    c_long: 'isize',
    c_ulong: 'usize',
    c_longlong: 'i64',
    c_ulonglong: 'u64',
  };
  const name = id.startsWith('ffi::') ? table[id.slice('ffi::'.length)] : undefined;
  return name ? prim(name) : undefined;
}

/** `ffi::CStr` is core's. */
function externType(scope: Scope, id: string): Ty | undefined {
  const core = id === 'ffi::CStr' ? scope.world.crate('core') : undefined;
  const decl = core && resolvePath(scope.world, core.root, ['ffi', 'CStr'], 'type');
  return decl?.kind === 'item' ? { k: 'adt', decl, args: [] } : undefined;
}

/** The aliases and defaults that are being followed: one that leads back to itself means nothing. */
const following = slot(() => new Set<object>());

/** Whether an alias or a default is being followed: what is lowered now may be less than it is elsewhere. */
export function isFollowing(world: World): boolean {
  return world.memos.of(following).size > 0;
}

/** How often something led back to itself: what was lowered meanwhile may be less than it is elsewhere. */
const cuts = slot(() => ({ count: 0 }));

/** Aliases of aliases that lead further than this are unknown; 7.3 has 3. */
const MOST_ALIASES = 100;

/** What `follow` gives; unknown where it is on the way already. */
function unlessFollowing({ world }: Scope, what: object, follow: () => Ty): Ty {
  const under = world.memos.of(following);
  if (under.has(what) || under.size > MOST_ALIASES) {
    world.memos.of(cuts).count++;
    return unknown;
  }
  under.add(what);
  try {
    return follow();
  } finally {
    under.delete(what);
  }
}

/** The type that a declaration names with these arguments: aliases are followed, defaults filled in. */
export function declType(scope: Scope, decl: ItemDecl, args: readonly Ty[]): Ty {
  const { item } = decl;
  switch (item.kind) {
    case 'struct':
    case 'union':
    case 'enum':
      return { k: 'adt', decl, args: fillArgs(scope, decl, args) };
    case 'type': {
      const { type } = item;
      if (!type) return unknown;
      const filled = fillArgs(scope, decl, args);
      const subst = new Map(item.generics.params.map((it, i) => [it.name, filled[i] ?? unknown]));
      return bounded(substitute(aliased(scope, decl, item.generics, type), subst));
    }
    case 'trait':
      return { k: 'opaque', bounds: [{ decl, name: item.name, args, assoc: new Map() }], dyn: true };
    default:
      return unknown;
  }
}

/** What an alias stands for, its parameters still in it, by the type as written. */
const aliases = slot(() => new WeakMap<object, Record<'infer' | 'say', WeakMap<Type, Ty>>>());

/** Lowered once: an alias of two aliases, of two each, and so on, would be written out in full. */
function aliased(scope: Scope, { module }: ItemDecl, generics: Generics, type: Type): Ty {
  // What an alias means hangs on the impl blocks that are known; both are made anew together.
  const owner = scope.project ?? scope.world;
  const known = scope.world.memos.of(aliases);
  let both = known.get(owner);
  if (!both) known.set(owner, (both = { infer: new WeakMap(), say: new WeakMap() }));
  const cache = both[scope.infer ? 'infer' : 'say'];
  const lowered = cache.get(type);
  if (lowered) return lowered;
  const cut = scope.world.memos.of(cuts);
  const before = cut.count;
  const ty = unlessFollowing(scope, type, () =>
    bounded(lowerType(withGenerics({ ...scope, module, params: new Map() }, generics), type)),
  );
  if (cut.count === before) cache.set(type, ty);
  return ty;
}

function fillArgs(scope: Scope, decl: ItemDecl, args: readonly Ty[]): readonly Ty[] {
  const { item } = decl;
  if (item.kind !== 'struct' && item.kind !== 'enum' && item.kind !== 'union' && item.kind !== 'type')
    return NONE;
  const { params } = item.generics;
  if (args.length === params.length) return args;
  const out = args.slice(0, params.length);
  for (let i = out.length; i < params.length; i++) {
    const { default: standard } = params[i]!;
    if (!standard || scope.infer) out.push(unknown);
    else {
      const inner = withGenerics({ ...scope, module: decl.module, params: new Map() }, item.generics);
      const before = new Map(out.map((it, j) => [params[j]!.name, it]));
      out.push(unlessFollowing(scope, standard, () => substitute(lowerType(inner, standard), before)));
    }
  }
  return out;
}
