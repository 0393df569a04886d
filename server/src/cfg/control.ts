import type { Block, Expr, Pattern } from '../syntax/ast/index.ts';
import type { Span } from '../text/span.ts';
import { lowerBlockInto } from './blocks.ts';
import { type Builder, typeAt } from './builder.ts';
import type { BlockId, SlotId } from './cfg.ts';
import { declare } from './patterns.ts';
import { lowerInto, lowerPlace, lowerValue } from './recurse.ts';

type Of<K extends Expr['kind']> = Extract<Expr, { kind: K }>;

/**
 * Lowers a condition that leads to `then` or `no`. The temporaries of a plain condition end with it; those of a `let`
 * live as long as what is around the whole `if` (edition 2021).
 */
function lowerCond(b: Builder, cond: Expr, then: BlockId, no: BlockId): void {
  if (cond.kind === 'paren') {
    lowerCond(b, cond.inner, then, no);
    return;
  }
  if (cond.kind === 'let') {
    const from = lowerPlace(b, cond.value);
    declare(b, cond.pattern);
    b.end({
      k: 'switch',
      from,
      ...typeAt(b, cond.value),
      arms: [{ pattern: cond.pattern, to: then }],
      otherwise: no,
    });
    b.current = then;
    return;
  }
  if (cond.kind === 'binary' && cond.op === '&&' && hasLet(cond)) {
    const middle = b.node();
    lowerCond(b, cond.left, middle, no);
    b.current = middle;
    lowerCond(b, cond.right, then, no);
    return;
  }
  b.open('temps');
  const value = b.slot(cond);
  lowerInto(b, cond, value);
  b.close(cond);
  b.end({ k: 'if', cond: value, yes: then, no });
}

function hasLet(cond: Expr): boolean {
  if (cond.kind === 'let') return true;
  if (cond.kind === 'paren') return hasLet(cond.inner);
  return cond.kind === 'binary' && cond.op === '&&' && (hasLet(cond.left) || hasLet(cond.right));
}

function endOf(span: Span): Span {
  return { start: Math.max(span.start, span.end - 1), end: span.end };
}

/** `if`, with `let` in its condition or not. */
export function lowerIf(b: Builder, expr: Of<'if'>, dest: SlotId): void {
  const [then, no, after] = [b.node(), b.node(), b.node()];
  // What a `let` in the condition binds ends with the branch; what its scrutinee made, with the statement around.
  b.open('block');
  lowerCond(b, expr.cond, then, no);
  b.current = then;
  branch(b, expr.then, dest);
  b.unwind(b.scopes.length - 1, endOf(expr.then));
  b.goto(after);
  b.scopes.pop();
  b.current = no;
  if (expr.else) branch(b, expr.else, dest);
  b.goto(after);
  b.current = after;
}

/** A branch, an arm, a loop's body: its own temporaries end with it. */
function branch(b: Builder, body: Expr, dest: SlotId): void {
  b.open('temps');
  if (body.kind === 'block' && body.label === undefined) lowerBlockInto(b, body, dest);
  else lowerInto(b, body, dest);
  b.close(endOf(body));
}

/** `match`: what its scrutinee made lives through all arms. */
export function lowerMatch(b: Builder, expr: Of<'match'>, dest: SlotId): void {
  const from = lowerPlace(b, expr.scrutinee);
  const ty = typeAt(b, expr.scrutinee);
  const after = b.node();
  // Behind an arm with a guard the other arms have a test of their own, which both what fits no arm before it and a guard
  // that says no lead to: the number of edges grows with the arms, not with their square.
  let test = b.current;
  let arms: { readonly pattern: Pattern; readonly to: BlockId }[] = [];
  for (const [i, arm] of expr.arms.entries()) {
    const to = b.node();
    arms.push({ pattern: arm.pattern, to });
    let rest: BlockId | undefined;
    if (arm.guard && i < expr.arms.length - 1) {
      rest = b.node();
      b.nodes[test]!.end = { k: 'switch', from, ...ty, arms, otherwise: rest, more: true };
      test = rest;
      arms = [];
    }
    b.open('block');
    declare(b, arm.pattern);
    b.current = to;
    if (arm.guard) {
      const yes = b.node();
      const no = b.node();
      lowerCond(b, arm.guard, yes, no);
      b.current = no;
      if (rest === undefined) b.end({ k: 'stop' });
      else b.goto(rest);
      b.current = yes;
    }
    branch(b, arm.body, dest);
    b.close(endOf(arm.body));
    b.goto(after);
  }
  b.current = test;
  b.end({ k: 'switch', from, ...ty, arms });
  b.current = after;
}

/** `&&` and `||`: the right side runs only where the left one does not decide. */
export function lowerShortCircuit(b: Builder, expr: Of<'binary'>, dest: SlotId): void {
  const left = lowerValue(b, expr.left);
  const [more, skip, after] = [b.node(), b.node(), b.node()];
  b.end(
    expr.op === '&&'
      ? { k: 'if', cond: left, yes: more, no: skip }
      : { k: 'if', cond: left, yes: skip, no: more },
  );
  b.current = more;
  b.open('temps');
  lowerInto(b, expr.right, dest);
  b.close(endOf(expr.right));
  b.goto(after);
  b.current = skip;
  b.emit({ k: 'use', dest, from: { slot: left, path: [] }, mode: 'value', expr: expr.left });
  b.goto(after);
  b.current = after;
}

/** From here on `break` goes to `after` with a value for `result`, and `continue` to `head`. */
function enterLoop(
  b: Builder,
  label: string | undefined,
  head: BlockId,
  after: BlockId,
  result: SlotId,
): void {
  b.loops.push({ ...(label === undefined ? {} : { label }), depth: b.scopes.length, head, after, result });
}

/** `loop`, and a labelled block, which `break` leaves. */
export function lowerLoop(b: Builder, expr: Of<'loop'> | Block, dest: SlotId): void {
  const [head, after] = [b.node(), b.node()];
  const body = expr.kind === 'loop' ? expr.body : { ...expr, label: undefined };
  b.goto(head);
  b.current = head;
  enterLoop(b, expr.label, head, after, dest);
  const value = expr.kind === 'loop' ? b.slot(body) : dest;
  b.open('temps');
  lowerBlockInto(b, body as Block, value);
  b.close(endOf(body));
  b.loops.pop();
  b.goto(expr.kind === 'loop' ? head : after);
  b.current = after;
}

/** `while` and `while let`. */
export function lowerWhile(b: Builder, expr: Of<'while'>): void {
  const [head, body, done, after] = [b.node(), b.node(), b.node(), b.node()];
  b.goto(head);
  b.current = head;
  const result = b.slot(expr);
  enterLoop(b, expr.label, head, after, result);
  // Each turn has temporaries of its own: those of a `while let` live through the body.
  b.open('temps');
  b.open('block');
  lowerCond(b, expr.cond, body, done);
  b.current = body;
  branch(b, expr.body, result);
  b.unwind(b.scopes.length - 2, endOf(expr.body));
  b.goto(head);
  b.scopes.pop();
  b.current = done;
  b.unwind(b.scopes.length - 1, endOf(expr.cond));
  b.goto(after);
  b.scopes.pop();
  b.loops.pop();
  b.current = after;
}

/** `for`: what its head made lives through the whole loop. */
export function lowerFor(b: Builder, expr: Of<'for'>): void {
  const iter = lowerValue(b, expr.iter);
  const [head, body, after] = [b.node(), b.node(), b.node()];
  b.goto(head);
  b.current = head;
  const item = b.slot(expr.pattern);
  const result = b.slot(expr.body);
  b.end({ k: 'next', iter, dest: item, body, done: after, expr: expr.iter });
  enterLoop(b, expr.label, head, after, result);
  b.current = body;
  b.open('block');
  b.schedule(item, 'block');
  declare(b, expr.pattern);
  b.emit({ k: 'bind', pattern: expr.pattern, from: { slot: item, path: [] }, span: expr.pattern });
  branch(b, expr.body, result);
  b.close(endOf(expr.body));
  b.goto(head);
  b.loops.pop();
  b.current = after;
}

/** `?`: the error leaves the body, and drops what is alive on its way. */
export function lowerTry(b: Builder, expr: Of<'try'>, dest: SlotId): void {
  const from = lowerValue(b, expr.operand);
  const [ok, err] = [b.node(), b.node()];
  b.end({ k: 'try', from, dest, ok, err, ret: b.result, expr });
  b.current = err;
  leave(b, expr);
  b.current = ok;
}

/** Leaves the body, or the closure: what is alive is dropped. */
function leave(b: Builder, span: Span): void {
  b.unwind(b.base, endOf(span));
  b.goto(b.exit);
}

/** `return`, `break` and `continue`. */
export function lowerJump(b: Builder, expr: Of<'return'> | Of<'break'> | Of<'continue'>): void {
  if (expr.kind === 'return') {
    if (expr.value) lowerInto(b, expr.value, b.result);
    leave(b, expr);
  } else {
    const label = expr.label;
    const loop = b.loops.findLast((it) => (label === undefined ? true : it.label === label));
    if (expr.kind === 'break' && expr.value) lowerInto(b, expr.value, loop?.result ?? b.temp(expr));
    if (loop) {
      b.unwind(loop.depth, endOf(expr));
      b.goto(expr.kind === 'break' ? loop.after : loop.head);
    }
  }
  // What follows is never reached, but is lowered all the same.
  b.current = b.node();
}
