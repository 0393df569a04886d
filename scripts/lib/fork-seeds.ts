/**
 * Seeded faults for kernels before 6.10, whose `alloc` is a fork that allocates with GFP_KERNEL whatever the caller holds.
 * Such a tree has next to no Rust that takes a lock, so the places are written here: every kind of lock that a module of
 * that time reaches, times every allocation of the fork, times the ways from one to the other, each with silent twins.
 */

/** How a module takes and lets go of something below which it may not sleep. */
export interface ForkLock {
  readonly name: string;
  /** Statements, or undefined where the value of `enter` ends it when it is dropped. */
  readonly enter: string;
  readonly leave: string;
  /** The parameter through which it is reached. */
  readonly given?: string;
  readonly items?: string;
  /** Sleeping is allowed below it: nothing is to be found. */
  readonly sleeps?: true;
  /** The type of a lock whose guard leads to what it guards. */
  readonly guards?: string;
}

/** An allocation of the fork, and the same where no memory is taken. */
export interface ForkAllocation {
  readonly name: string;
  /** Before the lock. */
  readonly setup?: string;
  readonly fault: string;
  /** In place of both: silent below any lock. */
  readonly twin: { readonly setup?: string; readonly code: string };
}

const raw = (name: string, enter: string, leave: string, type: string): ForkLock => ({
  name,
  enter,
  leave,
  given: `lock: *mut bindings::${type}`,
});

const pair = (call: string, type: string, suffix = ''): ForkLock =>
  raw(
    `bindings::${call}${suffix}`,
    `unsafe { bindings::${call}${suffix}(lock) };`,
    `unsafe { bindings::${call.replace('lock', 'unlock')}${suffix}(lock) };`,
    type,
  );

const plain = (name: string, enter: string, leave: string): ForkLock => ({ name, enter, leave });

const wrapped = (name: string, type: string, take: string, release: string): ForkLock => ({
  name,
  enter: `let guard = ${type}Guard::new(lock);`,
  leave: 'drop(guard);',
  given: 'lock: *mut bindings::spinlock_t',
  items: `struct ${type}Guard(*mut bindings::spinlock_t);
impl ${type}Guard {
    fn new(lock: *mut bindings::spinlock_t) -> Self {
        unsafe { ${take}(lock) };
        ${type}Guard(lock)
    }
}
impl Drop for ${type}Guard {
    fn drop(&mut self) {
        unsafe { ${release}(self.0) };
    }
}
`,
});

/** The locks, sections and contexts. */
export const forkLocks: readonly ForkLock[] = [
  pair('spin_lock', 'spinlock_t'),
  pair('spin_lock', 'spinlock_t', '_irq'),
  pair('spin_lock', 'spinlock_t', '_bh'),
  raw(
    'bindings::spin_lock_irqsave',
    'let irq = unsafe { bindings::spin_lock_irqsave(lock) };',
    'unsafe { bindings::spin_unlock_irqrestore(lock, irq) };',
    'spinlock_t',
  ),
  pair('raw_spin_lock', 'raw_spinlock_t'),
  pair('_raw_spin_lock', 'raw_spinlock_t'),
  raw(
    'bindings::_raw_spin_lock_irqsave',
    'let irq = unsafe { bindings::_raw_spin_lock_irqsave(lock) };',
    'unsafe { bindings::_raw_spin_unlock_irqrestore(lock, irq) };',
    'raw_spinlock_t',
  ),
  pair('_raw_read_lock', 'rwlock_t'),
  pair('_raw_write_lock', 'rwlock_t'),
  pair('read_lock', 'rwlock_t'),
  pair('write_lock', 'rwlock_t', '_bh'),
  plain(
    'bindings::rcu_read_lock',
    'unsafe { bindings::rcu_read_lock() };',
    'unsafe { bindings::rcu_read_unlock() };',
  ),
  plain(
    'bindings::__rcu_read_lock',
    'unsafe { bindings::__rcu_read_lock() };',
    'unsafe { bindings::__rcu_read_unlock() };',
  ),
  plain(
    'bindings::local_irq_disable',
    'unsafe { bindings::local_irq_disable() };',
    'unsafe { bindings::local_irq_enable() };',
  ),
  plain(
    'bindings::preempt_disable',
    'unsafe { bindings::preempt_disable() };',
    'unsafe { bindings::preempt_enable() };',
  ),
  plain(
    'bindings::local_bh_disable',
    'unsafe { bindings::local_bh_disable() };',
    'unsafe { bindings::local_bh_enable() };',
  ),
  {
    name: 'a helper that the module declares',
    enter: 'unsafe { rust_helper_spin_lock(lock) };',
    leave: 'unsafe { rust_helper_spin_unlock(lock) };',
    given: 'lock: *mut bindings::spinlock_t',
    items:
      'extern "C" {\n    fn rust_helper_spin_lock(lock: *mut bindings::spinlock_t);\n    fn rust_helper_spin_unlock(lock: *mut bindings::spinlock_t);\n}\n',
  },
  wrapped("a guard of the module's own", 'Seeded', 'bindings::spin_lock', 'bindings::spin_unlock'),
  {
    name: "a lock of the module's own",
    enter: 'let guard = lock.lock();',
    leave: 'drop(guard);',
    given: 'lock: &SeededLock<u32>',
    guards: 'SeededLock',
    items: `struct SeededLock<T> {
    raw: core::cell::UnsafeCell<bindings::spinlock_t>,
    data: core::cell::UnsafeCell<T>,
}
impl<T> SeededLock<T> {
    fn lock(&self) -> SeededLockGuard<'_, T> {
        unsafe { bindings::_raw_spin_lock(self.raw.get().cast()) };
        SeededLockGuard { lock: self }
    }
}
struct SeededLockGuard<'a, T> {
    lock: &'a SeededLock<T>,
}
impl<T> core::ops::Deref for SeededLockGuard<'_, T> {
    type Target = T;
    fn deref(&self) -> &T {
        unsafe { &*self.lock.data.get() }
    }
}
impl<T> core::ops::DerefMut for SeededLockGuard<'_, T> {
    fn deref_mut(&mut self) -> &mut T {
        unsafe { &mut *self.lock.data.get() }
    }
}
impl<T> Drop for SeededLockGuard<'_, T> {
    fn drop(&mut self) {
        unsafe { bindings::_raw_spin_unlock(self.lock.raw.get().cast()) };
    }
}
`,
  },
  {
    name: 'kernel::sync::SpinLock',
    enter: 'let guard = lock.lock();',
    leave: 'drop(guard);',
    given: 'lock: &kernel::sync::SpinLock<u32>',
    guards: 'kernel::sync::SpinLock',
  },
  {
    name: 'kernel::sync::Mutex',
    enter: 'let guard = lock.lock();',
    leave: 'drop(guard);',
    given: 'lock: &kernel::sync::Mutex<u32>',
    guards: 'kernel::sync::Mutex',
    sleeps: true,
  },
  {
    name: 'bindings::mutex_lock',
    enter: 'unsafe { bindings::mutex_lock(lock) };',
    leave: 'unsafe { bindings::mutex_unlock(lock) };',
    given: 'lock: *mut bindings::mutex',
    sleeps: true,
  },
];

/** The allocations: what 6.1's fork has, and what modules of that time used of later ones. */
export const forkAllocations: readonly ForkAllocation[] = [
  {
    name: 'try_push',
    setup: 'let mut list: Vec<u32> = Vec::new();',
    fault: 'let _ = list.try_push(1);',
    twin: {
      setup: 'let mut list: Vec<u32> = Vec::new(); if list.try_reserve(4).is_err() { return; }',
      code: 'let _ = list.try_push(1);',
    },
  },
  {
    name: 'try_push after a good one',
    setup: 'let mut list: Vec<[u8; 64]> = Vec::new(); if list.try_push([0; 64]).is_err() { return; }',
    fault: 'for _ in 0..4 { let _ = list.try_push([1; 64]); }',
    twin: {
      setup: 'let mut list: Vec<[u8; 64]> = Vec::new(); if list.try_push([0; 64]).is_err() { return; }',
      code: 'let _ = list.try_push([1; 64]); let _ = list.try_push([2; 64]);',
    },
  },
  {
    name: 'Box::try_new',
    fault: 'let _ = Box::try_new(1u32);',
    twin: { setup: 'let made = Box::try_new(1u32);', code: 'core::mem::forget(made);' },
  },
  {
    name: 'Box::try_new_uninit',
    fault: 'let _ = Box::<u64>::try_new_uninit();',
    twin: { code: 'let _ = Box::<()>::try_new_uninit();' },
  },
  {
    name: 'Box::try_new_zeroed',
    fault: 'let _ = Box::<[u8; 32]>::try_new_zeroed();',
    twin: { code: 'let _ = Box::<[u8; 0]>::try_new_zeroed();' },
  },
  {
    name: 'a slice in a box',
    fault: 'let _ = Box::<[u8]>::try_new_uninit_slice(32);',
    twin: { code: 'let _ = Box::<[u8]>::try_new_uninit_slice(0);' },
  },
  {
    name: 'a pinned box',
    fault: 'let _ = Box::try_new(1u32).map(Pin::from);',
    twin: { setup: 'let made = Box::try_new(1u32);', code: 'core::mem::forget(made.map(Pin::from));' },
  },
  {
    name: 'try_reserve',
    setup: 'let mut list: Vec<u32> = Vec::new();',
    fault: 'let _ = list.try_reserve(8);',
    twin: {
      setup: 'let mut list: Vec<u32> = Vec::new(); if list.try_reserve(8).is_err() { return; }',
      code: 'let _ = list.try_reserve(8);',
    },
  },
  {
    name: 'try_reserve_exact',
    setup: 'let mut list: Vec<u32> = Vec::new();',
    fault: 'let _ = list.try_reserve_exact(8);',
    twin: { setup: 'let mut list: Vec<u32> = Vec::new();', code: 'let _ = list.try_reserve_exact(0);' },
  },
  {
    name: 'try_with_capacity',
    fault: 'let _ = Vec::<u32>::try_with_capacity(8);',
    twin: { code: 'let _ = Vec::<u32>::try_with_capacity(0);' },
  },
  {
    name: 'try_extend_from_slice',
    setup: 'let mut list: Vec<u8> = Vec::new();',
    fault: 'let _ = list.try_extend_from_slice(b"seeded");',
    twin: {
      setup: 'let mut list: Vec<u8> = Vec::new(); if list.try_reserve(16).is_err() { return; }',
      code: 'let _ = list.try_extend_from_slice(b"seeded");',
    },
  },
  {
    name: 'try_resize',
    setup: 'let mut list: Vec<u8> = Vec::new();',
    fault: 'let _ = list.try_resize(8, 0);',
    twin: {
      setup: 'let mut list: Vec<u8> = Vec::new(); if list.try_reserve(8).is_err() { return; }',
      code: 'let _ = list.try_resize(8, 0);',
    },
  },
];

/** From the lock to the allocation. `CODE` and `SETUP` are the seed; the line with `//!` is where it is reported. */
interface Way {
  readonly name: string;
  readonly text: string;
  /** The seed stands in a function or closure of its own, which runs below the lock with all that it needs. */
  readonly bare?: true;
  readonly silent?: true;
}

const ways: readonly Way[] = [
  { name: 'after the lock', text: 'fn NAME(GIVEN) {\n    SETUP\n    ENTER\n    CODE //!\n    LEAVE\n}\n' },
  {
    name: 'before the lock',
    silent: true,
    text: 'fn NAME(GIVEN) {\n    SETUP\n    CODE //!\n    ENTER\n    LEAVE\n}\n',
  },
  {
    name: 'after its end',
    silent: true,
    text: 'fn NAME(GIVEN) {\n    SETUP\n    ENTER\n    LEAVE\n    CODE //!\n}\n',
  },
  {
    name: 'one call deep',
    bare: true,
    text: 'fn NAME_one() {\n    SETUP\n    CODE\n}\nfn NAME(GIVEN) {\n    ENTER\n    NAME_one(); //!\n    LEAVE\n}\n',
  },
  {
    name: 'two calls deep',
    bare: true,
    text: 'fn NAME_one() {\n    SETUP\n    CODE\n}\nfn NAME_two(really: bool) -> u32 {\n    if really {\n        NAME_one();\n    }\n    3\n}\nfn NAME(GIVEN) {\n    ENTER\n    let _ = NAME_two(true); //!\n    LEAVE\n}\n',
  },
  {
    name: 'through a closure',
    bare: true,
    text: 'fn NAME(GIVEN) {\n    let run = || { SETUP CODE }; //!\n    ENTER\n    run();\n    LEAVE\n}\n',
  },
  {
    name: 'a closure that never runs',
    bare: true,
    silent: true,
    text: 'fn NAME(GIVEN) {\n    let _run = || { SETUP CODE }; //!\n    ENTER\n    LEAVE\n}\n',
  },
  {
    name: 'through a trait',
    bare: true,
    text: 'trait Trait_NAME {\n    fn run(&self);\n}\nstruct Type_NAME;\nimpl Trait_NAME for Type_NAME {\n    fn run(&self) {\n        SETUP\n        CODE\n    }\n}\nfn NAME(GIVEN) {\n    ENTER\n    Type_NAME.run(); //!\n    LEAVE\n}\n',
  },
  {
    name: 'in a branch',
    text: 'fn NAME(really: bool, GIVEN) {\n    SETUP\n    ENTER\n    if really {\n        CODE //!\n    }\n    LEAVE\n}\n',
  },
  {
    name: 'in a loop',
    text: 'fn NAME(GIVEN) {\n    for _ in 0..2 {\n        SETUP\n        ENTER\n        CODE //!\n        LEAVE\n    }\n}\n',
  },
];

/** What is done through the guard, in each form that holds one; `LIST` and `SLOT` lock a vector and an option. */
const guarded: readonly Way[] = [
  { name: 'a temporary', text: 'fn NAME(list: &LIST) {\n    let _ = list.lock().try_push(1); //!\n}\n' },
  {
    name: 'a guard in a let',
    text: 'fn NAME(list: &LIST) {\n    let mut guard = list.lock();\n    let _ = guard.try_reserve(8); //!\n}\n',
  },
  {
    name: 'a result that is asked',
    text: 'fn NAME(list: &LIST) -> bool {\n    list.lock().try_push(1).is_ok() //!\n}\n',
  },
  {
    name: "a match's head",
    text: 'fn NAME(list: &LIST) {\n    match list.lock().first() {\n        Some(_) => {\n            let _ = Box::try_new(1u32); //!\n        }\n        None => {}\n    }\n}\n',
  },
  {
    name: "an if let's head",
    text: 'fn NAME(list: &LIST) {\n    if let Some(it) = list.lock().pop() {\n        let _ = Box::try_new(it); //!\n    }\n}\n',
  },
  {
    name: "a while let's head",
    text: 'fn NAME(list: &LIST) {\n    while let Some(it) = list.lock().pop() {\n        let _ = Box::try_new(it); //!\n    }\n}\n',
  },
  {
    name: "a for's head",
    text: 'fn NAME(list: &LIST) {\n    for it in list.lock().iter() {\n        let _ = Box::try_new(*it); //!\n    }\n}\n',
  },
  {
    name: "an if's condition",
    silent: true,
    text: 'fn NAME(list: &LIST) {\n    if list.lock().is_empty() {\n        let _ = Box::try_new(1u32); //!\n    }\n}\n',
  },
  {
    name: 'a let that keeps no guard',
    silent: true,
    text: 'fn NAME(list: &LIST) {\n    let last = list.lock().pop();\n    let _ = Box::try_new(last); //!\n}\n',
  },
  {
    name: 'a guard that is thrown away at once',
    silent: true,
    text: 'fn NAME(list: &LIST) {\n    let _ = list.lock();\n    let _ = Box::try_new(1u32); //!\n}\n',
  },
  {
    name: 'an assignment through the guard',
    text: 'fn NAME(slot: &SLOT) {\n    let mut guard = slot.lock();\n    *guard = Box::try_new(1u32).ok(); //!\n}\n',
  },
  {
    name: 'an assignment to what is locked after',
    silent: true,
    text: 'fn NAME(slot: &SLOT) {\n    let made = Box::try_new(1u32).ok(); //!\n    *slot.lock() = made;\n}\n',
  },
  {
    name: "a call's argument",
    text: 'fn NAME(slot: &SLOT) -> Result {\n    let mut guard = slot.lock();\n    guard.replace(Box::try_new(1u32)?); //!\n    Ok(())\n}\n',
  },
  {
    name: 'what was taken out',
    text: 'fn NAME(list: &LIST) {\n    let mut guard = list.lock();\n    let mut taken = core::mem::take(&mut *guard);\n    let _ = taken.try_reserve(8); //!\n    *guard = taken;\n}\n',
  },
  {
    name: 'what was taken out, when the lock is free',
    silent: true,
    text: 'fn NAME(list: &LIST) {\n    let mut taken = { core::mem::take(&mut *list.lock()) };\n    let _ = taken.try_reserve(8); //!\n    *list.lock() = taken;\n}\n',
  },
  {
    name: 'more room through the guard',
    text: 'fn NAME(list: &LIST) {\n    let mut guard = list.lock();\n    let _ = guard.try_extend_from_slice(&[1, 2, 3]); //!\n}\n',
  },
];

/** One seed: where in its file it stands (a line, from 1), and whether it is to be found. */
export interface ForkSeed {
  readonly lock: string;
  readonly allocation: string;
  readonly way: string;
  readonly line: number;
  readonly fault: boolean;
}

/** The module of one lock: all allocations in all ways, with their twins. */
export function forkModule(lock: ForkLock): { readonly text: string; readonly seeds: readonly ForkSeed[] } {
  let text = `// SPDX-License-Identifier: GPL-2.0\n//! Seeded faults below ${lock.name}.\nuse kernel::prelude::*;\nuse kernel::bindings;\n${lock.items ?? ''}`;
  const seeds: ForkSeed[] = [];
  const add = (allocation: string, way: Way, code: string, twin = false): void => {
    const line = text.split('\n').length + code.split('\n').findIndex((it) => it.includes('//!'));
    text += code.replace(' //!', '');
    const fault = !twin && !way.silent && !lock.sleeps;
    seeds.push({ lock: lock.name, allocation, way: way.name, line, fault });
  };
  for (const [i, it] of forkAllocations.entries()) {
    for (const [k, way] of ways.entries()) {
      for (const twin of way.silent ? [false] : [false, true]) {
        const setup = (twin ? it.twin.setup : it.setup) ?? '';
        // A setup that allocates would be a fault below the lock itself.
        if (way.bare && setup.includes('try_')) continue;
        const code = way.text
          .replaceAll('NAME', `seed_${i}_${k}${twin ? '_twin' : ''}`)
          .replaceAll('SETUP', setup)
          .replaceAll('CODE', twin ? it.twin.code : it.fault)
          .replaceAll('ENTER', lock.enter)
          .replaceAll('LEAVE', lock.leave)
          .replaceAll('GIVEN', lock.given ?? '');
        add(it.name, way, code, twin);
      }
    }
  }
  for (const [i, way] of lock.guards ? guarded.entries() : []) {
    const code = way.text
      .replaceAll('NAME', `guarded_${i}`)
      .replaceAll('LIST', `${lock.guards}<Vec<u32>>`)
      .replaceAll('SLOT', `${lock.guards}<Option<Box<u32>>>`);
    add('what is guarded', way, code);
  }
  return { text, seeds };
}
