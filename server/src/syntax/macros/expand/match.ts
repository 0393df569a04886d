import type { FragmentKind, Trees } from '../../ast/tokens.ts';
import { fragmentEnd } from './fragments.ts';
import type { Pattern } from './rules.ts';

/** What a variable stands for: trees, or one binding for each turn of the repetition around it. */
export type Binding =
  | { readonly k: 'trees'; readonly trees: Trees }
  | { readonly k: 'list'; readonly items: readonly Binding[] };

/** What the variables of a rule stand for. */
export type Bindings = ReadonlyMap<string, Binding>;

/** Counts down the work that is left for one expansion; what would take more is given up. */
export interface Budget {
  steps: number;
}

interface Found {
  readonly end: number;
  readonly bindings: Bindings;
}

/** What the variables of a rule's left-hand side stand for if it matches all of `trees`; undefined where it does not. */
export function matchAll(pattern: readonly Pattern[], trees: Trees, budget: Budget): Bindings | undefined {
  return matchFrom(pattern, 0, trees, 0, true, budget)?.bindings;
}

function matchFrom(
  pattern: readonly Pattern[],
  from: number,
  trees: Trees,
  start: number,
  whole: boolean,
  budget: Budget,
): Found | undefined {
  const bindings = new Map<string, Binding>();
  let at = start;
  for (let i = from; i < pattern.length; i++) {
    if (--budget.steps < 0) return undefined;
    const part = pattern[i]!;
    switch (part.k) {
      case 'token': {
        const tree = trees[at];
        if (tree?.k !== 'leaf' || tree.text !== part.leaf.text) return undefined;
        at++;
        break;
      }
      case 'group': {
        const tree = trees[at];
        if (tree?.k !== 'group' || tree.open.text !== part.open) return undefined;
        const inner = matchFrom(part.inner, 0, tree.trees, 0, true, budget);
        if (!inner) return undefined;
        for (const [name, it] of inner.bindings) bindings.set(name, it);
        at++;
        break;
      }
      case 'variable': {
        const end = fragmentEnd(part.kind, trees, at);
        if (end === undefined) return undefined;
        bindings.set(part.name, { k: 'trees', trees: captured(part.kind, trees.slice(at, end)) });
        at = end;
        break;
      }
      case 'repetition': {
        const rest = repeat(part, trees, at, budget, (end) =>
          matchFrom(pattern, i + 1, trees, end, whole, budget),
        );
        if (!rest) return undefined;
        for (const [name, it] of rest.bindings) bindings.set(name, it);
        return { end: rest.end, bindings };
      }
    }
  }
  return whole && at < trees.length ? undefined : { end: at, bindings };
}

/** As many turns as match, then as few less as the rest of the pattern needs. */
function repeat(
  { inner, separator, op, names }: Pattern & { readonly k: 'repetition' },
  trees: Trees,
  from: number,
  budget: Budget,
  goOn: (end: number) => Found | undefined,
): Found | undefined {
  const turns: Bindings[] = [];
  const ends = [from];
  for (let at = from; !(op === '?' && turns.length > 0); ) {
    let begin = at;
    if (separator && turns.length > 0) {
      const tree = trees[at];
      if (tree?.k !== 'leaf' || tree.text !== separator.text) break;
      begin++;
    }
    if (begin >= trees.length && inner.length > 0) break;
    const turn = matchFrom(inner, 0, trees, begin, false, budget);
    if (!turn || turn.end === at) break;
    turns.push(turn.bindings);
    ends.push(turn.end);
    at = turn.end;
  }
  for (let count = turns.length; count >= (op === '+' ? 1 : 0); count--) {
    const rest = goOn(ends[count]!);
    if (!rest) continue;
    const bindings = new Map(rest.bindings);
    for (const name of names) {
      const items = turns.slice(0, count).map((it): Binding => it.get(name) ?? { k: 'trees', trees: [] });
      bindings.set(name, { k: 'list', items });
    }
    return { end: rest.end, bindings };
  }
  return undefined;
}

/** What is matched as one of these is seen as its tokens by the next rule; all else stays one thing. */
function captured(kind: FragmentKind, trees: Trees): Trees {
  if (kind === 'tt' || kind === 'ident' || kind === 'lifetime') return trees;
  const [only] = trees;
  if (trees.length === 1 && only?.k === 'fragment') return trees;
  return [{ k: 'fragment', kind, trees }];
}
