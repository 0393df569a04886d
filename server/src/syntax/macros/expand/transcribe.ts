import type { Group, Leaf, Tree, Trees } from '../../ast/tokens.ts';
import type { Binding, Bindings, Budget } from './match.ts';
import type { Repetition, Template } from './rules.ts';
import { sizeOf } from './trees.ts';

/** What tokens of the definition become in a call. */
export interface Writing {
  /** The token at its place in this call. */
  made(leaf: Leaf): Leaf;
  readonly budget: Budget;
}

/** A rule's right-hand side with what its variables stand for; undefined where they do not fit or it is too much. */
export function transcribe(
  template: readonly Template[],
  bindings: Bindings,
  writing: Writing,
): Trees | undefined {
  const out: Tree[] = [];
  return write(template, bindings, writing, out) ? out : undefined;
}

function write(template: readonly Template[], bindings: Bindings, writing: Writing, out: Tree[]): boolean {
  for (const part of template) {
    if (--writing.budget.steps < 0) return false;
    switch (part.k) {
      case 'token':
        out.push(writing.made(part.leaf));
        break;
      case 'group': {
        const trees: Tree[] = [];
        if (!write(part.inner, bindings, writing, trees)) return false;
        out.push({ k: 'group', open: writing.made(part.open), close: writing.made(part.close), trees });
        break;
      }
      case 'variable': {
        const bound = bindings.get(part.name);
        if (bound?.k === 'list') return false;
        if (bound) {
          writing.budget.steps -= sizeOf(bound.trees, writing.budget.steps);
          if (writing.budget.steps < 0) return false;
          out.push(...bound.trees);
        } else out.push(writing.made(part.leaf));
        break;
      }
      case 'repetition':
        if (!repeat(part, bindings, writing, out)) return false;
    }
  }
  return true;
}

function repeat(part: Repetition<Template>, bindings: Bindings, writing: Writing, out: Tree[]): boolean {
  const lists = [...part.names].flatMap((name) => {
    const bound = bindings.get(name);
    return bound?.k === 'list' ? [[name, bound.items] as const] : [];
  });
  const [first] = lists;
  if (!first) {
    // Of a macro that this one defines.
    if ([...part.names].some((it) => bindings.has(it))) return false;
    return literally(part, bindings, writing, out);
  }
  const turns = first[1].length;
  if (lists.some(([, items]) => items.length !== turns)) return false;
  for (let i = 0; i < turns; i++) {
    if (i > 0 && part.separator) out.push(writing.made(part.separator));
    writing.budget.steps -= bindings.size;
    const inside = new Map<string, Binding>(bindings);
    for (const [name, items] of lists) inside.set(name, items[i]!);
    if (!write(part.inner, inside, writing, out)) return false;
  }
  return true;
}

function literally(part: Repetition<Template>, bindings: Bindings, writing: Writing, out: Tree[]): boolean {
  const sign = (text: string, tight: boolean): Leaf =>
    writing.made({ k: 'leaf', kind: 'punct', text, start: 0, end: 0, made: true, tight });
  const trees: Tree[] = [];
  if (!write(part.inner, bindings, writing, trees)) return false;
  const group: Group = { k: 'group', open: sign('(', true), close: sign(')', false), trees };
  out.push(sign('$', false), group);
  if (part.separator) out.push(writing.made(part.separator));
  out.push(sign(part.op, false));
  return true;
}
