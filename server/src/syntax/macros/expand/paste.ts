import type { Span } from '../../../text/span.ts';
import type { Leaf, Tree, Trees } from '../../ast/tokens.ts';
import { isToken } from './trees.ts';

/** The name that the kernel's `paste!` has (rust/macros/paste.rs, 7.3); a macro of another crate by it does the same. */
export const PASTE = 'paste';

/**
 * What `paste!` makes of what it is given: each `[<a b …>]` inside becomes one name. Undefined where one has parts that
 * no name can be made of. `call` is the place of what the macro writes.
 */
export function pasted(trees: Trees, call: Span): Trees | undefined {
  const out: Tree[] = [];
  for (const it of trees) {
    if (it.k === 'leaf') {
      out.push(it);
      continue;
    }
    if (it.k === 'group' && isPasting(it.open, it.trees)) {
      const parts = partsOf(it.trees.slice(1, -1));
      if (!parts) return undefined;
      const { tight } = it.open;
      out.push({ k: 'leaf', kind: 'ident', text: parts.join(''), ...call, made: true, tight });
      continue;
    }
    const inner = pasted(it.trees, call);
    if (!inner) return undefined;
    out.push({ ...it, trees: inner });
  }
  return out;
}

function isPasting(open: Leaf, trees: Trees): boolean {
  return open.text === '[' && trees.length >= 3 && isToken(trees[0], '<') && isToken(trees.at(-1), '>');
}

function partsOf(trees: Trees): string[] | undefined {
  const parts: string[] = [];
  for (let i = 0; i < trees.length; i++) {
    const it = trees[i]!;
    if (it.k === 'group') return undefined;
    if (it.k === 'fragment') {
      const inside = partsOf(it.trees);
      if (!inside) return undefined;
      parts.push(...inside);
    } else if (it.text === ':') {
      const modifier = trees[++i];
      const last = parts.pop();
      if (modifier?.k !== 'leaf' || last === undefined) return undefined;
      if (modifier.text === 'lower') parts.push(last.toLowerCase());
      else if (modifier.text === 'upper') parts.push(last.toUpperCase());
      else if (modifier.text === 'span') parts.push(last);
      else return undefined;
    } else if (it.kind === 'punct' && it.text !== '_') return undefined;
    else parts.push(it.text.replace(/^r#|^"|"$/g, ''));
  }
  return parts;
}
