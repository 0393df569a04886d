import type { Finding } from '../finding.ts';
import { checks } from '../rules/registry.ts';
import type { Rule } from '../rules/rule.ts';
import { type ContextInputs, fileContexts } from './rule-context.ts';
import type { RuleMemo } from './rule-memo.ts';

/**
 * Runs the wanted rules over one file: what they found, rule by rule, and how many places they could not resolve.
 * What the memory still knows of a rule is not asked again; what the flow found, the flow remembers.
 */
export function runRules(
  inputs: ContextInputs,
  wanted: (rule: Rule) => boolean,
  memo: RuleMemo | undefined,
): { readonly findings: readonly Finding[]; readonly unknown: number } {
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
  let remembered = 0;
  for (const rule of checks) {
    if (!wanted(rule)) continue;
    let outcome = memo?.get(path, rule.meta.id, now);
    if (!outcome) {
      const fresh = run(rule);
      outcome = fresh.outcome;
      memo?.put(path, rule.meta.id, now, fresh.looked, outcome);
    }
    findings.push(...outcome.findings);
    for (const it of outcome.unknown) unresolved.add(it);
    remembered += outcome.remembered;
  }
  return { findings, unknown: unresolved.size + remembered };
}
