import { allocation } from './seeds.ts';

/** A form in which a value without a name is dropped, and its silent twin, in which the same value is not. */
export interface DropForm {
  readonly name: string;
  readonly fault: string;
  readonly twin: string;
}

/** What the forms need: a type whose destructor sleeps, and functions that give it. */
export const dropHelpers = `struct SeededDrop(u32);
impl Drop for SeededDrop {
    fn drop(&mut self) {
        ${allocation}
    }
}
struct SeededError;
impl From<SeededDrop> for SeededError {
    fn from(_seeded: SeededDrop) -> Self {
        SeededError
    }
}
struct SeededKept(SeededDrop);
impl From<SeededDrop> for SeededKept {
    fn from(seeded: SeededDrop) -> Self {
        SeededKept(seeded)
    }
}
fn seeded_make() -> SeededDrop {
    SeededDrop(1)
}
fn seeded_tried() -> core::result::Result<u32, SeededDrop> {
    Err(SeededDrop(1))
}
fn seeded_convert() -> core::result::Result<u32, SeededError> {
    Ok(seeded_tried()?)
}
fn seeded_keep() -> core::result::Result<u32, SeededKept> {
    Ok(seeded_tried()?)
}
`;

/** The forms, one for each way in which code drops what it does not name. */
export const dropForms: readonly DropForm[] = [
  {
    name: 'overwritten by an assignment',
    fault: 'let mut seeded = Some(seeded_make()); seeded = None; core::mem::forget(seeded);',
    twin: 'let mut seeded = Some(seeded_make()); core::mem::forget(seeded.take()); seeded = None; core::mem::forget(seeded);',
  },
  {
    name: 'a result that nobody takes',
    fault: 'seeded_make();',
    twin: 'core::mem::forget(seeded_make());',
  },
  {
    name: 'thrown away by a closure',
    fault: 'let _ = seeded_tried().map_err(|_| ());',
    twin: 'let _ = seeded_tried().map_err(|it| core::mem::forget(it));',
  },
  {
    name: 'replaced in an option',
    fault:
      'let mut seeded = Some(seeded_make()); let _ = seeded.replace(seeded_make()); core::mem::forget(seeded);',
    twin: 'let mut seeded = Some(seeded_make()); core::mem::forget(seeded.replace(seeded_make())); core::mem::forget(seeded);',
  },
  {
    name: 'replaced by `mem::replace`',
    fault:
      'let mut seeded = seeded_make(); let _ = core::mem::replace(&mut seeded, seeded_make()); core::mem::forget(seeded);',
    twin: 'let mut seeded = seeded_make(); core::mem::forget(core::mem::replace(&mut seeded, seeded_make())); core::mem::forget(seeded);',
  },
  {
    name: 'dropped in the conversion of `?`',
    fault: 'let _ = seeded_convert();',
    twin: 'core::mem::forget(seeded_keep());',
  },
  {
    name: 'what is left of a value that was moved in part',
    fault: 'let seeded = (seeded_make(), seeded_make()); core::mem::forget(seeded.0);',
    twin: 'let seeded = (seeded_make(), seeded_make()); core::mem::forget(seeded.0); core::mem::forget(seeded.1);',
  },
];
