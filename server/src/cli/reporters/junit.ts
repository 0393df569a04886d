import type { Finding } from '../../analysis.ts';
import { findingText } from '../../project/fingerprint.ts';
import { push } from '../../text/multimap.ts';
import type { Report } from './report.ts';
import { escapeXml } from './xml.ts';

/**
 * JUnit's XML as CI servers read it: a suite for each file with findings, a failed case for each finding. A run
 * without findings has one suite with one case that passed, or servers would take it for a run that did not happen.
 */
export function junitReport(report: Report): string {
  const files = new Map<string, Finding[]>();
  for (const finding of report.findings) {
    push(files, finding.path, finding);
  }
  const seconds = (report.milliseconds / 1000).toFixed(3);
  const total = report.findings.length;
  const suites = [...files].map(([path, findings]) => suite(path, findings, report));
  const passed =
    '  <testsuite name="kalloc-lint" tests="1" failures="0" errors="0">\n' +
    `    <testcase classname="kalloc-lint" name="${report.files} files checked"/>\n  </testsuite>\n`;
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    `<testsuites name="kalloc-lint" tests="${total || 1}" failures="${total}" errors="0" time="${seconds}">\n` +
    `${total === 0 ? passed : suites.join('')}</testsuites>\n`
  );
}

function suite(path: string, findings: readonly Finding[], { sources }: Report): string {
  const name = escapeXml(sources.display(path));
  const cases = findings.map((finding) => {
    const { line, column } = sources.range(path, finding.span).start;
    const place = `${name}:${line}:${column}`;
    return (
      `    <testcase classname="${name}" name="${escapeXml(finding.rule)} at ${line}:${column}">\n` +
      `      <failure type="${finding.severity}" message="${escapeXml(finding.message)}">` +
      `${escapeXml(`${place}: ${findingText(finding)}`)}</failure>\n    </testcase>\n`
    );
  });
  const count = findings.length;
  return `  <testsuite name="${name}" tests="${count}" failures="${count}" errors="0">\n${cases.join('')}  </testsuite>\n`;
}
