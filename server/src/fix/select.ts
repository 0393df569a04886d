import type { FileReport, Finding, Fix } from '../finding.ts';
import { push } from '../text/multimap.ts';
import { byPlace, overlaps } from '../text/span.ts';

/** Which fixes are wanted. */
export interface FixRequest {
  /** `safe`: safe fixes only. `unsafe`: both, each finding's best one. A `display` fix is never taken. */
  readonly applicability: 'safe' | 'unsafe';
  /** Only fixes of this rule's findings. */
  readonly rule?: string;
  /** Fixes that are not to be taken. */
  readonly passes?: (finding: Finding, fix: Fix) => boolean;
}

/** A fix that was taken for a finding. */
export interface ChosenFix {
  readonly finding: Finding;
  readonly fix: Fix;
}

/** The best fix of a finding that the request allows, or undefined. */
export function bestFix(finding: Finding, request: FixRequest): Fix | undefined {
  if (request.rule !== undefined && finding.rule !== request.rule) return undefined;
  return finding.fixes.find(
    (fix) =>
      fix.edits.length > 0 &&
      (request.passes?.(finding, fix) ?? true) &&
      (fix.applicability === 'safe' ||
        (fix.applicability === 'unsafe' && request.applicability === 'unsafe')),
  );
}

/**
 * The fixes of `reports` that can be applied together: findings by path and position, of each its best allowed fix, and
 * of two that overlap the first. A finding whose best fix has no room waits for the next round (`deferred`) and does
 * not take a worse one. Edits that are word for word the same and may stand for both (a whole line, such as an
 * import; the same replacement of the same text) do not overlap: both fixes apply, the edit once.
 */
export function selectFixes(
  reports: readonly FileReport[],
  request: FixRequest,
): { readonly chosen: readonly ChosenFix[]; readonly deferred: readonly ChosenFix[] } {
  const wanted = reports
    .flatMap((report) => report.findings)
    .sort(byPosition)
    .flatMap((finding) => {
      const fix = bestFix(finding, request);
      return fix ? [{ finding, fix }] : [];
    });
  const chosen: ChosenFix[] = [];
  const deferred: ChosenFix[] = [];
  const taken = new Map<string, Fix['edits'][number][]>();
  const ended = new Set<string>();
  for (const candidate of wanted) {
    const { exclusive } = candidate.fix;
    if (exclusive !== undefined && ended.has(exclusive)) {
      deferred.push(candidate);
      continue;
    }
    const free = candidate.fix.edits.every((edit) =>
      (taken.get(edit.path) ?? []).every(
        (other) => isShared(edit, other) || !overlaps(edit.span, other.span),
      ),
    );
    if (!free) {
      deferred.push(candidate);
      continue;
    }
    chosen.push(candidate);
    if (exclusive !== undefined) ended.add(exclusive);
    for (const edit of candidate.fix.edits) {
      push(taken, edit.path, edit);
    }
  }
  return { chosen, deferred };
}

/** Whether two edits of different fixes are the same change, which both fixes may claim. */
export function isShared(a: Fix['edits'][number], b: Fix['edits'][number]): boolean {
  if (a.path !== b.path || a.newText !== b.newText) return false;
  if (a.span.start !== b.span.start || a.span.end !== b.span.end) return false;
  // Two equal insertions within a line may both be needed, such as the closing parentheses of two nested calls.
  return a.span.start !== a.span.end || /^\r?\n|\n$/.test(a.newText);
}

function byPosition(a: Finding, b: Finding): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return byPlace(a, b);
}
