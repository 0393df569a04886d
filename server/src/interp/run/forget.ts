import type { Location, State } from '../state.ts';
import { anyOf, holdsIn, typeOfVal, type Val } from '../values.ts';
import { isSumType } from './narrow.ts';

/** What is lent for writing may be anything afterwards; guards stay what they are, but for what they guard. */
export function forget(state: State, arg: Location): void {
  const val = state.read(arg);
  const after = isOpaque(val) ? { ...anyOf(typeOfVal(val)) } : afterOthers(val);
  if (after !== val) state.write(arg, after);
}

/** Whether nothing that is known of a value outlasts a call that may write to it. */
function isOpaque(val: Val): boolean {
  // An unknown value becomes another one: tests of the old one tell nothing of it.
  if (val.k === 'any' || val.k === 'vec' || val.k === 'num' || val.k === 'range') return true;
  if (val.k !== 'agg' || val.holds || holdsIn(val).length > 0) return false;
  const isEnum = val.ty?.k === 'adt' && val.ty.decl.item.kind === 'enum' && !isSumType(val.ty);
  return val.name === '' ? Object.keys(val.fields).length > 0 : isEnum;
}

/**
 * What a lock guards, after others had it: numbers, and what was asked of them, may be other ones. What is known of an
 * `Option` stays, as `State.leaveLock` has it.
 */
export function afterOthers(val: Val): Val {
  switch (val.k) {
    case 'any':
    case 'num':
      return { ...anyOf(typeOfVal(val)) };
    case 'agg': {
      const fields: Record<string, Val> = {};
      for (const name in val.fields) fields[name] = afterOthers(val.fields[name]!);
      return { ...val, fields };
    }
    default:
      return val;
  }
}
