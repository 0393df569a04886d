// Reads what C functions do from complete kernel trees and writes the table that modules without one use:
// `npm run c-facts -- --trees DIR`, where DIR holds `linux-7.3`, `linux-6.12` and so on. Byte for byte the same each time.
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type CFact, createCFacts } from '../server/src/c/facts.ts';
import { type CFactRows, packFacts } from '../server/src/kernel/facts/c-fact-rows.ts';
import { nodeFileSystem } from '../server/src/node/file-system.ts';
import { diskModelCache } from '../server/src/node/model-cache.ts';
import { calledByRust, exported } from './lib/c-names.ts';

const { values } = parseArgs({
  options: { trees: { type: 'string' }, cache: { type: 'string' }, report: { type: 'string' } },
});
const trees = values.trees ?? process.env.KERNEL_TREES ?? '';
if (!existsSync(trees)) {
  console.error('c-facts: --trees names no folder');
  process.exit(2);
}

const byNumber = (a: string, b: string) => {
  const [x, y] = [a, b].map((it) => it.split('.').map(Number));
  return x![0]! - y![0]! || x![1]! - y![1]!;
};
const versions = readdirSync(trees)
  .flatMap((it) => /^linux-(\d+\.\d+)$/.exec(it)?.[1] ?? [])
  .sort(byNumber)
  .reverse();
const fs = nodeFileSystem();
const all: CFactRows = new Map();
const rust = new Map<string, readonly string[]>();
for (const version of versions) {
  const tree = join(trees, `linux-${version}`);
  const facts = createCFacts({
    fs,
    root: tree,
    patient: true,
    wide: true,
    ...(values.cache ? { cache: diskModelCache(values.cache) } : {}),
  });
  const called = calledByRust(tree);
  rust.set(version, called);
  // What the newest exports the others do too, nearly always alike.
  const names = [...new Set([...called, ...(version === versions[0] ? exported(tree) : [])])].sort();
  const rows = new Map<string, CFact>();
  for (const [i, name] of names.entries()) {
    if (i % 100 === 0) console.error(`${version}: ${i} of ${names.length}`);
    const fact = facts.fact(name);
    if (fact.sleeps !== 'unknown' || called.includes(name)) rows.set(name, fact);
  }
  all.set(version, rows);
  const own = called.map((it) => rows.get(it)!);
  const count = (...kinds: string[]) => own.filter((it) => kinds.includes(it.sleeps)).length;
  const firm = count('always', 'never', 'flags');
  const share = (n: number) => `${((100 * n) / own.length).toFixed(1)} %`;
  console.log(
    `${version}: Rust calls ${own.length} C functions: ${share(firm)} firm, ${share(firm + count('maybe'))} firm or possible; ${names.length} read`,
  );
}
const target = resolve('server/src/kernel/facts/c-facts-data.ts');
writeFileSync(target, packFacts(all));
console.log(`wrote ${target}`);
// For comparisons; see scripts/c-survey.ts for how much is read, and why the rest is not.
if (values.report)
  writeFileSync(
    values.report,
    JSON.stringify({
      rust: [...rust],
      rows: [...all].map(([version, rows]) => [version, [...rows.values()]]),
    }),
  );
