import type { Options } from '../../analysis.ts';
import type { Values } from '../args.ts';
import { readInputs } from '../inputs.ts';
import { reaches, readLevel } from '../levels.ts';
import { type Looked, lookAt, type Manner } from '../look.ts';
import { readPaint } from '../paint.ts';
import { kernelsOf, tellProblems } from '../problems.ts';
import { type Group, optionsOf, Projects } from '../project-files.ts';
import { reporters } from '../reporters/index.ts';
import type { Report } from '../reporters/report.ts';
import { type Parts, type Session, type Terminal, useFor } from '../session.ts';
import { readChoice, readCount, readOptions } from '../settings.ts';
import { commonForms } from './forms.ts';
import { type AskedKernel, LEVELS } from './kernels.ts';
import { type Column, type Matrix, matrixJson, matrixText } from './report.ts';
import { breakingRules, breaks, type Row, rowsOf } from './rows.ts';

/** One kernel, and what a run over the files came to there. */
interface Run {
  readonly kernel: AskedKernel;
  readonly looked: Looked;
}

/** `kalloc-lint check --kernel A,B`: the exit status. Throws `UsageError`. */
export async function checkSeveral(
  operands: readonly string[],
  values: Values,
  kernels: readonly AskedKernel[],
  parts: Parts,
  terminal: Terminal,
): Promise<number> {
  const start = performance.now();
  const format = readChoice(values, 'format', [...reporters.keys()], 'text');
  const level = readLevel(values);
  const paint = readPaint(values, terminal);
  const given = readOptions(values, parts, terminal.directory, true);
  const inputs = readInputs(operands, values, undefined, terminal);
  const projects = new Projects(values.flag('no-config') ? undefined : parts.rules.map((it) => it.id));
  const { groups } = projects.group(inputs.files, inputs.named);
  const runs: Run[] = [];
  let failed = false;
  for (const kernel of kernels) {
    const manner: Manner = {
      options: { ...given, kernel: kernel.kernel },
      levels: LEVELS,
      cache: !values.flag('no-cache'),
      jobs: readCount(values, 'jobs'),
      quiet: values.flag('quiet'),
    };
    const looked = await lookAt(groups, inputs.overlay, manner, parts, terminal, `checking ${kernel.label}`);
    // What cannot be read is the same for all.
    if (runs.length === 0)
      failed = tellProblems(
        inputs.problems,
        looked.results,
        inputs.named,
        looked.sources,
        terminal,
        values.flag('quiet'),
      );
    runs.push({ kernel, looked });
  }
  const [first] = runs;
  const columns = runs.map(
    ({ kernel, looked }): Column => ({
      label: kernel.label,
      info: kernelsOf(looked.results)[0]?.kernel,
      findings: looked.findings,
    }),
  );
  const rows = rowsOf(columns.map((it) => it.findings));
  const matrix: Matrix = {
    version: parts.version,
    columns,
    rows,
    forms: await formsOf(rows, runs, groups, values, inputs.overlay, parts, terminal),
    files: first!.looked.results.filter((it) => it.kind === 'report').length,
    sources: first!.looked.sources,
    milliseconds: performance.now() - start,
    quiet: values.flag('quiet'),
  };
  if (format === 'json') terminal.stdout.write(matrixJson(matrix));
  else if (format === 'text') terminal.stdout.write(matrixText(matrix, paint));
  else
    terminal.stdout.write(
      reporters.get(format)!(merged(matrix, parts, values), { paint, columns: terminal.stdout.columns }),
    );
  if (failed) return 2;
  return columns.some((it) => reaches(it.findings, level)) ? 1 : 0;
}

/** For formats that know no columns: each row once, with the kernels that it is about in its words. */
function merged(
  { columns, rows, files, sources, milliseconds, version }: Matrix,
  parts: Parts,
  values: Values,
): Report {
  const findings = rows.flatMap((row) => {
    const found = row.findings.findIndex((it) => it !== undefined);
    const on = columns.filter((_, idx) => row.findings[idx]).map((it) => it.label);
    const finding = row.findings[found]!;
    return { ...finding, message: `${finding.message} (on ${on.join(', ')})` };
  });
  return {
    version,
    kernel: columns[0]?.info,
    files,
    findings,
    unknowns: [],
    milliseconds,
    rules: parts.rules,
    sources,
    quiet: values.flag('quiet'),
  };
}

/** With the rules alone that tell whether the code compiles: the others, which run every function, decide nothing here. */
function onlyBreaking(options: Options, parts: Parts): Options {
  const ids = parts.rules.map((it) => it.id);
  const wanted = new Set(breakingRules(ids));
  const off = ids.filter((it) => !wanted.has(it)).map((it) => [it, 'off'] as const);
  return { ...options, rules: { ...options.rules, ...Object.fromEntries(off) } };
}

/** The change that all kernels take, of each row that breaks on one of them; undefined where there is none. */
async function formsOf(
  rows: readonly Row[],
  runs: readonly Run[],
  groups: readonly Group[],
  values: Values,
  overlay: Readonly<Record<string, string | null>>,
  parts: Parts,
  terminal: Terminal,
): Promise<ReadonlyMap<Row, string | undefined>> {
  const forms = new Map<Row, string | undefined>();
  const broken = rows.filter((row) => row.findings.some((it) => it && breaks(it)));
  if (broken.length === 0) return forms;
  const given = readOptions(values, parts, terminal.directory, true);
  for (const { project, files } of groups) {
    const paths = new Set(broken.map((it) => it.path).filter((it) => files.includes(it)));
    if (paths.size === 0) continue;
    const sessions = await Promise.all(
      runs.map(async ({ kernel, looked }) => {
        const { options } = optionsOf({ ...given, kernel: kernel.kernel }, project, parts.profiles, LEVELS);
        const breaking = onlyBreaking(options, parts);
        // What the run has read of the kernel and of the files stays; only the rules are others.
        if (looked.session) {
          looked.session.analysis.configure(breaking);
          return looked.session;
        }
        return parts.createSession(breaking, {
          ...useFor(1, !values.flag('no-cache')),
          ...(Object.keys(overlay).length > 0 && { overlay }),
        });
      }),
    );
    for (const path of paths) formsIn(path, broken, sessions, forms);
  }
  return forms;
}

/** Looks for the forms of one file's rows, and leaves its text as it was. */
function formsIn(
  path: string,
  broken: readonly Row[],
  sessions: readonly Session[],
  forms: Map<Row, string | undefined>,
): void {
  const { applied, none, before } = commonForms(path, sessions, true);
  for (const [it, text] of before) for (const { analysis } of sessions) analysis.open(it, text);
  const open = none.map(({ finding }) => `${finding.rule}\0${finding.message}`);
  for (const row of broken.filter((it) => it.path === path)) {
    const keys = row.findings.flatMap((it) => (it ? [`${it.rule}\0${it.message}`] : []));
    const left = open.findIndex((it) => keys.includes(it));
    if (left >= 0) {
      open.splice(left, 1);
      forms.set(row, undefined);
      continue;
    }
    const form = applied.find(({ finding }) => keys.includes(`${finding.rule}\0${finding.message}`));
    forms.set(row, form?.fix.title ?? 'fixed together with another place');
  }
}
