import type { Finding } from '../finding.ts';
import { checks } from '../rules/registry.ts';
import type { Rule } from '../rules/rule.ts';
import { OutOfWork, withBudget } from '../text/work.ts';
import { type ContextInputs, fileContexts } from './rule-context.ts';
import type { RuleMemo } from './rule-memo.ts';

/**
 * Steps that one rule may take in one file, and that all may take: a second or two. The most that a rule takes in a file
 * of 7.3 is 190,353.
 */
const RULE_STEPS = 6_000_000;
const FILE_STEPS = 10_000_000;

/** What the rules said of one file. */
export interface RulesOutcome {
  readonly findings: readonly Finding[];
  /** How many places could not be resolved. */
  readonly unknown: number;
  /** The rules that were given up on, and why. */
  readonly gaveUp: readonly { readonly rule: string; readonly why: 'work' | 'depth' }[];
}

/**
 * Runs the wanted rules over one file: what they found, rule by rule, and how many places they could not resolve.
 * What the memory still knows of a rule is not asked again; what the flow found, the flow remembers. A rule that takes
 * too many steps, or gets too deep, finds nothing and is named; the others go on.
 */
export function runRules(
  inputs: ContextInputs,
  wanted: (rule: Rule) => boolean,
  memo: RuleMemo | undefined,
): RulesOutcome {
  const { path, model } = inputs;
  const { run } = fileContexts(inputs);
  const now = {
    text: inputs.text(path) ?? '',
    model,
    world: () => inputs.place().world,
    textOf: inputs.text,
  };
  const findings: Finding[] = [];
  const unresolved = new Set<string>();
  const gaveUp: RulesOutcome['gaveUp'][number][] = [];
  let remembered = 0;
  const ask = (rule: Rule): void => {
    let outcome = memo?.get(path, rule.meta.id, now);
    if (!outcome) {
      const fresh = run(rule);
      outcome = fresh.outcome;
      memo?.put(path, rule.meta.id, now, fresh.looked, outcome);
    }
    findings.push(...outcome.findings);
    for (const it of outcome.unknown) unresolved.add(it);
    remembered += outcome.remembered;
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
  return { findings, unknown: unresolved.size + remembered, gaveUp };
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
