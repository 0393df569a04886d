import { describe, expect, it } from 'vitest';
import {
  callbackContext,
  checkGfp,
  createMachine,
  describeCount,
  evaluateGfp,
  type GfpConsumer,
  type GfpExpr,
  gfpConstants,
  gfpNames,
  interruptContext,
  kernelTraits,
  mayBlock,
  preemptLayout,
} from '../../server/src/emulator/index.ts';
import { gfp } from './notation.ts';

const c = (name: string): GfpExpr => ({ kind: 'constant', name });
const or = (left: GfpExpr, right: GfpExpr): GfpExpr => ({ kind: 'or', left, right });

describe('gfp flags', () => {
  it.each([
    ['7.3', 'GFP_KERNEL', 0xcc0],
    ['7.3', 'GFP_NOFS', 0xc40],
    ['7.3', 'GFP_NOIO', 0xc00],
    ['7.3', 'GFP_KERNEL_ACCOUNT', 0x400cc0],
    ['7.3', 'GFP_ATOMIC', 0x820],
    ['7.3', 'GFP_NOWAIT', 0x2800],
    ['7.3', 'GFP_HIGHUSER', 0x100cc2],
    ['7.3', '__GFP_ZERO', 0x100],
    ['6.12', 'GFP_ATOMIC', 0x820],
    ['6.12', 'GFP_NOWAIT', 0x2800],
    ['6.1', 'GFP_ATOMIC', 0xa20],
    ['6.1', 'GFP_NOWAIT', 0x800],
  ])('in %s %s is %i', (kernel, name, value) => {
    expect(gfpConstants(kernelTraits(kernel))[name]).toBe(value);
  });

  it.each([
    ['7.3', 0xcc0, 'GFP_KERNEL'],
    ['7.3', 0x820, 'GFP_ATOMIC'],
    ['7.3', 0x2800, 'GFP_NOWAIT'],
    ['7.3', 0x400dc0, 'GFP_KERNEL_ACCOUNT|__GFP_ZERO'],
    ['7.3', 0, 'none'],
    ['6.1', 0xa20, 'GFP_ATOMIC'],
  ])('in %s the mask %i prints as %s', (kernel, mask, text) => {
    expect(gfpNames(kernelTraits(kernel), mask)).toBe(text);
  });

  it('knows of an expression what can be known', () => {
    const traits = kernelTraits('7.3');
    const p: GfpExpr = { kind: 'parameter', name: 'flags' };
    expect(mayBlock(evaluateGfp(traits, or(c('GFP_ATOMIC'), c('GFP_KERNEL'))))).toBe(true);
    expect(mayBlock(evaluateGfp(traits, or(p, c('__GFP_ZERO'))))).toBe('unknown');
    expect(mayBlock(evaluateGfp(traits, or(p, c('GFP_KERNEL'))))).toBe(true);
    const passed = new Map([['flags', { set: 0x820, unknown: 0 }]]);
    expect(mayBlock(evaluateGfp(traits, or(p, c('__GFP_ZERO')), passed))).toBe(false);
    const without: GfpExpr = {
      kind: 'and',
      left: p,
      right: { kind: 'not', operand: c('__GFP_DIRECT_RECLAIM') },
    };
    expect(mayBlock(evaluateGfp(traits, without))).toBe(false);
    expect(mayBlock(evaluateGfp(traits, c('GFP_NO_SUCH')))).toBe('unknown');
  });

  it.each([
    ['7.3', or(c('GFP_KERNEL'), c('GFP_ATOMIC')), 'Kmalloc', ['blocking-and-atomic']],
    ['7.3', c('__GFP_ZERO'), 'Kmalloc', ['bare-modifier']],
    ['7.3', or(c('GFP_KERNEL'), c('__GFP_HIGHMEM')), 'Kmalloc', ['zone-with-slab']],
    ['7.3', or(c('GFP_KERNEL'), c('__GFP_HIGHMEM')), 'Vmalloc', ['unsupported-by-vmalloc']],
    ['6.12', or(c('GFP_KERNEL'), c('__GFP_HIGHMEM')), 'Vmalloc', []],
    ['7.3', or(c('GFP_KERNEL'), c('__GFP_HIGHMEM')), 'pages', []],
    ['7.3', or(c('GFP_KERNEL'), c('__GFP_ZERO')), 'Kmalloc', []],
    ['7.3', or(c('GFP_ATOMIC'), c('__GFP_ZERO')), 'KVmalloc', []],
    ['7.3', or({ kind: 'parameter', name: 'f' }, c('__GFP_ZERO')), 'Kmalloc', []],
    ['7.3', or(c('GFP_NOWAIT'), c('__GFP_NOWARN')), 'Kmalloc', ['needless-nowarn']],
    ['6.1', or(c('GFP_NOWAIT'), c('__GFP_NOWARN')), 'Kmalloc', []],
    ['7.3', or(c('GFP_ATOMIC'), c('__GFP_NOFAIL')), 'Kmalloc', ['nofail-without-blocking']],
  ] as const)('in %s %j for %s has the problems %j', (kernel, expr, consumer: GfpConsumer, kinds) => {
    expect(checkGfp(kernelTraits(kernel), expr, consumer).map((p) => p.kind)).toEqual(kinds);
  });
});

describe('preempt_count', () => {
  it('moved the hard interrupt in 7.3', () => {
    const at = (kernel: string) =>
      interruptContext(
        { traits: kernelTraits(kernel), preemptRt: false, preemptRcu: true },
        'hardirq',
        'task',
      ).preemptCount;
    expect([at('6.12'), at('7.2'), at('7.3')]).toEqual([0x10000, 0x10000, 0x1000000]);
  });

  it.each([
    ['process', 0, 0],
    ['softirq', 0x101, 0],
    ['hardirq', 0x1000001, 0],
    ['rcu', 0, 1],
    ['atomic', 1, 0],
  ] as const)('at the entry of a %s callback is %i, RCU depth %i', (kind, preemptCount, rcuDepth) => {
    const config = { traits: kernelTraits('7.3'), preemptRt: false, preemptRcu: true };
    expect(callbackContext(config, kind)).toMatchObject({ preemptCount, rcuDepth });
    expect(callbackContext(config, 'unknown')).toBeUndefined();
  });

  it('is told in words', () => {
    const layout = preemptLayout(kernelTraits('7.3'));
    expect(describeCount(layout, 0x10001)).toBe('preempt 1, hardirq-disable 1');
    expect(describeCount(layout, 0x1000001)).toBe('preempt 1, hardirq 1');
    expect(describeCount(layout, 0)).toBe('preemptible');
  });

  it('refuses a version that is none', () => {
    expect(() => createMachine({ kernel: 'latest' })).toThrow(RangeError);
    expect(() => createMachine({ kernel: '7.3', pageSize: 1000 })).toThrow(RangeError);
    expect(() => createMachine({ kernel: '7.3', failRate: 2 })).toThrow(RangeError);
  });
});

describe('reports', () => {
  it('are in the words of 7.3, with the counts in hex', () => {
    const machine = createMachine({ kernel: '7.3.4' });
    machine.step({ op: 'enter', hold: { kind: 'spinlock_irq_disable', id: 's' } });
    const { reports } = machine.step({ op: 'box', slot: 'b', size: 4, flags: gfp('7.3', 'GFP_KERNEL') });
    expect(reports[0]!.lines).toEqual([
      'BUG: sleeping function called from invalid context at include/linux/sched/mm.h:322',
      'in_atomic(): 1, irqs_disabled(): 1, non_block: 0, pid: 45, name: insmod',
      'preempt_count: 10001, expected: 0',
      'RCU nest depth: 0, expected: 0',
    ]);
  });

  it('show an RCU section as preempt_count without PREEMPT_RCU, and no depth', () => {
    const machine = createMachine({ kernel: '7.3', preemptRcu: false });
    machine.step({ op: 'enter', hold: { kind: 'rcu', id: 'r' } });
    const { reports } = machine.step({ op: 'box', slot: 'b', size: 4, flags: gfp('7.3', 'GFP_KERNEL') });
    expect(reports[0]!.lines.slice(1)).toEqual([
      'in_atomic(): 1, irqs_disabled(): 0, non_block: 0, pid: 45, name: insmod',
      'preempt_count: 1, expected: 0',
    ]);
  });

  it('come once a second, and the others are marked', () => {
    const machine = createMachine({ kernel: '7.3' });
    machine.step({ op: 'enter', hold: { kind: 'spinlock', id: 's' } });
    const suppressed = () =>
      machine.step({ op: 'call', call: 'might_sleep' }).reports.map((r) => r.suppressed);
    expect([suppressed(), suppressed()]).toEqual([[false], [true]]);
    machine.step({ op: 'elapse', seconds: 2 });
    expect(suppressed()).toEqual([false]);
  });

  it('tell of a sleep in an RCU section by its own words', () => {
    const machine = createMachine({ kernel: '7.3' });
    machine.step({ op: 'enter', hold: { kind: 'rcu', id: 'r' } });
    const { reports } = machine.step({ op: 'call', call: 'fsleep' });
    expect(reports.map((r) => r.kind)).toEqual(['rcu-context-switch']);
    expect(reports[0]!.lines[1]).toBe('Voluntary context switch within RCU read-side critical section!');
  });

  it('name the flags that a slab strips', () => {
    const machine = createMachine({ kernel: '7.3' });
    const flags = gfp('7.3', 'GFP_KERNEL|__GFP_HIGHMEM');
    const outcome = machine.step({ op: 'box', slot: 'b', size: 4, flags });
    expect(outcome.status).toBe('ok');
    expect(outcome.reports[0]!.lines).toEqual([
      'Unexpected gfp: 0x2 (__GFP_HIGHMEM). Fixing up to gfp: 0xcc0 (GFP_KERNEL). Fix your code!',
    ]);
  });

  it('tell of a release of what is not held', () => {
    const { reports } = createMachine({ kernel: '7.3' }).step({ op: 'leave', id: 'x' });
    expect(reports.map((r) => r.kind)).toEqual(['imbalance']);
  });

  it('end with a BUG: nothing runs after it', () => {
    const machine = createMachine({ kernel: '6.12' });
    machine.step({ op: 'enter', hold: { kind: 'bh_disable', id: 'b' } });
    const flags = gfp('6.12', 'GFP_KERNEL');
    expect(machine.step({ op: 'vmalloc', slot: 'p', size: 4096, flags }).status).toBe('halted');
    expect(machine.step({ op: 'kmalloc', slot: 'q', size: 8, flags })).toMatchObject({
      status: 'halted',
      reports: [],
    });
  });
});

describe('memory', () => {
  it('lets GFP_ATOMIC into the reserves that GFP_NOWAIT may not touch, and GFP_KERNEL reclaims', () => {
    const status = (name: string, freePages: number) =>
      createMachine({ kernel: '7.3', memory: { freePages } }).step({
        op: 'page',
        slot: 'p',
        flags: gfp('7.3', name),
      }).status;
    expect(['GFP_KERNEL', 'GFP_ATOMIC', 'GFP_NOWAIT'].map((f) => status(f, 100_000))).toEqual([
      'ok',
      'ok',
      'ok',
    ]);
    expect(['GFP_KERNEL', 'GFP_ATOMIC', 'GFP_NOWAIT'].map((f) => status(f, 800))).toEqual([
      'ok',
      'ok',
      'failed',
    ]);
    expect(['GFP_KERNEL', 'GFP_ATOMIC', 'GFP_NOWAIT'].map((f) => status(f, 100))).toEqual([
      'ok',
      'failed',
      'failed',
    ]);
  });

  it('refuses single requests by a predicate', () => {
    const machine = createMachine({ kernel: '7.3', fail: ({ index }) => index === 1 });
    const flags = gfp('7.3', 'GFP_KERNEL');
    const status = ['a', 'b', 'c'].map(
      (slot) => machine.step({ op: 'kmalloc', slot, size: 8, flags }).status,
    );
    expect(status).toEqual(['ok', 'failed', 'ok']);
  });

  it('refuses an order that is too large before it asks whether it may sleep', () => {
    const machine = createMachine({ kernel: '7.3' });
    machine.step({ op: 'enter', hold: { kind: 'spinlock', id: 's' } });
    const outcome = machine.step({
      op: 'kmalloc',
      slot: 'p',
      size: 8 << 20,
      flags: gfp('7.3', 'GFP_KERNEL'),
    });
    expect([outcome.status, outcome.reports.map((r) => r.kind)]).toEqual(['failed', ['page-order']]);
  });

  it('grows a vector as kernel Rust does', () => {
    const machine = createMachine({ kernel: '7.3' });
    const flags = gfp('7.3', 'GFP_KERNEL');
    machine.step({ op: 'vec', slot: 'v', allocator: 'Kmalloc', size: 24 });
    // 24 bytes each, capacities 1, 2, 4, 4, 8 and 16.
    const usable = [1, 1, 1, 1, 1, 4].map((count) => {
      return machine.step({ op: 'push', slot: 'v', count, flags }).pointer?.usable;
    });
    expect(usable).toEqual([32, 64, 96, 96, 192, 512]);
  });

  it('defers a vfree in a hard interrupt', () => {
    const machine = createMachine({ kernel: '7.3' });
    machine.step({ op: 'vmalloc', slot: 'p', size: 65_536, flags: gfp('7.3', 'GFP_KERNEL') });
    machine.step({ op: 'interrupt', level: 'hardirq' });
    expect(machine.step({ op: 'vfree', slot: 'p' }).reports).toEqual([]);
    expect(machine.liveBlocks).toBe(0);
    expect(machine.step({ op: 'return' }).context.preemptCount).toBe(0);
  });

  it('shares the count of an Arc within a fork and not across', () => {
    const machine = createMachine({ kernel: '7.3' });
    const flags = gfp('7.3', 'GFP_KERNEL');
    machine.step({ op: 'arc', slot: 'a', size: 8, flags });
    machine.step({ op: 'clone', from: 'a', slot: 'b' });
    const fork = machine.fork();
    fork.step({ op: 'drop', slot: 'a' });
    expect(fork.liveBlocks).toBe(1);
    fork.step({ op: 'drop', slot: 'b' });
    expect([fork.liveBlocks, machine.liveBlocks]).toEqual([0, 1]);
  });
});
