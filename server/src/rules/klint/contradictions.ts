import type { TraceStep } from '../../finding.ts';
import { callbackOf } from '../../interp/entry-points.ts';
import type { Flow } from '../../interp/index.ts';
import { covers, type KlintCount, klintDropOf, klintOf, showRange } from '../../interp/klint.ts';
import { inferPreemptCount, type PreemptCount } from '../../interp/preempt-counts.ts';
import { expectation as expects } from '../../interp/run/operation.ts';
import type { FnItem } from '../../syntax/ast/index.ts';
import type { Span } from '../../text/span.ts';
import { fieldTypes } from '../../types/drop-glue.ts';
import type { FnRef } from '../../types/methods.ts';
import type { Unit } from '../../types/units.ts';
import type { Draft } from '../rule.ts';

type FnUnit = Unit & { readonly fn: FnRef };

/** An annotation that is to be held against a body, and what it stands on. */
interface Promise {
  readonly count: KlintCount;
  /** Begins a message: `` `f` is annotated ``. */
  readonly who: string;
  /** What it is held against: `its body`. */
  readonly body: string;
  readonly at: { readonly path: string; readonly span: Span };
}

/**
 * Where the annotations that speak of a function say what its body does not do. `callsAtomicOnly`: its text names a
 * function that wants a held lock. Nothing is said of what depends on calls that are not known.
 */
export function contradictionsOf(flow: Flow, unit: FnUnit, callsAtomicOnly: boolean): Draft[] {
  const promises = promisesOf(flow, unit).filter((it) => !it.count.unchecked);
  if (promises.length === 0 && !callsAtomicOnly) return [];
  const count = inferPreemptCount(flow, unit);
  if (!count || count.exhausted) return [];
  const out: Draft[] = [];
  for (const it of promises) out.push(...adjustment(flow, unit, it, count), ...expectation(unit, it, count));
  out.push(...tooLow(unit, count));
  return out;
}

function promisesOf(flow: Flow, unit: FnUnit): Promise[] {
  const { fn } = unit;
  const out: Promise[] = [];
  const own = klintOf(fn.item);
  const place = (path: string, item: FnItem) => ({ path, span: item.nameSpan });
  if (own)
    out.push({
      count: own,
      who: `\`${fn.item.name}\` is annotated`,
      body: 'its body',
      at: place(unit.file.path, fn.item),
    });
  const { impl, trait } = fn.owner ?? {};
  if (!impl) return out;
  if (trait?.item.kind === 'trait') {
    const method = trait.item.items.find((it) => it.kind === 'fn' && it.name === fn.item.name);
    const count = method?.kind === 'fn' ? klintOf(method) : undefined;
    if (method?.kind === 'fn' && count)
      out.push({
        count,
        who: `\`${trait.item.name}::${method.name}\` is annotated for all its implementations`,
        body: 'this one',
        at: place(trait.module.file, method),
      });
  }
  if (fn.item.name === 'drop' && impl.self.k === 'adt' && /^(?:Pinned)?Drop$/.test(trait?.item.name ?? '')) {
    const { decl } = impl.self;
    const count = own ? undefined : klintDropOf(flow.inputs.world.impls, impl.self);
    if (count)
      out.push({
        count,
        who: `the drop of \`${decl.item.name}\` is annotated`,
        body: 'its body',
        at: { path: decl.module.file, span: decl.item.nameSpan },
      });
  }
  return out;
}

function adjustment(
  flow: Flow,
  unit: FnUnit,
  { count, who, body, at }: Promise,
  inferred: PreemptCount,
): Draft[] {
  const { adjust } = count;
  const { adjusts } = inferred;
  if (adjust === undefined || adjusts.length === 0 || inferred.unknown.size > 0) return [];
  if (adjusts.includes(adjust) || fieldsAdjust(flow, unit)) return [];
  const real = adjusts.map(signed).join(' or ');
  return [
    {
      span: unit.fn.item.nameSpan,
      message: `${who} to change the preemption count by ${signed(adjust)}, but ${body} changes it by ${real}`,
      help: `say \`adjust = ${adjusts[0]}\`, or \`unchecked\` where the body cannot show what it does`,
      trace: elsewhere(unit, at),
    },
  ];
}

function expectation(unit: FnUnit, { count, who, body, at }: Promise, inferred: PreemptCount): Draft[] {
  const { expect } = count;
  const { certain } = inferred;
  if (!expect || certain.max < certain.min || covers(certain, expect)) return [];
  const limits = inferred.limits.filter((it) => it.sure && !covers(it.range, expect));
  const [why] = limits;
  if (!why) return [];
  const range = showRange(certain);
  const sure = inferred.unknown.size === 0;
  const does = why.expects ? expects(why.what, why.expects) : `${why.what} sleeps`;
  return [
    {
      span: unit.fn.item.nameSpan,
      verdict: sure ? 'proved' : 'possible',
      severity: sure ? 'error' : 'warning',
      message: `${who} to be called with a preemption count of ${showRange(expect)}, but ${body} allows ${range} only`,
      ...(why.kind === 'release' ? { why: 'it releases what its callers hold' } : { why: does }),
      help: `say \`expect = ${range}\`, or \`unchecked\` where the body cannot show what it does`,
      trace: [
        ...elsewhere(unit, at),
        ...(why.kind === 'release' ? [] : [{ path: unit.file.path, span: why.span, note: does }]),
      ],
    },
  ];
}

/** Calls of what wants a held lock, where none can be held: the entry of the function, or another call, says so. */
function tooLow(unit: FnUnit, inferred: PreemptCount): Draft[] {
  const known = callbackOf(unit.fn);
  const entry = known?.context === 'process' && !known.or ? 0 : Number.POSITIVE_INFINITY;
  const highest = Math.min(entry, ...inferred.limits.filter((it) => it.sure).map((it) => it.range.max));
  return inferred.limits
    .filter((it) => it.expects && it.sure && it.range.min > highest && it.range.max >= 0)
    .filter((it) => inferred.unknown.size === 0 && it.own)
    .map((it) => ({
      span: it.span,
      message: `${expects(it.what, it.expects!)}, but nothing that counts is held here`,
      why:
        entry === 0
          ? `\`${unit.fn.item.name}\` is called by the kernel where it may sleep`
          : 'something else in this function sleeps with as little held',
      help: 'take the lock that it wants first',
    }));
}

/** Whether what a type's fields do at its drop may change the count beside its destructor. */
function fieldsAdjust(flow: Flow, { fn }: FnUnit): boolean {
  const self = fn.owner?.impl?.self;
  if (fn.item.name !== 'drop' || self?.k !== 'adt') return false;
  return fieldTypes(flow.inputs.world.impls, self).some((it) => flow.guards.kinds(it).length > 0);
}

function elsewhere(unit: FnUnit, { path, span }: Promise['at']): TraceStep[] {
  return path === unit.file.path && span.start === unit.fn.item.nameSpan.start
    ? []
    : [{ path, span, note: 'the annotation stands here' }];
}

function signed(n: number): string {
  return n > 0 ? `+${n}` : String(n);
}
