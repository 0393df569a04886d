import { describe, expect, test } from 'vitest';
import { memoryFileSystem } from '../support/memory-fs.ts';
import { loadTool } from '../support/tool.ts';

// Large and deep code is checked to its end: wide matches, long chains of calls, calls that share what they call.

const tool = await loadTool();
const path = '/m/driver.rs';
const head = 'use kernel::prelude::*;\nuse kernel::sync::SpinLock;\n';

/** How many findings of `sleep-in-atomic` a module has. */
function findings(code: string): number {
  const files = new Map([
    ['/m/Kbuild', 'obj-m := driver.o\n'],
    [path, head + code],
  ]);
  const analysis = tool.analysis(memoryFileSystem(files), { kernel: '7.3', rules: {}, stackLimit: 1024 });
  const { findings: all } = analysis.report(path)!;
  analysis.dispose();
  return all.filter((it) => it.rule === 'sleep-in-atomic').length;
}

function times(n: number, make: (i: number) => string): string {
  return Array.from({ length: n }, (_, i) => make(i)).join('\n');
}

const wrong = (i: number): string => `{ let _g = g.lock(); let _b = KBox::new(${i}, GFP_KERNEL)?; }`;

describe('wide', () => {
  test('a match of 90 arms with guards', () => {
    const arms = times(90, (i) => `${i} if y > ${i} => ${wrong(i)}`);
    expect(
      findings(`fn f(x: u32, y: u32, g: &SpinLock<u32>) -> Result { match x { ${arms} _ => {} } Ok(()) }`),
    ).toBe(90);
  });

  test('a match of 150 arms without', () => {
    const arms = times(150, (i) => `${i} => ${wrong(i)}`);
    expect(findings(`fn f(x: u32, g: &SpinLock<u32>) -> Result { match x { ${arms} _ => {} } Ok(()) }`)).toBe(
      150,
    );
  });

  test('80 branches one behind the other', () => {
    const branches = times(80, (i) => `if x == ${i} ${wrong(i)}`);
    expect(findings(`fn f(x: u32, g: &SpinLock<u32>) -> Result { ${branches} Ok(()) }`)).toBe(80);
  });

  test('80 variables that branches decide', () => {
    const branches = times(80, (i) => `let v${i} = if x == ${i} { Some(1) } else { None };`);
    expect(findings(`fn f(x: u32, g: &SpinLock<u32>) -> Result { ${branches} ${wrong(1)} Ok(()) }`)).toBe(1);
  });
});

describe('independent conditions', () => {
  const optional = (n: number, end: string): string =>
    `fn f(g: &SpinLock<u32>, x: u32) -> Result {
       ${times(n, (i) => `let g${i} = if x == ${i} { Some(g.lock()) } else { None };`)}
       ${end} Ok(()) }`;
  const last = (n: number): string => `if let Some(held) = g${n - 1} { ${allocates} }`;
  const allocates = 'let _b = KBox::new(1, GFP_KERNEL)?;';

  test.each([4, 10, 16, 24])('%i guards that are taken or not', (n) => {
    expect(findings(optional(n, allocates))).toBe(1);
    // What the last of them does is seen however many combinations come before it.
    expect(findings(optional(n, last(n)))).toBe(1);
    expect(findings(optional(n, ''))).toBe(0);
  });
});

describe('deep', () => {
  const chain = (n: number, calls: (i: number) => string, end: string): string =>
    `fn f0(g: &SpinLock<u32>) -> Result { let _g = g.lock(); f1() }
     ${times(n - 1, (i) => `fn f${i + 1}() -> Result { ${calls(i + 2)} }`)}
     fn f${n}() -> Result { ${end} Ok(()) }`;
  const allocates = 'let _b = KBox::new(1, GFP_KERNEL)?;';

  test.each([15, 40, 80])('a chain of %i calls', (n) => {
    expect(findings(chain(n, (i) => `f${i}()`, allocates))).toBe(1);
    expect(findings(chain(n, (i) => `f${i}()`, ''))).toBe(0);
  });

  test.each([15, 40])('a chain of %i functions that call the next one twice', (n) => {
    expect(findings(chain(n, (i) => `f${i}()?; f${i}()`, allocates))).toBe(1);
    expect(findings(chain(n, (i) => `f${i}()?; f${i}()`, ''))).toBe(0);
  });

  test('what a call came to is told again for each of its callers', () => {
    const callers = times(12, (i) => `fn c${i}(g: &SpinLock<u32>) -> Result { let _g = g.lock(); f1() }`);
    expect(findings(chain(5, (i) => `f${i}()`, allocates) + callers)).toBe(13);
  });

  test('what a lock of the callee itself makes wrong is told there alone', () => {
    const callee = `fn callee(g: &SpinLock<u32>) -> Result { let _h = g.lock(); ${allocates} Ok(()) }`;
    const callers = times(
      4,
      (i) => `fn c${i}(g: &SpinLock<u32>) -> Result { let _g = g.lock(); callee(g)?; callee(g) }`,
    );
    expect(findings(callee + callers)).toBe(1);
  });

  test('an argument that a call changed through a reference is changed each time', () => {
    const body = (n: number): string => `fn step(n: &mut u32) { *n += 1; }
      fn f(g: &SpinLock<u32>) -> Result {
        let _g = g.lock();
        let mut n = 0;
        step(&mut n);
        step(&mut n);
        if n == ${n} { ${allocates} }
        Ok(())
      }`;
    expect([1, 2, 3].map((n) => findings(body(n)))).toEqual([0, 1, 0]);
  });
});
