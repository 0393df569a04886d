import type { PreemptCountInfo } from '../emulation.ts';
import { isEmpty } from '../interp/klint.ts';
import { functionName } from '../interp/paths/index.ts';
import { Lines } from '../interp/paths/steps.ts';
import { inferPreemptCount, klintNotes, klintText, type PreemptCount } from '../interp/preempt-counts.ts';
import { flowOf } from '../rules/atomic/flow-of.ts';
import type { RuleContext } from '../rules/rule.ts';
import type { Unit } from '../types/units.ts';
import { functionAt, functionNamed, functionsOf } from './emulation.ts';

/** What is inferred of the functions of a file, or of the one at an offset or of a name; in the order of the text. */
export function preemptCountsIn(cx: RuleContext, where?: number | string): readonly PreemptCountInfo[] {
  const one = typeof where === 'number' ? functionAt(cx, where) : where && functionNamed(cx, where);
  const units = where === undefined ? functionsOf(cx) : one ? [one] : [];
  return units.flatMap((it) => infoOf(cx, it) ?? []);
}

/** The annotation of the function whose name stands at an offset, with the notes below it, as Markdown. */
export function preemptCountHover(cx: RuleContext, offset: number): string | undefined {
  const unit = functionAt(cx, offset);
  const name = unit?.fn?.item.nameSpan;
  if (!unit || !name || offset < name.start || offset > name.end) return undefined;
  const count = inferPreemptCount(flowOf(cx), unit);
  const text = count && klintText(count);
  if (!count || !text) return undefined;
  const notes = klintNotes(count).map((it) => `- ${it}`);
  return [
    '```rust',
    text,
    '```',
    'Inferred by kalloc-lint, in the notation of klint.',
    ...listed(notes),
  ].join('\n');
}

function listed(notes: readonly string[]): readonly string[] {
  return notes.length > 0 ? ['', ...notes] : [];
}

function infoOf(cx: RuleContext, unit: Unit): PreemptCountInfo | undefined {
  const count = unit.fn && inferPreemptCount(flowOf(cx), unit);
  if (!unit.fn || !count) return undefined;
  const { expect } = count;
  return {
    function: functionName(unit.fn),
    place: new Lines({ text: cx.textOf }).place(cx.path, unit.fn.item.nameSpan),
    kernel: cx.model.info,
    annotation: klintText(count),
    adjust: count.adjusts,
    ...(isEmpty(expect)
      ? {}
      : { expect: { min: expect.min, ...(Number.isFinite(expect.max) ? { max: expect.max } : {}) } }),
    notes: klintNotes(count),
    unknown: total(count),
    instances: count.instances.map((it) => ({
      parameter: it.param,
      type: it.type,
      annotation: klintText(it.count),
      notes: klintNotes(it.count),
    })),
  };
}

function total({ unknown }: PreemptCount): number {
  return [...unknown.values()].reduce((a, b) => a + b, 0);
}
