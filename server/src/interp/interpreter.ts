import type { BlockId } from '../cfg/cfg.ts';
import {
  type Context,
  contextInInterrupt,
  enterContext,
  type HoldKind,
  leaveContext,
  sleepForbidden,
  TASK_CONTEXT,
} from '../emulator/index.ts';
import type { Expr } from '../syntax/ast/index.ts';
import type { Span } from '../text/span.ts';
import { instantiate } from '../types/infer/context.ts';
import type { FnRef } from '../types/methods.ts';
import type { Ty } from '../types/ty.ts';
import type { CountRange } from './klint.ts';
import { HOLDS, ROOT_STEPS } from './limits.ts';
import type { Machine } from './machine.ts';
import type { Ended } from './run/call-site.ts';
import { hasNoText } from './run/callees.ts';
import type { Effect } from './run/effect.ts';
import type { CallEnd, Engine, EngineInputs, Observer, Site, Visit } from './run/engine.ts';
import { callTarget } from './run/fn-targets.ts';
import type { Frame } from './run/frame.ts';
import type { Operation } from './run/operation.ts';
import type { Location, State } from './state.ts';
import type { UnknownReason } from './unknown.ts';
import { ANY, type FnTarget, type Val } from './values.ts';

/** Runs bodies over abstract states, for the purpose of a machine. One interpreter serves one root. */
export class Interpreter implements Engine {
  readonly inputs: EngineInputs;
  readonly observer: Observer;
  readonly stack: FnRef[] = [];
  budget = ROOT_STEPS;
  exhausted = false;
  visit: Visit = { inside: [], asked: [] };
  readonly #machine: Machine;

  constructor(inputs: EngineInputs, machine: Machine, observer: Observer = {}) {
    const believed = (fn: FnRef): boolean => machine.believes?.(fn) === true;
    this.inputs = {
      ...inputs,
      lowered: (fn) => (believed(fn) ? undefined : inputs.lowered(fn)),
      readable: (fn) => !believed(fn) && inputs.readable(fn),
      enters: (fn) => this.#asked(fn, inputs.enters),
      leavesContext: (fn) => this.#asked(fn, inputs.leavesContext),
      text: (path) => {
        this.visit.passing = true;
        return inputs.text(path);
      },
    };
    this.observer = observer;
    this.#machine = machine;
  }

  /** Asks for words of a function's text, which what is running stands on then. */
  #asked(fn: FnRef, ask: (fn: FnRef) => boolean): boolean {
    const { asked } = this.visit;
    if (hasNoText(fn)) this.visit.passing = true;
    else if (!asked.some((it) => it.fn.item === fn.item)) asked.push({ fn, id: this.inputs.idOf(fn) });
    return ask(fn);
  }

  exec(frame: Frame, entry: BlockId, start: State): State[] {
    return this.#machine.exec(this, frame, entry, start);
  }

  perform(frame: Frame, state: State, operation: Operation): void {
    this.observer.operation?.(frame, state, operation);
    this.#machine.perform(this, frame, state, operation);
  }

  performedIn(copy: State, state: State): void {
    this.#machine.performedIn?.(copy, state);
  }

  expects(frame: Frame, state: State, operation: Operation, expect: CountRange): boolean {
    if (!this.#machine.expects) return false;
    this.#machine.expects(this, frame, state, operation, expect);
    return true;
  }

  unknown(site: Site, state: State, reason: UnknownReason): void {
    this.#machine.unknown(this, site, state, reason);
  }

  lastReference(
    site: Site,
    state: State,
    ty: Ty,
    run: (site: Site, copy: State) => readonly State[],
  ): readonly State[] | undefined {
    return this.#machine.lastReference?.(this, site, state, ty, run);
  }

  atomic(ctx: Context): boolean {
    return sleepForbidden(ctx) || contextInInterrupt(this.inputs.config, ctx);
  }

  atomicOrHeld(state: State): boolean {
    return state.holds.length > 0 || this.atomic(state.ctx);
  }

  acquire(frame: Frame, state: State, kind: HoldKind, name: string, span: Span): string {
    const serial = state.serial++;
    // The same acquisition in the next turn of a loop is the same hold, or states would never meet again.
    // Counted from the function, so that it stays the same where the function moves in its file.
    const at = span.start - (frame.fn?.item.start ?? 0);
    let id = `${frame.blame === 0 ? '' : frame.depth}@${at}:${kind}`;
    for (let n = 1; state.holds.some((it) => it.id === id); n++) {
      if (n === HOLDS) return id;
      id += '+';
    }
    state.ctx = enterContext(this.inputs.config, state.ctx, { kind, id, name });
    const hold = { id, kind, serial, path: frame.path, span, name };
    state.holds.push(hold);
    this.#machine.acquired?.(this, frame, state, hold, span);
    return id;
  }

  release(state: State, id: string): void {
    const hold = this.#machine.released ? state.holds.find((it) => it.id === id) : undefined;
    const after = leaveContext(this.inputs.config, state.ctx, id);
    if (after) {
      state.ctx = after;
      state.holds = state.holds.filter((it) => it.id !== id);
    }
    this.#machine.released?.(this, state, hold);
  }

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

  follows(fn: FnRef): boolean {
    return this.#machine.follows?.(fn) ?? false;
  }

  keepsApart(callee: Frame): boolean {
    return this.#machine.keepsApart?.(callee) ?? false;
  }

  recall(key: string, site: Site, state: State): Effect | undefined {
    const { memo } = this.#machine;
    const summary = memo?.find(key, site.frame);
    if (!summary) return undefined;
    this.visit.inside.push(summary.visit);
    if (summary.visit.passing) this.visit.passing = true;
    memo?.repeat?.(this, key, site, state);
    return summary.effect;
  }

  hangsOnCallers(): void {
    this.#machine.memo?.forget?.();
  }

  complaints(): number | undefined {
    return this.#machine.complaints?.();
  }

  quiet(key: string, visit: Visit): void {
    this.#machine.quiet?.(key, visit);
  }

  begin(site: Site, state: State): object | undefined {
    return this.#machine.memo?.begin?.(site, state);
  }

  end(key: string, end: CallEnd, capture: object | undefined): void {
    this.#machine.memo?.end(this, key, end, capture);
  }

  callTarget(site: Site, state: State, target: FnTarget, args: readonly Val[]): readonly Ended[] {
    return callTarget(this, site, state, target, args);
  }

  foundAlone(fn: FnRef): ReadonlySet<string> | undefined {
    return this.inputs.foundAlone?.(fn);
  }

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
