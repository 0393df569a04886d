import {
  type Context,
  type ContextConfig,
  contextInInterrupt,
  createJudge,
  enterContext,
  type HoldKind,
  type Judge,
  kernelTraits,
  sleepForbidden,
} from '../emulator/index.ts';
import type { Module } from '../index/module.ts';
import { bindingFact } from '../kernel/tables/bindings.ts';
import type { FnItem } from '../syntax/ast/index.ts';
import { findCalls } from '../syntax/ast/walk.ts';
import type { SourceFile } from '../syntax/source-file.ts';
import { inferFn } from '../types/infer/body.ts';
import type { FnRef } from '../types/methods.ts';
import { fnScope, lowerType } from '../types/scope.ts';
import type { Ty } from '../types/ty.ts';
import { type Unit, unitsOf } from '../types/units.ts';
import type { TypeWorld } from '../types/world.ts';
import { type FlowFacts, guardKinds } from './facts.ts';
import type { Event } from './graph.ts';
import { createGuards, type Guards } from './guards.ts';
import { lowerBody } from './lower/index.ts';
import { callbackOf, type Entry, entriesOf } from './roots.ts';
import { Engine, type EngineInputs, type Lowered } from './run/engine.ts';
import type { Frame } from './run/frame.ts';
import { klintOf } from './run/klint.ts';
import { type Operation, Recorder } from './run/record.ts';
import { State } from './state.ts';
import { anyOf, type Val } from './values.ts';
import type { FlowViolation } from './violation.ts';
import { learnVocabulary, type Vocabulary, wordsOf } from './vocabulary.ts';

export { type FlowFacts, readFacts } from './facts.ts';
export type { FlowViolation, ViolationKind } from './violation.ts';

/** What a flow stands on. */
export interface FlowInputs {
  /** The kernel's crates and the crate at hand. */
  readonly world: TypeWorld;
  /** `7.3.4`; what follows `major.minor` does not matter. */
  readonly version: string;
  /** A file's parse; undefined where it cannot be read, as in a profile. */
  readonly source: (path: string) => SourceFile | undefined;
  /** A file's text, which needs no parse. */
  readonly text: (path: string) => string | undefined;
  /** What was learned of the kernel, where its bodies are not there to be read. */
  readonly facts?: FlowFacts;
  readonly preemptRt?: boolean;
  /** The flow of the kernel's crates alone: what it found out of them is used again. */
  readonly base?: Flow;
  /** Graphs of bodies that an earlier flow of the same world has made: bodies that did not change are not lowered again. */
  readonly graphs?: WeakMap<FnItem, Lowered | null>;
}

/** How much was looked at, and what stayed unknown. */
export interface FlowStats {
  /** Functions whose bodies were run as roots, and those that their text ruled out. */
  roots: number;
  skipped: number;
  /** Bodies that were lowered to graphs. */
  lowered: number;
  /** Calls in the roots, and those of which nobody knows what they call. */
  callSites: number;
  unknownCalls: number;
  /** Roots that were given up for their size. */
  exhausted: number;
  /** What was met and not known in atomic context or on the way to it, by the reason. */
  readonly unknown: Map<string, number>;
}

/** The static half: what the functions of a crate do where they may not sleep. */
export interface Flow {
  readonly inputs: FlowInputs;
  readonly guards: Guards;
  readonly judge: Judge;
  readonly vocabulary: Vocabulary;
  /** Where the kernel would complain, for the roots of one file; sorted by position. */
  violations(file: SourceFile, module: Module, units?: () => readonly Unit[]): readonly FlowViolation[];
  readonly config: ContextConfig;
  /** Runs a unit from a given entry with given arguments; see `learn.ts`. */
  probe(
    unit: Unit,
    entry: Entry,
    argument: (index: number, ty: Ty | undefined) => Val | undefined,
    watch: RunWatch,
  ): void;
  /** Runs one unit and tells of its steps; see `RunWatch`. */
  run(unit: Unit, watch: RunWatch): readonly FlowViolation[];
  /** Whether something may not sleep in a context. */
  mayNotSleep(ctx: Context): boolean;
  stats(): FlowStats;
  /** Used by flows on top of this one. */
  readonly lower: (fn: FnRef) => Lowered | undefined;
}

/** Told of what happens in a run, in the order of the run. */
export interface RunWatch {
  readonly event?: (frame: Frame, state: State, event: Event) => void;
  readonly probe?: (state: State, index: number) => void;
  readonly operation?: (frame: Frame, state: State, operation: Operation) => void;
  /** Runs the unit in its stead: an engine that keeps the paths apart. Called for each context that it may be entered in. */
  readonly engine?: (inputs: EngineInputs) => Engine;
}

/** What may be held while something sleeps. */
const sleepable: ReadonlySet<HoldKind> = new Set(['mutex', 'rwsem', 'srcu', 'migrate_disable']);

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
  const stats: FlowStats = {
    roots: 0,
    skipped: 0,
    lowered: 0,
    callSites: 0,
    unknownCalls: 0,
    exhausted: 0,
    unknown: new Map(),
  };

  function lower(fn: FnRef): Lowered | undefined {
    if (base?.inputs.world.crates.includes(fn.module.crate)) return base.lower(fn);
    const known = lowered.get(fn.item);
    if (known !== undefined) return known ?? undefined;
    const block = fn.item.bodySpan && source(fn.module.file)?.body(fn.item);
    if (!block) {
      lowered.set(fn.item, null);
      return undefined;
    }
    const types = inferFn({ impls, macroResult: world.macroResult }, fn, block);
    const made: Lowered = { graph: lowerBody(fn.item, block, types), types };
    stats.lowered++;
    lowered.set(fn.item, made);
    return made;
  }

  const bodyTypes = new WeakMap<FnItem, ReturnType<typeof inferFn> | null>();
  const guards = createGuards({
    impls,
    binding: bindingFact,
    names: vocabulary.guards,
    known: (ty) => guardKinds(facts, ty),
    bodyTypes(fn) {
      const known = bodyTypes.get(fn.item);
      if (known !== undefined) return known ?? undefined;
      const block = fn.item.bodySpan && source(fn.module.file)?.body(fn.item);
      const types = block ? inferFn({ impls, macroResult: world.macroResult }, fn, block) : undefined;
      bodyTypes.set(fn.item, types ?? null);
      return types;
    },
  });

  const textOf = (fn: FnRef): string => {
    const { bodySpan } = fn.item;
    return (bodySpan && inputs.text(fn.module.file)?.slice(bodySpan.start, bodySpan.end)) ?? '';
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

  const inert = new Set<string>();
  const serials = new WeakMap<FnItem, number>();
  let lastSerial = 0;
  const serial = (item: FnItem): number => {
    let known = serials.get(item);
    if (known === undefined) serials.set(item, (known = ++lastSerial));
    return known;
  };

  /** Whether a body can matter at all: by its trait, its annotations, its parameters, its words. */
  function worth(unit: Unit): boolean {
    const { fn } = unit;
    if (unit.kind === 'const' || unit.kind === 'macro') return false;
    if (fn) {
      if (klintOf(fn.item) || entriesOf(config, fn).some((it) => it.holds.length > 0)) return true;
      if (fn.item.params.some((it) => mentionsGuard(it.type))) return true;
    }
    return vocabulary.pattern.test(unit.file.text.slice(unit.span.start, unit.span.end));
  }

  function countCalls(unit: Unit): void {
    const block = unit.block();
    for (const call of block ? findCalls(block) : []) {
      stats.callSites++;
      if (!unit.types().callees.has(call)) stats.unknownCalls++;
    }
  }

  /** Whether a body, its types known, calls anything that makes a context atomic; a mutex alone does not. */
  function entersAtomic(unit: Unit): boolean {
    const { fn } = unit;
    if (fn && (klintOf(fn.item) || entriesOf(config, fn, unit.file.text).some((it) => it.holds.length > 0)))
      return true;
    if (fn?.item.params.some((it) => mentionsGuard(it.type))) return true;
    const types = unit.types();
    for (const [expr, callee] of types.callees) {
      if (callee.kind === 'extern') {
        if (bindingFact(callee.id.replace(/^.*::/, ''))?.lock) return true;
      } else if (callee.kind === 'fn') {
        if (klintOf(callee.fn.item)) return true;
        // Functions inside a body are in no vocabulary.
        if (!vocabulary.enters.has(callee.fn.item.name) && !callee.fn.module.enclosing) continue;
        const ty = types.types.get(expr);
        const kinds = ty ? guards.kinds(ty) : [];
        // A function that gives no guard may run a closure of its caller's under one.
        if (kinds.length === 0 || kinds.some((it) => !sleepable.has(it))) return true;
      }
    }
    // What a macro declares has no type here; see `globalLock`.
    return /\b[A-Z][A-Z0-9_]*\s*\.\s*(?:try_)?lock\(/.test(
      unit.file.text.slice(unit.span.start, unit.span.end),
    );
  }

  function mentionsGuard(type: { readonly kind: string }): boolean {
    return JSON.stringify(type)
      .split('"name":"')
      .some((it) => vocabulary.guards.has(it.slice(0, it.indexOf('"'))));
  }

  function run(unit: Unit, watch: RunWatch): readonly FlowViolation[] {
    const block = unit.block();
    if (!block) return [];
    const types = unit.types();
    const lowering = unit.fn
      ? { graph: lowerBody(unit.fn.item, block, types), types }
      : { graph: lowerBody(undefined, block, types), types };
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
      serial,
      recorder,
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
      subst: new Map(),
      assumed: [],
      dropping: false,
      ...(argument ? { probing: true } : {}),
      ...(unit.fn ? { fn: unit.fn } : {}),
    };
    if (unit.fn) parameters(engine, frame, state, unit.fn, argument);
    engine.exec(frame, graph.entry, state);
    if (engine.exhausted) stats.exhausted++;
    for (const [what, n] of recorder.unknown) stats.unknown.set(what, (stats.unknown.get(what) ?? 0) + n);
    return recorder.violations();
  }

  /** What the parameters of a root bring: references lead to cells of their own, guards are held. */
  function parameters(
    engine: Engine,
    frame: Frame,
    state: State,
    fn: FnRef,
    argument: (index: number, ty: Ty | undefined) => Val | undefined = () => undefined,
  ): void {
    const scope = fnScope(fn.scope, fn.item);
    const slots = [...frame.graph.params];
    if (fn.item.self) {
      const slot = slots.shift()!;
      const self = scope.params.get('Self');
      const ty: Ty | undefined = fn.item.self.type
        ? lowerType(scope, fn.item.self.type)
        : self && fn.item.self.ref
          ? { k: 'ref', mutable: fn.item.self.mutable, inner: self }
          : self;
      engine.put(frame, state, slot, parameter(engine, frame, state, ty, 'self', fn.item.self));
    }
    for (const [i, param] of fn.item.params.entries()) {
      const given = argument(i + (fn.item.self ? 1 : 0), lowerType(scope, param.type));
      if (given) {
        engine.put(frame, state, slots[i]!, given);
        continue;
      }
      engine.put(
        frame,
        state,
        slots[i]!,
        parameter(
          engine,
          frame,
          state,
          lowerType(scope, param.type),
          param.pattern.kind === 'ident' ? param.pattern.name : '_',
          param,
        ),
      );
    }
  }

  function parameter(
    engine: Engine,
    frame: Frame,
    state: State,
    ty: Ty | undefined,
    name: string,
    span: { start: number; end: number },
  ): Val {
    if (!ty) return { k: 'any' };
    if (ty.k === 'ref') {
      const cell = state.cell({ k: 'gone' });
      state.cells.set(cell, parameter(engine, frame, state, ty.inner, name, span));
      return { k: 'ref', cell, path: [] };
    }
    if (ty.k !== 'adt') return anyOf(ty);
    const kinds = ty.decl.item.kind === 'struct' && worthHolding(ty) ? kindsOf(ty, frame) : [];
    if (kinds.length === 0) return anyOf(ty);
    const holds = kinds.map((kind, i) => {
      const id = `param ${name} ${i}`;
      state.ctx = enterContext(config, state.ctx, { kind, id, name });
      state.holds.push({
        id,
        kind,
        serial: -1,
        path: frame.path,
        span,
        name: `\`${name}\`, a guard that the callers hold`,
      });
      return id;
    });
    return { k: 'agg', name: '', fields: {}, holds, ty };
  }

  /** Where a lock's backend is a parameter of the function itself, learning takes it for a spinlock. */
  function kindsOf(ty: Ty & { k: 'adt' }, frame: Frame): readonly HoldKind[] {
    const kinds = guards.kinds(ty);
    return kinds.length === 0 && frame.probing ? ['spinlock'] : kinds;
  }

  function worthHolding(ty: Ty & { k: 'adt' }): boolean {
    return vocabulary.guards.has(ty.decl.item.name);
  }

  function visit(units: readonly Unit[], out: FlowViolation[]): void {
    for (const unit of units) {
      if (!worth(unit)) {
        stats.skipped++;
        continue;
      }
      if (!entersAtomic(unit)) {
        stats.skipped++;
        visit(unit.nested(), out);
        continue;
      }
      stats.roots++;
      countCalls(unit);
      out.push(...run(unit, {}));
      visit(unit.nested(), out);
    }
  }

  return {
    inputs,
    guards,
    judge,
    vocabulary,
    lower,
    run,
    config,
    probe(unit, entry, argument, watch) {
      const block = unit.block();
      if (!block) return;
      const types = unit.types();
      runEntry(unit, { graph: lowerBody(unit.fn?.item, block, types), types }, entry, watch, argument);
    },
    mayNotSleep: (ctx) => sleepForbidden(ctx) || contextInInterrupt(config, ctx),
    violations(file, module, units = () => unitsOf(world, file, module)) {
      if (!vocabulary.pattern.test(file.text) && !file.items.some((it) => it.kind === 'impl' && it.trait))
        return [];
      const out: FlowViolation[] = [];
      visit(units(), out);
      return out.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
    },
    stats: () => stats,
  };
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
