import { expect, test } from 'vitest';
import { memoryFileSystem } from '../support/memory-fs.ts';
import { loadTool } from '../support/tool.ts';

// The emulator shows the paths that can be and no others, each with what tells it from the rest.

const tool = await loadTool();
const path = '/m/driver.rs';
const head = `use kernel::prelude::*;
use kernel::sync::SpinLock;
fn yes(n: u32) -> Result<u32> { Ok(n) }
fn leaf(n: u32) -> Result<u32> { if n > 3 { Ok(n) } else { Err(EINVAL) } }
fn middle(n: u32) -> Result<u32> { leaf(n) }
fn outer(n: u32) -> Result<u32> { let v = middle(n)?; Ok(v + 1) }
fn alloc(n: u32) -> Result<u32> { if n > 3 { Ok(n) } else { let b = KBox::new(n, GFP_KERNEL)?; Ok(*b) } }
fn tail(n: u32) -> Result<u32> { alloc(n) }
`;

/** The paths of a function \`f\`: how many times the kernel complains, and what was decided. */
function pathsOf(body: string): [number, string[]][] {
  const text = `${head}fn f(g: &SpinLock<u32>, n: u32) -> Result { ${body} }`;
  const files = new Map([
    ['/m/Kbuild', 'obj-m := driver.o\n'],
    [path, text],
  ]);
  const analysis = tool.analysis(memoryFileSystem(files), { kernel: '7.3', rules: {}, stackLimit: 1024 });
  const { paths } = analysis.emulate(path, text.indexOf('fn f('), {})!;
  analysis.dispose();
  return paths.map((it) => [it.violations, it.choices.map((choice) => choice.text)]);
}

const small = '`n > 3` is false';
const large = '`n > 3` is true';

test.each<[string, string, [number, string[]][]]>([
  ['one path', 'let _g = g.lock(); yes(n)?; Ok(())', [[0, []]]],
  [
    'a result through a tail call',
    'let _g = g.lock(); middle(n)?; Ok(())',
    [
      [0, [large]],
      [0, [small]],
    ],
  ],
  [
    'a result through `?` and a tail call',
    'outer(n)?; Ok(())',
    [
      [0, [large]],
      [0, [small]],
    ],
  ],
  [
    'a match on a result',
    'match leaf(n) { Ok(_) => { let _g = g.lock(); } Err(e) => return Err(e), } Ok(())',
    [
      [0, [large]],
      [0, [small]],
    ],
  ],
  [
    'a branch that cannot be taken',
    'let _g = g.lock(); if let Err(_) = yes(n) { let _b = KBox::new(n, GFP_KERNEL)?; } Ok(())',
    [[0, []]],
  ],
  [
    'the clean path through two calls',
    'let _g = g.lock(); tail(n)?; Ok(())',
    [
      [0, [large]],
      [1, [small]],
      [1, [small, '`KBox::new(n, GFP_KERNEL)` fails, and `?` returns']],
    ],
  ],
  [
    'an allocation that fails',
    'let _b = KBox::new(n, GFP_KERNEL)?; Ok(())',
    [
      [0, []],
      [0, ['`KBox::new(n, GFP_KERNEL)` fails, and `?` returns']],
    ],
  ],
  [
    'a result that is mapped',
    'if leaf(n).map(|x| x + 1).is_err() { yes(1)?; } Ok(())',
    [
      [0, [large]],
      [0, [small]],
    ],
  ],
  [
    '`let … else`',
    'let Ok(_x) = middle(n) else { return Err(EINVAL) }; Ok(())',
    [
      [0, [large]],
      [0, [small]],
    ],
  ],
])('%s', (_, body, wanted) => {
  expect(pathsOf(body).sort(([, a], [, b]) => a.length - b.length || (a.join() < b.join() ? 1 : -1))).toEqual(
    [...wanted].sort(([, a], [, b]) => a.length - b.length || (a.join() < b.join() ? 1 : -1)),
  );
});
