import type { Module } from '../../def/module.ts';
import { resolvePath } from '../../def/resolve.ts';
import type { Expr, Visibility } from '../../syntax/ast/index.ts';
import { step } from '../../text/work.ts';
import type { ImplIndex } from '../impls.ts';
import { derefOnce, findMethod } from '../methods.ts';
import { lowerArgs, lowerType, names } from '../scope.ts';
import { bool, never, prim, refTo, str, substitute, type Ty, unit, unknown, usize } from '../ty.ts';
import { unify } from '../unify.ts';
import { inferCall, inferMethodCall, type PathValue, resolveValue, strip } from './calls.ts';
import { type Context, childEnv, type Env, instantiate, lookupVar, normalize, signature } from './context.ts';
import { inferMacro } from './macros.ts';
import { bindPattern, fieldsOf, fieldType } from './patterns.ts';

/** The type of an expression, written down with what it names and calls. `expect` is a hint, never a promise. */
export function inferExpr(cx: Context, env: Env, expr: Expr, expect: Ty): Ty {
  step();
  const ty = infer(cx, env, expr, expect);
  if (ty.k !== 'unknown') cx.types.set(expr, ty);
  const foreign = pathOutOfSight(ty);
  if (foreign) cx.foreign.set(expr, foreign);
  if (losesSize(ty, expect)) cx.unsized.set(expr, expect);
  return ty;
}

/** `Box<Add>` where `Box<dyn Step>` is wanted, `Box<[u8; 4]>` where `Box<[u8]>` is. */
function losesSize(ty: Ty, expect: Ty): boolean {
  if (ty.k !== 'adt' || expect.k !== 'adt' || ty.decl.id !== expect.decl.id) return false;
  const [from] = ty.args;
  const [to] = expect.args;
  if (to?.k === 'slice') return from?.k === 'array';
  if (to?.k !== 'opaque' || !to.dyn || from === undefined) return false;
  return from.k !== 'opaque' && from.k !== 'unknown' && from.k !== 'proj' && from.k !== 'never';
}

/** The path of a type, through references, that is written down and not in view. */
function pathOutOfSight(ty: Ty): readonly string[] | undefined {
  if (ty.k === 'ref') return pathOutOfSight(ty.inner);
  return ty.k === 'unknown' ? ty.named : undefined;
}

function infer(cx: Context, env: Env, expr: Expr, expect: Ty): Ty {
  switch (expr.kind) {
    case 'lit':
      return expr.lit === 'cstr'
        ? refTo(coreType(cx, ['ffi', 'CStr'], []))
        : literal(expr.lit, expr.text, expect);
    case 'path':
      return inferPath(cx, env, expr, expect);
    case 'call':
      return inferCall(cx, env, expr, expect);
    case 'methodCall':
      return inferMethodCall(cx, env, expr, expect);
    case 'macro':
      return inferMacro(cx, env, expr, expect);
    case 'block':
      return cx.block(env, expr, expect);
    case 'paren':
      return inferExpr(cx, env, expr.inner, expect);
    case 'field':
      return inferField(cx, env, expr);
    case 'index':
      return inferIndex(cx, env, expr);
    case 'unary': {
      const operand = inferExpr(cx, env, expr.operand, expr.op === '*' ? unknown : expect);
      if (expr.op !== '*') return operand;
      if (operand.k === 'ptr') return operand.inner;
      return derefOnce(cx.impls, operand) ?? unknown;
    }
    case 'ref': {
      const inner = inferExpr(cx, env, expr.operand, expect.k === 'ref' ? expect.inner : unknown);
      return expr.raw ? { k: 'ptr', mutable: expr.mutable, inner } : refTo(inner, expr.mutable);
    }
    case 'try':
      return tryValue(inferExpr(cx, env, expr.operand, unknown));
    case 'await':
      inferExpr(cx, env, expr.operand, unknown);
      return unknown;
    case 'cast':
      inferExpr(cx, env, expr.operand, unknown);
      return lowerType(cx.scope, expr.type);
    case 'binary':
      return inferBinary(cx, env, expr, expect);
    case 'assign': {
      const left = inferExpr(cx, env, expr.left, unknown);
      const right = inferExpr(cx, env, expr.right, left);
      const local = expr.op === '=' ? cx.resolutions.get(strip(expr.left)) : undefined;
      if (local?.kind === 'local' && local.local.ty.k === 'unknown') local.local.ty = right;
      return unit;
    }
    case 'if': {
      const inner = childEnv(env);
      inferExpr(cx, inner, expr.cond, bool);
      const then = cx.block(inner, expr.then, expect);
      const other = expr.else ? inferExpr(cx, env, expr.else, expect) : unit;
      return join(then, other);
    }
    case 'let': {
      const value = inferExpr(cx, env, expr.value, unknown);
      bindPattern(cx, env, expr.pattern, value);
      return bool;
    }
    case 'match': {
      const scrutinee = inferExpr(cx, env, expr.scrutinee, unknown);
      let out: Ty | undefined;
      for (const arm of expr.arms) {
        const inner = childEnv(env);
        bindPattern(cx, inner, arm.pattern, scrutinee);
        if (arm.guard) inferExpr(cx, inner, arm.guard, bool);
        const ty = inferExpr(cx, inner, arm.body, expect);
        out = out ? join(out, ty) : ty;
      }
      return out ?? never;
    }
    case 'while': {
      const inner = childEnv(env);
      inferExpr(cx, inner, expr.cond, bool);
      cx.block(inner, expr.body, unit);
      return unit;
    }
    case 'loop':
      cx.block(env, expr.body, unit);
      return unknown;
    case 'for': {
      const inner = childEnv(env);
      bindPattern(cx, inner, expr.pattern, itemOf(cx, inferExpr(cx, env, expr.iter, unknown)));
      cx.block(inner, expr.body, unit);
      return unit;
    }
    case 'closure':
      return inferClosure(cx, env, expr, expect);
    case 'return':
      if (expr.value) inferExpr(cx, env, expr.value, cx.ret);
      return never;
    case 'break':
      if (expr.value) inferExpr(cx, env, expr.value, unknown);
      return never;
    case 'continue':
      return never;
    case 'struct':
      return inferStruct(cx, env, expr, expect);
    case 'tuple':
      return {
        k: 'tuple',
        elems: expr.elems.map((it, i) =>
          inferExpr(cx, env, it, expect.k === 'tuple' ? (expect.elems[i] ?? unknown) : unknown),
        ),
      };
    case 'array': {
      const hint = expect.k === 'array' || expect.k === 'slice' ? expect.elem : unknown;
      const elems = expr.elems.map((it) => inferExpr(cx, env, it, hint));
      return {
        k: 'array',
        elem: elems.find((it) => it.k !== 'unknown') ?? unknown,
        len: String(elems.length),
      };
    }
    case 'repeat': {
      const elem = inferExpr(cx, env, expr.elem, expect.k === 'array' ? expect.elem : unknown);
      inferExpr(cx, env, expr.len, usize);
      return { k: 'array', elem, len: lengthText(expr.len) };
    }
    case 'range': {
      const from = expr.from && inferExpr(cx, env, expr.from, unknown);
      const to = expr.to && inferExpr(cx, env, expr.to, from ?? unknown);
      return coreType(cx, ['ops', expr.inclusive ? 'RangeInclusive' : 'Range'], [from ?? to ?? unknown]);
    }
    case 'unknown':
      for (const child of expr.children) inferExpr(cx, env, child, unknown);
      return unknown;
  }
}

function literal(kind: string, text: string, expect: Ty): Ty {
  switch (kind) {
    case 'int': {
      const suffix = /(?:[ui](?:8|16|32|64|128|size))$/.exec(text)?.[0];
      if (suffix) return prim(suffix);
      return expect.k === 'prim' && /^[uif]/.test(expect.name) ? expect : unknown;
    }
    case 'bool':
      return bool;
    case 'str':
      return refTo(str);
    case 'char':
      return prim('char');
    case 'byte':
      return prim('u8');
    default:
      return unknown;
  }
}

function lengthText(expr: Expr): string {
  const it = strip(expr);
  if (it.kind === 'lit') return it.text;
  return it.kind === 'path' ? names(it.path).join('::') : '_';
}

/** The type of a constructor that is named as a value: a unit's own, a function's; a struct with named fields has none. */
function ctorType(ty: Ty, name: string): Ty {
  const item = ty.k === 'adt' ? ty.decl.item : undefined;
  const of = item?.kind === 'enum' ? item.variants.find((it) => it.name === name) : item;
  if (!of || !('shape' in of) || of.shape === 'unit') return ty;
  return of.shape === 'tuple' ? { k: 'fn', params: of.fields.map(() => unknown), ret: ty } : unknown;
}

/** A function that is named as a value: what its parameters stand for follows from its path alone. */
function inferFnPath(
  cx: Context,
  expr: Expr & { kind: 'path' },
  { fn, method, subst: known }: PathValue & { kind: 'fn' },
): Ty {
  const subst = new Map(known);
  const turbofish = lowerArgs(cx.scope, expr.path.segments.at(-1)?.args);
  for (const [i, it] of fn.item.generics.params.entries())
    if (!subst.has(it.name)) subst.set(it.name, turbofish[i] ?? unknown);
  cx.resolutions.set(expr, { kind: 'fn', fn, subst, ...(method ? { self: method.self } : {}) });
  const { params, ret } = signature(fn);
  const { self } = fn.item;
  const owner = method?.self ?? unknown;
  const own: readonly Ty[] = self
    ? [self.ref ? refTo(owner, self.mutable) : self.type ? unknown : owner]
    : [];
  const put = (it: Ty): Ty => instantiate(cx.impls, it, subst);
  return { k: 'fn', params: [...own, ...params.map(put)], ret: put(ret) };
}

function inferPath(cx: Context, env: Env, expr: Expr & { kind: 'path' }, expect: Ty): Ty {
  const { path } = expr;
  if (path.segments.length === 1 && !path.qself && !path.global) {
    const local = lookupVar(env, path.segments[0]!.name);
    if (local) {
      cx.resolutions.set(expr, { kind: 'local', local });
      return local.ty;
    }
  }
  const value = resolveValue(cx, path, expect);
  switch (value?.kind) {
    case 'value': {
      const decl = resolvePath(cx.scope.world, cx.scope.module, names(path), 'value', path.global);
      if (decl?.kind === 'item') cx.resolutions.set(expr, { kind: 'item', decl });
      return value.ty;
    }
    case 'ctor':
      cx.resolutions.set(expr, { kind: 'ctor', ty: value.ty, name: value.name });
      return ctorType(value.ty, value.name);
    case 'fn':
      return inferFnPath(cx, expr, value);
    default:
      return unknown;
  }
}

function inferField(cx: Context, env: Env, expr: Expr & { kind: 'field' }): Ty {
  let ty: Ty | undefined = inferExpr(cx, env, expr.base, unknown);
  for (let depth = 0; ty && depth < 12; depth++) {
    if (ty.k === 'tuple') return ty.elems[Number(expr.name)] ?? unknown;
    if (ty.k === 'adt' && (ty.decl.item.kind === 'struct' || ty.decl.item.kind === 'union')) {
      const field = ty.decl.item.fields.find((it) => it.name === expr.name);
      // A private field is looked through, as the language does: `Arc` has an `inner` of its own.
      if (field && sees(cx.scope.module, ty.decl.module, field.vis)) return fieldType(cx, ty, field);
    }
    ty = derefOnce(cx.impls, ty);
  }
  return unknown;
}

function inferIndex(cx: Context, env: Env, expr: Expr & { kind: 'index' }): Ty {
  let ty: Ty | undefined = inferExpr(cx, env, expr.base, unknown);
  const index = inferExpr(cx, env, expr.index, usize);
  const range =
    strip(expr.index).kind === 'range' || (index.k === 'adt' && index.decl.id.startsWith('core::ops::Range'));
  for (let depth = 0; ty && depth < 12; depth++) {
    if (ty.k === 'slice' || ty.k === 'array') return range ? { k: 'slice', elem: ty.elem } : ty.elem;
    if (ty.k === 'prim' && ty.name === 'str') return ty;
    ty = derefOnce(cx.impls, ty);
  }
  return unknown;
}

/** The operators that give a `bool`, whatever stands beside them. */
const COMPARISONS = new Set(['==', '!=', '<', '>', '<=', '>=', '&&', '||']);

function inferBinary(cx: Context, env: Env, expr: Expr & { kind: 'binary' }, expect: Ty): Ty {
  const compares = COMPARISONS.has(expr.op);
  const left = inferExpr(cx, env, expr.left, compares ? unknown : expect);
  const right = inferExpr(cx, env, expr.right, left);
  if (compares) return bool;
  return left.k === 'unknown' ? right : left.k === 'ref' ? left.inner : left;
}

function inferClosure(cx: Context, env: Env, expr: Expr & { kind: 'closure' }, expect: Ty): Ty {
  const inner = childEnv(env);
  const hints = expect.k === 'fn' || expect.k === 'closure' ? expect.params : [];
  const params = expr.params.map((it, i) => (it.type ? lowerType(cx.scope, it.type) : (hints[i] ?? unknown)));
  for (const [i, it] of expr.params.entries()) bindPattern(cx, inner, it.pattern, params[i]!);
  const declared = expr.ret && lowerType(cx.scope, expr.ret);
  const body = inferExpr(cx, inner, expr.body, declared ?? unknown);
  return { k: 'closure', expr, params, ret: declared ?? body };
}

function inferStruct(cx: Context, env: Env, expr: Expr & { kind: 'struct' }, expect: Ty): Ty {
  const path = names(expr.path);
  let ty = lowerType(cx.scope, { start: expr.path.start, end: expr.path.end, kind: 'path', path: expr.path });
  // A variant's path reads like an associated type of its enum.
  if (ty.k === 'unknown' || ty.k === 'proj') {
    const decl = resolvePath(cx.scope.world, cx.scope.module, path, 'type', expr.path.global);
    if (decl?.kind === 'variant') ty = { k: 'adt', decl: decl.parent, args: [] };
  }
  if (expect.k === 'adt' && ty.k === 'adt' && ty.decl.id === expect.decl.id) ty = expect;
  const fields = fieldsOf(cx, path, ty);
  const subst = new Map<string, Ty>();
  for (const field of expr.fields) {
    const want = fields?.find((it) => it.name === field.name)?.ty ?? unknown;
    if (field.value) unify(want, inferExpr(cx, env, field.value, want), subst);
  }
  if (expr.base) inferExpr(cx, env, expr.base, ty);
  return substitute(ty, subst);
}

/** Whether code in `from` may name something of this visibility that is declared in `home`. */
function sees(from: Module, home: Module, vis: Visibility): boolean {
  if (vis === 'pub' || from.file === home.file) return true;
  if (vis === 'crate') return from.crate === home.crate;
  for (let at: Module | undefined = from; at; at = at.parent)
    if (at === home || at.id === home.id) return true;
  return false;
}

/** What `?` gives of an `Option` or `Result`. */
function tryValue(ty: Ty): Ty {
  if (ty.k !== 'adt') return unknown;
  const { id } = ty.decl;
  return id === 'core::option::Option' || id === 'core::result::Result' ? (ty.args[0] ?? unknown) : unknown;
}

/** What a `for` loop's pattern gets. */
export function itemOf(cx: Context, ty: Ty): Ty {
  return itemType(cx.impls, ty);
}

/** What a `for` loop over a value of a type gives in each turn; unknown where nothing tells. */
export function itemType(impls: ImplIndex, ty: Ty): Ty {
  const own = impls.project(ty, 'Item');
  if (own && own.k !== 'unknown') return normalize(impls, own);
  if (ty.k === 'ref') {
    for (let at: Ty | undefined = ty.inner; at; at = derefOnce(impls, at)) {
      if (at.k === 'slice' || at.k === 'array') return refTo(at.elem, ty.mutable);
    }
  }
  if (ty.k === 'array') return ty.elem;
  const into = findMethod(impls, ty, 'into_iter');
  const iter = into && impls.project(ty, 'IntoIter');
  if (iter) return normalize(impls, impls.project(iter, 'Item') ?? unknown);
  return unknown;
}

function join(a: Ty, b: Ty): Ty {
  if (a.k === 'never' || a.k === 'unknown') return b;
  return a;
}

/** A type of the `core` crate by its path below `core`, or unknown where there is none. */
export function coreType(cx: Context, path: readonly string[], args: readonly Ty[]): Ty {
  const core = cx.scope.world.crate('core');
  const decl = core && resolvePath(cx.scope.world, core.root, path, 'type');
  return decl?.kind === 'item' ? { k: 'adt', decl, args } : unknown;
}
