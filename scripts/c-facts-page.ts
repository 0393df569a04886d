// Writes the lists of docs/c-facts-lists.md from what `npm run c-facts -- --report FILE` found:
// `node scripts/run.mjs c-facts-page --report FILE`. The sample that was read by hand is kept as it is.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { CFact } from '../server/src/c/facts.ts';
import { bindings } from '../server/src/kernel/facts/bindings.ts';
import { kept } from '../server/src/kernel/facts/kept.ts';

interface Report {
  /** The names that Rust calls, by version. */
  readonly rust: readonly [string, readonly string[]][];
  /** What was read, by version, the newest first. */
  readonly rows: readonly [string, readonly CFact[]][];
}

const { values } = parseArgs({ options: { report: { type: 'string' } } });
if (!values.report || !existsSync(values.report)) {
  console.error('c-facts-page: --report names no file');
  process.exit(2);
}
const report = JSON.parse(readFileSync(values.report, 'utf8')) as Report;
const target = resolve('docs/c-facts-lists.md');
const sampleHead = '## A sample of 100 firm answers';
const before = existsSync(target) ? readFileSync(target, 'utf8') : '';
const sample = before.includes(sampleHead) ? before.slice(before.indexOf(sampleHead)) : '';

const numbers = report.rows.map(([version, rows]) => {
  const byName = new Map(rows.map((it) => [it.name, it]));
  const called = report.rust.find(([it]) => it === version)![1].map((it) => byName.get(it)!);
  const count = (is: (fact: CFact) => boolean) => called.filter(is).length;
  const share = (n: number) => `${((100 * n) / called.length).toFixed(1)} %`;
  const firm = count((it) => /^(?:always|flags|never)$/.test(it.sleeps));
  const maybe = count((it) => it.sleeps === 'maybe');
  const last = count((it) => it.sleeps === 'maybe' && it.when !== undefined);
  const promised = count((it) => it.sleeps === 'maybe' && !it.when && it.contract?.says === 'may-sleep');
  return `| ${version} | ${called.length} | ${firm} (${share(firm)}) | ${last} | ${promised} | ${maybe - last - promised} | ${called.length - firm - maybe} | ${share(firm + maybe)} |`;
});

const [newest, rows] = report.rows[0]!;
const read = new Map(rows.map((it) => [it.name, it]));
const changed = bindings
  .flatMap((row) => {
    const fact = read.get(row.name);
    if (!fact || fact.sleeps === row.sleep || fact.sleeps === 'unknown' || kept.has(row.name)) return [];
    return [`| \`${row.name}\` | ${row.sleep} | ${fact.sleeps} | ${reasonOf(fact)} |`];
  })
  .sort();

function reasonOf({ sleeps, when, contract, proof, file }: CFact): string {
  const last = proof.at(-1);
  const at = last ? `${last.file}:${last.line} \`${last.call}\`` : (file ?? '');
  if (when) return `with the last reference only: ${at}`;
  if (sleeps === 'maybe' && contract?.says === 'may-sleep')
    return `some path: ${at}; it says that it may sleep`;
  return sleeps === 'maybe'
    ? `some path: ${at}`
    : sleeps === 'never'
      ? `all of it was read: ${at}`
      : `all paths: ${at}`;
}

const lines = [
  '# What C functions do: the lists',
  '',
  'Written by `node scripts/run.mjs c-facts-page`, but for the sample at the end; [c-facts.md](c-facts.md) says what is read and how.',
  '',
  '## How much is read',
  '',
  'Of the C functions that the Rust code of a kernel calls: by path, imported, declared in a block of its own, or by a macro that is given the name.',
  '',
  '| kernel | called | always, by flags, never | with the last reference | says that it may | on some path | unknown | firm or possible |',
  '|---|---|---|---|---|---|---|---|',
  ...numbers,
  '',
  '## What changed when the source was read',
  '',
  `Rows that were kept by hand said something else of these in ${newest}; the source wins.`,
  '',
  '| function | was | is | by |',
  '|---|---|---|---|',
  ...changed,
  '',
  '## What is kept by hand',
  '',
  '| function | why |',
  '|---|---|',
  ...[...kept].map(([name, why]) => `| \`${name}\` | ${why} |`).sort(),
  '',
];
writeFileSync(target, `${lines.join('\n')}\n${sample}`);
console.log(`wrote ${target}: ${changed.length} rows changed, ${kept.size} kept`);
