import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type Compared, checkTest, type Tool } from './check.ts';
import { type LiterateTest, parseLiterate } from './markdown.ts';

/**
 * Makes a vitest test of each heading in each Markdown file of a folder. With `UPDATE_EXPECT=1` the tests write what
 * they find into the files instead.
 */
export function literateTests(folder: string, tool: Tool): void {
  const names = existsSync(folder)
    ? readdirSync(folder)
        .filter((it) => it.endsWith('.md'))
        .sort()
    : [];
  for (const name of names) {
    const path = join(folder, name);
    const markdown = readFileSync(path, 'utf8');
    const tests = parseLiterate(path, markdown);
    describe(name, () => literateFile(path, markdown, tests, tool));
  }
}

function literateFile(path: string, markdown: string, tests: readonly LiterateTest[], tool: Tool): void {
  const update = process.env.UPDATE_EXPECT === '1';
  const changed: Compared[] = [];
  for (const it of tests) {
    test(it.name, () => {
      for (const block of checkTest(it, tool)) {
        if (update) changed.push(block);
        else expect(block.actual, `${block.what} (${path}:${block.fence.first + 1})`).toBe(block.expected);
      }
    });
  }
  afterAll(() => {
    const now = rewrite(markdown, changed);
    if (now !== markdown) writeFileSync(path, now);
  });
}

/** The Markdown with each block's text replaced by what was found; blocks that agree keep their exact bytes. */
export function rewrite(markdown: string, blocks: readonly Compared[]): string {
  const lines = markdown.split('\n');
  const differing = blocks
    .filter((it) => it.actual !== it.expected)
    .sort((a, b) => b.fence.first - a.fence.first);
  for (const { fence, actual } of differing) {
    lines.splice(fence.first, fence.last - fence.first, ...(actual === '' ? [] : actual.split('\n')));
  }
  return lines.join('\n');
}
