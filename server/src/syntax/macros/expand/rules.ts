import type { FragmentKind, Leaf, Tree, Trees } from '../../ast/tokens.ts';
import { isToken, treesOf } from './trees.ts';

/** A part of a rule's left-hand side. */
export type Pattern =
  | { readonly k: 'token'; readonly leaf: Leaf }
  | { readonly k: 'group'; readonly open: string; readonly inner: readonly Pattern[] }
  | { readonly k: 'variable'; readonly name: string; readonly kind: FragmentKind }
  | Repetition<Pattern>;

/** A part of a rule's right-hand side; a variable that the left-hand side lacks stays as it is written. */
export type Template =
  | { readonly k: 'token'; readonly leaf: Leaf }
  | {
      readonly k: 'group';
      readonly open: Leaf;
      readonly close: Leaf;
      readonly inner: readonly Template[];
    }
  | { readonly k: 'variable'; readonly name: string; readonly leaf: Leaf }
  | Repetition<Template>;

/** `$( … ) sep op`. */
export interface Repetition<T> {
  readonly k: 'repetition';
  readonly inner: readonly T[];
  readonly separator?: Leaf;
  readonly op: '*' | '+' | '?';
  /** The variables inside, at any depth. */
  readonly names: ReadonlySet<string>;
}

/** `(pattern) => { template }`. */
export interface Rule {
  readonly pattern: readonly Pattern[];
  readonly template: readonly Template[];
}

const KINDS: ReadonlySet<string> = new Set<FragmentKind>([
  'block',
  'expr',
  'expr_2021',
  'ident',
  'item',
  'lifetime',
  'literal',
  'meta',
  'pat',
  'pat_param',
  'path',
  'stmt',
  'tt',
  'ty',
  'vis',
]);

/**
 * The rules of `{ (…) => {…}; … }`, the body of a `macro_rules!`, each token at offset 0; undefined where it is none
 * that is understood (metavariable expressions, half-typed code).
 */
export function parseRules(text: string): readonly Rule[] | undefined {
  const trees = treesOf(text, () => ({ start: 0, end: 0, made: true }));
  const body = trees?.[0];
  if (trees?.length !== 1 || body?.k !== 'group') return undefined;
  const rules: Rule[] = [];
  for (let i = 0; i < body.trees.length; ) {
    const [left, arrow, right] = body.trees.slice(i, i + 3);
    if (left?.k !== 'group' || !isToken(arrow, '=>') || right?.k !== 'group') return undefined;
    const pattern = patterns(left.trees);
    const template = pattern && templates(right.trees);
    if (!pattern || !template) return undefined;
    rules.push({ pattern, template });
    i += 3;
    if (isToken(body.trees[i], ';')) i++;
    else if (i < body.trees.length) return undefined;
  }
  return rules;
}

function patterns(trees: Trees): readonly Pattern[] | undefined {
  const out: Pattern[] = [];
  for (let i = 0; i < trees.length; i++) {
    const it = trees[i]!;
    if (it.k === 'fragment') return undefined;
    if (it.k === 'group') {
      const inner = patterns(it.trees);
      if (!inner) return undefined;
      out.push({ k: 'group', open: it.open.text, inner });
    } else if (it.text === '$') {
      const found = repetition(trees, i, patterns);
      if (!found) return undefined;
      out.push(found.it);
      i = found.last;
    } else if (isVariable(it) && isToken(trees[i + 1], ':')) {
      const kind = trees[i + 2];
      if (kind?.k !== 'leaf' || !KINDS.has(kind.text)) return undefined;
      out.push({ k: 'variable', name: it.text.slice(1), kind: kind.text as FragmentKind });
      i += 2;
    } else out.push({ k: 'token', leaf: it });
  }
  return out;
}

function templates(trees: Trees): readonly Template[] | undefined {
  const out: Template[] = [];
  for (let i = 0; i < trees.length; i++) {
    const it = trees[i]!;
    if (it.k === 'fragment') return undefined;
    if (it.k === 'group') {
      const inner = templates(it.trees);
      if (!inner) return undefined;
      out.push({ k: 'group', open: it.open, close: it.close, inner });
    } else if (it.text === '$') {
      const next = trees[i + 1];
      if (isToken(next, '$')) {
        // `$$` is a dollar for a macro that this one defines.
        out.push({ k: 'token', leaf: it });
        i++;
        continue;
      }
      const found = repetition(trees, i, templates);
      if (!found) return undefined;
      out.push(found.it);
      i = found.last;
    } else if (isVariable(it)) out.push({ k: 'variable', name: it.text.slice(1), leaf: it });
    else out.push({ k: 'token', leaf: it });
  }
  return out;
}

function isVariable(leaf: Leaf): boolean {
  return leaf.kind === 'ident' && leaf.text.startsWith('$') && leaf.text !== '$crate';
}

/** The repetition whose `$` stands at `at`, and the index of its last token. */
function repetition<T extends Pattern | Template>(
  trees: Trees,
  at: number,
  parse: (trees: Trees) => readonly T[] | undefined,
): { readonly it: Repetition<T>; readonly last: number } | undefined {
  const group = trees[at + 1];
  if (group?.k !== 'group' || group.open.text !== '(') return undefined;
  const inner = parse(group.trees);
  if (!inner) return undefined;
  const names = namesIn(inner);
  const op = opOf(trees[at + 2]);
  const separator = trees[at + 2];
  const after = opOf(trees[at + 3]);
  // Nobody separates by `*`, `+` or `?`: `$(…)* *` is a repetition and a star.
  if (op) return { it: { k: 'repetition', inner, op, names }, last: at + 2 };
  if (separator?.k !== 'leaf' || !after) return undefined;
  return { it: { k: 'repetition', inner, separator, op: after, names }, last: at + 3 };
}

function opOf(tree: Tree | undefined): '*' | '+' | '?' | undefined {
  return tree?.k === 'leaf' && (tree.text === '*' || tree.text === '+' || tree.text === '?')
    ? tree.text
    : undefined;
}

function namesIn(parts: readonly (Pattern | Template)[]): Set<string> {
  const out = new Set<string>();
  for (const it of parts) {
    if (it.k === 'variable') out.add(it.name);
    else if (it.k === 'group' || it.k === 'repetition') for (const name of namesIn(it.inner)) out.add(name);
  }
  return out;
}
