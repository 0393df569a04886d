import { dirname, join, resolve } from 'node:path';
import { type ChosenFix, fixInRounds } from '../analysis.ts';
import { foldSeparators, real } from '../node/file-system.ts';
import { undoInterrupted } from '../node/journal.ts';
import { cacheDirectory } from '../node/model-cache.ts';
import { replaceFiles, type WriteProblem } from '../node/write-files.ts';
import { unifiedDiff } from '../text/unified-diff.ts';
import type { Values } from './args.ts';
import { fixSession, sessionsByFile, withinOperands } from './fix-session.ts';
import { readInputs } from './inputs.ts';
import { reaches, readLevel } from './levels.ts';
import { fixForSeveral } from './matrix/fix.ts';
import { severalKernels } from './matrix/kernels.ts';
import { tellProblems } from './problems.ts';
import { startProgress } from './progress.ts';
import { optionsOf, Projects } from './project-files.ts';
import { Sources } from './reporters/report.ts';
import { plural } from './reporters/text.ts';
import { checkFile, type Parts, type Terminal, useFor } from './session.ts';
import { readOptions, UsageError } from './settings.ts';
import { reasonOf } from './walk.ts';
import { visible } from './width.ts';

/** `kalloc-lint fix`: the exit status. Throws `UsageError`. */
export async function fix(
  operands: readonly string[],
  values: Values,
  parts: Parts,
  terminal: Terminal,
): Promise<number> {
  const level = readLevel(values);
  if (operands.includes('')) throw new UsageError('an operand is empty');
  for (const path of undoInterrupted(journalFolder(terminal)))
    terminal.stderr.write(`kalloc-lint: note: ${visible(path)}: restored after an interrupted run\n`);
  const several = severalKernels(values, parts, terminal.directory);
  if (several && operands.includes('-'))
    throw new UsageError('`-` (standard input) cannot be combined with several kernels');
  if (several) return fixForSeveral(operands, values, several, journalFolder(terminal), parts, terminal);
  const given = readOptions(values, parts, terminal.directory, true);
  const walk = readInputs(operands, values, undefined, terminal);
  const [filtered] = Object.entries(walk.overlay);
  const overlaid = filtered ? { overlay: walk.overlay } : {};
  const projects = new Projects(values.flag('no-config') ? undefined : parts.rules.map((it) => it.id));
  const { groups } = projects.group(walk.files, walk.named);
  const sessions = await Promise.all(
    (groups.length > 0 ? groups : [{ project: undefined, files: [] }]).map(async ({ project, files }) => ({
      files,
      session: await parts.createSession(optionsOf(given, project, parts.profiles).options, {
        ...useFor(walk.files.length),
        ...overlaid,
      }),
    })),
  );
  const sessionOf = sessionsByFile(sessions);

  const progress = startProgress('checking', walk.files.length, terminal);
  const results = sessions
    .flatMap(({ files }) => files)
    .map((path, idx) => {
      const result = checkFile(sessionOf(path), path);
      progress.update(idx + 1);
      return result;
    });
  progress.close();
  const sources = new Sources((path) => sessionOf(path).analysis.text(path), terminal.directory);
  const failed = tellProblems(walk.problems, results, walk.named, sources, terminal);

  const paths = results.flatMap((result) => (result.kind === 'report' ? [result.report.path] : []));
  const before = new Map<string, string>();
  const named = withinOperands(
    (operands.length === 0 ? ['.'] : operands).map((it) => {
      const path = resolve(terminal.directory, it);
      return walk.named.has(foldSeparators(path)) ? dirname(real(path)) : path;
    }),
  );
  // A filter has one output: a fix that needs another file as well is refused.
  const mayWrite = filtered ? (path: string) => path === filtered[0] : named;
  const outcome = fixInRounds(
    paths,
    { applicability: values.flag('unsafe') ? 'unsafe' : 'safe' },
    fixSession(
      sessionOf,
      sessions.map((it) => it.session),
      before,
      mayWrite,
    ),
  );

  const files: Mended[] = [...outcome.files]
    .map(([path, after]) => ({ path, before: before.get(path)!, after }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  if (values.flag('diff')) printPatches(files, sources, terminal);
  else if (filtered) {
    // Whole even where nothing was mended or could be: an editor puts it in the place of what it sent.
    const [path, text] = filtered;
    terminal.stdout.write(outcome.files.get(path) ?? text ?? '');
  } else if (!writeMended(files, outcome.applied, sources, terminal)) return 2;

  const rest = outcome.reports.flatMap((report) => report.findings);
  if (paths.length === 0) {
    if (walk.files.length > 0 && !failed)
      terminal.stderr.write('kalloc-lint: note: none of the files is kernel code; nothing was checked\n');
  } else
    tellRest(outcome.applied.length, files.length, rest.length, outcome.refused, mayWrite, values, terminal);
  if (!outcome.settled)
    terminal.stderr.write('kalloc-lint: note: some fixes were not applied; run it again\n');
  if (failed) return 2;
  return reaches(rest, level) ? 1 : 0;
}

/** A file that fixes changed. */
interface Mended {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** `fix --diff`. */
function printPatches(files: readonly Mended[], sources: Sources, terminal: Terminal): void {
  const patches = files.map(({ path, before, after }) => unifiedDiff(sources.display(path), before, after));
  terminal.stdout.write(patches.join(''));
  const isOutside = files.some(({ path }) => sources.display(path) === path);
  if (isOutside)
    terminal.stderr.write(
      'kalloc-lint: note: `git apply` takes paths below the current folder only; run this at the top of the tree\n',
    );
}

/** Writes all of the files, or none; whether it did. */
function writeMended(
  files: readonly Mended[],
  applied: readonly ChosenFix[],
  sources: Sources,
  terminal: Terminal,
): boolean {
  const problem = replaceFiles(files, journalFolder(terminal));
  if (problem) {
    terminal.stderr.write(problemText(problem, sources));
    return false;
  }
  for (const { path } of files)
    terminal.stdout.write(`${visible(sources.display(path))}: ${tally(applied, path)}\n`);
  return true;
}

/** Where the old texts are kept while files are written. */
function journalFolder(terminal: Terminal): string | undefined {
  const cache = cacheDirectory(terminal.env);
  return cache === undefined ? undefined : join(cache, 'journal');
}

const REFUSALS = {
  changed: 'was changed in the meantime',
  'read-only': 'is read-only',
  special: 'is not a regular file',
  shared: 'is hard-linked to another of the files, with different fixes',
} as const;

function problemText({ path, why, error, left }: WriteProblem, sources: Sources): string {
  const reason = why === 'failed' ? `cannot be written: ${reasonOf(error)}` : REFUSALS[why];
  const kept =
    left.length === 0
      ? 'no file was changed'
      : `not restored: ${left.map((it) => sources.display(it)).join(', ')}`;
  return `kalloc-lint: ${visible(`${sources.display(path)}: ${reason}; ${kept}`)}\n`;
}

/** `3 × missing-gfp-flags, 1 × lingering-try`: the fixes that changed a file. */
function tally(applied: readonly ChosenFix[], path: string): string {
  const counts = new Map<string, number>();
  for (const { finding, fix } of applied) {
    if (!fix.edits.some((edit) => edit.path === path)) continue;
    counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + 1);
  }
  return [...counts].map(([rule, count]) => `${count} × ${rule}`).join(', ');
}

function tellRest(
  applied: number,
  files: number,
  rest: number,
  refused: readonly ChosenFix[],
  mayWrite: (path: string) => boolean,
  values: Values,
  terminal: Terminal,
): void {
  const say = (text: string) => terminal.stderr.write(`kalloc-lint: ${text}\n`);
  const done = values.flag('diff') ? 'the patch has' : 'applied';
  const left = rest === 0 ? 'nothing left' : `${plural(rest, 'finding')} left`;
  say(`${done} ${plural(applied, 'fix').replace('fixs', 'fixes')} in ${plural(files, 'file')}; ${left}`);
  const isElsewhere = ({ fix }: ChosenFix) => fix.edits.some((it) => !mayWrite(it.path));
  const tell = (list: readonly ChosenFix[], why: string) => {
    const rules = [...new Set(list.map((one) => one.finding.rule))].join(', ');
    if (list.length > 0) say(`note: ${list.length} not applied, ${why}: ${rules}`);
  };
  tell(
    refused.filter((it) => !isElsewhere(it)),
    'as the file would get syntax errors',
  );
  tell(refused.filter(isElsewhere), 'as they change files outside the given paths');
}
