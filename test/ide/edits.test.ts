import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { damage } from '../../scripts/lib/damage.ts';
import { below, pick, random } from '../../scripts/lib/random.ts';
import type { FileReport } from '../../server/src/analysis.ts';
import { applyEdits } from '../../server/src/text/edits.ts';
import { memoryFileSystem } from '../support/memory-fs.ts';
import { loadTool, repository } from '../support/tool.ts';

// What the session keeps from one keystroke to the next must never show: whatever was typed before, a report is the one
// that a fresh start gives. So is the order in which files are asked for.

const tool = await loadTool();
const options = { kernel: '6.12', rules: {}, stackLimit: 1024 };
const modules = join(repository, 'test/typecheck');

/** Some modules in old forms, and a crate of three files that calls what the others declare. */
const files = new Map<string, string>([
  ...readdirSync(modules)
    .filter((it) => it.endsWith('.rs') && !it.endsWith('.fixed.rs'))
    .filter((_, idx) => idx % 3 === 0)
    .map((it): [string, string] => [`/module/${it}`, readFileSync(join(modules, it), 'utf8')]),
  [
    '/crate/shelf.rs',
    `use kernel::prelude::*;
mod parts;
mod counts;
pub fn fill(shelf: &mut parts::Shelf) -> Result {
    shelf.parts.push(1)?;
    shelf.add(counts::many(2))?;
    let spare = parts::Shelf::spare()?;
    spare.parts.reserve(3)
}
`,
  ],
  [
    '/crate/parts.rs',
    `use kernel::prelude::*;
pub struct Shelf { pub parts: KVec<u8> }
impl Shelf {
    pub fn spare() -> Result<Self> { Ok(Self { parts: KVec::with_capacity(4)? }) }
    pub fn add(&mut self, part: u8) -> Result { Ok(self.parts.push(part)?) }
}
`,
  ],
  ['/crate/counts.rs', 'pub fn many(n: u8) -> u8 { kernel::alloc::KBox::new(n); n }\n'],
]);
const objects = [...files.keys()].map((it) => it.replace(/^.*\//, '').replace(/\.rs$/, '.o'));
const disk = new Map([
  ...files,
  ['/module/Kbuild', `obj-m := ${objects.join(' ')}\n`],
  ['/crate/Kbuild', 'obj-m := shelf.o\n'],
]);
const paths = [...files.keys()].sort();

function reports(texts: ReadonlyMap<string, string>, order = paths): FileReport[] {
  const fresh = tool.analysis(memoryFileSystem(disk), options);
  try {
    for (const [path, text] of texts) fresh.open(path, text);
    const found = new Map(order.map((path) => [path, fresh.report(path)]));
    return paths.map((path) => found.get(path)!);
  } finally {
    fresh.dispose();
  }
}

test('there is something to find', () => {
  const found = reports(files).flatMap((it) => it.findings.map((finding) => finding.path));
  expect(found.length).toBeGreaterThan(10);
  for (const path of paths.filter((it) => it.startsWith('/crate/'))) expect(found).toContain(path);
});

test('the order of questions does not matter', () => {
  expect(reports(files, [...paths].reverse())).toEqual(reports(files));
});

describe.each([1, 2, 3])('after random edits, seed %i', (seed) => {
  test('a report is that of a fresh start', () => {
    const next = random(seed);
    const texts = new Map(files);
    const analysis = tool.analysis(memoryFileSystem(disk), options);
    for (const [path, text] of texts) analysis.open(path, text);
    for (let round = 0; round < 12; round++) {
      const path = pick(next, below(next, 2) ? paths : paths.filter((it) => it.startsWith('/crate/')));
      // A few keystrokes with a look at the file after each, as an editor looks; then some go back to where it began.
      for (let key = 0; key < 4; key++) {
        const text = texts.get(path)!;
        const change = damage(next, text, texts.get(pick(next, paths))!);
        texts.set(path, applyEdits(text, [change])!);
        analysis.change(path, [change]);
        analysis.report(path);
      }
      if (below(next, 2)) {
        const change = { start: 0, end: texts.get(path)!.length, newText: files.get(path)! };
        texts.set(path, change.newText);
        analysis.change(path, [change]);
      }
      expect(paths.map((it) => analysis.report(it))).toEqual(reports(texts));
    }
    analysis.dispose();
  });
});
