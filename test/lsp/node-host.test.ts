import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { nodeFileSystem } from '../../server/src/node/file-system.ts';
import { cacheDirectory, diskModelCache } from '../../server/src/node/model-cache.ts';

const directory = mkdtempSync(join(tmpdir(), 'kalloc-lint-host-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));
const at = (name: string) => join(directory, name);
const fs = nodeFileSystem();

test.each<[string, string | Uint8Array, unknown]>([
  ['plain.rs', 'fn f() {}\n', { ok: true, text: 'fn f() {}\n' }],
  ['empty.rs', '', { ok: true, text: '' }],
  ['bom.rs', '\ufefffn f() {}', { ok: true, text: '\ufefffn f() {}' }],
  ['crlf.rs', 'a\r\nü\r\n', { ok: true, text: 'a\r\nü\r\n' }],
  ['latin1.rs', new Uint8Array([0x2f, 0x2f, 0xfc, 0x0a]), { ok: false, problem: 'not-utf8' }],
  ['utf16.rs', new Uint8Array([0xff, 0xfe, 0x66, 0x00]), { ok: false, problem: 'nul' }],
  ['surrogate.rs', new Uint8Array([0xed, 0xa0, 0x80]), { ok: false, problem: 'not-utf8' }],
])('reads %s', (name, content, expected) => {
  writeFileSync(at(name), content);
  expect(fs.read(at(name))).toEqual(expected);
});

test('what is no file gives a reason, not an exception', () => {
  mkdirSync(at('folder.rs'));
  expect(fs.read(at('none.rs'))).toEqual({ ok: false, problem: 'missing' });
  expect(fs.read(at('plain.rs/below'))).toEqual({ ok: false, problem: 'missing' });
  expect(fs.read(at('folder.rs'))).toEqual({ ok: false, problem: 'unreadable' });
  expect(fs.isFile(at('folder.rs'))).toBe(false);
  expect(fs.list(at('none'))).toEqual([]);
});

test('a link to a directory is not walked into', () => {
  mkdirSync(at('tree'));
  writeFileSync(at('tree/a.rs'), '');
  symlinkSync('.', at('tree/loop'));
  expect([...fs.list(at('tree'))].sort((a, b) => (a.name < b.name ? -1 : 1))).toEqual([
    { name: 'a.rs', directory: false },
    { name: 'loop', directory: false },
  ]);
});

test('the cache gives back what it was given, whatever the key looks like', () => {
  const cache = diskModelCache(at('cache/deep'));
  cache.put('../../etc:1', '{"a":1}');
  cache.put('other', 'ü');
  expect(cache.get('../../etc:1')).toBe('{"a":1}');
  expect(cache.get('other')).toBe('ü');
  expect(cache.get('unknown')).toBeUndefined();
  expect(readdirSync(at('cache/deep')).every((name) => /^[0-9a-f]{40}$/.test(name))).toBe(true);
});

test('a damaged entry or an unusable place is an empty cache', () => {
  const cache = diskModelCache(at('damaged'));
  cache.put('key', 'value');
  for (const name of readdirSync(at('damaged')))
    writeFileSync(join(at('damaged'), name), '{"key":"key","val');
  expect(cache.get('key')).toBeUndefined();
  for (const place of [at('plain.rs/below'), '/proc/kalloc-lint']) {
    const none = diskModelCache(place);
    none.put('key', 'value');
    expect(none.get('key')).toBeUndefined();
  }
});

test('each system has its own place', () => {
  expect(cacheDirectory({ XDG_CACHE_HOME: '/xdg' }, 'linux')).toBe('/xdg/kalloc-lint');
  expect(cacheDirectory({}, 'linux')).toMatch(/\/\.cache\/kalloc-lint$/);
  expect(cacheDirectory({}, 'darwin')).toMatch(/Library\/Caches\/kalloc-lint$/);
  expect(cacheDirectory({ LOCALAPPDATA: '/local' }, 'win32')).toMatch(/^\/local.kalloc-lint.Cache$/);
});
