import type { Analysis } from '../../server/src/analysis.ts';
import type { Finding, Fix } from '../../server/src/finding.ts';

/** The rules that speak of sleeping. */
export const sleepRules: readonly string[] = ['sleep-in-atomic', 'sleeping-drop-in-atomic'];

/** A fix of one finding, applied by itself to its file. */
export interface AppliedFix extends OfferedFix {
  /** The file's text with it. */
  readonly text: string;
  /** With it there are fewer findings of these rules than without. */
  readonly clean: boolean;
}

interface OfferedFix {
  readonly finding: Finding;
  readonly fix: Fix;
  /** Its title without the names in it: `Let … go before`. */
  readonly kind: string;
  /** The file's text without it. */
  readonly before: string;
}

/**
 * Each fix of each finding of the two rules in one file, whose text is `text`. Those that do not touch each other are
 * tried together; where that leaves more findings than it should, they are tried by halves, down to one by one.
 */
export function eachFix(analysis: Analysis, path: string, text: string): AppliedFix[] {
  const mine = () => analysis.report(path).findings.filter((it) => sleepRules.includes(it.rule));
  analysis.open(path, text);
  const found = mine();
  const fixes = found.flatMap((finding) =>
    finding.fixes.map((fix) => ({
      finding,
      fix,
      kind: kindOf(fix),
      before: text,
    })),
  );
  const clean = new Set<OfferedFix>();
  const attempt = (batch: readonly OfferedFix[]): void => {
    const after = together(batch);
    analysis.change(path, [{ start: 0, end: text.length, newText: after }]);
    const left = mine().length;
    analysis.change(path, [{ start: 0, end: after.length, newText: text }]);
    if (left <= found.length - batch.length) for (const it of batch) clean.add(it);
    else if (batch.length > 1) for (const half of halves(batch)) attempt(half);
  };
  for (const batch of batches(fixes)) attempt(batch);
  analysis.close(path);
  return fixes.map((it) => ({ ...it, text: together([it]), clean: clean.has(it) }));
}

/** The title of a fix without the names in it. */
export function kindOf(fix: Fix): string {
  return fix.title.replace(/`([^`]*)`/g, (whole, name: string) => (name.startsWith('GFP_') ? whole : '…'));
}

/** Two parts of a list. */
export function halves<T>(list: readonly T[]): readonly (readonly T[])[] {
  const half = list.length >> 1;
  return [list.slice(0, half), list.slice(half)];
}

/** The text of one file with several fixes. */
export function together(fixes: readonly OfferedFix[]): string {
  let out = fixes[0]!.before;
  const edits = fixes.flatMap((it) => it.fix.edits);
  for (const { span, newText } of edits.sort((x, y) => y.span.start - x.span.start))
    out = out.slice(0, span.start) + newText + out.slice(span.end);
  return out;
}

/** Fixes of one kind, apart where their edits meet; what moves before a lock takes a new name, one in each function. */
export function batches<T extends OfferedFix & { readonly file?: string }>(fixes: readonly T[]): T[][] {
  const out: T[][] = [];
  for (const fix of fixes) {
    const clashes = (it: T): boolean =>
      it.kind !== fix.kind ||
      (it.file === fix.file &&
        (/^Allocate with/.test(it.kind)
          ? it.fix.edits.some((a) => fix.fix.edits.some((b) => a.span.start === b.span.start))
          : functionOf(it) === functionOf(fix)));
    const batch = out.find((list) => !list.some(clashes));
    if (batch) batch.push(fix);
    else out.push([fix]);
  }
  return out;
}

/** Where the function around a finding begins, roughly: the `fn` before it. */
function functionOf({ before, finding }: OfferedFix): number {
  return before.lastIndexOf('fn ', finding.span.start);
}
