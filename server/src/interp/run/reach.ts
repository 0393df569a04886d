import { answersText } from '../answers.ts';
import type { Location, State } from '../state.ts';
import type { Val } from '../values.ts';

/**
 * What a call may see of its caller's state: what its arguments are, and what they lead to. Places and holds go by the
 * order in which they are met, so that calls that see the same have the same text wherever it lies. What lies around a
 * place that is lent is out of sight.
 */
export interface Reach {
  readonly text: string;
  /** The places that the arguments lead to, in the order in which the text names them; none lies in another. */
  readonly places: readonly Location[];
  /** Locks of guards that lie in none of them, by their names. */
  readonly locks: readonly string[];
}

/** Places that a call may see and still be told from others; more are rare, and their text is long. */
const MOST_PLACES = 96;

/** What a call with these arguments may see; undefined where they bring code, or lead to too much. */
export function reachOf(state: State, args: readonly Val[]): Reach | undefined {
  const whole = new Set<number>();
  for (;;) {
    const writer = new ReachWriter(state, whole);
    const text = writer.all(args);
    if (!writer.around)
      return text === undefined ? undefined : { text, places: writer.places, locks: writer.locks };
    // Places that lie in each other are told by their cell.
    whole.add(writer.around.cell);
  }
}

/** The place in which a location lies, and the way from there; undefined where it lies in none. */
export function placeAround<T extends Location>(
  places: readonly T[],
  { cell, path }: Location,
): { readonly index: number; readonly rest: readonly string[] } | undefined {
  for (let index = 0; index < places.length; index++) {
    const it = places[index]!;
    if (it.cell === cell && isBelow(path, it.path))
      return { index, rest: it.path.length === 0 ? path : path.slice(it.path.length) };
  }
  return undefined;
}

function isBelow(path: readonly string[], above: readonly string[]): boolean {
  if (above.length > path.length) return false;
  for (let i = 0; i < above.length; i++) if (above[i] !== path[i]) return false;
  return true;
}

/** The location that the name of a lock stands for. */
export function lockPlace(lock: string): Location {
  const [cell, ...path] = lock.split('.');
  return { cell: Number(cell), path: path.length === 1 && path[0] === '' ? [] : path };
}

class ReachWriter {
  readonly places: Location[] = [];
  readonly locks: string[] = [];
  /** A place that was met after one that lies in it. */
  around: Location | undefined;
  readonly #state: State;
  readonly #whole: ReadonlySet<number>;

  constructor(state: State, whole: ReadonlySet<number>) {
    this.#state = state;
    this.#whole = whole;
  }

  all(args: readonly Val[]): string | undefined {
    const { places } = this;
    const { vacant } = this.#state;
    let out = '';
    for (const it of args) {
      const part = this.#text(it);
      if (part === undefined) return undefined;
      out += `${part} `;
    }
    for (let i = 0; i < places.length && !this.around; i++) {
      const part = this.#text(this.#state.read(places[i]!));
      if (part === undefined || places.length > MOST_PLACES) return undefined;
      out += `;${part}`;
    }
    if (vacant.size > 0)
      for (const lock of vacant) {
        const at = this.#lock(lock, false);
        if (at !== undefined) out += ` v${at}`;
      }
    return out;
  }

  /** A value as a text; undefined for one that is code. */
  #text(val: Val): string | undefined {
    const own = plainText(val);
    if (own !== LEADS) return own;
    switch (val.k) {
      case 'ref':
        return `&${this.#place(val)}`;
      case 'arc':
        return `a${this.#place({ cell: val.shared, path: [] })}`;
      case 'is':
        return `is${val.name}${this.#seen(val)}`;
      case 'box': {
        const inner = this.#text(val.inner);
        return inner === undefined ? undefined : boxText(val, inner);
      }
      case 'count': {
        const inner = this.#text(val.inner);
        return inner === undefined ? undefined : `c${val.n},${val.size?.min}-${val.size?.max}(${inner})`;
      }
      case 'either':
        return eitherText(val, (it) => this.#text(it));
      case 'agg': {
        const fields = fieldsText(val, (it) => this.#text(it));
        if (fields === undefined) return undefined;
        let end = '';
        if (val.holds) for (const id of val.holds) end += `+${this.#hold(id)}`;
        if (val.lock !== undefined) end += `@${this.#lock(val.lock, true)}`;
        if (val.of) end += `=${this.#seen(val.of)}`;
        return `${aggText(val, fields)}${end}`;
      }
      default:
        return undefined;
    }
  }

  #place(at: Location): string {
    const { places } = this;
    const known = placeAround(places, at);
    if (known) return `${known.index}.${known.rest.join('.')}`;
    const whole = this.#whole.has(at.cell);
    const place = { cell: at.cell, path: whole ? [] : at.path };
    if (!whole && places.some((it) => it.cell === at.cell && isBelow(it.path, at.path))) this.around = place;
    places.push(place);
    return `${places.length - 1}.${whole ? at.path.join('.') : ''}`;
  }

  /** A lock by the place that it lies in, or by a number of its own, where it is to have one. */
  #lock(lock: string, own: boolean): string | undefined {
    const known = placeAround(this.places, lockPlace(lock));
    if (known) return `${known.index}.${known.rest.join('.')}`;
    const { locks } = this;
    const at = locks.indexOf(lock);
    if (at < 0 && !own) return undefined;
    return `#${at < 0 ? locks.push(lock) - 1 : at}`;
  }

  #hold(id: string): number {
    return this.#state.holds.findIndex((it) => it.id === id);
  }

  /** A place that was looked at, and whether the same still lies there. */
  #seen(at: Location & { readonly seen: Val }): string {
    return `${this.#place(at)}${this.#state.isAsSeen(at) ? '' : '!'}`;
  }
}

/** The text of a value that leads into the state hangs on the state. */
const LEADS = '';

const plain = new WeakMap<Val, string | undefined>();

/** The text of a value that leads nowhere, `LEADS` for one that does, undefined for code. */
function plainText(val: Val): string | undefined {
  switch (val.k) {
    case 'any': {
      const type = val.ty?.k === 'adt' ? val.ty.decl.id : '';
      return val.asked ? `<${answersText(val.asked)}>${type}` : `?${type}`;
    }
    case 'gone':
      return '-';
    case 'num':
      return String(val.n);
    case 'flags':
      return `f${val.value.set}/${val.value.unknown}/${val.depth === 0 ? 0 : 1}`;
    case 'range':
      return `${val.from}..${val.to}`;
    case 'ref':
    case 'arc':
    case 'is':
      return LEADS;
    case 'probe':
      return undefined;
    case 'fn':
      return val.target?.k === 'fn' && val.target.subst.size === 0 ? `fn ${val.target.fn.id}` : undefined;
    default: {
      if (plain.has(val)) return plain.get(val);
      const text = textOf(val);
      plain.set(val, text);
      return text;
    }
  }
}

function textOf(val: Val & { k: 'agg' | 'either' | 'vec' | 'box' | 'count' }): string | undefined {
  switch (val.k) {
    case 'vec': {
      const { len, cap, elem } = val;
      const type = val.ty?.k === 'adt' ? val.ty.decl.id : '';
      return `v${type}${val.allocator}${len.min}-${len.max},${cap.min}-${cap.max},${val.spare},${elem?.min}-${elem?.max}`;
    }
    case 'box': {
      const inner = plainText(val.inner);
      return inner === undefined || inner === LEADS ? inner : boxText(val, inner);
    }
    case 'count':
      return plainText(val.inner) === undefined ? undefined : LEADS;
    case 'either':
      return eitherText(val, plainText);
    case 'agg': {
      const fields = fieldsText(val, plainText);
      if (fields === undefined) return undefined;
      if (fields === LEADS || val.holds || val.lock !== undefined || val.of) return LEADS;
      return aggText(val, fields);
    }
  }
}

function boxText(val: Val & { k: 'box' }, inner: string): string {
  return `b${val.allocator}${val.size?.min}-${val.size?.max}(${inner})`;
}

function eitherText(
  { alts }: Val & { k: 'either' },
  text: (val: Val) => string | undefined,
): string | undefined {
  let out = '(';
  for (const it of alts) {
    const one = text(it);
    if (one === undefined || one === LEADS) return one;
    out += `${one}|`;
  }
  return `${out})`;
}

/** The fields of which something is known, by name: `{}` where nothing is. */
function fieldsText(val: Val & { k: 'agg' }, text: (val: Val) => string | undefined): string | undefined {
  const { fields } = val;
  const names = Object.keys(fields);
  if (names.length > 1) names.sort();
  let out = '{';
  let leads = false;
  for (const name of names) {
    const one = text(fields[name]!);
    if (one === undefined) return undefined;
    if (one === LEADS) leads = true;
    // That something was looked at is no knowledge of it.
    else if (one !== '?' && (val.name !== '' || !one.startsWith('?'))) out += `${name}:${one},`;
  }
  return leads ? LEADS : `${out}}`;
}

function aggText(val: Val & { k: 'agg' }, fields: string): string {
  const type = val.ty?.k === 'adt' ? val.ty.decl.id : '';
  if (fields === '{}' && val.name === '' && !val.holds && !val.of && !val.lent) return `?${type}`;
  return `${val.name}${type}${fields}${val.lent ? '~' : ''}`;
}
