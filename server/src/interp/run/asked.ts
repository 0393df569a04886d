import type { Graph, Place } from '../../cfg/cfg.ts';
import { slot } from '../../db/memos.ts';
import type { World } from '../../def/resolve.ts';

const counted = slot(() => new WeakMap<Graph, ReadonlyMap<string, number>>());

/** Whether a body reads a place at several points: what one of them decides then tells the others. */
export function isAskedAgain({ memos }: World, graph: Graph, place: Place): boolean {
  const known = memos.of(counted);
  let counts = known.get(graph);
  if (!counts) known.set(graph, (counts = countReads(graph)));
  return (counts.get(keyOf(place)) ?? 0) > 1;
}

function countReads(graph: Graph): ReadonlyMap<string, number> {
  const out = new Map<string, number>();
  for (const { events } of graph.nodes)
    for (const it of events) {
      if (it.k !== 'use' || it.mode !== 'value' || isElement(it.from)) continue;
      const key = keyOf(it.from);
      out.set(key, (out.get(key) ?? 0) + 1);
    }
  return out;
}

function keyOf({ slot, path }: Place): string {
  return `${slot}.${path.join('.')}`;
}

/** Elements of an array do not go by their numbers: two reads of `busy[i]` need not mean one place. */
function isElement({ path }: Place): boolean {
  return path.some((it) => it.startsWith('['));
}
