import type { RawNode } from '../backend.ts';
import type { LowerContext } from '../lower/context.ts';

/** A piece of the text that was parsed on its own; its nodes carry the file's offsets. */
export interface Fragment extends LowerContext {
  readonly root: RawNode;
  readonly hasError: boolean;
}

/** Parses `[start, end)` of the file with `suffix` after it, as a file of its own. */
export function parseFragment(cx: LowerContext, start: number, end: number, suffix = ''): Fragment {
  return parseText(cx, cx.src.slice(start - cx.base, end - cx.base) + suffix, start);
}

/** Parses `text` as if it stood at offset `base` of the file. */
export function parseText(cx: LowerContext, text: string, base: number): Fragment {
  const tree = cx.parse(text);
  try {
    const root = tree.snapshot(base, 'full');
    return {
      src: text,
      base,
      parse: cx.parse,
      shallow: false,
      bodies: cx.bodies,
      root,
      hasError: tree.hasError,
    };
  } finally {
    tree.release();
  }
}
