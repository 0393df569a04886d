import type { Block, MacroCall } from '../syntax/ast/index.ts';
import { hygienic } from '../syntax/macros/expand/hygiene.ts';
import {
  DEEPEST_EXPANSION,
  type Expanding,
  expandCall,
  expandPaste,
  MOST_STEPS,
} from '../syntax/macros/expand/index.ts';
import { PASTE } from '../syntax/macros/expand/paste.ts';
import { print } from '../syntax/macros/expand/print.ts';
import { type Parsed, relocate } from '../syntax/macros/expand/relocate.ts';
import { costOfParse, rulesOf } from './expansion.ts';
import { isLeftAlone } from './macro-models.ts';
import { macrosNamed, onlyMacro } from './macros.ts';
import type { Module } from './module.ts';

/** Counts what the macro calls of one body cost together. */
export interface BodyBudget {
  steps: number;
  /** How many calls lie around the one at hand. */
  depth: number;
}

/** What the macro calls of one body may cost. */
export function bodyBudget(): BodyBudget {
  return { steps: MOST_STEPS, depth: 0 };
}

/**
 * The statements that a macro call in a body stands for, the calls inside them not yet expanded; undefined where it is
 * to be read as it is written. The kernel's own macros are, where what they are given can be read: rules and the
 * interpreter know them by name, and none of them takes a lock or jumps out of the code around it.
 */
export function expandInBody(module: Module, call: MacroCall, budget: BodyBudget): Block | undefined {
  const { crate } = module;
  const { parse } = crate.source;
  const { body, path } = call;
  if (!parse || body.kind === 'init' || path.qself || isLeftAlone(path.segments.at(-1)?.name))
    return undefined;
  if (budget.depth >= DEEPEST_EXPANSION || budget.steps <= 0) return undefined;
  const names = path.segments.map((it) => it.name);
  const found = onlyMacro(macrosNamed(module, { names, ...(path.global ? { crate: names[0]! } : {}) }));
  const home = found?.module.crate.name;
  if (home !== undefined && KERNEL.has(home) && body.kind !== 'tokens') return undefined;
  const rules = found && rulesOf(found.module.crate, found.item);
  const args = rules || names.at(-1) === PASTE ? call.tokens() : undefined;
  if (!args) return undefined;
  // What a call inside an expansion stands for has the place of the call in the file.
  const at = { start: path.start, end: call.path.made ? call.path.end : call.argsSpan.start };
  const cx: Expanding = { resolve: () => undefined, call: at, budget, lost: () => undefined };
  const trees = rules ? expandCall({ rules, crate: home! }, args, cx) : expandPaste(args, cx);
  if (!trees) return undefined;
  const whole = { start: call.start, end: call.end };
  const printed = print(hygienic(trees), { home: crate.name, call: at, whole }, ['fn f(){', '}'], false);
  const file = parse(printed.text);
  const [fn] = file.items;
  if (fn?.kind !== 'fn' || file.items.length !== 1 || file.bodyProblems(fn).length > 0) return undefined;
  const block = file.body(fn);
  budget.steps -= costOfParse(file);
  const parsed: Parsed = {
    printed,
    file,
    bodyOf: () => ({ text: '', call: whole, body: () => undefined }),
  };
  return relocate(block, parsed);
}

const KERNEL: ReadonlySet<string> = new Set(['kernel', 'pin_init', 'core', 'alloc']);
