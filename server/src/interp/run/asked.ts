import type { Event, Graph, Place, SlotId } from '../../cfg/cfg.ts';
import { slot } from '../../db/memos.ts';
import type { World } from '../../def/resolve.ts';
import { isComparison } from '../answers.ts';

/** How often the places of a body are asked for what lies there. */
interface Questions {
  readonly counts: ReadonlyMap<string, number>;
  /** What is handed to functions, which may ask for its parts. */
  readonly handed: readonly Place[];
  /** The places that comparisons look at, if they look at any. */
  readonly compared: ReadonlyMap<Event, readonly Place[]>;
}

const counted = slot(() => new WeakMap<Graph, Questions>());

/**
 * Whether a body asks a place at several points, or hands what it lies in to a function that may ask: what one of them
 * decides then tells the others.
 */
export function isAskedAgain(world: World, graph: Graph, place: Place): boolean {
  const { counts, handed } = questions(world, graph);
  const count = counts.get(keyOf(place));
  if (count === undefined) return false;
  return count > 1 || handed.some((it) => liesIn(place, it));
}

/** Whether a place is a part of another, or of what that leads to. */
function liesIn(part: Place, whole: Place): boolean {
  if (part.slot !== whole.slot) return false;
  // A step through a reference is written down where the code has one: `(*self).busy` and `self.busy` are one place.
  const [inner, outer] = [part, whole].map(({ path }) => path.filter((it) => it !== '*'));
  return inner!.length > outer!.length && outer!.every((it, i) => it === inner![i]);
}

/** Whether what a comparison looks at is asked again in its body, or the comparison is what the body gives. */
export function isComparedAgain(world: World, graph: Graph, event: Event & { k: 'binary' }): boolean {
  if (event.dest === graph.result) return true;
  const { compared } = questions(world, graph);
  return compared.get(event)?.some((it) => isAskedAgain(world, graph, it)) ?? false;
}

function questions({ memos }: World, graph: Graph): Questions {
  const known = memos.of(counted);
  let found = known.get(graph);
  if (!found) known.set(graph, (found = count(graph)));
  return found;
}

function count(graph: Graph): Questions {
  const counts = new Map<string, number>();
  const compared = new Map<Event, readonly Place[]>();
  const lent = new Map<SlotId, Place>();
  const used = new Map<SlotId, Place>();
  const handed: Place[] = [];
  const ask = (place: Place): void => {
    if (isElement(place) || isForeign(place)) return;
    const key = keyOf(place);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  for (const { events, end } of graph.nodes) {
    for (const it of events) {
      if (it.k === 'use') used.set(it.dest, it.from);
      if (it.k === 'call') handed.push(...it.args.flatMap((arg) => used.get(arg) ?? []));
      if (it.k === 'use' && it.mode === 'value') ask(it.from);
      else if (it.k === 'call' && it.receiver) ask(it.receiver);
      else if (it.k === 'use') lent.set(it.dest, it.from);
      else if (it.k === 'binary' && isComparison(it.op)) {
        const places = [it.left, it.right].flatMap((side) => lent.get(side) ?? []);
        if (places.length > 0) compared.set(it, places);
        for (const place of places) ask(place);
      }
    }
    if (end.k === 'switch') ask(end.from);
  }
  return { counts, handed, compared };
}

function keyOf({ slot, path }: Place): string {
  return `${slot}.${path.join('.')}`;
}

/** What lies behind a raw pointer may change without a word of the body. */
function isForeign({ of }: Place): boolean {
  return of?.some((it) => it?.k === 'ptr') ?? false;
}

/** Elements of an array do not go by their numbers: two reads of `busy[i]` need not mean one place. */
function isElement({ path }: Place): boolean {
  return path.some((it) => it.startsWith('['));
}
