import type { Location, State } from '../state.ts';
import { anyElement, type Val } from '../values.ts';
import type { CallSite, Ended } from './call-site.ts';
import { callClosure } from './closures.ts';
import type { Engine } from './engine.ts';

/** Boxes in counts in references: deeper ones are made up. */
const DEEPEST = 8;

/** What is called: what lies at a place, behind references, boxes and counts. */
export function calledValue(state: State, at: Location): Val {
  let val = state.read(state.deref(at));
  for (let i = 0; i < DEEPEST; i++) {
    if (val.k === 'box') val = val.inner;
    else if (val.k === 'arc') val = state.read({ cell: val.shared, path: ['inner'] });
    else if (val.k === 'ref') val = state.read(state.deref(val));
    else return val;
  }
  return val;
}

/** An element of a table of functions, or of things with functions in them, or of a reference to one; undefined for all else. */
export function elementIn(state: State, val: Val): Val | undefined {
  const table = val.k === 'ref' ? state.read(state.deref(val)) : val;
  if (table.k !== 'agg' || table.name !== '' || !Object.hasOwn(table.fields, '0')) return undefined;
  return anyElement(Object.values(table.fields));
}

/** Whether a value is a table of functions, or leads to one. */
export function isTable(state: State, val: Val): boolean {
  return elementIn(state, val) !== undefined;
}

/** Calls one of several functions, not known which. */
export function callOneOf(
  engine: Engine,
  site: CallSite,
  state: State,
  fns: readonly Val[],
  args: readonly Val[],
): readonly Ended[] {
  return fns.flatMap((it, i) => {
    const own = i === fns.length - 1 ? state : state.clone();
    own.undecide();
    return it.k === 'fn' ? callClosure(engine, { ...site, maybe: true }, own, it, args) : [];
  });
}
