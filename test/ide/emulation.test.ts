import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Emulation, EmulationRequest } from '../../server/src/analysis.ts';
import { openDriver, path } from '../support/driver.ts';
import { repository } from '../support/tool.ts';

const mailbox = readFileSync(join(repository, 'test/e2e/workspace/mailbox/mailbox.rs'), 'utf8');

const head =
  'use kernel::prelude::*;\nuse kernel::sync::{rcu, Mutex, SpinLock};\nuse kernel::time::hrtimer::*;\n' +
  'struct S { a: SpinLock<KVec<u32>>, m: Mutex<u32> }\n';

/** Runs `f`, or the function that is named. */
function run(code: string, request: EmulationRequest = {}, name = 'f'): Emulation {
  const found = openDriver(code).emulate(path, name, request);
  if (!found) throw new Error(`no function ${name}`);
  return found;
}

/** The steps in short: `4 takes `a` (spinlock)`. */
const told = ({ steps }: Emulation) =>
  steps.flatMap((it) => (it.kind === 'line' ? [] : [`${it.line} ${it.text}`]));

describe('a run', () => {
  test('goes into functions, and ends with what the kernel says', () => {
    const found = run(mailbox, {}, 'post');
    expect(found).toMatchObject({
      function: 'Mailbox::post',
      config: { preemptRt: false, lowMemory: false },
      pathNumber: 1,
    });
    const bad = found.steps.filter((it) => it.violation);
    expect(bad).toHaveLength(1);
    expect(bad[0]).toMatchObject({
      kind: 'allocate',
      function: 'Letter::blank',
      depth: 2,
      context: {
        preemptCount: '1',
        preemptFields: 'preempt 1',
        irqsDisabled: false,
        rcuDepth: 0,
        mayNotSleep: true,
        level: 'task',
        held: [{ name: 'queue', kind: 'spinlock', label: 'spinlock' }],
      },
      allocation: {
        allocator: 'Kmalloc',
        requested: 48,
        flags: 'GFP_KERNEL',
        got: { class: 'slab', cache: 'kmalloc-64', usable: 64 },
      },
    });
    expect(bad[0]!.violation).toEqual({
      certain: true,
      report: [
        'BUG: sleeping function called from invalid context at include/linux/sched/mm.h:322',
        'in_atomic(): 1, irqs_disabled(): 0, non_block: 0, pid: 45, name: task',
        'preempt_count: 1, expected: 0',
        'RCU nest depth: 0, expected: 0',
      ],
    });
    const calls = found.steps.flatMap((it) => (it.kind === 'enter' || it.kind === 'leave' ? [it.text] : []));
    expect(calls).toEqual([
      '`Mailbox::post` entered',
      '`Letter::stamped` entered',
      '`Letter::blank` entered',
      '`Letter::blank` returns',
      '`Letter::stamped` returns',
    ]);
  });

  test('is plain data: JSON keeps all of it', () => {
    const found = run(mailbox, {}, 'post');
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });

  test('holds nothing at its end that it took', () => {
    for (const name of ['post', 'stamped', 'blank']) {
      const all = run(mailbox, {}, name);
      for (let i = 1; i <= all.paths.length; i++)
        expect(run(mailbox, { pathNumber: i }, name).steps.at(-1)!.context.held, `${name} ${i}`).toEqual([]);
    }
  });

  test('has a path for each way of a branch, and says which', () => {
    const code = `${head}fn f(s: &S, x: bool) {\n    if x {\n        let _g = rcu::read_lock();\n        g();\n    }\n}\nfn g() {}\n`;
    const found = run(code);
    expect(found.paths.map((it) => it.choices.map(({ line, text }) => `${line} ${text}`))).toEqual([
      ['6 `x` is true'],
      ['6 `x` is false'],
    ]);
    expect(found.morePaths).toBe(false);
    expect(told(run(code, { pathNumber: 1 }))).toEqual([
      '5 `f` entered',
      '6 `x` is true',
      '7 takes `RCU` (RCU read side)',
      '11 `g` entered',
      '11 `g` returns',
      '9 releases `RCU`',
    ]);
    expect(told(run(code, { pathNumber: 2 }))).toEqual(['5 `f` entered', '6 `x` is false']);
    expect(run(code, { pathNumber: 99 }).pathNumber).toBe(2);
  });

  test('an allocation that fails is NULL on its path', () => {
    const code = `${head}fn f() -> Result {\n    let _b = KBox::new(1u64, GFP_KERNEL)?;\n    Ok(())\n}\n`;
    const [good, bad] = [1, 2].map((pathNumber) =>
      run(code, { pathNumber }).steps.find((it) => it.allocation),
    );
    expect(good!.allocation).toMatchObject({ requested: 8, got: { cache: 'kmalloc-8', usable: 8 } });
    expect(bad!.allocation).toMatchObject({ requested: 8, got: null });
  });

  test('where memory is short, what may not block fails and has no other way', () => {
    const code = `${head}fn f() -> Result {\n    let _b = KBox::new(1u64, GFP_ATOMIC)?;\n    Ok(())\n}\n`;
    expect(run(code).paths).toHaveLength(2);
    const short = run(code, { lowMemory: true });
    expect(short.paths).toHaveLength(1);
    expect(short.steps.find((it) => it.allocation)!.allocation!.got).toBeNull();
  });

  test('under PREEMPT_RT a spinlock is an RCU section and may sleep', () => {
    const code = `${head}fn f(s: &S) {\n    let _g = s.a.lock();\n}\n`;
    expect(told(run(code))).toEqual(['5 `f` entered', '6 takes `a` (spinlock)', '7 releases `a`']);
    const rt = run(code, { preemptRt: true });
    expect(told(rt)).toEqual([
      '5 `f` entered',
      '6 `s.a.lock()` may sleep',
      '6 takes `a` (spinlock)',
      '7 releases `a`',
    ]);
    expect(rt.steps.find((it) => it.kind === 'acquire')!.context).toMatchObject({
      preemptCount: '0',
      rcuDepth: 1,
    });
  });

  test('loops end: counted ones are followed, others tell of a turn or two', () => {
    const body = 'let mut g = s.a.lock();\n        let _ = g.push(1, GFP_ATOMIC);\n';
    const counted = run(`${head}fn f(s: &S) {\n    for _ in 0..5000 {\n        ${body}    }\n}\n`);
    expect(counted.paths).toHaveLength(1);
    expect(counted.steps.filter((it) => it.kind === 'acquire')).toHaveLength(3);
    expect(told(counted)).toContain('6 the other turns are like these');
    const open = run(`${head}fn f(s: &S, n: usize) {\n    for _ in 0..n {\n        ${body}    }\n}\n`);
    expect(open.paths.every((it) => it.end === 'return')).toBe(true);
    expect(open.paths.length).toBeGreaterThan(1);
    const ever = run(`${head}fn f(s: &S) {\n    loop {\n        ${body}    }\n}\n`);
    expect(ever.paths.map((it) => it.end)).toEqual(['cut']);
  });

  test('a function of many branches has no more paths than one can read', () => {
    const branches = Array.from({ length: 12 }, (_, i) => `    if x[${i}] { let _g = s.a.lock(); }\n`).join(
      '',
    );
    const bug = '    let _g = s.a.lock();\n    let _b = KBox::new(1, GFP_KERNEL);\n';
    const found = run(`${head}fn f(s: &S, x: &[bool]) {\n${branches}${bug}}\n`);
    expect(found.paths.length).toBeLessThanOrEqual(200);
    expect(found.paths[found.pathNumber - 1]!.violations).toBe(1);
  });

  test('is found by an offset anywhere in it, or by its name', () => {
    const analysis = openDriver(mailbox);
    const at = (text: string) => analysis.emulate(path, mailbox.indexOf(text))?.function;
    expect(at('sender: u64) -> Result {')).toBe('Mailbox::post');
    expect(at('queue.closed')).toBe('Mailbox::post');
    expect(at('fn blank')).toBe('Letter::blank');
    expect(at('struct Queue')).toBeUndefined();
    expect(analysis.emulate(path, 'Letter::stamped')?.function).toBe('Letter::stamped');
    expect(analysis.emulate(path, 'nothing')).toBeUndefined();
    expect(analysis.emulate('/m/none.rs', 0)).toBeUndefined();
  });

  test('half-typed code does no harm', () => {
    const analysis = openDriver(mailbox);
    for (let end = 900; end < mailbox.length; end += 97) {
      analysis.open(path, mailbox.slice(0, end));
      for (const it of analysis.lenses(path)) analysis.emulate(path, it.span.start);
      analysis.inlayHints(path, { start: 0, end });
      analysis.contextAt(path, end - 10);
    }
    analysis.open(path, mailbox);
    expect(analysis.emulate(path, 'post')?.paths[0]?.violations).toBe(1);
  });
});

describe('branches that are chosen', () => {
  // Thirteen conditions are more paths than are followed.
  const many = Array.from({ length: 13 }, (_, i) => `    if x == ${i} { g(); }`).join('\n');
  const code = `${head}fn f(s: &S, x: u32) {\n${many}\n    if x == 99 { let l = s.a.lock(); let _b = KBox::new(1, GFP_KERNEL); drop(l); }\n}\nfn g() {}\n`;

  test('a branch that no listed path takes is reached by its decision', () => {
    const analysis = openDriver(code);
    const offset = code.indexOf('fn f') + 4;
    const plain = analysis.emulate(path, offset)!;
    const choices = plain.paths.flatMap((it) => it.choices);
    const last = choices.find((it) => it.text.startsWith('`x == 0`'))!;
    expect(last.others).toHaveLength(1);
    const decisions = [{ path, start: last.span.start, text: last.others![0]! }];
    const run = analysis.emulate(path, offset, { decisions })!;
    const taken = run.paths.map((it) => it.choices.find((each) => each.span.start === last.span.start)?.text);
    expect(new Set(taken)).toEqual(new Set([last.others![0]]));
    // Words that nothing is decided with are no wish.
    const stale = analysis.emulate(path, offset, { decisions: [{ ...decisions[0]!, text: 'gone' }] })!;
    expect(stale.paths).toHaveLength(plain.paths.length);
  });
});

test('the process that a report names is the one of the entry point', () => {
  const body = 'let l = s.a.lock(); let _b = KBox::new(1, GFP_KERNEL); drop(l);';
  const code = `${head}fn ioctl(s: &S) { ${body} }\nimpl kernel::Module for S { fn init(_m: &'static ThisModule) -> Result<Self> { let s: &S = todo(); ${body} Err(ENOMEM) } }\n`;
  const analysis = openDriver(code);
  const report = (name: string) =>
    analysis
      .emulate(path, code.indexOf(`fn ${name}`) + 4)!
      .steps.flatMap((it) => it.violation?.report ?? [])
      .join('\n');
  expect(report('ioctl')).toMatch(/name: task\b/);
  expect(report('ioctl')).not.toContain('insmod');
  expect(report('init')).toMatch(/name: insmod\b/);
});

describe('what is said of places', () => {
  test('lenses stand at functions that allocate or take a lock', () => {
    const names = openDriver(mailbox)
      .lenses(path)
      .map((it) => it.function);
    expect(names).toEqual(['Mailbox::new', 'Mailbox::post', 'Letter::blank']);
  });

  test('so do they where an allocation has no flags, in old code and in code that lacks them', () => {
    const code = `${head}fn boxed() {\n    KBox::new(1);\n}\nfn tried() {\n    Box::try_new(1);\n}\nfn pushed(v: &mut KVec<u8>) {\n    v.push(1);\n}\nfn empty() {\n    KVec::<u8>::new();\n}\n`;
    const names = openDriver(code)
      .lenses(path)
      .map((it) => it.function);
    expect(names).toEqual(['boxed', 'tried', 'pushed']);
  });

  test('the context of a call, of what is around it, and of a signature', () => {
    const analysis = openDriver(mailbox);
    const at = (text: string) => analysis.contextAt(path, mailbox.indexOf(text) + 1);
    const line = mailbox.slice(0, mailbox.indexOf('self.queue.lock()')).split('\n').length;
    const atomic = `atomic: spinlock \`queue\`, line ${line}`;
    expect(at('stamped(sender)?')).toMatchObject({ atomic: 'always', text: atomic });
    expect(at('lock();')).toMatchObject({ atomic: 'never' });
    expect(at('KBox::new')).toMatchObject({ atomic: 'never' });
    expect(at('fn post')).toBeUndefined();
  });

  test('hints stand at the end of lines that call something where they may not sleep', () => {
    const code = `${head}fn f(s: &S, x: bool) {\n    g();\n    let l = s.a.lock();\n    let n = 1;\n    g();\n    drop(l);\n    g();\n}\nfn g() {}\n`;
    const hints = openDriver(code).inlayHints(path, { start: 0, end: code.length });
    const lines = hints.map((it) => [code.slice(0, it.offset).split('\n').at(-1), it.text]);
    expect(lines).toEqual([
      ['    g();', 'atomic: spinlock `a`, line 7'],
      ['    drop(l);', 'atomic: spinlock `a`, line 7'],
    ]);
    expect(openDriver(code).inlayHints(path, { start: 0, end: 20 })).toEqual([]);
  });

  test('no hint stands at a constructor: it runs nothing', () => {
    const code = `${head}fn f(s: &S) -> Result {\n    let _l = s.a.lock();\n    let _n = Some(1);\n    Ok(())\n}\n`;
    expect(openDriver(code).inlayHints(path, { start: 0, end: code.length })).toEqual([]);
  });

  test('hover on an allocation tells of its context', () => {
    const code = `${head}fn f(s: &S) {\n    let l = s.a.lock();\n    let _b = KBox::new(1, GFP_ATOMIC);\n    drop(l);\n}\n`;
    const hover = openDriver(code).hover(path, code.indexOf('KBox::new') + 7);
    expect(hover?.markdown).toContain('**Here**: atomic: spinlock `a`, line 6.');
  });
});
