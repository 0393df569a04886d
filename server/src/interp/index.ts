import { Memos } from '../db/memos.ts';
import {
  type ContextConfig,
  contextInInterrupt,
  createJudge,
  kernelTraits,
  sleepForbidden,
} from '../emulator/index.ts';
import type { BindingFact } from '../kernel/fact-types.ts';
import { bindingFact } from '../kernel/facts/bindings.ts';
import type { FnItem } from '../syntax/ast/index.ts';
import type { Span } from '../text/span.ts';
import type { FnRef } from '../types/methods.ts';
import { fnUnit, type Unit, unitsOf } from '../types/units.ts';
import { createBodies, createBodyWords } from './bodies.ts';
import { callbackOf, type Entry, entriesOf } from './entry-points.ts';
import { guardKinds } from './facts.ts';
import type { ArgumentOf, Flow, FlowInputs, RunWatch } from './flow.ts';
import { createGuards } from './guards.ts';
import { Interpreter } from './interpreter.ts';
import { klintDropOf } from './klint.ts';
import { type CheckedCalls, CheckMachine } from './machines/check-machine.ts';
import { createParameters } from './parameters.ts';
import { createWorth } from './prefilter.ts';
import type { FlowReads } from './root-result.ts';
import { combine, createRoots, type UnitRun } from './roots.ts';
import type { EngineInputs, Lowered } from './run/engine.ts';
import type { Frame } from './run/frame.ts';
import { placesOf } from './run/record.ts';
import { State } from './state.ts';
import { learnVocabulary, wordsOf } from './trigger-words.ts';

export { type FlowFacts, readFacts } from './facts.ts';
export type { Flow, FlowInputs, RunWatch } from './flow.ts';
export type { FlowViolation, ViolationKind } from './violation.ts';

/** What the tables say of a C function, or what reading the tree's C, or the driver's own, comes to. */
function knownOrRead(inputs: FlowInputs, name: string, path: string): BindingFact | undefined {
  const known = bindingFact(name, inputs.version);
  return known && known.sleep !== 'unknown' ? known : (inputs.readC?.(name, path) ?? known);
}

/** The flow of a crate in its world. */
export function createFlow(inputs: FlowInputs): Flow {
  const { world, base } = inputs;
  const facts = inputs.facts ?? base?.inputs.facts;
  const config: ContextConfig = {
    traits: kernelTraits(inputs.version),
    preemptRt: inputs.preemptRt ?? false,
    preemptRcu: true,
  };
  const judge =
    base && (base.inputs.preemptRt ?? false) === config.preemptRt
      ? base.judge
      : createJudge({ kernel: inputs.version, preemptRt: config.preemptRt, preemptRcu: true });
  const own = base ? world.crates.filter((it) => !base.inputs.world.crates.includes(it)) : world.crates;
  const vocabulary =
    inputs.vocabulary ?? learnVocabulary(own, inputs.text, base?.vocabulary ?? wordsOf(facts));
  const shared = new SharedReads(inputs.reads);
  const bodies = createBodies(inputs);
  const guards = createGuards({
    impls: world.impls,
    binding: (name) => bindingFact(name, inputs.version),
    names: vocabulary.guards,
    known: (ty) => guardKinds(facts, ty),
    ...(vocabulary.drops.size > 0 ? { adjusts: (ty) => klintDropOf(world.impls, ty)?.adjust } : {}),
    bodyTypes: bodies.types,
    ...(inputs.reads ? { recorded: shared.recorded } : {}),
  });
  const given: EngineInputs = {
    world,
    impls: world.impls,
    guards,
    judge,
    config,
    traits: config.traits,
    source: inputs.source,
    text: (path) => shared.recorded(() => inputs.text(path)).value,
    binding: (name, path) => knownOrRead(inputs, name, path),
    callback: callbackOf,
    lowered: bodies.lower,
    foundAlone: (fn) => foundAlone(fn),
    ...createBodyWords(inputs, vocabulary),
    sizes: new Map(),
    serial: createSerials(),
    klintDrops: vocabulary.drops.size > 0,
    ...(facts
      ? { fact: (fn: FnRef) => (Object.hasOwn(facts.fns, fn.id) ? facts.fns[fn.id] : undefined) }
      : {}),
  };
  const alone = new Map<FnItem, ReadonlySet<string> | undefined>();
  /** What a function does wrong by itself, whatever it is given; undefined while that is being found out. */
  function foundAlone(fn: FnRef): ReadonlySet<string> | undefined {
    if (base?.inputs.world.crates.includes(fn.module.crate)) return base.foundAlone(fn);
    if (alone.has(fn.item)) return alone.get(fn.item);
    alone.set(fn.item, undefined);
    const file = inputs.source(fn.module.file);
    const unit = file && fnUnit(world, world.impls, file, fn);
    const found = unit && placesOf(run(unit, {}).violations);
    alone.set(fn.item, found);
    return found;
  }

  const checked: CheckedCalls = new RecalledCalls(() => shared.again());
  const parameters = createParameters(config, vocabulary, guards);

  /** Runs a unit whose body is lowered, from one entry. */
  function runEntry(unit: Unit, lowered: Lowered, entry: Entry, watch: RunWatch, argument?: ArgumentOf) {
    const check = new CheckMachine(checked);
    const interpreter = new Interpreter(given, watch.machine?.() ?? check, watch);
    const state = new State();
    state.ctx = entry.ctx;
    state.holds = [...entry.holds];
    state.next = lowered.graph.slots.length;
    const frame = rootFrame(unit, lowered, entry, argument !== undefined);
    if (unit.fn) parameters(interpreter, frame, state, unit.fn, argument);
    interpreter.exec(frame, lowered.graph.entry, state);
    return { violations: check.violations(), unknowns: check.unknowns(), visit: interpreter.visit };
  }

  function run(unit: Unit, watch: RunWatch): UnitRun {
    const lowered = bodies.lowerUnit(unit);
    if (!lowered) return { violations: [], unknowns: [], visits: [] };
    const entries = entriesOf(config, unit.fn, inputs.text);
    const runs = entries.map((entry) => runEntry(unit, lowered, entry, watch));
    return {
      violations: combine(runs.map((it) => it.violations)),
      unknowns: runs.flatMap((it) => it.unknowns),
      visits: runs.map((it) => it.visit),
    };
  }

  const worth = createWorth(config, vocabulary, guards, inputs.text);
  const roots = createRoots(inputs.reads, inputs.text, worth, (unit) => run(unit, {}));

  return {
    inputs,
    guards,
    judge,
    vocabulary,
    memos: new Memos(),
    lower: bodies.lower,
    foundAlone,
    run: (unit, watch) => run(unit, watch).violations,
    config,
    probe(unit, entry, argument, watch) {
      const lowered = bodies.lowerUnit(unit);
      if (lowered) runEntry(unit, lowered, entry, watch, argument);
      return lowered !== undefined;
    },
    mayNotSleep: (ctx) => sleepForbidden(ctx) || contextInInterrupt(config, ctx),
    findings(file, module, units = () => unitsOf(world, file, module)) {
      if (
        !vocabulary.pattern.test(file.text) &&
        module.items.length === module.written.length &&
        !module.items.some((it) => it.kind === 'impl' && it.trait)
      )
        return { violations: [], unknowns: [] };
      const { violations, unknowns } = roots.visit(units(vocabulary.pattern));
      return { violations: [...violations].sort(byPlace), unknowns: [...unknowns].sort(byPlace) };
    },
  };
}

function byPlace(a: { readonly span: Span }, b: { readonly span: Span }): number {
  return a.span.start - b.span.start || a.span.end - b.span.end;
}

/**
 * What was read for answers that all runs of a flow share: what guards are, and what macros declare. A call that is not
 * run again, for one like it was, may stand on any of it.
 */
class SharedReads {
  readonly #reads: FlowReads | undefined;
  readonly #all: (() => void)[] = [];

  constructor(reads: FlowReads | undefined) {
    this.#reads = reads;
  }

  readonly recorded: FlowReads['recorded'] = (run) => {
    if (!this.#reads) return { value: run(), again: () => {} };
    const found = this.#reads.recorded(run);
    this.#all.push(found.again);
    return found;
  };

  again(): void {
    for (const it of this.#all) it();
  }
}

/** What calls came to; `recalled` is told when one is taken for another. */
class RecalledCalls<T> extends Map<string, T> {
  readonly #recalled: () => void;

  constructor(recalled: () => void) {
    super();
    this.#recalled = recalled;
  }

  override get(key: string): T | undefined {
    const found = super.get(key);
    if (found) this.#recalled();
    return found;
  }
}

/** Numbers functions in the order in which they are asked for. */
function createSerials(): (item: FnItem) => number {
  const serials = new WeakMap<FnItem, number>();
  let last = 0;
  return (item) => {
    let known = serials.get(item);
    if (known === undefined) serials.set(item, (known = ++last));
    return known;
  };
}

/** The frame of a root. */
function rootFrame(unit: Unit, { graph, types }: Lowered, { subst }: Entry, probing: boolean): Frame {
  return {
    graph,
    types,
    base: 0,
    depth: 0,
    blame: 0,
    entered: 0,
    path: unit.file.path,
    module: unit.module,
    subst: subst ?? new Map(),
    assumed: [],
    dropping: false,
    ...(probing ? { probing } : {}),
    ...(unit.fn ? { fn: unit.fn } : {}),
  };
}
