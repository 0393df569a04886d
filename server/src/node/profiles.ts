import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The bundled profiles, in the shape that `AnalysisInputs` takes them. */
export interface Profiles {
  /** Versions, the oldest first. */
  readonly profiles: readonly string[];
  /** A profile's JSON, read each time it is asked for; undefined where there is none of that version. */
  readonly profile: (version: string) => string | undefined;
}

/** The profiles in `directory`, one file a version: `6.12.json`. None where the directory cannot be read. */
export function readProfiles(directory: string): Profiles {
  let names: string[] = [];
  try {
    names = readdirSync(directory);
  } catch {
    // A broken installation: every kernel must then be a tree, and the analysis says so.
  }
  const profiles = names.flatMap((name) => /^(\d[\d.]*)\.json$/.exec(name)?.[1] ?? []).sort(byNumbers);
  return {
    profiles,
    profile: (version) => {
      if (!profiles.includes(version)) return undefined;
      try {
        return readFileSync(join(directory, `${version}.json`), 'utf8');
      } catch {
        return undefined;
      }
    },
  };
}

/** 6.2 before 6.10. A collator that counts is there, but takes 6 ms to load. */
function byNumbers(a: string, b: string): number {
  const [x, y] = [a.split('.').map(Number), b.split('.').map(Number)];
  const at = x.findIndex((part, idx) => part !== y[idx]);
  return at < 0 ? x.length - y.length : x[at]! - (y[at] ?? -1);
}
