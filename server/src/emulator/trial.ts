import type { Context } from './context.ts';
import { runWorld } from './judge.ts';
import type { AbstractOp, Range } from './judge-ops.ts';
import { machineWorlds } from './judge-worlds.ts';
import type { Outcome } from './machine.ts';
import { isViolation, type Report } from './report.ts';
import type { MachineConfig } from './system.ts';

/** What an operation came to in one kernel, with all that is not known of it filled in. */
export interface Trial {
  readonly outcome: Outcome;
  /** The complaint about the context, where there is one. */
  readonly violation?: Report;
  /** The kernel complains whatever the unknown parts are. */
  readonly certain: boolean;
  /** Bytes that are asked for; undefined where the operation does not say. */
  readonly bytes?: number;
}

/**
 * Runs an operation in a context under `config.memory`. Where sizes or flags are not known, the first case in which
 * the kernel complains is told, or the first case of all. Throws a RangeError for a bad configuration.
 */
export function tryOut(config: MachineConfig, context: Context, op: AbstractOp): Trial {
  const worlds = machineWorlds(config, op).filter((it) => !it.unusual);
  const runs = worlds.map((world) => ({ world, outcome: runWorld(config, context, world) }));
  const complains = runs.filter((it) => it.outcome.reports.some(isViolation));
  const { world, outcome } = (complains[0] ?? runs[0])!;
  const violation = outcome.reports.find(isViolation);
  const maybe = op.op === 'call' && op.maybe === true;
  const bytes = isExact(op) ? (outcome.pointer?.requested ?? world.choices.size) : undefined;
  return {
    outcome,
    ...(violation ? { violation } : {}),
    certain: complains.length === runs.length && !maybe,
    ...(bytes === undefined ? {} : { bytes }),
  };
}

/** Whether the operation says how many bytes it asks for. */
function isExact(op: AbstractOp): boolean {
  const known = (range: Range | undefined): boolean => range !== undefined && range.min === range.max;
  switch (op.op) {
    case 'allocate':
    case 'kmalloc':
    case 'vmalloc':
    case 'kvmalloc':
      return known(op.size);
    case 'with-capacity':
      return known(op.elementSize) && known(op.capacity);
    case 'grow':
      return known(op.elementSize) && known(op.length) && known(op.capacity);
    default:
      return false;
  }
}
