import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createAnalysis } from '../../server/src/analysis.ts';
import { loadParser } from '../../server/src/node/parser-files.ts';
import { memoryFileSystem } from '../support/memory-fs.ts';

const parser = await loadParser('native', join(import.meta.dirname, '../..'));

const tree = new Map([
  ['/linux/Makefile', 'VERSION = 7\nPATCHLEVEL = 3\nSUBLEVEL = 4\n'],
  ['/linux/rust/kernel/lib.rs', 'pub mod alloc;\n'],
  ['/linux/rust/kernel/alloc.rs', 'pub mod kbox;\npub struct Flags(u32);\n'],
  [
    '/linux/rust/kernel/alloc/kbox.rs',
    'use super::Flags;\npub struct KBox<T>(T);\nimpl<T> KBox<T> { pub fn new(x: T, flags: Flags) -> Self { KBox(x) } }\n',
  ],
  ['/module/Kbuild', 'obj-m := m.o\n'],
  ['/module/m.rs', 'use kernel::alloc::kbox::KBox;\nfn f() { KBox::new(1); }\n'],
]);

/** One run of the tool, with a cache that lives on. */
function run(entries: Map<string, string>, files = tree) {
  const read: string[] = [];
  const analysis = createAnalysis({
    fs: memoryFileSystem(files),
    parser: {
      ...parser,
      parse(path, text) {
        read.push(path);
        return parser.parse(path, text);
      },
      edit: (old, it) => parser.edit(old, it),
      dispose() {},
    },
    options: { kernel: '/linux', rules: {}, stackLimit: 1024 },
    cache: {
      get: (key) => entries.get(key),
      put: (key, value) => void entries.set(key, value),
      getBytes: () => undefined,
      putBytes: () => {},
    },
    profile: () => undefined,
    profiles: [],
  });
  const findings = analysis.report('/module/m.rs').findings.map((it) => it.rule);
  analysis.dispose();
  return { read, findings };
}

test('a second run reads what the tree declares from the cache, and finds the same', () => {
  const entries = new Map<string, string>();
  const first = run(entries);
  expect(first.findings).toEqual(['missing-gfp-flags']);
  expect(first.read).toContain('/linux/rust/kernel/alloc/kbox.rs');
  const second = run(entries);
  expect(second.findings).toEqual(first.findings);
  // Of the file with the function the body is read, for the flags that fit hang on it.
  expect(first.read).toContain('/linux/rust/kernel/alloc.rs');
  expect(second.read).not.toContain('/linux/rust/kernel/alloc.rs');
});

test('a file that changed is read anew', () => {
  const entries = new Map<string, string>();
  run(entries);
  const changed = new Map(tree).set(
    '/linux/rust/kernel/alloc/kbox.rs',
    'pub struct KBox<T>(T);\nimpl<T> KBox<T> { pub fn new(x: T) -> Self { KBox(x) } }\n',
  );
  expect(run(entries, changed).findings).toEqual([]);
});

test('modules outside the tree leave nothing in its cache', () => {
  const entries = new Map<string, string>();
  run(entries);
  expect([...entries.values()].join()).not.toContain('/module/');
});

test('a damaged cache is none', () => {
  const entries = new Map<string, string>();
  run(entries);
  for (const key of entries.keys()) entries.set(key, '{"/linux/rust');
  expect(run(entries).findings).toEqual(['missing-gfp-flags']);
});
