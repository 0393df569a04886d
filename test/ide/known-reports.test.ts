import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Analysis, createAnalysis } from '../../server/src/analysis.ts';
import { loadParser } from '../../server/src/node/parser-files.ts';
import { memoryFileSystem } from '../support/memory-fs.ts';

const parser = await loadParser('native', join(import.meta.dirname, '../..'));

const tree: ReadonlyMap<string, string> = new Map([
  ['/linux/Makefile', 'VERSION = 7\nPATCHLEVEL = 3\nSUBLEVEL = 4\n'],
  ['/linux/rust/kernel/lib.rs', 'pub mod alloc;\npub mod page;\n'],
  ['/linux/rust/kernel/alloc.rs', 'pub mod kbox;\npub struct Flags(u32);\n'],
  [
    '/linux/rust/kernel/alloc/kbox.rs',
    'use super::Flags;\npub struct KBox<T>(T);\nimpl<T> KBox<T> { pub fn new(x: T, flags: Flags) -> Self { KBox(x) } }\n',
  ],
  ['/linux/drivers/one/one.rs', 'mod helper;\nuse kernel::alloc::kbox::KBox;\nfn f() { KBox::new(1); }\n'],
  ['/linux/drivers/one/helper.rs', 'pub fn nothing() {}\n'],
  ['/linux/drivers/two.rs', 'use kernel::alloc::kbox::KBox;\nfn f() { KBox::new(2); }\n'],
]);
const checked = ['/linux/rust/kernel/alloc.rs', '/linux/drivers/one/one.rs', '/linux/drivers/two.rs'];

/** One run of the tool, with a cache that lives on: what it found, and which files it looked into. */
function run(
  entries: Map<string, string>,
  files = tree,
  { build = 'a', level = 'error' as const, meanwhile = (_: Analysis) => {} } = {},
) {
  const parsed: string[] = [];
  const analysis = createAnalysis({
    fs: memoryFileSystem(files),
    parser: {
      build: parser.build,
      parse(path, text) {
        parsed.push(path);
        return parser.parse(path, text);
      },
      edit: (old, it) => parser.edit(old, it),
      dispose() {},
    },
    options: { rules: { 'missing-gfp-flags': level }, stackLimit: 1024 },
    cache: {
      get: (key) => entries.get(key),
      put: (key, value) => void entries.set(key, value),
      getBytes: () => undefined,
      putBytes: () => {},
    },
    build,
    profile: () => undefined,
    profiles: [],
  });
  meanwhile(analysis);
  const reports = checked.map((it) => analysis.report(it));
  analysis.dispose();
  return { parsed, reports };
}

/** The same, where nothing is kept. */
const fresh = (files = tree) => run(new Map(), files).reports;

const edited = (path: string, text: string) => new Map(tree).set(path, text);

describe('the second run', () => {
  test('looks into nothing where nothing changed, and says the same', () => {
    const entries = new Map<string, string>();
    const first = run(entries);
    expect(first.reports.map((it) => it.findings.length)).toEqual([0, 1, 1]);
    const second = run(entries);
    expect(second.parsed).toEqual([]);
    expect(second.reports).toEqual(first.reports);
  });

  test('looks into the crate that changed', () => {
    const entries = new Map<string, string>();
    run(entries);
    const files = edited('/linux/drivers/two.rs', 'fn f() {}\n');
    const second = run(entries, files);
    expect(second.parsed).toContain('/linux/drivers/two.rs');
    expect(second.parsed).not.toContain('/linux/drivers/one/one.rs');
    expect(second.reports).toEqual(fresh(files));
    expect(run(entries, files).parsed).toEqual([]);
  });

  test.each([
    ['another file of the crate', '/linux/drivers/one/helper.rs', 'pub struct KBox;\n'],
    ['a module that was missing', '/linux/rust/kernel/page.rs', 'pub struct Page;\n'],
    [
      'the kernel below it',
      '/linux/rust/kernel/alloc/kbox.rs',
      'pub struct KBox<T>(T);\nimpl<T> KBox<T> { pub fn new(x: T) -> Self { KBox(x) } }\n',
    ],
  ])('looks anew after a change of %s', (_, path, text) => {
    const entries = new Map<string, string>();
    run(entries);
    const files = edited(path, text);
    const second = run(entries, files);
    expect(second.parsed).toContain('/linux/drivers/one/one.rs');
    expect(second.reports).toEqual(fresh(files));
  });

  test('is not misled by a file that makes another the root of the crate', () => {
    const entries = new Map<string, string>();
    run(entries);
    const files = edited('/linux/drivers/lib.rs', 'mod two;\nmod alloc { pub struct KBox; }\n');
    const second = run(entries, files);
    expect(second.parsed).toContain('/linux/drivers/two.rs');
    expect(second.reports).toEqual(fresh(files));
  });

  test('takes nothing from another build, other levels, or a damaged entry', () => {
    const entries = new Map<string, string>();
    run(entries);
    expect(run(new Map(entries), tree, { build: 'b' }).parsed).toContain('/linux/drivers/two.rs');
    const hints = run(new Map(entries), tree, { level: 'hint' as 'error' });
    expect(hints.reports.flatMap((it) => it.findings.map((found) => found.severity))).toEqual([
      'hint',
      'hint',
    ]);
    for (const key of entries.keys()) entries.set(key, '{"kernel":');
    expect(run(entries).reports).toEqual(fresh());
  });
});

test('what is typed and not saved is not kept', () => {
  const entries = new Map<string, string>();
  run(entries, tree, {
    meanwhile: (analysis) =>
      analysis.open('/linux/drivers/two.rs', 'fn f() { kernel::alloc::kbox::KBox::new(3); }\n'),
  });
  expect(run(entries).reports).toEqual(fresh());
});

test('two runs at once keep what both found', () => {
  const entries = new Map<string, string>();
  run(entries, tree, {
    // Another run begins later and ends sooner.
    meanwhile: (analysis) => {
      analysis.report('/linux/drivers/two.rs');
      run(entries);
    },
  });
  expect(run(entries).parsed).toEqual([]);
});

/** A session over files that may call C. */
function withC(
  files: ReadonlyMap<string, string>,
  entries: Map<string, string>,
  { kernel, isServer = false }: { kernel?: string; isServer?: boolean },
): Analysis {
  const profiles = join(import.meta.dirname, '../../server/src/kernel/profiles');
  return createAnalysis({
    fs: memoryFileSystem(files),
    parser: {
      build: parser.build,
      parse: (path, text) => parser.parse(path, text),
      edit: (old, it) => parser.edit(old, it),
      dispose() {},
    },
    options: { rules: {}, stackLimit: 1024, ...(kernel ? { kernel } : {}) },
    cache: {
      get: (key) => entries.get(key),
      put: (key, value) => void entries.set(key, value),
      getBytes: () => undefined,
      putBytes: () => {},
    },
    build: 'a',
    profile: (version) => readFileSync(join(profiles, `${version}.json`), 'utf8'),
    profiles: ['7.3'],
    background: isServer,
  });
}

test('in one session too, a report is not taken from before the C that it stands on changed', () => {
  const files = new Map([
    ['/m/Kbuild', 'obj-m := a.o\n'],
    [
      '/m/a.rs',
      'use kernel::prelude::*;\nuse kernel::sync::SpinLock;\nextern "C" { fn own(); }\nfn f(l: &SpinLock<u32>) { let _g = l.lock(); unsafe { own() }; }\n',
    ],
    ['/m/own.c', 'void own(void)\n{\n\tudelay(1);\n}\n'],
  ]);
  const entries = new Map<string, string>();
  const analysis = withC(files, entries, { kernel: '7.3' });
  const count = () => analysis.report('/m/a.rs').findings.length;
  expect(count()).toBe(0);
  files.set('/m/own.c', 'void own(void)\n{\n\tmsleep(1);\n}\n');
  analysis.invalidate(['/m/own.c']);
  expect(count()).toBe(1);
  analysis.dispose();
});

test('what a server found before the names of the tree were gathered is not kept', () => {
  const driver = '/linux/drivers/own.rs';
  const files = new Map([
    ...tree,
    ['/linux/kernel/sched/core.c', 'void own(void)\n{\n\tmsleep(1);\n}\n'],
    [
      driver,
      'extern "C" { fn rcu_read_lock(); fn own(); }\nfn f() { unsafe { rcu_read_lock() }; unsafe { own() }; }\n',
    ],
  ]);
  const entries = new Map<string, string>();
  const server = withC(files, entries, { isServer: true });
  expect(server.report(driver).findings).toEqual([]);
  server.dispose();
  const next = withC(files, entries, {});
  expect(next.report(driver).findings.map((it) => it.rule)).toEqual(['sleep-in-atomic']);
  next.dispose();
});
