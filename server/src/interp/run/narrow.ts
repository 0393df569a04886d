import type { Pattern } from '../../syntax/ast/index.ts';
import type { Ty } from '../../types/ty.ts';
import { type Answers, type Comparison, decides, EQUAL, negated, told } from '../answers.ts';
import type { Location, State } from '../state.ts';
import {
  anyOf,
  type ComparisonName,
  isByType,
  type TestName,
  typeOfVal,
  type Val,
  type VariantName,
} from '../values.ts';
import { allocatorOf } from './allocators.ts';

/** The other variant of an `Option` or `Result`. */
export const OTHER: Readonly<Record<VariantName, VariantName>> = {
  Some: 'None',
  None: 'Some',
  Ok: 'Err',
  Err: 'Ok',
};

const OPPOSITE: Readonly<Record<Exclude<TestName, ComparisonName>, TestName>> = {
  ...OTHER,
  true: 'false',
  false: 'true',
  empty: 'filled',
  filled: 'empty',
  length: 'length',
};

/** What a test says where it fails. */
export function opposite(name: TestName): TestName {
  const comparison = comparisonIn(name);
  if (!comparison) return OPPOSITE[name as Exclude<TestName, ComparisonName>];
  return `${negated(comparison.op)} ${comparison.constant}`;
}

/** A test that compares with a constant; undefined for others. */
function comparisonIn(name: TestName): { readonly op: Comparison; readonly constant: string } | undefined {
  const blank = name.indexOf(' ');
  if (blank < 0) return undefined;
  return { op: name.slice(0, blank) as Comparison, constant: name.slice(blank + 1) };
}

/** Whether a name is that of a variant of `Option` or `Result`. */
export function isVariant(name: string): name is VariantName {
  return Object.hasOwn(OTHER, name);
}

/** A variant of a type of which nothing but that is known. Its payload is of the type that the arguments say. */
export function variantOf(name: VariantName, ty: Ty | undefined): Val {
  const args = ty?.k === 'adt' ? ty.args : [];
  const payload = name === 'None' ? undefined : args[name === 'Err' ? 1 : 0];
  return {
    k: 'agg',
    name,
    fields: name === 'None' ? {} : { '0': anyOf(payload) },
    ...(ty ? { ty } : {}),
  };
}

/** Whether a type is `Option` or `Result`. */
export function isSumType(ty: Ty | undefined): ty is Ty & { k: 'adt' } {
  return ty?.k === 'adt' && /^core::(?:option::Option|result::Result)$/.test(ty.decl.id);
}

/** Both variants that a value of an unknown variant may be; undefined for other types. */
export function bothVariants(ty: Ty | undefined): readonly Val[] | undefined {
  if (!isSumType(ty)) return undefined;
  const names = ty.decl.item.name === 'Option' ? (['Some', 'None'] as const) : (['Ok', 'Err'] as const);
  return names.map((it) => variantOf(it, ty));
}

/** Notes that what lies at a place is the variant of that name, if no more is known of it than its type. */
export function narrowTo(state: State, at: Location, name: string): void {
  const val = state.read(at);
  if (val.k !== 'any') return;
  if (isVariant(name) && !val.ty) state.write(at, variantOf(name, undefined));
  else if (val.ty && (isVariantOf(name, val.ty) || (isVariant(name) && isSumType(val.ty))))
    state.write(at, variantNamed(name, val.ty));
}

/** The variant of that name of an enum, with nothing known of what is in it. */
function variantNamed(name: string, ty: Ty): Val {
  return isVariant(name) && isSumType(ty) ? variantOf(name, ty) : { k: 'agg', name, fields: {}, ty };
}

/** Whether a type is another enum with a variant of that name. */
export function isVariantOf(name: string, ty: Ty | undefined): boolean {
  return ty?.k === 'adt' && !isSumType(ty) && hasVariant(ty, name);
}

/** Whether a type is an enum with a variant of that name, `Option` and `Result` among them. */
export function hasVariant({ decl: { item } }: Ty & { k: 'adt' }, name: string): boolean {
  return item.kind === 'enum' && item.variants.some((it) => it.name === name);
}

/** Takes over what a branch decided of a test: the place is still as it was seen, or nothing is learned. */
export function learn(state: State, test: Val & { k: 'is' }, holds: boolean): void {
  const at = { cell: test.cell, path: test.path };
  const name = holds ? test.name : opposite(test.name);
  if (state.isAsSeen(test)) note(state, at, test.seen, name);
  // Copies of the answer: `let busy = self.busy; if busy { … }`.
  const not = opposite(name);
  state.cells.forEach((it, cell) => {
    if (it.k !== 'is' || it.seen !== test.seen || it.cell !== test.cell || !samePath(it.path, test.path))
      return;
    if (it.name === name || it.name === not) state.cells.set(cell, { k: 'num', n: it.name === name ? 1 : 0 });
  });
}

function samePath(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((it, i) => it === b[i]);
}

/** Writes down what a place turned out to hold. */
function note(state: State, at: Location, seen: Val, name: TestName): void {
  switch (name) {
    case 'true':
    case 'false':
      state.write(at, { k: 'num', n: name === 'true' ? 1 : 0 });
      return;
    case 'empty':
    case 'filled':
      state.write(at, vecOf(seen, name === 'empty'));
      return;
    case 'length':
      return;
    default: {
      const comparison = comparisonIn(name);
      if (comparison) tell(state, at, comparison.op, [comparison.constant]);
      else narrowTo(state, at, name);
    }
  }
}

/** Notes how what lies at a place compares with constants, if no more is known of it than earlier answers. */
export function tell(state: State, at: Location, op: Comparison, constants: readonly string[]): void {
  const val = state.read(at);
  if (val.k !== 'any' || isByType(val)) return;
  let asked = answersOf(val);
  for (const it of constants) asked = told(asked, op, it);
  if (asked) state.write(at, known(val.ty, asked) ?? { ...val, asked });
}

/** Notes that a place holds one of these constants, if there are any. */
export function tellOneOf(state: State, at: Location, constants: readonly string[]): void {
  if (constants.length === 0) return;
  if (constants.length === 1) {
    tell(state, at, '==', constants);
    return;
  }
  const ty = typeOfVal(state.read(at));
  if (ty?.k === 'adt' && ty.decl.item.kind === 'enum') {
    const others = ty.decl.item.variants.map((it) => `:${it.name}`).filter((it) => !constants.includes(it));
    tell(state, at, '!=', others);
  } else if (constants.every((it) => it.startsWith('#'))) {
    const numbers = constants.map((it) => Number(it.slice(1)));
    tell(state, at, '>=', [`#${Math.min(...numbers)}`]);
    tell(state, at, '<=', [`#${Math.max(...numbers)}`]);
  }
}

/** The one value that answers leave: a number, a truth value, a variant. Undefined where they leave more. */
function known(ty: Ty | undefined, asked: Answers): Val | undefined {
  for (const it in asked)
    if (it.startsWith('#') && asked[it] === EQUAL) return { k: 'num', n: Number(it.slice(1)) };
  if (ty?.k === 'prim' && ty.name === 'bool')
    for (const n of [0, 1]) if (decides(asked, '==', `#${n}`) === false) return { k: 'num', n: 1 - n };
  if (ty?.k !== 'adt' || ty.decl.item.kind !== 'enum') return undefined;
  const left = ty.decl.item.variants.filter((it) => decides(asked, '==', `:${it.name}`) !== false);
  const own = left.find((it) => asked[`:${it.name}`] === EQUAL) ?? (left.length === 1 ? left[0] : undefined);
  return own && variantNamed(own.name, ty);
}

/** What is known of how an unknown value compares: what was asked, or that it is not negative. */
export function answersOf(val: Val & { k: 'any' }): Answers | undefined {
  return val.asked ?? (isUnsigned(val.ty) ? told(undefined, '>=', '#0') : undefined);
}

function isUnsigned(ty: Ty | undefined): boolean {
  return ty?.k === 'prim' && /^u(?:8|16|32|64|128|size)$/.test(ty.name);
}

/** Runs `narrow`, which tells what lies at a place, and marks that as supposed. */
export function supposing(state: State, at: Location, narrow: () => void): void {
  const before = state.read(at);
  narrow();
  const after = state.read(at);
  if (after !== before && (after.k === 'num' || after.k === 'agg'))
    state.write(at, { ...after, supposed: true });
}

/** A vector of which it is known whether there is anything in it, and no more than before. */
function vecOf(seen: Val, empty: boolean): Val {
  if (seen.k === 'vec')
    return {
      ...seen,
      len: empty ? { min: 0, max: 0 } : { min: Math.max(1, seen.len.min), max: seen.len.max },
    };
  const ty = typeOfVal(seen);
  const allocator = allocatorOf(ty);
  const len = empty ? { min: 0, max: 0 } : { min: 1, max: Number.POSITIVE_INFINITY };
  const cap = { min: len.min, max: Number.POSITIVE_INFINITY };
  return { k: 'vec', len, cap, spare: 0, ...(ty ? { ty } : {}), ...(allocator ? { allocator } : {}) };
}

/**
 * Asks a place for a variant: each way in which the question may be answered, with what is then known of the place.
 * Undefined where nothing is known of it, not even its type.
 */
export function askVariant(
  state: State,
  at: Location,
  name: VariantName,
): readonly { readonly state: State; readonly val: Val }[] | undefined {
  const val = state.read(at);
  if (val.k === 'agg' && isVariant(val.name))
    return [{ state, val: { k: 'num', n: val.name === name ? 1 : 0 } }];
  if (val.k === 'either' && val.alts.every((it) => it.k === 'agg' && isVariant(it.name) && !it.of)) {
    const is = (it: Val): boolean => it.k === 'agg' && it.name === name;
    const parts = [val.alts.filter(is), val.alts.filter((it) => !is(it))] as const;
    const ways = parts.flatMap((alts, i) => (alts.length > 0 ? [{ alts, n: 1 - i }] : []));
    return ways.map(({ alts, n }, i) => {
      const own = i === ways.length - 1 ? state : state.clone();
      if (ways.length > 1) own.write(at, alts.length === 1 ? alts[0]! : { k: 'either', alts });
      return { state: own, val: { k: 'num', n } };
    });
  }
  if (val.k === 'either') return askOrigin(state, at, val.alts, name);
  if (val.k !== 'any') return undefined;
  return [{ state, val: { k: 'is', cell: at.cell, path: at.path, seen: val, name } }];
}

/** The same of a reference into an `Option` that lies elsewhere: what is learned holds for both. */
function askOrigin(
  state: State,
  at: Location,
  alts: readonly Val[],
  name: VariantName,
): ReturnType<typeof askVariant> {
  const ways = alts.flatMap((alt) => (alt.k === 'agg' && isVariant(alt.name) && alt.of ? [alt] : []));
  if (ways.length < alts.length) return undefined;
  return ways.map((alt, i) => {
    const own = i === ways.length - 1 ? state : state.clone();
    own.undecide();
    own.write(at, alt);
    const { of } = alt;
    if (of && own.isAsSeen(of)) own.write(of, variantOf(alt.name as VariantName, typeOfVal(of.seen)));
    return { state: own, val: { k: 'num', n: alt.name === name ? 1 : 0 } };
  });
}

/** The variant that a pattern is for; undefined for other patterns. */
export function variantIn(pattern: Pattern | undefined): string | undefined {
  switch (pattern?.kind) {
    case 'tupleStruct':
    case 'struct':
    case 'path':
      return pattern.path.segments.at(-1)?.name;
    case 'ident':
      return /^[A-Z]/.test(pattern.name) ? pattern.name : undefined;
    case 'ref':
      return variantIn(pattern.inner);
    default:
      return undefined;
  }
}

/** Whether a pattern takes every value of its variant: what does not fit it is of another one. */
export function isWhole(pattern: Pattern | undefined): boolean {
  switch (pattern?.kind) {
    case 'tupleStruct':
      return pattern.elems.every(fitsAll);
    case 'struct':
      return pattern.fields.every((it) => fitsAll(it.pattern));
    case 'ref':
      return isWhole(pattern.inner);
    default:
      return true;
  }
}

function fitsAll(pattern: Pattern): boolean {
  switch (pattern.kind) {
    case 'wild':
    case 'rest':
      return true;
    case 'ident':
      return !/^[A-Z]/.test(pattern.name) && (!pattern.sub || fitsAll(pattern.sub));
    case 'ref':
      return fitsAll(pattern.inner);
    case 'tuple':
      return pattern.elems.every(fitsAll);
    default:
      return false;
  }
}
