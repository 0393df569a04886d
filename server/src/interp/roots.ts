import type { FnItem } from '../syntax/ast/index.ts';
import { push } from '../text/multimap.ts';
import type { FnRef } from '../types/methods.ts';
import type { Unit } from '../types/units.ts';
import { mayDeclareFunctions, type Worth } from './prefilter.ts';
import {
  anchored,
  type FlowFindings,
  type FlowReads,
  looked,
  placed,
  type RootResult,
} from './root-result.ts';
import type { Visit } from './run/engine.ts';
import type { FlowUnknown } from './unknown.ts';
import type { FlowViolation } from './violation.ts';

/** A run of one unit, in all contexts that it may be entered in. */
export interface UnitRun {
  readonly violations: readonly FlowViolation[];
  readonly unknowns: readonly FlowUnknown[];
  /** The bodies that were looked into. */
  readonly visits: readonly Visit[];
}

/** Runs units as roots. */
export interface Roots {
  /** What is found in units, and in what is declared inside them. */
  visit(units: readonly Unit[]): FlowFindings;
}

/** See `Roots`. What is found of a root is kept in `reads`, with what was read for it. */
export function createRoots(
  reads: FlowReads | undefined,
  text: (path: string) => string | undefined,
  prefilter: Worth,
  run: (unit: Unit) => UnitRun,
): Roots {
  function visit(units: readonly Unit[], around = ''): FlowFindings {
    const all: FlowFindings[] = [];
    const counts = new Map<string, number>();
    for (const unit of units) {
      const id = `${around}${unit.file.path} ${unit.kind} ${unit.fn?.id ?? ''}`;
      const n = counts.get(id) ?? 0;
      counts.set(id, n + 1);
      // Most are not, and what is not kept need not be looked through.
      if (!prefilter.worth(unit)) continue;
      const key = `${id} ${n}`;
      if (!reads) all.push(runRoot(unit, key));
      else {
        const result = reads.roots.get(key, () => runRoot(unit, key));
        all.push(placed(reads, result));
      }
    }
    return { violations: all.flatMap((it) => it.violations), unknowns: all.flatMap((it) => it.unknowns) };
  }

  /** A unit, with the functions that are declared inside it. */
  function runRoot(unit: Unit, key: string): RootResult {
    reads?.declared();
    if (unit.fn) looked(reads, unit.fn);
    else text(unit.file.path);
    const violations: FlowViolation[] = [];
    const unknowns: FlowUnknown[] = [];
    if (prefilter.entersAtomic(unit)) {
      const ran = run(unit);
      violations.push(...ran.violations);
      unknowns.push(...ran.unknowns);
      const visited = new Map<FnItem, FnRef>();
      for (const it of ran.visits) flatten(it, visited, new Set());
      for (const it of visited.values()) looked(reads, it);
    }
    if (mayDeclareFunctions(unit)) {
      const inside = visit(unit.nested(), `${key} `);
      violations.push(...inside.violations);
      unknowns.push(...inside.unknowns);
    }
    return anchored(reads, { violations, unknowns });
  }

  return { visit };
}

/** Gathers the functions of a visit and of all inside it; calls that come to the same share what is inside them. */
function flatten(visit: Visit, out: Map<FnItem, FnRef>, seen: Set<Visit>): void {
  if (seen.has(visit)) return;
  seen.add(visit);
  for (const { fn } of visit.own ? [visit.own, ...visit.asked] : visit.asked) out.set(fn.item, fn);
  for (const it of visit.inside) flatten(it, out, seen);
}

/** A function that may be entered in several contexts is wrong for certain only where it is wrong in all. */
export function combine(runs: readonly (readonly FlowViolation[])[]): readonly FlowViolation[] {
  if (runs.length === 1) return runs[0]!;
  const byPlace = new Map<string, FlowViolation[]>();
  for (const it of runs.flat()) {
    const key = `${it.path}:${it.span.start}:${it.what}`;
    push(byPlace, key, it);
  }
  return [...byPlace.values()].map((list) => ({
    ...list[0]!,
    verdict:
      list.length >= runs.length && list.every((it) => it.verdict === 'proved')
        ? ('proved' as const)
        : ('possible' as const),
  }));
}
