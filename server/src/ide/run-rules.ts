import type { Cells } from '../db/spec.ts';
import type { Finding, Unknown } from '../finding.ts';
import { checks } from '../rules/registry.ts';
import type { Rule } from '../rules/rule.ts';
import { byPlace } from '../text/span.ts';
import { OutOfWork, withBudget } from '../text/work.ts';
import { type ContextInputs, fileContexts, type RuleOutcome } from './rule-context.ts';

/**
 * Steps that one rule may take in one file, and that all may take: two or three seconds. The most that a rule takes in
 * a file of 7.3 is 1,116,716.
 */
const RULE_STEPS = 3_000_000;
const FILE_STEPS = 4_500_000;

/** What the rules said of one file. */
export interface RulesOutcome {
  readonly findings: readonly Finding[];
  /** What could not be resolved, each place once, sorted by position. */
  readonly unknowns: readonly Unknown[];
  /** The rules that were given up on, and why. */
  readonly gaveUp: readonly { readonly rule: string; readonly why: 'work' | 'depth' }[];
}

/**
 * Runs the wanted rules over one file: what they found, rule by rule, and how many places they could not resolve.
 * With `kept`, a rule is not asked again as long as all that it read is the same. A rule that takes too many steps, or
 * gets too deep, finds nothing and is named; the others go on.
 */
export function runRules(
  inputs: ContextInputs,
  wanted: (rule: Rule) => boolean,
  kept: Cells<RuleOutcome> | undefined,
): RulesOutcome {
  const { path, flow } = inputs;
  const { run } = fileContexts(inputs);
  const findings: Finding[] = [];
  const unknowns = new Map<string, Unknown>();
  const gaveUp: RulesOutcome['gaveUp'][number][] = [];
  const ask = (rule: Rule): void => {
    const outcome = kept ? kept.get(`${flow.key} ${rule.meta.id} ${path}`, () => run(rule)) : run(rule);
    findings.push(...outcome.findings);
    for (const it of outcome.unknowns) {
      const key = `${it.span.start}:${it.span.end}`;
      if (!unknowns.has(key)) unknowns.set(key, it);
    }
  };
  const file = budgetOf(FILE_STEPS);
  for (const rule of checks) {
    if (!wanted(rule)) continue;
    try {
      file.within(RULE_STEPS, () => ask(rule));
    } catch (error) {
      const why = error instanceof OutOfWork ? 'work' : isTooDeep(error) ? 'depth' : undefined;
      if (!why) throw error;
      gaveUp.push({ rule: rule.meta.id, why });
    }
  }
  for (const { rule, why } of gaveUp)
    unknowns.set(rule, {
      kind: 'limit',
      span: { start: 0, end: 0 },
      what: rule,
      reason: why === 'work' ? 'the file is too complex for the rule' : 'the code is nested too deeply',
    });
  const sorted = [...unknowns.values()].sort(byPlace);
  return { findings, unknowns: sorted, gaveUp };
}

/** A budget that several pieces of work share. */
function budgetOf(total: number) {
  let left = total;
  return {
    within(most: number, work: () => void): void {
      const given = Math.min(most, left);
      let taken = 0;
      try {
        withBudget(given, work, (steps) => {
          taken = steps;
        });
      } finally {
        left = Math.max(0, left - taken);
      }
    },
  };
}

/** Whether an error says that the stack was used up: code, types or calls lie in each other too deep. */
function isTooDeep(error: unknown): boolean {
  return error instanceof RangeError && /call stack/.test(error.message);
}
