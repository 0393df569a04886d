import { describe, expect, test } from 'vitest';
import { type CacheDisk, diskModelCache } from '../../server/src/node/model-cache.ts';
import { type Fault, failingCalls, Killed } from '../support/failing-calls.ts';

/** A disk in memory on which the `at`th call goes wrong; after a kill all others do too. */
function faultyDisk(files: Map<string, string>, fault?: Fault, at?: number) {
  const { call, calls } = failingCalls(fault, at);
  const textOf = (path: string): string => {
    const text = files.get(path);
    if (text === undefined) throw Object.assign(new Error(path), { code: 'ENOENT' });
    return text;
  };
  const disk: CacheDisk = {
    isPrivate: (path, kind) => call(() => kind === 'folder' || files.has(path)),
    makeFolder: () => call(() => {}),
    list: (folder) =>
      call(() =>
        [...files.keys()].filter((it) => it.startsWith(folder)).map((it) => it.slice(folder.length + 1)),
      ),
    stat: (path) => call(() => ({ size: textOf(path).length, mtimeMs: Date.now() })),
    read: (path) => call(() => Buffer.from(textOf(path))),
    create: (path, bytes) => {
      const text = Buffer.from(bytes).toString('utf8');
      call(
        () => void files.set(path, text),
        () => void files.set(path, text.slice(0, text.length >> 1)),
      );
    },
    rename: (from, to) =>
      call(() => {
        files.set(to, textOf(from));
        files.delete(from);
      }),
    remove: (path) => call(() => void files.delete(path)),
  };
  return { disk, calls };
}

const OLD = 'what was learned '.repeat(50);
const NEW = 'what was learned since '.repeat(50);

/** A cache with one entry. */
function filled(): Map<string, string> {
  const files = new Map<string, string>();
  diskModelCache('/c', faultyDisk(files).disk).put('key', OLD);
  return files;
}

describe('an entry is whole or none', () => {
  const counter = faultyDisk(filled());
  diskModelCache('/c', counter.disk).put('key', NEW);
  const most = counter.calls();

  test.each(['fails', 'killed', 'torn'] as const)('whichever call of a write %s', (fault) => {
    let changed = 0;
    for (let at = 1; at <= most; at++) {
      const files = filled();
      try {
        diskModelCache('/c', faultyDisk(files, fault, at).disk).put('key', NEW);
      } catch (error) {
        // The process is gone, and nobody asks what it threw.
        expect(error).toBeInstanceOf(Killed);
      }
      const next = diskModelCache('/c', faultyDisk(files).disk);
      const got = next.get('key');
      expect([OLD, NEW], `${fault} at ${at}`).toContain(got);
      if (got === NEW) changed++;
      next.put('key', NEW);
      expect(next.get('key')).toBe(NEW);
    }
    expect(changed).toBeGreaterThan(0);
    expect(changed).toBeLessThan(most);
  });

  test('a read that fails is an entry that is not there', () => {
    const files = filled();
    for (let at = 1; at <= 3; at++)
      expect(diskModelCache('/c', faultyDisk(files, 'fails', at).disk).get('key')).toBeUndefined();
    expect(diskModelCache('/c', faultyDisk(files, 'fails', 4).disk).get('key')).toBe(OLD);
  });

  test('what another program removes meanwhile is no failure', () => {
    const files = filled();
    files.set(`/c/${'0'.repeat(40)}`, 'gone');
    const { disk } = faultyDisk(files);
    const cache = diskModelCache('/c', {
      ...disk,
      stat: (path) => {
        files.delete(`/c/${'0'.repeat(40)}`);
        return disk.stat(path);
      },
    });
    cache.put('key', NEW);
    expect(cache.get('key')).toBe(NEW);
  });
});
