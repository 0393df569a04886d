import type { Analysis, Options, Severity } from '../../server/src/analysis.ts';
import type { FileReport } from '../../server/src/finding.ts';
import { fixInRounds } from '../../server/src/fix/rounds.ts';
import type { FileSystem } from '../../server/src/host.ts';
import { applyFix, namedFix, renderDiff, type Texts } from './fixes.ts';
import type { Fence, LiterateTest } from './markdown.ts';
import { markOf, readMarks, writeMarks } from './markers.ts';
import { memoryFileSystem } from './memory-fs.ts';

/** The tool under test. */
export interface Tool {
  /** Whoever calls it disposes of what it gives. */
  analysis(fs: FileSystem, options: Options): Analysis;
  /** How many places of a text do not parse. */
  countProblems(path: string, text: string): number;
}

/** One block of a test: what stands in the Markdown and what the tool says, in the same canonical form. */
export interface Compared {
  readonly fence: Fence;
  readonly what: string;
  readonly expected: string;
  readonly actual: string;
}

/** Where the files of a test lie, in a file system of their own. */
const root = '/module';

/**
 * Runs one test and gives each of its blocks as expected and as found. Throws where a fix breaks a promise that holds
 * for all fixes: it fits, the file parses no worse, and safe fixes come to an end with none of them left.
 */
export function checkTest(test: LiterateTest, tool: Tool): Compared[] {
  const marked = test.files.map((file) => ({
    file,
    path: `${root}/${file.name}`,
    ...readMarks(file.fence.text),
  }));
  const texts: Texts = new Map(marked.map((it) => [it.path, it.code]));
  const rust = [...texts.keys()].filter((it) => it.endsWith('.rs'));
  return withAnalysis(texts, test, tool, (analysis) => {
    const reports = rust.map((path) => analysis.report(path));
    const nUnknown = reports.reduce((sum, it) => sum + it.unknown, 0);
    const { unknown } = test.config;
    if (unknown !== undefined && nUnknown !== unknown)
      throw new Error(`${nUnknown} unresolved, ${unknown} expected`);

    const findings = reports.flatMap((it) => it.findings);
    checkOpened(reports, texts, analysis);
    const out: Compared[] = [];
    for (const { file, path, code, marks } of marked) {
      if (!rust.includes(path)) continue;
      const textOf = file.fence.info.split(' ').includes('trace')
        ? (it: string) => texts.get(it) ?? ''
        : undefined;
      const actual = findings.filter((it) => it.path === path).map((it) => markOf(it, textOf));
      const what = `findings in ${file.name}`;
      out.push({
        fence: file.fence,
        what,
        expected: writeMarks(code, marks),
        actual: writeMarks(code, actual),
      });
    }
    for (const fence of test.diffs.filter((it) => it.info !== '')) {
      const after = applyFix(texts, namedFix(findings, fence.info));
      out.push(compareDiff(texts, after, fence, marked[0]!.path, tool));
    }
    // Last, for it leaves the analysis with the texts that the fixes made.
    const whole = test.diffs.find((it) => it.info === '');
    const safe = fixAll(reports, texts, analysis, tool);
    if (whole) out.push(compareDiff(texts, safe, whole, marked[0]!.path, tool));
    return out;
  });
}

/** Throws where the files are judged otherwise once they are open in an editor, at the first look or after an edit that says nothing. */
function checkOpened(reports: readonly FileReport[], texts: Texts, analysis: Analysis): void {
  const said = (all: readonly FileReport[]) =>
    all.flatMap((it) =>
      it.findings.map((one) => `${one.path}:${one.span.start} ${one.rule} ${one.verdict} ${one.message}`),
    );
  const closed = said(reports).join('\n');
  const compare = (when: string) => {
    const open = said(reports.map((it) => analysis.report(it.path))).join('\n');
    if (open !== closed) throw new Error(`${when} it is judged otherwise:\n${open}\ninstead of\n${closed}`);
  };
  for (const { path } of reports) analysis.open(path, texts.get(path)!);
  compare('open');
  for (const { path } of reports) {
    const end = texts.get(path)!.length;
    analysis.change(path, [{ start: end, end, newText: '\n' }]);
    compare('after an edit');
    analysis.change(path, [{ start: end, end: end + 1, newText: '' }]);
  }
  compare('after the edits');
}

/** All safe fixes, by the code that `kalloc-lint fix` runs. */
function fixAll(reports: readonly FileReport[], texts: Texts, analysis: Analysis, tool: Tool): Texts {
  const paths = reports.map((it) => it.path);
  const outcome = fixInRounds(
    paths,
    { applicability: 'safe' },
    {
      report: (path) => analysis.report(path),
      text: (path) => analysis.text(path),
      update: (path, text) => analysis.open(path, text),
      countProblems: tool.countProblems,
    },
  );
  const [refused] = outcome.refused;
  if (refused) throw new Error(`"${refused.fix.title}" does not fit, or leaves code that parses worse`);
  const left = outcome.reports
    .flatMap((it) => it.findings)
    .find((it) => it.fixes.some((fix) => fix.applicability === 'safe'));
  if (!outcome.settled || left)
    throw new Error(`safe fixes do not come to an end: ${left?.message ?? 'they undo each other'}`);
  return new Map([...texts, ...outcome.files]);
}

function compareDiff(before: Texts, after: Texts, fence: Fence, main: string, tool: Tool): Compared {
  for (const [path, text] of after) {
    const worse =
      path.endsWith('.rs') &&
      tool.countProblems(path, text) > tool.countProblems(path, before.get(path) ?? '');
    if (worse) throw new Error(`${path} parses worse after "${fence.info || 'all safe fixes'}"`);
  }
  const actual = renderDiff(before, after, main, (path) => path.slice(root.length + 1));
  return { fence, what: fence.info || 'all safe fixes', expected: fence.text, actual };
}

function withAnalysis<T>(texts: Texts, test: LiterateTest, tool: Tool, use: (analysis: Analysis) => T): T {
  const { kernel, rules, stackLimit } = test.config;
  const options: Options = {
    kernel,
    rules: rules as Record<string, Severity | 'off'>,
    stackLimit: stackLimit ?? 1024,
  };
  const analysis = tool.analysis(memoryFileSystem(withBuildFile(texts)), options);
  try {
    return use(analysis);
  } finally {
    analysis.dispose();
  }
}

/** The files of a test by their paths in its file system, without the markers. */
export function moduleTexts(test: LiterateTest): Texts {
  return new Map(test.files.map((it) => [`${root}/${it.name}`, readMarks(it.fence.text).code]));
}

/** A module out of tree has a build file; a test that brings one of its own keeps it. */
export function withBuildFile(texts: Texts): Map<string, string> {
  const files = new Map(texts);
  const hasOne = [...texts.keys()].some((path) => /\/(Kbuild|Makefile|Cargo\.toml)$/.test(path));
  const objects = [...texts.keys()]
    .filter((it) => it.endsWith('.rs'))
    .map((it) => `${it.slice(root.length + 1, -3)}.o`);
  if (!hasOne) files.set(`${root}/Kbuild`, `obj-m := ${objects.join(' ')}\n`);
  return files;
}
