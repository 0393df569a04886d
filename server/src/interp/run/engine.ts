import type { BlockId, Event, Graph } from '../../cfg/cfg.ts';
import type { World } from '../../def/resolve.ts';
import type {
  AbstractOp,
  Context,
  ContextConfig,
  HoldKind,
  Judge,
  KernelTraits,
} from '../../emulator/index.ts';
import {
  contextInInterrupt,
  enterContext,
  leaveContext,
  sleepForbidden,
  TASK_CONTEXT,
} from '../../emulator/index.ts';
import type { BindingFact, CallbackFact } from '../../kernel/fact-types.ts';
import type { Expr, FnItem } from '../../syntax/ast/index.ts';
import type { SourceFile } from '../../syntax/source-file.ts';
import type { Span } from '../../text/span.ts';
import type { BodyTypes } from '../../types/callee.ts';
import type { ImplIndex } from '../../types/impls.ts';
import { instantiate } from '../../types/infer/context.ts';
import type { FnRef } from '../../types/methods.ts';
import type { Ty } from '../../types/ty.ts';
import type { FnFact } from '../facts.ts';
import type { Guards } from '../guards.ts';
import type { CountRange } from '../klint.ts';
import type { SizeInputs } from '../sizes.ts';
import type { Location, State } from '../state.ts';
import { ANY, type Val } from '../values.ts';
import { runTerminator } from './branches.ts';
import { dropsNothing, runEvent } from './events.ts';
import type { Frame } from './frame.ts';
import { type Operation, type Recorder, recordOp } from './record.ts';

/** A function's graph with the types of its body. */
export interface Lowered {
  readonly graph: Graph;
  readonly types: BodyTypes;
}

/** A body that a run looked into, with those that its calls looked into; the root itself names no function. */
export interface Visit {
  readonly fn?: FnRef;
  readonly inside: Visit[];
}

/** What a run asks of the world around it. */
export interface EngineInputs {
  readonly world: World;
  readonly impls: ImplIndex;
  readonly guards: Guards;
  readonly judge: Judge;
  readonly config: ContextConfig;
  readonly traits: KernelTraits;
  readonly source: (path: string) => SourceFile | undefined;
  readonly binding: (name: string) => BindingFact | undefined;
  readonly callback: (fn: FnRef) => CallbackFact | undefined;
  /** The body of a function; undefined where it has none, or none that can be read. */
  readonly lowered: (fn: FnRef) => Lowered | undefined;
  /** Whether a body's text has a word that enters a context. */
  readonly enters: (fn: FnRef) => boolean;
  /** Whether a function may return with another context than it was called in, though no guard says so. */
  readonly leavesContext: (fn: FnRef) => boolean;
  /** Calls that were run once and found to do nothing that matters, with the bodies that they run; shared by all runs of a flow. */
  readonly inert: Map<string, Visit>;
  /** See `SizeInputs`. */
  readonly sizes: SizeInputs['sizes'];
  /** A number for a function, the same each time. */
  readonly serial: (item: FnItem) => number;
  readonly recorder: Recorder;
  /** Told of each operation, for a run that is to be shown. */
  /** Told of each event before it runs. */
  readonly onEvent?: (frame: Frame, state: State, event: Event) => void;
  /** What was learned of a function without a body. */
  readonly fact?: (fn: FnRef) => FnFact | undefined;
  /** Some type's drop is annotated for klint: drops matter in all contexts. */
  readonly klintDrops?: boolean;
  /** Drops what a counted reference leads to, where that is to be looked at though it may not be the last one. */
  readonly lastReference?: (
    site: { readonly frame: Frame; readonly span: Span },
    state: State,
    ty: Ty,
    run: (site: { readonly frame: Frame; readonly span: Span }, copy: State) => readonly State[],
  ) => readonly State[];
  /** Told of what klint's annotations expect, instead of having it judged. */
  readonly expecting?: (frame: Frame, state: State, operation: Operation, expect: CountRange) => void;
  /** Told when a probe is called. */
  readonly probed?: (state: State, index: number) => void;
  readonly watch?: (frame: Frame, state: State, op: Operation) => void;
}

/** A state at a point of a body. */
interface Task {
  readonly node: BlockId;
  readonly index: number;
  readonly state: State;
}

/** How many states that differ only in values are kept apart at a join, before they are taken together. */
const KEPT = 4;
const KEPT_BELOW = 2;
/** The same at a counted loop's head. */
const KEPT_COUNTED = 8200;
const BUDGET = 160_000;

/** The task that lies first in the order of the graph: what joins later is all there before it goes on. */
function takeFirst(tasks: Task[], order: readonly number[]): Task | undefined {
  if (tasks.length < 2) return tasks.pop();
  let best = tasks.length - 1;
  for (let i = best - 1; i >= 0; i--) {
    const a = tasks[i]!;
    const b = tasks[best]!;
    if (order[a.node]! < order[b.node]! || (a.node === b.node && a.index < b.index)) best = i;
  }
  const found = tasks[best]!;
  tasks.splice(best, 1);
  return found;
}

/** Runs bodies over abstract states. One engine serves one root at a time. */
export class Engine {
  readonly inputs: EngineInputs;
  readonly stack: FnRef[] = [];
  budget = BUDGET;
  /** The run was given up for its size. */
  exhausted = false;
  /** Counts what was found, so that a call can tell whether anything was inside it. */
  findings = 0;
  /** Where the bodies that are entered now are noted. */
  visit: Visit = { inside: [] };

  constructor(inputs: EngineInputs) {
    this.inputs = inputs;
  }

  reset(): void {
    this.budget = BUDGET;
    this.exhausted = false;
    this.stack.length = 0;
  }

  /** Runs from `entry` until the body returns; the states that come out, taken together where little differs. */
  exec(frame: Frame, entry: BlockId, start: State): State[] {
    const { graph } = frame;
    const { onEvent } = this.inputs;
    const tasks: Task[] = [];
    const seen = new Map<string, { keys: Set<string>; joined?: State }>();
    const out: State[] = [];
    for (
      let task: Task | undefined = { node: entry, index: 0, state: start };
      task;
      task = takeFirst(tasks, graph.order)
    ) {
      const { node: id, index, state } = task;
      if (--this.budget < 0) {
        this.exhausted = true;
        return out;
      }
      const node = graph.nodes[id]!;
      let current: State | undefined = state;
      if (index === 0 && node.joins) {
        current = this.#meet(seen, id, frame, node.end.k === 'next', state);
        if (!current) continue;
      }
      let i = index;
      for (; i < node.events.length; i++) {
        const event = node.events[i]!;
        this.budget--;
        onEvent?.(frame, current, event);
        if (event.k === 'drop' && dropsNothing(this, current, frame.base + event.slot)) continue;
        const after: readonly State[] = runEvent(this, frame, current, event);
        if (after.length === 1) {
          current = after[0]!;
          continue;
        }
        for (const it of after) tasks.push({ node: id, index: i + 1, state: it });
        current = undefined;
        break;
      }
      if (!current) continue;
      if (node.end.k === 'return') {
        out.push(current);
        continue;
      }
      if (node.end.k === 'goto') {
        tasks.push({ node: node.end.to, index: 0, state: current });
        continue;
      }
      for (const next of runTerminator(this, frame, current, node.end))
        tasks.push({ node: next.to, index: 0, state: next.state });
    }
    return out.length > 1 ? this.#merge(out, frame.base) : out;
  }

  #meet(
    seen: Map<string, { keys: Set<string>; joined?: State }>,
    id: BlockId,
    frame: Frame,
    counted: boolean,
    state: State,
  ): State | undefined {
    const slot = `${id} ${state.partition(frame.base)}`;
    let known = seen.get(slot);
    if (!known) seen.set(slot, (known = { keys: new Set() }));
    if (known.joined) {
      if (!known.joined.join(state)) return undefined;
      return known.joined.clone();
    }
    const key = state.key(frame.base);
    if (known.keys.has(key)) return undefined;
    known.keys.add(key);
    const kept = counted && !state.undecided ? KEPT_COUNTED : frame.blame === 0 ? KEPT : KEPT_BELOW;
    if (known.keys.size <= kept) return state;
    known.joined = state.clone();
    return state;
  }

  #merge(states: State[], base: number): State[] {
    const groups = new Map<string, State[]>();
    for (const state of states) {
      const key = state.partition(base);
      const list = groups.get(key);
      if (list) list.push(state);
      else groups.set(key, [state]);
    }
    const out: State[] = [];
    for (const list of groups.values()) {
      const distinct = new Map(list.map((it) => [it.key(base), it]));
      if (distinct.size <= 3) out.push(...distinct.values());
      else {
        const [first, ...rest] = [...distinct.values()];
        for (const it of rest) first!.join(it);
        out.push(first!);
      }
    }
    return out;
  }

  /** Whether anything can be wrong here. */
  atomic(ctx: Context): boolean {
    return sleepForbidden(ctx) || contextInInterrupt(this.inputs.config, ctx);
  }

  /** Whether destructors matter: something may not sleep, or something is held that they may let go. */
  atomicOrHeld(state: State): boolean {
    return state.holds.length > 0 || this.atomic(state.ctx);
  }

  acquire(frame: Frame, state: State, kind: HoldKind, name: string, span: Span): string {
    const serial = state.serial++;
    // The same acquisition in the next turn of a loop is the same hold, or states would never meet again.
    let id = `${frame.blame === 0 ? '' : frame.depth}@${span.start}:${kind}`;
    while (state.holds.some((it) => it.id === id)) id += '+';
    state.ctx = enterContext(this.inputs.config, state.ctx, { kind, id, name });
    state.holds.push({ id, kind, serial, path: frame.path, span, name });
    return id;
  }

  release(state: State, id: string): void {
    const after = leaveContext(this.inputs.config, state.ctx, id);
    if (!after) return;
    state.ctx = after;
    state.holds = state.holds.filter((it) => it.id !== id);
  }

  /** The context made by what was taken since a frame was entered, and by what its signature says. */
  ownContext(callee: Frame, state: State): Context {
    let ctx = TASK_CONTEXT;
    for (const [i, kind] of callee.assumed.entries())
      ctx = enterContext(this.inputs.config, ctx, { kind, id: `assumed${i}` });
    for (const hold of state.holds) {
      if (hold.serial >= callee.entered)
        ctx = enterContext(this.inputs.config, ctx, { kind: hold.kind, id: hold.id });
    }
    return ctx;
  }

  /** Whether the ways in which a call may end are not taken together. */
  keepsApart(_callee: Frame): boolean {
    return false;
  }

  /** Whether a body is run even where it can make no difference to what is found. */
  follows(_fn: FnRef): boolean {
    return false;
  }

  /** Judges an operation and keeps what it comes to. */
  perform(frame: Frame, state: State, operation: Operation): void {
    this.inputs.watch?.(frame, state, operation);
    if (this.atomic(state.ctx)) recordOp(this, frame, state, operation);
  }

  /** Told that an operation was performed in a copy of a state that is given up now. */
  performedIn(_copy: State, _state: State): void {}

  /** The bodies that a call runs of which is known what it comes to. */
  inert(key: string, _frame: Frame): Visit | undefined {
    return this.inputs.inert.get(key);
  }

  /** Begins to note what a call comes to, for engines that can tell it again; what comes back goes to `end`. */
  begin(_frame: Frame, _state: State): object | undefined {
    return undefined;
  }

  /**
   * What was noted is all that the call comes to; `key` names calls that come to the same, where there may be others.
   * Whether it can be told again.
   */
  end(_capture: object, _key: string | undefined): boolean {
    return false;
  }

  /** A call like one that ended under this key. */
  repeat(_key: string, _site: { readonly frame: Frame; readonly span: Span }, _state: State): void {}

  /** The type of an expression in a frame, with what its parameters stand for. */
  typeOf(frame: Frame, expr: Expr): Ty | undefined {
    const ty = frame.types.types.get(expr);
    return ty && this.concrete(frame, ty);
  }

  concrete(frame: Pick<Frame, 'subst'>, ty: Ty): Ty {
    return frame.subst.size ? instantiate(this.inputs.impls, ty, frame.subst) : ty;
  }

  slot(frame: Frame, slot: number): Location {
    return { cell: frame.base + slot, path: [] };
  }

  /** Takes a value out of a slot. */
  take(frame: Frame, state: State, slot: number): Val {
    const cell = frame.base + slot;
    const val = state.cells.get(cell) ?? ANY;
    state.cells.delete(cell);
    return val.k === 'gone' ? ANY : val;
  }

  put(frame: Frame, state: State, slot: number, val: Val): void {
    state.cells.set(frame.base + slot, val);
  }
}

export type { AbstractOp };
