import { rulePage } from '../config/links.ts';
import type { RuleMeta } from '../rules/rule.ts';
import type { Values } from './args.ts';
import { type Paint, readPaint } from './paint.ts';
import type { Parts, Terminal } from './session.ts';
import { readRule } from './settings.ts';
import { wrap } from './width.ts';

/** `kalloc-lint explain`: the page of a rule, or all rules with a line each. Throws `UsageError`. */
export function explain(
  operands: readonly string[],
  values: Values,
  parts: Parts,
  terminal: Terminal,
): number {
  const paint = readPaint(values, terminal);
  const [id] = operands;
  terminal.stdout.write(
    id === undefined
      ? ruleTable(parts.rules, paint)
      : rulePageText(readRule(id, parts.rules, 'explain'), paint, terminal.stdout.columns),
  );
  return 0;
}

function ruleTable(rules: readonly RuleMeta[], paint: Paint): string {
  const width = Math.max(...rules.map((rule) => rule.id.length));
  const rows = rules.map((rule) => {
    const level =
      rule.severity === 'off' ? paint.faint('off'.padEnd(7)) : paint[rule.severity](rule.severity.padEnd(7));
    return `${paint.strong(rule.id.padEnd(width))}  ${level}  ${rule.title}\n`;
  });
  return rows.join('');
}

/** The page as it is written, in Markdown: headings are marked and prose is wrapped, code stays. */
function rulePageText(rule: RuleMeta, paint: Paint, columns: number): string {
  const fix = rule.fix === 'none' ? 'no fix' : `fix: ${rule.fix}`;
  let text = `${paint.strong(rule.id)}: ${rule.title}\n`;
  text += paint.faint(`level: ${rule.severity}; ${fix}; since ${rule.since}; ${rulePage(rule.id)}`) + '\n\n';
  let inCode = false;
  for (const line of rule.docs.trim().split('\n')) {
    if (line.startsWith('```')) inCode = !inCode;
    if (line.startsWith('#') && !inCode) text += paint.strong(line) + '\n';
    else if (inCode || line.startsWith('```') || line.startsWith('|')) text += line + '\n';
    else text += wrap(line, Math.min(columns, 100)).join('\n') + '\n';
  }
  return text;
}
