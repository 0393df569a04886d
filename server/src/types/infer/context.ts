import { slot } from '../../db/memos.ts';
import type { BodyBudget } from '../../def/body-expansion.ts';
import type { Module } from '../../def/module.ts';
import type { Block, Expr, FnItem, MacroCall, Pattern } from '../../syntax/ast/index.ts';
import { step } from '../../text/work.ts';
import type { Callee, Local, Resolution } from '../callee.ts';
import type { ImplIndex } from '../impls.ts';
import type { FnRef } from '../methods.ts';
import { fnScope, lowerType, type Scope } from '../scope.ts';
import { bounded, isPlain, mapParts, type Subst, substitute, type Ty, unknown } from '../ty.ts';

/** The names of one block, and those around it. */
export interface Env {
  readonly vars: Map<string, Local>;
  readonly outer?: Env;
}

/** A new scope for names inside `outer`. */
export function childEnv(outer: Env): Env {
  return { vars: new Map(), outer };
}

/** The innermost variable of this name; undefined for a name that no pattern bound. */
export function lookupVar(env: Env | undefined, name: string): Local | undefined {
  for (let at = env; at; at = at.outer) {
    const found = at.vars.get(name);
    if (found) return found;
  }
  return undefined;
}

/** What stays the same through one body, and what inference writes down. */
export interface Context {
  /** Inference is recursive, its files are not: what lies above them is asked through these. */
  readonly expr: (env: Env, expr: Expr, expect: Ty) => Ty;
  readonly block: (env: Env, block: Block, expect: Ty) => Ty;
  /** Changes at a block that declares impls of its own, as `scope` does. */
  impls: ImplIndex;
  /** Changes at a block that declares items of its own. */
  scope: Scope;
  readonly ret: Ty;
  readonly types: Map<Expr, Ty>;
  readonly callees: Map<Expr, Callee>;
  readonly resolutions: Map<Expr, Resolution>;
  readonly owners: Map<Expr, Ty>;
  readonly foreign: Map<Expr, readonly string[]>;
  readonly unsized: Map<Expr, Ty>;
  readonly locals: Map<Pattern, Local>;
  /** How the parts of types that are seen through a reference are seen; see `patterns.ts`. */
  readonly borrowed: WeakMap<Ty, (ty: Ty) => Ty>;
  /** Of macro calls that were looked at; see `BodyTypes`. */
  readonly expansions: Map<MacroCall, Block | undefined>;
  /** What the expansions of this body may still cost. */
  readonly budget: BodyBudget;
  /** The type that a macro's first call gives, by macro: read from its rules, so no macro is listed. */
  readonly macroResult: (module: Module, path: readonly string[]) => MacroResult | undefined;
}

/** The calls on a macro's right-hand sides, in order: `new_mutex!` comes down to `Mutex::new`. */
export interface MacroResult {
  readonly module: Module;
  readonly callees: readonly (Expr & { kind: 'path' })[];
}

/** Brings a variable into scope and writes it down under its pattern. */
export function bindLocal(cx: Context, env: Env, pattern: Pattern & { kind: 'ident' }, ty: Ty): void {
  const local: Local = { name: pattern.name, pattern, ty };
  cx.locals.set(pattern, local);
  env.vars.set(pattern.name, local);
}

/** A function's parameters and result as its signature says them, with the scope that they are written in. */
export interface Signature {
  readonly scope: Scope;
  readonly params: readonly Ty[];
  readonly ret: Ty;
}

// A world is made anew when a signature in it changes.
const signatures = slot(() => new WeakMap<FnItem, Signature>());

/** The signature of a function, its generic parameters still in it; worked out once a world. */
export function signature({ item, scope: outer }: FnRef): Signature {
  const known = outer.world.memos.of(signatures);
  let found = known.get(item);
  if (!found) {
    const scope = fnScope(outer, item);
    found = {
      scope,
      params: item.params.map((it) => lowerType(scope, it.type)),
      ret: item.ret ? lowerType(scope, item.ret) : { k: 'tuple', elems: [] },
    };
    known.set(item, found);
  }
  return found;
}

/** A type with what its parameters stand for, reduced as far as that tells. */
export function instantiate(impls: ImplIndex, ty: Ty, subst: Subst): Ty {
  return isPlain(ty) ? ty : bounded(normalize(impls, bounded(substitute(ty, subst))));
}

/** Reduces projections whose self type has become known; bounded, for a projection may lead to itself. */
export function normalize(impls: ImplIndex, ty: Ty, depth = 0): Ty {
  if (depth > 8) return unknown;
  step();
  if (isPlain(ty, 8 - depth)) return ty;
  const go = (it: Ty): Ty => normalize(impls, it, depth + 1);
  if (ty.k !== 'proj') return mapParts(ty, go);
  const self = go(ty.self);
  const found = impls.project(self, ty.name, ty.trait);
  return found ? go(found) : self.k === 'unknown' ? unknown : { ...ty, self };
}
