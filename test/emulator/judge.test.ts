import { describe, expect, it } from 'vitest';
import {
  type AbstractOp,
  atLeast,
  type Context,
  createJudge,
  enterContext,
  exactly,
  type GfpValue,
  type HoldKind,
  interruptContext,
  type Judgement,
  kernelTraits,
  knownGfp,
  TASK_CONTEXT,
  UNKNOWN_GFP,
} from '../../server/src/emulator/index.ts';
import { gfp } from './notation.ts';

const config = (kernel: string) => ({ traits: kernelTraits(kernel), preemptRt: false, preemptRcu: true });

function holding(kernel: string, ...kinds: readonly HoldKind[]): Context {
  return kinds.reduce<Context>(
    (c, kind) => enterContext(config(kernel), c, { kind, id: kind }),
    TASK_CONTEXT,
  );
}

function flags(kernel: string, text: string): GfpValue {
  return text === 'unknown' ? UNKNOWN_GFP : knownGfp(gfp(kernel, text));
}

/** A row: kernel, what is held, the operation, the verdict, what it hangs on. */
type Row = readonly [string, HoldKind | 'hardirq' | 'none', AbstractOp, Judgement['verdict'], string];

const alloc = (
  kernel: string,
  allocator: 'Kmalloc' | 'Vmalloc' | 'KVmalloc',
  gfpText: string,
  size?: number,
): AbstractOp =>
  size === undefined
    ? { op: 'allocate', allocator, flags: flags(kernel, gfpText) }
    : { op: 'allocate', allocator, flags: flags(kernel, gfpText), size: exactly(size) };

const ATOMIC = flags('7.3', 'GFP_ATOMIC');
const KERNEL = flags('7.3', 'GFP_KERNEL');

const ROWS: readonly Row[] = [
  ['7.3', 'none', alloc('7.3', 'Kmalloc', 'GFP_KERNEL'), 'silent', ''],
  ['7.3', 'mutex', alloc('7.3', 'Kmalloc', 'GFP_KERNEL'), 'silent', ''],
  ['7.3', 'spinlock', alloc('7.3', 'Kmalloc', 'GFP_KERNEL'), 'proved', ''],
  ['7.3', 'spinlock', alloc('7.3', 'Kmalloc', 'GFP_KERNEL', 0), 'silent', ''],
  ['7.3', 'spinlock', alloc('7.3', 'Kmalloc', 'GFP_ATOMIC'), 'silent', ''],
  ['7.3', 'spinlock', alloc('7.3', 'Kmalloc', 'unknown'), 'possible', 'flags'],
  ['7.3', 'srcu', alloc('7.3', 'Kmalloc', 'GFP_KERNEL'), 'silent', ''],
  ['7.3', 'rcu', alloc('7.3', 'Kmalloc', 'GFP_KERNEL_ACCOUNT'), 'proved', ''],
  // kvmalloc: up to a page as the flags say, above only in the fallback; 6.12 keeps the flags.
  ['7.3', 'spinlock', alloc('7.3', 'KVmalloc', 'GFP_KERNEL', 4096), 'proved', ''],
  ['7.3', 'spinlock', alloc('7.3', 'KVmalloc', 'GFP_KERNEL', 4097), 'possible', 'memory'],
  ['7.3', 'spinlock', alloc('7.3', 'KVmalloc', 'GFP_KERNEL', 8 << 20), 'proved', ''],
  ['7.3', 'spinlock', alloc('7.3', 'KVmalloc', 'GFP_KERNEL'), 'possible', 'size'],
  ['6.12', 'spinlock', alloc('6.12', 'KVmalloc', 'GFP_KERNEL'), 'proved', ''],
  ['7.3', 'spinlock', alloc('7.3', 'KVmalloc', 'GFP_ATOMIC'), 'silent', ''],
  // vmalloc under a lock: 7.3 asks the flags, 6.12 does not.
  ['7.3', 'spinlock', alloc('7.3', 'Vmalloc', 'GFP_ATOMIC', 64), 'silent', ''],
  ['6.12', 'spinlock', alloc('6.12', 'Vmalloc', 'GFP_ATOMIC', 64), 'proved', ''],
  ['7.3', 'hardirq', alloc('7.3', 'Vmalloc', 'GFP_ATOMIC', 64), 'proved', ''],
  ['7.3', 'hardirq', alloc('7.3', 'KVmalloc', 'GFP_ATOMIC', 65_536), 'possible', 'memory'],
  // Frees.
  ['7.3', 'spinlock', { op: 'free', allocator: 'Kmalloc' }, 'silent', ''],
  ['7.3', 'spinlock', { op: 'free', allocator: 'Vmalloc' }, 'proved', ''],
  ['7.3', 'spinlock', { op: 'free', allocator: 'Vmalloc', size: exactly(0) }, 'proved', ''],
  ['7.3', 'spinlock', { op: 'free', allocator: 'Vmalloc', size: atLeast(0) }, 'proved', ''],
  ['7.3', 'bh_disable', { op: 'free', allocator: 'Vmalloc' }, 'silent', ''],
  ['7.3', 'hardirq', { op: 'free', allocator: 'Vmalloc' }, 'silent', ''],
  ['7.3', 'spinlock', { op: 'free', allocator: 'KVmalloc' }, 'possible', 'size'],
  ['7.3', 'spinlock', { op: 'free', allocator: 'KVmalloc', size: exactly(16) }, 'silent', ''],
  ['7.3', 'spinlock', { op: 'free', allocator: 'KVmalloc', size: exactly(65_536) }, 'possible', 'backing'],
  ['7.3', 'spinlock', { op: 'free', allocator: 'KVmalloc', size: exactly(8 << 20) }, 'proved', ''],
  ['7.3', 'spinlock', { op: 'kvfree' }, 'possible', 'size'],
  // with_capacity drops the empty vector where it fails.
  ['7.3', 'spinlock', { op: 'with-capacity', allocator: 'Vmalloc', flags: ATOMIC }, 'possible', 'memory'],
  ['7.3', 'spinlock', { op: 'with-capacity', allocator: 'Kmalloc', flags: KERNEL }, 'proved', ''],
  [
    '7.3',
    'spinlock',
    { op: 'with-capacity', allocator: 'Kmalloc', capacity: exactly(0), flags: KERNEL },
    'silent',
    '',
  ],
  // Growth.
  ['7.3', 'spinlock', { op: 'grow', allocator: 'Kmalloc', flags: KERNEL }, 'possible', 'capacity'],
  ['7.3', 'spinlock', { op: 'grow', allocator: 'Kmalloc', flags: ATOMIC }, 'silent', ''],
  [
    '7.3',
    'spinlock',
    { op: 'grow', allocator: 'Kmalloc', capacity: exactly(0), length: exactly(0), flags: KERNEL },
    'proved',
    '',
  ],
  [
    '7.3',
    'spinlock',
    { op: 'grow', allocator: 'Kmalloc', capacity: exactly(8), length: exactly(3), flags: KERNEL },
    'silent',
    '',
  ],
  [
    '7.3',
    'spinlock',
    {
      op: 'grow',
      allocator: 'Kmalloc',
      elementSize: exactly(1),
      capacity: exactly(3),
      length: exactly(3),
      flags: KERNEL,
    },
    'silent',
    '',
  ],
  [
    '7.3',
    'spinlock',
    {
      op: 'grow',
      allocator: 'Vmalloc',
      elementSize: exactly(1),
      capacity: exactly(4096),
      length: exactly(4096),
      flags: ATOMIC,
    },
    'proved',
    '',
  ],
  [
    '7.3',
    'spinlock',
    { op: 'shrink', allocator: 'KVmalloc', capacity: exactly(2 << 20), flags: ATOMIC },
    'proved',
    '',
  ],
  // Trees, sleepers.
  ['7.3', 'xa_lock', { op: 'tree-store', lock: 'xa_lock', flags: KERNEL }, 'silent', ''],
  [
    '7.3',
    'spinlock',
    { op: 'tree-store', lock: 'xa_lock', flags: KERNEL, nodes: exactly(1) },
    'possible',
    'memory',
  ],
  ['7.3', 'spinlock', { op: 'tree-store', lock: 'xa_lock', flags: KERNEL, nodes: exactly(0) }, 'silent', ''],
  ['7.3', 'spinlock', { op: 'acquire', kind: 'mutex' }, 'proved', ''],
  ['7.3', 'spinlock', { op: 'acquire', kind: 'spinlock' }, 'silent', ''],
  ['7.3', 'spinlock', { op: 'call', call: 'fsleep' }, 'proved', ''],
  ['7.3', 'rcu', { op: 'call', call: 'fsleep' }, 'proved', ''],
  ['7.3', 'spinlock', { op: 'call', call: 'might_sleep', maybe: true }, 'possible', 'callee'],
  ['7.3', 'spinlock', { op: 'call', call: { effect: 'might-sleep', function: 'clk_prepare' } }, 'proved', ''],
  ['7.3', 'spinlock', { op: 'wait', guard: 'spinlock' }, 'silent', ''],
  ['7.3', 'spinlock', { op: 'wait', guard: 'other' }, 'proved', ''],
  ['7.3', 'spinlock', { op: 'pages', flags: KERNEL }, 'proved', ''],
];

describe('judge', () => {
  it.each(ROWS)('%s, %s: %o is %s (%s)', (kernel, held, op, verdict, dependsOn) => {
    const context =
      held === 'none'
        ? TASK_CONTEXT
        : held === 'hardirq'
          ? interruptContext(config(kernel), 'hardirq')
          : holding(kernel, held);
    const judgement = createJudge({ kernel }).judge(context, op);
    expect(judgement.verdict, judgement.reason).toBe(verdict);
    if (dependsOn !== '') expect(judgement.dependsOn, judgement.reason).toContain(dependsOn);
    else expect(judgement.dependsOn).toEqual([]);
    expect(judgement.report === undefined).toBe(verdict === 'silent');
  });

  it('is possible where only some of the contexts forbid it', () => {
    const op = alloc('7.3', 'Kmalloc', 'GFP_KERNEL');
    const judgement = createJudge({ kernel: '7.3' }).judge([TASK_CONTEXT, holding('7.3', 'spinlock')], op);
    expect(judgement.verdict).toBe('possible');
    expect(judgement.dependsOn).toEqual(['context']);
    expect(judgement.report?.preemptCount).toBe(1);
  });

  it('is proved where all of several contexts forbid it', () => {
    const op = alloc('7.3', 'Kmalloc', 'GFP_KERNEL');
    const contexts = [holding('7.3', 'rcu'), holding('7.3', 'spinlock')];
    expect(createJudge({ kernel: '7.3' }).judge(contexts, op).verdict).toBe('proved');
  });

  it('asks for no sleep but does for the order: 8 MiB of kmalloc warns and fails', () => {
    const judgement = createJudge({ kernel: '7.3' }).judge(
      TASK_CONTEXT,
      alloc('7.3', 'Kmalloc', 'GFP_KERNEL', 8 << 20),
    );
    expect(judgement.verdict).toBe('silent');
    expect(judgement.warnings.map((r) => r.kind)).toEqual(['page-order']);
  });

  it('gives the same answer again', () => {
    const judge = createJudge({ kernel: '7.3' });
    const op = alloc('7.3', 'KVmalloc', 'GFP_KERNEL');
    const context = holding('7.3', 'spinlock');
    expect(judge.judge(context, { ...op })).toBe(judge.judge({ ...context }, op));
  });
});

describe('PREEMPT_RT', () => {
  const rt = { traits: kernelTraits('7.3'), preemptRt: true, preemptRcu: true };
  const judge = createJudge({ kernel: '7.3', preemptRt: true });
  const under = (...kinds: readonly HoldKind[]) =>
    kinds.reduce<Context>((c, kind) => enterContext(rt, c, { kind, id: kind }), TASK_CONTEXT);

  it('has a spinlock count as an RCU section', () => {
    expect(under('spinlock')).toMatchObject({ preemptCount: 0, rcuDepth: 1, irqsDisabled: false });
    expect(under('spinlock_irqsave').irqsDisabled).toBe(false);
    expect(judge.judge(under('spinlock'), alloc('7.3', 'Kmalloc', 'GFP_KERNEL')).verdict).toBe('proved');
    expect(judge.judge(under('spinlock'), alloc('7.3', 'Kmalloc', 'GFP_ATOMIC')).verdict).toBe('silent');
  });

  it('lets a spinlock be taken in an RCU section but not with preemption off', () => {
    expect(judge.judge(under('rcu'), { op: 'acquire', kind: 'spinlock' }).verdict).toBe('silent');
    expect(judge.judge(under('preempt_disable'), { op: 'acquire', kind: 'spinlock' }).verdict).toBe('proved');
    expect(judge.judge(under('raw_spinlock'), { op: 'acquire', kind: 'raw_spinlock' }).verdict).toBe(
      'silent',
    );
  });

  it('has no allocation at all under a raw spinlock: always on 6.12, on the slow path on 7.3', () => {
    const old = { traits: kernelTraits('6.12'), preemptRt: true, preemptRcu: true };
    const raw = enterContext(old, TASK_CONTEXT, { kind: 'raw_spinlock', id: 'r' });
    const op = alloc('6.12', 'Kmalloc', 'GFP_ATOMIC');
    expect(createJudge({ kernel: '6.12', preemptRt: true }).judge(raw, op).verdict).toBe('proved');
    const judged = judge.judge(under('raw_spinlock'), alloc('7.3', 'Kmalloc', 'GFP_ATOMIC'));
    expect([judged.verdict, judged.dependsOn]).toEqual(['possible', ['memory']]);
  });
});
