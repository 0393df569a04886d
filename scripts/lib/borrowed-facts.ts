import { allModules } from '../../server/src/def/crate.ts';
import type { GfpExpr } from '../../server/src/emulator/index.ts';
import type { FnFact } from '../../server/src/interp/facts.ts';
import type { Flow, FlowFacts } from '../../server/src/interp/index.ts';
import { functionsOf } from '../../server/src/interp/learn.ts';
import { isGfpFlags } from '../../server/src/kernel/model.ts';
import type { FnRef } from '../../server/src/types/methods.ts';
import { fnScope, lowerType } from '../../server/src/types/scope.ts';

/**
 * What the bodies of an API do of which only the signatures are known: the facts of kernels before and after it, for the
 * functions and guards that it has. `others` come in the order in which they are believed. `names` says what a type, a trait or a function
 * of this API is called there. A fact whose flags would stand in a place where this function takes none is left out, or
 * given the flags `fixed` that every allocation of this kernel has.
 */
export function borrowFacts(
  flow: Flow,
  others: readonly FlowFacts[],
  names: Readonly<Record<string, string>>,
  fixed?: GfpExpr,
): FlowFacts {
  const { world } = flow.inputs;
  const crates = world.crates.filter((it) => it.name !== 'core');
  const fns: Record<string, FnFact> = {};
  const words = new Set<string>();
  for (const fn of crates.flatMap((it) => functionsOf(flow, it))) {
    words.add(fn.item.name);
    for (const id of idsOf(fn, names)) {
      const fact = others.flatMap((it) => (Object.hasOwn(it.fns, id) ? [it.fns[id]!] : []))[0];
      const own = fact && fixed && !fits(fn, fact) ? withFlags(fact, fixed) : fact;
      if (!own || !fits(fn, own)) continue;
      fns[fn.id] = asOf(fn, own);
      break;
    }
  }
  const types = new Set(
    crates.flatMap((it) => allModules(it).flatMap((m) => m.items.map((item) => `${m.id}::${item.name}`))),
  );
  const guards = others.flatMap((it) => Object.entries(it.guards)).filter(([id]) => types.has(id));
  const nameOf = (id: string) => id.slice(id.lastIndexOf('::') + 2);
  const own = new Set([...types].map(nameOf));
  const raw = new Set(flow.vocabulary.enters);
  return {
    schema: 1,
    guards: Object.fromEntries(guards.reverse()),
    words: {
      guards: unique(others.flatMap((it) => it.words.guards)).filter((it) => own.has(it)),
      enters: unique([...raw, ...others.flatMap((it) => it.words.enters)]).filter(
        (it) => raw.has(it) || words.has(it),
      ),
    },
    fns: Object.fromEntries(Object.entries(fns).sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** What a function may be called in the other kernels: by its own name, by another one that is known, by its owner's. */
function idsOf(fn: FnRef, names: Readonly<Record<string, string>>): string[] {
  const self = fn.owner?.impl?.self;
  const owners = [fn.owner?.trait?.id, self?.k === 'adt' ? self.decl.id : undefined].flatMap(
    (it) => it ?? [],
  );
  const called = [fn.id, ...owners.map((it) => `${it}::${fn.item.name}`)];
  return [
    ...called,
    ...called.flatMap((it) => names[it] ?? []),
    ...owners.flatMap((it) => (names[it] ? `${names[it]}::${fn.item.name}` : [])),
  ];
}

/** Whether the flags of a fact are parameters that this function has. */
function fits(fn: FnRef, fact: FnFact): boolean {
  const scope = fnScope(fn.scope, fn.item);
  return (fact.ops ?? []).every(({ flags }) => {
    const at = flags?.kind === 'parameter' ? /^#(\d+)$/.exec(flags.name) : undefined;
    if (!at) return true;
    const param = fn.item.params[Number(at[1]) - (fn.item.self ? 1 : 0)];
    return param !== undefined && isGfpFlags(lowerType(scope, param.type));
  });
}

/** A fact of a function that takes flags, for one that takes none: its arguments count one less where they came after. */
function withFlags(fact: FnFact, fixed: GfpExpr): FnFact {
  const at = fact.ops?.flatMap(({ flags }) =>
    flags?.kind === 'parameter' ? Number(flags.name.slice(1)) : [],
  )[0];
  const ops = fact.ops?.map((it) => (it.flags?.kind === 'parameter' ? { ...it, flags: fixed } : it));
  const runs = fact.runs?.map(
    ([arg, kinds]) => [at !== undefined && arg > at ? arg - 1 : arg, kinds] as const,
  );
  return { ...fact, ...(ops ? { ops } : {}), ...(runs ? { runs } : {}) };
}

/** A fact whose allocations are called what this function is called: `Box::new`, `.push()`. */
function asOf(fn: FnRef, fact: FnFact): FnFact {
  const self = fn.owner?.impl?.self;
  const owner = self?.k === 'adt' ? self.decl.item.name : fn.owner?.trait?.item.name.replace(/Ext$/, '');
  const what = fn.item.self ? `\`.${fn.item.name}()\`` : `\`${owner ? `${owner}::` : ''}${fn.item.name}\``;
  const ops = fact.ops?.map((it) => (it.kind === 'allocation' ? { ...it, what } : it));
  return { ...fact, ...(ops ? { ops } : {}) };
}

function unique(list: readonly string[]): string[] {
  return [...new Set(list)].sort();
}
