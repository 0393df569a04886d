import type { UseLeaf } from '../ast/index.ts';
import type { RawNode } from '../backend.ts';
import { after, child, isNamed, type LowerContext, textOf } from './context.ts';

interface Prefix {
  readonly path: readonly string[];
  readonly global: boolean;
}

/** Flattens the tree of a `use` declaration into its leaves, in order. */
export function lowerUseTree(cx: LowerContext, declaration: RawNode): readonly UseLeaf[] {
  const out: UseLeaf[] = [];
  const tree = after(declaration, 'use');
  if (tree) flatten(cx, tree, { path: [], global: false }, out);
  return out;
}

function flatten(cx: LowerContext, node: RawNode, prefix: Prefix, out: UseLeaf[]): void {
  switch (node.type) {
    case 'use_list':
      for (const kid of node.children) if (isNamed(kid)) flatten(cx, kid, prefix, out);
      return;
    case 'scoped_use_list': {
      const list = child(node, 'use_list');
      const [first] = node.children;
      if (!list || !first) return;
      flatten(cx, list, first.type === '::' ? rooted(prefix) : join(cx, prefix, first), out);
      return;
    }
    case 'use_wildcard': {
      const [first] = node.children;
      const base =
        !first || first.type === '*'
          ? prefix
          : first.type === '::'
            ? rooted(prefix)
            : join(cx, prefix, first);
      out.push({ path: base.path, alias: '*', global: base.global, start: node.start, end: node.end });
      return;
    }
    case 'use_as_clause': {
      const [path] = node.children;
      const alias = after(node, 'as');
      if (path) out.push(leaf(join(cx, prefix, path), node, alias ? textOf(cx, alias) : undefined));
      return;
    }
    default:
      if (isNamed(node)) out.push(leaf(join(cx, prefix, node), node));
  }
}

/** `self` at the end means the path before it. */
function leaf(full: Prefix, at: RawNode, alias?: string): UseLeaf {
  const path = full.path.length > 1 && full.path.at(-1) === 'self' ? full.path.slice(0, -1) : full.path;
  return { path, alias: alias ?? path.at(-1) ?? '', global: full.global, start: at.start, end: at.end };
}

function rooted(prefix: Prefix): Prefix {
  return { path: prefix.path, global: prefix.global || prefix.path.length === 0 };
}

function join(cx: LowerContext, prefix: Prefix, node: RawNode): Prefix {
  const text = textOf(cx, node);
  if (node.children.length === 0) return { path: [...prefix.path, text], global: prefix.global };
  const path = [...prefix.path, ...namesOf(cx, node)];
  return { path, global: prefix.global || (prefix.path.length === 0 && text.startsWith('::')) };
}

/** The names of a path, whatever stands between them. */
function namesOf(cx: LowerContext, path: RawNode): readonly string[] {
  const parts = path.children.filter((it) => isNamed(it));
  return parts.length === 0 ? [textOf(cx, path)] : parts.flatMap((it) => namesOf(cx, it));
}
