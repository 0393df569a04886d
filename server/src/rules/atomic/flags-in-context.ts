import { type AbstractOp, evaluateGfp, kernelTraits, leaveContext } from '../../emulator/index.ts';
import type { Fix } from '../../finding.ts';
import { allocatorOf } from '../../interp/run/allocators.ts';
import { culprit } from '../../interp/run/record.ts';
import type { HoldInfo } from '../../interp/state.ts';
import type { CallExpr, MethodCallExpr } from '../../syntax/ast/index.ts';
import type { Ty } from '../../types/ty.ts';
import type { Unit } from '../../types/units.ts';
import type { RuleContext } from '../rule.ts';
import { hoist, siteOf } from './fixes.ts';
import { flowOf } from './flow-of.ts';
import { calledInAtomic, type Passing, passingStates } from './sleepable.ts';
import { contextName } from './wording.ts';

/** What an allocation may ask for where the code must not sleep. */
export interface AtomicFlags {
  /** Flags that the kernel takes there without complaint, the one that its documentation advises first; may be none. */
  readonly flags: readonly string[];
  /** Why it must not sleep: `a spinlock is held (`guard`)`. */
  readonly why: string;
  /** Where the context is entered, if the unit's own text does it. */
  readonly hold?: HoldInfo;
  readonly state: Passing;
}

/** `Documentation/core-api/memory-allocation.rst` advises GFP_NOWAIT in atomic context, and GFP_ATOMIC where reserves are justified. */
const candidates = ['GFP_NOWAIT', 'GFP_ATOMIC'];

/**
 * What a call that allocates may pass where it stands, by the interpreter: undefined where it may sleep in all runs that
 * come by and wherever its function is called, or where no run comes by.
 */
export function atomicFlags(
  cx: RuleContext,
  unit: Unit,
  call: CallExpr | MethodCallExpr,
): AtomicFlags | undefined {
  const flow = flowOf(cx);
  const owner = ownerOf(unit, call);
  const states = passingStates(flow, unit, call).map((it) => withoutOwnLock(cx, it, owner));
  const state = states.find((it) => flow.mayNotSleep(it.ctx)) ?? calledInAtomic(cx, flow, unit);
  if (!state) return undefined;
  const traits = kernelTraits(cx.model.info.version);
  const allocator = allocatorOf(owner) ?? 'Kmalloc';
  const flags = candidates.filter((name) => {
    const value = evaluateGfp(traits, { kind: 'constant', name });
    const op: AbstractOp =
      call.kind === 'methodCall'
        ? { op: 'grow', allocator, flags: value }
        : { op: 'allocate', allocator, flags: value };
    return flow.judge.judge(state.ctx, op).verdict === 'silent';
  });
  const hold = culprit(state);
  return { flags, why: contextName(state.ctx, hold), state, ...(hold && { hold }) };
}

/** The move of the whole allocation, with the flags that it may pass there, above the statement that enters the context. */
export function hoistWith(
  cx: RuleContext,
  call: CallExpr | MethodCallExpr,
  { hold, state }: AtomicFlags,
  flagged: (code: string) => string,
): Fix | undefined {
  if (!hold || hold.path !== cx.path) return undefined;
  const site = siteOf(cx, {
    kind: 'allocation',
    verdict: 'proved',
    path: cx.path,
    span: { start: call.start, end: call.end },
    what: cx.text.slice(call.start, call.end),
    context: { kinds: [hold.kind], name: hold.name, path: hold.path, span: hold.span, state: state.ctx },
    trace: [],
    op: {
      op: 'allocate',
      allocator: 'Kmalloc',
      flags: evaluateGfp(kernelTraits(cx.model.info.version), { kind: 'constant', name: 'GFP_KERNEL' }),
    },
    reason: '',
    dependsOn: [],
    direct: true,
  });
  const fix = site && hoist(site);
  if (!fix) return undefined;
  const code = cx.text.slice(call.start, call.end);
  const moved = fix.edits.filter((it) => it.newText.includes(code));
  if (moved.length !== 1 || moved[0]!.newText.split(code).length !== 2) return undefined;
  return {
    ...fix,
    edits: fix.edits.map((it) =>
      it === moved[0] ? { ...it, newText: it.newText.replace(code, () => flagged(code)) } : it,
    ),
  };
}

/** The type that is allocated for, or into. */
function ownerOf(unit: Unit, call: CallExpr | MethodCallExpr): Ty | undefined {
  const { types, owners } = unit.types();
  let ty = call.kind === 'methodCall' ? types.get(call.receiver) : owners.get(call.callee);
  while (ty?.k === 'ref') ty = ty.inner;
  return ty;
}

/** A tree lets go of its own lock while it asks for memory (`lib/xarray.c`, `__xas_nomem`). */
function withoutOwnLock(cx: RuleContext, state: Passing, owner: Ty | undefined): Passing {
  if (owner?.k !== 'adt' || !/^kernel::(?:xarray|maple_tree)::/.test(owner.decl.id)) return state;
  const own = state.holds.find((it) => it.kind === 'xa_lock' || it.kind === 'ma_lock');
  const ctx = own && leaveContext(flowOf(cx).config, state.ctx, own.id);
  return ctx ? { ctx, holds: state.holds.filter((it) => it !== own) } : state;
}
