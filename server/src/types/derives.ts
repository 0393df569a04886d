import type { Item } from '../syntax/ast/index.ts';

/** The traits that `core` can derive, by the methods that a derive gives; it leaves no impl to find. */
export const derivedMethods: ReadonlyMap<string, string> = new Map([
  ['clone', 'Clone'],
  ['clone_from', 'Clone'],
  ['eq', 'PartialEq'],
  ['ne', 'PartialEq'],
  ['cmp', 'Ord'],
  ['max', 'Ord'],
  ['min', 'Ord'],
  ['clamp', 'Ord'],
  ['partial_cmp', 'PartialOrd'],
  ['lt', 'PartialOrd'],
  ['le', 'PartialOrd'],
  ['gt', 'PartialOrd'],
  ['ge', 'PartialOrd'],
  ['hash', 'Hash'],
  ['default', 'Default'],
  ['fmt', 'Debug'],
]);

/** Whether an item says `#[derive(…)]` of a trait, by its name. */
export function derives(item: Item, trait: string): boolean {
  return (
    'attrs' in item &&
    item.attrs.some((it) => it.path === 'derive' && new RegExp(`\\b${trait}\\b`).test(it.tokens))
  );
}
