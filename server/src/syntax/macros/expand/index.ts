import type { Span } from '../../../text/span.ts';
import type { Leaf, Tree, Trees } from '../../ast/tokens.ts';
import { itemEnd } from './fragments.ts';
import { type Budget, matchAll } from './match.ts';
import { PASTE, pasted } from './paste.ts';
import type { Rule } from './rules.ts';
import { transcribe } from './transcribe.ts';
import { countTokens, isToken } from './trees.ts';

/** A `macro_rules!` definition as expansion needs it. */
export interface MacroDef {
  readonly rules: readonly Rule[];
  /** The crate that `$crate` means. */
  readonly crate: string;
}

/** The path of a macro call; `crate` for one that begins with `$crate`. */
export interface MacroPath {
  readonly names: readonly string[];
  readonly crate?: string;
}

/** Why a call was not expanded; `unknown`: its definition is not in view, or is no `macro_rules!`. */
export type Unexpanded = 'unknown' | 'no rule' | 'too deep' | 'too long';

/** What an expansion asks and is told. */
export interface Expanding {
  /** The definition that a path means; undefined where it is not in view or is not to be expanded. */
  resolve(path: MacroPath): MacroDef | undefined;
  /** The place of the call that is written in the file; all tokens of definitions get it. */
  readonly call: Span;
  readonly budget: Budget;
  lost(path: MacroPath, why: Unexpanded): void;
}

/** rustc's own `recursion_limit`. */
export const DEEPEST_EXPANSION = 128;
/** What one call in a file may cost, in parts of rules that are matched or written; the largest of the kernel's takes two fifths of it. */
export const MOST_STEPS = 50_000;

/** What a call with these arguments, without their delimiters, is replaced by; undefined where no rule matches. */
export function expandCall(def: MacroDef, args: Trees, cx: Expanding): Trees | undefined {
  const made = (leaf: Leaf): Leaf => ({
    ...leaf,
    start: cx.call.start,
    end: cx.call.end,
    ...(leaf.text === '$crate' ? { crate: def.crate } : {}),
  });
  for (const rule of def.rules) {
    const bindings = matchAll(rule.pattern, args, cx.budget);
    if (bindings) return transcribe(rule.template, bindings, { made, budget: cx.budget });
    if (cx.budget.steps < 0) return undefined;
  }
  return undefined;
}

/** What the kernel's `paste!` makes of what it is given; undefined where that is no use of it. */
export function expandPaste(
  args: Trees,
  { call, budget }: Pick<Expanding, 'call' | 'budget'>,
): Trees | undefined {
  budget.steps -= countTokens(args);
  return budget.steps < 0 ? undefined : pasted(args, { start: call.start, end: call.end });
}

/** Expands a call and the calls that stand where items do in what it gives; what cannot be expanded stays a call. */
export function expandItems(path: MacroPath, args: Trees, cx: Expanding): Trees | undefined {
  const out: Tree[] = [];
  return expandInto(path, args, cx, 0, out) ? out : undefined;
}

function expandInto(path: MacroPath, args: Trees, cx: Expanding, depth: number, out: Tree[]): boolean {
  const def = cx.resolve(path);
  if (!def && path.names.at(-1) !== PASTE) return lost(cx, path, 'unknown');
  if (depth >= DEEPEST_EXPANSION) return lost(cx, path, 'too deep');
  const trees = def ? expandCall(def, args, cx) : expandPaste(args, cx);
  if (!trees) return lost(cx, path, cx.budget.steps < 0 ? 'too long' : 'no rule');
  expandList(trees, cx, depth, out);
  return true;
}

/** Expands the calls among items, those in impl blocks and traits too. */
function expandList(trees: Trees, cx: Expanding, depth: number, out: Tree[]): void {
  for (let at = 0; at < trees.length; ) {
    const call = callAt(trees, at);
    if (call) {
      if (!expandInto(call.path, call.args, cx, depth + 1, out)) out.push(...trees.slice(at, call.end));
      at = call.end;
      continue;
    }
    const end = Math.max(itemEnd(trees, at) ?? trees.length, at + 1);
    const last = trees[end - 1];
    if (last?.k === 'group' && last.open.text === '{' && holdsCalls(last.trees) && isImplOrTrait(trees, at)) {
      const inner: Tree[] = [];
      expandList(last.trees, cx, depth, inner);
      out.push(...trees.slice(at, end - 1), { ...last, trees: inner });
    } else out.push(...trees.slice(at, end));
    at = end;
  }
}

function holdsCalls(trees: Trees): boolean {
  return trees.some((it, i) => isToken(it, '!') && trees[i + 1]?.k === 'group');
}

function isImplOrTrait(trees: Trees, at: number): boolean {
  let i = at;
  while (isToken(trees[i], '#')) i += 2;
  for (; i < trees.length; i++) {
    const it = trees[i]!;
    if (it.k === 'fragment' && it.kind !== 'vis') return false;
    if (it.k !== 'leaf') continue;
    if (it.text === 'impl' || it.text === 'trait') return true;
    if (!['unsafe', 'pub', 'default', 'const'].includes(it.text)) return false;
  }
  return false;
}

function lost(cx: Expanding, path: MacroPath, why: Unexpanded): false {
  cx.lost(path, why);
  return false;
}

/** The macro call that stands at `at`, its `;` included; undefined for anything else, a `macro_rules!` too. */
export function callAt(
  trees: Trees,
  at: number,
): { readonly path: MacroPath; readonly args: Trees; readonly end: number } | undefined {
  let i = at;
  // `#[cfg(…)] m! { … }`: what is configured out is not told apart here either.
  while (isToken(trees[i], '#') && trees[i + 1]?.k === 'group') i += 2;
  let global = false;
  if (isToken(trees[i], '::')) {
    global = true;
    i++;
  }
  const names: string[] = [];
  let crate: string | undefined;
  for (;;) {
    const it = trees[i];
    if (it?.k !== 'leaf' || it.kind !== 'ident') return undefined;
    if (it.crate !== undefined && names.length === 0) crate = it.crate;
    names.push(it.text);
    i++;
    if (!isToken(trees[i], '::')) break;
    i++;
  }
  const group = trees[i + 1];
  if (!isToken(trees[i], '!') || group?.k !== 'group') return undefined;
  if (global && crate === undefined && names.length > 1) crate = names[0];
  const end = isToken(trees[i + 2], ';') ? i + 3 : i + 2;
  return { path: { names, ...(crate === undefined ? {} : { crate }) }, args: group.trees, end };
}
