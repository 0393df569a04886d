import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Finding } from '../finding.ts';
import type { LineIndex } from '../text/line-index.ts';

/** The texts that findings speak of. */
export interface Lines {
  /** The lines of a file; of an empty text where it cannot be read. */
  lines(path: string): LineIndex;
}

/** The first digits of a text's SHA-256, in hexadecimal. */
export function digest(text: string, digits = 16): string {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, digits);
}

/**
 * What a finding is known by when lines move and files are renamed: a hash of its rule and of the text of the line on
 * which it starts, blanks aside. Two equal lines of a file have the same one; whoever needs them apart counts them.
 */
export function fingerprint(finding: Finding, sources: Lines): string {
  const lines = sources.lines(finding.path);
  const line = lines.lineText(lines.lineOf(finding.span.start)).replace(/\s+/g, ' ').trim();
  return digest(`${finding.rule}\0${line}`);
}

/** Findings with their fingerprints, and which of the equal ones of a file each is, from 1 on. */
export function occurrences(
  findings: readonly Finding[],
  sources: Lines,
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
