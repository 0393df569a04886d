import type { Finding, Options } from '../analysis.ts';
import type { Baseline } from '../project/baseline.ts';
import { push } from '../text/multimap.ts';
import { byPlace } from '../text/span.ts';
import type { Overlay } from './overlay.ts';
import { checkFiles, chooseJobs } from './pool.ts';
import { type Progress, startProgress } from './progress.ts';
import { type Group, optionsOf, projectFindings } from './project-files.ts';
import { Sources } from './reporters/report.ts';
import { type Checked, type Parts, type Session, type SessionUse, type Terminal, useFor } from './session.ts';

/** How a run looks at files, apart from which. */
export interface Manner {
  readonly options: Options;
  readonly cache: boolean;
  readonly jobs: number | undefined;
  readonly quiet: boolean;
  /** Levels of rules for which neither the command line nor a project's file has any. */
  readonly levels?: Options['rules'];
}

/** What a run came to. */
export interface Looked {
  /** In the order of the files. */
  readonly results: readonly Checked[];
  /** Sorted by file and position; what is wrong in projects' files is among them. */
  readonly findings: readonly Finding[];
  readonly sources: Sources;
  readonly text: (path: string) => string | undefined;
  /** The session of the only group; undefined where there are several, or none. */
  readonly session: Session | undefined;
}

/** Looks at the files of all groups, each group with its own options. */
export async function lookAt(
  groups: readonly Group[],
  overlay: Overlay,
  manner: Manner,
  parts: Parts,
  terminal: Terminal,
  title = 'checking',
): Promise<Looked> {
  const count = groups.reduce((sum, it) => sum + it.files.length, 0);
  const overlaid = Object.keys(overlay).length > 0;
  const use: SessionUse = { ...useFor(count, manner.cache), ...(overlaid && { overlay }) };
  const progress: Progress = manner.quiet
    ? { update: () => {}, close: () => {} }
    : startProgress(title, count, terminal);
  const results = new Map<string, Checked>();
  const sessions: Session[] = [];
  const found: Finding[] = [];
  for (const { project, files } of groups) {
    const { options, problems } = optionsOf(manner.options, project, parts.profiles, manner.levels);
    if (project) found.push(...projectFindings(project, problems));
    const session = lazySession(parts, options, use);
    const done = results.size;
    const jobs = chooseJobs(manner.jobs, files.length);
    const checked = await checkFiles(parts, { options, use }, files, jobs, session, (n) =>
      progress.update(done + n),
    );
    for (const [idx, path] of files.entries()) results.set(path, checked[idx]!);
    sessions.push(await session());
  }
  progress.close();
  if (sessions.length === 0) sessions.push(await lazySession(parts, manner.options, use)());
  const texts = new Map(
    groups.flatMap(({ project }) => (project ? [[project.path, project.text] as const] : [])),
  );
  const text = (path: string) => texts.get(path) ?? sessions[0]!.analysis.text(path);
  for (const it of results.values()) if (it.kind === 'report') found.push(...it.report.findings);
  return {
    results: [...results.keys()].sort().map((path) => results.get(path)!),
    findings: found.sort(byPosition),
    sources: new Sources(text, terminal.directory),
    text,
    session: groups.length === 1 ? sessions[0] : undefined,
  };
}

/** What baselines leave of findings: each file's own one, or `given` for all. Also how many were left out. */
export function withoutKnown(
  { findings, sources }: Pick<Looked, 'findings' | 'sources'>,
  baselineFor: (path: string) => Baseline | undefined,
): { readonly findings: readonly Finding[]; readonly hidden: number } {
  const byBaseline = new Map<Baseline | undefined, Finding[]>();
  for (const it of findings) {
    const baseline = baselineFor(it.path);
    push(byBaseline, baseline, it);
  }
  const kept = [...byBaseline].flatMap(([baseline, list]) =>
    baseline ? baseline.filter(list, sources) : list,
  );
  return { findings: kept.sort(byPosition), hidden: findings.length - kept.length };
}

/** A session that is made when it is first asked for, and then kept. */
export function lazySession(
  parts: Parts,
  options: Options,
  use: SessionUse = useFor(1),
): () => Promise<Session> {
  let session: Promise<Session> | undefined;
  return () => {
    session ??= parts.createSession(options, use);
    return session;
  };
}

function byPosition(a: Finding, b: Finding): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  const place = byPlace(a, b);
  if (place !== 0) return place;
  if (a.rule !== b.rule) return a.rule < b.rule ? -1 : 1;
  return a.message < b.message ? -1 : a.message > b.message ? 1 : 0;
}
