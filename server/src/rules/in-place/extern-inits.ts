import type { Module } from '../../def/module.ts';
import { resolvePath } from '../../def/resolve.ts';
import type { Expr, Path } from '../../syntax/ast/index.ts';
import { strip } from '../../types/infer/calls.ts';
import { type Initialiser, initialiserOf } from '../../types/layout/initialiser.ts';
import { fnScope, lowerType, names } from '../../types/scope.ts';
import type { Unit } from '../../types/units.ts';
import type { RuleContext } from '../rule.ts';

/**
 * A name for the generated type that a path leads to, through aliases of modules and of the body at hand and through
 * `Self`: the same for the same type. Undefined for all other paths.
 */
export function externType(cx: RuleContext, unit: Unit, path: Path): string | undefined {
  const [only, ...more] = path.segments;
  if (only && more.length === 0 && !path.global) {
    const own = only.name === 'Self' ? unit.fn?.owner?.impl?.item.selfType : localAlias(unit, only.name);
    if (own) return own.kind === 'path' ? externIn(cx, unit.module, own.path) : undefined;
  }
  return externIn(cx, unit.module, path);
}

function externIn(cx: RuleContext, module: Module, path: Path, depth = 0): string | undefined {
  if (path.qself || depth > 8) return undefined;
  const decl = resolvePath(cx.world, module, names(path), 'type', path.global);
  if (decl?.kind === 'extern') return decl.id;
  if (!decl) return included(cx, module, path);
  if (decl.kind !== 'item' || decl.item.kind !== 'type') return undefined;
  const alias = decl.item.type;
  return alias?.kind === 'path' ? externIn(cx, decl.module, alias.path, depth + 1) : undefined;
}

/** A name of a module called `bindings` that does not have it in its text: `include!` brings it there. */
function included(cx: RuleContext, module: Module, path: Path): string | undefined {
  const all = names(path);
  const name = all.pop();
  if (all.at(-1) !== 'bindings') return undefined;
  const decl = resolvePath(cx.world, module, all, 'type', path.global);
  return decl?.kind === 'module' ? `${decl.id}::${name}` : undefined;
}

function localAlias(unit: Unit, name: string) {
  for (const stmt of unit.block()?.stmts ?? [])
    if (stmt.kind === 'item' && stmt.item.kind === 'type' && stmt.item.name === name) return stmt.item.type;
  return undefined;
}

/**
 * What a call `T::f(…)` initialises where `T` is a type of a generated crate, which has no functions but those that
 * the crates at hand give it.
 */
export function externInitialiser(cx: RuleContext, unit: Unit, value: Expr): Initialiser | undefined {
  const call = strip(value);
  if (call.kind !== 'call' || call.callee.kind !== 'path') return undefined;
  const { path } = call.callee;
  const name = path.segments.at(-1)?.name;
  if (path.qself || path.segments.length < 2) return undefined;
  const owner = externType(cx, unit, { ...path, segments: path.segments.slice(0, -1) });
  if (owner === undefined) return undefined;
  for (const { item, module, scope } of cx.world.impls.all) {
    const fn = item.trait ? undefined : item.items.find((it) => it.kind === 'fn' && it.name === name);
    if (fn?.kind !== 'fn' || !fn.ret || item.selfType.kind !== 'path') continue;
    if (externIn(cx, module, item.selfType.path) === owner)
      return initialiserOf(lowerType(fnScope(scope, fn), fn.ret));
  }
  return undefined;
}
