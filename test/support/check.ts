import type { Analysis, Finding, Fix, Options, Severity } from '../../server/src/analysis.ts';
import { applyFixes, renderDiff, safeFixes, type Texts } from './fixes.ts';
import type { Fence, LiterateTest } from './markdown.ts';
import { markOf, readMarks, writeMarks } from './markers.ts';
import { memoryFileSystem } from './memory-fs.ts';

/** Makes the tool over the files of one test. Whoever calls it disposes of what it gives. */
export type MakeAnalysis = (fs: ReturnType<typeof memoryFileSystem>, options: Options) => Analysis;

/** One block of a test: what stands in the Markdown and what the tool says, in the same canonical form. */
export interface Compared {
  readonly fence: Fence;
  readonly what: string;
  readonly expected: string;
  readonly actual: string;
}

/** Where the files of a test lie, in a file system of their own. */
const root = '/module';

/** More rounds than any chain of fixes needs: a fix that brings up the finding that it mends would never end. */
const maxRounds = 8;

/**
 * Runs one test and gives each of its blocks as expected and as found. Throws where a fix breaks a promise that holds
 * for all of them: fixes end, and afterwards none is left.
 */
export function checkTest(test: LiterateTest, make: MakeAnalysis): Compared[] {
  const marked = test.files.map((file) => ({
    file,
    path: `${root}/${file.name}`,
    ...readMarks(file.fence.text),
  }));
  const texts: Texts = new Map(marked.map((it) => [it.path, it.code]));
  const findings = report(texts, test, make);
  const textOf = (path: string) => texts.get(path) ?? '';
  const out: Compared[] = [];
  for (const { file, path, code, marks } of marked) {
    if (!path.endsWith('.rs')) continue;
    const traced = file.fence.info.split(' ').includes('trace') ? textOf : undefined;
    const actual = findings.filter((it) => it.path === path).map((it) => markOf(it, traced));
    out.push({
      fence: file.fence,
      what: `findings in ${file.name}`,
      expected: writeMarks(code, marks),
      actual: writeMarks(code, actual),
    });
  }
  for (const fence of test.diffs) {
    const after =
      fence.info === '' ? fixAll(texts, test, make) : applyFixes(texts, [namedFix(findings, fence.info)]);
    const actual = renderDiff(texts, after, marked[0]!.path, (path) => path.slice(root.length + 1));
    out.push({
      fence,
      what: fence.info === '' ? 'all safe fixes' : fence.info,
      expected: fence.text,
      actual,
    });
  }
  return out;
}

/** Applies safe fixes until none is left, as `kalloc-lint fix` does. */
function fixAll(texts: Texts, test: LiterateTest, make: MakeAnalysis): Texts {
  let now = texts;
  for (let round = 0; round < maxRounds; round++) {
    const fixes = safeFixes(report(now, test, make));
    if (fixes.length === 0) return now;
    now = applyFixes(now, fixes);
  }
  throw new Error(`safe fixes do not come to an end in ${maxRounds} rounds`);
}

/** `fix=2`: the second fix of the first finding that has two. Anything else is a fix's title. */
function namedFix(findings: readonly Finding[], info: string): Fix {
  const nth = /^fix=(\d+)$/.exec(info);
  const idx = nth ? Number(nth[1]) - 1 : 0;
  const fixes = findings.flatMap((it) => it.fixes);
  const fix = nth
    ? findings.find((it) => it.fixes.length > idx)?.fixes[idx]
    : fixes.find((it) => it.title === info);
  if (!fix)
    throw new Error(
      `no finding offers "${info}"; offered: ${fixes.map((it) => it.title).join(' | ') || 'nothing'}`,
    );
  if (fix.applicability === 'display') throw new Error(`"${fix.title}" is only shown, never applied`);
  return fix;
}

function report(texts: Texts, test: LiterateTest, make: MakeAnalysis): Finding[] {
  const { kernel, rules, stackLimit, unknown } = test.config;
  const options: Options = {
    kernel,
    rules: rules as Record<string, Severity | 'off'>,
    stackLimit: stackLimit ?? 1024,
  };
  const analysis = make(memoryFileSystem(withBuildFile(texts)), options);
  try {
    const reports = [...texts.keys()].filter((it) => it.endsWith('.rs')).map((path) => analysis.report(path));
    const nUnknown = reports.reduce((sum, it) => sum + it.unknown, 0);
    if (unknown !== undefined && nUnknown !== unknown)
      throw new Error(`${nUnknown} unresolved, ${unknown} expected`);
    return reports.flatMap((it) => it.findings);
  } finally {
    analysis.dispose();
  }
}

/** A module out of tree has a build file; a test that brings its own keeps it. */
function withBuildFile(texts: Texts): Map<string, string> {
  const files = new Map(texts);
  const hasOne = [...texts.keys()].some((path) => /\/(Kbuild|Makefile|Cargo\.toml)$/.test(path));
  const objects = [...texts.keys()]
    .filter((it) => it.endsWith('.rs'))
    .map((it) => it.slice(root.length + 1, -3) + '.o');
  if (!hasOne) files.set(`${root}/Kbuild`, `obj-m := ${objects.join(' ')}\n`);
  return files;
}
