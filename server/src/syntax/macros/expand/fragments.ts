import type { Fragment, FragmentKind, Tree, Trees } from '../../ast/tokens.ts';
import { isToken } from './trees.ts';

/**
 * The index after the fragment of this kind that begins at `at`; undefined where none does. What may follow a fragment
 * is limited (reference, Macros By Example: Follow-set Ambiguity Restrictions), so an expression ends at the first `,`,
 * `;` or `=>`; no grammar is needed for it.
 */
export function fragmentEnd(kind: FragmentKind, trees: Trees, at: number): number | undefined {
  const first = trees[at];
  if (kind === 'vis') return first?.k === 'fragment' && first.kind === 'vis' ? at + 1 : visEnd(trees, at);
  if (!first) return undefined;
  switch (kind) {
    case 'tt':
      return at + 1;
    case 'ident':
      return first.k === 'leaf' && first.kind === 'ident' && !first.text.startsWith('$') ? at + 1 : undefined;
    case 'lifetime':
      return first.k === 'leaf' && first.kind === 'lifetime' ? at + 1 : undefined;
    case 'literal':
      return literalEnd(trees, at);
    case 'block':
      if (first.k === 'group') return first.open.text === '{' ? at + 1 : undefined;
      return isFragment(first, 'block') ? at + 1 : undefined;
    case 'expr':
    case 'expr_2021':
      return mayBeginExpr(first) ? after(trees, at, EXPR_ENDS) : undefined;
    case 'stmt':
      return mayBeginExpr(first) || isToken(first, 'let') || isFragment(first, 'stmt', 'item')
        ? after(trees, at, EXPR_ENDS)
        : undefined;
    case 'pat':
      return mayBeginPat(first) ? after(trees, at, PAT_ENDS) : undefined;
    case 'pat_param':
      return mayBeginPat(first) ? after(trees, at, PAT_PARAM_ENDS) : undefined;
    case 'ty':
      return typeEnd(trees, at);
    case 'path':
      return isFragment(first, 'path', 'ty') ? at + 1 : pathEnd(trees, at);
    case 'meta':
      return isFragment(first, 'meta') ? at + 1 : metaEnd(trees, at);
    case 'item':
      return isFragment(first, 'item') ? at + 1 : itemEnd(trees, at);
  }
}

function isFragment(tree: Tree | undefined, ...kinds: readonly FragmentKind[]): tree is Fragment {
  return tree?.k === 'fragment' && kinds.includes(tree.kind);
}

const EXPR_ENDS: ReadonlySet<string> = new Set([',', ';', '=>']);
const PAT_ENDS: ReadonlySet<string> = new Set([',', ';', '=>', '=', 'if', 'in']);
const PAT_PARAM_ENDS: ReadonlySet<string> = new Set([...PAT_ENDS, '|']);
/** Keywords that no expression begins with; see `ident_can_begin_expr` in rustc. */
const NO_EXPR: ReadonlySet<string> = new Set(
  'as else enum extern fn impl in let mod mut pub ref struct trait type use where dyn'.split(' '),
);
const EXPR_SIGNS: ReadonlySet<string> = new Set('! - * | || & && .. ..= < :: #'.split(' '));

function mayBeginExpr(tree: Tree): boolean {
  if (tree.k === 'group') return true;
  if (tree.k === 'fragment') return tree.kind !== 'vis' && tree.kind !== 'item' && tree.kind !== 'meta';
  if (tree.kind === 'ident') return !NO_EXPR.has(tree.text);
  return tree.kind !== 'punct' || EXPR_SIGNS.has(tree.text);
}

function mayBeginPat(tree: Tree): boolean {
  if (tree.k === 'group') return tree.open.text !== '{';
  if (tree.k === 'fragment') return tree.kind !== 'vis' && tree.kind !== 'item' && tree.kind !== 'meta';
  if (tree.kind === 'ident') return tree.text === 'mut' || tree.text === 'ref' || !NO_EXPR.has(tree.text);
  return tree.kind === 'literal' || ['_', '&', '&&', '-', '..', '..=', '<', '::', '|'].includes(tree.text);
}

/** The index of the first of these tokens outside of angle brackets and a closure's parameters; at least one is passed. */
function after(trees: Trees, from: number, ends: ReadonlySet<string>): number {
  let operand = true;
  for (let i = from; i < trees.length; i++) {
    const it = trees[i]!;
    if (it.k !== 'leaf') {
      operand = false;
      continue;
    }
    if (ends.has(it.text) && i > from && !(it.text === '=' && isOperator(trees, i))) return i;
    if (it.text === '<' && (operand || isToken(trees[i - 1], '::'))) {
      i = (angleEnd(trees, i) ?? i + 1) - 1;
      operand = false;
    } else if (it.text === '|' && operand) {
      // A closure's parameters.
      let close = i + 1;
      while (close < trees.length && !isToken(trees[close], '|')) close++;
      i = close;
    } else operand = it.kind === 'punct' && it.text !== '?';
    if (it.kind === 'ident' && OPENS.has(it.text)) operand = true;
  }
  return trees.length;
}

/** Keywords behind which an operand stands. */
const OPENS: ReadonlySet<string> = new Set(['return', 'break', 'match', 'if', 'while', 'in', 'move', 'else']);

/** Whether the `=` belongs to `==`, `<=`, `+=` and the like. */
function isOperator(trees: Trees, at: number): boolean {
  const it = trees[at];
  const next = trees[at + 1];
  return (it?.k === 'leaf' && it.tight && isSign(trees[at - 1])) || (isToken(next, '=') && next.tight);
}

function isSign(tree: Tree | undefined): boolean {
  return tree?.k === 'leaf' && /^[=!<>+\-*/%^&|]$/.test(tree.text);
}

/** The index after the `>` that closes the `<` at `at`. */
function angleEnd(trees: Trees, at: number): number | undefined {
  let depth = 0;
  for (let i = at; i < trees.length; i++) {
    const it = trees[i]!;
    if (it.k !== 'leaf') continue;
    if (it.text === '<') depth++;
    else if (it.text === '>' && --depth === 0) return i + 1;
    else if (it.text === ';' || it.text === '=>') return undefined;
  }
  return undefined;
}

function literalEnd(trees: Trees, at: number): number | undefined {
  const start = isToken(trees[at], '-') ? at + 1 : at;
  const it = trees[start];
  if (isFragment(it, 'literal')) return start + 1;
  if (it?.k !== 'leaf') return undefined;
  return it.kind === 'literal' || it.text === 'true' || it.text === 'false' ? start + 1 : undefined;
}

function visEnd(trees: Trees, at: number): number {
  if (!isToken(trees[at], 'pub')) return at;
  const next = trees[at + 1];
  const first = next?.k === 'group' && next.open.text === '(' ? next.trees[0] : undefined;
  return first?.k === 'leaf' && ['crate', 'self', 'super', 'in'].includes(first.text) ? at + 2 : at + 1;
}

/** A path as types are written, `a::b<C>::d`, `<T as X>::Y` and `Fn(A) -> B` included. */
function pathEnd(trees: Trees, at: number): number | undefined {
  let i = at;
  if (isToken(trees[i], '<')) {
    const end = angleEnd(trees, i);
    if (end === undefined || !isToken(trees[end], '::')) return undefined;
    i = end + 1;
  } else if (isToken(trees[i], '::')) i++;
  for (;;) {
    const name = trees[i];
    const isName = name?.k === 'leaf' && name.kind === 'ident' && !NOT_IN_PATH.has(name.text);
    if (!isName && !isFragment(name, 'path', 'ident')) return undefined;
    i++;
    if (isToken(trees[i], '::') && isToken(trees[i + 1], '<')) i++;
    if (isToken(trees[i], '<')) {
      const end = angleEnd(trees, i);
      if (end === undefined) return undefined;
      i = end;
    } else {
      const args = trees[i];
      if (
        args?.k === 'group' &&
        args.open.text === '(' &&
        name?.k === 'leaf' &&
        /^Fn(?:Mut|Once)?$/.test(name.text)
      ) {
        i++;
        if (isToken(trees[i], '->')) i = typeEnd(trees, i + 1) ?? i + 1;
      }
    }
    if (!isToken(trees[i], '::')) return i;
    i++;
  }
}

const NOT_IN_PATH: ReadonlySet<string> = new Set(
  'as async await break const continue dyn else enum extern false fn for if impl in let loop match mod move mut pub ref return static struct trait true type unsafe use where while'.split(
    ' ',
  ),
);

function typeEnd(trees: Trees, at: number): number | undefined {
  const it = trees[at];
  if (!it) return undefined;
  if (it.k === 'group') return it.open.text === '{' ? undefined : at + 1;
  if (it.k === 'fragment') return it.kind === 'ty' || it.kind === 'path' ? at + 1 : undefined;
  switch (it.text) {
    case '!':
    case '_':
      return at + 1;
    case '&&':
    case '&': {
      let i = at + 1;
      const life = trees[i];
      if (life?.k === 'leaf' && life.kind === 'lifetime') i++;
      if (isToken(trees[i], 'mut')) i++;
      return typeEnd(trees, i);
    }
    case '*':
      return isToken(trees[at + 1], 'const') || isToken(trees[at + 1], 'mut')
        ? typeEnd(trees, at + 2)
        : undefined;
    case 'dyn':
    case 'impl':
      return boundsEnd(trees, at + 1);
    case 'for': {
      const end = isToken(trees[at + 1], '<') ? angleEnd(trees, at + 1) : undefined;
      return end === undefined ? undefined : typeEnd(trees, end);
    }
    case 'unsafe':
    case 'extern':
    case 'fn': {
      let i = at;
      while (isToken(trees[i], 'unsafe') || isToken(trees[i], 'extern') || isLiteral(trees[i])) i++;
      if (!isToken(trees[i], 'fn') || trees[i + 1]?.k !== 'group') return undefined;
      return isToken(trees[i + 2], '->') ? typeEnd(trees, i + 3) : i + 2;
    }
    default: {
      const end = pathEnd(trees, at);
      // A macro in type position.
      return end !== undefined && isToken(trees[end], '!') && trees[end + 1]?.k === 'group' ? end + 2 : end;
    }
  }
}

function isLiteral(tree: Tree | undefined): boolean {
  return tree?.k === 'leaf' && tree.kind === 'literal';
}

function boundsEnd(trees: Trees, at: number): number | undefined {
  let i = at;
  for (;;) {
    if (isToken(trees[i], '?')) i++;
    const it = trees[i];
    if (it?.k === 'leaf' && it.kind === 'lifetime') i++;
    else {
      const start = isToken(it, 'for') && isToken(trees[i + 1], '<') ? angleEnd(trees, i + 1) : i;
      const end = start === undefined ? undefined : pathEnd(trees, start);
      if (end === undefined) return undefined;
      i = end;
    }
    if (!isToken(trees[i], '+')) return i;
    i++;
  }
}

function metaEnd(trees: Trees, at: number): number | undefined {
  const start = isToken(trees[at], 'unsafe') && trees[at + 1]?.k === 'group' ? at + 2 : at;
  if (start !== at) return start;
  const end = pathEnd(trees, at);
  if (end === undefined) return undefined;
  if (trees[end]?.k === 'group') return end + 1;
  return isToken(trees[end], '=') ? after(trees, end + 1, EXPR_ENDS) : end;
}

/** The index after the item that begins at `at`: after its `;`, or after the braces that end it. */
export function itemEnd(trees: Trees, at: number): number | undefined {
  let i = at;
  while (isToken(trees[i], '#')) i += isToken(trees[i + 1], '!') ? 3 : 2;
  const vis = trees[i];
  i = isFragment(vis, 'vis') ? i + 1 : visEnd(trees, i);
  const head = trees[i];
  if (head?.k !== 'leaf') return isFragment(head, 'item') ? i + 1 : undefined;
  const plain = ['const', 'static', 'type', 'use'].includes(head.text) && !isToken(trees[i + 1], 'fn');
  const toSemicolon = plain && !(head.text === 'const' && isToken(trees[i + 1], 'unsafe'));
  for (; i < trees.length; i++) {
    const it = trees[i]!;
    if (isToken(it, ';')) return i + 1;
    if (isToken(it, '<') && !toSemicolon) i = (angleEnd(trees, i) ?? i + 1) - 1;
    else if (it.k === 'group' && it.open.text === '{' && !toSemicolon) {
      return isToken(trees[i - 1], '!') && isToken(trees[i + 1], ';') ? i + 2 : i + 1;
    }
  }
  return undefined;
}
