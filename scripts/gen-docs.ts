/** Writes `docs/rules/` and the README's table from the rules themselves; `--check` writes nothing and ends with 1 where a page is out of date. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../server/src/rules/registry.ts';
import { rulePages, withRuleTable } from './lib/rule-pages.ts';

const docs = join('docs', 'rules');
const readme = readFileSync('README.md', 'utf8');
const pages = new Map([...rulePages(rules)].map(([name, page]) => [join(docs, name), page]));
pages.set('README.md', withRuleTable(readme, rules));
const present = existsSync(docs) ? readdirSync(docs).map((it) => join(docs, it)) : [];
const gone = present.filter((it) => !pages.has(it));
const changed = [...pages].filter(([path, page]) => !existsSync(path) || readFileSync(path, 'utf8') !== page);

if (process.argv.includes('--check')) {
  for (const path of [...gone, ...changed.map(([it]) => it)])
    console.error(`${path} is out of date: npm run docs`);
  process.exitCode = gone.length + changed.length > 0 ? 1 : 0;
} else {
  mkdirSync(docs, { recursive: true });
  for (const path of gone) rmSync(path);
  for (const [path, page] of changed) writeFileSync(path, page);
}
