import type { Location, State } from '../state.ts';
import type { Val } from '../values.ts';

/** A place that was looked at, and what was seen there. */
export type Look = Location & { readonly seen: Val };

/** The places that a value says something of. */
export function looksOf(val: Val): readonly Look[] {
  switch (val.k) {
    case 'is':
      return [val];
    case 'agg':
      return val.of ? [val.of] : [];
    case 'either':
      return val.alts.flatMap(looksOf);
    default:
      return [];
  }
}

/** Writes down again that a place was looked at, where that was forgotten; whether it was. */
export function putBack(state: State, { seen, ...at }: Look): boolean {
  const lying = state.read(at);
  if (lying === seen || lying.k !== 'any') return false;
  state.write(at, seen);
  return true;
}
