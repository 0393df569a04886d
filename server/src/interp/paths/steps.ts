import type {
  EmulationAllocation,
  EmulationContext,
  EmulationHold,
  EmulationPlace,
  EmulationStep,
} from '../../emulation.ts';
import {
  type AbstractOp,
  type Context,
  describeCount,
  formatCount,
  gfpNames,
  isViolation,
  type KernelTraits,
  preemptLayout,
  type Report,
} from '../../emulator/index.ts';
import { LineIndex } from '../../text/line-index.ts';
import type { Span } from '../../text/span.ts';
import type { Frame } from '../run/frame.ts';
import { namedOperation } from '../run/operation.ts';
import type { HoldInfo } from '../state.ts';
import { labelOf, shortName } from './holds.ts';
import type { Mark, Trail } from './trail.ts';

/** What the steps of a path are told with. */
export interface Telling {
  readonly traits: KernelTraits;
  text(path: string): string | undefined;
  /** Whether the lines of a frame are shown; what happens in others is shown where they were called. */
  shown(frame: Frame): boolean;
  mayNotSleep(ctx: Context): boolean;
}

type Op = Mark & { k: 'op' };

/** The steps of a path as plain data. Marks on allocations that failed are taken into the allocations. */
export function stepsOf(telling: Telling, marks: readonly Trail[]): readonly EmulationStep[] {
  const files = new Lines(telling);
  const failed = new Set<Trail>();
  for (const [i, it] of marks.entries()) {
    if (it.mark.k !== 'failed') continue;
    const asked = marks.slice(0, i).findLast((at) => at.mark.k === 'op');
    if (asked) failed.add(asked);
  }
  const steps: EmulationStep[] = [];
  for (const it of marks) {
    if (it.mark.k === 'failed') continue;
    const { place, name, depth, within } = placeOf(telling, files, it);
    const op = it.mark.k === 'op' ? it.mark : undefined;
    const allocation = op && allocationOf(telling, op, failed.has(it));
    const { violation } = op?.trial ?? {};
    const others = op?.trial.outcome.reports.filter((each) => !isViolation(each) && !each.suppressed) ?? [];
    steps.push({
      kind: op ? kindOf(op) : (it.mark.k as EmulationStep['kind']),
      ...place,
      code: files.code(place.path, place.line),
      text: textOf(it, allocation),
      function: name,
      depth,
      within,
      context: contextOf(telling, files, it, violation),
      ...(allocation ? { allocation } : {}),
      ...(violation ? { violation: { certain: op!.trial.certain, report: violation.lines } } : {}),
      messages: others.flatMap((each) => each.lines),
    });
  }
  return steps;
}

function kindOf({ operation }: Op): EmulationStep['kind'] {
  if (operation.kind === 'allocation') return 'allocate';
  return operation.op.op === 'free' || /^k?v?free$/.test(operation.op.op) ? 'free' : 'call';
}

/** The place that is shown: the mark's own, or the call in the innermost frame whose lines are shown. */
function placeOf(telling: Telling, files: Lines, trail: Trail) {
  const within: string[] = [];
  let { span } = trail;
  let frame: Frame | undefined = trail.frame;
  while (frame.parent && !telling.shown(frame)) {
    if (frame.fn) within.unshift(functionName(frame.fn));
    span = frame.site ?? span;
    frame = frame.parent;
  }
  let depth = 0;
  for (let at: Frame | undefined = frame; at.parent; at = at.parent) if (telling.shown(at) && at.fn) depth++;
  const name = frame.fn ? functionName(frame.fn) : '';
  return { place: files.place(frame.path, span), name, depth, within };
}

/** `KBox::new` for people: the type or trait that a function belongs to, and its name. */
export function functionName(fn: NonNullable<Frame['fn']>): string {
  const self = fn.owner?.impl?.self;
  const owner = self?.k === 'adt' ? self.decl.item.name : fn.owner?.trait?.item.name;
  return owner ? `${owner}::${fn.item.name}` : fn.item.name;
}

/** The counts are those of a report where there is one: what complains may have let go of something before. */
function contextOf(
  telling: Telling,
  files: Lines,
  { ctx, holds }: Trail,
  report: Report | undefined,
): EmulationContext {
  const { preemptCount, irqsDisabled, rcuDepth } = report ?? ctx;
  return {
    level: ctx.level,
    preemptCount: formatCount(preemptCount),
    preemptFields: describeCount(preemptLayout(telling.traits), preemptCount),
    irqsDisabled,
    rcuDepth,
    mayNotSleep: telling.mayNotSleep(ctx),
    held: holds.map((it) => holdOf(files, it)),
  };
}

/** A hold as plain data. */
export function holdOf(files: Lines, hold: HoldInfo): EmulationHold {
  return {
    id: `${hold.id}#${hold.serial}`,
    kind: hold.kind,
    name: shortName(hold),
    label: labelOf(hold.kind),
    ...files.place(hold.path, hold.span),
  };
}

function textOf(trail: Trail, allocation: EmulationAllocation | undefined): string {
  const { mark, frame } = trail;
  switch (mark.k) {
    case 'enter': {
      const name = frame.fn ? functionName(frame.fn) : 'this';
      const why = frame.parent ? undefined : trail.holds.find((it) => it.serial < 0)?.name;
      return why ? `\`${name}\` entered: ${why}` : `\`${name}\` entered`;
    }
    case 'leave':
      return `\`${frame.fn ? functionName(frame.fn) : 'this'}\` returns`;
    case 'choice':
      return mark.text;
    case 'acquire':
      return `takes \`${shortName(mark.hold)}\` (${labelOf(mark.hold.kind)})`;
    case 'release':
      return `releases \`${shortName(mark.hold)}\``;
    case 'op':
      return allocation ? allocationText(mark, allocation) : operationText(mark);
    default:
      return '';
  }
}

function operationText({ operation, trial }: Op): string {
  const { what, op, kind } = operation;
  if (kind === 'expectation') return `calls ${namedOperation(operation)}`;
  if (op.op === 'free') return `${what} frees its memory${trial.violation ? ', which may sleep' : ''}`;
  return trial.violation ? `${what} may sleep, and must not` : `${what} may sleep`;
}

function allocationText(
  { operation }: Op,
  { got, requested, flags, allocator }: EmulationAllocation,
): string {
  const size = requested === undefined ? '' : ` ${requested} bytes`;
  const came = got ? describeMemory(got) : 'NULL';
  return `${operation.what}: ${allocator}${size}, ${flags ?? "the caller's flags"} → ${came}`;
}

/** `kmalloc-64 (64 bytes)`. */
function describeMemory({ class: kind, cache, usable }: NonNullable<EmulationAllocation['got']>): string {
  if (!kind) return 'granted';
  const name = { slab: cache ?? 'slab', pages: 'pages', vmalloc: 'vmalloc', 'zero-size': 'nothing needed' }[
    kind
  ];
  return usable === undefined || kind === 'zero-size' ? name : `${name} (${usable} bytes)`;
}

function allocationOf(telling: Telling, { operation, trial, open }: Op, failed: boolean) {
  if (operation.kind !== 'allocation') return undefined;
  const { op } = operation;
  const { pointer, status } = trial.outcome;
  const known = trial.bytes !== undefined;
  let got: EmulationAllocation['got'] = null;
  if (!failed && status !== 'failed') {
    // A class that follows from a size nobody knows says nothing.
    if (known && pointer)
      got = {
        class: pointer.class,
        ...(pointer.cache ? { cache: pointer.cache } : {}),
        usable: pointer.usable,
      };
    else got = allocatorOf(op) === 'Vmalloc' ? { class: 'vmalloc' } : {};
  }
  const allocation: EmulationAllocation = {
    allocator: allocatorOf(op),
    ...(trial.bytes === undefined ? {} : { requested: trial.bytes }),
    got,
    ...(open || !('flags' in op) ? {} : { flags: gfpNames(telling.traits, op.flags.set) }),
  };
  return allocation;
}

function allocatorOf(op: AbstractOp): string {
  if ('allocator' in op) return op.allocator;
  return { kmalloc: 'Kmalloc', vmalloc: 'Vmalloc', kvmalloc: 'KVmalloc' }[op.op as 'kmalloc'] ?? 'pages';
}

/** Lines of the files that a path goes through; each file is counted once. */
export class Lines {
  readonly #telling: Pick<Telling, 'text'>;
  readonly #files = new Map<string, LineIndex>();

  constructor(telling: Pick<Telling, 'text'>) {
    this.#telling = telling;
  }

  place(path: string, span: Span): EmulationPlace {
    const { start, end } = span;
    return { path, span: { start, end }, line: this.#of(path).lineOf(start) + 1 };
  }

  /** The text of a line, which counts from 1; empty where there is none. */
  code(path: string, line: number): string {
    const index = this.#of(path);
    const { start, end } = index.line(line - 1);
    return index.text.slice(start, end).trim();
  }

  #of(path: string): LineIndex {
    let known = this.#files.get(path);
    if (!known) this.#files.set(path, (known = new LineIndex(this.#telling.text(path) ?? '')));
    return known;
  }
}
