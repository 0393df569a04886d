import { describe, expect, test } from 'vitest';
import { openDriver, path } from '../support/driver.ts';

const code = `use kernel::{prelude::*, new_mutex, new_spinlock, sync::{Mutex, SpinLock, rcu}};
#[pin_data]
struct Queue {
    #[pin]
    jobs: SpinLock<KVec<u32>>,
    #[pin]
    name: Mutex<u32>,
}
impl Queue {
    fn push(&self, job: u32) -> Result {
        let scratch = KBox::new(job, GFP_KERNEL)?;
        let mut jobs = self.jobs.lock();
        // What is allocated here must not sleep.
        jobs.push(*scratch, GFP_ATOMIC)?;
        let count = jobs.len();
        drop(jobs);
        *self.name.lock() = count as u32;
        Ok(())
    }
    fn relay(&self) -> Result {
        self.middle()
    }
    fn middle(&self) -> Result {
        self.helper()
    }
    fn helper(&self) -> Result {
        let _made = KBox::new(1, GFP_ATOMIC)?;
        Ok(())
    }
    fn locked(&self) -> Result {
        let _jobs = self.jobs.lock();
        self.middle()
    }
    fn reader(&self) -> Result {
        let _section = rcu::read_lock();
        self.helper()
    }
}
`;

const at = (text: string, word: string) => code.indexOf(word, code.indexOf(text));
const lineOf = (offset: number) => code.slice(0, offset).split('\n').length;

describe('hover on calls of C functions', () => {
  const rust = `use kernel::{bindings, prelude::*, sync::SpinLock};
extern "C" { fn rust_helper_udelay(us: usize); fn nobody_knows_it(); }
fn wait(lock: &SpinLock<u32>) {
    let _guard = lock.lock();
    unsafe { bindings::mutex_lock(core::ptr::null_mut()) };
    unsafe { bindings::clk_get(core::ptr::null_mut(), core::ptr::null_mut()) };
    unsafe { rust_helper_udelay(1) };
    unsafe { nobody_knows_it() };
}
`;
  const hover = (word: string) => openDriver(rust).hover(path, rust.lastIndexOf(word) + 1)?.markdown;

  test('they say whether they sleep, with the way down to it, and what may be done here', () => {
    expect(hover('mutex_lock')).toMatch(/^C function `mutex_lock` {2}\n\*\*Sleeps\*\*\..*Takes a lock/s);
    expect(hover('clk_get')).toMatch(/`drivers\/clk\/clk\w*\.c:\d+`: `\w+`/);
    expect(hover('clk_get')).toContain('**Here**');
    expect(hover('rust_helper_udelay')).toContain('`udelay`  \nNever sleeps.');
  });

  test('of one that nobody has looked at nothing is said', () => {
    expect(hover('nobody_knows_it') ?? '').not.toMatch(/^C function/);
  });
});

describe('hover on calls', () => {
  const hover = (text: string, word: string) => openDriver(code).hover(path, at(text, word) + 1)?.markdown;

  test('a spinlock is entered, a mutex sleeps, a dropped guard is left', () => {
    expect(hover('self.jobs.lock', 'lock')).toContain('**Enters** spinlock `jobs`.');
    expect(hover('self.jobs.lock', 'lock')).toMatch(/Declared in `rust\/kernel\/sync\/lock\.rs`, Linux 7\.3/);
    expect(hover('self.name.lock', 'lock')).toMatch(/\*\*Sleeps\*\*: reaches `/);
    expect(hover('drop(jobs)', 'drop')).toContain('**Leaves** spinlock `jobs`.');
  });

  test('an allocation says what it may do and in which context', () => {
    expect(hover('jobs.push', 'push')).toMatch(
      /Takes GFP flags as its second argument[\s\S]*Here\*\*: atomic: spinlock `jobs`, line 12/,
    );
    expect(hover('KBox::new(job', 'new')).toMatch(/\*\*Here\*\*: sleeping is allowed/);
  });

  test('a call of a function of the crate tells what lies below it', () => {
    expect(hover('self.helper()\n    }\n    fn locked', 'helper')).toBeUndefined();
  });
});

test('regions run from the line after the lock to the one that drops the guard', () => {
  const regions = openDriver(code).about(path)!.atomicRegions();
  expect(regions.map((it) => [lineOf(it.span.start), lineOf(it.span.end), it.atomic, it.text])).toEqual([
    [14, 16, 'always', 'atomic: spinlock `jobs`, line 12'],
    [32, 32, 'always', 'atomic: spinlock `jobs`, line 31'],
    [36, 36, 'always', 'atomic: RCU read side, line 35'],
  ]);
});

describe('why a line is atomic', () => {
  const why = (text: string) => openDriver(code).about(path)!.whyAtomic(code.indexOf(text));

  test('a lock is held there', () => {
    expect(why('let count')).toEqual({
      atomic: 'always',
      text: 'line 15 is atomic: spinlock `jobs`, line 12',
      places: [{ path, span: expect.anything(), text: 'spinlock `jobs`' }],
    });
  });

  test('it may sleep', () => {
    expect(why('let scratch')).toMatchObject({ atomic: 'never', places: [] });
    expect(why('self.middle()\n    }\n    fn middle')).toMatchObject({ atomic: 'never' });
  });

  test('its callers are atomic, the nearest and those above them', () => {
    const reason = why('let _made');
    expect(reason).toMatchObject({ atomic: 'sometimes' });
    expect(reason!.text).toBe(
      'line 27 is atomic when called by `Queue::middle` and 1 more: called by `Queue::locked` in atomic context',
    );
    expect(reason!.places.map((it) => it.text)).toEqual([
      '`Queue::middle`: called by `Queue::locked` in atomic context',
      '`Queue::reader`: atomic: RCU read side, line 35',
    ]);
  });
});

describe('flags', () => {
  /** Completions with the cursor at `|`, as name and detail. */
  const complete = (line: string, lock = 'let mut jobs = self.jobs.lock();') => {
    const text = code.replace(/let mut jobs = self[\s\S]*?drop\(jobs\);/, `${lock}\n        ${line}\n`);
    const offset = text.indexOf('|');
    const analysis = openDriver(text.replace('|', ''));
    return analysis.about(path)!.flagCompletions(offset);
  };

  test.each([
    ['a whole call', 'jobs.push(1, |)?;'],
    ['a call that ends nowhere', 'jobs.push(1, |'],
    ['a name that is begun', 'jobs.push(1, GF|)?;'],
    ['a name without a call', 'let flags = GFP_|;'],
  ])('below a spinlock the first is one that does not sleep: %s', (_, line) => {
    const found = complete(line);
    expect(found.slice(0, 3).map((it) => it.name)).toEqual(['GFP_NOWAIT', 'GFP_ATOMIC', 'GFP_KERNEL']);
    expect(found.find((it) => it.name === 'GFP_KERNEL')).toMatchObject({
      forbidden: true,
      detail: expect.stringMatching(/^would sleep: atomic: spinlock `jobs`/),
    });
  });

  test('where the code may sleep the first is GFP_KERNEL, and nothing is forbidden', () => {
    const found = complete('let _b = KBox::new(1, |)?;', '');
    expect(found[0]).toMatchObject({ name: 'GFP_KERNEL', detail: 'may sleep', preferred: true });
    expect(found.some((it) => it.forbidden)).toBe(false);
    expect(found.map((it) => it.name)).toContain('__GFP_ZERO');
  });

  test('nothing is offered for other arguments and other words', () => {
    expect(complete('jobs.push(|, GFP_ATOMIC)?;')).toEqual([]);
    expect(complete('let x = gamma|;')).toEqual([]);
    expect(complete('self.helper(|)?;')).toEqual([]);
  });

  test('the signature marks the argument, and says what fits', () => {
    const analysis = openDriver(code);
    const inside = code.indexOf('GFP_ATOMIC)?;\n        let count');
    const signature = analysis.about(path)!.flagSignature(inside)!;
    expect(signature.label).toMatch(/^Vec<u32, \w+>::push\(self, v: T, flags: Flags\) -> Result/);
    expect(signature).toMatchObject({ active: 1, flags: 1 });
    expect(signature.label.slice(...signature.params[1]!)).toBe('flags: Flags');
    expect(signature.documentation).toMatch(/must not sleep here .*`GFP_NOWAIT` or `GFP_ATOMIC`/);
    expect(analysis.about(path)!.flagSignature(code.indexOf('jobs.len()') + 9)).toBeUndefined();
  });

  test('while a call is typed and the code around it changes, each answer is that of a fresh start', () => {
    const at = code.indexOf('let mut jobs = self.jobs.lock();') + 'let mut jobs = self.jobs.lock();'.length;
    const analysis = openDriver(code);
    analysis.open(path, code);
    let text = code;
    const edit = (start: number, end: number, newText: string) => {
      text = text.slice(0, start) + newText + text.slice(end);
      analysis.change(path, [{ start, end, newText }]);
    };
    const compare = (offset: number) => {
      const fresh = openDriver(text).about(path)!;
      const asked = analysis.about(path)!;
      expect(asked.flagCompletions(offset), text.slice(at, offset)).toEqual(fresh.flagCompletions(offset));
      expect(asked.flagSignature(offset), text.slice(at, offset)).toEqual(fresh.flagSignature(offset));
    };
    // As editors type it: the parenthesis closes itself.
    const call = '\n        jobs.push()?;';
    edit(at, at, call);
    let offset = at + call.length - 3;
    for (const letter of '(1), GFP') {
      edit(offset, offset, letter);
      offset++;
      if (/[(, GF]/.test(letter)) compare(offset);
      analysis.draft(path);
    }
    // No lock any more; what is written below changes nothing.
    const lock = 'let mut jobs = self.jobs.lock();';
    const none = 'let mut jobs = KVec::<u32>::new();';
    edit(at - lock.length, at, none);
    offset += none.length - lock.length;
    compare(offset);
    edit(text.length, text.length, '\n// the end\n');
    compare(offset);
  });
});
