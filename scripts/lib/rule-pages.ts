import type { RuleMeta } from '../../server/src/rules/rule.ts';

const fixWords: Readonly<Record<RuleMeta['fix'], string>> = {
  safe: 'safe, also by “fix all”',
  unsafe: 'manual',
  ranked: 'several, ranked',
  none: 'none',
};

const generated = '<!-- Generated from the rules by `npm run docs`. -->';

/** The page of a rule: `docs/rules/ID.md`. */
export function rulePage(rule: RuleMeta): string {
  const lines = [
    generated,
    `# ${rule.id}`,
    '',
    sentence(rule.title),
    '',
    `Level: **${rule.severity}**. Fix: ${fixWords[rule.fix]}. Since ${rule.since}.`,
    '',
    rule.docs.trim(),
    '',
  ];
  return lines.join('\n');
}

/** A title as a sentence; code at its beginning stays as it is. */
function sentence(title: string): string {
  return title.charAt(0).toUpperCase() + title.slice(1) + (/[.!?]$/.test(title) ? '' : '.');
}

/** All rules in a table; `folder` leads from the page that holds it to the rules' pages. */
function ruleTable(rules: readonly RuleMeta[], folder: string): string[] {
  const rows = rules.map(
    (it) => `| [\`${it.id}\`](${folder}${it.id}.md) | ${it.severity} | ${it.title} | ${fixWords[it.fix]} |`,
  );
  return ['| Rule | Level | What it finds | Fix |', '|---|---|---|---|', ...rows];
}

/** The README with the table of rules between its two `rules` comments. Throws where it lacks them. */
export function withRuleTable(readme: string, rules: readonly RuleMeta[]): string {
  const form = /<!-- rules -->\n.*?<!-- \/rules -->/s;
  if (!form.test(readme)) throw new Error('README.md has lost its comments around the table of rules');
  return readme.replace(form, () =>
    ['<!-- rules -->', ...ruleTable(rules, 'docs/rules/'), '<!-- /rules -->'].join('\n'),
  );
}

/** Every generated page by its file name in `docs/rules/`. */
export function rulePages(rules: readonly RuleMeta[]): Map<string, string> {
  return new Map([
    ['README.md', [generated, '# Rules', '', ...ruleTable(rules, ''), ''].join('\n')],
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
