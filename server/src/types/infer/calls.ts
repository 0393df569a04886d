import { resolvePath } from '../../def/resolve.ts';
import type { CallExpr, Expr, MethodCallExpr, Path } from '../../syntax/ast/index.ts';
import { type FnRef, findAssociated, findMethod, findTraitConst, type Method } from '../methods.ts';
import { declType, lowerArgs, lowerType, names } from '../scope.ts';
import { type Subst, substitute, type TraitRef, type Ty, unknown } from '../ty.ts';
import { unify } from '../unify.ts';
import { type Context, type Env, instantiate, lookupVar, signature } from './context.ts';
import { fieldsOf } from './patterns.ts';

/** What a path in value position names. */
export type PathValue =
  | { readonly kind: 'fn'; readonly method: Method | undefined; readonly fn: FnRef; readonly subst: Subst }
  | { readonly kind: 'ctor'; readonly ty: Ty; readonly name: string; readonly path: readonly string[] }
  | { readonly kind: 'value'; readonly ty: Ty }
  | { readonly kind: 'extern'; readonly id: string };

/** Resolves a path in value position that is not a local variable; `expect` helps where the trait alone is named. */
export function resolveValue(cx: Context, path: Path, expect: Ty, at?: Expr): PathValue | undefined {
  const { scope } = cx;
  const { segments } = path;
  const last = segments.at(-1);
  if (!last) return undefined;
  if (!path.qself) {
    if (segments.length === 1 && last.name === 'Self') {
      const self = scope.params.get('Self');
      return self && { kind: 'ctor', ty: self, name: 'Self', path: ['Self'] };
    }
    const decl = resolvePath(scope.world, scope.module, names(path), 'value', path.global);
    if (decl?.kind === 'extern') return { kind: 'extern', id: decl.id };
    if (decl?.kind === 'variant') {
      const args =
        segments.length > 1
          ? lowerArgs(scope, segments.at(-2)!.args ?? last.args)
          : lowerArgs(scope, last.args);
      return { kind: 'ctor', ty: declType(scope, decl.parent, args), name: decl.name, path: names(path) };
    }
    if (decl?.kind === 'item') {
      if (decl.item.kind === 'fn') {
        const home = cx.impls.scope(decl.module);
        const fn: FnRef = { id: decl.id, item: decl.item, module: decl.module, scope: home };
        return { kind: 'fn', method: undefined, fn, subst: new Map() };
      }
      if (decl.item.kind === 'struct')
        return {
          kind: 'ctor',
          ty: declType(scope, decl, lowerArgs(scope, last.args)),
          name: decl.item.name,
          path: names(path),
        };
      if ((decl.item.kind === 'const' || decl.item.kind === 'static') && decl.item.type) {
        return { kind: 'value', ty: lowerType(cx.impls.scope(decl.module), decl.item.type) };
      }
      return undefined;
    }
  }
  if (segments.length < 2 && !path.qself) return undefined;
  return associated(cx, path, last.name, expect, at);
}

function associated(
  cx: Context,
  path: Path,
  name: string,
  expect: Ty,
  at: Expr | undefined,
): PathValue | undefined {
  const prefix = { ...path, segments: path.segments.slice(0, -1) };
  // In an expression a parameter that is left out is inferred, not defaulted.
  const scope = { ...cx.scope, infer: true };
  const owner =
    path.qself && prefix.segments.length === 0
      ? lowerType(scope, path.qself.type)
      : lowerType(scope, { ...prefix, kind: 'path', path: prefix });
  if (at && owner.k !== 'unknown') cx.owners.set(at, owner);
  let self = owner;
  // `Default::default()` and `<_ as Trait>::f(…)`: the trait is named, the type follows from what is wanted.
  if (owner.k === 'opaque' && !path.qself && expect.k !== 'unknown' && expect.k !== 'opaque') self = expect;
  if (self.k === 'unknown') return undefined;
  const ctor =
    self.k === 'adt' &&
    self.decl.item.kind === 'enum' &&
    self.decl.item.variants.some((it) => it.name === name);
  if (ctor)
    return { kind: 'ctor', ty: self, name, path: [self.k === 'adt' ? self.decl.item.name : '', name] };
  const method =
    findAssociated(cx.impls, self, name) ??
    (self !== owner ? findAssociated(cx.impls, owner, name) : undefined);
  if (method) return { kind: 'fn', method, fn: method.fn, subst: method.subst };
  const constant = associatedConst(cx, self, name);
  return constant && { kind: 'value', ty: constant };
}

function associatedConst(cx: Context, self: Ty, name: string): Ty | undefined {
  for (const { impl, subst } of cx.impls.of(self, name)) {
    const item = impl.item.items.find((it) => it.kind === 'const' && it.name === name);
    if (item?.kind === 'const' && item.type)
      return instantiate(cx.impls, lowerType(impl.scope, item.type), subst);
  }
  const declared = findTraitConst(cx.impls, self, name);
  return declared && instantiate(cx.impls, declared, new Map([['Self', self]]));
}

/** The type of `f(…)`, and what `f` is; the arguments are inferred whether or not it is known. */
export function inferCall(cx: Context, env: Env, expr: CallExpr, expect: Ty): Ty {
  const callee = strip(expr.callee);
  if (callee.kind === 'path') {
    const only =
      callee.path.segments.length === 1 && !callee.path.qself ? callee.path.segments[0]!.name : undefined;
    const local = only === undefined ? undefined : lookupVar(env, only);
    if (local) {
      cx.resolutions.set(callee, { kind: 'local', local });
      cx.types.set(callee, local.ty);
      return callValue(cx, env, expr, local.ty);
    }
    const value = resolveValue(cx, callee.path, expect, callee);
    switch (value?.kind) {
      case 'fn': {
        const turbofish = lowerArgs(cx.scope, callee.path.segments.at(-1)!.args);
        return callFn(cx, env, expr, value, expr.args, turbofish, expect, false);
      }
      case 'ctor': {
        cx.callees.set(expr, { kind: 'ctor', ty: value.ty, name: value.name });
        return callCtor(cx, env, expr, value, expect);
      }
      case 'extern':
        cx.callees.set(expr, { kind: 'extern', id: value.id });
        break;
      case 'value':
        return callValue(cx, env, expr, value.ty);
    }
    for (const arg of expr.args) cx.expr(env, arg, unknown);
    return outOfSight(cx, callee.path);
  }
  return callValue(cx, env, expr, cx.expr(env, callee, unknown));
}

/** What `ArrayVec::new()` gives where nothing is known of `ArrayVec`: by convention, one. */
function outOfSight(cx: Context, path: Path): Ty {
  const made = /^(?:new|default|with_capacity|from(?:_\w+)?)$/.test(path.segments.at(-1)?.name ?? '');
  if (!made || path.segments.length < 2 || path.qself) return unknown;
  const prefix = { ...path, segments: path.segments.slice(0, -1) };
  const owner = lowerType(cx.scope, { ...prefix, kind: 'path', path: prefix });
  return owner.k === 'unknown' ? owner : unknown;
}

function callValue(cx: Context, env: Env, expr: CallExpr, ty: Ty): Ty {
  cx.callees.set(expr, { kind: 'value', ty });
  const target = ty.k === 'ref' ? ty.inner : ty;
  const bound = target.k === 'param' ? target.bounds() : target.k === 'opaque' ? target.bounds : [];
  const fn = target.k === 'fn' || target.k === 'closure' ? target : bound.find((it) => it.fn)?.fn;
  for (const [i, arg] of expr.args.entries()) cx.expr(env, arg, fn?.params[i] ?? unknown);
  return fn?.ret ?? unknown;
}

function callCtor(
  cx: Context,
  env: Env,
  expr: CallExpr,
  value: PathValue & { kind: 'ctor' },
  expect: Ty,
): Ty {
  const generic = value.ty.k === 'adt' ? { ...value.ty, args: genericArgs(value.ty) } : value.ty;
  const fields = fieldsOf(cx, value.path, generic) ?? [];
  const subst = new Map<string, Ty>();
  if (value.ty.k === 'adt' && value.ty.decl.item.kind !== 'trait') {
    const { item } = value.ty.decl;
    if (item.kind === 'struct' || item.kind === 'enum') {
      for (const [i, it] of item.generics.params.entries()) {
        const given = value.ty.args[i];
        if (given && given.k !== 'unknown') subst.set(it.name, given);
      }
    }
  }
  const wanted = new Map<string, Ty>();
  if (expect.k === 'adt') unify(generic, expect, wanted);
  for (const [i, arg] of expr.args.entries()) {
    const field = fields[i]?.ty ?? unknown;
    unify(field, cx.expr(env, arg, substitute(field, new Map([...wanted, ...subst]))), subst);
  }
  for (const [name, ty] of wanted) if (!subst.has(name)) subst.set(name, ty);
  return forgetParams(substitute(generic, subst), generic);
}

/** An adt's own parameters as its arguments, so that what its fields get can be read back. */
function genericArgs(ty: Ty & { k: 'adt' }): Ty[] {
  const { item } = ty.decl;
  if (item.kind !== 'struct' && item.kind !== 'enum' && item.kind !== 'union') return [];
  return item.generics.params.map((it) =>
    it.kind === 'const' ? { k: 'const', text: it.name } : { k: 'param', name: it.name, bounds: () => [] },
  );
}

function forgetParams(ty: Ty, generic: Ty): Ty {
  if (ty.k !== 'adt' || generic.k !== 'adt') return ty;
  return { ...ty, args: ty.args.map((it, i) => (it === generic.args[i] ? unknown : it)) };
}

/** The type of `x.f(…)`, and which method it is after the dereferences that lead to it. */
export function inferMethodCall(cx: Context, env: Env, expr: MethodCallExpr, expect: Ty): Ty {
  const receiver = cx.expr(env, expr.receiver, unknown);
  const method = findMethod(cx.impls, receiver, expr.method);
  if (!method) {
    for (const arg of expr.args) cx.expr(env, arg, unknown);
    // `#[derive(Clone)]` leaves no impl to find.
    return expr.method === 'clone' && expr.args.length === 0 && receiver.k === 'ref'
      ? receiver.inner
      : expr.method === 'clone'
        ? receiver
        : unknown;
  }
  const turbofish = lowerArgs(cx.scope, expr.turbofish);
  const value = { kind: 'fn', method, fn: method.fn, subst: method.subst } as const;
  const ret = callFn(cx, env, expr, value, expr.args, turbofish, expect, true);
  refineReceiver(cx, expr, method);
  return ret;
}

/** `let mut v = KVec::new(); v.push(1u8, …)`: the call says what the vector holds. */
function refineReceiver(cx: Context, expr: MethodCallExpr, method: Method): void {
  const at = strip(expr.receiver);
  const res = cx.resolutions.get(at);
  const callee = cx.callees.get(expr);
  const impl = method.fn.owner?.impl;
  if (
    res?.kind !== 'local' ||
    callee?.kind !== 'fn' ||
    !impl ||
    res.local.ty.k !== 'adt' ||
    method.self !== res.local.ty
  )
    return;
  if (!res.local.ty.args.some((it) => it.k === 'unknown')) return;
  const refined = substitute(impl.self, callee.subst);
  if (refined.k === 'adt' && refined.decl.id === res.local.ty.decl.id) res.local.ty = refined;
}

function callFn(
  cx: Context,
  env: Env,
  expr: CallExpr | MethodCallExpr,
  value: { readonly method: Method | undefined; readonly fn: FnRef; readonly subst: Subst },
  args: readonly Expr[],
  turbofish: readonly Ty[],
  expect: Ty,
  isMethod: boolean,
): Ty {
  const { fn, method } = value;
  const subst = new Map(value.subst);
  for (const [i, param] of fn.item.generics.params.entries()) subst.set(param.name, turbofish[i] ?? unknown);
  const { params, ret } = signature(fn);
  const ufcs = !isMethod && fn.item.self !== undefined;
  const wanted = ufcs ? [method?.self ?? unknown, ...params] : params;

  // What the result should be says something of the parameters, as in `let v: KVec<u8> = KVec::with_capacity(…)?`.
  if (expect.k === 'adt' || expect.k === 'tuple') hint(ret, expect, subst);
  // Closures last: what they get and give often follows from the other arguments.
  for (const [i, arg] of closuresLast(args)) {
    const param = wanted[i] ?? unknown;
    const bound = callBound(param);
    if (bound && strip(arg).kind === 'closure') {
      const ty = cx.expr(env, arg, {
        k: 'fn',
        params: bound.params.map((it) => instantiate(cx.impls, it, subst)),
        ret: unknown,
      });
      if (ty.k === 'closure') {
        unify(bound.ret, ty.ret, subst);
        // `init: impl FnMut(usize) -> I, I: PinInit<T>`: what the closure gives says what `T` is.
        bindOpaque(bound.ret, ty.ret, subst);
      }
      if (param.k === 'param') subst.set(param.name, ty);
      continue;
    }
    const ty = cx.expr(env, arg, instantiate(cx.impls, param, subst));
    unify(param, ty, subst);
    // `map(Self::f)`: what the function gives is what the closure's result stands for.
    if (bound && ty.k === 'fn') {
      unify(bound.ret, ty.ret, subst);
      bindOpaque(bound.ret, ty.ret, subst);
    }
    bindOpaque(param, ty, subst);
  }
  if (method?.via) refineSelf(method.via, fn, subst);
  cx.callees.set(expr, {
    kind: 'fn',
    fn,
    subst,
    ...(method ? { self: method.self, steps: method.steps } : {}),
    ufcs,
  });
  return instantiate(cx.impls, ret, subst);
}

/** The arguments with their places, in the order in which they are looked at. */
function closuresLast(args: readonly Expr[]): Iterable<readonly [number, Expr]> {
  if (args.length < 2 || !args.some((it) => it.kind === 'closure')) return args.entries();
  const isClosure = ([, arg]: readonly [number, Expr]): boolean => arg.kind === 'closure';
  const all = [...args.entries()];
  return [...all.filter((it) => !isClosure(it)), ...all.filter(isClosure)];
}

/** A trait's own method: what was learned of the trait's parameters says more of the type that implements it. */
function refineSelf(via: NonNullable<Method['via']>, fn: FnRef, subst: Map<string, Ty>): void {
  const trait = fn.owner?.trait?.item;
  const self = subst.get('Self');
  if (trait?.kind !== 'trait' || !self) return;
  const found = new Map<string, Ty>();
  for (const [i, param] of trait.generics.params.entries()) {
    const pattern = via.args[i];
    const known = subst.get(param.name);
    if (pattern && known && known.k !== 'unknown') unify(pattern, known, found);
  }
  unify(via.impl.self, self, found);
  subst.set('Self', substitute(via.impl.self, found));
}

function hint(ret: Ty, expect: Ty, subst: Map<string, Ty>): void {
  const found = new Map<string, Ty>();
  if (!unify(ret, expect, found)) return;
  for (const [name, ty] of found)
    if (subst.get(name)?.k === 'unknown' && ty.k !== 'unknown') subst.set(name, ty);
}

/** `init: impl PinInit<T, E>` says what `T` is when the argument is itself an initialiser or implements the trait. */
function bindOpaque(param: Ty, arg: Ty, subst: Map<string, Ty>): void {
  const bounds: readonly TraitRef[] =
    param.k === 'opaque' ? param.bounds : param.k === 'param' ? param.bounds() : [];
  if (arg.k === 'unknown') return;
  for (const bound of bounds) {
    const own = arg.k === 'opaque' ? arg.bounds : arg.k === 'param' ? arg.bounds() : [];
    const same = own.find(
      (it) =>
        it.decl !== undefined &&
        bound.decl !== undefined &&
        (it.decl.id === bound.decl.id || extendsTrait(it, bound)),
    );
    if (same) {
      for (const [i, it] of bound.args.entries()) unify(it, same.args[i] ?? unknown, subst);
      continue;
    }
    // `impl<T> PinInit<T> for T`: any value initialises a place of its own type.
    if (bound.decl && (bound.name === 'PinInit' || bound.name === 'Init') && own.length === 0)
      unify(bound.args[0] ?? unknown, arg, subst);
  }
}

/** `Init: PinInit`, so an initialiser of the one is one of the other. */
function extendsTrait(sub: TraitRef, sup: TraitRef): boolean {
  const item = sub.decl?.item;
  return item?.kind === 'trait' && item.supertraits.some((it) => it.path.segments.at(-1)?.name === sup.name);
}

function callBound(param: Ty): { params: readonly Ty[]; ret: Ty } | undefined {
  if (param.k === 'param') return param.bounds().find((it) => it.fn)?.fn;
  if (param.k === 'opaque') return param.bounds.find((it) => it.fn)?.fn;
  if (param.k === 'ref') return callBound(param.inner);
  return param.k === 'fn' ? param : undefined;
}

/** An expression without the parentheses around it. */
export function strip(expr: Expr): Expr {
  return expr.kind === 'paren' ? strip(expr.inner) : expr;
}
