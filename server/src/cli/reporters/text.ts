import type { Finding, Fix, KernelInfo } from '../../analysis.ts';
import { linux } from '../../kernel-info.ts';
import { push } from '../../text/multimap.ts';
import type { Painter } from '../paint.ts';
import { displayWidth, visible, wrap } from '../width.ts';
import { fixPreview } from './fix-preview.ts';
import { countSeverities, type Look, type Report } from './report.ts';
import { gutterWidth, type Label, snippet } from './snippet.ts';

/** Prose wider than this is hard to read. */
const WIDEST = 110;

/** How a fix is announced: what the tool does unasked, with `--unsafe`, and never. */
const KINDS = { safe: '', unsafe: ' (review)', display: ' (by hand)' } as const;

/** The report for people: each finding with its code, why, what to do, how it comes to that and the fix; then a summary. */
export function textReport(report: Report, look: Look): string {
  const findings = report.findings.map((finding) => `${findingText(finding, report, look)}\n`);
  const unknowns = report.showUnknown ? unknownLines(report) : '';
  return findings.join('') + unknowns + (report.quiet ? askedFor(report, look) : summary(report, look));
}

function findingText(finding: Finding, report: Report, look: Look): string {
  const { paint } = look;
  const { sources } = report;
  const severity = paint[finding.severity];
  const { start } = sources.range(finding.path, finding.span);
  const labels = labelsByFile(finding, look);
  const own = labels.get(finding.path) ?? [];
  const gutter = Math.max(...[...labels].map(([path, list]) => gutterWidth(sources.lines(path), list)));
  const margin = ' '.repeat(gutter);

  const verdict = finding.verdict === 'possible' ? ' (possible)' : '';
  const elsewhere = report.origins?.get(finding) === 'elsewhere' ? ' (outside the changed lines)' : '';
  let text = heading(
    `${finding.severity}[${finding.rule}]${verdict}${elsewhere}`,
    finding.message,
    severity,
    look,
  );
  text += `${margin}${paint.frame('-->')} ${visible(sources.display(finding.path))}:${start.line}:${start.column}\n`;
  text += snippet(sources.lines(finding.path), own, gutter, look);
  for (const [path, list] of labels) {
    if (path === finding.path) continue;
    const place = sources.range(path, list[0]!.span).start;
    text += `${margin}${paint.frame(':::')} ${visible(sources.display(path))}:${place.line}:${place.column}\n`;
    text += snippet(sources.lines(path), list, gutter, look);
  }
  const notes = note('why', finding.why, gutter, look) + note('help', finding.help, gutter, look);
  const [best, ...others] = finding.fixes;
  const shown = best ? fixText(best, finding, gutter, report, look) : '';
  const rest = others.map((fix) => note(`or${KINDS[fix.applicability]}`, fix.title, gutter, look)).join('');
  if (notes + shown !== '') text += `${margin} ${paint.frame('|')}\n`;
  return text + notes + shown + rest;
}

/** Severity and rule, then the message, wrapped under its own start where that leaves room. */
function heading(head: string, message: string, severity: Painter, look: Look): string {
  const { paint, columns } = look;
  const indent = Math.min(displayWidth(head) + 2, 4);
  const width = Math.min(columns, WIDEST);
  const [first, ...rest] = wrap(visible(`${head}: ${message}`), width, width - indent);
  const painted = severity(first!.slice(0, head.length)) + paint.strong(first!.slice(head.length));
  return [painted, ...rest.map((line) => ' '.repeat(indent) + paint.strong(line))].join('\n') + '\n';
}

/** What is marked in each file: the finding itself and the numbered steps that lead to it. The finding's file comes first. */
function labelsByFile(finding: Finding, look: Look): ReadonlyMap<string, readonly Label[]> {
  const files = new Map<string, Label[]>([[finding.path, []]]);
  finding.trace.forEach((step, idx) => {
    const label: Label = {
      span: step.span,
      mark: '-',
      note: visible(`${idx + 1}. ${step.note}`),
      paint: look.paint.frame,
    };
    push(files, step.path, label);
  });
  const last = finding.trace.length > 0 ? `${finding.trace.length + 1}. here` : '';
  const primary: Label = { span: finding.span, mark: '^', note: last, paint: look.paint[finding.severity] };
  files.get(finding.path)!.push(primary);
  return files;
}

/** `= name: text`, wrapped under the text. */
function note(name: string, text: string | undefined, gutter: number, look: Look): string {
  if (text === undefined || text === '') return '';
  const indent = gutter + 3 + displayWidth(name) + 2;
  const [first, ...rest] = wrap(visible(text), Math.max(30, Math.min(look.columns, WIDEST) - indent));
  const head = `${' '.repeat(gutter + 1)}${look.paint.frame('=')} ${look.paint.strong(`${name}:`)} ${first}\n`;
  return head + rest.map((line) => `${' '.repeat(indent)}${line}\n`).join('');
}

function fixText(fix: Fix, finding: Finding, gutter: number, { sources }: Report, look: Look): string {
  const head = note(`fix${KINDS[fix.applicability]}`, fix.title, gutter, look);
  return head + fixPreview(fix, finding.path, gutter, sources, look);
}

/** What was not checked, one a line: `a.rs:3:5: not checked: x.f(): the type of the receiver is unknown`. */
function unknownLines({ unknowns, sources }: Report): string {
  return unknowns
    .map(({ path, span, what, reason }) => {
      const { line, column } = sources.range(path, span).start;
      return visible(`${sources.display(path)}:${line}:${column}: not checked: ${what}: ${reason}`) + '\n';
    })
    .join('');
}

/** What was asked for by name, which `--quiet` does not silence. */
function askedFor(report: Report, look: Look): string {
  const counts = report.statistics ? statistics(report) : '';
  return report.skipped?.listed ? counts + leftOut(report.skipped, report, look) : counts;
}

function summary(report: Report, look: Look): string {
  const { paint } = look;
  if (report.files === 0 && report.findings.length === 0 && report.skipped)
    return leftOut(report.skipped, report, look);
  const { errors, warnings, hints } = countSeverities(report.findings);
  const parts = [
    errors > 0 ? paint.error(plural(errors, 'error')) : '',
    warnings > 0 ? paint.warning(plural(warnings, 'warning')) : '',
    hints > 0 ? paint.hint(plural(hints, 'hint')) : '',
  ].filter(Boolean);
  const found = new Set(report.findings.map((finding) => finding.path)).size;
  const against = report.kernel ? ` against ${kernelName(report.kernel)}` : '';
  const checked = `${plural(report.files, 'file')} checked${against}`;
  const counted = parts.length === 0 ? '' : `${sequence(parts)} in ${plural(found, 'file')}\n`;
  // What a baseline knows was found, and is in the next line.
  const none = report.baselined === undefined ? 'Nothing found' : 'Nothing new';
  const [first, ...rest] = wrap(parts.length === 0 ? `${none}: ${checked}` : checked, look.columns);
  let text = [counted + first!, ...rest].join('\n') + '\n';
  const safe = report.findings.filter((finding) => has(finding, 'safe')).length;
  const unsafe = report.findings.filter((finding) => !has(finding, 'safe') && has(finding, 'unsafe')).length;
  if (safe > 0)
    text += `\`kalloc-lint fix\` fixes ${safe}${unsafe > 0 ? `, with \`--unsafe\` ${unsafe} more` : ''}\n`;
  else if (unsafe > 0) text += `\`kalloc-lint fix --unsafe\` fixes ${unsafe}\n`;
  if (report.baselined !== undefined)
    text += `${plural(report.baselined, 'finding')} in the baseline ${report.baselined === 1 ? 'is' : 'are'} not shown\n`;
  if (report.statistics) text += statistics(report);
  if (report.skipped) text += leftOut(report.skipped, report, look);
  const unknown = report.unknowns.length;
  if (unknown > 0) {
    const how = report.showUnknown ? '' : ' (`--show-unknown` lists them)';
    text += paint.faint(`${plural(unknown, 'unresolved call')} not checked${how}`) + '\n';
  }
  return text;
}

/** How many files were left out, or which and why. */
function leftOut(
  { files, listed }: NonNullable<Report['skipped']>,
  { sources }: Report,
  { paint }: Look,
): string {
  const count = `${plural(files.length, 'file')} skipped: not kernel code`;
  if (!listed) return paint.faint(`${count} (\`--show-skipped\` lists them)`) + '\n';
  return [`${count}\n`, ...files.map((it) => `  ${visible(sources.display(it.path))}: ${it.reason}\n`)].join(
    '',
  );
}

/** How many findings there are of each rule, most first. */
function statistics({ findings }: Report): string {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const rows = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return rows.map(([rule, count]) => `${String(count).padStart(7)}  ${rule}\n`).join('');
}

/** A kernel in a sentence, with how it was chosen. */
export function kernelName(kernel: KernelInfo): string {
  const reason = kernel.reason || (kernel.source === 'tree' ? 'a kernel tree' : 'a bundled profile');
  return visible(`${linux(kernel)} (${reason})`);
}

function has(finding: Finding, applicability: Fix['applicability']): boolean {
  return finding.fixes.some((fix) => fix.applicability === applicability && fix.edits.length > 0);
}

/** `1 file`, `2 files`. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function sequence(parts: readonly string[]): string {
  return parts.length < 3 ? parts.join(' and ') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
