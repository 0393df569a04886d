import { dropHelpers } from './drop-seeds.ts';
import { allocation } from './seeds.ts';

/** A form in which what sleeps is reached in another way than by a plain call, and its silent twin. */
export interface CallForm {
  readonly name: string;
  readonly fault: string;
  readonly twin: string;
  readonly helpers: string;
  /** A method without which the form does not fit a kernel. */
  readonly needs?: string;
}

const pair = `fn seeded_slow() {\n    ${allocation}\n}\nfn seeded_quick() {}\n`;

const numbers = `fn seeded_slow_of(n: u32) -> u32 {\n    ${allocation}\n    n\n}\nfn seeded_quick_of(n: u32) -> u32 {\n    n\n}\n`;

/** The forms: items that macros declare, generic callees, functions as values, recursion, and branches that results decide. */
export const callForms: readonly CallForm[] = [
  {
    name: 'declared by a macro',
    fault: 'seeded_made();',
    twin: 'seeded_made_quick();',
    helpers: `macro_rules! seeded_declare {\n    ($($name:ident => $body:block)*) => { $( fn $name() $body )* };\n}\nseeded_declare! {\n    seeded_made => { ${allocation} }\n    seeded_made_quick => {}\n}\n`,
  },
  {
    name: 'a generic callee',
    fault: 'seeded_end(seeded_make());',
    twin: 'seeded_end(3u32);',
    helpers: `${dropHelpers}fn seeded_end<T>(it: T) {\n    drop(it);\n}\n`,
  },
  {
    name: 'a method of a generic type',
    fault:
      'let mut seeded = SeededHolder(seeded_make()); seeded.put(seeded_make()); core::mem::forget(seeded);',
    twin: 'let mut seeded = SeededHolder(1u32); seeded.put(2); core::mem::forget(seeded);',
    helpers: `${dropHelpers}struct SeededHolder<T>(T);\nimpl<T> SeededHolder<T> {\n    fn put(&mut self, it: T) {\n        self.0 = it;\n    }\n}\n`,
  },
  {
    name: 'a constant of a trait',
    fault: 'seeded_ask::<SeededSlow>();',
    twin: 'seeded_ask::<SeededQuick>();',
    helpers: `trait SeededAsk {\n    const SLEEPS: bool = false;\n}\nstruct SeededSlow;\nstruct SeededQuick;\nimpl SeededAsk for SeededSlow {\n    const SLEEPS: bool = true;\n}\nimpl SeededAsk for SeededQuick {}\nfn seeded_ask<T: SeededAsk>() {\n    if T::SLEEPS {\n        ${allocation}\n    }\n}\n`,
  },
  {
    name: 'a function in a field',
    fault: 'let seeded = SeededOps { run: seeded_slow }; (seeded.run)();',
    twin: 'let seeded = SeededOps { run: seeded_quick }; (seeded.run)();',
    helpers: `${pair}struct SeededOps {\n    run: fn(),\n}\n`,
  },
  {
    name: 'a function out of a table',
    fault: 'for (_, seeded) in SEEDED_SLOW { seeded(); }',
    twin: 'for (_, seeded) in SEEDED_QUICK { seeded(); }',
    helpers: `${pair}const SEEDED_SLOW: &[(u32, fn())] = &[(1, seeded_quick), (2, seeded_slow)];\nconst SEEDED_QUICK: &[(u32, fn())] = &[(1, seeded_quick), (2, seeded_quick)];\n`,
  },
  {
    name: 'a path given to `map`',
    fault: 'let _ = Some(1u32).map(seeded_slow_of);',
    twin: 'let _ = Some(1u32).map(seeded_quick_of);',
    helpers: numbers,
  },
  {
    name: 'a path given to an iterator',
    fault: 'let _: u32 = [1u32, 2].iter().copied().map(seeded_slow_of).sum();',
    twin: 'let _: u32 = [1u32, 2].iter().copied().map(seeded_quick_of).sum();',
    helpers: numbers,
  },
  {
    name: 'a function that a function gives',
    fault: 'let seeded = seeded_choose(); seeded();',
    twin: 'let seeded = seeded_choose_quick(); seeded();',
    helpers: `${pair}fn seeded_choose() -> fn() {\n    seeded_slow\n}\nfn seeded_choose_quick() -> fn() {\n    seeded_quick\n}\n`,
  },
  {
    name: 'behind a trait object',
    fault: 'let seeded: &dyn SeededRun = &SeededSlowRun; seeded.run();',
    twin: 'let seeded: &dyn SeededRun = &SeededQuickRun; seeded.run();',
    helpers: `trait SeededRun {\n    fn run(&self);\n}\nstruct SeededSlowRun;\nstruct SeededQuickRun;\nimpl SeededRun for SeededSlowRun {\n    fn run(&self) {\n        ${allocation}\n    }\n}\nimpl SeededRun for SeededQuickRun {\n    fn run(&self) {}\n}\n`,
  },
  {
    name: 'at the end of a recursion',
    fault: 'seeded_down(3);',
    twin: 'seeded_around(3);',
    helpers: `fn seeded_down(n: u32) {\n    if n > 0 {\n        return seeded_down(n - 1);\n    }\n    ${allocation}\n}\nfn seeded_around(n: u32) {\n    if n > 0 {\n        seeded_around(n - 1);\n    }\n}\n`,
  },
  {
    name: 'functions that call each other',
    fault: 'seeded_even(3);',
    twin: 'seeded_here(3);',
    helpers: `fn seeded_even(n: u32) {\n    if n > 0 {\n        seeded_odd(n - 1);\n    }\n}\nfn seeded_odd(n: u32) {\n    ${allocation}\n    seeded_even(n);\n}\nfn seeded_here(n: u32) {\n    if n > 0 {\n        seeded_there(n - 1);\n    }\n}\nfn seeded_there(n: u32) {\n    seeded_here(n);\n}\n`,
  },
  {
    name: 'where a result is good',
    fault: `if seeded_tail(4).is_ok() { ${allocation} }`,
    twin: `if seeded_tail(4).is_err() { ${allocation} }`,
    helpers:
      'fn seeded_tail(n: u32) -> core::result::Result<u32, ()> {\n    seeded_good(n)\n}\nfn seeded_good(n: u32) -> core::result::Result<u32, ()> {\n    if n > 3 {\n        return Ok(3);\n    }\n    Ok(n)\n}\n',
  },
  {
    name: 'the variant of an enum',
    fault: 'let seeded = SeededState::Full(seeded_make()); drop(seeded);',
    twin: 'let seeded = SeededState::Empty; if let SeededState::Full(it) = seeded { drop(it); }',
    helpers: `${dropHelpers}enum SeededState {\n    Empty,\n    Full(SeededDrop),\n}\n`,
  },
  {
    name: 'what a vector has no room for',
    needs: 'push_within_capacity',
    fault:
      'let mut seeded: ::kernel::alloc::KVec<SeededDrop> = ::kernel::alloc::KVec::new(); let _ = seeded.push_within_capacity(seeded_make()); core::mem::forget(seeded);',
    twin: 'let mut seeded: ::kernel::alloc::KVec<SeededDrop> = ::kernel::alloc::KVec::new(); core::mem::forget(seeded.push_within_capacity(seeded_make())); core::mem::forget(seeded);',
    helpers: dropHelpers,
  },
];
