import type { ItemDecl, Module } from '../../def/module.ts';
import { resolvePath } from '../../def/resolve.ts';
import type { ConstItem, Expr } from '../../syntax/ast/index.ts';
import type { Resolution } from '../../types/callee.ts';
import { names } from '../../types/scope.ts';
import type { Subst, Ty } from '../../types/ty.ts';
import { cNameOf } from '../c-name.ts';
import type { State } from '../state.ts';
import { anyOf, type FnTarget, type Val, variant } from '../values.ts';
import { associatedConst, constant } from './constants.ts';
import type { Engine } from './engine.ts';
import type { Frame } from './frame.ts';

/** A constant in a constant in a constant: deeper ones are not looked into. */
const DEEPEST = 6;
/** A table with more functions than this is one of which nothing is known. */
const MOST_ELEMENTS = 64;

/** The function, tuple struct or variant that a path names as a value; undefined for all else. */
export function fnItem(engine: Engine, frame: Frame, expr: Expr): Val | undefined {
  return fnVal(engine, frame, frame.types.resolutions.get(expr)) ?? foreignFn(engine, frame, expr);
}

/** `bindings::msleep` as a value: what is generated has no item, and only functions and statics are in lower case. */
function foreignFn(engine: Engine, frame: Frame, expr: Expr): Val | undefined {
  if (expr.kind !== 'path') return undefined;
  const path = names(expr.path);
  if (!/^[a-z_][a-z0-9_]*$/.test(path.at(-1) ?? '')) return undefined;
  const decl = resolvePath(engine.inputs.world, frame.module, path, 'value', expr.path.global);
  const name = decl?.kind === 'extern' ? cNameOf(decl) : undefined;
  return name === undefined ? undefined : named(frame, { k: 'c', name });
}

function fnVal(engine: Engine, frame: Frame, found: Resolution | undefined): Val | undefined {
  if (found?.kind !== 'fn' && found?.kind !== 'ctor') return undefined;
  const concrete = (ty: Ty): Ty => engine.concrete(frame, ty);
  if (found.kind === 'ctor') {
    const ty = concrete(found.ty);
    const item = ty.k === 'adt' ? ty.decl.item : undefined;
    // `Unit` and `Kind::Plain` are values themselves.
    const shape =
      item?.kind === 'struct'
        ? item.shape
        : item?.kind === 'enum'
          ? item.variants.find((it) => it.name === found.name)?.shape
          : undefined;
    if (shape !== 'tuple') return undefined;
    const name = found.name === 'Self' && item ? item.name : found.name;
    return named(frame, { k: 'ctor', name, ty });
  }
  const c = cNameOf({ ...found, ufcs: false });
  if (c !== undefined) return named(frame, { k: 'c', name: c });
  const subst: Subst = new Map([...found.subst].map(([name, ty]) => [name, concrete(ty)] as const));
  const { self } = found;
  return named(frame, { k: 'fn', fn: found.fn, subst, ...(self ? { self: concrete(self) } : {}) });
}

function named(frame: Frame, target: FnTarget): Val {
  const closure = { entry: 0, params: [], result: 0, captures: [], init: false, span: { start: 0, end: 0 } };
  return { k: 'fn', graph: frame.graph, closure, frame, target };
}

/**
 * What a constant or a static that holds functions is, at any depth in structs, tuples, arrays and references; undefined
 * where it holds none. A static that may be written to is not what its initialiser says.
 */
export function tableItem(
  engine: Engine,
  frame: Frame,
  state: State,
  expr: Expr & { kind: 'path' },
): Val | undefined {
  const { world } = engine.inputs;
  const decl = resolvePath(world, frame.module, names(expr.path), 'value', expr.path.global);
  const own = decl ?? frame.types.resolutions.get(expr);
  const item = own && 'decl' in own ? own.decl : decl;
  const val =
    item?.kind === 'item'
      ? itemVal(engine, frame, state, item, 0)
      : item === undefined && (expr.path.qself || expr.path.segments.length > 1)
        ? associatedVal(engine, frame, state, expr)
        : undefined;
  return val && holdsFns(val, state) ? val : undefined;
}

/** A constant of a type, or of the type that a parameter stands for. */
function associatedVal(
  engine: Engine,
  frame: Frame,
  state: State,
  expr: Expr & { kind: 'path' },
): Val | undefined {
  const found = associatedConst(engine, frame, expr);
  return found && constVal(engine, frame, state, found, 0);
}

function itemVal(engine: Engine, frame: Frame, state: State, decl: ItemDecl, depth: number): Val | undefined {
  const { item, module } = decl;
  if ((item.kind !== 'const' && item.kind !== 'static') || item.mutable) return undefined;
  return constVal(engine, frame, state, { module, item }, depth);
}

function constVal(
  engine: Engine,
  frame: Frame,
  state: State,
  { module, item }: { readonly module: Module; readonly item: ConstItem },
  depth: number,
): Val | undefined {
  if (depth > DEEPEST) return undefined;
  const found = constant(engine, module, item);
  if (!found) return undefined;
  const at: Frame = { ...frame, module, types: found.types, path: module.file, subst: new Map() };
  return evaluate(engine, at, state, found.value, depth);
}

function evaluate(engine: Engine, frame: Frame, state: State, expr: Expr, depth: number): Val | undefined {
  const go = (it: Expr): Val =>
    evaluate(engine, frame, state, it, depth + 1) ?? anyOf(engine.typeOf(frame, it));
  if (depth > DEEPEST) return undefined;
  switch (expr.kind) {
    case 'paren':
      return evaluate(engine, frame, state, expr.inner, depth);
    case 'cast':
      return evaluate(engine, frame, state, expr.operand, depth);
    case 'path': {
      const fn = fnItem(engine, frame, expr);
      if (fn) return fn;
      if (names(expr.path).join() === 'None') return variant('None');
      const decl = resolvePath(
        engine.inputs.world,
        frame.module,
        names(expr.path),
        'value',
        expr.path.global,
      );
      return decl?.kind === 'item' ? itemVal(engine, frame, state, decl, depth + 1) : undefined;
    }
    case 'ref': {
      const cell = state.cell({ k: 'gone' });
      state.cells.set(cell, go(expr.operand));
      return { k: 'ref', cell, path: [] };
    }
    case 'array':
    case 'tuple': {
      if (expr.elems.length > MOST_ELEMENTS) return undefined;
      const fields = Object.fromEntries(expr.elems.map((it, i) => [String(i), go(it)]));
      return { k: 'agg', name: '', fields };
    }
    case 'struct': {
      const fields = Object.fromEntries(
        expr.fields.map((it) => [it.name, it.value ? go(it.value) : anyOf(undefined)]),
      );
      const ty = engine.typeOf(frame, expr);
      return { k: 'agg', name: expr.path.segments.at(-1)?.name ?? '', fields, ...(ty ? { ty } : {}) };
    }
    case 'call': {
      const callee = frame.types.callees.get(expr);
      if (callee?.kind !== 'ctor') return undefined;
      const fields = Object.fromEntries(expr.args.map((it, i) => [String(i), go(it)]));
      return { k: 'agg', name: callee.name, fields };
    }
    default:
      return undefined;
  }
}

function holdsFns(val: Val, state: State, depth = 0): boolean {
  if (val.k === 'fn') return true;
  if (depth > DEEPEST) return false;
  if (val.k === 'ref') return holdsFns(state.read(val), state, depth + 1);
  return val.k === 'agg' && Object.values(val.fields).some((it) => holdsFns(it, state, depth + 1));
}
