import type { Finding, Fix } from '../finding.ts';
import { unusedSuppression } from '../rules/unused-suppression.ts';
import type { Comment } from '../text/comments.ts';
import { LineIndex } from '../text/line-index.ts';
import { nearest } from '../text/nearest.ts';
import { byPlace, type Span } from '../text/span.ts';
import { parseSuppressions, type Suppression } from './suppression.ts';
import { removeComment, removeRule } from './suppression-edits.ts';

export interface SuppressionInput {
  readonly path: string;
  readonly text: string;
  /** All findings of the file. */
  readonly findings: readonly Finding[];
  /** The ids of all rules, `unused-suppression` among them or not. */
  readonly rules: readonly string[];
  /** Whether a rule ran; one that is off leaves its suppressions alone. Without it: all ran. */
  readonly ran?: (rule: string) => boolean;
  /** False while the file does not parse: a finding may be missing only for that, so nothing is called unused. */
  readonly complete: boolean;
  /** The file's comments, where the caller knows them already. */
  readonly comments?: readonly Comment[];
}

/**
 * Takes the suppressed findings out and adds what is to be said of the suppressions themselves, as findings of
 * `unused-suppression` at its own level; the result is sorted by position. `suppressed` counts what was taken out.
 */
export function suppressFindings(input: SuppressionInput): {
  readonly findings: readonly Finding[];
  readonly suppressed: number;
} {
  const suppressions = parseSuppressions(input.text, input.comments);
  if (suppressions.length === 0) return { findings: input.findings, suppressed: 0 };
  const index = new LineIndex(input.text);
  const used = new Set<Span>();
  const isKept = (finding: Finding): boolean => {
    const match = covering(finding, suppressions, index);
    if (match) used.add(match);
    return match === undefined;
  };
  const kept = input.findings.filter(isKept);
  const own = suppressions.flatMap((suppression) => complaints(suppression, used, input));
  // What suppresses a complaint is itself not complained about: that would never end.
  const findings = [...kept, ...own.filter(isKept)].sort(byPlace);
  return { findings, suppressed: input.findings.length - kept.length };
}

/** The rule's name in the nearest suppression that covers the finding: on its lines before the file's. */
function covering(
  finding: Finding,
  suppressions: readonly Suppression[],
  index: LineIndex,
): Span | undefined {
  const first = index.lineOf(finding.span.start);
  const last = index.lineOf(Math.max(finding.span.start, finding.span.end - 1));
  const named = (one: Suppression) => one.rules.find((rule) => rule.id === finding.rule)?.span;
  const onLine = suppressions.findLast(
    (one) =>
      one.scope === 'line' && (one.line === first || (one.trailing && one.line === last)) && named(one),
  );
  const match = onLine ?? suppressions.find((one) => one.scope === 'file' && named(one));
  return match && named(match);
}

/** Whether a suppression would suppress something if it named `rule`, or whether nothing can be said of that now. */
function meant(suppression: Suppression, rule: string, input: SuppressionInput): boolean {
  if (!input.complete || !(input.ran?.(rule) ?? true)) return true;
  const named: Suppression = { ...suppression, rules: [{ id: rule, span: suppression.span }] };
  const index = new LineIndex(input.text);
  return input.findings.some((it) => it.rule === rule && covering(it, [named], index) !== undefined);
}

function complaints(
  suppression: Suppression,
  used: ReadonlySet<Span>,
  input: SuppressionInput,
): readonly Finding[] {
  const { path, text } = input;
  const finding = (span: Span, message: string, fixes: readonly Fix[]): Finding => ({
    rule: unusedSuppression.id,
    severity: 'warning',
    verdict: 'proved',
    path,
    span,
    message,
    trace: [],
    tags: ['unnecessary'],
    fixes,
  });
  const fix = (title: string, applicability: Fix['applicability'], span: Span, newText = ''): Fix => ({
    title,
    applicability,
    edits: [{ path, span, newText }],
  });
  const whole = removeComment(text, suppression.span);
  if (suppression.malformed !== undefined) {
    return [finding(suppression.span, suppression.malformed, [fix('remove the comment', 'unsafe', whole)])];
  }

  const isKnown = (id: string) => id === unusedSuppression.id || input.rules.includes(id);
  const result: Finding[] = [];
  const unused: Suppression['rules'][number][] = [];
  for (const rule of suppression.rules) {
    const remove = suppression.rules.length === 1 ? whole : removeRule(suppression, rule);
    if (!isKnown(rule.id)) {
      const close = nearest(rule.id, input.rules);
      const fixes = [fix('remove it', 'unsafe', remove)];
      // A name that has nothing to suppress there would be complained about next.
      if (close !== undefined && meant(suppression, close, input))
        fixes.unshift(fix(`name \`${close}\``, 'unsafe', rule.span, close));
      result.push(finding(rule.span, `there is no rule \`${rule.id}\``, fixes));
    } else if (input.complete && !used.has(rule.span) && rule.id !== unusedSuppression.id) {
      if (input.ran?.(rule.id) ?? true) unused.push(rule);
    }
  }
  if (unused.length === suppression.rules.length) {
    const names = unused.map((rule) => `\`${rule.id}\``).join(', ');
    const message = `nothing here to suppress for ${names}`;
    result.push(finding(suppression.span, message, [fix('remove the comment', 'safe', whole)]));
  } else {
    for (const rule of unused) {
      const remove = fix(`remove \`${rule.id}\``, 'safe', removeRule(suppression, rule));
      result.push(finding(rule.span, `nothing here to suppress for \`${rule.id}\``, [remove]));
    }
  }
  return result;
}
