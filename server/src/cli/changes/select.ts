import type { Finding } from '../../analysis.ts';
import { fingerprint } from '../../project/fingerprint.ts';
import { diffLines, splitLines } from '../../text/line-diff.ts';
import type { Origin, Sources } from '../reporters/report.ts';

/** One side of a change: what was found, and the texts that it was found in. */
export interface Side {
  readonly findings: readonly Finding[];
  readonly sources: Sources;
  readonly text: (path: string) => string | undefined;
}

/**
 * The findings that a change brings, each with where it stands: in the lines that the change adds (those that were
 * there before and are moved into them too), or elsewhere, made wrong by it. `oldPath` gives the path that a file had.
 */
export function findingsOfChange(
  after: Side,
  before: Side,
  changed: ReadonlySet<string>,
  oldPath: (path: string) => string,
): ReadonlyMap<Finding, Origin> {
  const known = new Map<string, number>();
  for (const finding of before.findings) {
    const key = `${finding.path}\0${fingerprint(finding, before.sources)}`;
    known.set(key, (known.get(key) ?? 0) + 1);
  }
  const added = new Map<string, ReadonlySet<number>>();
  const addedIn = (path: string): ReadonlySet<number> => {
    let lines = added.get(path);
    if (!lines) {
      lines = changed.has(path)
        ? addedLines(before.text(oldPath(path)) ?? '', after.text(path) ?? '')
        : new Set();
      added.set(path, lines);
    }
    return lines;
  };
  const out = new Map<Finding, Origin>();
  // Lines that stay claim what was known first: of two equal ones it is the added one that is new.
  const rest: Finding[] = [];
  for (const finding of after.findings) {
    if (touches(finding, addedIn(finding.path), after.sources)) {
      out.set(finding, 'changed-lines');
      continue;
    }
    const key = `${oldPath(finding.path)}\0${fingerprint(finding, after.sources)}`;
    const count = known.get(key) ?? 0;
    if (count > 0) known.set(key, count - 1);
    else rest.push(finding);
  }
  for (const finding of rest) out.set(finding, 'elsewhere');
  return out;
}

/** Whether a finding covers one of these lines, from 0. */
function touches(finding: Finding, lines: ReadonlySet<number>, sources: Sources): boolean {
  if (lines.size === 0) return false;
  const index = sources.lines(finding.path);
  const last = index.lineOf(Math.max(finding.span.start, finding.span.end - 1));
  for (let line = index.lineOf(finding.span.start); line <= last; line++) if (lines.has(line)) return true;
  return false;
}

/** The lines of a text, from 0, that another one does not have at their place. */
function addedLines(oldText: string, newText: string): ReadonlySet<number> {
  const out = new Set<number>();
  for (const { newStart, newEnd } of diffLines(splitLines(oldText), splitLines(newText)))
    for (let line = newStart; line < newEnd; line++) out.add(line);
  return out;
}
