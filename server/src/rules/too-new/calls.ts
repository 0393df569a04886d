import type { Module } from '../../def/module.ts';
import type { Fix } from '../../finding.ts';
import type { Expr } from '../../syntax/ast/index.ts';
import { names } from '../../types/scope.ts';
import type { Ty } from '../../types/ty.ts';
import { containerName, containerOf } from '../containers/kind.ts';
import { codeOffsets } from '../path-uses.ts';
import type { CallSite, RuleContext } from '../rule.ts';
import type { TooNew } from './names.ts';
import type { Later } from './table.ts';

/** Calls of methods and functions that the type has in newer kernels only, where the type is known. */
export function tooNewCalls(cx: RuleContext, later: Later): TooNew[] {
  const parens = codeOffsets(
    cx.text,
    cx.code.calls(later.methods).map((it) => it.paren),
  );
  if (parens.length === 0) return [];
  return cx.callsAt(parens).flatMap((site) => tooNewCall(cx, later, site) ?? []);
}

function tooNewCall(cx: RuleContext, { rows }: Later, { unit, call }: CallSite): TooNew | undefined {
  const types = unit.types();
  if (types.callees.has(call)) return undefined;
  const name = call.kind === 'methodCall' ? call.method : lastName(call.callee);
  const receiver =
    call.kind === 'methodCall' ? types.types.get(call.receiver) : types.owners.get(call.callee);
  if (name === undefined || !receiver) return undefined;
  const behind = call.kind === 'methodCall' ? chain(cx, receiver) : [receiver];
  for (const [depth, ty] of behind.entries()) {
    const path = ty.k === 'adt' ? `${ty.decl.id}::${name}()` : '';
    const since = rows.get(path);
    if (!since || ty.k !== 'adt') continue;
    const span =
      call.kind === 'methodCall'
        ? { start: call.methodSpan.start, end: call.methodSpan.end }
        : { start: call.callee.start, end: call.callee.end };
    const fix = containerOf(ty) && fixOf(cx, call, ty, name, depth);
    return { span, shown: `${ty.decl.item.name}::${name}`, path, since, ...(fix && { fixes: [fix] }) };
  }
  return call.kind === 'call' ? ofAlias(cx, rows, unit.fn?.module ?? cx.module, call.callee) : undefined;
}

/** A function of what is only another name here and has become a type since: `UserPtr::from_addr`. */
function ofAlias(cx: RuleContext, rows: Later['rows'], module: Module, callee: Expr): TooNew | undefined {
  if (callee.kind !== 'path' || callee.path.qself) return undefined;
  const words = names(callee.path);
  const decl = cx.world.resolve(module, words.slice(0, -1), 'type');
  if (decl?.kind !== 'item' || decl.item.kind !== 'type') return undefined;
  const path = `${decl.id}::${words.at(-1)}()`;
  const since = rows.get(path);
  const span = { start: callee.start, end: callee.end };
  return since && { span, shown: `${decl.item.name}::${words.at(-1)}`, path, since };
}

/** The same by what this kernel's container has; `depth`: how often the receiver is dereferenced. */
function fixOf(
  cx: RuleContext,
  call: CallSite['call'],
  ty: Ty & { k: 'adt' },
  name: string,
  depth: number,
): Fix | undefined {
  if (name === 'clear') return emptied(cx, call, ty, depth);
  const [arg] = call.args;
  if (!arg || call.args.length > 1) return undefined;
  const given = cx.text.slice(arg.start, arg.end);
  if (name === 'into_pin' && call.kind === 'call' && pinsBoxes(cx))
    return exchanged(cx, call, `Pin::from(${given})`);
  if (name !== 'inc_len' || call.kind !== 'methodCall' || !/^(?:path|field)$/.test(call.receiver.kind))
    return undefined;
  const place = cx.text.slice(call.receiver.start, call.receiver.end);
  return exchanged(
    cx,
    call,
    `${place}.set_len(${place}.len() + ${/^[\w.]+$/.test(given) ? given : `(${given})`})`,
  );
}

/** Whether `Pin` is in the prelude and made of a box by `From`, as since 6.4. */
function pinsBoxes(cx: RuleContext): boolean {
  return cx.world.resolve(cx.module, ['Pin'], 'type') !== undefined;
}

function exchanged(cx: RuleContext, call: CallSite['call'], newText: string): Fix {
  return {
    title: `Replace with \`${newText}\``,
    applicability: 'safe',
    edits: [{ path: cx.path, span: { start: call.start, end: call.end }, newText }],
  };
}

/** `v.clear();` as `v = KVec::new();`, which gives the memory back too; `depth`: how often the receiver is dereferenced. */
function emptied(
  cx: RuleContext,
  call: CallSite['call'],
  vector: Ty & { k: 'adt' },
  depth: number,
): Fix | undefined {
  if (call.kind !== 'methodCall' || !/^(?:path|field)$/.test(call.receiver.kind)) return undefined;
  const isStatement = /[;{}]\s*$/.test(cx.text.slice(0, call.start)) && /^\s*;/.test(cx.text.slice(call.end));
  if (!isStatement) return undefined;
  const place = '*'.repeat(depth) + cx.text.slice(call.receiver.start, call.receiver.end);
  const text = `${place} = ${containerName(vector)}::new()`;
  return {
    title: `Replace with \`${text}\``,
    // What was reserved is gone.
    applicability: 'unsafe',
    edits: [{ path: cx.path, span: { start: call.start, end: call.end }, newText: text }],
  };
}

function lastName(callee: Expr): string | undefined {
  return callee.kind === 'path' ? callee.path.segments.at(-1)?.name : undefined;
}

/** A receiver and what it dereferences to. */
function chain(cx: RuleContext, start: Ty): Ty[] {
  const out: Ty[] = [];
  for (let ty: Ty | undefined = start; ty && out.length < 10; ) {
    out.push(ty);
    ty = ty.k === 'ref' ? ty.inner : cx.world.impls.project(ty, 'Target');
  }
  return out;
}
