import type { Leaf, Tree, Trees } from '../../ast/tokens.ts';
import { isToken } from './trees.ts';

/** Put behind a name that only the macro means; a letter that names may hold and nobody types. */
const MARK = 'ʹ';

/**
 * The trees with the variables that the definition itself binds by `let` under names of their own: what the caller
 * wrote means the caller's (reference, Macros By Example: Hygiene). Items, fields and methods keep their names.
 */
export function hygienic(trees: Trees): Trees {
  const bound = new Set<string>();
  collect(trees, bound);
  return bound.size === 0 ? trees : renamed(trees, bound, false);
}

function collect(trees: Trees, bound: Set<string>): void {
  for (let i = 0; i < trees.length; i++) {
    const it = trees[i]!;
    if (it.k !== 'leaf') collect(it.trees, bound);
    else if (it.text === 'let' && it.made) collectPattern(trees, i + 1, bound);
  }
}

/** The names in the pattern that begins at `from`, up to the `=`, `:` or `;` behind it. */
function collectPattern(trees: Trees, from: number, bound: Set<string>): void {
  for (let i = from; i < trees.length; i++) {
    const it = trees[i]!;
    if (it.k === 'group') collectPattern(it.trees, 0, bound);
    if (it.k !== 'leaf') continue;
    if (from > 0 && ['=', ':', ';'].includes(it.text)) return;
    if (it.made && it.kind === 'ident' && /^[a-z_]/.test(it.text) && !KEYWORDS.has(it.text))
      bound.add(it.text);
  }
}

const KEYWORDS: ReadonlySet<string> = new Set([
  'mut',
  'ref',
  'self',
  'crate',
  'super',
  '_',
  'box',
  'if',
  'else',
]);

function renamed(trees: Trees, bound: ReadonlySet<string>, inLiteral: boolean): Trees {
  const out: Tree[] = [];
  for (let i = 0; i < trees.length; i++) {
    const it = trees[i]!;
    if (it.k !== 'leaf') {
      const before = trees[i - 1];
      const literal =
        it.k === 'group' && it.open.text === '{' && before?.k === 'leaf' && /^[A-Z]/.test(before.text);
      out.push({ ...it, trees: renamed(it.trees, bound, literal) });
      continue;
    }
    if (!it.made || it.kind !== 'ident' || !bound.has(it.text) || isToken(trees[i - 1], '.')) {
      out.push(it);
      continue;
    }
    const next = trees[i + 1];
    if (isToken(next, '!') || isToken(next, '::') || isToken(trees[i - 1], '::') || isToken(next, '(')) {
      out.push(it);
      continue;
    }
    const own: Leaf = { ...it, text: it.text + MARK };
    const isField = inLiteral && (i === 0 || isToken(trees[i - 1], ','));
    if (!isField) out.push(own);
    else if (isToken(next, ':')) out.push(it);
    else out.push(it, { ...it, kind: 'punct', text: ':', tight: true }, own);
  }
  return out;
}
