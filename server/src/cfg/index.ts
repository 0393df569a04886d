import type { Block, FnItem } from '../syntax/ast/index.ts';
import type { BodyTypes } from '../types/callee.ts';
import { lowerBlockInto } from './blocks.ts';
import { Builder } from './builder.ts';
import type { BlockId, Graph, SlotId, Terminator } from './cfg.ts';
import { lowering } from './exprs.ts';
import { bindLet } from './patterns.ts';

/** The graph of a function's body; `fn` is undefined for loose statements such as a doc-comment example. */
export function lowerBody(fn: FnItem | undefined, block: Block, types: BodyTypes): Graph {
  const b = new Builder(types, lowering);
  const entry = b.current;
  const close = { start: Math.max(block.start, block.end - 1), end: block.end };
  b.result = b.slot(block);
  b.exit = b.node();
  b.nodes[b.exit]!.end = { k: 'return' };
  b.open('body');
  const params: SlotId[] = [];
  if (fn?.self) {
    const local = selfLocal(types);
    const slot = local ? b.local(local, fn.self) : b.slot(fn.self);
    params.push(slot);
    b.schedule(slot, 'block');
  }
  for (const param of fn?.params ?? []) {
    const slot = b.slot(param);
    params.push(slot);
    b.schedule(slot, 'block');
    bindLet(b, param.pattern, { slot, path: [] }, param);
  }
  b.open('temps');
  lowerBlockInto(b, block, b.result);
  b.close(close);
  b.close(close);
  b.goto(b.exit);
  markJoins(b);
  return {
    nodes: b.nodes,
    order: orderOf(b),
    slots: b.slots,
    entry,
    result: b.result,
    params,
    block,
    slotOf: (local) => b.lookup(local),
  };
}

function selfLocal(types: BodyTypes) {
  for (const found of types.resolutions.values()) {
    if (found.kind === 'local' && found.local.name === 'self' && !found.local.pattern) return found.local;
  }
  return undefined;
}

function markJoins(b: Builder): void {
  const seen = new Set<number>();
  for (const { end } of b.nodes) {
    for (const to of successors(end)) {
      if (seen.has(to)) b.nodes[to]!.joins = true;
      seen.add(to);
    }
  }
}

function successors(end: Terminator): readonly BlockId[] {
  switch (end.k) {
    case 'goto':
      return [end.to];
    case 'if':
      return [end.yes, end.no];
    case 'switch':
      return [...end.arms.map((it) => it.to), ...(end.otherwise === undefined ? [] : [end.otherwise])];
    case 'try':
      return [end.ok, end.err];
    case 'next':
      // What follows a loop comes after its body.
      return [end.done, end.body];
    default:
      return [];
  }
}

/** Reverse postorder, from the entry and from the entries of closures. */
function orderOf(b: Builder): number[] {
  const order = new Array<number>(b.nodes.length).fill(0);
  const seen = new Uint8Array(b.nodes.length);
  let next = b.nodes.length;
  for (let root = 0; root < b.nodes.length; root++) {
    if (seen[root]) continue;
    seen[root] = 1;
    const stack: { readonly id: BlockId; readonly to: readonly BlockId[]; at: number }[] = [
      { id: root, to: successors(b.nodes[root]!.end), at: 0 },
    ];
    while (stack.length > 0) {
      const top = stack.at(-1)!;
      const to = top.to[top.at++];
      if (to === undefined) {
        order[top.id] = --next;
        stack.pop();
      } else if (!seen[to]) {
        seen[to] = 1;
        stack.push({ id: to, to: successors(b.nodes[to]!.end), at: 0 });
      }
    }
  }
  return order;
}
