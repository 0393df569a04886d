import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { random } from '../../scripts/lib/random.ts';
import {
  carriageReturns,
  type Insertion,
  said,
  saysTheSame,
  spell,
  spelled,
} from '../../scripts/lib/spellings.ts';
import { memoryFileSystem } from '../support/memory-fs.ts';
import { loadTool, repository } from '../support/tool.ts';

// Code that the compiler takes for the same code has the same findings and fixes. `npm run fuzz:spelling` does it to kernels.

const tool = await loadTool();
const options = { kernel: '7.3', rules: {}, stackLimit: 1024 };

const texts = ['test/faults', 'test/typecheck'].flatMap((folder) =>
  readdirSync(join(repository, folder))
    .filter((it) => it.endsWith('.rs') && !it.endsWith('.fixed.rs'))
    .map((it): [string, string] => [`${folder}/${it}`, readFileSync(join(repository, folder, it), 'utf8')]),
);

/** What is said of a text with insertions, places of which are those without. */
function look(text: string, made: readonly Insertion[]): string[] {
  const analysis = tool.analysis(memoryFileSystem(new Map()), options);
  try {
    analysis.open('/m/a.rs', spelled(text, made));
    return said(analysis.report('/m/a.rs'), spelled(text, made), made);
  } finally {
    analysis.dispose();
  }
}

describe('the same code', () => {
  test.each(texts)('%s', (path, text) => {
    const expected = look(text, []);
    for (const made of [spell(text, random(path.length), 0.2), carriageReturns(text)]) {
      expect(made.length).toBeGreaterThan(0);
      const found = look(text, made);
      expect(found.map((it) => it.split('\n')[0])).toEqual(expected.map((it) => it.split('\n')[0]));
      expect(saysTheSame(expected, found, made)).toBe(true);
    }
  });
});

test('definitions, imports in functions, patterns and heads in odd spellings', () => {
  const plain = `use kernel::prelude::*;
macro_rules! boxed { ($a:expr) => { KBox::new($a)? }; }
fn a() -> Result { let _x = boxed!(1); Ok(()) }
fn b() -> Result { use kernel::sync::*; let _x = Arc::new(1)?; Ok(()) }
fn c(x: Option<u32>) -> Result { if let Some(y) = x { KBox::new(y)?; } Ok(()) }
fn d(x: impl Sized) -> impl Sized { KBox::new(x) }
`;
  const odd = plain
    .replace('macro_rules! boxed {', 'macro_rules /* a */ ! // b\n boxed /* /* c */ */ {')
    .replace('kernel::sync::*', 'kernel /* d */ :: r#sync::*')
    .replace('Some(y)', 'Some(((y)))')
    .replace('KBox::new(y)', 'KBox::new(y/* /* " */ */)')
    .replace('x: impl', 'x: // e\nimpl')
    .replace('-> impl', '->\nimpl');
  const rules = (text: string) => look(text, []).map((it) => it.split('\n')[0]!.replace(/^\d+\.\.\d+ /, ''));
  expect(rules(odd)).toEqual(rules(plain));
  expect(rules(plain)).toHaveLength(5);
});
