import type { ApiEra } from '../fact-types.ts';

/** A kernel version. `sublevel` is absent where only `6.12` was said, which names a profile and no one release. */
export interface KernelVersion {
  readonly major: number;
  readonly minor: number;
  readonly sublevel?: number;
}

/** Parses `6.12`, `v6.12.117`, `7.3-rc2`, `6.12.0-27-generic`; undefined for anything else. */
export function parseVersion(text: string): KernelVersion | undefined {
  const match = /^v?(\d+)\.(\d+)(?:\.(\d+))?(-[\w.+~-]*)?$/.exec(text.trim());
  if (match === null) return undefined;
  const [, major, minor, sublevel, suffix] = match;
  if (sublevel === undefined && suffix === undefined) return { major: Number(major), minor: Number(minor) };
  return { major: Number(major), minor: Number(minor), sublevel: Number(sublevel ?? 0) };
}

/** Whether the text looks like a version rather than a path. */
export function looksLikeVersion(text: string): boolean {
  return parseVersion(text) !== undefined;
}

/** Negative, zero or positive, as `a` is older than, the same as or newer than `b`; no sublevel counts as 0. */
export function compareVersions(a: KernelVersion, b: KernelVersion): number {
  return a.major - b.major || a.minor - b.minor || (a.sublevel ?? 0) - (b.sublevel ?? 0);
}

/**
 * The API era of a version that no tree is there for. 6.12 has two: stable took the `KBox` series into 6.12.19, so
 * 6.12.0 to 6.12.18 are of the era before. A bare `6.12` means the profile of that name, which is of the later one.
 */
export function eraOfVersion(version: KernelVersion): ApiEra {
  if (compareVersions(version, { major: 6, minor: 10 }) < 0) return 'fork';
  if (compareVersions(version, { major: 6, minor: 12 }) < 0) return 'ext';
  if (
    version.major === 6 &&
    version.minor === 12 &&
    (version.sublevel ?? FIRST_KBOX_SUBLEVEL) < FIRST_KBOX_SUBLEVEL
  )
    return 'ext';
  return 'kbox';
}

const FIRST_KBOX_SUBLEVEL = 19;

/** The first kernel with Rust in it. */
const FIRST_RUST: KernelVersion = { major: 6, minor: 1 };

/**
 * A bundled profile with the reason for it, or why there is none. `above` is the next newer profile where the version
 * lies between two.
 */
export type ProfileChoice =
  | { readonly version: string; readonly above?: string; readonly reason: string }
  | { readonly error: string };

/**
 * The bundled profile that fits a version: the one of that name, else the newest one at or below it with the same
 * API era, and the oldest one above it of that era. When the eras changed is known to the release, so a profile of
 * another one is no neighbour. `profiles` are names such as `6.10`. The reason says so where the two differ.
 */
export function profileFor(asked: string, profiles: readonly string[]): ProfileChoice {
  const version = parseVersion(asked);
  const known = listOf(profiles);
  if (version === undefined)
    return { error: `\`${asked}\` is no kernel version; bundled profiles are ${known}` };
  if (compareVersions(version, FIRST_RUST) < 0) {
    return {
      error: `Linux ${asked} has no Rust support, which came with 6.1; bundled profiles are ${known}`,
    };
  }
  const era = eraOfVersion(version);
  const sameEra = profiles
    .map((name) => ({ name, version: parseVersion(name) }))
    .filter((it) => it.version !== undefined && eraOfVersion(it.version) === era)
    .sort((a, b) => compareVersions(a.version!, b.version!));
  const fitting = sameEra.findLast((it) => compareVersions(it.version!, version) <= 0);
  if (fitting === undefined) {
    return { error: `no bundled profile fits Linux ${asked}; bundled profiles are ${known}` };
  }
  if (fitting.name === asked)
    return { version: fitting.name, reason: `the bundled profile of ${fitting.name}` };
  // `6.12.117` is a 6.12, of which there is a profile.
  const { major, minor } = fitting.version!;
  const above =
    major === version.major && minor === version.minor
      ? undefined
      : sameEra.find((it) => compareVersions(it.version!, version) > 0);
  if (above)
    return {
      version: fitting.name,
      above: above.name,
      reason: `the bundled profiles of ${fitting.name} and ${above.name}, between which ${asked} lies: only what both say is reported`,
    };
  const isNewer =
    fitting.name === newestProfile(profiles) &&
    (major < version.major || (major === version.major && minor < version.minor));
  const why = isNewer
    ? `the newest one; nothing is known of ${asked} itself`
    : `the nearest one for ${asked}`;
  return {
    version: fitting.name,
    reason: `the bundled profile of ${fitting.name}, ${why}`,
  };
}

/** The newest of the bundled profiles; undefined where there is none. */
export function newestProfile(profiles: readonly string[]): string | undefined {
  return profiles
    .filter((name) => parseVersion(name) !== undefined)
    .sort((a, b) => compareVersions(parseVersion(a)!, parseVersion(b)!))
    .at(-1);
}

function listOf(profiles: readonly string[]): string {
  return profiles.length === 0 ? 'none' : profiles.map((name) => `\`${name}\``).join(', ');
}
