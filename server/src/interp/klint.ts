import { type Context, holdKindRow } from '../emulator/index.ts';
import type { Attribute, FnItem } from '../syntax/ast/index.ts';
import { dropImpl } from '../types/drop-glue.ts';
import type { ImplIndex } from '../types/impls.ts';
import type { Ty } from '../types/ty.ts';

/** Preemption counts, both ends included; `max` may be infinite. */
export interface CountRange {
  readonly min: number;
  readonly max: number;
}

/** What `#[klint::preempt_count(…)]` or `#[klint::drop_preempt_count(…)]` says. */
export interface KlintCount {
  /** What it adds to the count; may be negative. */
  readonly adjust?: number;
  /** The counts at entry that it allows. */
  readonly expect?: CountRange;
  /** It is to be believed, whatever the body says. */
  readonly unchecked: boolean;
}

/** What klint's attributes say of a function. */
export interface Klint extends KlintCount {
  /** `#[klint::report_preempt_count]`: what is inferred is to be told. */
  readonly report: boolean;
}

export const ANY_COUNT: CountRange = { min: 0, max: Number.POSITIVE_INFINITY };

/** Reads klint's attributes of a function; undefined where it has none. One that is wrong says nothing. */
export function klintOf(item: FnItem): Klint | undefined {
  if (item.attrs.length === 0 || !item.attrs.some((it) => it.path.startsWith('klint::'))) return undefined;
  const count = countOf(item.attrs, 'klint::preempt_count');
  const report = item.attrs.some((it) => it.path === 'klint::report_preempt_count');
  return count || report ? { unchecked: false, ...count, report } : undefined;
}

/**
 * What the drop of a type does by its annotation: `#[klint::drop_preempt_count(…)]` on the type, or
 * `#[klint::preempt_count(…)]` on `drop` of its `Drop`. Of a trait object, what its trait says.
 */
export function klintDropOf(impls: ImplIndex, ty: Ty): KlintCount | undefined {
  if (ty.k === 'opaque') {
    for (const { decl } of ty.bounds) {
      const found = decl && countOf(decl.item.attrs, 'klint::drop_preempt_count');
      if (found) return found;
    }
    return undefined;
  }
  if (ty.k !== 'adt') return undefined;
  const own = countOf(ty.decl.item.attrs, 'klint::drop_preempt_count');
  if (own) return own;
  const drop = dropImpl(impls, ty);
  return drop && countOf(drop.fn.item.attrs, 'klint::preempt_count');
}

function countOf(attrs: readonly Attribute[], path: string): KlintCount | undefined {
  const found = attrs.find((it) => it.path === path);
  const read = found && readCount(found.tokens);
  return typeof read === 'object' ? read : undefined;
}

/**
 * Reads the arguments of an annotation, `(adjust = 1, expect = 0..2, unchecked)`: what they say, or what is wrong with
 * them in words. The grammar is klint's (src/attribute.rs there): whole numbers without suffix, Rust's ranges.
 */
export function readCount(tokens: string): KlintCount | string {
  const inner = /^\s*\(([\s\S]*)\)\s*$/.exec(tokens.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, ' '))?.[1];
  if (inner === undefined) return 'it wants properties in parentheses: `(adjust = 1, expect = 0..)`';
  let out: KlintCount = { unchecked: false };
  const parts = inner.split(',').map((it) => it.trim());
  if (parts.at(-1) === '') parts.pop();
  for (const part of parts) {
    const [, name, value] = /^(\w+)\s*(?:=\s*([\s\S]*))?$/.exec(part) ?? [];
    switch (name) {
      case 'adjust':
        if (!/^-?\s*\d+$/.test(value ?? '')) return '`adjust` wants a whole number: `adjust = -1`';
        out = { ...out, adjust: Number(value!.replace(/\s+/g, '')) };
        break;
      case 'expect': {
        const range = parseRange(value ?? '');
        if (!range) return '`expect` wants a number or a range: `expect = 0`, `expect = 1..`';
        if (range.max < range.min) return `no count lies in the range \`${value!.replace(/\s+/g, '')}\``;
        out = { ...out, expect: range };
        break;
      }
      case 'unchecked':
        if (value !== undefined) return '`unchecked` takes no value';
        out = { ...out, unchecked: true };
        break;
      default:
        return name
          ? `there is no property \`${name}\`; there are \`adjust\`, \`expect\` and \`unchecked\``
          : `\`${part}\` is no property`;
    }
  }
  if (out.adjust === undefined && !out.expect) return 'it says neither `adjust` nor `expect`';
  return out;
}

/** `0`, `0..2`, `1..`, `..=3` as klint writes them; undefined for anything else. An empty range has `max` below `min`. */
export function parseRange(text: string): CountRange | undefined {
  const plain = text.replace(/\s+/g, '');
  const single = /^(\d+)$/.exec(plain);
  if (single) return { min: Number(single[1]), max: Number(single[1]) };
  const range = /^(\d*)\.\.(=?)(\d*)$/.exec(plain);
  if (!range || (range[2] && !range[3])) return undefined;
  const max = range[3] ? Number(range[3]) - (range[2] ? 0 : 1) : Number.POSITIVE_INFINITY;
  return { min: range[1] ? Number(range[1]) : 0, max };
}

/** The range as klint writes it. */
export function showRange(range: CountRange): string {
  if (range.min === range.max) return String(range.min);
  return Number.isFinite(range.max) ? `${range.min}..${range.max + 1}` : `${range.min}..`;
}

/** The counts that lie in both; empty (`max` below `min`) where there are none. */
export function meet(a: CountRange, b: CountRange): CountRange {
  return { min: Math.max(a.min, b.min), max: Math.min(a.max, b.max) };
}

/** Whether no count lies in it. */
export function isEmpty(range: CountRange): boolean {
  return range.max < range.min;
}

/** Whether each count of `inner` lies in `outer`. */
export function covers(outer: CountRange, inner: CountRange): boolean {
  return outer.min <= inner.min && inner.max <= outer.max;
}

/**
 * klint's preemption count of a context: one for each lock that spins, each RCU section, each time that preemption,
 * softirqs or counted interrupts were turned off, and one for an interrupt. klint knows no fields: an RCU section counts
 * whether or not CONFIG_PREEMPT_RCU is set, and a lock that turns interrupts off as well counts once.
 */
export function klintCount(ctx: Context): number {
  let count = ctx.level === 'task' ? 0 : 1;
  for (const { kind, amount } of ctx.held) {
    const { adds, irqs } = holdKindRow(kind);
    if (adds.includes('amount')) count += amount ?? 1;
    else if (adds.length > 0 || irqs === 'counted') count++;
  }
  return count;
}
