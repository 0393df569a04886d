import type { Item } from '../../syntax/ast/index.ts';

/** Bytes, and what the address is a multiple of. */
export interface Layout {
  readonly bytes: number;
  readonly align: number;
}

/** The place that a value takes on a 64-bit machine. Nothing is known where `least` is empty and there is no `most`. */
export interface Size {
  /** It takes this much at least: what is unknown counts as nothing. */
  readonly least: Layout;
  /** It takes no more than this; undefined where a part of it is not known. */
  readonly most?: Layout;
}

/** A size that is known to the byte. */
export function exactly(layout: Layout): Size {
  return { least: layout, most: layout };
}

/** Whether a size is known to the byte. */
export function isExact(size: Size): boolean {
  return size.most?.bytes === size.least.bytes;
}

/** What parts come to, at least and at most. */
export function both(parts: readonly Size[], total: (parts: readonly Layout[]) => Layout): Size {
  const most = parts.flatMap((it) => it.most ?? []);
  return {
    least: total(parts.map((it) => it.least)),
    ...(most.length === parts.length ? { most: total(most) } : {}),
  };
}

/** Fields one after the other as `repr(Rust)` may order them: no gaps but at the end. */
export function reordered(parts: readonly Layout[]): Layout {
  return roundUp(
    parts.reduce((total, it) => total + it.bytes, 0),
    alignOf(parts),
  );
}

/** Fields one after the other as they are written, each at a multiple of its alignment. */
export function inOrder(parts: readonly Layout[]): Layout {
  const bytes = parts.reduce((total, it) => roundUp(total, it.align).bytes + it.bytes, 0);
  return roundUp(bytes, alignOf(parts));
}

/** Fields one after the other without gaps. */
export function packed(parts: readonly Layout[]): Layout {
  return { bytes: parts.reduce((total, it) => total + it.bytes, 0), align: 1 };
}

/** All at the same place. */
export function widest(parts: readonly Layout[]): Layout {
  return roundUp(Math.max(0, ...parts.map((it) => it.bytes)), alignOf(parts));
}

function alignOf(parts: readonly Layout[]): number {
  return Math.max(1, ...parts.map((it) => it.align));
}

/** The bytes up to the next multiple of an alignment. */
export function roundUp(bytes: number, align: number): Layout {
  return { bytes: Math.ceil(bytes / align) * align, align };
}

/** `4096 bytes`, or `at least 4096 bytes`. */
export function showSize(size: Size): string {
  const { bytes } = size.least;
  return `${isExact(size) ? '' : 'at least '}${bytes} byte${bytes === 1 ? '' : 's'}`;
}

/** What stands in `#[repr(…)]`; '' without it. */
export function reprOf(item: Item): string {
  return item.attrs
    .filter((it) => it.path === 'repr')
    .map((it) => it.tokens)
    .join(' ');
}
