import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findTree } from '../../server/src/kernel/discover/index.ts';
import { createScope } from '../../server/src/kernel/scope/index.ts';
import { nodeFileSystem } from '../../server/src/node/file-system.ts';

const SOURCES = process.env.KERNEL_SOURCES ?? '';

/** The folders of a tree whose Rust does not run in the kernel, by the expected kind. */
const NOT_KERNEL: readonly (readonly [string, string])[] = [
  ['rust/syn/', 'vendored'],
  ['rust/quote/', 'vendored'],
  ['rust/proc-macro2/', 'vendored'],
  ['rust/zerocopy/', 'vendored'],
  ['rust/zerocopy-derive/', 'vendored'],
  ['rust/alloc/', 'vendored'],
  ['rust/macros/', 'host'],
  ['rust/pin-init/internal/', 'host'],
  ['rust/pin-init/examples/', 'host'],
  ['rust/pin-init/src/alloc.rs', 'host'],
  ['rust/kernel/alloc/allocator_test.rs', 'host'],
  ['samples/rust/hostprogs/', 'host'],
  ['scripts/', 'host'],
  ['tools/', 'host'],
];

/** Measured over the trees: how many .rs files there are and how many of them are kernel code. */
const COUNTS: Readonly<Record<string, readonly [number, number, string]>> = {
  'linux-6.1': [29, 9, 'fork'],
  'linux-6.12': [79, 62, 'kbox'],
  'linux-7.2': [473, 267, 'kbox'],
  'linux-7.3': [496, 290, 'kbox'],
};

describe.each(Object.entries(COUNTS))('%s', (name, [total, kernel, api]) => {
  const root = join(SOURCES, name);
  const fs = nodeFileSystem();
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((it) => it.endsWith('.rs'));
  const scope = createScope(fs);

  it('tells every file as the folders say', () => {
    expect(files.length).toBe(total);
    const wrong = files.flatMap((file) => {
      const expected = NOT_KERNEL.find(([folder]) => file.startsWith(folder))?.[1] ?? 'kernel';
      const found = scope.classify(`${root}/${file}`);
      return found.kind === expected ? [] : [`${file}: ${found.kind} (${found.reason}), not ${expected}`];
    });
    expect(wrong).toEqual([]);
    expect(files.filter((file) => scope.classify(`${root}/${file}`).kind === 'kernel').length).toBe(kernel);
  });

  it('needs no list of folders for what its build files name', () => {
    const listed = files.filter((file) =>
      /^the vendored|^the fork|runs in user space|runs on the build/.test(
        scope.classify(`${root}/${file}`).reason,
      ),
    );
    expect(listed.filter((file) => !file.startsWith('tools/'))).toEqual([]);
  });

  it('is found with its version and its API', () => {
    const tree = findTree(fs, `${root}/rust/kernel/lib.rs`);
    expect(tree).toMatchObject({ root, api });
    expect(`linux-${tree?.version}`.startsWith(`${name}.`)).toBe(true);
  });
});
