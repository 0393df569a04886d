import { constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { undoInterrupted } from '../../server/src/node/journal.ts';
import type { Disk } from '../../server/src/node/write-disk.ts';
import { type Replacement, replaceFiles } from '../../server/src/node/write-files.ts';
import { type Fault, failingCalls, Killed } from '../support/failing-calls.ts';

/** One file of the disk below; names may share one. */
interface Node {
  text: string;
  mode: number;
  uid: number;
  gid: number;
}

/** A disk in memory on which the `at`th call goes wrong. */
function faultyDisk(files: Map<string, Node>, fault?: Fault, at?: number) {
  const { call, calls } = failingCalls(fault, at);
  const node = (path: string): Node => {
    const found = files.get(path);
    if (!found) throw Object.assign(new Error(path), { code: 'ENOENT' });
    return found;
  };
  const disk: Disk = {
    realpath: (path) => call(() => (node(path) ? path : '')),
    stat: (path) =>
      call(() => {
        const found = node(path);
        // The memory holds permissions alone; a kind is given where it matters.
        const kind = found.mode & constants.S_IFMT ? 0 : constants.S_IFREG;
        return {
          ...found,
          mode: found.mode | kind,
          nlink: [...files.values()].filter((it) => it === found).length,
          dev: 1,
          ino: [...files.values()].indexOf(found),
        };
      }),
    read: (path) => call(() => Buffer.from(node(path).text)),
    list: (folder) =>
      call(() =>
        [...files.keys()]
          .filter((it) => it.startsWith(`${folder}/`))
          .map((it) => it.slice(folder.length + 1)),
      ),
    makeFolder: () => call(() => {}),
    create(path, text, mode) {
      const write = (part: string) => {
        if (files.has(path)) throw Object.assign(new Error(path), { code: 'EEXIST' });
        files.set(path, { text: part, mode, uid: 1000, gid: 1000 });
      };
      call(
        () => write(text),
        () => write(text.slice(0, text.length / 2)),
      );
    },
    overwrite(path, text) {
      call(
        () => {
          node(path).text = text;
        },
        () => {
          const found = node(path);
          const half = text.length >> 1;
          found.text = text.slice(0, half) + found.text.slice(half);
        },
      );
    },
    chown: (path, uid, gid) => call(() => void Object.assign(node(path), { uid, gid })),
    chmod: (path, mode) => call(() => void (node(path).mode = mode)),
    rename: (from, to) =>
      call(() => {
        files.set(to, node(from));
        files.delete(from);
      }),
    syncFolder: () => call(() => {}),
    remove: (path) =>
      call(() => {
        node(path);
        files.delete(path);
      }),
  };
  return { disk, calls };
}

const OLD = ['fn a() { old() }\n', 'fn b() { old() }\n', 'fn c() { old() }\n'];
const NEW = OLD.map((it) => it.replace('old', 'brand_new'));
const paths = ['/w/a.rs', '/w/b.rs', '/w/c.rs'];
const replacements: readonly Replacement[] = paths.map((path, i) => ({
  path,
  before: OLD[i]!,
  after: NEW[i]!,
}));

/** Three files; the second has two names. */
function freshFiles(): Map<string, Node> {
  const files = new Map(
    paths.map((path, i): [string, Node] => [path, { text: OLD[i]!, mode: 0o640, uid: 1000, gid: 50 }]),
  );
  files.set('/w/link.rs', files.get('/w/b.rs')!);
  return files;
}

const texts = (files: Map<string, Node>) => paths.map((path) => files.get(path)?.text);

function run(disk: Disk) {
  try {
    return replaceFiles(replacements, '/j', disk);
  } catch (error) {
    if (!(error instanceof Killed)) throw error;
    return 'killed';
  }
}

describe('all files are the old or all are the new', () => {
  const { disk, calls } = faultyDisk(freshFiles());
  replaceFiles(replacements, '/j', disk);
  const most = calls();

  test.each(['fails', 'killed', 'torn'] as const)('whichever call %s', (fault) => {
    let changed = 0;
    for (let at = 1; at <= most; at++) {
      const files = freshFiles();
      const result = run(faultyDisk(files, fault, at).disk);
      // What a killed run left is undone by the next.
      const sound = faultyDisk(files).disk;
      if (fault !== 'fails') undoInterrupted('/j', () => false, sound);
      const after = texts(files);
      expect([OLD, NEW], `${fault} at ${at}`).toContainEqual(after);
      if (fault === 'fails') expect(result === undefined).toBe(after[0] === NEW[0]);
      expect(files.get('/w/link.rs')).toBe(files.get('/w/b.rs'));
      for (const path of paths) expect(files.get(path)).toMatchObject({ mode: 0o640, uid: 1000, gid: 50 });
      if (fault === 'fails')
        expect([...files.keys()].filter((it) => it.includes('.kalloc-lint.')).length).toBeLessThan(2);
      if (after[0] === NEW[0]) changed++;
    }
    expect(changed).toBeLessThan(most);
  });

  test('a killed undoing is done by the one after it', () => {
    for (let at = 1; at <= most; at++) {
      for (let again = 1; again < 12; again++) {
        const files = freshFiles();
        run(faultyDisk(files, 'torn', at).disk);
        try {
          undoInterrupted('/j', () => false, faultyDisk(files, 'killed', again).disk);
        } catch (error) {
          expect(error).toBeInstanceOf(Killed);
        }
        undoInterrupted('/j', () => false, faultyDisk(files).disk);
        expect([OLD, NEW]).toContainEqual(texts(files));
      }
    }
  });
});

describe('what a killed run left of a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kalloc-lint-journal-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'a.rs');
  const left = (bytes: Buffer, before: string, after: string): string => {
    writeFileSync(file, bytes);
    const entry = { path: file, before, after, inPlace: true };
    writeFileSync(join(folder, 'fix-1-00000000.json'), JSON.stringify([entry]));
    undoInterrupted(folder, () => false);
    return readFileSync(file, 'utf8');
  };

  test.each([
    ['grows', 'größe: ä\n', 'größer als: öäü 大きさ\n'],
    ['shrinks', 'größer als: öäü 大きさ\n', 'größe: ä\n'],
  ])('is put back, wherever the write stopped in a text that %s', (_name, before, after) => {
    const [old, fixed] = [Buffer.from(before), Buffer.from(after)];
    for (let at = 0; at <= fixed.length; at++) {
      const torn = Buffer.concat([fixed.subarray(0, at), old.subarray(at)]);
      expect(left(torn, before, after), `at ${at}`).toBe(before);
    }
  });

  test('stays where somebody wrote it since', () => {
    for (const theirs of ['', 'n', 'new', 'old and more\n', 'new and old\nmore'])
      expect(left(Buffer.from(theirs), 'old and old\n', 'new and old\n')).toBe(theirs);
  });
});

describe('a file of two names', () => {
  const both = (after: string): readonly Replacement[] => [
    { path: '/w/b.rs', before: OLD[1]!, after: NEW[1]! },
    { path: '/w/link.rs', before: OLD[1]!, after },
  ];

  test('is written once', () => {
    const files = freshFiles();
    expect(replaceFiles(both(NEW[1]!), '/j', faultyDisk(files).disk)).toBeUndefined();
    expect(files.get('/w/link.rs')).toBe(files.get('/w/b.rs'));
    expect(texts(files)).toEqual([OLD[0], NEW[1], OLD[2]]);
  });

  test('does not become two texts', () => {
    const files = freshFiles();
    expect(replaceFiles(both('other'), '/j', faultyDisk(files).disk)).toMatchObject({ why: 'shared' });
    expect(texts(files)).toEqual(OLD);
  });
});

test('a file keeps its inode, and its set-user-ID bit with its owner', () => {
  const files = freshFiles();
  const nodes = paths.map((path) => files.get(path)!);
  nodes[0]!.mode = 0o4750;
  const { disk } = faultyDisk(files);
  const clearing: Disk = {
    ...disk,
    overwrite(path, text) {
      disk.overwrite(path, text);
      files.get(path)!.mode &= 0o777;
    },
  };
  expect(replaceFiles(replacements, '/j', clearing)).toBeUndefined();
  expect(texts(files)).toEqual(NEW);
  expect(paths.map((path) => files.get(path))).toEqual(nodes);
  expect(files.get('/w/a.rs')).toBe(nodes[0]);
  expect(nodes[0]!.mode).toBe(0o4750);
});

describe('without a place for a journal', () => {
  test('each file is the old or the new', () => {
    const counter = faultyDisk(freshFiles());
    replaceFiles(replacements, undefined, counter.disk);
    for (let at = 1; at <= counter.calls(); at++) {
      const files = freshFiles();
      files.delete('/w/link.rs');
      try {
        replaceFiles(replacements, undefined, faultyDisk(files, 'killed', at).disk);
      } catch (error) {
        expect(error).toBeInstanceOf(Killed);
      }
      for (const [idx, text] of texts(files).entries()) expect([OLD[idx], NEW[idx]]).toContain(text);
    }
  });
});

describe('a journal is not trusted', () => {
  const entry = { path: '/w/a.rs', before: 'theirs', after: OLD[0], inPlace: false };

  test.each([
    ['no JSON', '{'],
    ['no list', '{"path":"/w/a.rs"}'],
    ['entries of other kinds', '[null,1,"a",[],{}]'],
    ['a path that is not absolute', JSON.stringify([{ ...entry, path: 'w/a.rs' }])],
    [
      'a file to remove that is not beside',
      JSON.stringify([{ ...entry, fresh: '/w/x/.kalloc-lint.1.00000000' }]),
    ],
    ['a file to remove that no run made', JSON.stringify([{ ...entry, fresh: '/w/b.rs' }])],
    ['a file that is gone', JSON.stringify([{ ...entry, path: '/w/gone.rs' }])],
  ])('%s', (_name, text) => {
    const files = freshFiles();
    files.set('/j/fix-1-00000000.json', { text, mode: 0o600, uid: 1000, gid: 1000 });
    expect(undoInterrupted('/j', () => false, faultyDisk(files).disk)).toEqual([]);
    expect(texts(files)).toEqual(OLD);
    expect(files.has('/j/fix-1-00000000.json')).toBe(false);
  });

  test('a device that took the place of a file is not written to', () => {
    const files = freshFiles();
    files.get('/w/a.rs')!.mode = constants.S_IFCHR | 0o666;
    files.set('/j/fix-1-00000000.json', { text: JSON.stringify([entry]), mode: 0o600, uid: 1000, gid: 1000 });
    expect(undoInterrupted('/j', () => false, faultyDisk(files).disk)).toEqual([]);
    expect(texts(files)).toEqual(OLD);
  });
});

describe('what others do meanwhile stays', () => {
  test('a save before any call of the write is never lost', () => {
    const { disk: counter, calls } = faultyDisk(freshFiles());
    replaceFiles(replacements, '/j', counter);
    for (let at = 1; at <= calls(); at++) {
      const files = freshFiles();
      const { disk } = faultyDisk(files);
      let count = 0;
      let isSaved = false;
      const saving = new Proxy(disk, {
        get: (target, name: keyof Disk) =>
          ((...args: never[]) => {
            // Between the last look at a file and its replacement lies no other call.
            if (++count >= at && name !== 'rename' && name !== 'overwrite' && !isSaved) {
              isSaved = true;
              files.set('/w/c.rs', { text: 'saved', mode: 0o640, uid: 1000, gid: 50 });
            }
            return (target[name] as (...args: never[]) => unknown)(...args);
          }) as never,
      });
      replaceFiles(replacements, '/j', saving);
      if (isSaved) expect(files.get('/w/c.rs')!.text).toBe('saved');
    }
  });

  test('a file that is not as it was read, and one that nobody may write to, stop all', () => {
    const changed = freshFiles();
    changed.get('/w/c.rs')!.text += '// more\n';
    expect(replaceFiles(replacements, '/j', faultyDisk(changed).disk)).toMatchObject({
      path: '/w/c.rs',
      why: 'changed',
    });
    expect(texts(changed).slice(0, 2)).toEqual(OLD.slice(0, 2));
    const locked = freshFiles();
    locked.get('/w/c.rs')!.mode = 0o444;
    expect(replaceFiles(replacements, '/j', faultyDisk(locked).disk)).toMatchObject({
      path: '/w/c.rs',
      why: 'read-only',
    });
    expect(texts(locked)).toEqual(OLD);
  });

  test.each(['S_IFCHR', 'S_IFBLK', 'S_IFIFO', 'S_IFSOCK'] as const)('%s is never replaced', (kind) => {
    const files = freshFiles();
    files.get('/w/b.rs')!.mode = constants[kind] | 0o666;
    expect(replaceFiles(replacements, '/j', faultyDisk(files).disk)).toMatchObject({
      path: '/w/b.rs',
      why: 'special',
    });
    expect(texts(files)).toEqual(OLD);
  });
});
