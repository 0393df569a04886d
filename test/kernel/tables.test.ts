import { describe, expect, it } from 'vitest';
import type { ApiEra } from '../../server/src/kernel/fact-types.ts';
import { coverageOf } from '../../server/src/kernel/facts/bindings/coverage.ts';
import { bindingFact, bindings } from '../../server/src/kernel/facts/bindings.ts';
import { callbackFact, callbacks } from '../../server/src/kernel/facts/callbacks.ts';
import { coreMethodArities, coreMethods } from '../../server/src/kernel/facts/core-methods.ts';
import { missingName, missingNames } from '../../server/src/kernel/facts/no-alloc.ts';
import { renamedCall, renamedCalls, renamedPaths } from '../../server/src/kernel/facts/old-names.ts';

function duplicates(keys: readonly string[]): string[] {
  return keys.filter((key, idx) => keys.indexOf(key) !== idx);
}

describe('the C functions', () => {
  it('stand once each, and say where they come from', () => {
    expect(duplicates(bindings.map((it) => it.name))).toEqual([]);
    expect(bindings.filter((it) => !/^[\w/-]+\.[ch]$/.test(it.source))).toEqual([]);
    expect(bindings.filter((it) => !/^\w+$/.test(it.name))).toEqual([]);
  });
  it('have flags where the flags decide, and a sleep effect that fits the lock', () => {
    expect(bindings.filter((it) => it.sleep === 'flags' && it.flagsIdx === undefined)).toEqual([]);
    const wrong = bindings.filter(
      (it) => it.lock?.op !== undefined && it.lock.op !== 'acquire' && it.sleep !== 'never',
    );
    expect(wrong).toEqual([]);
  });
  it.each([
    ['mutex_lock', 'always'],
    ['spin_lock', 'never'],
    ['krealloc_node_align', 'flags'],
    ['kfree', 'never'],
    ['vfree', 'always'],
    ['put_device', 'maybe'],
    ['clk_enable', 'never'],
    // It tries the lock first: its documentation says that it may sleep.
    ['clk_prepare', 'maybe'],
    ['msleep', 'always'],
    ['i2c_smbus_read_byte_data', 'maybe'],
    ['security_binder_transaction', 'never'],
    ['atomic64_fetch_add_relaxed', 'never'],
    ['readl_relaxed', 'never'],
    ['nobody_knows_this', undefined],
  ])('%s sleeps: %s', (name, sleep) => {
    expect(bindingFact(name)?.sleep).toBe(sleep);
  });
  it('are found in code and not in comments', () => {
    const text =
      '// bindings::kfree(p)\n    unsafe { bindings::kfree (p); bindings::list_head(1); bindings::u8_t(1) }\n';
    expect(coverageOf([text], bindingFact)).toEqual({
      called: ['kfree', 'list_head'],
      missing: ['list_head'],
      unknown: [],
    });
  });
});

describe('the callbacks', () => {
  it.each<[string, string, string | undefined, string | undefined]>([
    ['Handler', 'handle', 'kernel::irq', 'hardirq'],
    ['ThreadedHandler', 'handle', undefined, 'hardirq'],
    ['ThreadedHandler', 'handle_threaded', 'kernel::irq::request', 'process'],
    ['Operations', 'queue_rq', 'kernel::block::mq', 'rcu'],
    ['Operations', 'poll', 'kernel::block::mq', 'rcu'],
    ['Operations', 'open', 'kernel::fwctl', 'process'],
    ['Operations', 'queue_rq', 'mine', undefined],
    ['Driver', 'fast_switch', 'kernel::cpufreq', 'atomic'],
    ['Driver', 'target', 'kernel::cpufreq', 'process'],
    ['Driver', 'probe', undefined, 'process'],
    ['Driver', 'receive', 'kernel::serdev', 'process'],
    ['WorkItem', 'run', 'crate::workqueue', 'process'],
    ['Module', 'init', 'kernel', 'process'],
    ['Drop', 'drop', undefined, 'caller'],
    ['Nothing', 'run', undefined, undefined],
  ])('%s::%s of %s: %s', (trait, method, module, context) => {
    expect(callbackFact(trait, method, module)?.context).toBe(context);
  });
  it('name a method once for each trait', () => {
    expect(
      duplicates(callbacks.flatMap((it) => it.methods.map((name) => `${it.module}::${it.trait}::${name}`))),
    ).toEqual([]);
  });
});

describe('the methods of core', () => {
  it.each<[string, number[] | undefined]>([
    ['insert', [1]],
    ['store', [2]],
    ['collect', [0]],
    ['load', [1]],
    ['extend', [1]],
    ['clone', [0]],
    ['push', undefined],
    ['reserve', undefined],
    ['extend_from_slice', undefined],
  ])('%s takes %j', (name, expected) => {
    const found = coreMethodArities(name);
    expect(found === undefined ? undefined : [...found]).toEqual(expected);
  });
  it('stand once each', () => {
    expect(duplicates(coreMethods.map((it) => it.name))).toEqual([]);
    expect(coreMethods.filter((it) => !/^\w+$/.test(it.name))).toEqual([]);
  });
});

describe('the missing names', () => {
  it.each<['macro' | 'type' | 'path' | 'method', string, ApiEra, boolean]>([
    ['macro', 'vec', 'kbox', true],
    ['macro', 'kvec', 'kbox', false],
    ['method', 'to_vec', 'fork', true],
    ['type', 'Cow', 'fork', false],
    ['type', 'Cow', 'kbox', true],
    ['path', 'alloc::string', 'ext', false],
    ['method', 'vec', 'kbox', false],
  ])('%s %s in %s: %s', (kind, name, api, missing) => {
    expect(missingName(kind, name, api).length > 0).toBe(missing);
  });
  it('stand once for each kind, receiver and target', () => {
    expect(duplicates(missingNames.map((it) => `${it.kind} ${it.name}`))).toEqual([]);
  });
});

describe('the old names', () => {
  it.each<[string, string, ApiEra, string | undefined]>([
    ['Box', 'try_new', 'ext', 'new'],
    ['Vec', 'try_push', 'kbox', 'push'],
    ['Vec', 'try_resize', 'ext', undefined],
    ['Vec', 'try_resize', 'kbox', 'resize'],
    ['Queue', 'try_spawn', 'kbox', 'try_spawn'],
  ])('%s::%s becomes, in %s, %s', (owner, name, api, expected) => {
    expect(renamedCall(owner, name)?.becomes[api]?.name).toBe(expected);
  });
  it('leave alone what has a `try_` of its own', () => {
    expect(renamedCall('Bounded', 'try_new')).toBeUndefined();
    expect(renamedCall('Box', 'try_pin_init')).toBeUndefined();
  });
  it('stand once each, and are exact only with a name', () => {
    expect(
      duplicates(renamedCalls.flatMap((it) => it.owners.map((owner) => `${owner}::${it.name}`))),
    ).toEqual([]);
    expect(duplicates(renamedPaths.map((it) => `${it.kind} ${it.name}`))).toEqual([]);
    const unnamed = renamedCalls
      .flatMap((it) => Object.values(it.becomes))
      .filter((it) => it.exact && it.name === undefined);
    expect(unnamed).toEqual([]);
  });
});
