import type { Finding } from '../finding.ts';
import { dirname, relativePath, resolvePath } from '../text/paths.ts';
import { fingerprint, type Lines } from './fingerprint.ts';

/**
 * The findings that are known, by rule, file and fingerprint of the line, with how often each occurs. Files are
 * relative to the baseline's own folder, so that it holds wherever the command runs.
 */
interface BaselineFile {
  readonly schema: 1;
  readonly tool: 'kalloc-lint';
  readonly findings: readonly BaselineEntry[];
}

interface BaselineEntry {
  readonly rule: string;
  readonly file: string;
  readonly fingerprint: string;
  readonly count: number;
}

/** The findings that are known. */
export interface Baseline {
  /** Leaves out what is known, each entry as often as it occurred. */
  filter(findings: readonly Finding[], sources: Lines): readonly Finding[];
}

/** The text of a baseline that knows `findings`; `path` is where it will be. */
export function baselineText(path: string, findings: readonly Finding[], sources: Lines): string {
  const counts = new Map<string, BaselineEntry>();
  for (const finding of findings) {
    const entry = entryOf(path, finding, sources);
    const key = keyOf(entry);
    counts.set(key, { ...entry, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const entries = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
  const file: BaselineFile = { schema: 1, tool: 'kalloc-lint', findings: entries };
  return JSON.stringify(file, null, 2) + '\n';
}

/**
 * Reads the text of the baseline at `path`, an absolute path; undefined where it is none. `isFile` tells which of its
 * files are still there.
 */
export function readBaseline(
  path: string,
  text: string,
  isFile: (path: string) => boolean,
): Baseline | undefined {
  let file: BaselineFile;
  try {
    file = JSON.parse(text) as BaselineFile;
  } catch {
    return undefined;
  }
  if (file?.tool !== 'kalloc-lint' || file.schema !== 1 || !Array.isArray(file.findings)) return undefined;
  const known = new Map<string, number>();
  // Entries of files that are gone: a renamed file's findings are known by their fingerprints alone.
  const gone = new Map<string, number>();
  for (const entry of file.findings) {
    const count = Number(entry?.count) || 0;
    known.set(keyOf(entry), count);
    if (!isFile(resolvePath(dirname(path), String(entry?.file)))) {
      const key = movedKey(entry);
      gone.set(key, (gone.get(key) ?? 0) + count);
    }
  }
  return {
    filter(findings, sources) {
      const left = new Map(known);
      const moved = new Map(gone);
      const take = (counts: Map<string, number>, key: string): boolean => {
        const count = counts.get(key) ?? 0;
        if (count > 0) counts.set(key, count - 1);
        return count > 0;
      };
      return findings.filter((finding) => {
        const entry = entryOf(path, finding, sources);
        return !take(left, keyOf(entry)) && !take(moved, movedKey(entry));
      });
    },
  };
}

function entryOf(path: string, finding: Finding, sources: Lines): BaselineEntry {
  const file = relativePath(dirname(path), finding.path);
  return { rule: finding.rule, file, fingerprint: fingerprint(finding, sources), count: 1 };
}

function keyOf(entry: BaselineEntry): string {
  return `${entry?.file}\0${entry?.rule}\0${entry?.fingerprint}`;
}

function movedKey(entry: BaselineEntry): string {
  return `${entry?.rule}\0${entry?.fingerprint}`;
}
