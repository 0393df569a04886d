import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { docBlocks, rulePages, withRuleTable } from '../scripts/lib/rule-pages.ts';
import { rules } from '../server/src/rules/registry.ts';
import { memoryFileSystem } from './support/memory-fs.ts';
import { loadTool, repository } from './support/tool.ts';

// What a rule says of itself is true: its page is what the code says, its examples are found, its remedies are clean.

const tool = await loadTool();
const headings = ['What it does', 'Why is this bad', 'Example', 'Use instead', 'Fix safety', 'References'];

/** `rust,fails,kernel=6.10` names the kernel that an example is for; without, it is the newest. */
function kernelOf(info: string): string | undefined {
  return /\bkernel=([\d.]+)/.exec(info)?.[1];
}

function rulesFoundIn(code: string, id: string, kernel?: string): string[] {
  const path = '/module/module.rs';
  // A rule that is off by default is shown at work all the same.
  const off = rules.find((it) => it.id === id)?.severity === 'off';
  const fs = memoryFileSystem(
    new Map([
      ['/module/Kbuild', 'obj-m := module.o\n'],
      [path, code],
    ]),
  );
  const analysis = tool.analysis(fs, {
    rules: off ? { [id]: 'warning' } : {},
    stackLimit: 1024,
    ...(kernel ? { kernel } : {}),
  });
  const found = analysis.report(path).findings.map((it) => it.rule);
  analysis.dispose();
  return found;
}

test('the pages are generated and up to date', () => {
  const folder = join(repository, 'docs/rules');
  const pages = rulePages(rules);
  expect(readdirSync(folder).sort()).toEqual([...pages.keys()].sort());
  for (const [name, page] of pages)
    expect(readFileSync(join(folder, name), 'utf8'), `${name}: npm run docs`).toBe(page);
  const readme = readFileSync(join(repository, 'README.md'), 'utf8');
  expect(readme).toBe(withRuleTable(readme, rules));
});

test('rules have different names', () => {
  expect(new Set(rules.map((it) => it.id)).size).toBe(rules.length);
});

describe.each(rules)('$id', (rule) => {
  const blocks = docBlocks(rule.docs);
  const under = (heading: string) => blocks.filter((it) => it.heading === heading);

  test('has literate tests', () => {
    expect(rule.id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(existsSync(join(repository, `test/rules/${rule.id}.md`))).toBe(true);
  });

  test('says all that a rule must say', () => {
    const said = [...rule.docs.matchAll(/^#+\s+(.*?)\??\s*$/gm)].map((it) => it[1]);
    expect(said).toEqual(
      expect.arrayContaining(headings.filter((it) => it !== 'Fix safety' || rule.fix !== 'none')),
    );
    expect(rule.title).not.toMatch(/\.$/);
  });

  test('finds its examples', () => {
    expect(under('Example').length).toBeGreaterThan(0);
    for (const it of under('Example'))
      expect(rulesFoundIn(it.code, rule.id, kernelOf(it.info)), it.code).toContain(rule.id);
  });

  test('finds nothing in what it says to use instead', () => {
    for (const it of under('Use instead'))
      expect(rulesFoundIn(it.code, rule.id, kernelOf(it.info)), it.code).not.toContain(rule.id);
  });
});
