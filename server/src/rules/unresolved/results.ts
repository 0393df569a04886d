import type { Fix } from '../../finding.ts';
import { linux } from '../../kernel-info.ts';
import type { Block, CallExpr, Expr, MethodCallExpr } from '../../syntax/ast/index.ts';
import { forEachExpr } from '../../syntax/ast/walk.ts';
import { instantiate, signature } from '../../types/infer/context.ts';
import { fieldsOf } from '../../types/layout/fields.ts';
import { findMethod } from '../../types/methods.ts';
import { fnScope, lowerType } from '../../types/scope.ts';
import { showTy, type Ty } from '../../types/ty.ts';
import type { Unit } from '../../types/units.ts';
import { containerName, containerOf } from '../containers/kind.ts';
import { mayReturnError } from '../returns-error.ts';
import type { RuleContext } from '../rule.ts';
import type { WrongCall } from './wrong.ts';

const RESULT = 'core::result::Result';

/**
 * Calls of the kernel that give a `Result` where their value is wanted, as code has it that was written when they could
 * not fail, and those that fail with another error than the function around them. Only places whose type is declared are
 * looked at: results of functions, `let` with a type, fields, and arguments of methods.
 */
export function wrongResults(cx: RuleContext, unit: Unit): WrongCall[] {
  const block = unit.block();
  const { fn } = unit;
  if (!block || !fn || unit.kind === 'doc') return [];
  const out: WrongCall[] = [];
  const scope = fnScope(fn.scope, fn.item);
  const look = (expr: Expr, wanted: Ty): void => {
    for (const it of mismatches(cx, unit, expr, wanted)) out.push(it);
  };
  const ret = fn.item.ret && !fn.item.async ? lowerType(scope, fn.item.ret) : undefined;
  if (ret && block.tail) look(block.tail, ret);
  forEachReturn(block, (it) => {
    if (ret) look(it, ret);
  });
  const lets = (it: Block): void => {
    for (const stmt of it.stmts)
      if (stmt.kind === 'let' && stmt.type && stmt.init) look(stmt.init, lowerType(scope, stmt.type));
  };
  forEachExpr(block, (it) => {
    if (it.kind === 'block') lets(it);
    else if (it.kind === 'struct') {
      const ty = unit.types().types.get(it);
      if (ty?.k !== 'adt' || ty.decl.item.kind !== 'struct') return;
      const fields = fieldsOf(cx.world.impls, ty);
      for (const { name, value } of it.fields) {
        const field = value && fields.find((own) => own.field.name === name);
        if (field) look(value, field.ty);
      }
    } else if (it.kind === 'methodCall') {
      const callee = unit.types().callees.get(it);
      const receiver = unit.types().types.get(it.receiver);
      if (callee?.kind !== 'fn' || !receiver) return;
      const method = findMethod(cx.world.impls, receiver, it.method);
      if (method?.fn.item !== callee.fn.item) return;
      const { params } = signature(callee.fn);
      for (const [idx, arg] of it.args.entries()) {
        const param = params[idx];
        if (param) look(arg, instantiate(cx.world.impls, param, method.subst));
      }
    }
  });
  return out;
}

/** What a body returns early, closures and blocks of their own left out. */
function forEachReturn(block: Block, visit: (value: Expr) => void): void {
  forEachExpr(block, (it) => {
    if (it.kind === 'closure' || (it.kind === 'block' && /^(?:async|const)$/.test(it.mode))) return false;
    if (it.kind === 'return' && it.value) visit(it.value);
    return true;
  });
}

function mismatches(cx: RuleContext, unit: Unit, expr: Expr, wanted: Ty): readonly WrongCall[] {
  switch (expr.kind) {
    case 'paren':
      return mismatches(cx, unit, expr.inner, wanted);
    case 'block':
      return expr.tail && !/^(?:async|const)$/.test(expr.mode) ? mismatches(cx, unit, expr.tail, wanted) : [];
    case 'call': {
      const inner = payloadOf(expr, wanted);
      if (inner) return mismatches(cx, unit, expr.args[0]!, inner);
      return mismatch(cx, unit, expr, wanted) ?? [];
    }
    case 'methodCall':
      return mismatch(cx, unit, expr, wanted) ?? [];
    default:
      return [];
  }
}

/** What `Ok(…)` or `Some(…)` is wanted to hold. */
function payloadOf({ callee, args }: CallExpr, wanted: Ty): Ty | undefined {
  if (callee.kind !== 'path' || callee.path.segments.length !== 1 || args.length !== 1) return undefined;
  if (wanted.k !== 'adt') return undefined;
  const { name } = callee.path.segments[0]!;
  const holds =
    wanted.decl.id === RESULT ? name === 'Ok' : wanted.decl.item.name === 'Option' && name === 'Some';
  return holds ? wanted.args[0] : undefined;
}

function mismatch(
  cx: RuleContext,
  unit: Unit,
  call: CallExpr | MethodCallExpr,
  wanted: Ty,
): readonly WrongCall[] | undefined {
  const callee = unit.types().callees.get(call);
  if (callee?.kind !== 'fn' || callee.fn.module.crate.name !== 'kernel' || wanted.k !== 'adt')
    return undefined;
  const given = signature(callee.fn).ret;
  if (given.k !== 'adt' || given.decl.id !== RESULT) return undefined;
  // Flags that are missing are another rule's, and what the call gives is looked at when they are there.
  const { item } = callee.fn;
  if (call.args.length !== item.params.length + (item.self && call.kind === 'call' ? 1 : 0)) return undefined;
  const at = call.kind === 'methodCall' ? call.methodSpan : call.callee;
  const span = { start: at.start, end: at.end };
  const shown = cx.text.slice(span.start, span.end).replace(/\s+/g, '');
  const tries = mayReturnError(unit, call);
  if (wanted.decl.id !== RESULT) {
    if (!/^(?:struct|enum)$/.test(wanted.decl.item.kind)) return undefined;
    return [
      {
        span,
        message: `\`${shown}\` gives a \`Result\` in ${linux(cx.model.info)}, where \`${name(wanted)}\` is wanted`,
        help: tries ? 'add `?`' : 'handle the error, or let the function return a `Result`',
        fixes: tries ? [added('Add `?`', cx.path, call.end, '?')] : [],
      },
    ];
  }
  const error = given.args[1];
  const other = wanted.args[1];
  if (error?.k !== 'adt' || other?.k !== 'adt' || error.decl.id === other.decl.id) return undefined;
  const converts = error.decl.item.name === 'AllocError' && other.decl.id === 'kernel::error::Error' && tries;
  const fix = added('Convert the error with `?`', cx.path, call.end, '?)');
  return [
    {
      span,
      message: `\`${shown}\` fails with \`${name(error)}\` in ${linux(cx.model.info)}, where \`${name(other)}\` is wanted`,
      help: converts ? 'convert the error with `?`: `Ok(…?)`' : 'convert the error with `map_err`',
      fixes: converts
        ? [
            {
              ...fix,
              edits: [
                { path: cx.path, span: { start: call.start, end: call.start }, newText: 'Ok(' },
                ...fix.edits,
              ],
            },
          ]
        : [],
    },
  ];
}

function name(ty: Ty & { k: 'adt' }): string {
  if (containerOf(ty)) return containerName(ty);
  return showTy(ty).replace(/<.*$/, '');
}

function added(title: string, path: string, at: number, newText: string): Fix {
  return { title, applicability: 'safe', edits: [{ path, span: { start: at, end: at }, newText }] };
}
