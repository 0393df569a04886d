import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type Finding, fixInRounds, type Options } from '../../analysis.ts';
import { foldSeparators, real } from '../../node/file-system.ts';
import type { Values } from '../args.ts';
import { authorOf } from '../changes/git.ts';
import { treeTop } from '../changes/index.ts';
import { fixSession, openIn, sessionsByFile, withinOperands } from '../fix-session.ts';
import { tellProblems } from '../problems.ts';
import { startProgress } from '../progress.ts';
import { optionsOf, Projects } from '../project-files.ts';
import { Sources } from '../reporters/report.ts';
import { plural } from '../reporters/text.ts';
import { checkFile, type Parts, type Session, type Terminal, useFor } from '../session.ts';
import { readKernel, readOptions, UsageError } from '../settings.ts';
import { findRustFiles, reasonOf } from '../walk.ts';
import { visible } from '../width.ts';
import { type MigrationKind, migrationKinds } from './kinds.ts';
import { type Commit, patchName, seriesMails } from './series.ts';

/** Off by itself, and what tells here what nothing rewrites: names of the kernel that the target does not have. */
const ASKED_FOR: Options['rules'] = { 'unresolved-kernel-name': 'error' };

/** What is the same for the old kernel and the new one is no matter of the migration. */
const CONTEXT_RULES = /^(?:sleep|last-ref|needless|preempt|gfp-|allocation-size|large-stack|unused-)/;

/** `kalloc-lint migrate`: the exit status. Throws `UsageError`. */
export async function migrate(
  operands: readonly string[],
  values: Values,
  parts: Parts,
  terminal: Terminal,
): Promise<number> {
  if (operands.includes('')) throw new UsageError('an operand is empty');
  const to = readKernel(needed(values, 'to'), parts.profiles, terminal.directory, '--to');
  const from = readKernel(values.text('from'), parts.profiles, terminal.directory, '--from');
  const kinds = chosenKinds(values);
  const walk = findRustFiles(operands, terminal.directory);
  const given = readOptions(values, parts, terminal.directory, false);
  const projects = new Projects(values.flag('no-config') ? undefined : parts.rules.map((it) => it.id));
  const { groups } = projects.group(walk.files, walk.named);
  const sessionsFor = async (kernel: string | undefined) =>
    Promise.all(
      (groups.length > 0 ? groups : [{ project: undefined, files: [] }]).map(async ({ project, files }) => {
        const { options } = optionsOf({ ...given, kernel: kernel! }, project, parts.profiles);
        const rules = { ...ASKED_FOR, ...options.rules };
        return {
          files,
          session: await parts.createSession({ ...options, rules }, useFor(walk.files.length)),
        };
      }),
    );
  const news = await sessionsFor(to);
  const of = sessionsByFile(news);
  const progress = startProgress('checking', walk.files.length, terminal);
  const results = news
    .flatMap(({ files }) => files)
    .map((path, idx) => {
      const result = checkFile(of(path), path);
      progress.update(idx + 1);
      return result;
    });
  progress.close();
  const sources = new Sources((path) => of(path).analysis.text(path), terminal.directory);
  const failed = tellProblems(walk.problems, results, walk.named, sources, terminal);
  const paths = results.flatMap((it) => (it.kind === 'report' ? [it.report.path] : []));
  const before = from === undefined ? [] : findingsIn(await sessionsFor(from), paths);

  const top = treeTop(terminal.directory);
  const mayWrite = withinOperands(
    operands.map((it) => {
      const path = resolve(terminal.directory, it);
      return walk.named.has(foldSeparators(path)) ? dirname(real(path)) : path;
    }),
  );
  const commits = rewrite(
    kinds,
    paths,
    values.flag('unsafe'),
    news.map((it) => it.session),
    of,
    mayWrite,
    top,
  );
  writeSeries(commits, values, top, terminal);

  const left = withoutDoubles(findingsIn(news, paths));
  const later = new Sources((path) => of(path).analysis.text(path), terminal.directory);
  tellLeft(left, before, later, commits.length, values, terminal);
  if (failed) return 2;
  return left.some((it) => it.severity === 'error') ? 1 : 0;
}

function needed(values: Values, name: string): string {
  const value = values.text(name);
  if (value === undefined) throw new UsageError(`migrate: \`--${name}\` is required`);
  return value;
}

function chosenKinds(values: Values): readonly MigrationKind[] {
  const only = values.text('only');
  if (only === undefined) return migrationKinds;
  const names = migrationKinds.map((it) => it.name);
  const wanted = only.split(',');
  const wrong = wanted.find((it) => !names.includes(it));
  if (wrong !== undefined)
    throw new UsageError(`--only: unknown kind \`${wrong}\`; expected one of ${names.join(', ')}`);
  return migrationKinds.filter((it) => wanted.includes(it.name));
}

function findingsIn(
  groups: readonly { readonly session: Session; readonly files: readonly string[] }[],
  paths: readonly string[],
): readonly Finding[] {
  const of = sessionsByFile(groups);
  return paths.flatMap((path) => of(path).analysis.report(path).findings);
}

/** The commits, kind by kind; the sessions hold the last texts afterwards, and the disk is as it was. */
function rewrite(
  kinds: readonly MigrationKind[],
  paths: readonly string[],
  unsafe: boolean,
  all: readonly Session[],
  of: (path: string) => Session,
  mayWrite: (path: string) => boolean,
  top: string,
): readonly Commit[] {
  const commits: Commit[] = [];
  const take = (kind: MigrationKind, rules: readonly string[]): void => {
    const before = new Map<string, string>();
    const outcome = fixInRounds(
      paths,
      {
        applicability: unsafe ? 'unsafe' : kind.applicability,
        passes: ({ rule }) => rules.includes(rule),
      },
      fixSession(of, all, before, mayWrite),
    );
    const files = [...outcome.files]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([path, after]) => ({ path: relativeTo(top, path), before: before.get(path)!, after }));
    // What was tried and taken back is open with its old text.
    for (const [path, text] of before) if (!outcome.files.has(path)) openIn(all, path, text);
    if (files.length > 0)
      commits.push({ subject: `${prefixOf(files)}: ${kind.subject}`, body: kind.why, files });
  };
  for (const kind of kinds) take(kind, kind.rules);
  // What one kind brings up for one before it: an initialiser that is fallible needs its flags.
  const rules = kinds.flatMap((it) => it.rules);
  take(
    {
      name: 'rest',
      rules,
      applicability: kinds.some((it) => it.applicability === 'unsafe') ? 'unsafe' : 'safe',
      subject: 'finish the conversion to the current allocation API',
      why: ['Apply what the previous patches made possible.'],
    },
    rules,
  );
  return commits;
}

function relativeTo(top: string, path: string): string {
  const prefix = top.endsWith('/') ? top : `${top}/`;
  return path.startsWith(prefix) ? path.slice(prefix.length) : path;
}

/** What a subject begins with: the name of the file that changes, or of the folder that all of them lie in. */
function prefixOf(files: Commit['files']): string {
  const [first, ...others] = files.map((it) => it.path.split('/'));
  if (others.length === 0) {
    const stem = first!.at(-1)!.replace(/\.rs$/, '');
    const general = /^(?:lib|mod|main)$/.test(stem) && first!.length > 1;
    return general ? first!.at(-2)! : stem;
  }
  let shared = first!.length - 1;
  for (const path of others)
    while (first!.slice(0, shared).join('/') !== path.slice(0, shared).join('/')) shared--;
  const folder = shared > 0 ? first![shared - 1]! : 'rust';
  return folder === 'src' && shared > 1 ? first![shared - 2]! : folder;
}

/** A name that does not resolve is told once: by the rule that knows what became of it, where there is one. */
function withoutDoubles(findings: readonly Finding[]): readonly Finding[] {
  const others = findings.filter((it) => it.rule !== 'unresolved-kernel-name');
  return findings.filter(
    (it) =>
      it.rule !== 'unresolved-kernel-name' ||
      !others.some(
        ({ path, span }) => path === it.path && span.start < it.span.end && it.span.start < span.end,
      ),
  );
}

function writeSeries(commits: readonly Commit[], values: Values, top: string, terminal: Terminal): void {
  const mails = seriesMails(commits, authorOf(terminal.directory, terminal.env));
  const folder = values.text('output');
  if (commits.some(({ files }) => files.some(({ path }) => path.startsWith('/'))))
    terminal.stderr.write(
      'kalloc-lint: note: a file lies outside the repository; `git am` will not apply it\n',
    );
  if (commits.some(({ files }) => files.some(({ before }) => before.includes('\r\n'))))
    terminal.stderr.write('kalloc-lint: note: lines end in CRLF; apply the series with `git am --keep-cr`\n');
  if (!existsSync(join(top, '.git')))
    terminal.stderr.write(`kalloc-lint: note: not a git repository; paths are relative to ${top}\n`);
  if (folder === undefined) {
    terminal.stdout.write(mails.join(''));
    return;
  }
  try {
    mkdirSync(resolve(terminal.directory, folder), { recursive: true });
    for (const [idx, mail] of mails.entries()) {
      const path = join(folder, patchName(commits[idx]!.subject, idx));
      writeFileSync(resolve(terminal.directory, path), mail, { flag: 'wx' });
      terminal.stdout.write(`${path}\n`);
    }
  } catch (error) {
    const { path } = error as NodeJS.ErrnoException;
    throw new UsageError(`--output: ${path === undefined ? folder : basename(path)}: ${reasonOf(error)}`);
  }
}

/** What is left to do by hand, each with its place and the reason; what the old kernel's report has too is told apart. */
function tellLeft(
  left: readonly Finding[],
  before: readonly Finding[],
  sources: Sources,
  commits: number,
  values: Values,
  terminal: Terminal,
): void {
  const say = (text: string) => terminal.stderr.write(`kalloc-lint: ${visible(text)}\n`);
  const known = new Set(
    before.filter((it) => CONTEXT_RULES.test(it.rule)).map((it) => `${it.rule}\0${it.message}`),
  );
  const isOld = (it: Finding) => known.has(`${it.rule}\0${it.message}`);
  say(
    commits === 0
      ? 'nothing to rewrite'
      : `${plural(commits, 'patch').replace('patchs', 'patches')}; apply with \`git am\``,
  );
  const own = left.filter((it) => !isOld(it) && it.severity !== 'hint');
  say(
    own.length === 0
      ? 'nothing left to do by hand'
      : `${plural(own.length, 'place')} left to do by hand (line numbers after the last patch):`,
  );
  const line = (it: Finding): void => {
    const { start } = sources.range(it.path, it.span);
    const help = it.help === undefined || it.help === '' ? '' : `; ${it.help}`;
    terminal.stderr.write(
      visible(
        `  ${sources.display(it.path)}:${start.line}:${start.column}: ${it.message} [${it.rule}]${help}`,
      ) + '\n',
    );
  };
  own.forEach(line);
  const old = left.filter(isOld);
  if (old.length > 0) {
    say(`${plural(old.length, 'finding')} on the old kernel too:`);
    old.forEach(line);
  }
  const broken = before.filter((it) => it.severity === 'error' && !CONTEXT_RULES.test(it.rule));
  if (broken.length > 0)
    say(
      `note: the code does not fit ${values.text('from')} (${plural(broken.length, 'error')}): was it written for another kernel?`,
    );
}
