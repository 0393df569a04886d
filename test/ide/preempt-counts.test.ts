import { describe, expect, test } from 'vitest';
import { openDriver, path } from '../support/driver.ts';

const code = `use kernel::prelude::*;
use kernel::sync::{lock::{Backend, Guard, Lock}, SpinLock};

trait Step {
    fn step(&self) -> Result;
}

struct Quick;

impl Step for Quick {
    fn step(&self) -> Result {
        Ok(())
    }
}

struct Slow;

impl Step for Slow {
    fn step(&self) -> Result {
        let _made = KBox::new(1u32, GFP_KERNEL)?;
        Ok(())
    }
}

fn lend<'a>(list: &'a SpinLock<u32>) -> u32 {
    fn inner() {}
    inner();
    *list.lock()
}

fn wrong(list: &SpinLock<u32>, step: &Slow) -> Result {
    let _guard = list.lock();
    step.step()
}

fn declared();
`;

describe('what is inferred of the functions of a file', () => {
  test('is told in the order of the text, functions inside others too', () => {
    const found = openDriver(code).preemptCounts(path);
    expect(found.map((it) => [it.function, it.annotation, it.notes])).toEqual([
      ['Quick::step', '#[klint::preempt_count(adjust = 0, expect = 0..)]', []],
      ['Slow::step', '#[klint::preempt_count(adjust = 0, expect = 0)]', ['`KBox::new` may sleep']],
      ['lend', '#[klint::preempt_count(adjust = 0, expect = 0..)]', []],
      ['inner', '#[klint::preempt_count(adjust = 0, expect = 0..)]', []],
      ['wrong', '#[klint::preempt_count(adjust = 0)]', ['no count suits all of it: `KBox::new` may sleep']],
    ]);
    expect(found.map((it) => [it.adjust, it.expect, it.unknown])).toEqual([
      [[0], { min: 0 }, 0],
      [[0], { min: 0, max: 0 }, 0],
      [[0], { min: 0 }, 0],
      [[0], { min: 0 }, 0],
      [[0], undefined, 0],
    ]);
    expect(found[1]!.place).toMatchObject({ path, line: 19 });
  });

  test('can be asked for one of them, by its name and by a place', () => {
    const analysis = openDriver(code);
    const names = (where: number | string) => analysis.preemptCounts(path, where).map((it) => it.function);
    expect(names('Slow::step')).toEqual(['Slow::step']);
    expect(names(code.indexOf('*list.lock()'))).toEqual(['lend']);
    expect(names('missing')).toEqual([]);
    expect(names(0)).toEqual([]);
    expect(analysis.preemptCounts('/m/none.rs')).toEqual([]);
  });

  test('follows an edit of what is called', () => {
    const analysis = openDriver(code);
    analysis.open(path, code);
    const at = code.indexOf('GFP_KERNEL)?;');
    expect(analysis.preemptCounts(path, 'wrong')[0]!.expect).toBeUndefined();
    analysis.change(path, [{ start: at, end: at + 'GFP_KERNEL'.length, newText: 'GFP_NOWAIT' }]);
    expect(analysis.preemptCounts(path, 'wrong')[0]!.expect).toEqual({ min: 0 });
  });
});

describe('the drop of a counted reference', () => {
  const head = 'use kernel::prelude::*;\nuse kernel::sync::{Arc, Mutex, SpinLock};\n';
  const last = 'where it drops the last reference to something, the drop of `Vec<u8, Vmalloc>` may sleep';
  const notes = (code: string) =>
    Object.fromEntries(
      openDriver(head + code)
        .preemptCounts(path)
        .map((it) => [it.function, it.notes]),
    );

  test('is told of, but narrows nothing', () => {
    const found = openDriver(`${head}fn f(_it: Arc<VVec<u8>>) {}\nfn g(_it: Arc<KVec<u8>>) {}`).preemptCounts(
      path,
    );
    expect(found.map((it) => [it.expect, it.notes])).toEqual([
      [{ min: 0 }, [last]],
      [{ min: 0 }, []],
    ]);
  });

  test('leads through types that lead back to each other, from whichever is asked for first', () => {
    const types = `struct A { b: Option<Arc<B>> }
struct B { a: Option<Arc<A>>, c: Arc<C> }
struct C { a: Option<Arc<A>>, large: Arc<VVec<u8>> }
struct D { b: Arc<B>, d: Option<Arc<D>> }
struct E { e: Option<Arc<E>> }
`;
    const functions = ['A', 'B', 'C', 'D'].map((it) => `fn of_${it.toLowerCase()}(_it: Arc<${it}>) {}\n`);
    const without = 'fn of_e(_it: Arc<E>) {}\n';
    const expected = { of_a: [last], of_b: [last], of_c: [last], of_d: [last], of_e: [] };
    expect(notes(types + without + functions.join(''))).toEqual(expected);
    expect(notes(types + functions.reverse().join('') + without)).toEqual(expected);
  });

  test('is told of through calls as well, and what is asked for before does not matter', () => {
    const one = 'fn end(it: Arc<VVec<u8>>) { drop(it); }\n';
    const two = 'fn through(it: Arc<VVec<u8>>) { end(it); }\n';
    const three =
      'fn held(list: &SpinLock<u32>, it: Arc<VVec<u8>>) { let _guard = list.lock(); through(it); }\n';
    const expected = { end: [last], through: [last], held: [last] };
    expect(notes(one + two + three)).toEqual(expected);
    expect(notes(three + two + one)).toEqual(expected);
  });
});

describe('hover on the name of a function', () => {
  test('shows the annotation and why', () => {
    const at = code.indexOf('step(&self)', code.indexOf('impl Step for Slow'));
    const hover = openDriver(code).hover(path, at + 2);
    expect(hover?.span).toEqual({ start: at, end: at + 4 });
    expect(hover?.markdown).toBe(
      '```rust\n#[klint::preempt_count(adjust = 0, expect = 0)]\n```\n' +
        'Inferred by kalloc-lint, in the notation of klint.\n\n- `KBox::new` may sleep',
    );
  });

  test('and nothing at its call, its body or a declaration', () => {
    const analysis = openDriver(code);
    expect(analysis.hover(path, code.indexOf('inner();') + 1)).toBeUndefined();
    expect(analysis.hover(path, code.indexOf('_made') + 1)).toBeUndefined();
    expect(analysis.hover(path, code.indexOf('declared') + 1)).toBeUndefined();
  });
});
