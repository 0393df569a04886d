import { randomBytes } from 'node:crypto';
import { chmodSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type ChosenFix, type FixSession, fixInRounds } from '../analysis.ts';
import { unifiedDiff } from '../text/unified-diff.ts';
import type { Values } from './args.ts';
import { lazySession, reaches, readLevel, tellProblems } from './check.ts';
import { startProgress } from './progress.ts';
import { Sources } from './reporters/report.ts';
import { plural } from './reporters/text.ts';
import { checkFile, type Parts, type Session, type Terminal, useFor } from './session.ts';
import { readOptions, readRule } from './settings.ts';
import { findRustFiles, reasonOf } from './walk.ts';

/** `kalloc-lint fix`: the exit status. Throws `UsageError`. */
export async function fix(
  operands: readonly string[],
  values: Values,
  parts: Parts,
  terminal: Terminal,
): Promise<number> {
  const level = readLevel(values);
  const rule = values.text('rule');
  if (rule !== undefined) readRule(rule, parts.rules, '--rule');
  const options = readOptions(values, parts, terminal.directory, false);
  const walk = findRustFiles(operands.length === 0 ? ['.'] : operands, terminal.directory);
  const session = await lazySession(parts, options, useFor(walk.files.length))();
  const { analysis } = session;

  const progress = startProgress('checking', walk.files.length, terminal.stderr);
  const results = walk.files.map((path, idx) => {
    const result = checkFile(session, path);
    progress.update(idx + 1);
    return result;
  });
  progress.close();
  const sources = new Sources((path) => analysis.text(path), terminal.directory);
  let failed = tellProblems(walk.problems, results, walk.named, sources, terminal);

  const paths = results.flatMap((result) => (result.kind === 'report' ? [result.report.path] : []));
  const before = new Map<string, string>();
  const outcome = fixInRounds(
    paths,
    { applicability: values.flag('unsafe') ? 'unsafe' : 'safe', ...(rule !== undefined && { rule }) },
    fixSession(session, before),
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

  const rest = outcome.reports
    .flatMap((report) => report.findings)
    .filter((finding) => rule === undefined || finding.rule === rule);
  tellRest(outcome.applied.length, files.length, rest.length, outcome.refused, values, terminal);
  if (!outcome.settled)
    terminal.stderr.write('kalloc-lint: note: fixes were left over after many rounds; run it again\n');
  if (failed) return 2;
  return reaches(rest, level) ? 1 : 0;
}

/** The analysis as `fixInRounds` wants it: new texts are opened as an editor would, and the texts on disk are kept in `before`. */
function fixSession({ analysis, countProblems }: Session, before: Map<string, string>): FixSession {
  return {
    text: (path) => analysis.text(path),
    report: (path) => analysis.report(path),
    countProblems,
    update(path, text) {
      if (before.has(path)) analysis.close(path);
      else before.set(path, analysis.text(path) ?? '');
      analysis.open(path, text);
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
