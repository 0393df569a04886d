import { slot } from '../../db/memos.ts';
import { bodyBudget } from '../../def/body-expansion.ts';
import type { Module } from '../../def/module.ts';
import type { Block, Expr, Pattern, Type } from '../../syntax/ast/index.ts';
import type { BodyTypes, Callee, Local, Resolution } from '../callee.ts';
import type { ImplIndex } from '../impls.ts';
import type { FnRef } from '../methods.ts';
import { lowerType, type Scope } from '../scope.ts';
import { refTo, type Ty, unknown } from '../ty.ts';
import { inferBlock } from './blocks.ts';
import { type Context, type Env, type MacroResult, signature } from './context.ts';
import { inferExpr } from './exprs.ts';
import { bindPattern } from './patterns.ts';

/** What inference asks of the world around a body. */
export interface InferInputs {
  readonly impls: ImplIndex;
  readonly macroResult: (module: Module, path: readonly string[]) => MacroResult | undefined;
}

// Rules and the flow ask for the same bodies; a body is a new object when its text or its file's parse is. By world
// first: types lead to all of their world, and a body may outlive it.
const inferred = slot(() => new WeakMap<ImplIndex, WeakMap<Block, BodyTypes>>());

/** Types, callees and names of a function's body; worked out once for a body in a world. */
export function inferFn(inputs: InferInputs, fn: FnRef, body: Block): BodyTypes {
  const byIndex = inputs.impls.world.memos.of(inferred);
  let known = byIndex.get(inputs.impls);
  if (!known) byIndex.set(inputs.impls, (known = new WeakMap()));
  let types = known.get(body);
  if (!types) known.set(body, (types = inferBody(inputs, fn, body)));
  return types;
}

function inferBody(inputs: InferInputs, fn: FnRef, body: Block): BodyTypes {
  const { scope, params, ret } = signature(fn);
  const cx = context(inputs, scope, ret);
  const env: Env = { vars: new Map() };
  if (fn.item.self) env.vars.set('self', { name: 'self', ty: selfType(scope, fn) });
  for (const [i, ty] of params.entries()) bindPattern(cx, env, fn.item.params[i]!.pattern, ty);
  inferBlock(cx, env, body, cx.ret);
  return cx;
}

/** The same for statements without a function around them: a doc-comment example. */
export function inferLoose(inputs: InferInputs, module: Module, body: Block): BodyTypes {
  const cx = context(inputs, inputs.impls.scope(module), unknown);
  inferBlock(cx, { vars: new Map() }, body, unknown);
  return cx;
}

/** The same for an expression that stands by itself: a constant's value, a call found in a macro's tokens. */
export function inferLone(inputs: InferInputs, scope: Scope, exprs: readonly Expr[]): BodyTypes {
  const cx = context(inputs, scope, unknown);
  for (const expr of exprs) inferExpr(cx, { vars: new Map() }, expr, unknown);
  return cx;
}

/** The same for a constant's value, which has the type that its item says. */
export function inferConst(impls: ImplIndex, module: Module, value: Expr, type: Type | undefined): BodyTypes {
  const known = impls.world.memos.of(constants);
  let types = known.get(value);
  if (types) return types;
  const scope = impls.scope(module);
  const cx = context({ impls, macroResult: () => undefined }, scope, unknown);
  inferExpr(cx, { vars: new Map() }, value, type ? lowerType(scope, type) : unknown);
  known.set(value, (types = cx));
  return types;
}

const constants = slot(() => new WeakMap<Expr, BodyTypes>());

function context(inputs: InferInputs, scope: Scope, ret: Ty): Context {
  const cx: Context = {
    expr: (env, expr, expect) => inferExpr(cx, env, expr, expect),
    block: (env, block, expect) => inferBlock(cx, env, block, expect),
    impls: inputs.impls,
    macroResult: inputs.macroResult,
    scope,
    ret,
    types: new Map<Expr, Ty>(),
    callees: new Map<Expr, Callee>(),
    resolutions: new Map<Expr, Resolution>(),
    owners: new Map<Expr, Ty>(),
    foreign: new Map<Expr, readonly string[]>(),
    unsized: new Map<Expr, Ty>(),
    locals: new Map<Pattern, Local>(),
    expansions: new Map(),
    budget: bodyBudget(),
    borrowed: new WeakMap<Ty, (ty: Ty) => Ty>(),
  };
  return cx;
}

function selfType(scope: Scope, fn: FnRef): Ty {
  const self = fn.item.self!;
  if (self.type) return lowerType(scope, self.type);
  const ty = scope.params.get('Self') ?? unknown;
  return self.ref ? refTo(ty, self.mutable) : ty;
}
