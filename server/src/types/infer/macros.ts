import { expandInBody } from '../../def/body-expansion.ts';
import { resolvePath } from '../../def/resolve.ts';
import type { Block, MacroCall } from '../../syntax/ast/index.ts';
import { findAssociated, type Method } from '../methods.ts';
import { lowerType, names } from '../scope.ts';
import { bool, never, refTo, type Ty, unit, unknown } from '../ty.ts';
import { unify } from '../unify.ts';
import { type Context, childEnv, type Env, instantiate, signature } from './context.ts';
import { fieldsOf } from './patterns.ts';

/** Macros of the language itself whose type does not depend on their arguments (core's and the compiler's). */
const results: Readonly<Record<string, Ty>> = {
  assert: unit,
  assert_eq: unit,
  assert_ne: unit,
  debug_assert: unit,
  matches: bool,
  cfg: bool,
  panic: never,
  unreachable: never,
  todo: never,
  unimplemented: never,
  build_error: never,
};

/** The type of a macro call; its arguments are inferred whatever the macro is. */
export function inferMacro(cx: Context, env: Env, expr: MacroCall, expect: Ty): Ty {
  const name = expr.path.segments.at(-1)?.name ?? '';
  const { body } = expr;
  const expansion = expand(cx, expr);
  if (expansion) return inExpansion(cx, () => cx.block(env, expansion, expect));
  switch (body.kind) {
    case 'init':
      return inferInit(cx, env, expr);
    case 'stmts':
      return cx.block(childEnv(env), body.block, expect);
    case 'tokens':
      for (const call of body.calls) cx.expr(env, call, unknown);
      return results[name] ?? unknown;
    case 'exprs': {
      const args = body.exprs.map((it) => cx.expr(env, it, unknown));
      return (
        results[name] ?? fromRules(cx, names(expr.path), args) ?? vecMacro(cx, expr, args, expect) ?? unknown
      );
    }
  }
}

/** `vec![…]`, which no kernel from 6.10 on has, is the vector of `kvec![…]?`, or the one that is wanted here. */
function vecMacro(cx: Context, expr: MacroCall, args: readonly Ty[], expect: Ty): Ty | undefined {
  const { segments } = expr.path;
  if (segments.length !== 1 || segments[0]!.name !== 'vec') return undefined;
  if (expect.k === 'adt' && expect.decl.item.name === 'Vec') return expect;
  const made = fromRules(cx, ['kernel', 'kvec'], args);
  return made?.k === 'adt' && made.decl.item.name === 'Result' ? made.args[0] : undefined;
}

/** The statements that a macro call stands for, worked out once for a body. */
export function expand(cx: Context, expr: MacroCall): Block | undefined {
  if (cx.expansions.has(expr)) return cx.expansions.get(expr);
  const found = expandInBody(cx.scope.module, expr, cx.budget);
  cx.expansions.set(expr, found);
  return found;
}

/** Does what is done inside of an expansion. */
export function inExpansion<T>(cx: Context, inside: () => T): T {
  cx.budget.depth++;
  const out = inside();
  cx.budget.depth--;
  return out;
}

/** A macro whose rules come down to a call has that call's type: `new_mutex!(x)` is `Mutex::new(x, …)`. */
function fromRules(cx: Context, path: readonly string[], args: readonly Ty[]): Ty | undefined {
  const rules = cx.macroResult(cx.scope.module, path);
  if (!rules) return undefined;
  const scope = { ...cx.impls.scope(rules.module), infer: true };
  const methods = rules.callees.flatMap(({ path }) => {
    const prefix = { ...path, segments: path.segments.slice(0, -1) };
    return (
      findAssociated(
        cx.impls,
        lowerType(scope, { ...path, kind: 'path', path: prefix }),
        path.segments.at(-1)!.name,
      ) ?? []
    );
  });
  // With arguments, the rule that has a use for them: `kvec![x; n]` is `KVec::from_elem`, `kvec![]` is `KVec::new`.
  const method = args.length === 0 ? methods[0] : methods.find((it) => it.fn.item.params.length > 0);
  return method && resultOf(cx, method, args);
}

function resultOf(cx: Context, method: Method, args: readonly Ty[]): Ty {
  const subst = new Map(method.subst);
  for (const it of method.fn.item.generics.params) subst.set(it.name, unknown);
  const { params, ret } = signature(method.fn);
  const [first] = params;
  const arg = args[0];
  if (first?.k === 'opaque' && arg) {
    const wanted = first.bounds[0]?.args[0];
    if (wanted) unify(wanted, arg.k === 'opaque' ? (arg.bounds[0]?.args[0] ?? unknown) : arg, subst);
  } else if (first && arg) unify(first, arg, subst);
  return instantiate(cx.impls, ret, subst);
}

/** `pin_init!(S { … })` is an initialiser of `S`. */
function inferInit(cx: Context, env: Env, expr: MacroCall): Ty {
  if (expr.body.kind !== 'init') return unknown;
  const { init } = expr.body;
  const inner = childEnv(env);
  const ty = lowerType(cx.scope, { ...init.path, kind: 'path', path: init.path });
  if (init.self) inner.vars.set(init.self, { name: init.self, ty: unknown });
  const fields = fieldsOf(cx, names(init.path), ty);
  for (const field of init.fields) {
    const want = fields?.find((it) => it.name === field.name)?.ty ?? unknown;
    if (field.value) cx.expr(inner, field.value, field.mode === ':' ? want : unknown);
    // Later fields may use what earlier ones made: 7.x binds each field's name to a reference to it.
    if (field.name !== '_' && !inner.vars.has(field.name))
      inner.vars.set(field.name, { name: field.name, ty: refTo(want, true) });
  }
  if (init.base) cx.expr(inner, init.base, unknown);
  const name = expr.path.segments.at(-1)!.name;
  const trait = /pin/.test(name) ? 'PinInit' : 'Init';
  const decl =
    resolvePath(cx.scope.world, cx.scope.module, ['pin_init', trait], 'type') ??
    resolvePath(cx.scope.world, cx.scope.module, ['kernel', 'init', trait], 'type');
  const error = init.error ? lowerType(cx.scope, init.error) : unknown;
  return {
    k: 'opaque',
    bounds: [
      { ...(decl?.kind === 'item' ? { decl } : {}), name: trait, args: [ty, error], assoc: new Map() },
    ],
  };
}
