import type { RuleMeta } from '../../server/src/rules/rule.ts';

const fixWords: Readonly<Record<RuleMeta['fix'], string>> = {
  safe: 'safe, also by “fix all”',
  unsafe: 'on request',
  ranked: 'several, best first',
  none: 'none',
};

/** The page of a rule: `docs/rules/ID.md`. */
export function rulePage(rule: RuleMeta): string {
  const lines = [
    '<!-- Generated from the rule by `npm run docs`. -->',
    `# ${rule.id}`,
    '',
    `${rule.title}${/[.!?]$/.test(rule.title) ? '' : '.'}`,
    '',
    `Level: **${rule.severity}**. Fix: ${fixWords[rule.fix]}. Since ${rule.since}.`,
    '',
    rule.docs.trim(),
    '',
  ];
  return lines.join('\n');
}

/** `docs/rules/README.md`: all rules in a table. */
export function ruleIndex(rules: readonly RuleMeta[]): string {
  const rows = rules.map(
    (it) => `| [\`${it.id}\`](${it.id}.md) | ${it.severity} | ${it.title} | ${fixWords[it.fix]} |`,
  );
  const head = [
    '<!-- Generated from the rules by `npm run docs`. -->',
    '# Rules',
    '',
    '| Rule | Level | What it finds | Fix |',
    '|---|---|---|---|',
  ];
  return [...head, ...rows, ''].join('\n');
}

/** Every generated page by its file name in `docs/rules/`. */
export function rulePages(rules: readonly RuleMeta[]): Map<string, string> {
  return new Map([
    ['README.md', ruleIndex(rules)],
    ...rules.map((it): [string, string] => [`${it.id}.md`, rulePage(it)]),
  ]);
}

/** A Rust block in a rule's documentation, under its heading. */
export interface DocBlock {
  readonly heading: string;
  readonly info: string;
  readonly code: string;
}

/** The Rust blocks of a rule's documentation, in order. */
export function docBlocks(docs: string): DocBlock[] {
  const out: DocBlock[] = [];
  let heading = '';
  let block: { info: string; lines: string[] } | undefined;
  for (const line of docs.split('\n')) {
    const fence = /^\s*```(\S*)\s*$/.exec(line);
    if (block && fence) {
      if (/^rust\b/.test(block.info)) out.push({ heading, info: block.info, code: block.lines.join('\n') });
      block = undefined;
    } else if (block) {
      block.lines.push(line);
    } else if (fence) {
      block = { info: fence[1]!, lines: [] };
    } else {
      heading = /^#+\s+(.*?)\s*$/.exec(line)?.[1] ?? heading;
    }
  }
  return out;
}
