import type { Closure, Graph } from '../cfg/cfg.ts';
import type { GfpExpr, GfpValue, Range, RustAllocator } from '../emulator/index.ts';
import { joined } from '../types/lists.ts';
import type { FnRef } from '../types/methods.ts';
import type { Subst, Ty } from '../types/ty.ts';
import { type Answers, answersText, type Comparison, joinAnswers } from './answers.ts';

/** What is known of a value. `gone` is a slot that holds nothing: not yet filled, or moved out of. */
export type Val =
  /**
   * `byType`: a constant of a type that only the callers know, or what is worked out from one. `asked`: what comparisons
   * told of it; never empty.
   */
  | { readonly k: 'any'; readonly ty?: Ty; readonly byType?: true; readonly asked?: Answers }
  | { readonly k: 'gone' }
  /** `supposed`: a closure that runs for one answer alone was followed, nobody has asked. */
  | { readonly k: 'num'; readonly n: number; readonly supposed?: true }
  /** `depth`: the `blame` of the frame whose text spells the flags; a callee's parameter keeps its caller's. */
  | { readonly k: 'flags'; readonly expr: GfpExpr; readonly value: GfpValue; readonly depth: number }
  | { readonly k: 'ref'; readonly cell: number; readonly path: readonly string[] }
  /** A struct, a tuple, or a variant by its name. `holds`: it is a guard of these; they end with it. */
  | {
      readonly k: 'agg';
      readonly name: string;
      readonly fields: Readonly<Record<string, Val>>;
      readonly ty?: Ty;
      readonly holds?: readonly string[];
      /** Of a guard: where its lock lies. */
      readonly lock?: string;
      /** Only parts of it became known, and it is not known to be owned here: nothing ends with it. */
      readonly lent?: boolean;
      /** See `num`. */
      readonly supposed?: true;
      /** It says what lies at another place, which was `seen` then: a reference into an `Option` that `as_ref` looked into. */
      readonly of?: { readonly cell: number; readonly path: readonly string[]; readonly seen: Val };
    }
  /** One of several, not known which. */
  | { readonly k: 'either'; readonly alts: readonly Val[] }
  | {
      readonly k: 'fn';
      readonly graph: Graph;
      readonly closure: Closure;
      readonly frame: FrameRef;
      /** It is a function that is named, not a closure that is written here. */
      readonly target?: FnTarget;
    }
  | {
      readonly k: 'vec';
      readonly allocator?: RustAllocator;
      readonly elem?: Range;
      readonly len: Range;
      readonly cap: Range;
      /** Room that is there for certain beyond the length. */
      readonly spare: number;
      readonly ty?: Ty;
    }
  | {
      readonly k: 'box';
      readonly allocator?: RustAllocator;
      readonly size?: Range;
      readonly inner: Val;
      readonly ty?: Ty;
    }
  /** `shared` is the cell of the count and the contents. */
  | { readonly k: 'arc'; readonly shared: number; readonly ty?: Ty }
  | { readonly k: 'count'; readonly n: number; readonly inner: Val; readonly size?: Range }
  /** Whether the value at a place, which is `seen` now, is the variant of that name: nothing decides until a branch asks. */
  | {
      readonly k: 'is';
      readonly cell: number;
      readonly path: readonly string[];
      readonly seen: Val;
      readonly name: TestName;
    }
  /** A closure of which only the argument's place is known; see `learn.ts`. */
  | { readonly k: 'probe'; readonly index: number }
  /** The rest of a counted loop: `from..to`. */
  | { readonly k: 'range'; readonly from: number; readonly to: number };

/**
 * What a value may be asked for: its variant, whether it is true, whether there is anything in it, how it compares.
 * `length`: how many things are in it, which is no question before it is compared.
 */
export type TestName = VariantName | 'true' | 'false' | 'empty' | 'filled' | 'length' | ComparisonName;

/** A comparison with a constant, spelled as in `answers.ts`: `> #3`, `== :Poll`. */
export type ComparisonName = `${Comparison} ${string}`;

/** The variants of `Option` and `Result`. */
export type VariantName = 'Some' | 'None' | 'Ok' | 'Err';

/** A function, a tuple struct or a variant that is named as a value. */
export type FnTarget =
  | { readonly k: 'fn'; readonly fn: FnRef; readonly subst: Subst; readonly self?: Ty }
  | { readonly k: 'ctor'; readonly name: string; readonly ty: Ty }
  /** A C function, by the name that C has for it. */
  | { readonly k: 'c'; readonly name: string };

/** The frame that a closure was made in; see `run/frame.ts`. */
export interface FrameRef {
  readonly base: number;
}

export const ANY: Val = { k: 'any' };

/** See `byType`. */
export const BY_TYPE: Val = { k: 'any', byType: true };

/** Whether a value is one that only the callers' types tell. */
export function isByType(val: Val): boolean {
  return val.k === 'any' && val.byType === true;
}
export const GONE: Val = { k: 'gone' };

/** A value of which only the type is known, if that. */
export function anyOf(ty: Ty | undefined): Val {
  return ty && ty.k !== 'unknown' ? { k: 'any', ty } : ANY;
}

/** `Some(x)`, `Ok(x)` … */
export function variant(name: string, payload?: Val): Val {
  return { k: 'agg', name, fields: payload ? { '0': payload } : {} };
}

const NOTHING: readonly string[] = [];

/** The ids of the holds that end when the value is dropped, at any depth. */
export function holdsIn(val: Val): readonly string[] {
  switch (val.k) {
    case 'agg': {
      let out = val.holds ?? NOTHING;
      for (const name in val.fields) out = joined(out, holdsIn(val.fields[name]!));
      return out;
    }
    case 'either': {
      let out = NOTHING;
      for (const it of val.alts) out = joined(out, holdsIn(it));
      return out;
    }
    case 'box':
      return holdsIn(val.inner);
    default:
      return NOTHING;
  }
}

/** A text that is equal for two values exactly if nothing known of them differs. */
export function valKey(val: Val): string {
  switch (val.k) {
    case 'any':
      return val.asked ? `?<${answersText(val.asked)}>` : '?';
    case 'gone':
      return '-';
    case 'num':
      return String(val.n);
    case 'flags':
      return `f${val.value.set}/${val.value.unknown}/${val.depth}`;
    case 'ref':
      return `&${val.cell}.${val.path.join('.')}`;
    case 'agg': {
      let fields = '';
      for (const name in val.fields) {
        const key = valKey(val.fields[name]!);
        // That something was looked at is no knowledge of it.
        if (key !== '?') fields += `${name}:${key},`;
      }
      if (fields === '' && val.name === '' && !val.holds) return val.lent ? '~' : '?';
      return `${val.name}{${fields}}${val.holds?.join('+') ?? ''}`;
    }
    case 'either':
      return `(${val.alts.map(valKey).join('|')})`;
    case 'fn':
      if (val.target) return `${val.target.k} ${val.target.k === 'fn' ? val.target.fn.id : val.target.name}`;
      return `fn${val.closure.entry}@${val.frame.base}`;
    case 'vec':
      return `v${val.allocator}${val.len.min}-${val.len.max},${val.cap.min}-${val.cap.max},${val.spare}`;
    case 'box':
      return `b${val.allocator}${val.size?.min ?? ''}-${val.size?.max ?? ''}(${valKey(val.inner)})`;
    case 'arc':
      return `a${val.shared}`;
    case 'count':
      return `c${val.n}(${valKey(val.inner)})`;
    case 'is':
      return `is${val.name}${val.cell}.${val.path.join('.')}`;
    case 'probe':
      return `p${val.index}`;
    case 'range':
      return `${val.from}..${val.to}`;
  }
}

/** Whether nothing known of two values differs. */
export function sameVals(a: Val, b: Val): boolean {
  if (a === b) return true;
  // Values of different kinds have different keys, and most are of kinds of which no more is known.
  if (a.k !== b.k || a.k === 'gone') return a.k === b.k;
  if (a.k === 'any' && b.k === 'any' && !a.asked && !b.asked) return true;
  return valKey(a) === valKey(b);
}

/**
 * The least upper bound of two values: what is true of both. `gone` is the top, for what may be missing says nothing, not
 * even that it is dropped. Up to `valKey` the join is idempotent, commutative, associative and an upper bound. It widens:
 * an upper end of a length that differs becomes infinite, so that a value gives way a bounded number of times.
 */
export function joinVals(a: Val, b: Val): Val {
  if (sameVals(a, b)) return a;
  // There on one way only: nothing is said of it any more, its destructor included.
  if (a.k === 'gone' || b.k === 'gone') return GONE;
  if (a.k === 'agg' && b.k === 'agg' && a.name === b.name && a.holds?.join() === b.holds?.join()) {
    const fields: Record<string, Val> = {};
    for (const [name, it] of Object.entries(a.fields)) {
      const other = b.fields[name];
      if (other) fields[name] = joinVals(it, other);
    }
    const lent = a.lent || b.lent ? { lent: true } : {};
    return { ...a, fields, ...lent };
  }
  if (a.k === 'vec' && b.k === 'vec' && a.allocator === b.allocator) {
    return {
      ...a,
      len: widened(a.len, b.len),
      cap: widened(a.cap, b.cap),
      spare: Math.min(a.spare, b.spare),
    };
  }
  if (a.k === 'box' && b.k === 'box' && a.allocator === b.allocator) return joinBoxes(a, b);
  const ty = typeOfVal(a) ?? typeOfVal(b);
  const asked = a.k === 'any' && b.k === 'any' ? joinAnswers(a.asked, b.asked) : undefined;
  return asked ? { k: 'any', ...(ty ? { ty } : {}), asked } : anyOf(ty);
}

type BoxVal = Val & { k: 'box' };

/** A size that is known of one alone is not known of both. Sizes are those of types, so they need no widening. */
function joinBoxes(a: BoxVal, b: BoxVal): Val {
  const { size: _, ...rest } = a;
  const size =
    a.size && b.size
      ? { min: Math.min(a.size.min, b.size.min), max: Math.max(a.size.max, b.size.max) }
      : undefined;
  return { ...rest, inner: joinVals(a.inner, b.inner), ...(size ? { size } : {}) };
}

/** A range around both. An upper end that differs may grow in each turn of a loop, and is given up at once. */
function widened(a: Range, b: Range): Range {
  const max = a.max === b.max ? a.max : Number.POSITIVE_INFINITY;
  return { min: Math.min(a.min, b.min), max };
}

/**
 * Any one of a table's elements that are functions or have functions in them: what is a function is one of those that lie
 * in its place. Undefined for tables of other things.
 */
export function anyElement(elements: readonly Val[]): Val | undefined {
  const [first] = elements;
  if (!first) return undefined;
  if (elements.every((it) => it.k === 'fn'))
    return elements.length === 1 ? first : { k: 'either', alts: elements };
  if (first.k !== 'agg' || !elements.every((it) => it.k === 'agg')) return undefined;
  const fields: Record<string, Val> = {};
  let code = false;
  for (const name in first.fields) {
    const each = elements.flatMap((it) => (it.k === 'agg' ? (it.fields[name] ?? []) : []));
    const one = each.length === elements.length ? anyElement(each) : undefined;
    if (one) code = true;
    fields[name] = one ?? each.reduce(joinVals);
  }
  return code ? { ...first, fields } : undefined;
}

/** The type that a value carries with it. */
export function typeOfVal(val: Val): Ty | undefined {
  return 'ty' in val ? val.ty : undefined;
}
