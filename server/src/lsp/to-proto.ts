import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DiagnosticTag,
  type Range,
} from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { FileReport, Finding, Fix } from '../analysis.ts';
import { rulePage } from '../config/links.ts';
import { hashOf } from '../text/hash.ts';
import { type Session, textDocument } from './session.ts';

export const source = 'kalloc-lint';

/** What a diagnostic carries to the code action request, so that the server need not remember it. */
export interface DiagnosticData {
  readonly rule: string;
  /** The state of all texts in which the spans of `fixes` hold. */
  readonly state: string;
  readonly fixes: readonly Fix[];
  /** See `Finding.context`. */
  readonly context?: string;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The texts as they are now; spans of an older state must not be applied to a newer one. */
export function stateOf(session: Session): string {
  return `${session.stamp}.${session.generation}`;
}

/** UTF-16 offsets to lines and columns from 0; what lies behind the end is clamped to it. */
export function toRange(document: TextDocument, span: Span): Range {
  return { start: document.positionAt(span.start), end: document.positionAt(span.end) };
}

/** A report as diagnostics with as much in each as the editor understands. Findings on an unreadable file are left out. */
export function toDiagnostics(session: Session, report: FileReport): Diagnostic[] {
  const texts = new Map<string, TextDocument | undefined>();
  const textOf = (path: string) => {
    if (!texts.has(path)) texts.set(path, textDocument(session, path));
    return texts.get(path);
  };
  const own = textOf(report.path);
  return own ? report.findings.map((finding) => toDiagnostic(session, own, finding, textOf)) : [];
}

function toDiagnostic(
  session: Session,
  own: TextDocument,
  finding: Finding,
  textOf: (path: string) => TextDocument | undefined,
): Diagnostic {
  const { client } = session;
  const related: DiagnosticRelatedInformation[] = [];
  for (const step of finding.trace) {
    const text = textOf(step.path);
    if (!text) continue;
    related.push({
      location: { uri: session.documents.uri(step.path), range: toRange(text, step.span) },
      message: step.note,
    });
  }
  const tags = finding.tags.map((tag) => tagOf[tag]).filter((tag) => client.diagnosticTags.includes(tag));
  const data: DiagnosticData = {
    rule: finding.rule,
    state: stateOf(session),
    fixes: finding.fixes,
    ...(finding.context === undefined ? {} : { context: finding.context }),
  };
  return {
    range: toRange(own, finding.span),
    severity: severityOf[finding.severity],
    code: finding.rule,
    ...(client.codeDescription ? { codeDescription: { href: pageOf(client, finding.rule) } } : {}),
    source,
    message: messageOf(finding, client.relatedInformation ? [] : related),
    ...(tags.length > 0 ? { tags } : {}),
    ...(client.relatedInformation && related.length > 0 ? { relatedInformation: related } : {}),
    ...(client.diagnosticData ? { data } : {}),
  };
}

/** Where a rule's page opens: inside an editor that has such documents, which needs no network; else on the web. */
function pageOf({ commands }: Session['client'], rule: string): string {
  return commands ? `kalloc-lint:/rules/${rule}.md` : rulePage(rule);
}

/** A fingerprint of diagnostics, equal where an editor would see no difference. */
export function resultIdOf(diagnostics: readonly Diagnostic[]): string {
  // The state in `data` grows with each keystroke anywhere; the spans beside it tell whether the fixes still hold.
  const seen = diagnostics.map((each) => {
    const data = each.data as DiagnosticData | undefined;
    return { ...each, data: data?.fixes };
  });
  return hashOf(JSON.stringify(seen));
}

const severityOf = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  hint: DiagnosticSeverity.Hint,
} as const;

const tagOf = { deprecated: DiagnosticTag.Deprecated, unnecessary: DiagnosticTag.Unnecessary } as const;

/** Plain text: what, why, what to do; then the steps, for an editor that has no other place for them. */
function messageOf(finding: Finding, steps: readonly DiagnosticRelatedInformation[]): string {
  const lines = [finding.message];
  if (finding.why) lines.push(finding.why);
  if (finding.help) lines.push(`help: ${finding.help}`);
  for (const { location, message } of steps) {
    const file = location.uri.slice(location.uri.lastIndexOf('/') + 1);
    lines.push(`${file}:${location.range.start.line + 1}: ${message}`);
  }
  return lines.join('\n');
}
