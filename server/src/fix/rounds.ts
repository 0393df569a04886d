import type { FileReport } from '../finding.ts';
import { applyFixes, type FixHost } from './apply.ts';
import type { ChosenFix, FixRequest } from './select.ts';

/** What fixing in rounds needs: an analysis that takes new texts and reports again. */
export interface FixSession extends FixHost {
  report(path: string): FileReport;
  /** The file's text is now `text`, for `text` and `report`; nothing is written. */
  update(path: string, text: string): void;
}

export interface RoundsOutcome {
  /** The final texts of the files that changed. */
  readonly files: ReadonlyMap<string, string>;
  readonly applied: readonly ChosenFix[];
  readonly refused: readonly ChosenFix[];
  /** What the analysis says of `paths` and of the files that changed, after the last round. */
  readonly reports: readonly FileReport[];
  /** False where the limit was reached and fixes were still left. */
  readonly settled: boolean;
}

/** More rounds than fixes can sensibly make room for each other. */
const ROUND_LIMIT = 10;

/**
 * Applies fixes to `paths` until none is left: what overlaps in one round, or comes up through a fix, is taken in the
 * next. A finding whose fix was refused is not tried again. Ends after `limit` rounds also where fixes undo each other.
 */
export function fixInRounds(
  paths: readonly string[],
  request: FixRequest,
  session: FixSession,
  limit: number = ROUND_LIMIT,
): RoundsOutcome {
  const original = new Map<string, string | undefined>();
  const files = new Map<string, string>();
  const applied: ChosenFix[] = [];
  const refused = new Map<string, ChosenFix>();
  let reports = paths.map((path) => session.report(path));
  let settled = false;
  for (let round = 0; round < limit; round++) {
    const open = reports.map((report) => ({
      ...report,
      findings: report.findings.filter((finding) => !refused.has(key(finding, session))),
    }));
    const outcome = applyFixes(open, request, session);
    for (const one of outcome.refused) refused.set(key(one.finding, session), one);
    settled = outcome.deferred.length === 0;
    if (outcome.files.size === 0) {
      // What waited for a fix that was refused gets its turn.
      if (settled || outcome.refused.length === 0) break;
      continue;
    }
    settled = false;
    applied.push(...outcome.applied);
    for (const [path, text] of outcome.files) {
      if (!original.has(path)) original.set(path, session.text(path));
      files.set(path, text);
      session.update(path, text);
    }
    // A fix in one file may change what is said of another, so all are asked again.
    reports = [...new Set([...paths, ...files.keys()])].sort().map((path) => session.report(path));
  }
  for (const [path, text] of original) if (files.get(path) === text) files.delete(path);
  return { files, applied, refused: [...refused.values()], reports, settled };
}

/** Knows a finding again after edits elsewhere in the file: by rule, message and the text that it marks. */
function key(finding: ChosenFix['finding'], host: FixHost): string {
  const text = host.text(finding.path)?.slice(finding.span.start, finding.span.end) ?? '';
  return [finding.rule, finding.path, finding.message, text].join('\0');
}
