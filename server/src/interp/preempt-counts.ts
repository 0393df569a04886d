import { slot } from '../db/memos.ts';
import { type Context, enterContext, type HoldKind, holdOfLock, TASK_CONTEXT } from '../emulator/index.ts';
import type { GenericParam } from '../syntax/ast/index.ts';
import type { Subst, Ty } from '../types/ty.ts';
import type { Unit } from '../types/units.ts';
import type { Flow } from './flow.ts';
import { ANY_COUNT, type CountRange, isEmpty, meet, showRange } from './klint.ts';
import { type CountLimit, CountMachine, type CountMemo } from './machines/count-machine.ts';
import { expectation } from './run/operation.ts';
import type { HoldInfo } from './state.ts';

export type { CountLimit } from './machines/count-machine.ts';

/** What a function does to the preemption count, and which counts it may be called with, in klint's terms. */
export interface PreemptCount {
  /** What it adds, at each way out that differs; sorted. One number for nearly all; empty where it never returns. */
  readonly adjusts: readonly number[];
  /** The counts at entry under which nothing in it complains; empty (`max` below `min`) where there are none. */
  readonly expect: CountRange;
  /** The same by what is certain alone: this much an annotation must not allow. */
  readonly certain: CountRange;
  /** What narrows the range, in the order of the run. */
  readonly limits: readonly CountLimit[];
  /** What narrows it at its upper end, at its lower end. */
  readonly upper?: CountLimit;
  readonly lower?: CountLimit;
  /** What allows no count at all next to the others. */
  readonly conflict?: CountLimit;
  /** What narrows it further where the last of some counted references is dropped; not counted in. */
  readonly last?: CountLimit;
  /** The upper end holds for flags that may block; with others every count is allowed. */
  readonly byFlags: boolean;
  /** Calls and drops in it of which nobody knows what they do, by the reason. They are taken to do nothing. */
  readonly unknown: ReadonlyMap<string, number>;
  /** It was too large to be run to its end. */
  readonly exhausted: boolean;
  /** Where a generic parameter decides: what it comes to for each type that it may stand for. */
  readonly instances: readonly {
    readonly param: string;
    readonly type: string;
    readonly count: PreemptCount;
  }[];
}

/** What callers may hold, so that a function can let it go: two levels of each. */
const virtual: readonly HoldKind[] = [...new Set<HoldKind>([...Object.values(holdOfLock), 'preempt_count'])];

const countMemo = slot((): CountMemo => ({ inert: new Map(), calls: new Map() }));

/** Infers what a function does to the preemption count; undefined for what has no body. */
export function inferPreemptCount(flow: Flow, unit: Unit): PreemptCount | undefined {
  const plain = inferWith(flow, unit, new Map());
  if (!plain?.unknown.has('trait')) return plain;
  const instances = instancesOf(flow, unit).flatMap(({ param, ty }) => {
    const count = inferWith(flow, unit, new Map([[param, ty]]));
    return count && ty.k === 'adt' ? [{ param, type: ty.decl.item.name, count }] : [];
  });
  // Where it is the same for all of them, the parameter decides nothing.
  const decides = instances.some((it) => klintText(it.count) !== klintText(plain));
  return decides ? { ...plain, instances } : plain;
}

function inferWith(flow: Flow, unit: Unit, subst: Subst): PreemptCount | undefined {
  const memo = flow.memos.of(countMemo);
  const { ctx, holds } = entryOf(flow, unit);
  const machine = new CountMachine(flow.config, ctx, memo);
  const entry = { ctx, holds, ...(subst.size > 0 ? { subst } : {}) };
  return flow.probe(unit, entry, undefined, { machine: () => machine }) ? resultOf(machine) : undefined;
}

function entryOf(flow: Flow, unit: Unit): { readonly ctx: Context; readonly holds: readonly HoldInfo[] } {
  let ctx = TASK_CONTEXT;
  const holds: HoldInfo[] = [];
  for (const kind of virtual) {
    for (let i = 0; i < 2; i++) {
      const id = `callers' ${kind} ${i}`;
      ctx = enterContext(flow.config, ctx, { kind, id });
      holds.push({ id, kind, serial: -1, path: unit.file.path, span: unit.span, name: 'a caller' });
    }
  }
  return { ctx, holds };
}

function resultOf(machine: CountMachine): PreemptCount {
  const limits = [...machine.limits.values()];
  let certain = ANY_COUNT;
  let conflict: CountLimit | undefined;
  for (const it of limits) {
    if (!it.sure || it.last) continue;
    const both = meet(certain, it.range);
    if (isEmpty(both)) conflict ??= it;
    else certain = both;
  }
  let expect = certain;
  for (const it of [...limits, { range: { min: machine.held, max: Number.POSITIVE_INFINITY } }]) {
    if ('last' in it && it.last) continue;
    const both = meet(expect, it.range);
    if (!isEmpty(both)) expect = both;
  }
  if (conflict) expect = { min: 0, max: -1 };
  const upper = limits.filter((it) => !it.last && it.range.max === expect.max);
  // Types that lead back to each other are met in any order: which of them is named must not depend on it.
  const [last] = limits
    .filter((it) => it.last && it.range.max < expect.max)
    .sort((x, y) => x.range.max - y.range.max || (x.what < y.what ? -1 : 1));
  const first = upper.find((it) => it.sure) ?? upper.find((it) => !it.byFlags) ?? upper[0];
  const lower = limits.find((it) => expect.min > 0 && it.range.min === expect.min);
  return {
    adjusts: [...machine.exits].sort((a, b) => a - b),
    expect,
    certain,
    limits,
    ...(first && Number.isFinite(expect.max) && !conflict ? { upper: first } : {}),
    ...(lower && !conflict ? { lower } : {}),
    ...(conflict ? { conflict } : {}),
    ...(last && !conflict ? { last } : {}),
    byFlags: !conflict && first !== undefined && !first.sure && first.byFlags,
    unknown: machine.unknowns(),
    exhausted: machine.exhausted,
    instances: [],
  };
}

/** The types that a generic parameter may stand for, where a trait with a few implementations says so. */
function instancesOf(flow: Flow, unit: Unit): { readonly param: string; readonly ty: Ty }[] {
  const { fn } = unit;
  if (!fn) return [];
  const { world } = flow.inputs;
  const generics: readonly GenericParam[] = [
    ...(fn.owner?.impl?.item.generics.params ?? []),
    ...fn.item.generics.params,
  ];
  const out: { param: string; ty: Ty }[] = [];
  for (const param of generics) {
    for (const bound of param.bounds) {
      const trait = world.resolve(
        unit.module,
        bound.path.segments.map((it) => it.name),
        'type',
      );
      const impls = trait?.kind === 'item' ? world.impls.ofTrait(trait.id) : [];
      if (impls.length === 0 || impls.length > 6) continue;
      for (const it of impls) if (it.self.k === 'adt') out.push({ param: param.name, ty: it.self });
    }
  }
  return out;
}

/** The annotation that says what was inferred: `#[klint::preempt_count(adjust = 1, expect = 0..)]`. */
export function klintText(count: PreemptCount): string {
  const { adjusts, expect } = count;
  const parts = [
    // A function that does not return makes no adjustment.
    ...(adjusts.length > 1 || (adjusts.length === 0 && count.exhausted)
      ? []
      : [`adjust = ${adjusts[0] ?? 0}`]),
    ...(isEmpty(expect) ? [] : [`expect = ${showRange(expect)}`]),
  ];
  return parts.length > 0 ? `#[klint::preempt_count(${parts.join(', ')})]` : '';
}

const reasons: Readonly<Record<string, readonly [one: string, many: string]>> = {
  callee: ['call of a function pointer or closure', 'calls of function pointers or closures'],
  method: ['call of a method that is not known', 'calls of methods that are not known'],
  function: ['call of a function that is not known', 'calls of functions that are not known'],
  trait: ['call through a trait', 'calls through traits'],
  body: ['call of a function without a body to read', 'calls of functions without a body to read'],
  binding: [
    'call of a C function that nobody has looked at',
    'calls of C functions that nobody has looked at',
  ],
  depth: ['call that lies too deep to be followed', 'calls that lie too deep to be followed'],
  try: ['C function that takes a lock on some ways only', 'C functions that take a lock on some ways only'],
  drop: ['drop of a generic type', 'drops of generic types'],
  refcount: ['drop of a counted reference', 'drops of counted references'],
  allocator: [
    'drop of memory of an allocator that is not known',
    'drops of memory of allocators that are not known',
  ],
};

/** What the annotation leaves out, a sentence without a full stop each. */
export function klintNotes(count: PreemptCount): readonly string[] {
  const { adjusts, upper, lower, conflict, unknown } = count;
  const out: string[] = [];
  if (adjusts.length === 0 && !count.exhausted) out.push('it does not return');
  if (adjusts.length > 1)
    out.push(`the adjustment is not one number: ${listOf(adjusts.map(String), 'or')}, by the path`);
  if (conflict) out.push(`no count suits all of it: ${because(conflict)}`);
  if (upper) {
    out.push(
      count.byFlags ? `${because(upper)} with flags that may block, and not with others` : because(upper),
    );
  }
  if (lower && lower !== upper && lower.kind !== 'release') out.push(because(lower));
  if (count.last) out.push(`where it drops the last reference to something, ${because(count.last)}`);
  for (const [reason, n] of unknown) {
    const [one, many] = reasons[reason] ?? [
      `place that is not known (${reason})`,
      `places that are not known (${reason})`,
    ];
    out.push(`not known: ${n} ${n === 1 ? one : many}`);
  }
  if (count.exhausted) out.push('it was too large to be run to its end');
  return out;
}

function because({ kind, what, sure, expects }: CountLimit): string {
  if (expects) return expectation(what, expects);
  return sure && kind !== 'allocation' ? `${what} sleeps` : `${what} may sleep`;
}

function listOf(words: readonly string[], last: string): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}
