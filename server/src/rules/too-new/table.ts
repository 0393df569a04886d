import { slot } from '../../db/memos.ts';
import { compareVersions, type KernelVersion, parseVersion } from '../../kernel/discover/version.ts';
import { readSince, type Since } from '../../kernel/since.ts';
import type { RuleContext } from '../rule.ts';

/** The names that came after the kernel at hand. */
export interface Later {
  /** By path; methods end in `()`, macros in `!`. */
  readonly rows: ReadonlyMap<string, Since>;
  /** The last names of all but methods, without marks. */
  readonly words: ReadonlySet<string>;
  readonly methods: ReadonlySet<string>;
  /** The macros of the table that the kernel has, by path: `kernel::fmt!`. */
  readonly macros: ReadonlySet<string>;
}

const known = slot(() => new Map<string, Later>());

/** See `Later`; empty for a kernel that is as new as the newest that is known. */
export function laterThan(cx: RuleContext): Later {
  const { info } = cx.model;
  const asked = info.asked ?? info.version;
  const tables = cx.model.world.memos.of(known);
  let later = tables.get(asked);
  if (!later) tables.set(asked, (later = read(asked, info.source === 'tree' || isWhole(info))));
  return later;
}

/**
 * Whether all names of a kernel are known: profiles that were written down by hand lack what nobody wrote down, and one
 * that stands in for another release, too. Of a release's stable series one profile tells enough.
 */
export function isWhole({ version, asked }: RuleContext['model']['info']): boolean {
  return (
    /^(?:6\.1|6\.12|7\.2|7\.3)(?:\.|$)/.test(version) &&
    (asked === undefined || asked === version || asked.replace(/^v/, '').startsWith(`${version}.`))
  );
}

function read(asked: string, whole: boolean): Later {
  const version = parseVersion(asked);
  const rows = new Map<string, Since>();
  const words = new Set<string>();
  const methods = new Set<string>();
  const macros = new Set<string>();
  for (const [path, since] of version ? readSince() : []) {
    if (!isLater(since, version!, whole)) {
      if (path.endsWith('!')) macros.add(path);
      continue;
    }
    rows.set(path, since);
    const name = path.slice(path.lastIndexOf(':') + 1);
    if (name.endsWith('()')) methods.add(name.slice(0, -2));
    else words.add(name.replace(/!$/, ''));
  }
  return { rows, words, methods, macros };
}

/**
 * Whether something came after a kernel. Where its release is not known, the kernel must be no newer than one that lacks
 * it; of a kernel whose own names are all known, what it lacks itself tells the rest.
 */
function isLater(since: Since, version: KernelVersion, whole: boolean): boolean {
  const release = { major: version.major, minor: version.minor };
  const than = (other: string): number => compareVersions(release, parseVersion(other)!);
  if (than(since.lacking) <= 0) return true;
  if (since.exact === undefined) return whole && than(since.seen) < 0;
  if (than(since.exact) >= 0) return false;
  const stable = since.stable === undefined ? undefined : parseVersion(since.stable)!;
  if (stable?.major !== version.major || stable.minor !== version.minor) return true;
  // A bare `6.12` is the newest of that series.
  return version.sublevel !== undefined && version.sublevel < (stable.sublevel ?? 0);
}
