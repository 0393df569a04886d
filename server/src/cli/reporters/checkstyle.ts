import type { Finding } from '../../analysis.ts';
import { push } from '../../text/multimap.ts';
import type { Report } from './report.ts';
import { escapeXml } from './xml.ts';

/** Checkstyle's XML, which many CI servers read. */
export function checkstyleReport(report: Report): string {
  const files = new Map<string, Finding[]>();
  for (const finding of report.findings) {
    push(files, finding.path, finding);
  }
  let xml = '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n';
  for (const [path, findings] of files) {
    xml += `  <file name="${escapeXml(report.sources.display(path))}">\n`;
    for (const finding of findings) {
      const { line, column } = report.sources.range(path, finding.span).start;
      const severity = finding.severity === 'hint' ? 'info' : finding.severity;
      const message = escapeXml([finding.message, finding.help].filter(Boolean).join('; '));
      xml += `    <error line="${line}" column="${column}" severity="${severity}" message="${message}" source="kalloc-lint.${escapeXml(finding.rule)}"/>\n`;
    }
    xml += '  </file>\n';
  }
  return xml + '</checkstyle>\n';
}
