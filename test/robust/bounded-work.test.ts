import { describe, expect, test } from 'vitest';
import { hostileTexts } from '../../scripts/lib/hostile.ts';
import { loadTool } from '../../scripts/lib/tool.ts';
import type { FileReport } from '../../server/src/finding.ts';
import { memoryFileSystem } from '../support/memory-fs.ts';

const tool = await loadTool(process.cwd());
const options = { rules: {}, stackLimit: 1024, kernel: '7.3' };

/** The report on one of several files. */
function reportOn(files: Readonly<Record<string, string>>, path: string): FileReport {
  const analysis = tool.analysis(memoryFileSystem(new Map(Object.entries(files))), options);
  try {
    return analysis.report(path);
  } finally {
    analysis.dispose();
  }
}

/** Bounds that a machine keeps under any load: without the limits each of these takes for ever. */
const SLOWEST_MS = 60_000;

function timed(text: string): FileReport {
  const start = performance.now();
  const report = reportOn({ '/m/a.rs': text }, '/m/a.rs');
  expect(performance.now() - start).toBeLessThan(SLOWEST_MS);
  return report;
}

const { valid, broken } = hostileTexts(30);

describe('what a careless reader never finishes is read', () => {
  test.each(valid)('$name', { timeout: 90_000 }, ({ text }) => {
    const report = timed(text);
    const at = text.indexOf('KBox::new(1)?', text.indexOf('fn honest'));
    expect(report.findings.map((it) => [it.rule, it.span.start])).toContainEqual(['missing-gfp-flags', at]);
  });
  test.each(broken)('$name', { timeout: 90_000 }, ({ text }) => {
    timed(text);
  });
});

const BAD = 'use kernel::prelude::*;\nfn f() -> Result { let _b = KBox::new(1)?; Ok(()) }\n';

describe('files that name each other', () => {
  test('a file that is a module of itself is said to be one', () => {
    const report = reportOn({ '/m/a.rs': `${BAD}#[path = "a.rs"]\nmod b;\n` }, '/m/a.rs');
    expect(report.findings).toHaveLength(1);
    expect(report.notes.map((it) => it.message)).toEqual(['`mod b` in /m/a.rs leads back to /m/a.rs']);
  });

  test('files that declare the next one twice', () => {
    const files: Record<string, string> = {};
    for (let i = 0; i < 30; i++)
      files[`/m/f${i}.rs`] = `${BAD}#[path = "f${i + 1}.rs"]\nmod a;\n#[path = "f${i + 1}.rs"]\nmod b;\n`;
    files['/m/f30.rs'] = BAD;
    const report = reportOn(files, '/m/f0.rs');
    expect(report.findings).toHaveLength(1);
    expect(report.notes.map((it) => it.message).join()).toContain('declared more than 16 times');
  });
});

describe('what limits cut off is said', () => {
  test('a rule that takes too many steps is named, and the others go on', () => {
    const example = `/// let a = KBox::new(1);\n`.repeat(3000);
    const report = reportOn({ '/m/a.rs': `${BAD}/// \`\`\`\n${example}/// \`\`\`\nfn g() {}\n` }, '/m/a.rs');
    expect(report.findings.filter((it) => it.rule === 'missing-gfp-flags')).toHaveLength(3001);
    expect(report.unknowns.filter((it) => it.kind === 'limit').length).toBeGreaterThan(3000);
    expect(report.notes.map((it) => it.message).join()).toMatch(/^not checked for `.*too complex/);
  });

  test('a text of which the parser finds no way out', () => {
    const report = reportOn({ '/m/a.rs': `${BAD}${'r#"'.repeat(20_000)}` }, '/m/a.rs');
    expect(report.notes.map((it) => it.message).join()).toContain('not parsed');
  });
});
