import { Memos } from '../db/memos.ts';
import {
  type ContextConfig,
  contextInInterrupt,
  createJudge,
  type Judge,
  kernelTraits,
  sleepForbidden,
} from '../emulator/index.ts';
import type { BindingFact } from '../kernel/fact-types.ts';
import { bindingFact } from '../kernel/facts/bindings.ts';
import type { FnItem } from '../syntax/ast/index.ts';
import { byPlace } from '../text/span.ts';
import { type ImplIndex, withLocals } from '../types/impls.ts';
import type { FnRef } from '../types/methods.ts';
import { fnUnit, type Unit, unitsOf } from '../types/units.ts';
import { type Bodies, createBodies, createBodyWords } from './bodies.ts';
import { callbackOf, type Entry, entriesOf } from './entry-points.ts';
import { type FlowFacts, guardKinds } from './facts.ts';
import type { ArgumentOf, Flow, FlowInputs, RunWatch } from './flow.ts';
import { createGuards, type Guards } from './guards.ts';
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
import { learnVocabulary, type Vocabulary, wordsOf } from './trigger-words.ts';

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
  const runs = new Runs(inputs);
  const { guards, judge, vocabulary, config, bodies } = runs;
  const worth = createWorth(config, vocabulary, guards, inputs.text);
  const roots = createRoots(inputs.reads, inputs.text, worth, (unit) => runs.run(unit, {}));
  return {
    inputs,
    guards,
    judge,
    vocabulary,
    memos: new Memos(),
    lower: bodies.lower,
    readable: bodies.readable,
    foundAlone: (fn) => runs.foundAlone(fn),
    run: (unit, watch) => runs.run(unit, watch).violations,
    config,
    probe(unit, entry, argument, watch) {
      const lowered = bodies.lowerUnit(unit);
      if (lowered) runs.runEntry(unit, lowered, entry, watch, argument);
      return lowered !== undefined;
    },
    mayNotSleep: (ctx) => sleepForbidden(ctx) || contextInInterrupt(config, ctx),
    findings(file, module, units = () => unitsOf(inputs.world, file, module)) {
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

/** The runs over a crate's functions, with what they share. */
class Runs {
  readonly config: ContextConfig;
  readonly judge: Judge;
  readonly vocabulary: Vocabulary;
  readonly bodies: Bodies;
  readonly guards: Guards;
  readonly #inputs: FlowInputs;
  readonly #impls: ImplIndex;
  readonly #kept: KeptCalls;
  readonly #shared: SharedReads;
  readonly #given: EngineInputs;
  readonly #checked: RecalledCalls;
  readonly #parameters: ReturnType<typeof createParameters>;
  readonly #alone = new Map<FnItem, ReadonlySet<string> | undefined>();

  constructor(inputs: FlowInputs) {
    this.#inputs = inputs;
    const { world, base, version } = inputs;
    this.#impls = withLocals(world.impls);
    const facts = inputs.facts ?? base?.inputs.facts;
    const preemptRt = inputs.preemptRt ?? false;
    this.config = { traits: kernelTraits(version), preemptRt, preemptRcu: true };
    this.judge =
      base && (base.inputs.preemptRt ?? false) === preemptRt
        ? base.judge
        : createJudge({ kernel: version, preemptRt, preemptRcu: true });
    const own = base ? world.crates.filter((it) => !base.inputs.world.crates.includes(it)) : world.crates;
    this.vocabulary =
      inputs.vocabulary ?? learnVocabulary(own, inputs.text, base?.vocabulary ?? wordsOf(facts));
    this.#kept = inputs.kept ?? new KeptCalls(this.vocabulary, inputs.reads);
    this.#shared = new SharedReads(inputs.reads);
    this.bodies = createBodies(inputs, this.#kept);
    this.guards = this.#kept.guards ??= this.#createGuards(facts);
    this.#given = this.#engineInputs(facts);
    this.#checked = new RecalledCalls(this.#kept, this.#shared);
    this.#parameters = createParameters(this.config, this.vocabulary, this.guards);
  }

  #createGuards(facts: FlowFacts | undefined): Guards {
    const { version, reads } = this.#inputs;
    const { vocabulary, bodies } = this;
    const kept = this.#kept;
    const impls = this.#impls;
    return createGuards({
      impls,
      binding: (name) => bindingFact(name, version),
      names: vocabulary.guards,
      known: (ty) => guardKinds(facts, ty),
      ...(vocabulary.drops.size > 0 ? { adjusts: (ty) => klintDropOf(impls, ty)?.adjust } : {}),
      bodyTypes(fn) {
        kept.lookedForGuards(fn);
        return bodies.types(fn);
      },
      ...(reads ? { recorded: kept.shared.recorded } : {}),
    });
  }

  #engineInputs(facts: FlowFacts | undefined): EngineInputs {
    const { world, source, text } = this.#inputs;
    const kept = this.#kept;
    return {
      world,
      impls: this.#impls,
      guards: this.guards,
      judge: this.judge,
      config: this.config,
      traits: this.config.traits,
      source,
      text: (path) => this.#shared.recorded(() => text(path)).value,
      binding: (name, path) => knownOrRead(this.#inputs, kept, name, path),
      callback: callbackOf,
      lowered: this.bodies.lower,
      foundAlone: (fn) => this.foundAlone(fn),
      ...createBodyWords(this.#inputs, this.vocabulary),
      sizes: new Map(),
      idOf: (fn) => kept.idOf(fn),
      readable: this.bodies.readable,
      klintDrops: this.vocabulary.drops.size > 0,
      ...(facts ? { fact: (fn) => (Object.hasOwn(facts.fns, fn.id) ? facts.fns[fn.id] : undefined) } : {}),
    };
  }

  /** What a function does wrong by itself, whatever it is given; undefined while that is being found out. */
  foundAlone(fn: FnRef): ReadonlySet<string> | undefined {
    const { world, base, source } = this.#inputs;
    if (base?.inputs.world.crates.includes(fn.module.crate)) return base.foundAlone(fn);
    const alone = this.#alone;
    if (alone.has(fn.item)) return alone.get(fn.item);
    alone.set(fn.item, undefined);
    const file = source(fn.module.file);
    const unit = file && fnUnit(world, world.impls, file, fn);
    const found = unit && placesOf(this.run(unit, {}).violations);
    alone.set(fn.item, found);
    return found;
  }

  /** Runs a unit from each of its entries. */
  run(unit: Unit, watch: RunWatch): UnitRun {
    const lowered = this.bodies.lowerUnit(unit);
    if (!lowered) return { violations: [], unknowns: [], visits: [] };
    const entries = entriesOf(this.config, unit.fn, this.#inputs.text);
    const runs = entries.map((entry) => this.runEntry(unit, lowered, entry, watch));
    return {
      violations: combine(runs.map((it) => it.violations)),
      unknowns: runs.flatMap((it) => it.unknowns),
      visits: runs.map((it) => it.visit),
    };
  }

  /** Runs a unit whose body is lowered, from one entry. */
  runEntry(unit: Unit, lowered: Lowered, entry: Entry, watch: RunWatch, argument?: ArgumentOf) {
    this.#checked.begin();
    // Who learns what a function does is told of its operations, and what is remembered of a call performs none of them.
    const check = new CheckMachine(argument ? new Map() : this.#checked);
    const interpreter = new Interpreter(this.#given, watch.machine?.() ?? check, watch);
    const state = new State();
    state.ctx = entry.ctx;
    state.holds = [...entry.holds];
    state.next = lowered.graph.slots.length;
    const frame = rootFrame(unit, lowered, entry, argument !== undefined);
    if (unit.fn) this.#parameters(interpreter, frame, state, unit.fn, argument);
    interpreter.exec(frame, lowered.graph.entry, state);
    return { violations: check.violations(), unknowns: check.unknowns(), visit: interpreter.visit };
  }
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
