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
import { isLasting, KeptCalls, SharedReads } from './kept-calls.ts';
import { klintDropOf } from './klint.ts';
import { type CheckedCall, CheckMachine } from './machines/check-machine.ts';
import { createParameters } from './parameters.ts';
import { createWorth } from './prefilter.ts';
import { combine, createRoots, type UnitRun } from './roots.ts';
import type { EngineInputs, Lowered } from './run/engine.ts';
import type { Frame } from './run/frame.ts';
import { placesOf } from './run/record.ts';
import { State } from './state.ts';
import { learnVocabulary, wordsOf } from './trigger-words.ts';

export { type FlowFacts, readFacts } from './facts.ts';
export type { Flow, FlowInputs } from './flow.ts';
export type { FlowViolation } from './violation.ts';

/** What the tables say of a C function, or what reading the tree's C, or the driver's own, comes to. */
function knownOrRead(
  inputs: FlowInputs,
  kept: KeptCalls,
  name: string,
  path: string,
): BindingFact | undefined {
  const known = bindingFact(name, inputs.version);
  if (known && known.sleep !== 'unknown') return known;
  const { readC } = inputs;
  return (readC && kept.readC(name, path, () => readC(name, path))) ?? known;
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
  const kept = inputs.kept ?? new KeptCalls(vocabulary, inputs.reads);
  const shared = new SharedReads(inputs.reads);
  const bodies = createBodies(inputs, kept);
  const guards = (kept.guards ??= createGuards({
    impls: world.impls,
    binding: (name) => bindingFact(name, inputs.version),
    names: vocabulary.guards,
    known: (ty) => guardKinds(facts, ty),
    ...(vocabulary.drops.size > 0 ? { adjusts: (ty) => klintDropOf(world.impls, ty)?.adjust } : {}),
    bodyTypes(fn) {
      kept.lookedForGuards(fn);
      return bodies.types(fn);
    },
    ...(inputs.reads ? { recorded: kept.shared.recorded } : {}),
  }));
  const given: EngineInputs = {
    world,
    impls: world.impls,
    guards,
    judge,
    config,
    traits: config.traits,
    source: inputs.source,
    text: (path) => shared.recorded(() => inputs.text(path)).value,
    binding: (name, path) => knownOrRead(inputs, kept, name, path),
    callback: callbackOf,
    lowered: bodies.lower,
    foundAlone: (fn) => foundAlone(fn),
    ...createBodyWords(inputs, vocabulary),
    sizes: new Map(),
    idOf: (fn) => kept.idOf(fn),
    readable: bodies.readable,
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

  const checked = new RecalledCalls(kept, shared);
  const parameters = createParameters(config, vocabulary, guards);

  /** Runs a unit whose body is lowered, from one entry. */
  function runEntry(unit: Unit, lowered: Lowered, entry: Entry, watch: RunWatch, argument?: ArgumentOf) {
    checked.begin();
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
    readable: bodies.readable,
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

/** What calls came to in this flow and, as far as that lasts, in earlier ones. */
class RecalledCalls extends Map<string, CheckedCall> {
  readonly #kept: KeptCalls;
  readonly #shared: SharedReads;
  #told = false;

  constructor(kept: KeptCalls, shared: SharedReads) {
    super();
    this.#kept = kept;
    this.#shared = shared;
  }

  /** A run begins, which knows nothing yet of what was read for the calls that it will take. */
  begin(): void {
    this.#told = false;
  }

  override get(key: string): CheckedCall | undefined {
    const { calls, shared } = this.#kept;
    const found = super.get(key) ?? calls.get(key);
    if (found && !this.#told) {
      this.#told = true;
      shared.again();
      this.#shared.again();
    }
    return found;
  }

  override set(key: string, call: CheckedCall): this {
    if (!isLasting(call)) return super.set(key, call);
    this.#kept.calls.set(key, call);
    return this;
  }
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
