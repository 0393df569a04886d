import { sameData } from '../db/same-data.ts';
import type { Finding, Severity } from '../finding.ts';

/**
 * A rule that knows which release brought a name, whatever profile stands in for the kernel: what it says of a version
 * between two profiles holds by itself.
 */
const KNOWS_RELEASES: ReadonlySet<string> = new Set(['api-too-new']);

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

/** What two kernels say of the same text. */
export interface Agreed {
  /** What both say, in the words of the first; as bad and as sure as the milder of the two. */
  readonly findings: readonly Finding[];
  /** What only one of them says. */
  readonly disputed: readonly Finding[];
}

/**
 * The findings of a kernel that lies between two profiles, from those against the older and those against the newer
 * one. Advice and fixes are left where both give the same: they name what a kernel has.
 */
export function agreedFindings(older: readonly Finding[], newer: readonly Finding[]): Agreed {
  const open = new Map<string, Finding[]>();
  for (const it of newer) open.set(placeOf(it), [...(open.get(placeOf(it)) ?? []), it]);
  const findings: Finding[] = [];
  const disputed: Finding[] = [];
  for (const it of older) {
    const other = open.get(placeOf(it))?.shift();
    if (other) findings.push(milder(it, other));
    else if (KNOWS_RELEASES.has(it.rule)) findings.push(it);
    else disputed.push(it);
  }
  return { findings, disputed: [...disputed, ...[...open.values()].flat()] };
}

function placeOf({ rule, span }: Finding): string {
  return `${rule} ${span.start} ${span.end}`;
}

function milder(a: Finding, b: Finding): Finding {
  const { help, ...rest } = a;
  return {
    ...rest,
    severity: RANK[a.severity] >= RANK[b.severity] ? a.severity : b.severity,
    verdict: b.verdict === 'possible' ? b.verdict : a.verdict,
    fixes: a.fixes.filter((it) => b.fixes.some((other) => sameData(it.edits, other.edits))),
    ...(help !== undefined && help === b.help ? { help } : {}),
  };
}
