import { createHash } from 'node:crypto';
import type { Finding } from '../analysis.ts';
import type { Sources } from './reporters/report.ts';

/**
 * What a finding is known by when lines move and files are renamed: a hash of its rule and of the text of the line on
 * which it starts, blanks aside. Two equal lines of a file have the same one; whoever needs them apart counts them.
 */
export function fingerprint(finding: Finding, sources: Sources): string {
  const lines = sources.lines(finding.path);
  const line = lines.lineText(lines.lineOf(finding.span.start)).replace(/\s+/g, ' ').trim();
  return createHash('sha256').update(`${finding.rule}\0${line}`).digest('hex').slice(0, 16);
}

/** Findings with their fingerprints, and which of the equal ones of a file each is, from 1 on. */
export function occurrences(
  findings: readonly Finding[],
  sources: Sources,
): readonly { readonly finding: Finding; readonly print: string; readonly occurrence: number }[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const print = fingerprint(finding, sources);
    const place = `${finding.path}\0${print}`;
    const occurrence = (seen.get(place) ?? 0) + 1;
    seen.set(place, occurrence);
    return { finding, print, occurrence };
  });
}

/** All that a finding says, in one paragraph: what, why, what to do, as sentences. */
export function findingText(finding: Finding): string {
  const sentences = [finding.message, finding.why, finding.help].filter(
    (it) => it !== undefined && it !== '',
  );
  return sentences
    .map((it) => `${it![0]!.toUpperCase()}${it!.slice(1)}${/[.!?]$/.test(it!) ? '' : '.'}`)
    .join(' ');
}
