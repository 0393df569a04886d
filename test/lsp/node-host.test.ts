import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
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
    { name: 'loop', directory: false, link: true },
  ]);
});

test('the cache gives back what it was given, whatever the key looks like', () => {
  const cache = diskModelCache(at('cache/deep'));
  cache.put('../../etc:1', '{"a":1}');
  cache.put('other', 'ü');
  expect(cache.get('../../etc:1')).toBe('{"a":1}');
  expect(cache.get('other')).toBe('ü');
  expect(cache.get('unknown')).toBeUndefined();
  cache.putBytes('bytes', new Uint8Array([0, 255, 10, 13]));
  expect([...cache.getBytes('bytes')!]).toEqual([0, 255, 10, 13]);
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

test('a thousand flipped bits give what was put, or nothing', () => {
  const cache = diskModelCache(at('flipped'));
  const value = JSON.stringify({ flags: 'GFP_KERNEL', list: Array.from({ length: 50 }, (_, i) => i) });
  cache.put('key', value);
  const [name] = readdirSync(at('flipped'));
  const path = join(at('flipped'), name!);
  const whole = readFileSync(path);
  for (let i = 0; i < 1000; i++) {
    const bytes = Buffer.from(whole);
    const bit = (i * 7919) % (bytes.length * 8);
    bytes[bit >> 3]! ^= 1 << (bit & 7);
    writeFileSync(path, bytes);
    expect(cache.get('key')).toBeUndefined();
    if (i % 100 !== 0) continue;
    cache.put('key', value);
    expect(cache.get('key')).toBe(value);
  }
});

test('entries are this user’s alone, or none', () => {
  if (process.platform === 'win32') return;
  const cache = diskModelCache(at('own'));
  cache.put('key', 'value');
  const path = join(at('own'), readdirSync(at('own'))[0]!);
  expect(statSync(at('own')).mode & 0o777).toBe(0o700);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  chmodSync(path, 0o666);
  expect(cache.get('key')).toBeUndefined();
  chmodSync(path, 0o600);
  expect(cache.get('key')).toBe('value');
  chmodSync(at('own'), 0o777);
  expect(cache.get('key')).toBeUndefined();
  chmodSync(at('own'), 0o700);
});

test('old entries are removed, and files of others are not', () => {
  const cache = diskModelCache(at('full'));
  cache.put('old', 'value');
  const old = join(at('full'), readdirSync(at('full'))[0]!);
  writeFileSync(join(at('full'), 'notes.txt'), '');
  utimesSync(old, 1, 1);
  utimesSync(join(at('full'), 'notes.txt'), 1, 1);
  diskModelCache(at('full')).put('new', 'value');
  expect(readdirSync(at('full'))).toHaveLength(2);
  expect(cache.get('old')).toBeUndefined();
  expect(readdirSync(at('full'))).toContain('notes.txt');
});

test('each system has its own place', () => {
  expect(cacheDirectory({ XDG_CACHE_HOME: '/xdg' }, 'linux')).toBe('/xdg/kalloc-lint');
  expect(cacheDirectory({}, 'linux')).toMatch(/\/\.cache\/kalloc-lint$/);
  expect(cacheDirectory({}, 'darwin')).toMatch(/Library\/Caches\/kalloc-lint$/);
  expect(cacheDirectory({ LOCALAPPDATA: '/local' }, 'win32')).toMatch(/^\/local.kalloc-lint.Cache$/);
  // A relative path would lie in what is being checked.
  expect(cacheDirectory({ XDG_CACHE_HOME: 'cache' }, 'linux', '/home/a')).toBe('/home/a/.cache/kalloc-lint');
  expect(cacheDirectory({ XDG_CACHE_HOME: 'cache' }, 'linux', '')).toBeUndefined();
  expect(cacheDirectory({}, 'darwin', '')).toBeUndefined();
  expect(cacheDirectory({ LOCALAPPDATA: 'local' }, 'win32', '')).toBeUndefined();
});
