import type { Finding } from '../../analysis.ts';
import type { Report } from './report.ts';

/** Workflow commands of GitHub Actions: one annotation a finding. */
export function githubReport(report: Report): string {
  return report.findings.map((finding) => annotation(finding, report)).join('');
}

const COMMANDS = { error: 'error', warning: 'warning', hint: 'notice' } as const;

function annotation(finding: Finding, { sources }: Report): string {
  const file = sources.display(finding.path);
  const { start, end } = sources.range(finding.path, finding.span);
  // Columns are understood only where the annotation covers one line.
  const columns = start.line === end.line ? `,col=${start.column},endColumn=${end.column}` : '';
  const place = `file=${property(file)},line=${start.line},endLine=${end.line}${columns}`;
  const text = [finding.message, finding.why, finding.help].filter(Boolean).join('\n');
  const title = property(`kalloc-lint: ${finding.rule}`);
  return `::${COMMANDS[finding.severity]} ${place},title=${title}::${data(`${file}:${start.line}:${start.column}: ${text}`)}\n`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
