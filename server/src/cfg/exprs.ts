import type { Expr } from '../syntax/ast/index.ts';
import { step } from '../text/work.ts';
import { isPlace, lowerBlockInto } from './blocks.ts';
import type { Builder } from './builder.ts';
import type { Place, SlotId } from './cfg.ts';
import { lowerClosure, lowerInit } from './closures.ts';
import {
  lowerFor,
  lowerIf,
  lowerJump,
  lowerLoop,
  lowerMatch,
  lowerShortCircuit,
  lowerTry,
  lowerWhile,
} from './control.ts';
import { type Lowering, lowerInto, lowerPlace, lowerValue } from './recurse.ts';

/** Lowers an expression so that its value ends up in `dest`. */
function into(b: Builder, expr: Expr, dest: SlotId): void {
  step();
  switch (expr.kind) {
    case 'lit':
      b.emit({ k: 'literal', dest, expr });
      return;
    case 'path': {
      const res = b.types.resolutions.get(expr);
      if (res?.kind === 'local')
        b.emit({ k: 'use', dest, from: { slot: b.local(res.local, expr), path: [] }, mode: 'value', expr });
      else b.emit({ k: 'item', dest, expr });
      return;
    }
    case 'field':
    case 'index':
      b.emit({ k: 'use', dest, from: lowerPlace(b, expr), mode: 'value', expr });
      return;
    case 'unary': {
      if (expr.op === '*') b.emit({ k: 'use', dest, from: lowerPlace(b, expr), mode: 'value', expr });
      else b.emit({ k: 'unary', dest, op: expr.op, operand: lowerValue(b, expr.operand), expr });
      return;
    }
    case 'ref':
      b.emit({ k: 'use', dest, from: lowerPlace(b, expr.operand), mode: expr.mutable ? 'mut' : 'ref', expr });
      return;
    case 'paren':
      lowerInto(b, expr.inner, dest);
      return;
    case 'cast':
      lowerInto(b, expr.operand, dest);
      return;
    case 'await':
      lowerValue(b, expr.operand);
      return;
    case 'call':
      lowerCall(b, expr, dest);
      return;
    case 'methodCall':
      lowerMethodCall(b, expr, dest);
      return;
    case 'macro':
      lowerMacro(b, expr, dest);
      return;
    case 'block':
      if (expr.label !== undefined) lowerLoop(b, expr, dest);
      else lowerBlockInto(b, expr, dest);
      return;
    case 'binary':
      if (expr.op === '&&' || expr.op === '||') lowerShortCircuit(b, expr, dest);
      else {
        const left = lowerValue(b, expr.left);
        b.emit({ k: 'binary', dest, op: expr.op, left, right: lowerValue(b, expr.right), expr });
      }
      return;
    case 'assign': {
      const from = lowerValue(b, expr.right);
      const left = expr.left;
      if (left.kind === 'path' && left.path.segments[0]?.name === '_' && left.path.segments.length === 1)
        return;
      if (isPlace(left)) b.emit({ k: 'assign', to: lowerPlace(b, left), from, op: expr.op, span: expr });
      else lowerValue(b, left);
      return;
    }
    case 'struct': {
      const fields: (readonly [string, SlotId])[] = expr.fields.map((it) => [
        it.name,
        it.value ? lowerValue(b, it.value) : shorthand(b, it.name, expr),
      ]);
      if (expr.base) lowerValue(b, expr.base);
      b.emit({ k: 'make', dest, name: expr.path.segments.at(-1)?.name ?? '', fields, expr });
      return;
    }
    case 'tuple':
    case 'array': {
      const fields = expr.elems.map((it, i) => [String(i), lowerValue(b, it)] as const);
      b.emit({ k: 'make', dest, name: expr.kind === 'array' ? '[]' : '', fields, expr });
      return;
    }
    case 'repeat':
      b.emit({ k: 'make', dest, name: '[]', fields: [['[]', lowerValue(b, expr.elem)]], expr });
      lowerValue(b, expr.len);
      return;
    case 'range': {
      const fields: (readonly [string, SlotId])[] = [];
      if (expr.from) fields.push(['from', lowerValue(b, expr.from)]);
      if (expr.to) fields.push([expr.inclusive ? 'last' : 'to', lowerValue(b, expr.to)]);
      b.emit({ k: 'make', dest, name: '..', fields, expr });
      return;
    }
    case 'closure':
      lowerClosure(b, expr, dest);
      return;
    case 'if':
      lowerIf(b, expr, dest);
      return;
    case 'match':
      lowerMatch(b, expr, dest);
      return;
    case 'while':
      lowerWhile(b, expr);
      return;
    case 'loop':
      lowerLoop(b, expr, dest);
      return;
    case 'for':
      lowerFor(b, expr);
      return;
    case 'try':
      lowerTry(b, expr, dest);
      return;
    case 'return':
    case 'break':
    case 'continue':
      lowerJump(b, expr);
      return;
    case 'let':
      lowerValue(b, expr.value);
      return;
    case 'unknown':
      for (const child of expr.children) lowerValue(b, child);
  }
}

/** A struct literal's `name` without a value: the local of that name, if inference bound one. */
function shorthand(b: Builder, name: string, expr: Expr): SlotId {
  const dest = b.temp(expr);
  const local = b.visible(name);
  if (local !== undefined) b.emit({ k: 'use', dest, from: { slot: local, path: [] }, mode: 'value', expr });
  return dest;
}

/** The place that an expression names; a value that is no place goes to a temporary first. */
function place(b: Builder, expr: Expr): Place {
  switch (expr.kind) {
    case 'paren':
      return lowerPlace(b, expr.inner);
    case 'path': {
      const res = b.types.resolutions.get(expr);
      if (res?.kind === 'local') return { slot: b.local(res.local, expr), path: [] };
      return { slot: lowerValue(b, expr), path: [] };
    }
    case 'field': {
      const base = lowerPlace(b, expr.base);
      return { slot: base.slot, path: [...base.path, expr.name] };
    }
    case 'index': {
      const base = lowerPlace(b, expr.base);
      lowerValue(b, expr.index);
      return { slot: base.slot, path: [...base.path, '[]'] };
    }
    case 'unary': {
      if (expr.op !== '*') break;
      const base = lowerPlace(b, expr.operand);
      return { slot: base.slot, path: [...base.path, '*'] };
    }
  }
  return { slot: lowerValue(b, expr), path: [] };
}

function lowerCall(b: Builder, expr: Expr & { kind: 'call' }, dest: SlotId): void {
  const callee = b.types.callees.get(expr);
  let target: SlotId | undefined;
  if (callee?.kind === 'value' || !callee) {
    const inner = expr.callee.kind === 'paren' ? expr.callee.inner : expr.callee;
    const local = inner.kind === 'path' ? b.types.resolutions.get(inner) : undefined;
    if (local?.kind === 'local' || inner.kind !== 'path') {
      target = b.temp(expr.callee);
      b.emit({ k: 'use', dest: target, from: lowerPlace(b, inner), mode: 'ref', expr: inner });
    }
  }
  const args = expr.args.map((it) => lowerValue(b, it));
  b.emit({ k: 'call', dest, args, expr, ...(target === undefined ? {} : { callee: target }) });
}

function lowerMethodCall(b: Builder, expr: Expr & { kind: 'methodCall' }, dest: SlotId): void {
  const callee = b.types.callees.get(expr);
  const self = callee?.kind === 'fn' ? callee.fn.item.self : undefined;
  const receiver = lowerPlace(b, expr.receiver);
  const first = b.temp(expr.receiver);
  // `self` by value moves what the method is found on; `&self` borrows it where it lies.
  const byValue = self !== undefined && !self.ref && !self.type;
  const derefs = callee?.kind === 'fn' ? (callee.steps?.length ?? 1) - 1 : 0;
  const from: Place = { slot: receiver.slot, path: [...receiver.path, ...Array<string>(derefs).fill('*')] };
  const mode = byValue || self?.type ? 'value' : self?.mutable ? 'mut' : 'ref';
  b.emit({ k: 'use', dest: first, from, mode, expr: expr.receiver });
  const args = expr.args.map((it) => lowerValue(b, it));
  b.emit({ k: 'call', dest, args: [first, ...args], receiver, expr });
}

function lowerMacro(b: Builder, expr: Expr & { kind: 'macro' }, dest: SlotId): void {
  const { body } = expr;
  switch (body.kind) {
    case 'init':
      lowerInit(b, expr, dest);
      return;
    case 'stmts':
      lowerBlockInto(b, body.block, dest);
      return;
    case 'tokens':
      for (const call of body.calls) lowerValue(b, call);
      return;
    case 'exprs': {
      const name = expr.path.segments.at(-1)?.name ?? '';
      // The arguments of formatting macros are borrowed where they lie.
      const borrowed =
        name.startsWith('pr_') ||
        name.startsWith('dev_') ||
        /^(?:fmt|assert|debug_assert|write|format)/.test(name);
      const args = body.exprs.map((it) => {
        if (!borrowed || !isPlace(it)) return lowerValue(b, it);
        const slot = b.temp(it);
        b.emit({ k: 'use', dest: slot, from: lowerPlace(b, it), mode: 'ref', expr: it });
        return slot;
      });
      b.emit({ k: 'macro', dest, args, expr });
    }
  }
}

/** See `Lowering`. */
export const lowering: Lowering = { into, place };
