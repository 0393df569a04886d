import { pathToFileURL } from 'node:url';
import type { FileEdit, Finding, Fix, TraceStep } from '../../analysis.ts';
import { repository, rulePage } from '../../config/links.ts';
import { findingText, occurrences } from '../../project/fingerprint.ts';
import type { RuleMeta } from '../../rules/rule.ts';
import type { Span } from '../../text/span.ts';
import type { Report, Sources } from './report.ts';

/** SARIF 2.1.0: rules with their pages, findings with traces as code flows, fixes and fingerprints that survive moved lines. */
export function sarifReport(report: Report): string {
  // A finding may come from a rule that has no entry in the table; its id alone is then a valid rule.
  const known = new Set(report.rules.map((rule) => rule.id));
  const others = [...new Set(report.findings.map((finding) => finding.rule))].filter((id) => !known.has(id));
  const rules = [...report.rules.map(sarifRule), ...others.map((id): { readonly id: string } => ({ id }))];
  const ruleIdx = new Map(rules.map((rule, idx) => [rule.id, idx]));
  const { sources } = report;
  const results = occurrences(report.findings, sources).map(({ finding, print, occurrence }) => {
    const origin = report.origins?.get(finding);
    return {
      ruleId: finding.rule,
      ruleIndex: ruleIdx.get(finding.rule),
      level: LEVELS[finding.severity],
      message: { text: findingText(finding) },
      locations: [location(finding.path, finding.span, sources)],
      partialFingerprints: { 'kallocLint/v1': `${print}:${occurrence}` },
      properties: { verdict: finding.verdict, ...(origin && { origin }) },
      ...flows(finding, sources),
      ...related(finding, sources),
      ...fixes(finding, sources),
    };
  });
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'kalloc-lint',
            informationUri: repository,
            version: report.version,
            semanticVersion: report.version,
            rules,
          },
        },
        columnKind: 'utf16CodeUnits',
        ...(report.kernel && {
          properties: {
            kernel: { version: report.kernel.version, source: report.kernel.source, api: report.kernel.api },
          },
        }),
        results,
      },
    ],
  };
  return JSON.stringify(log, null, 2) + '\n';
}

const LEVELS = { error: 'error', warning: 'warning', hint: 'note', off: 'none' } as const;

function sarifRule(rule: RuleMeta): { readonly id: string; readonly [key: string]: unknown } {
  return {
    id: rule.id,
    shortDescription: { text: rule.title },
    fullDescription: { text: rule.title },
    help: { text: rule.docs, markdown: rule.docs },
    helpUri: rulePage(rule.id),
    defaultConfiguration: { enabled: rule.severity !== 'off', level: LEVELS[rule.severity] },
  };
}

function physicalLocation(path: string, span: Span, sources: Sources): object {
  return { artifactLocation: artifact(path, sources), region: region(path, span, sources) };
}

function location(path: string, span: Span, sources: Sources, note?: string): object {
  return {
    physicalLocation: physicalLocation(path, span, sources),
    ...(note !== undefined && { message: { text: note } }),
  };
}

function region(path: string, span: Span, sources: Sources): object {
  const { start, end } = sources.range(path, span);
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

/** A relative URI under the root of the sources, or a `file:` one for what lies outside. */
function artifact(path: string, sources: Sources): object {
  const shown = sources.display(path);
  if (shown === path) return { uri: pathToFileURL(path).href };
  return { uri: shown.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' };
}

function flows(finding: Finding, sources: Sources): object {
  if (finding.trace.length === 0) return {};
  const step = (one: TraceStep) => ({ location: location(one.path, one.span, sources, one.note) });
  const last: TraceStep = { path: finding.path, span: finding.span, note: finding.message };
  const locations = [...finding.trace, last].map(step);
  return { codeFlows: [{ threadFlows: [{ locations }] }] };
}

/** The steps of the trace once more, for viewers that show no code flows. */
function related(finding: Finding, sources: Sources): object {
  if (finding.trace.length === 0) return {};
  return {
    relatedLocations: finding.trace.map((step, idx) => ({
      id: idx + 1,
      ...location(step.path, step.span, sources, step.note),
    })),
  };
}

function fixes(finding: Finding, sources: Sources): object {
  if (finding.fixes.length === 0) return {};
  return { fixes: finding.fixes.filter((fix) => fix.edits.length > 0).map((fix) => sarifFix(fix, sources)) };
}

function sarifFix(fix: Fix, sources: Sources): object {
  const files = new Map<string, FileEdit[]>();
  for (const edit of fix.edits) files.set(edit.path, [...(files.get(edit.path) ?? []), edit]);
  return {
    description: { text: `${fix.title} (${fix.applicability})` },
    artifactChanges: [...files].map(([path, edits]) => ({
      artifactLocation: artifact(path, sources),
      replacements: edits.map((edit) => ({
        deletedRegion: region(path, edit.span, sources),
        insertedContent: { text: edit.newText },
      })),
    })),
  };
}
