import type { ApiListing } from '../analysis.ts';
import type { ApiParams, ExplainParams, ExplainResult, Status, StatusParams } from './protocol.ts';
import { draftOn, reportOn, type Session } from './session.ts';
import { canSettle } from './settle.ts';
import { pathOf } from './uris.ts';

/** Answers `kalloc-lint/status`. */
export function status(session: Session, params: StatusParams): Status {
  const { profiles } = session.inputs;
  const counts = { error: 0, warning: 0, hint: 0 };
  const common = {
    profiles,
    problems: session.settingsProblems,
    checking: false,
    version: session.inputs.version,
  };
  if (params.uri === undefined) return { ...common, kernelCode: false, counts, unknown: 0, notes: [] };
  const path = pathOf(params.uri);
  const analysis = session.projects.of(path);
  const kernelCode = analysis.isKernelCode(path);
  if (!kernelCode) return { ...common, kernelCode, counts, unknown: 0, notes: [] };
  // Slow rules run when the keyboard rests, not for the status bar.
  const { report, complete } = canSettle(session)
    ? draftOn(session, path)
    : { report: reportOn(session, path), complete: true };
  for (const finding of report.findings) counts[finding.severity]++;
  const kernel = analysis.kernel(path);
  return {
    ...common,
    checking: !complete,
    kernelCode,
    ...(kernel ? { kernel } : {}),
    counts,
    unknown: report.unknown,
    notes: report.notes.map((note) => note.message),
  };
}

/** Answers `kalloc-lint/api`. */
export function api(session: Session, params: ApiParams): ApiListing | null {
  const path = params.uri === undefined ? somePath(session) : pathOf(params.uri);
  return session.projects.of(path).api(path) ?? null;
}

/** A file whose kernel stands for the workspace's: an open one that is kernel code, else one in the first folder. */
function somePath({ documents, projects, folders }: Session): string {
  const open = documents.all().find(({ path }) => projects.of(path).isKernelCode(path));
  return open?.path ?? `${folders[0] ?? '//none'}/lib.rs`;
}

/** Answers `kalloc-lint/explain`. */
export function explain(session: Session, params: ExplainParams): ExplainResult {
  const { rules } = session.inputs;
  const rule = rules.find((each) => each.id === params.rule);
  return {
    rules: rules.map(({ id, title }) => ({ id, title })),
    ...(rule ? { markdown: `# ${rule.id}\n\n${rule.title}.\n\n${coloured(rule.docs.trim())}\n` } : {}),
  };
}

/** The marks of the examples' tests (`rust,fails`) are no language that an editor could colour. */
function coloured(markdown: string): string {
  return markdown.replace(/^(```\w+),.*$/gm, '$1');
}
