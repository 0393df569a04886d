import { randomBytes } from 'node:crypto';
import { chmodSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type ChosenFix, type FixSession, fixInRounds } from '../analysis.ts';
import { unifiedDiff } from '../text/unified-diff.ts';
import type { Values } from './args.ts';
import { reaches, readLevel } from './check.ts';
import { tellProblems } from './problems.ts';
import { startProgress } from './progress.ts';
import { optionsOf, Projects } from './project-files.ts';
import { Sources } from './reporters/report.ts';
import { plural } from './reporters/text.ts';
import { checkFile, type Parts, type Session, type Terminal, useFor } from './session.ts';
import { readOptions, UsageError } from './settings.ts';
import { findRustFiles, reasonOf } from './walk.ts';

/** `kalloc-lint fix`: the exit status. Throws `UsageError`. */
export async function fix(
  operands: readonly string[],
  values: Values,
  parts: Parts,
  terminal: Terminal,
): Promise<number> {
  const level = readLevel(values);
  if (operands.includes('')) throw new UsageError('an operand is empty');
  const given = readOptions(values, parts, terminal.directory, true);
  const walk = findRustFiles(operands.length === 0 ? ['.'] : operands, terminal.directory);
  const projects = new Projects(values.flag('no-config') ? undefined : parts.rules.map((it) => it.id));
  const { groups } = projects.group(walk.files, walk.named);
  const sessions = await Promise.all(
    (groups.length > 0 ? groups : [{ project: undefined, files: [] }]).map(async ({ project, files }) => ({
      files,
      session: await parts.createSession(
        optionsOf(given, project, parts.profiles).options,
        useFor(walk.files.length),
      ),
    })),
  );
  const sessionOf = sessionsByFile(sessions);

  const progress = startProgress('checking', walk.files.length, terminal.stderr);
  const results = sessions
    .flatMap(({ files }) => files)
    .map((path, idx) => {
      const result = checkFile(sessionOf(path), path);
      progress.update(idx + 1);
      return result;
    });
  progress.close();
  const sources = new Sources((path) => sessionOf(path).analysis.text(path), terminal.directory);
  let failed = tellProblems(walk.problems, results, walk.named, sources, terminal);

  const paths = results.flatMap((result) => (result.kind === 'report' ? [result.report.path] : []));
  const before = new Map<string, string>();
  const outcome = fixInRounds(
    paths,
    { applicability: values.flag('unsafe') ? 'unsafe' : 'safe' },
    fixSession(
      sessionOf,
      sessions.map((it) => it.session),
      before,
    ),
  );

  const files = [...outcome.files].sort(([a], [b]) => (a < b ? -1 : 1));
  if (values.flag('diff')) {
    const patches = files.map(([path, text]) => unifiedDiff(sources.display(path), before.get(path)!, text));
    terminal.stdout.write(patches.join(''));
    const outside = files.filter(([path]) => sources.display(path) === path);
    if (outside.length > 0) {
      terminal.stderr.write(
        'kalloc-lint: note: `git apply` takes paths below the current folder only; run this at the top of the tree\n',
      );
    }
  } else {
    for (const [path, text] of files) {
      try {
        replaceFile(path, text);
        terminal.stdout.write(`${sources.display(path)}: ${tally(outcome.applied, path)}\n`);
      } catch (error) {
        failed = true;
        terminal.stderr.write(
          `kalloc-lint: ${sources.display(path)}: cannot be written: ${reasonOf(error)}\n`,
        );
      }
    }
  }

  const rest = outcome.reports.flatMap((report) => report.findings);
  tellRest(outcome.applied.length, files.length, rest.length, outcome.refused, values, terminal);
  if (!outcome.settled)
    terminal.stderr.write('kalloc-lint: note: fixes were left over after many rounds; run it again\n');
  if (failed) return 2;
  return reaches(rest, level) ? 1 : 0;
}

/** The session whose group a file is in; the first one for other files. */
function sessionsByFile(
  sessions: readonly { readonly files: readonly string[]; readonly session: Session }[],
): (path: string) => Session {
  const byFile = new Map(
    sessions.flatMap(({ files, session }) => files.map((path) => [path, session] as const)),
  );
  return (path) => byFile.get(path) ?? sessions[0]!.session;
}

/** The sessions as `fixInRounds` wants them: new texts are opened in all of them as an editor would, and the texts on disk are kept in `before`. */
function fixSession(
  of: (path: string) => Session,
  all: readonly Session[],
  before: Map<string, string>,
): FixSession {
  return {
    text: (path) => of(path).analysis.text(path),
    report: (path) => of(path).analysis.report(path),
    countProblems: (path, text) => of(path).countProblems(path, text),
    update(path, text) {
      const again = before.has(path);
      if (!again) before.set(path, of(path).analysis.text(path) ?? '');
      for (const { analysis } of all) {
        if (again) analysis.close(path);
        analysis.open(path, text);
      }
    },
  };
}

/** Writes a file whole or not at all: beside it, then renamed over it; a link keeps pointing to it and its mode stays. */
function replaceFile(path: string, text: string): void {
  const target = realpathSync(path);
  const { mode } = statSync(target);
  const fresh = join(dirname(target), `.kalloc-lint.${process.pid}.${randomBytes(4).toString('hex')}`);
  try {
    writeFileSync(fresh, text, { flag: 'wx' });
    chmodSync(fresh, mode & 0o7777);
    renameSync(fresh, target);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw error;
  }
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
  values: Values,
  terminal: Terminal,
): void {
  const say = (text: string) => terminal.stderr.write(`kalloc-lint: ${text}\n`);
  const done = values.flag('diff') ? 'the patch has' : 'applied';
  const left =
    rest === 0 ? 'nothing is left' : `${plural(rest, 'finding')} ${rest === 1 ? 'is' : 'are'} left`;
  say(`${done} ${plural(applied, 'fix').replace('fixs', 'fixes')} in ${plural(files, 'file')}; ${left}`);
  if (refused.length > 0) {
    say(
      `note: ${refused.length} not applied, as the file would have parsed worse: ${[...new Set(refused.map((one) => one.finding.rule))].join(', ')}`,
    );
  }
}
