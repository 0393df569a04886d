import type { Finding } from '../../analysis.ts';
import { visible } from '../width.ts';
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

/** A log shows colours and moves the cursor as a terminal does; line breaks alone are kept, in the runner's own form. */
function data(text: string): string {
  return text
    .split(/(\r|\n)/)
    .map((part) => (part === '\r' ? '%0D' : part === '\n' ? '%0A' : visible(part).replaceAll('%', '%25')))
    .join('');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
