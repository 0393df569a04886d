import { lowerBody } from '../cfg/index.ts';
import { Memos } from '../db/memos.ts';
import {
  type ContextConfig,
  contextInInterrupt,
  createJudge,
  kernelTraits,
  sleepForbidden,
} from '../emulator/index.ts';
import { bindingFact } from '../kernel/facts/bindings.ts';
import { bodyText } from '../syntax/ast/body-text.ts';
import type { Block, FnItem } from '../syntax/ast/index.ts';
import type { Span } from '../text/span.ts';
import type { BodyTypes } from '../types/callee.ts';
import { inferFn } from '../types/infer/body.ts';
import type { FnRef } from '../types/methods.ts';
import type { Ty } from '../types/ty.ts';
import { type Unit, unitsOf } from '../types/units.ts';
import { callbackOf, type Entry, entriesOf } from './entry-points.ts';
import { guardKinds } from './facts.ts';
import type { Flow, FlowInputs, RunWatch } from './flow.ts';
import { createGuards } from './guards.ts';
import { klintDropOf, klintOf } from './klint.ts';
import { createParameters } from './parameters.ts';
import { createWorth, mayDeclareFunctions } from './prefilter.ts';
import { type RootResult, type RootResults, rootKey } from './reuse.ts';
import { Engine, type EngineInputs, type Lowered, type Visit } from './run/engine.ts';
import type { Frame } from './run/frame.ts';
import { Recorder } from './run/record.ts';
import { State } from './state.ts';
import { learnVocabulary, wordsOf } from './trigger-words.ts';
import type { Val } from './values.ts';
import type { FlowViolation } from './violation.ts';

export { type FlowFacts, readFacts } from './facts.ts';
export type { Flow, FlowInputs, RunWatch } from './flow.ts';
export type { FlowViolation, ViolationKind } from './violation.ts';

/** The flow of a crate in its world. */
export function createFlow(inputs: FlowInputs): Flow {
  const { world, source, base } = inputs;
  const facts = inputs.facts ?? base?.inputs.facts;
  const traits = kernelTraits(inputs.version);
  const config: ContextConfig = { traits, preemptRt: inputs.preemptRt ?? false, preemptRcu: true };
  const judge =
    base && (base.inputs.preemptRt ?? false) === config.preemptRt
      ? base.judge
      : createJudge({ kernel: inputs.version, preemptRt: config.preemptRt, preemptRcu: true });
  const lowered = inputs.graphs ?? new WeakMap<FnItem, Lowered | null>();
  const own = base ? world.crates.filter((it) => !base.inputs.world.crates.includes(it)) : world.crates;
  const vocabulary = learnVocabulary(own, inputs.text, base?.vocabulary ?? wordsOf(facts));
  const { impls } = world;

  /** A function's body with its types; undefined where there is none to read. */
  function inferred(fn: FnRef): { readonly block: Block; readonly types: BodyTypes } | undefined {
    const block = fn.item.bodySpan && source(fn.module.file)?.body(fn.item);
    return block && { block, types: inferFn({ impls, macroResult: world.macroResult }, fn, block) };
  }

  function lower(fn: FnRef): Lowered | undefined {
    if (base?.inputs.world.crates.includes(fn.module.crate)) return base.lower(fn);
    const known = lowered.get(fn.item);
    if (known !== undefined) return known ?? undefined;
    const found = inferred(fn);
    if (!found) {
      lowered.set(fn.item, null);
      return undefined;
    }
    const { block, types } = found;
    const made: Lowered = { graph: lowerBody(fn.item, block, types), types };
    lowered.set(fn.item, made);
    return made;
  }

  /** A unit's graph: its types are often known already, and its callers will ask for both. */
  function lowerUnit(unit: Unit): Lowered | undefined {
    const known = unit.fn && lowered.get(unit.fn.item);
    if (known) return known;
    const block = unit.block();
    if (!block) return undefined;
    const types = unit.types();
    const made: Lowered = { graph: lowerBody(unit.fn?.item, block, types), types };
    if (unit.fn) lowered.set(unit.fn.item, made);
    return made;
  }

  const guards = createGuards({
    impls,
    binding: bindingFact,
    names: vocabulary.guards,
    known: (ty) => guardKinds(facts, ty),
    ...(vocabulary.drops.size > 0 ? { adjusts: (ty) => klintDropOf(impls, ty)?.adjust } : {}),
    bodyTypes: (fn) => inferred(fn)?.types,
  });

  const textOf = (fn: FnRef): string => {
    return bodyText(fn.item, inputs.text(fn.module.file)) ?? '';
  };
  const entersMemo = new WeakMap<FnItem, boolean>();
  const enters = (fn: FnRef): boolean => {
    let known = entersMemo.get(fn.item);
    if (known === undefined) entersMemo.set(fn.item, (known = vocabulary.pattern.test(textOf(fn))));
    return known;
  };
  const leavesMemo = new WeakMap<FnItem, boolean>();
  const leavesContext = (fn: FnRef): boolean => {
    let known = leavesMemo.get(fn.item);
    if (known === undefined) {
      known =
        klintOf(fn.item) !== undefined ||
        /\bbindings::\w*(?:lock|unlock|disable|enable)\w*\(/.test(textOf(fn));
      leavesMemo.set(fn.item, known);
    }
    return known;
  };

  const inert: EngineInputs['inert'] = new Map();
  const sizes: EngineInputs['sizes'] = new Map();
  const results: RootResults = inputs.results ?? new Map();
  /** The bodies that the roots of one unit looked into. */
  let visited = new Map<FnItem, FnRef>();
  const serials = new WeakMap<FnItem, number>();
  let lastSerial = 0;
  const serial = (item: FnItem): number => {
    let known = serials.get(item);
    if (known === undefined) serials.set(item, (known = ++lastSerial));
    return known;
  };

  const { worth, entersAtomic } = createWorth(config, vocabulary, guards);

  const parameters = createParameters(config, vocabulary, guards);

  function run(unit: Unit, watch: RunWatch): readonly FlowViolation[] {
    const lowering = lowerUnit(unit);
    if (!lowering) return [];
    const runs = entriesOf(config, unit.fn, unit.file.text).map((entry) =>
      runEntry(unit, lowering, entry, watch),
    );
    return combine(runs);
  }

  function runEntry(
    unit: Unit,
    { graph, types }: Lowered,
    entry: Entry,
    watch: RunWatch,
    argument?: (index: number, ty: Ty | undefined) => Val | undefined,
  ): readonly FlowViolation[] {
    const recorder = new Recorder();
    const engineInputs: EngineInputs = {
      world,
      impls,
      guards,
      judge,
      config,
      traits,
      source,
      binding: bindingFact,
      callback: callbackOf,
      lowered: lower,
      enters,
      leavesContext,
      inert,
      sizes,
      serial,
      recorder,
      klintDrops: vocabulary.drops.size > 0,
      ...(facts
        ? { fact: (fn: FnRef) => (Object.hasOwn(facts.fns, fn.id) ? facts.fns[fn.id] : undefined) }
        : {}),
      ...(watch.probe ? { probed: watch.probe } : {}),
      ...(watch.operation ? { watch: watch.operation } : {}),
      ...(watch.event ? { onEvent: watch.event } : {}),
    };
    const engine = watch.engine?.(engineInputs) ?? new Engine(engineInputs);
    const state = new State();
    state.ctx = entry.ctx;
    state.holds = [...entry.holds];
    state.next = graph.slots.length;
    const frame: Frame = {
      graph,
      types,
      base: 0,
      depth: 0,
      blame: 0,
      entered: 0,
      path: unit.file.path,
      module: unit.module,
      subst: entry.subst ?? new Map(),
      assumed: [],
      dropping: false,
      ...(argument ? { probing: true } : {}),
      ...(unit.fn ? { fn: unit.fn } : {}),
    };
    if (unit.fn) parameters(engine, frame, state, unit.fn, argument);
    engine.exec(frame, graph.entry, state);
    flatten(engine.visit, visited, new Set());
    return recorder.violations();
  }

  function visit(units: readonly Unit[], out: FlowViolation[]): void {
    for (const unit of units) {
      const { path } = unit.file;
      let result = results.get(path)?.get(rootKey(unit));
      if (!result) {
        // Most units are not, and what is not kept need not be carried over.
        if (!worth(unit)) continue;
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
    if (entersAtomic(unit)) violations.push(...run(unit, {}));
    if (mayDeclareFunctions(unit)) visit(unit.nested(), violations);
    const deps = [...visited.values()].flatMap((it) =>
      it.item.bodySpan ? [{ path: it.module.file, ...headAndBody(it.item, it.item.bodySpan) }] : [],
    );
    visited = around;
    return { ...placeOf(unit), violations, deps };
  }

  return {
    inputs,
    guards,
    judge,
    vocabulary,
    results,
    memos: new Memos(),
    lower,
    run,
    config,
    probe(unit, entry, argument, watch) {
      const lowering = lowerUnit(unit);
      if (lowering) runEntry(unit, lowering, entry, watch, argument);
    },
    mayNotSleep: (ctx) => sleepForbidden(ctx) || contextInInterrupt(config, ctx),
    violations(file, module, units = () => unitsOf(world, file, module)) {
      if (
        !vocabulary.pattern.test(file.text) &&
        module.items.length === module.written.length &&
        !module.items.some((it) => it.kind === 'impl' && it.trait)
      )
        return [];
      const out: FlowViolation[] = [];
      visit(units(vocabulary.pattern), out);
      return out.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
    },
  };
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
  return fn
    ? { ...headAndBody(fn.item, span), ...(fn.item.expanded ? { expanded: true } : {}) }
    : { start, end, head: start };
}

/** Where a function stands; for one that a macro declares, the macro's whole call. */
function headAndBody(item: FnItem, { start, end }: Span): Span & { readonly head: number } {
  const call = item.expanded?.call;
  return call ? { start: call.start, end: call.end, head: call.start } : { start, end, head: item.start };
}

/** A function that may be entered in several contexts is wrong for certain only where it is wrong in all. */
function combine(runs: readonly (readonly FlowViolation[])[]): readonly FlowViolation[] {
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
