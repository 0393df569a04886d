import type { Block } from '../../syntax/ast/index.ts';
import type { BodyTypes } from '../../types/callee.ts';
import type { FnItem } from '../../syntax/ast/index.ts';
import type { Graph, SlotId } from '../graph.ts';
import { Builder } from './builder.ts';
import { lowerBlockInto } from './blocks.ts';
import { bindLet } from './patterns.ts';

/** The graph of a function's body; `fn` is undefined for loose statements such as a doc-comment example. */
export function lowerBody(fn: FnItem | undefined, block: Block, types: BodyTypes): Graph {
  const b = new Builder(types);
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
    bindLet(b, param.pattern, slot, param);
  }
  b.open('temps');
  lowerBlockInto(b, block, b.result);
  b.close(close);
  b.close(close);
  b.goto(b.exit);
  markJoins(b);
  return { nodes: b.nodes, slots: b.slots, entry, result: b.result, params, block, slotOf: (local) => b.lookup(local) };
}

function selfLocal(types: BodyTypes) {
  for (const found of types.resolutions.values()) {
    if (found.kind === 'local' && found.local.name === 'self' && !found.local.pattern) return found.local;
  }
  return undefined;
}

function markJoins(b: Builder): void {
  const seen = new Set<number>();
  const edge = (to: number): void => {
    if (seen.has(to)) b.nodes[to]!.joins = true;
    seen.add(to);
  };
  for (const { end } of b.nodes) {
    switch (end.k) {
      case 'goto':
        edge(end.to);
        break;
      case 'if':
        edge(end.then);
        edge(end.else);
        break;
      case 'switch':
        for (const arm of end.arms) edge(arm.to);
        if (end.otherwise !== undefined) edge(end.otherwise);
        break;
      case 'try':
        edge(end.ok);
        edge(end.err);
        break;
      case 'next':
        edge(end.body);
        edge(end.done);
    }
  }
}
