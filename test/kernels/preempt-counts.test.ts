import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allModules } from '../../server/src/def/crate.ts';
import type { Flow } from '../../server/src/interp/index.ts';
import { inferPreemptCount, klintText, type PreemptCount } from '../../server/src/interp/preempt-counts.ts';
import { codeUnits } from '../../server/src/types/units.ts';
import { openKernel } from '../interp/worlds.ts';

/** Functions of 7.3 whose locks and sleeps were read in their sources, with the annotation that says so. */
const known: Readonly<Record<string, string>> = {
  // Locks: taken and given back.
  'sync::lock::Lock::lock B=SpinLockBackend': 'adjust = 1, expect = 0..',
  'sync::lock::Lock::lock B=SpinLockIrqBackend': 'adjust = 1, expect = 0..',
  'sync::lock::Lock::lock B=MutexBackend': 'adjust = 0, expect = 0',
  'sync::lock::Guard::drop B=SpinLockBackend': 'adjust = -1, expect = 1..',
  'sync::lock::spinlock::SpinLockBackend::lock': 'adjust = 1, expect = 0..',
  'sync::lock::spinlock::SpinLockBackend::unlock': 'adjust = -1, expect = 1..',
  'sync::lock::spinlock::SpinLockIrqBackend::lock': 'adjust = 1, expect = 0..',
  'sync::lock::spinlock::SpinLockIrqBackend::unlock': 'adjust = -1, expect = 1..',
  'sync::lock::mutex::MutexBackend::lock': 'adjust = 0, expect = 0',
  'sync::lock::mutex::MutexBackend::unlock': 'adjust = 0, expect = 0..',
  'xarray::XArray::lock': 'adjust = 1, expect = 0..',
  'xarray::Guard::drop': 'adjust = -1, expect = 1..',
  'maple_tree::MapleTree::lock': 'adjust = 1, expect = 0..',
  'maple_tree::MapleGuard::drop': 'adjust = -1, expect = 1..',
  // RCU and interrupts.
  'sync::rcu::read_lock': 'adjust = 1, expect = 0..',
  'sync::rcu::Guard::new': 'adjust = 1, expect = 0..',
  'sync::rcu::Guard::unlock': 'adjust = -1, expect = 1..',
  'sync::rcu::Guard::drop': 'adjust = -1, expect = 1..',
  'sync::rcu::synchronize_rcu': 'adjust = 0, expect = 0',
  'interrupt::local_interrupt_disable': 'adjust = 1, expect = 0..',
  'interrupt::LocalInterruptDisabled::drop': 'adjust = -1, expect = 1..',
  // A guard that is given to a function shows that it is called with one.
  'revocable::Revocable::try_access_with_guard': 'adjust = 0, expect = 1..',
  // One of two, by the path.
  'revocable::Revocable::try_access': 'expect = 0..',
  // The XArray lets go of its own lock to ask for memory, and of no other.
  'xarray::Guard::store': 'adjust = 0, expect = 1',
  // What sleeps.
  'sync::completion::Completion::wait_for_completion': 'adjust = 0, expect = 0',
  'sync::completion::Completion::complete_all': 'adjust = 0, expect = 0..',
  'sync::condvar::CondVar::wait': 'adjust = 0, expect = 0',
  'sync::condvar::CondVar::notify_one': 'adjust = 0, expect = 0..',
  'time::delay::fsleep': 'adjust = 0, expect = 0',
  'time::delay::udelay': 'adjust = 0, expect = 0..',
  'sync::poll::PollCondVar::drop': 'adjust = 0, expect = 0',
  'irq::request::Registration::synchronize': 'adjust = 0, expect = 0',
  'clk::common_clk::Clk::prepare_enable': 'adjust = 0, expect = 0',
  'clk::common_clk::Clk::enable': 'adjust = 0, expect = 0..',
};

describe('what 7.3 does to the preemption count', () => {
  let found: ReadonlyMap<string, PreemptCount> | undefined;
  const counts = () => (found ??= countsOf(kernelFlow()));

  test.each(Object.entries(known))('%s', (name, said) => {
    const count = counts().get(name);
    expect(count && klintText(count)).toBe(`#[klint::preempt_count(${said})]`);
  });

  test('nothing in the kernel crate is taken to leave more than one level', () => {
    const all = [...counts()].filter(([, it]) => it.adjusts.some((n) => Math.abs(n) > 1));
    expect(all.map(([name]) => name)).toEqual([]);
  });

  test('nothing in it is taken to sleep under a lock of its own', () => {
    const all = [...counts()].filter(([, it]) => it.conflict);
    expect(all.map(([name]) => name)).toEqual([]);
  });
});

function kernelFlow(): Flow {
  const root = join(process.env.KERNEL_SOURCES!, 'linux-7.3');
  return openKernel('7.3', root).open('').flow.inputs.base!;
}

/** By the function's id without the crate, and by what a generic parameter stands for where that decides. */
function countsOf(flow: Flow): ReadonlyMap<string, PreemptCount> {
  const out = new Map<string, PreemptCount>();
  const { world, source } = flow.inputs;
  const kernel = world.crates.find((it) => it.name === 'kernel')!;
  const seen = new Set<string>();
  for (const module of allModules(kernel)) {
    const file = source(module.file);
    if (!file || seen.has(module.id)) continue;
    seen.add(module.id);
    for (const unit of codeUnits(world, file, module)) {
      const count = unit.fn && inferPreemptCount(flow, unit);
      if (!unit.fn || !count) continue;
      const name = unit.fn.id.replace(/^kernel::/, '');
      if (!out.has(name)) out.set(name, count);
      for (const it of count.instances) out.set(`${name} ${it.param}=${it.type}`, it.count);
    }
  }
  return out;
}
