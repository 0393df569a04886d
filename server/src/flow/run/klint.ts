import { enterContext } from '../../emulator/index.ts';
import type { FnItem } from '../../syntax/ast/index.ts';
import type { FnRef } from '../../types/methods.ts';
import type { State } from '../state.ts';
import type { Engine } from './engine.ts';
import type { CallSite } from './invoke.ts';

/** What `#[klint::preempt_count(…)]` says of a function. */
export interface Klint {
  /** What a call adds to `preempt_count`; may be negative. */
  readonly adjust: number;
  /** The counts at entry that it allows, both ends included. */
  readonly expect?: { readonly min: number; readonly max: number };
  readonly unchecked: boolean;
  readonly report: boolean;
}

/** Reads klint's attributes of a function; undefined where it has none. */
export function klintOf(item: FnItem): Klint | undefined {
  const found = item.attrs.filter((it) => /^klint::/.test(it.path));
  if (found.length === 0) return undefined;
  const text = found
    .filter((it) => it.path === 'klint::preempt_count')
    .map((it) => it.tokens)
    .join(' ');
  const adjust = /\badjust\s*=\s*(-?\d+)/.exec(text);
  const expect = /\bexpect\s*=\s*([\d.=\s]+)/.exec(text);
  const range = expect && parseRange(expect[1]!);
  return {
    adjust: adjust ? Number(adjust[1]) : 0,
    ...(range ? { expect: range } : {}),
    unchecked: /\bunchecked\b/.test(text),
    report: found.some((it) => it.path === 'klint::report_preempt_count'),
  };
}

/** `0`, `0..2`, `1..`, `..=3` as klint writes them. */
export function parseRange(text: string): { min: number; max: number } | undefined {
  const plain = text.replace(/\s+/g, '');
  const single = /^(\d+)$/.exec(plain);
  if (single) return { min: Number(single[1]), max: Number(single[1]) };
  const range = /^(\d*)\.\.(=?)(\d*)$/.exec(plain);
  if (!range) return undefined;
  const max = range[3] ? Number(range[3]) - (range[2] ? 0 : 1) : Number.POSITIVE_INFINITY;
  return { min: range[1] ? Number(range[1]) : 0, max };
}

/** The range as klint writes it. */
export function showRange(range: { readonly min: number; readonly max: number }): string {
  if (range.min === range.max) return String(range.min);
  return Number.isFinite(range.max) ? `${range.min}..${range.max + 1}` : `${range.min}..`;
}

/** A call of an annotated function: its expectation is checked, its adjustment made where its body is not looked at. */
export function runKlint(
  engine: Engine,
  site: CallSite,
  state: State,
  fn: FnRef,
  klint: Klint,
): readonly State[] {
  const count = state.ctx.preemptCount;
  if (klint.expect && (count < klint.expect.min || count > klint.expect.max)) {
    const shown = `\`${fn.item.name}\``;
    engine.perform(site.frame, state, {
      kind: 'expectation',
      what: `${shown}, which expects a preemption count of ${showRange(klint.expect)}`,
      span: site.span,
      op: { op: 'call', call: { effect: 'might-sleep', function: fn.item.name } },
    });
  }
  if (klint.unchecked && klint.adjust !== 0) {
    const serial = state.serial++;
    state.ctx = enterContext(engine.inputs.config, state.ctx, {
      kind: 'preempt_count',
      id: `k${serial}`,
      amount: klint.adjust,
    });
    if (klint.adjust > 0) {
      state.holds.push({
        id: `k${serial}`,
        kind: 'preempt_count',
        serial,
        path: site.frame.path,
        span: site.span,
        name: `${fn.item.name}()`,
      });
    } else {
      const open = state.holds.findLast((it) => it.kind === 'preempt_count');
      if (open) state.holds = state.holds.filter((it) => it !== open);
    }
  }
  return [state];
}
