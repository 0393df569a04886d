/**
 * Reads a literate test: a Markdown file whose headings name tests and whose fenced blocks are their files, settings
 * and expected patches. `test/README.md` describes the form.
 */

/** A fenced block; `first` and `last` are the 0-based lines of its content in the Markdown, `last` exclusive. */
export interface Fence {
  readonly lang: string;
  /** What stands after the language: `fix=2`, a fix's title, `trace`. */
  readonly info: string;
  readonly text: string;
  readonly first: number;
  readonly last: number;
}

export interface TestFile {
  /** Relative to the test's root. */
  readonly name: string;
  readonly fence: Fence;
}

/** Settings of a test, inherited by the headings below it. */
export interface TestConfig {
  readonly kernel?: string;
  readonly stackLimit?: number;
  readonly rules: Readonly<Record<string, string>>;
  /** How many calls and receivers must stay unresolved, over all files. */
  readonly unknown?: number;
}

export interface LiterateTest {
  /** The headings that lead to it, joined by ` › `. */
  readonly name: string;
  /** 1-based line of its heading. */
  readonly line: number;
  readonly config: TestConfig;
  readonly files: readonly TestFile[];
  readonly diffs: readonly Fence[];
}

/** What is wrong with the Markdown itself; the message names file and line. */
export class LiterateError extends Error {}

/** The file that an unnamed block is. */
export const defaultFile = 'module.rs';

interface Section {
  readonly level: number;
  readonly title: string;
  readonly line: number;
  config: TestConfig;
  readonly files: TestFile[];
  readonly diffs: Fence[];
}

/**
 * All tests of one Markdown text, in order.
 * Throws `LiterateError` for two tests of one name, a file without tests, an unclosed fence, a diff without code, or
 * two unnamed code blocks under one heading.
 */
export function parseLiterate(path: string, markdown: string): LiterateTest[] {
  const fail = (line: number, what: string): never => {
    throw new LiterateError(`${path}:${line + 1}: ${what}`);
  };
  const lines = markdown.split('\n');
  const root: Section = { level: 0, title: '', line: 0, config: { rules: {} }, files: [], diffs: [] };
  let at = frontMatter(lines, root);
  let stack: Section[] = [root];
  const sections: { section: Section; name: string }[] = [];
  let fileName: string | undefined;

  for (; at < lines.length; at++) {
    const line = lines[at]!;
    const section = stack[stack.length - 1]!;
    const heading = /^(#{1,6})\s+(.*?)\s*$/.exec(line);
    const named = /^`([^`]+)`:\s*$/.exec(line);
    const opening = /^(`{3,})(\S*)\s*(.*?)\s*$/.exec(line);
    if (heading) {
      const level = heading[1]!.length;
      stack = stack.filter((it) => it.level < level);
      const config = stack[stack.length - 1]!.config;
      stack.push({ level, title: heading[2]!, line: at, config, files: [], diffs: [] });
      sections.push({ section: stack[stack.length - 1]!, name: nameOf(stack) });
    } else if (named) {
      fileName = named[1];
    } else if (opening) {
      const first = at + 1;
      while (at + 1 < lines.length && lines[at + 1] !== opening[1]) at++;
      if (at + 1 >= lines.length) fail(first - 1, 'this fence is never closed');
      at++;
      const fence: Fence = {
        lang: opening[2]!,
        info: opening[3]!,
        text: lines.slice(first, at).join('\n'),
        first,
        last: at,
      };
      place(section, fence, fileName, fail);
      fileName = undefined;
    } else if (line.trim() !== '') {
      fileName = undefined;
    }
  }

  const tests = sections.filter(({ section }) => section.files.length > 0);
  if (tests.length === 0) fail(0, 'no test in this file: a heading with a ```rust block below it');
  const seen = new Set<string>();
  for (const { section, name } of tests) {
    if (seen.has(name)) fail(section.line, `a second test with the name "${name}"`);
    seen.add(name);
  }
  return tests.map(({ section, name }) => ({
    name,
    line: section.line + 1,
    config: section.config,
    files: section.files,
    diffs: section.diffs,
  }));
}

function nameOf(stack: readonly Section[]): string {
  return stack
    .slice(1)
    .map((it) => it.title)
    .join(' › ');
}

function place(
  section: Section,
  fence: Fence,
  fileName: string | undefined,
  fail: (line: number, what: string) => never,
) {
  const line = fence.first - 1;
  if (fence.lang === 'toml' && fileName === undefined) {
    section.config = readConfig(section.config, fence.text.split('\n'), /^\s*([\w.-]+)\s*=\s*(.*)$/, (what) =>
      fail(line, what),
    );
  } else if (fence.lang === 'diff') {
    if (section.files.length === 0) fail(line, 'a diff needs a code block before it, under the same heading');
    section.diffs.push(fence);
  } else if (fence.lang === 'rust' || fileName !== undefined) {
    const name = fileName ?? defaultFile;
    if (section.level === 0) fail(line, 'a code block needs a heading above it');
    if (section.files.some((it) => it.name === name))
      fail(line, `a second file "${name}" in one test: name it, or give it a heading`);
    section.files.push({ name, fence });
  }
}

/** Reads `---` … `---` at the top into the root's settings; gives the line after it. */
function frontMatter(lines: readonly string[], root: Section): number {
  if (lines[0] !== '---') return 0;
  const end = lines.indexOf('---', 1);
  if (end < 0) return 0;
  root.config = readConfig(root.config, lines.slice(1, end), /^\s*([\w.-]+)\s*:\s*(.*)$/, (what) => {
    throw new LiterateError(what);
  });
  return end + 1;
}

/** `key = value` lines with a `[rules]` table; unknown keys are errors, for they would test nothing. */
function readConfig(
  base: TestConfig,
  lines: readonly string[],
  form: RegExp,
  fail: (what: string) => never,
): TestConfig {
  const out = { ...base, rules: { ...base.rules } };
  let inRules = false;
  for (const line of lines) {
    if (/^\s*(#.*)?$/.test(line)) continue;
    if (/^\s*\[rules\]\s*$/.test(line)) {
      inRules = true;
      continue;
    }
    const [, key, raw] = form.exec(line) ?? fail(`not a setting: ${line}`);
    const value = raw!.trim().replace(/^"(.*)"$/, '$1');
    if (inRules || key!.startsWith('rules.')) out.rules[key!.replace(/^rules\./, '')] = value;
    else if (key === 'kernel') out.kernel = value;
    else if (key === 'stackLimit') out.stackLimit = Number(value);
    else if (key === 'unknown') out.unknown = Number(value);
    else fail(`unknown setting: ${key}`);
  }
  return out;
}
