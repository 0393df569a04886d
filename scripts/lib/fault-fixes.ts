import type { Analysis } from '../../server/src/analysis.ts';
import type { Finding, Fix } from '../../server/src/finding.ts';

/** The rules that speak of sleeping. */
export const sleepRules: readonly string[] = ['sleep-in-atomic', 'sleeping-drop-in-atomic'];

/** A fix of one finding, applied by itself to its file. */
export interface AppliedFix {
  readonly finding: Finding;
  readonly fix: Fix;
  /** Its title without the names in it: `Let … go before`. */
  readonly kind: string;
  /** The file's text with it. */
  readonly text: string;
  /** It left fewer findings of these rules than there were, and none at its place. */
  readonly clean: boolean;
}

/**
 * Each fix of each finding of the two rules in one file, one after the other; the analysis is left with the file's own
 * text. `text` is what the file holds; `also` are files whose findings must not become more.
 */
export function eachFix(
  analysis: Analysis,
  path: string,
  text: string,
  also: readonly string[] = [],
): AppliedFix[] {
  const mine = (it: string) => analysis.report(it).findings.filter((f) => sleepRules.includes(f.rule));
  analysis.open(path, text);
  const before = mine(path);
  const out: AppliedFix[] = [];
  const fixes = before.flatMap((finding) => finding.fixes.map((fix) => ({ finding, fix })));
  const others = fixes.length ? also.map((it) => mine(it).length) : [];
  for (const { finding, fix } of fixes) {
    const after = withEdits(text, fix);
    analysis.change(path, [{ start: 0, end: text.length, newText: after }]);
    const clean = mine(path).length < before.length && also.every((it, i) => mine(it).length <= others[i]!);
    analysis.change(path, [{ start: 0, end: after.length, newText: text }]);
    out.push({ finding, fix, kind: fix.title.replace(/`(?!GFP_)[^`]*`/g, '…'), text: after, clean });
  }
  analysis.close(path);
  return out;
}

function withEdits(text: string, fix: Fix): string {
  let out = text;
  for (const { span, newText } of [...fix.edits].sort((x, y) => y.span.start - x.span.start))
    out = out.slice(0, span.start) + newText + out.slice(span.end);
  return out;
}
