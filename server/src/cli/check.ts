import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Finding } from '../analysis.ts';
import { foldSeparators } from '../node/file-system.ts';
import { type Baseline, baselineText, readBaseline } from '../project/baseline.ts';
import type { Values } from './args.ts';
import { type AskedChange, askedChange } from './changes/index.ts';
import { findingsOfChange } from './changes/select.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { reaches, readLevel } from './levels.ts';
import { type Looked, lookAt, type Manner, withoutKnown } from './look.ts';
import { checkSeveral } from './matrix/index.ts';
import { severalKernels } from './matrix/kernels.ts';
import { readPaint } from './paint.ts';
import { kernelsOf, tellKernels, tellProblems } from './problems.ts';
import { Projects } from './project-files.ts';
import { reporters } from './reporters/index.ts';
import type { Origin, Report } from './reporters/report.ts';
import { plural } from './reporters/text.ts';
import type { Parts, Terminal } from './session.ts';
import { readChoice, readCount, readOptions, UsageError } from './settings.ts';
import { reasonOf } from './walk.ts';

/** `kalloc-lint check`: the exit status. Throws `UsageError`. */
export async function check(
  operands: readonly string[],
  values: Values,
  parts: Parts,
  terminal: Terminal,
): Promise<number> {
  const several = severalKernels(values, parts, terminal.directory);
  if (several) return checkSeveral(operands, values, several, parts, terminal);
  const start = performance.now();
  const format = readChoice(values, 'format', [...reporters.keys()], 'text');
  const level = readLevel(values);
  const paint = readPaint(values, terminal);
  const quiet = values.flag('quiet');
  const manner: Manner = {
    options: readOptions(values, parts, terminal.directory, true),
    cache: !values.flag('no-cache'),
    jobs: readCount(values, 'jobs'),
    quiet,
  };
  const change = await askedChange(values, terminal);
  const inputs = readInputs(operands, values, change, terminal);
  const projects = new Projects(values.flag('no-config') ? undefined : parts.rules.map((it) => it.id));
  const baselines = baselinesOf(values, projects, terminal.directory);
  const { groups, excluded } = projects.group(inputs.files, inputs.named);
  const looked = await lookAt(groups, inputs.overlay, manner, parts, terminal);

  if (!quiet && change?.note !== undefined) terminal.stderr.write(`kalloc-lint: note: ${change.note}\n`);
  const failed = tellProblems(inputs.problems, looked.results, inputs.named, looked.sources, terminal, quiet);
  if (!quiet) tellKernels(looked.results, terminal, values.flag('verbose'));
  if (values.flag('verbose') && excluded.length > 0)
    terminal.stderr.write(`kalloc-lint: ${plural(excluded.length, 'file')} excluded by a project file\n`);
  const origins = change && (await originsOf(change, looked, inputs, projects, manner, parts, terminal));
  const asked = origins ? looked.findings.filter((it) => origins.has(it)) : looked.findings;
  let { findings, hidden } = withoutKnown({ findings: asked, sources: looked.sources }, baselines);

  const target = values.text('write-baseline');
  if (target !== undefined) {
    writeBaseline(target, findings, looked, terminal);
    hidden += findings.length;
    findings = [];
  }

  const files = looked.results.filter((it) => it.kind === 'report').length;
  const kernels = kernelsOf(looked.results);
  const skipped = looked.results.flatMap((it) =>
    it.kind === 'skipped' ? [{ path: it.path, reason: it.reason }] : [],
  );
  const report: Report = {
    version: parts.version,
    kernel: kernels[0]?.kernel,
    ...(kernels.length > 1 && { kernels }),
    ...(skipped.length > 0 && { skipped: { files: skipped, listed: values.flag('show-skipped') } }),
    files,
    findings,
    unknowns: looked.results.flatMap((it) =>
      it.kind === 'report' ? it.report.unknowns.map((unknown) => ({ ...unknown, path: it.report.path })) : [],
    ),
    showUnknown: values.flag('show-unknown'),
    milliseconds: performance.now() - start,
    rules: parts.rules,
    sources: looked.sources,
    quiet,
    statistics: values.flag('statistics'),
    ...(origins && { origins }),
    ...(hidden > 0 && { baselined: hidden }),
  };
  // With nothing to look at there is nothing to sum up: standard error says why, or the number of what was left out.
  if (format !== 'text' || files > 0 || findings.length > 0 || report.skipped)
    terminal.stdout.write(reporters.get(format)!(report, { paint, columns: terminal.stdout.columns }));
  if (failed) return 2;
  return reaches(findings, level) ? 1 : 0;
}

/** Looks at the state before a change, at those files alone in which something is found after it. */
async function originsOf(
  change: AskedChange,
  after: Looked,
  inputs: Inputs,
  projects: Projects,
  manner: Manner,
  parts: Parts,
  terminal: Terminal,
): Promise<ReadonlyMap<Finding, Origin>> {
  const old = new Map([...change.renamed].map(([from, to]) => [to, from]));
  const oldPath = (path: string) => old.get(path) ?? path;
  const paths = new Set(after.findings.map((it) => oldPath(it.path)));
  const there = [...paths].filter((it) => it.endsWith('.rs') && change.before[it] !== null);
  const { groups } = projects.group(there, new Set(there));
  const before = await lookAt(
    groups,
    change.before,
    manner,
    parts,
    terminal,
    'checking the state before the change',
  );
  const changed = new Set([...Object.keys(change.before), ...Object.keys(inputs.overlay)]);
  return findingsOfChange(after, before, changed, oldPath);
}

/** The baseline of each file: the one that `--baseline` names, else its project's. Throws `UsageError`. */
function baselinesOf(
  values: Values,
  projects: Projects,
  directory: string,
): (path: string) => Baseline | undefined {
  const given = values.text('baseline');
  if (given !== undefined) {
    const baseline = open(resolve(directory, given), given, '--baseline');
    return () => baseline;
  }
  if (values.text('write-baseline') !== undefined) return () => undefined;
  const known = new Map<string, Baseline>();
  return (path) => {
    const project = projects.of(path);
    if (project?.baseline === undefined) return undefined;
    const file = resolve(dirname(project.path), project.baseline);
    let baseline = known.get(file);
    if (!baseline) known.set(file, (baseline = open(file, project.baseline, project.path)));
    return baseline;
  };
}

function open(path: string, shown: string, where: string): Baseline {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError(`${where}: ${shown}: ${reasonOf(error)}`);
  }
  const baseline = readBaseline(foldSeparators(path), text, existsSync);
  if (!baseline) throw new UsageError(`${where}: ${shown}: not a baseline written by \`--write-baseline\``);
  return baseline;
}

function writeBaseline(
  target: string,
  findings: readonly Finding[],
  { sources }: Looked,
  terminal: Terminal,
): void {
  const path = foldSeparators(resolve(terminal.directory, target));
  try {
    writeFileSync(path, baselineText(path, findings, sources));
  } catch (error) {
    throw new UsageError(`--write-baseline: ${target}: ${reasonOf(error)}`);
  }
  terminal.stderr.write(`kalloc-lint: wrote ${plural(findings.length, 'finding')} to ${target}\n`);
}
