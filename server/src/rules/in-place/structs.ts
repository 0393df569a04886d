import type { ItemDecl } from '../../def/module.ts';
import type { Field, Item, StructItem } from '../../syntax/ast/index.ts';
import { isPinData, isPinField } from '../../types/layout/pinning.ts';
import type { CrateFile, RuleContext } from '../rule.ts';
import { insertAttribute, type Rewrite, replace } from './rewrite.ts';

/** A struct of the file's own crate, with the file that declares it. */
export interface LocalStruct {
  readonly item: StructItem;
  readonly at: CrateFile;
}

/** Where the crate declares this very item; undefined where that is not in view (the kernel's own types). */
export function localStruct(cx: RuleContext, { item, module }: ItemDecl): LocalStruct | undefined {
  if (item.kind !== 'struct') return undefined;
  const at = cx.crateFiles().find((it) => it.path === module.file);
  return at && declares(at.file.items, item) ? { item, at } : undefined;
}

function declares(items: readonly Item[], item: Item): boolean {
  return items.some((it) => it === item || (it.kind === 'mod' && declares(it.items, item)));
}

/** `#[pin_data]` on the struct and `#[pin]` on these fields, where they are not there yet. */
export function pinStruct(rw: Rewrite, { item, at }: LocalStruct, fields: readonly Field[]): void {
  if (item.shape !== 'named') {
    rw.refusals.add(`\`${item.name}\` has no named fields, and \`pin_init!\` knows no others`);
    return;
  }
  if (!isPinData(item)) insertAttribute(rw, at, item.start, '#[pin_data]', `pin \`${item.name}\``);
  for (const field of fields) {
    if (!isPinField(field))
      insertAttribute(rw, at, field.start, '#[pin]', `pin \`${item.name}.${field.name}\``);
  }
}

/** `#[pin_data]`, or `#[pin_data(PinnedDrop)]` for a struct with a drop of its own, and `#[pin]` on the fields. */
export function pinStructWithDrop(rw: Rewrite, struct: LocalStruct, fields: readonly Field[]): void {
  const { item, at } = struct;
  const attr = item.attrs.find((it) => /(^|::)pin_data$/.test(it.path));
  const label = `pin \`${item.name}\``;
  if (!attr) insertAttribute(rw, at, item.start, '#[pin_data(PinnedDrop)]', label);
  else if (attr.tokens === '') replace(rw, at, attr, '#[pin_data(PinnedDrop)]', label);
  for (const field of fields) {
    if (!isPinField(field))
      insertAttribute(rw, at, field.start, '#[pin]', `pin \`${item.name}.${field.name}\``);
  }
}
