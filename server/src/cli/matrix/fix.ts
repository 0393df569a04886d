import { dirname, resolve } from 'node:path';
import { foldSeparators, real } from '../../node/file-system.ts';
import { replaceFiles } from '../../node/write-files.ts';
import { unifiedDiff } from '../../text/unified-diff.ts';
import type { Values } from '../args.ts';
import { openIn, withinOperands } from '../fix-session.ts';
import { tellProblems } from '../problems.ts';
import { optionsOf, Projects } from '../project-files.ts';
import { Sources } from '../reporters/report.ts';
import { plural } from '../reporters/text.ts';
import { checkFile, type Parts, type Terminal, useFor } from '../session.ts';
import { readOptions } from '../settings.ts';
import { findRustFiles } from '../walk.ts';
import { visible } from '../width.ts';
import { commonForms, type NoForm } from './forms.ts';
import { type AskedKernel, KERNEL, LEVELS } from './kernels.ts';

/** `kalloc-lint fix --kernel A,B`: the exit status. Throws `UsageError`. `journal` is where old texts are kept while files are written. */
export async function fixForSeveral(
  operands: readonly string[],
  values: Values,
  kernels: readonly AskedKernel[],
  journal: string | undefined,
  parts: Parts,
  terminal: Terminal,
): Promise<number> {
  const given = readOptions(values, parts, terminal.directory, true);
  const walk = findRustFiles(operands.length === 0 ? ['.'] : operands, terminal.directory);
  const projects = new Projects(values.flag('no-config') ? undefined : parts.rules.map((it) => it.id));
  const { groups } = projects.group(walk.files, walk.named);
  // The sessions of each group, one for each kernel.
  const looked = await Promise.all(
    groups.map(async ({ project, files }) => ({
      files,
      sessions: await Promise.all(
        kernels.map((it) =>
          parts.createSession(
            optionsOf({ ...given, kernel: it.kernel }, project, parts.profiles, LEVELS).options,
            useFor(walk.files.length),
          ),
        ),
      ),
    })),
  );
  const byFile = new Map(looked.flatMap(({ files, sessions }) => files.map((it) => [it, sessions] as const)));
  const all = looked.flatMap((it) => it.sessions);
  const textOf = (path: string) => (byFile.get(path)?.[0] ?? all[0])?.analysis.text(path);
  const results = looked.flatMap(({ files, sessions }) => files.map((path) => checkFile(sessions[0]!, path)));
  const sources = new Sources(textOf, terminal.directory);
  const failed = tellProblems(walk.problems, results, walk.named, sources, terminal);
  const mayWrite = withinOperands(
    (operands.length === 0 ? ['.'] : operands).map((it) => {
      const path = resolve(terminal.directory, it);
      return walk.named.has(foldSeparators(path)) ? dirname(real(path)) : path;
    }),
  );
  const before = new Map<string, string>();
  const none: NoForm[] = [];
  let applied = 0;
  for (const result of results) {
    if (result.kind !== 'report') continue;
    const sessions = byFile.get(result.report.path)!;
    const forms = commonForms(result.report.path, sessions, values.flag('unsafe'));
    // A form that reaches elsewhere is given up with all of its file's.
    if ([...forms.before.keys()].some((it) => !mayWrite(it))) {
      for (const [path, text] of forms.before) openIn(sessions, path, text);
      continue;
    }
    applied += forms.applied.length;
    none.push(...forms.none);
    for (const [path, text] of forms.before) if (!before.has(path)) before.set(path, text);
  }
  const files = [...before]
    .map(([path, text]) => ({ path, before: text, after: textOf(path) ?? text }))
    .filter((it) => it.before !== it.after)
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const say = (text: string) => terminal.stderr.write(`kalloc-lint: ${visible(text)}\n`);
  if (values.flag('diff')) {
    terminal.stdout.write(
      files.map((it) => unifiedDiff(sources.display(it.path), it.before, it.after)).join(''),
    );
  } else {
    const problem = replaceFiles(files, journal);
    if (problem) {
      say(`${sources.display(problem.path)}: cannot be written; no file was changed`);
      return 2;
    }
    for (const { path } of files) terminal.stdout.write(`${visible(sources.display(path))}\n`);
  }
  const names = kernels.map((it) => it.label).join(', ');
  say(
    `${values.flag('diff') ? 'the patch has' : 'applied'} ${plural(applied, 'fix').replace('fixs', 'fixes')} in ${plural(files.length, 'file')} that fit${applied === 1 ? 's' : ''} all of ${names}`,
  );
  const now = new Sources(textOf, terminal.directory);
  const said = new Set<string>();
  for (const { finding } of none) {
    const { line, column } = now.range(finding.path, finding.span).start;
    const place = `${now.display(finding.path)}:${line}:${column}`;
    const text = `${place}: no single form fits all kernels: ${finding.message}`;
    // The same of another kernel is no other matter.
    const matter = text.replaceAll(KERNEL, 'this kernel');
    if (!said.has(matter)) say(text);
    said.add(matter);
  }
  if (failed) return 2;
  return none.length > 0 ? 1 : 0;
}
