import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAnalysis } from '../../server/src/analysis.ts';
import { nodeFileSystem } from '../../server/src/node/file-system.ts';
import type { RustParser } from '../../server/src/syntax/source-file.ts';
import { loadTool } from '../support/tool.ts';

// Ordinary Rust is none of the tool's business: crates full of `Vec::push` and `Box::new`, one a folder of
// CARGO_PROJECTS (cargo-projects.sh puts some there), give no finding and no note, and are not even parsed.

const projects = process.env.CARGO_PROJECTS!;
const tool = await loadTool();
const names = readdirSync(projects, { withFileTypes: true })
  .filter((it) => it.isDirectory())
  .map((it) => it.name)
  .sort();
const copies = mkdtempSync(join(tmpdir(), 'kalloc-lint-cargo-'));

beforeAll(() => {
  // As somebody has them who copied sources about: Rust files alone, and no Cargo.toml beside or above.
  const isRust = (path: string) => !/\.\w+$/.test(path) || path.endsWith('.rs');
  for (const name of names)
    cpSync(join(projects, name), join(copies, name), {
      recursive: true,
      filter: (path) => isRust(path.slice(projects.length + name.length + 1)),
    });
});
afterAll(() => rmSync(copies, { recursive: true }));

function rustFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((it) => it.endsWith('.rs'))
    .map((it) => join(folder, it));
}

function check(folder: string) {
  let nParsed = 0;
  const parser: RustParser = {
    build: tool.parser.build,
    edit: (old, changes) => tool.parser.edit(old, changes),
    parse(path, text) {
      nParsed++;
      return tool.parser.parse(path, text);
    },
    dispose: () => {},
  };
  const analysis = createAnalysis({
    fs: nodeFileSystem(),
    parser,
    options: { rules: {}, stackLimit: 1024 },
    profile: tool.profile,
    profiles: tool.profiles,
  });
  const reports = rustFiles(folder).map((path) => analysis.report(path));
  analysis.dispose();
  return {
    nParsed,
    findings: reports.flatMap((it) => it.findings.map((found) => `${it.path}: ${found.rule}`)),
    notes: reports.flatMap((it) => it.notes),
  };
}

test('there are three crates, and they are full of allocations', () => {
  const rich = names.filter((name) => {
    const text = rustFiles(join(projects, name))
      .map((path) => readFileSync(path, 'utf8'))
      .join('\n');
    return (text.match(/\.push\(|Box::new\(|Vec::with_capacity\(|vec!\[/g) ?? []).length >= 100;
  });
  expect(rich.length).toBeGreaterThanOrEqual(3);
});

describe.each(names)('%s', (name) => {
  test('as it is shipped', () => {
    expect(check(join(projects, name))).toEqual({ nParsed: 0, findings: [], notes: [] });
  });

  test('without its Cargo.toml', () => {
    expect(readdirSync(join(copies, name))).not.toContain('Cargo.toml');
    expect(check(join(copies, name))).toEqual({ nParsed: 0, findings: [], notes: [] });
  });
});
