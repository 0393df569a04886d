import {
  type Context,
  enterContext,
  type Hold,
  interruptContext,
  isRtSleepingLock,
  leaveContext,
} from './context.ts';
import { placeOf } from './kernels.ts';
import { kvfree, kvmalloc } from './kvmalloc.ts';
import type { Op, PointerInfo } from './ops.ts';
import { allocPages } from './pages.ts';
import { messageReport, type Report } from './report.ts';
import type { Layout } from './rust-alloc.ts';
import { kfree, kmalloc, type Pointer } from './slab.ts';
import { knownCall, runCall } from './sleepers.ts';
import {
  createSystem,
  KernelHalted,
  type MachineConfig,
  mightSleep,
  type System,
  scheduleAway,
} from './system.ts';
import { treeStore } from './trees.ts';
import {
  arcLayout,
  dropValue,
  newBox,
  newVec,
  type Value,
  type VecValue,
  vecPush,
  vecReserve,
  vecResize,
  vecShrink,
  vecWithCapacity,
} from './values.ts';
import { vfree, vmalloc } from './vmalloc.ts';

/** What an operation came to. */
export interface Outcome {
  /** `failed`: ENOMEM, or NULL. `halted`: the kernel died here, or before. */
  readonly status: 'ok' | 'failed' | 'halted';
  /** The memory behind the slot that the operation filled or grew. */
  readonly pointer?: PointerInfo;
  /** What the kernel prints, in order, the suppressed ones marked. */
  readonly reports: readonly Report[];
  /** The context after it. */
  readonly context: Context;
}

/** A kernel that runs one operation after the other. The same configuration and operations give the same outcomes. */
export interface Machine {
  readonly context: Context;
  /** Runs one operation. Throws a RangeError for an operation on a slot that holds nothing of that kind. */
  step(op: Op): Outcome;
  /** A machine of its own in the same state. */
  fork(): Machine;
  /** Replaces the context, for one that was computed elsewhere. */
  setContext(context: Context): void;
  /** Blocks that are allocated and not freed. */
  readonly liveBlocks: number;
  readonly freePages: number;
}

/** Everything that a fork copies. */
export interface State {
  system: System;
  slots: Map<string, Value>;
  interrupted: Context[];
}

/** A machine in a preemptible task, nothing held, nothing allocated. Throws a RangeError for a bad configuration. */
export function createMachine(config: MachineConfig): Machine {
  return machineOf({ system: createSystem(config), slots: new Map(), interrupted: [] });
}

/** A machine around a state; shared with the judge, which makes states of its own. */
export function machineOf(state: State): Machine {
  const { system } = state;
  return {
    get context() {
      return system.context;
    },
    get liveBlocks() {
      return system.blocks.size;
    },
    get freePages() {
      return system.freePages;
    },
    step: (op) => step(state, op),
    setContext(context) {
      system.context = context;
    },
    fork: () => machineOf(forkState(state)),
  };
}

function forkState(state: State): State {
  const { config, ...rest } = state.system;
  // One clone of all of it, so that what values share (an Arc's count, a block) stays shared in the copy.
  const copy = structuredClone({ rest, slots: state.slots, interrupted: state.interrupted });
  return { system: { ...copy.rest, config }, slots: copy.slots, interrupted: copy.interrupted };
}

function step(state: State, op: Op): Outcome {
  const { system } = state;
  if (system.halted) return { status: 'halted', reports: [], context: system.context };
  system.reports = [];
  let done: boolean;
  try {
    done = run(state, op);
  } catch (error) {
    if (!(error instanceof KernelHalted)) throw error;
    return { status: 'halted', reports: system.reports, context: system.context };
  }
  const pointer =
    done && 'slot' in op && op.slot !== undefined ? pointerInfo(state.slots.get(op.slot)) : undefined;
  return {
    status: done ? 'ok' : 'failed',
    ...(pointer ? { pointer } : {}),
    reports: system.reports,
    context: system.context,
  };
}

/** Runs an operation; false is ENOMEM. */
function run(state: State, op: Op): boolean {
  const { system, slots } = state;
  switch (op.op) {
    case 'enter':
      enter(system, op.hold);
      return true;
    case 'leave':
      leave(system, op.id);
      return true;
    case 'interrupt':
      state.interrupted.push(system.context);
      system.context = interruptContext(system.config, op.level, op.interrupted);
      return true;
    case 'return':
      system.context = state.interrupted.pop() ?? system.context;
      return true;
    case 'kmalloc':
      return keepRaw(slots, op.slot, kmalloc(system, op.size, op.flags));
    case 'vmalloc':
      return keepRaw(slots, op.slot, vmalloc(system, op.size, op.flags));
    case 'kvmalloc':
      return keepRaw(slots, op.slot, kvmalloc(system, op.size, op.flags));
    case 'kfree':
    case 'vfree':
    case 'kvfree':
      freeRaw(state, op.op, op.slot);
      return true;
    case 'page': {
      const order = op.order ?? 0;
      return allocPages(system, order, op.flags) && keep(slots, op.slot, { type: 'page', order });
    }
    case 'box': {
      const contents = (op.contents ?? []).map((slot) => take(slots, slot));
      return keep(
        slots,
        op.slot,
        newBox(system, op.allocator ?? 'Kmalloc', layoutOf(op), op.flags, contents),
      );
    }
    case 'arc': {
      const contents = (op.contents ?? []).map((slot) => take(slots, slot));
      const box = newBox(system, 'Kmalloc', arcLayout(layoutOf(op)), op.flags, contents);
      return keep(slots, op.slot, box && { type: 'arc', inner: { count: 1, box } });
    }
    case 'clone': {
      const from = slots.get(op.from);
      if (from?.type !== 'arc') throw new RangeError(`no Arc in ${op.from}`);
      from.inner.count++;
      return keep(slots, op.slot, { type: 'arc', inner: from.inner });
    }
    case 'vec':
      return keep(slots, op.slot, newVec(op.allocator, layoutOf(op)));
    case 'with-capacity':
      return keep(slots, op.slot, vecWithCapacity(system, op.allocator, layoutOf(op), op.capacity, op.flags));
    case 'push':
      return vecPush(system, vecIn(slots, op.slot), op.count ?? 1, op.flags);
    case 'reserve':
      return vecReserve(system, vecIn(slots, op.slot), op.additional, op.flags);
    case 'resize':
      return vecResize(system, vecIn(slots, op.slot), op.length, op.flags);
    case 'shrink':
      return vecShrink(system, vecIn(slots, op.slot), op.capacity, op.flags);
    case 'drop': {
      const value = slots.get(op.slot);
      slots.delete(op.slot);
      if (value) dropValue(system, value);
      return true;
    }
    case 'forget':
      slots.delete(op.slot);
      return true;
    case 'assign': {
      const old = slots.get(op.slot);
      slots.set(op.slot, take(slots, op.from));
      if (old) dropValue(system, old);
      return true;
    }
    case 'tree-store':
      return treeStore(system, op.nodes, op.flags, op.lock);
    case 'call':
      runCall(system, typeof op.call === 'string' ? named(system, op.call) : op.call);
      return true;
    case 'wait':
      waitOn(system, op.guard);
      return true;
    case 'elapse':
      system.seconds += op.seconds;
      return true;
  }
}

function named(system: System, name: string): NonNullable<ReturnType<typeof knownCall>> {
  const call = knownCall(system, name);
  if (!call) throw new RangeError(`no known call: ${name}`);
  return call;
}

/** Takes a lock: `mutex_lock()` asks whether it may sleep, a spinlock only under PREEMPT_RT. */
function enter(system: System, hold: Hold): void {
  const { traits, preemptRt } = system.config;
  if (hold.kind === 'mutex') mightSleep(system, 'mutex_lock', placeOf(traits, 'mutex_lock'));
  if (hold.kind === 'rwsem') mightSleep(system, 'down_read', placeOf(traits, 'down_read'));
  if (preemptRt && isRtSleepingLock(hold.kind)) {
    // rtlock_might_resched() lets RCU sections pass: only preemption or interrupts off are wrong.
    const { preemptCount, irqsDisabled } = system.context;
    if (preemptCount !== 0 || irqsDisabled)
      mightSleep(system, 'rt_spin_lock', placeOf(traits, 'rt_spin_lock'));
  }
  system.context = enterContext(system.config, system.context, hold);
}

function leave(system: System, id: string): void {
  const after = leaveContext(system.config, system.context, id);
  if (after) system.context = after;
  else
    system.reports.push(messageReport('imbalance', system.context, 'unlock', `released but not held: ${id}`));
}

/** `CondVar::wait()`: the guard's own lock is not held while it sleeps. */
function waitOn(system: System, guard: string | undefined): void {
  const hold = system.context.held.findLast((h) => h.id === guard);
  if (hold) leave(system, hold.id);
  scheduleAway(system);
  if (hold) enter(system, hold);
}

function layoutOf(op: { readonly size: number; readonly align?: number }): Layout {
  return { size: op.size, align: op.align ?? 1 };
}

function keep(slots: Map<string, Value>, slot: string, value: Value | undefined): boolean {
  if (value === undefined) return false;
  slots.set(slot, value);
  return true;
}

function keepRaw(slots: Map<string, Value>, slot: string, pointer: Pointer): boolean {
  return pointer !== null && keep(slots, slot, { type: 'raw', pointer });
}

function take(slots: Map<string, Value>, slot: string): Value {
  const value = slots.get(slot);
  if (!value) throw new RangeError(`nothing in ${slot}`);
  slots.delete(slot);
  return value;
}

function vecIn(slots: Map<string, Value>, slot: string): VecValue {
  const value = slots.get(slot);
  if (value?.type !== 'vec') throw new RangeError(`no Vec in ${slot}`);
  return value;
}

function freeRaw(state: State, how: 'kfree' | 'vfree' | 'kvfree', slot: string | undefined): void {
  const value = slot === undefined ? undefined : take(state.slots, slot);
  if (value && value.type !== 'raw') throw new RangeError(`no C memory in ${slot}`);
  const free = { kfree, vfree, kvfree }[how];
  free(state.system, value?.pointer ?? null);
}

function pointerInfo(value: Value | undefined): PointerInfo | undefined {
  if (!value || value.type === 'page') return undefined;
  const pointer = value.type === 'arc' ? value.inner.box.pointer : value.pointer;
  if (pointer === null || pointer === 'ZERO_SIZE_PTR') return { class: 'zero-size', requested: 0, usable: 0 };
  const { kind, cache, requested, usable } = pointer;
  return { class: kind, ...(cache ? { cache } : {}), requested, usable };
}
