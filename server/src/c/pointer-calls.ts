import type { LockKind } from '../kernel/fact-types.ts';
import type { CReader } from './reader.ts';
import { allSlept, type Balances, type States } from './states.ts';
import type { CTree, Place } from './tree.ts';

/** A call through a pointer, with what is so on all paths to it from where it was looked for. */
export interface PointerCall {
  /** As it is written: `q->mq_ops->queue_rq`. */
  readonly call: string;
  /** The function that it stands in. */
  readonly within: string;
  /** Locks that are held. */
  readonly held: readonly LockKind[];
  /** Something that sleeps was called before. */
  readonly slept: boolean;
}

interface Before {
  readonly held: ReadonlySet<LockKind>;
  readonly slept: boolean;
}

/** So many functions deep a call is looked for, and so many functions are looked through for it. */
const [MAX_DEPTH, MAX_VISITS] = [6, 2000];

/** The calls of a member, `queue_rq`, that lie in a function or below it; of one that is static, `path/file.c:name`. */
export function pointerCalls(
  reader: CReader,
  tree: CTree,
  from: string,
  member: string,
): readonly PointerCall[] {
  const out: PointerCall[] = [];
  const seen = new Set<string>();
  const named = new RegExp(`(?:^|\\W)${member}$`);

  function visit(place: Place, outer: Before, depth: number): void {
    const key = `${place.file.path} ${place.definition.head} ${[...outer.held].sort()} ${outer.slept}`;
    if (depth > MAX_DEPTH || seen.has(key) || seen.size > MAX_VISITS) return;
    seen.add(key);
    const calls = new Map<string, { readonly called: Place | string; before: Before }>();
    reader.observe(place, (called, states, balances) => {
      if (states.size === 0) return;
      const id = typeof called === 'string' ? called : `${called.file.path} ${called.definition.head}`;
      const before = meanwhile(outer, states, balances);
      const known = calls.get(id);
      calls.set(id, { called, before: known ? common(known.before, before) : before });
    });
    for (const { called, before } of calls.values()) {
      if (typeof called !== 'string') visit(called, before, depth + 1);
      else if (named.test(called))
        out.push({
          call: called,
          within: place.definition.name,
          held: [...before.held],
          slept: before.slept,
        });
    }
  }

  const [, path, name = ''] = /^(?:(.*):)?(\w+)$/.exec(from) ?? [];
  const file = path === undefined ? undefined : tree.file(`${tree.root}/${path}`);
  const start = tree.resolve(name, file).find((it) => it.definition.kind === 'function');
  if (start) visit(start, { held: new Set(), slept: false }, 0);
  return out;
}

function meanwhile(outer: Before, states: States, balances: Balances): Before {
  const each = [...states].map((it) => balances.of(it));
  const kinds = new Set([...outer.held, ...each.flatMap((it) => [...it.keys()])]);
  const held = [...kinds].filter((kind) =>
    each.every((it) => (it.get(kind) ?? 0) + (outer.held.has(kind) ? 1 : 0) > 0),
  );
  return { held: new Set(held), slept: outer.slept || allSlept(states) };
}

function common(a: Before, b: Before): Before {
  return { held: new Set([...a.held].filter((it) => b.held.has(it))), slept: a.slept && b.slept };
}
