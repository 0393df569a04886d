import type { Expr } from '../syntax/ast/index.ts';
import { forEachExpr } from '../syntax/ast/walk.ts';
import type { Ty } from '../types/ty.ts';
import type { Builder } from './builder.ts';
import type { Closure, SlotId } from './cfg.ts';
import { bindLet } from './patterns.ts';
import { lowerInto, lowerValue } from './recurse.ts';

/** A closure: its body is a piece of the same graph that runs when it is called. */
export function lowerClosure(b: Builder, expr: Expr & { kind: 'closure' }, dest: SlotId): void {
  const captures = expr.move ? captured(b, expr.body) : [];
  const closure = inner(b, expr, captures, false, (params, result) => {
    for (const param of expr.params) {
      const slot = b.slot(param.pattern);
      params.push(slot);
      b.schedule(slot, 'block');
      bindLet(b, param.pattern, { slot, path: [] }, param.pattern);
    }
    b.open('temps');
    lowerInto(b, expr.body, result);
    b.close({ start: Math.max(expr.start, expr.end - 1), end: expr.end });
  });
  b.emit({ k: 'closure', dest, closure, expr });
}

/** The inside of `pin_init!`: runs when the initialiser does, in the order of the text. */
export function lowerInit(b: Builder, expr: Expr & { kind: 'macro' }, dest: SlotId): void {
  if (expr.body.kind !== 'init') return;
  const { init } = expr.body;
  const values = init.fields.flatMap((it) => (it.value ? [it.value] : []));
  const shorthand = init.fields
    .filter((it) => it.mode === 'shorthand')
    .flatMap((it) => b.visible(it.name) ?? []);
  const captures = values.flatMap((it) => captured(b, it));
  for (const from of shorthand)
    if (!captures.some((it) => it.from === from)) captures.push({ from, to: b.slot(expr) });
  const unique = captures.filter((it, i) => captures.findIndex((o) => o.from === it.from) === i);
  const closure = inner(b, expr, unique, true, (_params, result) => {
    b.open('temps');
    const fields: (readonly [string, SlotId])[] = [];
    for (const field of init.fields) {
      if (field.value) {
        const slot = lowerValue(b, field.value);
        // `<-`: the value is itself an initialiser, which runs now.
        if (field.mode === '<-')
          b.emit({ k: 'call', dest: b.slot(field), args: [], expr: runInit(field.value), callee: slot });
        else if (field.name !== '_') fields.push([field.name, slot]);
      } else {
        const from = b.visible(field.name);
        if (from !== undefined) {
          const slot = b.temp(field);
          b.emit({
            k: 'use',
            dest: slot,
            from: { slot: b.renamed.get(from) ?? from, path: [] },
            mode: 'value',
            expr,
          });
          fields.push([field.name, slot]);
        }
      }
    }
    b.emit({ k: 'make', dest: result, name: init.path.segments.at(-1)?.name ?? '', fields, expr });
    b.close({ start: Math.max(expr.start, expr.end - 1), end: expr.end });
  });
  b.emit({ k: 'closure', dest, closure, expr });
}

/** The call that an initialiser's field makes of its value; it has no arguments and resolves to nothing by itself. */
function runInit(value: Expr): Expr & { kind: 'call' } {
  const at = { start: value.start, end: value.end };
  return { kind: 'call', ...at, callee: value, args: [], argsSpan: at };
}

function inner(
  b: Builder,
  span: Expr,
  captures: readonly { from: SlotId; to: SlotId }[],
  init: boolean,
  body: (params: SlotId[], result: SlotId) => void,
): Closure {
  const before = {
    current: b.current,
    scopes: b.scopes.splice(0),
    loops: b.loops,
    result: b.result,
    base: b.base,
    exit: b.exit,
    renamed: b.renamed,
  };
  const entry = b.node();
  const result = b.slot(span);
  const params: SlotId[] = [];
  b.current = entry;
  b.loops = [];
  b.result = result;
  b.base = 0;
  b.exit = b.node();
  b.nodes[b.exit]!.end = { k: 'return' };
  b.renamed = new Map([...before.renamed, ...captures.map((it) => [it.from, it.to] as const)]);
  b.open('body');
  body(params, result);
  b.close({ start: Math.max(span.start, span.end - 1), end: span.end });
  b.goto(b.exit);
  b.current = before.current;
  b.scopes.splice(0, b.scopes.length, ...before.scopes);
  b.loops = before.loops;
  b.result = before.result;
  b.base = before.base;
  b.exit = before.exit;
  b.renamed = before.renamed;
  return { entry, params, result, captures, init, span: { start: span.start, end: span.end } };
}

/** The variables of the body around that a `move` closure mentions and that are no plain copies. */
function captured(b: Builder, body: Expr): { from: SlotId; to: SlotId }[] {
  const out = new Map<SlotId, { from: SlotId; to: SlotId }>();
  forEachExpr(body, (it) => {
    if (it.kind !== 'path') return;
    const res = b.types.resolutions.get(it);
    if (res?.kind !== 'local' || !b.has(res.local) || isCopy(res.local.ty)) return;
    const from = b.local(res.local, it);
    if (!out.has(from)) out.set(from, { from, to: b.slot(it, res.local) });
  });
  return [...out.values()];
}

function isCopy(ty: Ty): boolean {
  return ty.k === 'prim' || ty.k === 'ptr' || (ty.k === 'ref' && !ty.mutable);
}
