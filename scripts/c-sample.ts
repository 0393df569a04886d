// Draws firm answers from what `npm run c-facts -- --report FILE` found, and prints each with its proof and its definition,
// to be checked by reading: `node scripts/run.mjs c-sample --report FILE --trees DIR [--seed 2028] [--count 100]`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { CFact } from '../server/src/c/facts.ts';
import { random, sample } from './lib/random.ts';

const { values } = parseArgs({
  options: {
    report: { type: 'string' },
    trees: { type: 'string' },
    seed: { type: 'string', default: '2028' },
    count: { type: 'string', default: '100' },
  },
});
const report = JSON.parse(readFileSync(values.report ?? '', 'utf8')) as {
  readonly rust: readonly [string, readonly string[]][];
  readonly rows: readonly [string, readonly CFact[]][];
};
const [version, rows] = report.rows[0]!;
const called = new Set(report.rust.find(([it]) => it === version)![1]);
const firm = rows.filter((it) => called.has(it.name) && /^(?:always|flags|never)$/.test(it.sleeps));
const drawn = sample(random(Number(values.seed)), firm, Number(values.count));

/** So many lines of a definition are printed. */
const LINES = 30;
for (const it of drawn.sort((a, b) => (a.name < b.name ? -1 : 1))) {
  const locks = [...it.acquires.map((lock) => ` +${lock}`), ...it.releases.map((lock) => ` -${lock}`)].join(
    '',
  );
  console.log(
    `\n== ${it.name}: ${it.sleeps}${it.flagsIdx === undefined ? '' : ` ${it.flagsIdx}`}${locks} ${it.file}:${it.line}`,
  );
  for (const step of it.proof) console.log(`   ${step.file}:${step.line} ${step.call}`);
  if (it.file === undefined || it.line === undefined) continue;
  const text = readFileSync(join(values.trees ?? '.', `linux-${version}`, it.file), 'latin1').split('\n');
  const end = text.findIndex((line, i) => i >= it.line! && /^}/.test(line));
  console.log(text.slice(it.line - 1, Math.min(end < 0 ? it.line + 5 : end + 1, it.line + LINES)).join('\n'));
}
