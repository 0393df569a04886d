import { compareVersions, parseVersion } from './discover/version.ts';
import { apiSince } from './facts/api-since.ts';
import { exactSince, forkSince, stableSince } from './facts/exact-since.ts';

/** When a name of the kernel's crates came, as far as it is known. */
export interface Since {
  /** The release that brought it, where that is known: `6.13`. */
  readonly exact?: string;
  /** A release that has it, and one that does not yet. */
  readonly seen: string;
  readonly lacking: string;
  /** An older series that has it from a stable release on: `6.12.19`. */
  readonly stable?: string;
}

/** The names of newer kernels, by path: `kernel::alloc::KBox`, `kernel::kvec!`, `kernel::alloc::kvec::Vec::resize()`. */
export type SinceTable = ReadonlyMap<string, Since>;

/** Reads the table; to be kept by whoever asks. */
export function readSince(): SinceTable {
  const out = new Map<string, Since>();
  let [seen, lacking] = ['', ''];
  for (const line of apiSince.split('\n')) {
    const words = line.split(' ');
    if (words[0] === '#') {
      [seen, lacking] = [words[1]!, words[2]!];
      continue;
    }
    const [parent, ...names] = words;
    for (const name of names) {
      const path = parent === '' ? name : `${parent}::${name}`;
      const exact =
        within(own(exactSince, path), lacking, seen) ?? (adjacent(lacking, seen) ? seen : undefined);
      const stable = own(stableSince, path);
      out.set(path, { seen, lacking, ...(exact ? { exact } : {}), ...(stable ? { stable } : {}) });
    }
  }
  for (const [path, exact] of Object.entries(exactSince))
    if (path.includes('alloc::vec')) out.set(path, { seen: exact, lacking: '6.1', exact });
  for (const path of forkSince) out.set(path, { seen: '6.6', lacking: '6.1' });
  return out;
}

/** The release where it lies between what lacks a name and what has it; a stable series may have taken it over before. */
function within(exact: string | undefined, lacking: string, seen: string): string | undefined {
  if (exact === undefined) return undefined;
  const [at, from, to] = [parseVersion(exact)!, parseVersion(lacking)!, parseVersion(seen)!];
  if (compareVersions(at, from) <= 0) return undefined;
  const taken = seen === '6.12' && exact === '6.13';
  return compareVersions(at, to) <= 0 || taken ? exact : undefined;
}

/** Two releases with none between them. */
function adjacent(older: string, newer: string): boolean {
  const [a, b] = [parseVersion(older)!, parseVersion(newer)!];
  return a.major === b.major && a.minor + 1 === b.minor;
}

function own(table: Readonly<Record<string, string>>, path: string): string | undefined {
  return Object.hasOwn(table, path) ? table[path] : undefined;
}
