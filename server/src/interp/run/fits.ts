import type { Pattern } from '../../syntax/ast/index.ts';
import { numberOf } from '../../types/layout/const-value.ts';
import { type Comparison, decides, told } from '../answers.ts';
import { ANY, type Val } from '../values.ts';
import { answersOf, isWhole, variantIn } from './narrow.ts';

/** Whether a value fits a pattern; `maybe` where it is not known. */
export type Fit = 'yes' | 'no' | 'maybe';

/** Whether a value fits a pattern. */
export function matches(val: Val, pattern: Pattern): Fit {
  switch (pattern.kind) {
    case 'wild':
    case 'rest':
      return 'yes';
    case 'ident':
      // A name that is a constant is lowered as one by inference; a variant in scope looks like this.
      if (/^(?:None|[A-Z]\w*)$/.test(pattern.name)) return named(val, pattern.name);
      return pattern.sub ? matches(val, pattern.sub) : 'yes';
    case 'path':
      return named(val, pattern.path.segments.at(-1)?.name ?? '');
    case 'lit':
    case 'range':
      return within(val, boundsOf(pattern));
    case 'tupleStruct': {
      const fits = named(val, pattern.path.segments.at(-1)?.name ?? '');
      if (fits === 'no' || val.k !== 'agg') return fits;
      return all(
        pattern.elems.map((it, i) => matches(val.fields[String(i)] ?? ANY, it)),
        fits,
      );
    }
    case 'struct':
      return val.k === 'agg' && val.name === pattern.path.segments.at(-1)?.name
        ? all(
            pattern.fields.map((it) => matches(val.fields[it.name] ?? ANY, it.pattern)),
            'yes',
          )
        : named(val, pattern.path.segments.at(-1)?.name ?? '');
    case 'tuple':
      return val.k === 'agg'
        ? all(
            pattern.elems.map((it, i) => matches(val.fields[String(i)] ?? ANY, it)),
            'yes',
          )
        : all(
            pattern.elems.map((it) => matches(ANY, it)),
            'yes',
          );
    case 'ref':
      return matches(ANY, pattern.inner);
    case 'or': {
      const each = pattern.elems.map((it) => matches(val, it));
      return each.includes('yes') ? 'yes' : each.includes('maybe') ? 'maybe' : 'no';
    }
    default:
      return 'maybe';
  }
}

/**
 * The constants that a pattern takes, and nothing but these, spelled as in `answers.ts`. Undefined for patterns that take
 * something else, or only some values of a variant.
 */
export function constantsIn(pattern: Pattern): readonly string[] | undefined {
  if (pattern.kind === 'lit') {
    const n = literalIn(pattern.text);
    return n === undefined ? undefined : [`#${n}`];
  }
  if (pattern.kind === 'or') {
    const each = pattern.elems.map(constantsIn);
    return each.every((it) => it !== undefined) ? each.flat() : undefined;
  }
  const name = isWhole(pattern) ? variantIn(pattern) : undefined;
  return name === undefined ? undefined : [`:${name}`];
}

function all(each: readonly Fit[], own: 'yes' | 'maybe'): Fit {
  if (each.includes('no')) return 'no';
  return each.includes('maybe') ? 'maybe' : own;
}

function named(val: Val, name: string): Fit {
  if (val.k === 'agg' && val.name !== '') {
    if (val.name === name) return 'yes';
    // A constant of the enum's type is one of its variants, not known which.
    const item = val.ty?.k === 'adt' ? val.ty.decl.item : undefined;
    return item?.kind === 'enum' && !item.variants.some((it) => it.name === name) ? 'maybe' : 'no';
  }
  return val.k === 'any' && decides(val.asked, '==', `:${name}`) === false ? 'no' : 'maybe';
}

/** What holds of the numbers that a literal or a range takes, and of no others; undefined for other literals and ends. */
export function boundsOf(pattern: Pattern & { kind: 'lit' | 'range' }): readonly Bound[] | undefined {
  if (pattern.kind === 'lit') {
    const n = literalIn(pattern.text);
    return n === undefined ? undefined : [{ op: '==', n }];
  }
  const { from, to, inclusive } = pattern;
  const [min, max] = [
    from === undefined ? undefined : literalIn(from),
    to === undefined ? undefined : literalIn(to),
  ];
  if ((from !== undefined && min === undefined) || (to !== undefined && max === undefined)) return undefined;
  return [
    ...(min === undefined ? [] : [{ op: '>=', n: min } as const]),
    ...(max === undefined ? [] : [{ op: inclusive ? '<=' : '<', n: max } as const]),
  ];
}

/** A comparison with a number. */
export interface Bound {
  readonly op: Comparison;
  readonly n: number;
}

/** Whether all of these comparisons hold of a value; of what is no number, nothing is known. */
export function within(val: Val, bounds: readonly Bound[] | undefined): Fit {
  if (!bounds || (val.k !== 'num' && val.k !== 'any')) return 'maybe';
  const asked = val.k === 'num' ? told(undefined, '==', `#${val.n}`) : answersOf(val);
  const each = bounds.map((it) => decides(asked, it.op, `#${it.n}`));
  return each.includes(false) ? 'no' : each.includes(undefined) ? 'maybe' : 'yes';
}

/** A whole number or a truth value. */
function literalIn(text: string): number | undefined {
  if (text === 'true' || text === 'false') return text === 'true' ? 1 : 0;
  const n = numberOf(text.replace(/^-\s*/, ''));
  return n !== undefined && text.startsWith('-') ? -n : n;
}
