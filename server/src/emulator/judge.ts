import { type Context, contextKey } from './context.ts';
import type { AbstractOp } from './judge-ops.ts';
import { machineWorlds, type World } from './judge-worlds.ts';
import { machineOf, type Outcome } from './machine.ts';
import { isViolation, type Report } from './report.ts';
import { createSystem, type MachineConfig } from './system.ts';
import type { Value } from './values.ts';

/** The kernel that the judge asks. */
export type JudgeConfig = Pick<
  MachineConfig,
  'kernel' | 'preemptRt' | 'preemptRcu' | 'pageSize' | 'totalPages'
>;

/** What a verdict of `possible` hangs on. */
export type Assumption = 'context' | 'memory' | 'flags' | 'size' | 'capacity' | 'backing' | 'callee';

export interface Judgement {
  /**
   * `proved`: with plenty of memory the kernel complains in each of the given contexts, whatever the unknown sizes
   * and flags are. `possible`: it complains in some of them, or only where requests that may not block fail.
   */
  readonly verdict: 'silent' | 'proved' | 'possible';
  /** The complaint of the first run that had one; with the counts of its context. */
  readonly report?: Report;
  /** What has to be so, where the verdict is `possible`; in the order of the type, empty otherwise. */
  readonly dependsOn: readonly Assumption[];
  /** One sentence without a full stop. */
  readonly reason: string;
  /** Other reports of the usual runs, such as an order that is too large. */
  readonly warnings: readonly Report[];
}

/**
 * Answers "may this sleep here?". `contexts` are the contexts that the place can be in, at least one; several mean
 * that it is not known which. Answers are remembered by context and operation.
 */
export interface Judge {
  judge(contexts: Context | readonly Context[], op: AbstractOp): Judgement;
}

const SILENT: Judgement = { verdict: 'silent', dependsOn: [], reason: 'it does not sleep', warnings: [] };

const WHY: Readonly<Record<Assumption, string>> = {
  context: 'only in some of the contexts that lead here',
  memory: 'only if a non-blocking request fails',
  flags: 'depending on flags that are unknown here',
  size: 'depending on the size',
  capacity: 'only if the vector has to grow',
  backing: 'depending on whether vmalloc provided the memory',
  callee: 'only on some of its paths',
};
const ORDER: readonly Assumption[] = ['context', 'memory', 'flags', 'size', 'capacity', 'backing', 'callee'];

/** A judge for one kernel. Throws a RangeError for a bad configuration. */
export function createJudge(config: JudgeConfig): Judge {
  createSystem(config);
  const worlds = new Map<string, readonly World[]>();
  const remembered = new Map<string, Judgement>();
  return {
    judge(contexts, op) {
      const list = Array.isArray(contexts) ? (contexts as readonly Context[]) : [contexts as Context];
      const opKey = operationKey(op);
      const key = `${list.map((c) => keyFor(c, op)).join(' / ')} | ${opKey}`;
      const known = remembered.get(key);
      if (known) return known;
      let cases = worlds.get(opKey);
      if (!cases) {
        cases = machineWorlds(config, op);
        worlds.set(opKey, cases);
      }
      const judgement = decide(config, cases, list, op);
      remembered.set(key, judgement);
      return judgement;
    },
  };
}

/** JSON has no infinity, and an open range must not look like one that is not there. */
function operationKey(op: AbstractOp): string {
  return JSON.stringify(op, (_, value) => (value === Number.POSITIVE_INFINITY ? 'inf' : value));
}

/** Which lock is held matters only to operations that release one; the counts decide the rest. */
function keyFor(context: Context, op: AbstractOp): string {
  if (op.op === 'wait' || op.op === 'tree-store') return contextKey(context);
  return contextKey({ ...context, held: [] });
}

interface Run {
  readonly world: World;
  readonly context: number;
  readonly underPressure: boolean;
  readonly violation: Report | undefined;
  readonly others: readonly Report[];
}

function decide(
  config: JudgeConfig,
  worlds: readonly World[],
  contexts: readonly Context[],
  op: AbstractOp,
): Judgement {
  const runs: Run[] = [];
  contexts.forEach((context, index) => {
    for (const world of worlds) {
      for (const memory of ['plenty', 'pressure'] as const) {
        const { reports } = runWorld({ ...config, memory }, context, world);
        runs.push({
          world,
          context: index,
          underPressure: memory === 'pressure',
          violation: reports.find(isViolation),
          others: reports.filter((r) => !isViolation(r)),
        });
      }
    }
  });
  const usual = runs.filter((r) => !r.underPressure && !r.world.unusual);
  const warnings = usual[0]?.others ?? [];
  const first = usual.find((r) => r.violation) ?? runs.find((r) => r.violation);
  if (!first?.violation) return warnings.length === 0 ? SILENT : { ...SILENT, warnings };
  const report = first.violation;
  const maybe = op.op === 'call' && op.maybe === true;
  if (usual.every((r) => r.violation) && !maybe) {
    return { verdict: 'proved', report, dependsOn: [], reason: reasonOf(report), warnings };
  }
  const dependsOn = maybe ? (['callee'] as const) : assumptions(runs, usual, contexts.length);
  // By how much a vector grows is of no interest beside whether it does.
  const told = dependsOn.includes('capacity') ? dependsOn.filter((a) => a !== 'size') : dependsOn;
  const why = told.map((a) => WHY[a]).join(', ');
  return { verdict: 'possible', report, dependsOn, reason: `${reasonOf(report)}: ${why}`, warnings };
}

/** Runs the operation of one world in a fresh machine that stands in a context. */
export function runWorld(config: MachineConfig, context: Context, world: World): Outcome {
  const slots = new Map(world.values.map(([slot, value]) => [slot, copyValue(value)]));
  const machine = machineOf({ system: createSystem(config), slots, interrupted: [] });
  machine.setContext(context);
  return machine.step(world.op);
}

/** A run changes vectors and blocks, and a world is run many times. */
function copyValue(value: Value): Value {
  if (value.type === 'arc' || value.type === 'page') return structuredClone(value);
  const { pointer } = value;
  return { ...value, pointer: pointer === null || pointer === 'ZERO_SIZE_PTR' ? pointer : { ...pointer } };
}

/** What differs between runs that complain and runs that do not. */
function assumptions(runs: readonly Run[], usual: readonly Run[], contexts: number): readonly Assumption[] {
  const found = new Set<Assumption>();
  if (!usual.some((r) => r.violation)) {
    if (runs.some((r) => r.violation && !r.world.unusual)) found.add('memory');
    else found.add('backing');
  }
  const complain = runs.filter((r) => r.violation && r.underPressure === !usual.some((u) => u.violation));
  const quiet = (found.has('memory') ? runs.filter((r) => r.underPressure) : usual).filter(
    (r) => !r.violation,
  );
  if (contexts > 1) {
    const worst = new Set(complain.map((r) => r.context));
    if (worst.size < contexts) found.add('context');
  }
  for (const aspect of ['flags', 'size', 'capacity'] as const) {
    const bad = new Set(complain.map((r) => r.world.choices[aspect]));
    if (quiet.some((r) => r.world.choices[aspect] !== undefined && !bad.has(r.world.choices[aspect])))
      found.add(aspect);
  }
  if (found.size === 0) found.add('size');
  return ORDER.filter((a) => found.has(a));
}

function reasonOf(report: Report): string {
  switch (report.kind) {
    case 'sleeping':
      return `${report.function}() may sleep`;
    case 'kernel-bug':
      return `${report.function}() stops the kernel here`;
    default:
      return `${report.function}() gives up the CPU`;
  }
}
