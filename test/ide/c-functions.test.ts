import { expect, test } from 'vitest';
import { listCFunctions } from '../../server/src/ide/c-functions.ts';
import type { KernelInfo } from '../../server/src/kernel-info.ts';
import { memoryFileSystem } from '../support/memory-fs.ts';

const info = { version: '7.3.4' } as unknown as KernelInfo;
const tree = memoryFileSystem(
  new Map([
    [
      '/t/include/linux/a.h',
      'static inline void inline_wait(void) { might_sleep(); }\n#define macro_wait(x) msleep(x)\n#define other_name inline_wait\n',
    ],
    [
      '/t/kernel/a.c',
      '/**\n * wait_for - waits\n * Context: Process context. May sleep.\n */\nvoid wait_for(int n)\n{\n\tinline_wait();\n}\nEXPORT_SYMBOL_GPL(wait_for);\n' +
        'void *make(size_t n, gfp_t gfp)\n{\n\treturn kmalloc(n, gfp);\n}\nvoid enter(void)\n{\n\tspin_lock(&l);\n}\nvoid leave(void)\n{\n\tspin_unlock(&l);\n}\n' +
        'void drop(struct kref *k)\n{\n\tif (refcount_dec_and_test(&k->n))\n\t\tmsleep(1);\n}\nvoid some(struct x *x)\n{\n\tif (x->n)\n\t\tmsleep(1);\n}\nvoid through(struct x *x)\n{\n\tx->call(x);\n}\nvoid quick(void) { }\n',
    ],
    [
      '/t/rust/helpers/a.c',
      'void rust_helper_quick(void)\n{\n\tquick();\n}\nvoid rust_helper_two(void)\n{\n\twait_for(1);\n\twait_for(2);\n}\n',
    ],
  ]),
);
const names = [
  'wait_for',
  'make',
  'enter',
  'leave',
  'drop',
  'some',
  'through',
  'quick',
  'rust_helper_quick',
  'rust_helper_two',
  'two',
  'inline_wait',
  'macro_wait',
  'other_name',
  'no_such_function',
  '',
  'a b',
  '__proto__',
  'wait_for',
];

test('functions come in the order asked, each with the same keys', () => {
  const all = listCFunctions(names, { ...info, root: '/t' }, { fs: tree });
  expect(all.map((it) => it.name)).toEqual(names);
  for (const it of all) {
    const { when: _when, why, ...rest } = it;
    expect(Object.keys(rest).sort()).toEqual(
      ['acquires', 'contract', 'flagsIdx', 'name', 'proof', 'releases', 'sleeps', 'source'].sort(),
    );
    expect(typeof why).toBe(it.source === 'unknown' ? 'string' : 'undefined');
    for (const step of it.proof) expect(Object.keys(step)).toEqual(['file', 'line', 'call']);
  }
  const shown = all.map(({ name, sleeps, flagsIdx, acquires, releases, source, when }) =>
    [name, sleeps, flagsIdx, ...acquires.map((x) => `+${x}`), ...releases.map((x) => `-${x}`), when, source]
      .filter((x) => x !== undefined && x !== null)
      .join(' '),
  );
  expect(shown).toEqual([
    'wait_for always read',
    'make flags 1 read',
    'enter never +spin read',
    'leave never -spin read',
    'drop maybe last-reference read',
    'some maybe read',
    'through unknown unknown',
    'quick never read',
    'rust_helper_quick never read',
    'rust_helper_two always read',
    'two always read',
    'inline_wait always read',
    'macro_wait always read',
    'other_name always read',
    'no_such_function unknown unknown',
    ' unknown unknown',
    'a b unknown unknown',
    '__proto__ unknown unknown',
    'wait_for always read',
  ]);
  expect(all[0]).toMatchObject({
    contract: 'Context: Process context. May sleep.',
    proof: [
      { file: 'kernel/a.c', line: 7, call: 'inline_wait' },
      { file: 'include/linux/a.h', line: 1, call: 'might_sleep' },
    ],
  });
});

test('without a tree the tables answer', () => {
  const all = listCFunctions(
    ['msleep', 'clk_get_rate', 'kmalloc', 'i2c_transfer', 'put_disk', 'nobody'],
    info,
    {
      fs: tree,
    },
  );
  expect(all.map((it) => [it.name, it.sleeps, it.flagsIdx, it.when, it.source])).toEqual([
    ['msleep', 'always', null, undefined, 'table'],
    ['clk_get_rate', 'always', null, 'contended', 'table'],
    ['kmalloc', 'flags', 1, undefined, 'table'],
    ['i2c_transfer', 'maybe', null, undefined, 'table'],
    ['put_disk', 'maybe', null, undefined, 'table'],
    ['nobody', 'unknown', null, undefined, 'unknown'],
  ]);
});
