/** Writes `docs/rules/` from the rules themselves; `--check` writes nothing and ends with 1 where a page is out of date. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../server/src/rules/registry.ts';
import { rulePages } from './lib/rule-pages.ts';

const folder = join(process.cwd(), 'docs', 'rules');
const pages = rulePages(rules);
const check = process.argv.includes('--check');
mkdirSync(folder, { recursive: true });
const stale = readdirSync(folder).filter((it) => !pages.has(it));
const changed = [...pages].filter(
  ([name, page]) => !existsSync(join(folder, name)) || readFileSync(join(folder, name), 'utf8') !== page,
);
if (check) {
  for (const name of [...stale, ...changed.map(([it]) => it)])
    console.error(`docs/rules/${name} is out of date: npm run docs`);
  process.exitCode = stale.length + changed.length > 0 ? 1 : 0;
} else {
  for (const name of stale) rmSync(join(folder, name));
  for (const [name, page] of changed) writeFileSync(join(folder, name), page);
}
