import type { Analysis } from '../../server/src/analysis.ts';
import type { FileEdit, Finding, Fix } from '../../server/src/finding.ts';
import { fixInRounds } from '../../server/src/fix/rounds.ts';
import type { Span } from '../../server/src/text/span.ts';
import { applyFix, type Texts } from '../../test/support/fixes.ts';
import { kindOf, sleepRules } from './fault-fixes.ts';
import type { Tool } from './tool.ts';

/** What one fix, applied by itself, leaves. */
export interface FixVerdict {
  readonly finding: Finding;
  readonly fix: Fix;
  /** Its title without the names in it. */
  readonly kind: string;
  /** The files with it. */
  readonly texts: Texts;
  /** What is found in them. */
  readonly left: readonly Finding[];
  /** What is wrong with it, in words; empty for a good one. */
  readonly faults: readonly string[];
  /**
   * Rules that find something now in code that the fix left alone, since it is only now known what the names there are:
   * an old name in a call on what an old name gave.
   */
  readonly shown: readonly string[];
}

/** What `fix` or `fix --unsafe` leaves. */
export interface RoundsVerdict {
  readonly applicability: 'safe' | 'unsafe';
  readonly texts: Texts;
  /** How many findings are left. */
  readonly left: number;
  readonly applied: number;
  readonly faults: readonly string[];
}

/** Files that are open in an analysis as `texts` has them, before a judgement and after it. */
export interface Judged {
  readonly analysis: Analysis;
  readonly tool: Tool;
  readonly texts: Texts;
}

/**
 * Rules that follow what runs: what they find elsewhere is what the fix has done, unless it only writes another name, by
 * which it lets be seen what was done before.
 */
const followed: ReadonlySet<string> = new Set([
  ...sleepRules,
  'last-ref-drop-in-atomic',
  'gfp-combination',
  'needless-atomic',
  'preempt-count-annotation',
]);

/**
 * Applies each fix of each finding, by itself, and gives a verdict of each; only of those that `wanted` takes. A fix is
 * good where its finding is gone, no finding has come, and no file parses worse.
 */
export function* judgeFixes(
  { analysis, tool, texts }: Judged,
  wanted: (finding: Finding, fix: Fix) => boolean = () => true,
): Generator<FixVerdict> {
  const rust = rustOf(texts);
  const before = findingsOf(analysis, rust);
  const known = tally(before);
  for (const finding of before) {
    for (const fix of finding.fixes) {
      if (fix.applicability === 'display' || !wanted(finding, fix)) continue;
      const edited = withEdited(texts, fix, analysis);
      const after = applyFix(edited, fix);
      const changed = [...after].filter(([path, text]) => text !== edited.get(path));
      for (const [path, text] of changed) analysis.open(path, text);
      const left = findingsOf(analysis, rust);
      for (const [path] of changed) analysis.open(path, edited.get(path)!);
      const faults: string[] = [];
      if (changed.length === 0) faults.push('changes nothing');
      if (problemsOf(tool, after) > problemsOf(tool, edited)) faults.push('parses worse');
      const { come, shown } = newOnes(left, before, finding, fix);
      const own = keyOf(finding);
      if ((tally(left).get(own) ?? 0) >= known.get(own)!) faults.push('the finding stays');
      else if (come.some((it) => it.rule === finding.rule)) faults.push('the finding stays, in other words');
      for (const name of new Set(come.map((it) => it.rule)))
        if (name !== finding.rule) faults.push(`now ${name}`);
      yield {
        finding,
        fix,
        kind: kindOf(fix),
        texts: after,
        left,
        faults,
        shown: shown.map((it) => it.rule),
      };
    }
  }
}

/** The files with those besides them that a fix edits. */
function withEdited(texts: Texts, fix: Fix, analysis: Analysis): Texts {
  const others = fix.edits.flatMap(({ path }): [string, string][] => {
    const text = texts.has(path) ? undefined : analysis.text(path);
    return text === undefined ? [] : [[path, text]];
  });
  return new Map([...texts, ...others]);
}

/**
 * Runs `fix`, and `fix --unsafe` beside it, each twice. Nothing may parse worse or be left to do, and the second may not
 * leave more findings than the first, nor the first more than there were.
 */
export function judgeRounds({ analysis, tool, texts }: Judged): readonly RoundsVerdict[] {
  const rust = rustOf(texts);
  let most = findingsOf(analysis, rust).length;
  const unparsed = problemsOf(tool, texts);
  return (['safe', 'unsafe'] as const).map((applicability) => {
    const run = () =>
      fixInRounds(
        rust,
        { applicability },
        {
          report: (path) => analysis.report(path),
          text: (path) => analysis.text(path),
          update: (path, text) => analysis.open(path, text),
          countProblems: tool.countProblems,
        },
      );
    const first = run();
    const again = run();
    const after: Texts = new Map([...texts, ...first.files]);
    for (const [path, text] of texts) if (path.endsWith('.rs')) analysis.open(path, text);
    const left = first.reports.reduce((sum, it) => sum + it.findings.length, 0);
    const faults: string[] = [];
    if (problemsOf(tool, after) > unparsed) faults.push('parses worse');
    if (again.files.size > 0) faults.push('changes more in a second run');
    if (!first.settled) faults.push('does not come to an end');
    if (left > most) faults.push(`leaves ${left} findings instead of ${most}`);
    most = Math.min(most, left);
    return { applicability, texts: after, left, applied: first.applied.length, faults };
  });
}

/**
 * The findings that were not there before, the one that the fix is for counted out; `shown` are those in code that the
 * fix left alone, by rules that read names. One whose words have changed is known again by its rule and its place.
 */
function newOnes(
  left: readonly Finding[],
  before: readonly Finding[],
  own: Finding,
  fix: Fix,
): { readonly come: readonly Finding[]; readonly shown: readonly Finding[] } {
  const rest = before.filter((it) => it !== own);
  /** Takes out the first that fits. */
  const take = (fits: (it: Finding) => boolean): boolean => {
    const i = rest.findIndex(fits);
    if (i >= 0) rest.splice(i, 1);
    return i >= 0;
  };
  // What lies where it lay is taken first, or it would be taken for another one of the same words.
  const elsewhere = left.filter((it) => {
    const span = placeBefore(fix, it.path, it.span);
    return !take((old) => old.rule === it.rule && old.path === it.path && meets(old.span, span));
  });
  const renamed = own.rule === 'renamed-alloc-api';
  const come: Finding[] = [];
  const shown: Finding[] = [];
  for (const it of elsewhere) {
    if (take((old) => keyOf(old) === keyOf(it))) continue;
    const touched = rewritten(fix, it.path).some((edit) => meets(edit, it.span));
    if (followed.has(it.rule) ? renamed : !touched) shown.push(it);
    else come.push(it);
  }
  return { come, shown };
}

/** Whether two places have something in common, be it only an end. */
function meets(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

function editsOf(fix: Fix, path: string): readonly FileEdit[] {
  return fix.edits.filter((it) => it.path === path).sort((a, b) => a.span.start - b.span.start);
}

/** Where the new texts of a fix's edits lie in the file with it. */
function rewritten(fix: Fix, path: string): readonly Span[] {
  let moved = 0;
  return editsOf(fix, path).map(({ span, newText }) => {
    const start = span.start + moved;
    moved += newText.length - (span.end - span.start);
    return { start, end: start + newText.length };
  });
}

/** Where something that lies in a file with a fix lay without it; what is in a new text lay at the place that it replaces. */
function placeBefore(fix: Fix, path: string, { start, end }: Span): Span {
  const edits = editsOf(fix, path);
  const after = rewritten(fix, path);
  const old = (offset: number): number => {
    const i = after.findLastIndex((it) => it.start <= offset);
    if (i < 0) return offset;
    const { span } = edits[i]!;
    return offset <= after[i]!.end
      ? Math.min(span.start + offset - after[i]!.start, span.end)
      : offset - after[i]!.end + span.end;
  };
  return { start: old(start), end: old(end) };
}

/** Knows a finding again wherever it has moved: by rule, file and message. */
function keyOf({ rule, path, message }: Finding): string {
  return [rule, path, message].join('\0');
}

function tally(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const out = new Map<string, number>();
  for (const it of findings) out.set(keyOf(it), (out.get(keyOf(it)) ?? 0) + 1);
  return out;
}

function rustOf(texts: Texts): readonly string[] {
  return [...texts.keys()].filter((it) => it.endsWith('.rs'));
}

function findingsOf(analysis: Analysis, paths: readonly string[]): readonly Finding[] {
  return paths.flatMap((it) => [...analysis.report(it).findings]);
}

function problemsOf(tool: Tool, texts: Texts): number {
  return rustOf(texts).reduce((sum, it) => sum + tool.countProblems(it, texts.get(it)!), 0);
}
