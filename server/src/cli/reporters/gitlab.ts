import { digest, findingText, occurrences } from '../../project/fingerprint.ts';
import type { Report } from './report.ts';

const SEVERITIES = { error: 'major', warning: 'minor', hint: 'info' } as const;

/** GitLab's code quality report: an array of issues, each with a fingerprint that stays when lines move. */
export function gitlabReport(report: Report): string {
  const { sources } = report;
  const issues = occurrences(report.findings, sources).map(({ finding, print, occurrence }) => {
    const path = sources.display(finding.path);
    const { start, end } = sources.range(finding.path, finding.span);
    return {
      description: findingText(finding),
      check_name: finding.rule,
      fingerprint: digest(`${path}\0${print}\0${occurrence}`, 32),
      severity: SEVERITIES[finding.severity],
      location: { path, lines: { begin: start.line, end: end.line } },
    };
  });
  return `${JSON.stringify(issues, null, 2)}\n`;
}
