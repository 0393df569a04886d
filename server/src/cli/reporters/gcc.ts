import type { Finding, TraceStep } from '../../analysis.ts';
import type { Span } from '../../text/span.ts';
import { visible } from '../width.ts';
import type { Report } from './report.ts';

/**
 * One line a diagnostic, as gcc prints them: `FILE:LINE:COLUMN: error: message [rule]`, the steps that lead to it as
 * `note:` lines below. Vim's default `errorformat`, Emacs' `compilation-mode` and kernel build bots read it. Columns
 * count UTF-16 units from 1. A file name with a colon or a line break in it cannot be told apart and is made visible.
 */
export function gccReport(report: Report): string {
  const findings = report.findings.map((finding) => diagnostic(finding, report)).join('');
  return report.showUnknown ? findings + unresolved(report) : findings;
}

const LEVELS = { error: 'error', warning: 'warning', hint: 'note' } as const;

function diagnostic(finding: Finding, report: Report): string {
  const verdict = finding.verdict === 'possible' ? ' (possible)' : '';
  const elsewhere = report.origins?.get(finding) === 'elsewhere' ? ' (caused by the change)' : '';
  const line = (path: string, span: Span, level: string, text: string): string => {
    const { start } = report.sources.range(path, span);
    return `${visible(report.sources.display(path))}:${start.line}:${start.column}: ${level}: ${oneLine(text)}`;
  };
  const head = line(
    finding.path,
    finding.span,
    LEVELS[finding.severity],
    `${finding.message}${verdict}${elsewhere} [${finding.rule}]`,
  );
  const steps = finding.trace.map((step: TraceStep) => line(step.path, step.span, 'note', step.note));
  const help = finding.help ? [line(finding.path, finding.span, 'note', finding.help)] : [];
  return [head, ...steps, ...help].map((it) => `${it}\n`).join('');
}

/** Calls that could not be resolved, as notes of their own. */
function unresolved({ unknowns, sources }: Report): string {
  return unknowns
    .map(({ path, span, what, reason }) => {
      const { line, column } = sources.range(path, span).start;
      return `${visible(sources.display(path))}:${line}:${column}: note: not checked: ${oneLine(`${what}: ${reason}`)}\n`;
    })
    .join('');
}

function oneLine(text: string): string {
  return visible(text.replace(/\s*\n\s*/g, ' '));
}
