import type { ApiListing } from '../analysis.ts';
import type { ApiParams, ExplainParams, ExplainResult, Status, StatusParams } from './protocol.ts';
import { reportOn, type Session } from './session.ts';
import { pathOf } from './uris.ts';

/** Answers `kalloc-lint/status`. */
export function status(session: Session, params: StatusParams): Status {
  const { profiles } = session.inputs;
  const counts = { error: 0, warning: 0, hint: 0 };
  if (params.uri === undefined) return { kernelCode: false, counts, unknown: 0, notes: [], profiles };
  const path = pathOf(params.uri);
  const analysis = session.projects.of(path);
  const kernelCode = analysis.isKernelCode(path);
  if (!kernelCode) return { kernelCode, counts, unknown: 0, notes: [], profiles };
  const report = reportOn(session, path);
  for (const finding of report.findings) counts[finding.severity]++;
  const kernel = analysis.kernel(path);
  return {
    kernelCode,
    ...(kernel ? { kernel } : {}),
    counts,
    unknown: report.unknown,
    notes: report.notes.map((note) => note.message),
    profiles,
  };
}

/** Answers `kalloc-lint/api`. */
export function api(session: Session, params: ApiParams): ApiListing | null {
  const path = params.uri === undefined ? undefined : pathOf(params.uri);
  return session.projects.of(path).api(path) ?? null;
}

/** Answers `kalloc-lint/explain`. */
export function explain(session: Session, params: ExplainParams): ExplainResult {
  const { rules } = session.inputs;
  const rule = rules.find((each) => each.id === params.rule);
  return {
    rules: rules.map(({ id, title }) => ({ id, title })),
    ...(rule ? { markdown: `# ${rule.id}\n\n${rule.title}.\n\n${rule.docs.trim()}\n` } : {}),
  };
}
