import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { isMainThread, threadId } from 'node:worker_threads';
import { buildId } from './build-id.ts';
import { isPrivate, makeFolder, removeQuietly } from './private-files.ts';

/** Beside the bundle. */
const FOLDER = 'code-cache';

/** A run as short as this compiles little: what it has is not worth a file. */
const shortRun = 300;

const before = '(function (exports, require, module, __filename, __dirname) { ';
const after = '\n})';

/** What V8 made of a bundle in a run that took so many milliseconds. */
interface Kept {
  readonly data: Buffer;
  readonly milliseconds: number;
}

/**
 * Runs a CommonJS bundle as `require` would, but with what V8 compiled of it in an earlier run: reading a megabyte of
 * code takes a tenth of a second each time. It says nothing of any tree.
 *
 * Compiled code is code, and V8 runs what it is given: so it lies in a folder of the package itself, where who can write
 * could change the bundle as well, and only where that folder and the file are this user's alone.
 * Flags of V8 that are set must be set before, for it takes back only what was compiled with the same ones. The bundle
 * may `require` what it wants, but not `import()` it.
 */
export function runBundle(file: string, use = true, folder: string = join(dirname(file), FOLDER)): void {
  const require = createRequire(file);
  // Node maps the lines of what it loads itself, and of nothing else.
  if (process.sourceMapsEnabled || !use || !isPrivate(dirname(folder), 'folder')) return void require(file);
  const place = join(folder, `code-${hashOf(Buffer.from(keyOf())).slice(0, 16)}`);
  const kept = readKept(place);
  const script = new Script(before + readFileSync(file, 'utf8') + after, {
    filename: file,
    columnOffset: -before.length,
    ...(kept ? { cachedData: kept.data } : {}),
  });
  keepAtExit(script, place, kept && !script.cachedDataRejected ? kept.milliseconds : 0);
  const module = { exports: {} };
  script.runInThisContext()(module.exports, require, module, file, dirname(file));
}

/** What stands in the file, where it is of this build and this Node and is undamaged. */
function readKept(place: string): Kept | undefined {
  if (!isPrivate(dirname(place), 'folder') || !isPrivate(place, 'file')) return undefined;
  try {
    const bytes = readFileSync(place);
    const end = bytes.indexOf('\n');
    const head: { key: string; hash: string; milliseconds: number } = JSON.parse(
      bytes.toString('latin1', 0, end),
    );
    const data = bytes.subarray(end + 1);
    // V8 looks whether it is its own and for this text, but not whether it is whole.
    return head.key === keyOf() && head.hash === hashOf(data)
      ? { data, milliseconds: head.milliseconds }
      : undefined;
  } catch {
    return undefined;
  }
}

/** A run that took much longer than the one that is known has come by much more of the code. */
function keepAtExit(script: Script, place: string, known: number): void {
  if (!isMainThread && threadId !== 1) return;
  let threads = false;
  process.once('worker', () => {
    threads = true;
  });
  process.once('exit', () => {
    const milliseconds = Math.round(performance.now());
    // Where threads did the work, the first of them knows the code.
    if (threads || milliseconds < Math.max(shortRun, 2 * known)) return;
    const fresh = `${place}.${process.pid}.${randomBytes(4).toString('hex')}`;
    try {
      makeFolder(dirname(place));
      if (!isPrivate(dirname(place), 'folder')) return;
      // Compiled code is made only where it can be written.
      writeFileSync(fresh, '', { mode: 0o600, flag: 'wx' });
      const data = script.createCachedData();
      const head = { key: keyOf(), hash: hashOf(data), milliseconds };
      writeFileSync(fresh, Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), data]));
      renameSync(fresh, place);
      removeOld(dirname(place));
    } catch {
      removeQuietly(fresh);
    }
  });
}

/** Builds come and go: what one of them wrote a month ago is removed, and made again where it is still wanted. */
function removeOld(folder: string): void {
  const month = 30 * 24 * 60 * 60 * 1000;
  for (const name of readdirSync(folder).filter((it) => it.startsWith('code-'))) {
    const path = join(folder, name);
    if (Date.now() - statSync(path).mtimeMs > month) removeQuietly(path);
  }
}

function keyOf(): string {
  return `${buildId} ${process.version} ${process.arch}`;
}

function hashOf(data: Buffer): string {
  return createHash('sha256').update(data).digest('hex');
}
