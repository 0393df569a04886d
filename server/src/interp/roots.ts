import type { FnItem } from '../syntax/ast/index.ts';
import type { Span } from '../text/span.ts';
import type { FnRef } from '../types/methods.ts';
import type { Unit } from '../types/units.ts';
import { mayDeclareFunctions, type Worth } from './prefilter.ts';
import { type RootResult, type RootResults, rootKey } from './reuse.ts';
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

/** Runs units as roots, each once. */
export interface Roots {
  /** The violations of units and of what is declared inside them are added to `out`. */
  visit(units: readonly Unit[], out: FlowViolation[]): void;
}

/** See `Roots`. `results` are those of earlier runs that still hold, and are added to. */
export function createRoots(results: RootResults, prefilter: Worth, run: (unit: Unit) => UnitRun): Roots {
  /** The functions that the root at hand looked into, those of roots inside it left out. */
  let visited = new Map<FnItem, FnRef>();

  function visit(units: readonly Unit[], out: FlowViolation[]): void {
    for (const unit of units) {
      const { path } = unit.file;
      let result = results.get(path)?.get(rootKey(unit));
      if (!result) {
        // Most units are not, and what is not kept need not be carried over.
        if (!prefilter.worth(unit)) continue;
        result = runRoot(unit);
        const known = results.get(path) ?? new Map<string, RootResult>();
        results.set(path, known.set(rootKey(unit), result));
      }
      out.push(...result.violations);
    }
  }

  /** A unit, with the functions that are declared inside it. */
  function runRoot(unit: Unit): RootResult {
    const around = visited;
    visited = new Map();
    const violations: FlowViolation[] = [];
    let unknowns: readonly FlowUnknown[] = [];
    if (prefilter.entersAtomic(unit)) {
      const ran = run(unit);
      violations.push(...ran.violations);
      unknowns = ran.unknowns;
      for (const it of ran.visits) flatten(it, visited, new Set());
    }
    if (mayDeclareFunctions(unit)) visit(unit.nested(), violations);
    const deps = [...visited.values()].flatMap((it) =>
      it.item.bodySpan ? [{ path: it.module.file, ...headAndBody(it.item, it.item.bodySpan) }] : [],
    );
    visited = around;
    return { ...placeOf(unit), violations, unknowns, deps };
  }

  return { visit };
}

/** Gathers the functions of a visit and of all inside it; calls that come to the same share what is inside them. */
function flatten(visit: Visit, out: Map<FnItem, FnRef>, seen: Set<Visit>): void {
  if (seen.has(visit)) return;
  seen.add(visit);
  if (visit.fn) out.set(visit.fn.item, visit.fn);
  for (const it of visit.inside) flatten(it, out, seen);
}

function placeOf({ span, fn }: Unit): Span & { readonly head: number; readonly expanded?: true } {
  const { start, end } = span;
  if (!fn) return { start, end, head: start };
  return { ...headAndBody(fn.item, span), ...(fn.item.expanded ? { expanded: true } : {}) };
}

/** Where a function stands; for one that a macro declares, the macro's whole call. */
function headAndBody(item: FnItem, { start, end }: Span): Span & { readonly head: number } {
  const call = item.expanded?.call;
  return call ? { start: call.start, end: call.end, head: call.start } : { start, end, head: item.start };
}

/** A function that may be entered in several contexts is wrong for certain only where it is wrong in all. */
export function combine(runs: readonly (readonly FlowViolation[])[]): readonly FlowViolation[] {
  if (runs.length === 1) return runs[0]!;
  const byPlace = new Map<string, FlowViolation[]>();
  for (const it of runs.flat()) {
    const key = `${it.path}:${it.span.start}:${it.what}`;
    const list = byPlace.get(key);
    if (list) list.push(it);
    else byPlace.set(key, [it]);
  }
  return [...byPlace.values()].map((list) => ({
    ...list[0]!,
    verdict:
      list.length >= runs.length && list.every((it) => it.verdict === 'proved')
        ? ('proved' as const)
        : ('possible' as const),
  }));
}
