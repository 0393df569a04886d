/**
 * Absolute paths with `/` as the only separator. A root is `/`, a drive `c:/`, a share `//server/share`, or what lies on
 * no disk `//scheme:authority`. No file system is asked.
 */

/** The root of an absolute path, as far as it goes: behind it stand names alone. */
function rootOf(path: string): string {
  // Windows: a share is a root; there is nothing above it (MS-DTYP, 2.2.57 UNC).
  return /^(?:[A-Za-z]:\/|\/\/[^/]+:[^/]*|\/\/[^/]+(?:\/[^/]+)?|\/)/.exec(path)?.[0] ?? '';
}

/** The directory of a path; a root is its own directory. */
export function dirname(path: string): string {
  const at = path.lastIndexOf('/');
  const root = rootOf(path);
  return at < root.length ? root || path : path.slice(0, at);
}

/** The last component of a path. */
export function basename(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Whether a path stands by itself, on a POSIX system or on Windows. */
export function isAbsolute(path: string): boolean {
  return path.startsWith('/') || /^[A-Za-z]:\//.test(path);
}

/** `path` as seen from `directory`, with `.` and `..` taken out; a `..` above the root is dropped. */
export function resolvePath(directory: string, path: string): string {
  const joined = isAbsolute(path) ? path : `${directory}/${path}`;
  const root = rootOf(joined);
  const parts: string[] = [];
  for (const part of joined.slice(root.length).split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..') parts.pop();
    else parts.push(part);
  }
  if (parts.length === 0) return root || '/';
  return root.endsWith('/') || root === ''
    ? `${root || '/'}${parts.join('/')}`
    : `${root}/${parts.join('/')}`;
}

/** The folders above a file that are asked about it; in 7.3 a file lies at most 10 deep in its tree. */
const MOST_ANCESTORS = 100;

/** The directories from that of `path` up to the root, nearest first; of a path that never ends, the nearest hundred. */
export function* ancestors(path: string): Generator<string> {
  let directory = dirname(path);
  for (let left = MOST_ANCESTORS; left > 0; left--) {
    yield directory;
    const up = dirname(directory);
    if (up === directory) return;
    directory = up;
  }
}

/** Whether `path` is `directory` or lies under it. */
export function isUnder(path: string, directory: string): boolean {
  if (path === directory) return true;
  return path.startsWith(directory.endsWith('/') ? directory : `${directory}/`);
}

/** How a path is written relative to a directory, with `..` where it lies outside; both absolute. */
export function relativePath(directory: string, path: string): string {
  const from = directory.split('/').filter(Boolean);
  const to = path.split('/').filter(Boolean);
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same++;
  return [...from.slice(same).map(() => '..'), ...to.slice(same)].join('/');
}
