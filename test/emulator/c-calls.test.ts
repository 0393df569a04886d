import { describe, expect, it } from 'vitest';
import {
  createMachine,
  formatLocation,
  type HoldKind,
  kmallocCacheName,
  kmallocUsableSize,
  type Machine,
} from '../../server/src/emulator/index.ts';
import table from './c-calls.json' with { type: 'json' };
import { gfp } from './notation.ts';
import classes from './size-classes.json' with { type: 'json' };

const KERNELS = ['7.3.4', '6.12.117'] as const;

const CONTEXTS: Readonly<Record<string, HoldKind | undefined>> = {
  none: undefined,
  mutex_lock: 'mutex',
  spin_lock: 'spinlock',
  spin_lock_irqsave: 'spinlock_irqsave',
  spin_lock_bh: 'spinlock_bh',
  raw_spin_lock: 'raw_spinlock',
  read_lock: 'read_lock',
  rcu_read_lock: 'rcu',
  local_irq_disable: 'irq_disable',
  local_bh_disable: 'bh_disable',
  preempt_disable: 'preempt_disable',
};

/** The cell as the table writes it: `ok`, `NULL`, `S file:line`, `BUG file:line`. */
function cell(machine: Machine, context: string, run: Parameters<Machine['step']>[0]): string {
  if (!(context in CONTEXTS)) throw new Error(`no context: ${context}`);
  const kind = CONTEXTS[context];
  if (kind) machine.step({ op: 'enter', hold: { kind, id: 'c' } });
  const outcome = machine.step(run);
  const first = outcome.reports.find((r) => r.kind === 'sleeping' || r.kind === 'kernel-bug');
  if (first) return `${first.kind === 'sleeping' ? 'S' : 'BUG'} ${formatLocation(first.at!)}`;
  return outcome.status === 'failed' ? 'NULL' : 'ok';
}

type Call = 'kmalloc' | 'vmalloc' | 'kvmalloc';

describe.each(KERNELS)('C calls on %s', (kernel) => {
  const cells = table.alloc.flatMap((row) => {
    const wanted = row[kernel];
    if (wanted === null) return [];
    return row.contexts.flatMap((context) =>
      row.flags.map((flags) => ({ call: row.call as Call, size: row.size, context, flags, wanted })),
    );
  });

  it.each(cells)('$call($size, $flags) in $context: $wanted', ({ call, size, context, flags, wanted }) => {
    const run = { op: call, slot: 'p', size, flags: gfp(kernel, flags) } as const;
    expect(cell(createMachine({ kernel }), context, run)).toBe(wanted);
  });

  const frees = table.free.flatMap((row) => {
    const wanted = row[kernel];
    return wanted === null
      ? []
      : row.contexts.map((context) => ({ call: row.call, size: row.size, context, wanted }));
  });

  it.each(frees)('$call of $size bytes in $context: $wanted', ({ call, size, context, wanted }) => {
    const machine = createMachine({ kernel });
    const how = call as 'kfree' | 'vfree' | 'kvfree';
    const alloc = ({ kfree: 'kmalloc', vfree: 'vmalloc', kvfree: 'kvmalloc' } as const)[how];
    const flags = gfp(kernel, 'GFP_KERNEL');
    if (size !== null) expect(machine.step({ op: alloc, slot: 'p', size, flags }).status).toBe('ok');
    expect(cell(machine, context, size === null ? { op: how } : { op: how, slot: 'p' })).toBe(wanted);
  });

  it('has all the measured cells', () => {
    expect(cells.length).toBe(kernel === '7.3.4' ? 269 : 255);
    expect(frees.length).toBe(55);
  });
});

describe('size classes of kmalloc', () => {
  it('gives every size from 1 to 10000 and the large ones what ksize() told', () => {
    for (let size = 1; size <= 10_000; size++) {
      const row = classes.find((c) => c.from <= size && size <= c.to)!;
      expect(kmallocUsableSize(size), `${size} bytes`).toBe(row.usable);
    }
    for (const row of classes) {
      for (const size of [row.from, row.to])
        expect(kmallocUsableSize(size), `${size}`).toBe(row.usable ?? undefined);
    }
  });

  it.each(KERNELS)('the machine of %s agrees, and fails above 4 MiB', (kernel) => {
    for (const row of classes) {
      for (const size of [row.from, row.to]) {
        const flags = gfp(kernel, 'GFP_KERNEL');
        const outcome = createMachine({ kernel }).step({ op: 'kmalloc', slot: 'p', size, flags });
        expect(outcome.pointer?.usable ?? null, `${size}`).toBe(row.usable);
        if (row.usable !== null) expect(outcome.pointer?.class).toBe(size <= 8192 ? 'slab' : 'pages');
      }
    }
  });

  it('names the caches as /proc/slabinfo does', () => {
    const names = [8, 65, 200, 1024, 8192].map((size) => kmallocCacheName(size, 0));
    expect(names).toEqual(['kmalloc-8', 'kmalloc-96', 'kmalloc-256', 'kmalloc-1k', 'kmalloc-8k']);
    expect(kmallocCacheName(8193, 0)).toBeUndefined();
  });

  it('kvmalloc is contiguous up to 4 MiB and of vmalloc above, where memory is fresh', () => {
    const flags = gfp('7.3', 'GFP_KERNEL');
    const kind = (size: number) =>
      createMachine({ kernel: '7.3' }).step({ op: 'kvmalloc', slot: 'p', size, flags }).pointer;
    expect(kind(4 << 20)?.class).toBe('pages');
    expect(kind((4 << 20) + 1)?.class).toBe('vmalloc');
  });
});
