import type { Cells } from '../db/spec.ts';
import type { Finding } from '../finding.ts';
import { checks } from '../rules/registry.ts';
import type { Rule } from '../rules/rule.ts';
import { type ContextInputs, fileContexts, type RuleOutcome } from './rule-context.ts';

/**
 * Runs the wanted rules over one file: what they found, rule by rule, and how many places they could not resolve. With
 * `kept`, a rule is not asked again as long as all that it read is the same.
 */
export function runRules(
  inputs: ContextInputs,
  wanted: (rule: Rule) => boolean,
  kept: Cells<RuleOutcome> | undefined,
): { readonly findings: readonly Finding[]; readonly unknown: number } {
  const { path, flow } = inputs;
  const { run } = fileContexts(inputs);
  const findings: Finding[] = [];
  const unresolved = new Set<string>();
  let remembered = 0;
  for (const rule of checks) {
    if (!wanted(rule)) continue;
    const outcome = kept ? kept.get(`${flow.key} ${rule.meta.id} ${path}`, () => run(rule)) : run(rule);
    findings.push(...outcome.findings);
    for (const it of outcome.unknown) unresolved.add(it);
    remembered += outcome.remembered;
  }
  return { findings, unknown: unresolved.size + remembered };
}
