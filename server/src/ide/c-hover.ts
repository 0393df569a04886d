import { cNameOf } from '../interp/c-name.ts';
import type { BindingFact } from '../kernel/fact-types.ts';
import { bindingFact } from '../kernel/facts/bindings.ts';
import type { RuleContext } from '../rules/rule.ts';
import { codeSpan } from '../text/fenced.ts';
import type { Callee } from '../types/callee.ts';

const sleeps: Readonly<Record<BindingFact['sleep'], string>> = {
  always: '**Sleeps**',
  flags: '**May sleep**, depending on its GFP flags',
  maybe: '**May sleep**',
  never: 'Never sleeps',
  unknown: 'Whether it sleeps is unknown',
};

/**
 * What a C function does that is called, as lines of Markdown, down to what says so. Undefined for what is no C
 * function, and for one that nobody has looked at.
 */
export function cHover(cx: RuleContext, callee: Callee): readonly string[] | undefined {
  const name = cNameOf(callee);
  if (name === undefined) return undefined;
  // In the order of the check.
  const known = bindingFact(name, cx.model.info.version);
  const fact = known && known.sleep !== 'unknown' ? known : (cx.model.readC?.(name, cx.path) ?? known);
  if (!fact) return undefined;
  const argument =
    fact.sleep === 'flags' && fact.flagsIdx !== undefined ? `, argument ${fact.flagsIdx + 1}` : '';
  const lines = [
    `C function ${codeSpan(name)}`,
    `${fact.when ? '**Sleeps** if the lock is contended' : sleeps[fact.sleep]}${argument}.`,
  ];
  if (fact.lock && fact.lock.op !== 'try') {
    const verb = fact.lock.op === 'acquire' ? 'Takes' : 'Releases';
    lines.push(`${verb} a lock: ${codeSpan(fact.lock.kind)}.`);
  }
  if (fact.contract !== undefined) lines.push(`Documentation: ${codeSpan(fact.contract)}`);
  for (const { file, line, call } of fact.proof ?? [])
    lines.push(`${codeSpan(`${file}:${line}`)}: ${codeSpan(call)}`);
  return lines;
}
