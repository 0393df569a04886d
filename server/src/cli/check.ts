import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Finding, KernelInfo, Severity } from '../analysis.ts';
import type { Values } from './args.ts';
import { baselineText, readBaseline } from './baseline.ts';
import { colourful, plain, wantsColour } from './paint.ts';
import { checkFiles, chooseJobs } from './pool.ts';
import { startProgress } from './progress.ts';
import { reporters } from './reporters/index.ts';
import { Sources } from './reporters/report.ts';
import { plural } from './reporters/text.ts';
import { type Checked, type Parts, type Session, type SessionUse, type Terminal, useFor } from './session.ts';
import { readChoice, readCount, readOptions, UsageError } from './settings.ts';
import { findRustFiles, reasonOf } from './walk.ts';

/** `kalloc-lint check`: the exit status. Throws `UsageError`. */
export async function check(
  operands: readonly string[],
  values: Values,
  parts: Parts,
  terminal: Terminal,
): Promise<number> {
  const start = performance.now();
  const format = readChoice(values, 'format', [...reporters.keys()], 'text');
  const level = readLevel(values);
  const asked = readCount(values, 'jobs');
  const options = readOptions(values, parts, terminal.directory, true);
  const baseline = baselineOf(values, terminal.directory);
  const walk = findRustFiles(operands.length === 0 ? ['.'] : operands, terminal.directory);
  const use = useFor(walk.files.length, !values.flag('no-cache'));
  const session = lazySession(parts, options, use);

  const progress = startProgress('checking', walk.files.length, terminal.stderr);
  const results = await checkFiles(
    parts,
    { options, use },
    walk.files,
    chooseJobs(asked, walk.files.length),
    session,
    (done) => progress.update(done),
  );
  progress.close();

  const { analysis } = await session();
  const sources = new Sources((path) => analysis.text(path), terminal.directory);
  const failed = tellProblems(walk.problems, results, walk.named, sources, terminal);
  const reports = results.flatMap((result) => (result.kind === 'report' ? [result.report] : []));
  let findings: readonly Finding[] = reports.flatMap((report) => report.findings).sort(byPosition);
  if (baseline) findings = baseline.filter(findings, sources);

  const target = values.text('write-baseline');
  if (target !== undefined) {
    const path = resolve(terminal.directory, target);
    try {
      writeFileSync(path, baselineText(path, findings, sources));
    } catch (error) {
      throw new UsageError(`--write-baseline: ${target}: ${reasonOf(error)}`);
    }
    terminal.stderr.write(`kalloc-lint: ${target} knows ${plural(findings.length, 'finding')} now\n`);
    findings = [];
  }

  const colours = wantsColour(terminal.stdout.isTTY, terminal.env);
  const report = {
    version: parts.version,
    kernel: kernelOf(results, terminal),
    files: reports.length,
    findings,
    unknown: reports.reduce((sum, one) => sum + one.unknown, 0),
    milliseconds: performance.now() - start,
    rules: parts.rules,
    sources,
  };
  const look = { paint: colours ? colourful : plain, columns: terminal.stdout.columns };
  terminal.stdout.write(reporters.get(format)!(report, look));
  if (failed) return 2;
  return reaches(findings, level) ? 1 : 0;
}

/** `--level`, the level from which the exit status is 1. Throws `UsageError`. */
export function readLevel(values: Values): Severity {
  return readChoice(values, 'level', ['error', 'warning', 'hint'], 'warning');
}

/** Whether a finding is at or above a level. */
export function reaches(findings: readonly Finding[], level: Severity): boolean {
  const order: readonly Severity[] = ['hint', 'warning', 'error'];
  return findings.some((finding) => order.indexOf(finding.severity) >= order.indexOf(level));
}

/** A session that is made when it is first asked for, and then kept. */
export function lazySession(
  parts: Parts,
  options: Parameters<Parts['createSession']>[0],
  use: SessionUse = useFor(1),
): () => Promise<Session> {
  let session: Promise<Session> | undefined;
  return () => {
    session ??= parts.createSession(options, use);
    return session;
  };
}

/** Says on standard error what could not be read and what was not looked at; true where something could not be read. */
export function tellProblems(
  problems: readonly string[],
  results: readonly Checked[],
  named: ReadonlySet<string>,
  sources: Sources,
  terminal: Terminal,
): boolean {
  const say = (text: string) => terminal.stderr.write(`kalloc-lint: ${text}\n`);
  let failed = problems.length > 0;
  for (const problem of problems) say(problem);
  const notes = new Map<string, Set<string>>();
  for (const result of results) {
    if (result.kind === 'unreadable') {
      failed = true;
      say(`${sources.display(result.path)}: ${result.problem}`);
    } else if (result.kind === 'skipped') {
      if (named.has(result.path))
        say(`note: ${sources.display(result.path)}: skipped, it does not run in the kernel`);
    } else {
      for (const { message, path } of result.report.notes) {
        const paths = notes.get(message) ?? new Set();
        if (path !== undefined) paths.add(sources.display(path));
        notes.set(message, paths);
      }
    }
  }
  // What holds for many files, such as a kernel that was not found, is said once.
  for (const [message, [first, ...others]] of notes) {
    const more = others.length === 0 ? '' : ` and ${plural(others.length, 'more file')}`;
    say(first === undefined ? `note: ${message}` : `note: ${first}${more}: ${message}`);
  }
  if (results.length === 0 && !failed) say('note: no Rust file was found');
  return failed;
}

/** The kernel of the first file; a note where others are checked against another one. */
function kernelOf(results: readonly Checked[], terminal: Terminal): KernelInfo | undefined {
  const kernels = new Map<string, KernelInfo>();
  for (const result of results) {
    const info = result.kind === 'report' ? result.kernel : undefined;
    if (info) kernels.set(`${info.version}\0${info.source}\0${info.root ?? ''}`, info);
  }
  const [first, ...others] = kernels.values();
  if (others.length > 0) {
    const names = others.map((one) => `Linux ${one.version}`).join(', ');
    terminal.stderr.write(`kalloc-lint: note: other files were checked against ${names}\n`);
  }
  return first;
}

function baselineOf(
  values: Values,
  directory: string,
): Exclude<ReturnType<typeof readBaseline>, string> | undefined {
  const given = values.text('baseline');
  if (given === undefined) return undefined;
  const baseline = readBaseline(resolve(directory, given), given);
  if (typeof baseline === 'string') throw new UsageError(`--baseline: ${baseline}`);
  return baseline;
}

function byPosition(a: Finding, b: Finding): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  if (a.span.start !== b.span.start) return a.span.start - b.span.start;
  if (a.span.end !== b.span.end) return a.span.end - b.span.end;
  if (a.rule !== b.rule) return a.rule < b.rule ? -1 : 1;
  return a.message < b.message ? -1 : a.message > b.message ? 1 : 0;
}
