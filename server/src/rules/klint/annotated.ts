import type { Attribute, FnItem, Item } from '../../syntax/ast/index.ts';
import type { Unit } from '../../types/units.ts';
import type { RuleContext } from '../rule.ts';

/** An attribute with what it stands on. */
export interface Placed {
  readonly attr: Attribute;
  /** `other` is what klint has no use for it on. */
  readonly on: 'fn' | 'type' | 'other';
}

/** klint's attributes on the items of a file and on their members, in the order of the text. */
export function klintAttributes(items: readonly Item[]): Placed[] {
  const out: Placed[] = [];
  const add = (attrs: readonly Attribute[], on: Placed['on']): void => {
    for (const attr of attrs) if (attr.path.startsWith('klint::')) out.push({ attr, on });
  };
  const members = (
    list: readonly { readonly kind: string; readonly attrs?: readonly Attribute[] }[],
  ): void => {
    for (const it of list) if (it.attrs) add(it.attrs, it.kind === 'fn' ? 'fn' : 'other');
  };
  for (const item of items) {
    const type = ['struct', 'enum', 'union', 'trait'].includes(item.kind);
    add(item.attrs, item.kind === 'fn' ? 'fn' : type ? 'type' : 'other');
    if (item.kind === 'impl' || item.kind === 'trait') members(item.items);
    else if (item.kind === 'mod') out.push(...klintAttributes(item.items));
  }
  return out;
}

type FunctionUnit = Unit & { readonly fn: NonNullable<Unit['fn']> };

/** The functions of a file with a body, those inside others too. */
export function functionUnits(cx: RuleContext): FunctionUnit[] {
  const out: FunctionUnit[] = [];
  const visit = (units: readonly Unit[]): void => {
    for (const unit of units) {
      if (!isFunction(unit)) continue;
      out.push(unit);
      visit(unit.nested());
    }
  };
  visit(cx.units());
  return out;
}

function isFunction(unit: Unit): unit is FunctionUnit {
  return unit.kind === 'fn' && unit.fn !== undefined;
}

/** The first attribute of a path on a function. */
export function attributeOf(item: FnItem, path: string): Attribute | undefined {
  return item.attrs.find((it) => it.path === path);
}
