import type { Finding, Fix } from '../../finding.ts';
import { linux } from '../../kernel-info.ts';
import type { Block, Expr } from '../../syntax/ast/index.ts';
import { forEachExpr } from '../../syntax/ast/walk.ts';
import type { BodyTypes } from '../../types/callee.ts';
import { findMethod } from '../../types/methods.ts';
import { fnScope, lowerType } from '../../types/scope.ts';
import { type Ty, withoutRefs } from '../../types/ty.ts';
import type { Unit } from '../../types/units.ts';
import type { RuleContext } from '../rule.ts';
import { containerName, containerOf } from './kind.ts';

type Draft = Pick<Finding, 'span' | 'message' | 'why' | 'help'> & { readonly fixes: readonly Fix[] };

/**
 * `v.remove(n)` that is used as the element: the kernel's gives a `Result` (rust/kernel/alloc/kvec.rs, 6.16), while that
 * of ordinary Rust panics. Only uses that no `Result` allows are reported.
 */
export function unwrappedRemovals(cx: RuleContext, unit: Unit): Draft[] {
  const block = unit.block();
  if (!block) return [];
  const named: (Expr & { kind: 'methodCall' })[] = [];
  forEachExpr(block, (it) => {
    if (it.kind === 'methodCall' && it.method === 'remove') named.push(it);
  });
  if (named.length === 0) return [];
  const body = unit.types();
  const calls = named.filter((it) => isResultOfVec(body, it));
  if (calls.length === 0) return [];
  const elements = elementsIn(cx, unit, block, body, new Set(calls));
  return calls
    .filter((it) => elements.has(it))
    .map((call) => {
      const receiver = withoutRefs(body.types.get(call.receiver));
      const name = receiver?.k === 'adt' ? containerName(receiver) : 'KVec';
      return {
        span: { start: call.methodSpan.start, end: call.methodSpan.end },
        message: `\`${name}::remove\` gives a \`Result\` in ${linux(cx.model.info)}`,
        why: 'there may be no element at that index, and the kernel’s own type does not panic',
        help: 'take the element by `?`, or say what happens where there is none',
        fixes: [],
      };
    });
}

function isResultOfVec(body: BodyTypes, call: Expr & { kind: 'methodCall' }): boolean {
  const callee = body.callees.get(call);
  if (callee?.kind !== 'fn' || callee.fn.module.id !== 'kernel::alloc::kvec') return false;
  return containerOf(withoutRefs(body.types.get(call.receiver))) === 'Vec' && isResult(body.types.get(call));
}

/** Those of the calls whose result something takes that no `Result` can be. */
function elementsIn(
  cx: RuleContext,
  unit: Unit,
  block: Block,
  body: BodyTypes,
  calls: ReadonlySet<Expr>,
): ReadonlySet<Expr> {
  const out = new Set<Expr>();
  const named = new Map<unknown, Expr>();
  /** The call that an expression is the result of, itself or by the name of a `let`. */
  const callOf = (expr: Expr | undefined): Expr | undefined => {
    if (!expr) return undefined;
    if (expr.kind === 'paren') return callOf(expr.inner);
    if (calls.has(expr)) return expr;
    const found = expr.kind === 'path' ? body.resolutions.get(expr) : undefined;
    return found?.kind === 'local' ? named.get(found.local) : undefined;
  };
  const isElement = (expr: Expr | undefined): void => {
    const call = callOf(expr);
    if (call) out.add(call);
  };
  const stmtsOf = (it: Block): void => {
    for (const stmt of it.stmts) {
      if (stmt.kind !== 'let' || stmt.pattern.kind !== 'ident') continue;
      const call = callOf(stmt.init);
      const local = body.locals.get(stmt.pattern);
      if (call && local) named.set(local, call);
    }
  };
  stmtsOf(block);
  forEachExpr(block, (it) => {
    if (it.kind === 'block') stmtsOf(it);
  });
  const ret = unit.kind === 'doc' ? undefined : unit.fn?.item.ret;
  const wanted =
    ret && unit.kind !== 'doc' && unit.fn ? lowerType(fnScope(unit.fn.scope, unit.fn.item), ret) : undefined;
  if (wanted && isNoResult(wanted)) isElement(block.tail);
  forEachExpr(block, (it) => {
    if (it.kind === 'field') isElement(it.base);
    else if (it.kind === 'binary' && /^(?:[-+*/%&|^]|<<|>>)$/.test(it.op)) {
      isElement(it.left);
      isElement(it.right);
    } else if (it.kind === 'cast' || it.kind === 'unary') isElement(it.operand);
    else if (it.kind === 'return' && wanted && isNoResult(wanted)) isElement(it.value);
    else if (it.kind === 'methodCall') {
      const ty = body.types.get(it.receiver);
      if (ty && isResult(ty) && !findMethod(cx.world.impls, ty, it.method) && !RESULT.test(it.method))
        isElement(it.receiver);
    }
  });
  return out;
}

/** Methods that `Result` has, or may have by a trait, and the facts on `core` may not list. */
const RESULT =
  /^(?:ok|err|is_\w+|map\w*|and\w*|or\w*|unwrap\w*|expect\w*|inspect\w*|iter\w*|into\w*|as_\w+|copied|cloned|clone\w*|transpose|flatten|try_\w+|eq|ne|cmp|partial_cmp|hash|fmt|borrow\w*|to_\w+|from_\w+|product|sum)$/;

function isResult(ty: Ty | undefined): boolean {
  return ty?.k === 'adt' && ty.decl.item.name === 'Result';
}

/** A type that is known, and no `Result`: not what an alias or a parameter may stand for. */
function isNoResult(ty: Ty): boolean {
  if (ty.k === 'adt') return ty.decl.item.name !== 'Result';
  return ty.k === 'prim' || ty.k === 'ref' || ty.k === 'tuple' || ty.k === 'array';
}
