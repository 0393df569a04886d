import type { ItemDecl, Module } from '../../def/module.ts';
import { resolvePath } from '../../def/resolve.ts';
import { isGfpFlags } from '../../kernel/model.ts';
import type { ConstItem, Expr, Item } from '../../syntax/ast/index.ts';
import type { BodyTypes } from '../../types/callee.ts';
import { inferConst } from '../../types/infer/body.ts';
import { numberOf } from '../../types/layout/const-value.ts';
import { fnScope, lowerType, names } from '../../types/scope.ts';
import type { Ty } from '../../types/ty.ts';
import { ANY, type Val } from '../values.ts';
import type { Engine } from './engine.ts';
import type { Frame } from './frame.ts';
import { binary, flags, literal } from './operators.ts';

/** A constant in a constant in a constant: deeper ones are not looked into. */
const DEEPEST = 6;

type PathExpr = Expr & { kind: 'path' };

/**
 * What a constant that a path names is worth: truth values, numbers, gfp flags. It may be a free one, one of a type or of
 * the type that a parameter stands for (`B::SLEEPS`), or a parameter itself (`N`). Undefined for all others.
 */
export function constVal(engine: Engine, frame: Frame, expr: PathExpr, depth = 0): Val | undefined {
  if (depth > DEEPEST) return undefined;
  const path = names(expr.path);
  if (path.length === 1 && !expr.path.qself) {
    const given = frame.subst.get(path[0]!);
    if (given?.k === 'const') return ofText(given.text);
  }
  const { world } = engine.inputs;
  const decl = expr.path.qself
    ? undefined
    : resolvePath(world, frame.module, path, 'value', expr.path.global);
  if (decl?.kind === 'item') return declared(engine, frame, decl, depth);
  if (decl || (path.length < 2 && !expr.path.qself)) return undefined;
  return associated(engine, frame, expr, depth);
}

/**
 * Whether a path names a constant of a type parameter, or a parameter that is a number: `B::SLEEPS`, `N`, and `Self::SLEEPS`
 * in a trait. What it is worth is known where the callers' types are.
 */
export function isOfParameter({ fn }: Frame, { path }: PathExpr): boolean {
  const [first, ...rest] = names(path);
  if (!fn || path.qself || path.global || rest.length > 1 || first === undefined) return false;
  const { impl } = fn.owner ?? {};
  if (first === 'Self') return rest.length === 1 && fn.owner !== undefined && !impl && isConstant(rest[0]!);
  const params = [...fn.item.generics.params, ...(impl?.item.generics.params ?? [])];
  const kind = params.find((it) => it.name === first)?.kind;
  return rest.length === 0 ? kind === 'const' : kind === 'type' && isConstant(rest[0]!);
}

function isConstant(name: string): boolean {
  return /^[A-Z][A-Z0-9_]*$/.test(name);
}

function declared(engine: Engine, frame: Frame, decl: ItemDecl, depth: number): Val | undefined {
  const { item, module } = decl;
  if (item.kind !== 'const') return undefined;
  const found = constant(engine, module, item);
  return found && evaluate(engine, constFrame(frame, module, found.types), found.value, depth + 1);
}

/** Inside of a constant no parameter of the function that names it is known. */
function constFrame(frame: Frame, module: Module, types: BodyTypes): Frame {
  return { ...frame, module, types, path: module.file, subst: new Map<string, Ty>() };
}

/** The initialiser of a constant or a static, with its types; undefined where its text is not there. */
export function constant(
  engine: Engine,
  module: Module,
  item: ConstItem,
): { readonly value: Expr; readonly types: BodyTypes } | undefined {
  const value = item.expanded ? item.expanded.value() : engine.inputs.source(module.file)?.value(item);
  if (!value) return undefined;
  return { value, types: inferConst(engine.inputs.impls, module, value, item.type) };
}

function associated(engine: Engine, frame: Frame, expr: PathExpr, depth: number): Val | undefined {
  const own = associatedConst(engine, frame, expr);
  const found = own && constant(engine, own.module, own.item);
  return found && evaluate(engine, constFrame(frame, own.module, found.types), found.value, depth + 1);
}

/**
 * The constant that `Self::SLEEPS` and `<B as Backend>::SLEEPS` name, for the types at hand: the impl's where it has one,
 * else what the trait says.
 */
export function associatedConst(
  engine: Engine,
  frame: Frame,
  { path }: PathExpr,
): { readonly module: Module; readonly item: ConstItem } | undefined {
  const { impls } = engine.inputs;
  const name = path.segments.at(-1)!.name;
  if (!frame.fn) return undefined;
  const scope = { ...fnScope(frame.fn.scope, frame.fn.item), infer: true };
  const prefix = { ...path, segments: path.segments.slice(0, -1) };
  const written =
    path.qself && prefix.segments.length <= 1
      ? lowerType(scope, path.qself.type)
      : lowerType(scope, { ...prefix, kind: 'path', path: prefix });
  const self = engine.concrete(frame, written);
  if (self.k === 'unknown' || self.k === 'param' || self.k === 'opaque') return undefined;
  const among = (items: readonly Item[]): ConstItem | undefined =>
    items.find((it): it is ConstItem => it.kind === 'const' && it.name === name);
  for (const { impl } of impls.of(self, name)) {
    const item = among(impl.item.items);
    if (item) return { module: impl.module, item };
  }
  for (const { impl } of impls.of(self)) {
    const { trait } = impl;
    const item = trait?.item.kind === 'trait' ? among(trait.item.items) : undefined;
    if (trait && item) return { module: trait.module, item };
  }
  return undefined;
}

function evaluate(engine: Engine, frame: Frame, expr: Expr, depth: number): Val | undefined {
  if (depth > DEEPEST) return undefined;
  switch (expr.kind) {
    case 'paren':
      return evaluate(engine, frame, expr.inner, depth);
    case 'lit': {
      const val = literal(expr);
      return val.k === 'num' ? val : undefined;
    }
    case 'path': {
      const name = expr.path.segments.at(-1)?.name ?? '';
      const ty = engine.typeOf(frame, expr);
      if (/^_*GFP_[A-Z_]+$/.test(name) && (!ty || isGfpFlags(ty)))
        return flags(engine, { kind: 'constant', name }, frame.blame);
      return constVal(engine, frame, expr, depth + 1);
    }
    case 'unary': {
      const val = evaluate(engine, frame, expr.operand, depth + 1);
      if (val?.k !== 'num') return undefined;
      const { operand } = expr;
      const isBool = operand.kind === 'lit' ? operand.lit === 'bool' : isTruth(engine, frame, operand);
      if (expr.op === '!') return isBool ? { k: 'num', n: val.n ? 0 : 1 } : undefined;
      return expr.op === '-' ? { k: 'num', n: -val.n } : undefined;
    }
    case 'binary': {
      const left = evaluate(engine, frame, expr.left, depth + 1);
      const right = evaluate(engine, frame, expr.right, depth + 1);
      if (!left || !right) return undefined;
      if (left.k === 'num' && right.k === 'num' && (expr.op === '&&' || expr.op === '||'))
        return { k: 'num', n: (expr.op === '&&' ? left.n && right.n : left.n || right.n) ? 1 : 0 };
      const val = binary(expr.op, left, right, frame);
      return val === ANY || val.k === 'any' ? undefined : val;
    }
    default:
      return undefined;
  }
}

function isTruth(engine: Engine, frame: Frame, expr: Expr): boolean {
  const ty = engine.typeOf(frame, expr);
  return ty?.k === 'prim' && ty.name === 'bool';
}

/** A const argument, which is kept as its text. */
function ofText(text: string): Val | undefined {
  const plain = text.replace(/[{}\s]/g, '');
  const n = plain === 'true' ? 1 : plain === 'false' ? 0 : numberOf(plain);
  return n === undefined ? undefined : { k: 'num', n };
}
