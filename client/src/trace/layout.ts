import type { Emulation, EmulationAllocation, EmulationStep } from '../../../server/src/emulation.ts';

/** A stretch of time: steps from `from` to before `to`; halves stand for the middle of a step. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A lock that is held, as a bar on a row of its lane. */
export interface Bar extends Stretch {
  readonly row: number;
  readonly name: string;
  readonly label: string;
  readonly line: number;
  /** What colour tells: whether holding it forbids to sleep. */
  readonly tone: 'atomic' | 'rcu' | 'irq' | 'sleeping';
}

/** A function on a row for its depth. */
export interface Call extends Stretch {
  readonly row: number;
  readonly name: string;
}

/** A stretch in which `preempt_count` and the answer to "may this sleep?" stay the same. */
export interface Band extends Stretch {
  readonly count: string;
  readonly fields: string;
  readonly mayNotSleep: boolean;
}

/** Something that happens to memory, or that may sleep. */
export interface Mark {
  readonly step: number;
  /** The shape follows the class of the memory. */
  readonly shape: 'slab' | 'pages' | 'vmalloc' | 'unknown' | 'null' | 'free' | 'call';
  /** What stands beside it: the size. */
  readonly label: string;
  readonly bad: boolean;
}

/** Where everything lies on the timeline, before it is drawn. Units are steps and rows. */
export interface Picture {
  readonly steps: number;
  readonly lines: readonly { readonly step: number; readonly line: number; readonly bad: boolean }[];
  readonly calls: readonly Call[];
  readonly bands: readonly Band[];
  /** Stretches with interrupts off, inside RCU sections, in softirqs, in hard interrupts. */
  readonly lanes: readonly { readonly name: string; readonly stretches: readonly Stretch[] }[];
  readonly bars: readonly Bar[];
  readonly marks: readonly Mark[];
  readonly bad: readonly number[];
}

/** Lays out a run. */
export function layOut({ steps }: Emulation): Picture {
  return {
    steps: steps.length,
    lines: linesOf(steps),
    calls: callsOf(steps),
    bands: bandsOf(steps),
    lanes: [
      { name: 'irqs off', stretches: where(steps, (it) => it.context.irqsDisabled) },
      { name: 'RCU', stretches: where(steps, (it) => it.context.rcuDepth > 0) },
      { name: 'softirq', stretches: where(steps, (it) => it.context.level === 'softirq') },
      {
        name: 'hard interrupt',
        stretches: where(steps, (it) => it.context.level === 'hardirq' || it.context.level === 'nmi'),
      },
    ],
    bars: barsOf(steps),
    marks: steps.flatMap((it, step) => markOf(it, step) ?? []),
    bad: steps.flatMap((it, step) => (it.violation ? [step] : [])),
  };
}

/** The lines where they change, and in any case where the kernel complains: there the number need not stand before. */
function linesOf(steps: readonly EmulationStep[]): Picture['lines'] {
  return steps.flatMap(({ line, violation }, step): Picture['lines'] => {
    if (violation) return [{ step, line, bad: true }];
    const again = steps[step - 1]?.line === line;
    const next = steps[step + 1];
    const soon = next?.line === line && next.violation !== undefined;
    return again || soon ? [] : [{ step, line, bad: false }];
  });
}

function callsOf(steps: readonly EmulationStep[]): Call[] {
  const out: Call[] = [];
  const open: { name: string; from: number }[] = [];
  const close = (to: number) => {
    const last = open.pop();
    if (last) out.push({ row: open.length, ...last, to });
  };
  for (const [i, step] of steps.entries()) {
    if (step.kind === 'enter') open.push({ name: step.function, from: i });
    else if (step.kind === 'leave') close(i + 1);
  }
  while (open.length > 0) close(steps.length);
  return out.sort((a, b) => a.row - b.row || a.from - b.from);
}

function bandsOf(steps: readonly EmulationStep[]): Band[] {
  const out: (Band & { to: number })[] = [];
  for (const [i, { context }] of steps.entries()) {
    const { preemptCount: count, preemptFields: fields, mayNotSleep } = context;
    const last = out.at(-1);
    if (last?.count === count && last.mayNotSleep === mayNotSleep) last.to = i + 1;
    else out.push({ from: i, to: i + 1, count, fields, mayNotSleep });
  }
  return out;
}

function where(steps: readonly EmulationStep[], holds: (step: EmulationStep) => boolean): Stretch[] {
  const out: { from: number; to: number }[] = [];
  for (const [i, step] of steps.entries()) {
    if (!holds(step)) continue;
    const last = out.at(-1);
    if (last?.to === i) last.to = i + 1;
    else out.push({ from: i, to: i + 1 });
  }
  return out;
}

function barsOf(steps: readonly EmulationStep[]): Bar[] {
  const open = new Map<string, Omit<Bar, 'to' | 'row'>>();
  const done: Omit<Bar, 'row'>[] = [];
  for (const [i, { context, kind }] of steps.entries()) {
    const held = new Map(context.held.map((it) => [it.id, it]));
    for (const [id, bar] of open) {
      if (held.has(id)) continue;
      open.delete(id);
      done.push({ ...bar, to: i + 0.5 });
    }
    for (const [id, it] of held) {
      if (open.has(id)) continue;
      const from = kind === 'enter' ? i : i + 0.5;
      open.set(id, { from, name: it.name, label: it.label, line: it.line, tone: toneOf(it.kind) });
    }
  }
  for (const bar of open.values()) done.push({ ...bar, to: steps.length });
  // The first row that is free again.
  const ends: number[] = [];
  return done
    .sort((a, b) => a.from - b.from)
    .map((bar) => {
      let row = ends.findIndex((end) => end <= bar.from);
      if (row < 0) row = ends.length;
      ends[row] = bar.to;
      return { ...bar, row };
    });
}

function toneOf(kind: string): Bar['tone'] {
  if (/^s?rcu|rcu$/.test(kind)) return kind === 'srcu' ? 'sleeping' : 'rcu';
  if (/^(?:mutex|rwsem|migrate_disable)$/.test(kind)) return 'sleeping';
  if (/^(?:irq_|interrupt_)/.test(kind)) return 'irq';
  return 'atomic';
}

function markOf({ kind, allocation, violation }: EmulationStep, step: number): Mark | undefined {
  const bad = violation !== undefined;
  if (allocation) return { step, ...shapeOf(allocation), bad };
  if (kind === 'free') return { step, shape: 'free', label: '', bad };
  return kind === 'call' ? { step, shape: 'call', label: '', bad } : undefined;
}

function shapeOf({ got, requested }: EmulationAllocation): Pick<Mark, 'shape' | 'label'> {
  if (!got) return { shape: 'null', label: 'NULL' };
  const shape = got.class === undefined || got.class === 'zero-size' ? 'unknown' : got.class;
  const bytes = got.usable ?? requested;
  return { shape, label: bytes === undefined ? '?' : sizeText(bytes) };
}

/** Bytes for people: `64`, `8K`, `4M`; what does not come out even keeps one digit. */
export function sizeText(bytes: number): string {
  for (const [unit, size] of [
    ['M', 1_048_576],
    ['K', 1024],
  ] as const) {
    if (bytes >= size) return `${Math.round((bytes / size) * 10) / 10}${unit}`;
  }
  return String(bytes);
}
