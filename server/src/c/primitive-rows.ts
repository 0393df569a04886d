import type { AllocatorKind, LockKind, SleepEffect } from '../kernel/fact-types.ts';

/** What a name does whose body is not read. */
export interface Primitive {
  readonly sleep: Exclude<SleepEffect, 'maybe' | 'unknown'>;
  readonly flagsIdx?: number;
  readonly lock?: { readonly op: 'acquire' | 'try' | 'release'; readonly kind: LockKind };
  readonly allocates?: AllocatorKind;
  readonly frees?: AllocatorKind;
  /** Does not return. */
  readonly ends?: true;
}

/** Names that share what they do. */
export type PrimitiveRow = readonly [effect: Primitive, names: string];

/** Names, separated by blanks, that share what they do. */
export function row(effect: Primitive, names: string): PrimitiveRow {
  return [effect, names];
}
