import { createHash } from 'node:crypto';
import type { Finding } from '../analysis.ts';
import type { Sources } from './reporters/report.ts';

/**
 * What a finding is known by when lines move: a hash of its rule and of the text of the line on which it starts,
 * blanks aside. Two equal lines of a file have the same one; whoever needs them apart counts them.
 */
export function fingerprint(finding: Finding, sources: Sources): string {
  const lines = sources.lines(finding.path);
  const line = lines.lineText(lines.lineOf(finding.span.start)).replace(/\s+/g, ' ').trim();
  return createHash('sha256').update(`${finding.rule}\0${line}`).digest('hex').slice(0, 16);
}
