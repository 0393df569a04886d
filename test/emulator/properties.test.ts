import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Context,
  type ContextConfig,
  createJudge,
  createMachine,
  enterContext,
  exactly,
  type Hold,
  type HoldKind,
  isViolation,
  kernelTraits,
  kmallocUsableSize,
  knownGfp,
  leaveContext,
  type MachineConfig,
  type Op,
  type RustAllocator,
  TASK_CONTEXT,
} from '../../server/src/emulator/index.ts';
import { gfp } from './notation.ts';

const KINDS: readonly HoldKind[] = [
  'spinlock',
  'spinlock_bh',
  'spinlock_irqsave',
  'spinlock_irq_disable',
  'raw_spinlock',
  'raw_spinlock_irqsave',
  'read_lock',
  'write_lock',
  'xa_lock',
  'ma_lock',
  'mutex',
  'rwsem',
  'srcu',
  'rcu',
  'rcu_bh',
  'rcu_sched',
  'irq_save',
  'interrupt_disable',
  'bh_disable',
  'preempt_disable',
  'migrate_disable',
  'preempt_count',
];
const kernel = fc.constantFrom('6.1', '6.10', '6.12', '7.2', '7.3');
const contextConfig = fc.record({ kernel, preemptRt: fc.boolean(), preemptRcu: fc.boolean() }).map(
  (c): ContextConfig => ({
    traits: kernelTraits(c.kernel),
    preemptRt: c.preemptRt,
    preemptRcu: c.preemptRcu,
  }),
);
const kinds = fc.array(fc.constantFrom(...KINDS), { maxLength: 6 });
const allocator = fc.constantFrom<RustAllocator>('Kmalloc', 'Vmalloc', 'KVmalloc');
const gfpName = fc.constantFrom('GFP_KERNEL', 'GFP_ATOMIC', 'GFP_NOWAIT', 'GFP_NOIO', 'GFP_KERNEL_ACCOUNT');
const bytes = fc.oneof(
  fc.integer({ min: 0, max: 20_000 }),
  fc.constantFrom(4096, 4097, 65_536, 4 << 20, (4 << 20) + 1, 8 << 20),
);

function holds(list: readonly HoldKind[]): Hold[] {
  return list.map((kind, i) => ({ kind, id: `h${i}`, ...(kind === 'preempt_count' ? { amount: 2 } : {}) }));
}

function enterAll(config: ContextConfig, list: readonly Hold[]): Context {
  return list.reduce<Context>((c, hold) => enterContext(config, c, hold), TASK_CONTEXT);
}

describe('contexts', () => {
  it('are what they were after every hold is released in reverse order', () => {
    fc.assert(
      fc.property(contextConfig, kinds, (config, list) => {
        const all = holds(list);
        const back = all.reduceRight((c, hold) => leaveContext(config, c, hold.id)!, enterAll(config, all));
        expect({ ...back, interruptsWereOff: false }).toEqual(TASK_CONTEXT);
      }),
    );
  });

  it('have the same counts in whatever order the holds are released', () => {
    fc.assert(
      fc.property(contextConfig, kinds, fc.array(fc.nat()), (config, list, picks) => {
        let rest = holds(list);
        let context = enterAll(config, rest);
        for (const pick of picks) {
          const hold = rest[pick % Math.max(rest.length, 1)];
          if (!hold) break;
          context = leaveContext(config, context, hold.id)!;
          rest = rest.filter((h) => h !== hold);
        }
        const fresh = enterAll(config, rest);
        expect(context.preemptCount).toBe(fresh.preemptCount);
        expect(context.rcuDepth).toBe(fresh.rcuDepth);
        expect(context.softirqDisableCount).toBe(fresh.softirqDisableCount);
      }),
    );
  });

  it('give nothing back for what is not held', () => {
    fc.assert(
      fc.property(contextConfig, kinds, (config, list) => {
        expect(leaveContext(config, enterAll(config, holds(list)), 'nobody')).toBeUndefined();
      }),
    );
  });
});

/** A body that allocates, grows and drops in any order, under some locks. */
const body = fc.array(
  fc.oneof(
    fc.record({ do: fc.constant('box' as const), slot: fc.nat(3), allocator, size: bytes, flags: gfpName }),
    fc.record({
      do: fc.constant('vec' as const),
      slot: fc.nat(3),
      allocator,
      size: fc.integer({ min: 1, max: 64 }),
    }),
    fc.record({
      do: fc.constant('push' as const),
      slot: fc.nat(3),
      count: fc.integer({ min: 1, max: 40 }),
      flags: gfpName,
    }),
    fc.record({ do: fc.constant('drop' as const), slot: fc.nat(3) }),
    fc.record({
      do: fc.constant('lock' as const),
      kind: fc.constantFrom<HoldKind>('spinlock', 'rcu', 'mutex', 'bh_disable'),
    }),
    fc.record({ do: fc.constant('unlock' as const) }),
  ),
  { maxLength: 25 },
);

/** Makes the operations valid: a slot is dropped before it is filled again, pushes go to vectors. */
function lower(
  version: string,
  steps: readonly (typeof body extends fc.Arbitrary<infer T> ? T : never)[number][],
): Op[] {
  const ops: Op[] = [];
  const vectors = new Set<string>();
  let depth = 0;
  for (const s of steps) {
    if (s.do === 'lock') ops.push({ op: 'enter', hold: { kind: s.kind, id: `l${depth++}` } });
    else if (s.do === 'unlock') {
      if (depth > 0) ops.push({ op: 'leave', id: `l${--depth}` });
    } else if (s.do === 'push') {
      const slot = `s${s.slot}`;
      if (vectors.has(slot)) ops.push({ op: 'push', slot, count: s.count, flags: gfp(version, s.flags) });
    } else {
      const slot = `s${s.slot}`;
      ops.push({ op: 'drop', slot });
      vectors.delete(slot);
      if (s.do === 'vec') {
        vectors.add(slot);
        ops.push({ op: 'vec', slot, allocator: s.allocator, size: s.size });
      } else if (s.do === 'box') {
        ops.push({ op: 'box', slot, allocator: s.allocator, size: s.size, flags: gfp(version, s.flags) });
      }
    }
  }
  for (let i = 0; i < 4; i++) ops.push({ op: 'drop', slot: `s${i}` });
  while (depth > 0) ops.push({ op: 'leave', id: `l${--depth}` });
  return ops;
}

const memory = fc.constantFrom<NonNullable<MachineConfig['memory']>>('plenty', 'pressure');

describe('machine', () => {
  it('frees all that it allocates, and is preemptible again', () => {
    fc.assert(
      fc.property(
        kernel,
        memory,
        fc.nat(),
        fc.constantFrom(0, 0.3),
        body,
        (version, mem, seed, failRate, steps) => {
          const machine = createMachine({ kernel: version, memory: mem, seed, failRate });
          const before = machine.freePages;
          const outcomes = lower(version, steps).map((op) => machine.step(op));
          if (outcomes.some((o) => o.status === 'halted')) return;
          expect(machine.liveBlocks).toBe(0);
          expect(machine.freePages).toBe(before);
          expect(machine.context).toEqual(TASK_CONTEXT);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('does the same again with the same seed, and in a fork', () => {
    fc.assert(
      fc.property(kernel, fc.nat(), body, (version, seed, steps) => {
        const config: MachineConfig = { kernel: version, seed, failRate: 0.4 };
        const ops = lower(version, steps);
        const half = Math.floor(ops.length / 2);
        const one = createMachine(config);
        const two = createMachine(config);
        const first = ops.map((op) => one.step(op));
        expect(ops.slice(0, half).map((op) => two.step(op))).toEqual(first.slice(0, half));
        const fork = two.fork();
        expect(ops.slice(half).map((op) => fork.step(op))).toEqual(first.slice(half));
        expect(ops.slice(half).map((op) => two.step(op))).toEqual(first.slice(half));
      }),
    );
  });

  it('fails all of it at a rate of 1 and leaves nothing behind', () => {
    fc.assert(
      fc.property(allocator, fc.integer({ min: 1, max: 1 << 23 }), (which, size) => {
        const machine = createMachine({ kernel: '7.3', failRate: 1 });
        const outcome = machine.step({
          op: 'box',
          slot: 'b',
          allocator: which,
          size,
          flags: gfp('7.3', 'GFP_KERNEL'),
        });
        expect(outcome.status).toBe('failed');
        expect(machine.liveBlocks).toBe(0);
      }),
    );
  });
});

describe('sizes', () => {
  it('grow with what is asked for, never below it, and are their own class', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 << 20 }), fc.integer({ min: 1, max: 4 << 20 }), (a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        const usable = kmallocUsableSize(low)!;
        expect(usable).toBeGreaterThanOrEqual(low);
        expect(kmallocUsableSize(high)!).toBeGreaterThanOrEqual(usable);
        expect(kmallocUsableSize(usable)).toBe(usable);
      }),
    );
  });
});

describe('judge and machine', () => {
  it('agree on what is known: proved where the usual run complains, possible where only pressure does', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('6.12', '7.3'),
        allocator,
        bytes,
        gfpName,
        fc.constantFrom<HoldKind>('spinlock', 'rcu', 'mutex', 'bh_disable', 'interrupt_disable'),
        (version, which, size, name, kind) => {
          const flags = gfp(version, name);
          const complains = (mem: 'plenty' | 'pressure'): boolean => {
            const machine = createMachine({ kernel: version, memory: mem });
            machine.step({ op: 'enter', hold: { kind, id: 'h' } });
            const { reports } = machine.step({ op: 'box', slot: 'b', allocator: which, size, flags });
            return reports.some(isViolation);
          };
          const expected = complains('plenty') ? 'proved' : complains('pressure') ? 'possible' : 'silent';
          const config = { traits: kernelTraits(version), preemptRt: false, preemptRcu: true };
          const context = enterContext(config, TASK_CONTEXT, { kind, id: 'h' });
          const op = {
            op: 'allocate',
            allocator: which,
            size: exactly(size),
            flags: knownGfp(flags),
          } as const;
          expect(createJudge({ kernel: version }).judge(context, op).verdict).toBe(expected);
        },
      ),
    );
  });
});
