import type { Expr } from '../syntax/ast/index.ts';
import { step } from '../text/work.ts';
import { unknown } from '../types/ty.ts';
import { isPlace, lowerBlockInto } from './blocks.ts';
import { type Builder, type Lowering, typeAt } from './builder.ts';
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
import { lowerInto, lowerPlace, lowerValue } from './recurse.ts';

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
      b.emit({
        k: 'use',
        dest,
        from: lowerPlace(b, expr.operand),
        mode: expr.mutable ? 'mut' : 'ref',
        expr,
        ...typeAt(b, expr.operand),
      });
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
      else if (COMPARISONS.has(expr.op)) lowerComparison(b, expr, dest);
      else {
        const left = lowerValue(b, expr.left);
        b.emit({ k: 'binary', dest, op: expr.op, left, right: lowerValue(b, expr.right), expr });
      }
      return;
    case 'assign':
      lowerAssign(b, expr, expr.left, lowerValue(b, expr.right));
      return;
    case 'struct': {
      const fields: (readonly [string, SlotId])[] = expr.fields.map((it) => [
        it.name,
        it.value ? lowerValue(b, it.value) : shorthand(b, it.name, expr),
      ]);
      if (expr.base) fields.push(...restOf(b, expr, expr.base));
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

/** Comparisons look at their operands; other operators take them. */
const COMPARISONS: ReadonlySet<string> = new Set(['==', '!=', '<', '>', '<=', '>=']);

/** A comparison; bits that are taken out for it alone belong to it. */
function lowerComparison(b: Builder, expr: Expr & { kind: 'binary' }, dest: SlotId): void {
  let side = expr.left;
  while (side.kind === 'paren') side = side.inner;
  const bits = side.kind === 'binary' && side.op === '&' ? side : undefined;
  const left = lowerBorrowed(b, bits ? bits.left : expr.left);
  const mask = bits ? { mask: lowerValue(b, bits.right) } : {};
  b.emit({ k: 'binary', dest, op: expr.op, left, ...mask, right: lowerBorrowed(b, expr.right), expr });
}

/** An operand that is only looked at: a place is borrowed where it lies. */
function lowerBorrowed(b: Builder, expr: Expr): SlotId {
  if (!isPlace(expr)) return lowerValue(b, expr);
  const dest = b.temp(expr);
  b.emit({ k: 'use', dest, from: lowerPlace(b, expr), mode: 'ref', expr, ...typeAt(b, expr) });
  return dest;
}

/** The type of a place, for an event that reads it by reference. */
/** `left = right`; a tuple on the left takes the value apart, and `_` leaves it to the end of the statement. */
function lowerAssign(b: Builder, expr: Expr & { kind: 'assign' }, left: Expr, from: SlotId): void {
  if (left.kind === 'paren') {
    lowerAssign(b, expr, left.inner, from);
    return;
  }
  if (left.kind === 'path' && left.path.segments[0]?.name === '_' && left.path.segments.length === 1) return;
  if (isPlace(left)) {
    b.emit({ k: 'assign', to: lowerPlace(b, left), from, op: expr.op, span: expr, left });
    return;
  }
  if (left.kind !== 'tuple' || expr.op !== '=') {
    lowerValue(b, left);
    return;
  }
  for (const [i, it] of left.elems.entries()) {
    const part = b.temp(it);
    b.emit({ k: 'use', dest: part, from: { slot: from, path: [String(i)] }, mode: 'value', expr: it });
    lowerAssign(b, expr, it, part);
  }
}

/** `S { a, ..base }`: the fields that are not named move out of the base, which keeps the others. */
function restOf(b: Builder, expr: Expr & { kind: 'struct' }, base: Expr): (readonly [string, SlotId])[] {
  const from = lowerPlace(b, base);
  const ty = b.types.types.get(expr);
  if (ty?.k !== 'adt' || ty.decl.item.kind !== 'struct') return [];
  const given = new Set(expr.fields.map((it) => it.name));
  return ty.decl.item.fields
    .filter((it) => !given.has(it.name))
    .map((it) => {
      const dest = b.temp(base);
      const place = { slot: from.slot, path: [...from.path, it.name], of: [...(from.of ?? []), ty] };
      b.emit({ k: 'use', dest, from: place, mode: 'value', expr: base, ty: unknown });
      return [it.name, dest] as const;
    });
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
      return partOf(b, expr.base, expr.name);
    }
    case 'index': {
      const { index } = expr;
      const name = index.kind === 'lit' && /^\d+$/.test(index.text) ? `[${index.text}]` : '[]';
      const at = partOf(b, expr.base, name);
      lowerValue(b, index);
      return at;
    }
    case 'unary': {
      if (expr.op !== '*') break;
      return partOf(b, expr.operand, '*');
    }
  }
  return { slot: lowerValue(b, expr), path: [] };
}

/** A part of the place that `base` names. */
function partOf(b: Builder, base: Expr, name: string): Place {
  const { slot, path, of = [] } = lowerPlace(b, base);
  return { slot, path: [...path, name], of: [...of, b.types.types.get(base)] };
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
  // `self` by value moves what the method is found on; `&self` borrows it where it lies. `self: &Arc<Self>` and the like
  // take the pointer that the receiver is, or a reference to it.
  const pointer = self?.type;
  const byValue = self !== undefined && !self.ref && !pointer;
  const derefs = callee?.kind === 'fn' && !pointer ? (callee.steps?.length ?? 1) - 1 : 0;
  const steps = callee?.kind === 'fn' ? (callee.steps?.slice(0, derefs) ?? []) : [];
  const from: Place = {
    slot: receiver.slot,
    path: [...receiver.path, ...Array<string>(derefs).fill('*')],
    of: [...(receiver.of ?? []), ...steps],
  };
  const borrows = pointer?.kind === 'ref' && b.types.types.get(expr.receiver)?.k !== 'ref';
  const mode = byValue || (pointer && !borrows) ? 'value' : self?.mutable ? 'mut' : 'ref';
  const at = callee?.kind === 'fn' && !pointer ? callee.steps?.at(-1) : undefined;
  b.emit({ k: 'use', dest: first, from, mode, expr: expr.receiver, ...(at ? { ty: at } : {}) });
  const args = expr.args.map((it) => lowerValue(b, it));
  b.emit({ k: 'call', dest, args: [first, ...args], receiver, expr });
}

function lowerMacro(b: Builder, expr: Expr & { kind: 'macro' }, dest: SlotId): void {
  const expansion = b.types.expansions.get(expr);
  if (expansion) {
    lowerBlockInto(b, expansion, dest);
    return;
  }
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
        /^(?:fmt|assert|debug_assert|write|format|matches$)/.test(name);
      const args = body.exprs.map((it) => {
        return borrowed ? lowerBorrowed(b, it) : lowerValue(b, it);
      });
      b.emit({ k: 'macro', dest, args, expr });
    }
  }
}

/** See `Lowering`. */
export const lowering: Lowering = { into, place };
