/**
 * Measures `check --diff`: `node scripts/run.mjs diff-series --kernels DIR [--kernel NAME] [--count N] [--seed N]`.
 *
 * Makes patch series as mails in one mbox, each on a kernel as it is. In a third of them a function two calls away from
 * a lock begins to allocate with GFP_KERNEL, so that the finding lies outside the changed lines; in a third the call
 * comes under the lock; in a third, the silent twins, the allocation comes before the lock. Each series has a patch
 * beside that changes nothing that matters. What the series brings must be found, once, and nothing else. The last
 * lines are recall and precision; exit status 1 below 0.97 and 1.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unifiedDiff } from '../server/src/text/unified-diff.ts';
import { cli, type JsonFinding } from './lib/cli.ts';
import { kernelsFromArguments, option, readText, rustFiles } from './lib/kernels.ts';
import { below, pick, random } from './lib/random.ts';
import { lockNames, seedSites } from './lib/seed-sites.ts';
import { allocation, putIn, type Site, seedText } from './lib/seeds.ts';

const args = process.argv.slice(2);
const count = Number(option(args, '--count') ?? 50);
const next = random(Number(option(args, '--seed') ?? 1));

type Form = 'far' | 'near' | 'twin';

interface Series {
  readonly form: Form;
  readonly file: string;
  readonly site: Site;
  readonly base: string;
  readonly mails: readonly string[];
  /** Offsets in the text after the series, within which the finding must begin. */
  readonly span: { readonly start: number; readonly end: number };
  readonly result: string;
}

const helpers = (body: string) =>
  `\nfn seeded_one() {\n    ${body}\n}\n\nfn seeded_two() {\n    seeded_one();\n}\n`;
const nothing = 'let _ = 0;';

function mail(number: number, of: number, diff: string): string {
  return (
    `From ${'0'.repeat(40)} Mon Sep 17 00:00:00 2001\nFrom: A <a@example.org>\n` +
    `Subject: [PATCH ${number}/${of}] seeded: part ${number}\n\nWhat it does.\n\nSigned-off-by: A <a@example.org>\n---\n` +
    ` 1 file changed\n\n${diff}-- \n2.40.1\n\n`
  );
}

/** A series on one place; undefined where the place has no room for its form. */
function seriesAt(
  form: Form,
  file: string,
  text: string,
  site: Site,
  other: readonly [string, string],
): Series | undefined {
  const spot = form === 'twin' ? site.before : site.after;
  if (!spot || site.doc) return undefined;
  const code = (it: string) => seedText(file, false, it);
  const call = putIn(text, [{ spot, code: 'seeded_two();' }]);
  const quiet = call.text + code(helpers(nothing));
  const loud = call.text + code(helpers(allocation));
  const base = form === 'far' ? quiet : text;
  const [path, content] = other;
  const aside = unifiedDiff(path, content, `${content}\n// A remark that changes nothing.\n`);
  const mails = [mail(2, 2, unifiedDiff(file, base, loud)), mail(1, 2, aside)];
  return { form, file, site, base, mails, span: call.spans[0]!, result: loud };
}

function positionOf(text: string, offset: number): { line: number; column: number } {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return { line: text.slice(0, start).split('\n').length, column: offset - start + 1 };
}

interface Found extends JsonFinding {
  readonly origin: string;
  readonly trace: readonly { readonly file: string; readonly line: number }[];
}

let [wanted, found, right, said, bad] = [0, 0, 0, 0, 0];
for (const kernel of kernelsFromArguments(args)) {
  const folder = mkdtempSync(join(tmpdir(), 'kalloc-lint-series-'));
  const copy = join(folder, kernel.name);
  cpSync(kernel.root, copy, { recursive: true });
  const texts = new Map(rustFiles(kernel.root).map((it) => [it, readText(join(kernel.root, it)) ?? '']));
  const names = lockNames([...texts.values()]);
  const places = [...texts].flatMap(([file, text]) =>
    file.startsWith('rust/')
      ? []
      : seedSites(text, lockNames([text]), names).sites.map((site) => ({ file, text, site })),
  );
  const drivers = [...texts].filter(([file]) => file.startsWith('drivers/'));
  for (let i = 0; i < count; ) {
    const { file, text, site } = pick(next, places);
    const other = drivers[below(next, drivers.length)]!;
    if (other[0] === file) continue;
    const series = seriesAt((['far', 'near', 'twin'] as const)[i % 3]!, file, text, site, other);
    if (!series) continue;
    i++;
    writeFileSync(join(copy, file), series.base);
    const argv = [
      'check',
      '--diff',
      '-',
      '--kernel',
      copy,
      '--format',
      'json',
      '--level',
      'hint',
      dirname(file),
    ];
    const done = spawnSync(process.execPath, [cli, ...argv], {
      cwd: copy,
      encoding: 'utf8',
      input: series.mails.join(''),
      maxBuffer: 1 << 28,
    });
    writeFileSync(join(copy, file), text);
    if (done.status !== 0 && done.status !== 1) {
      bad++;
      console.log(`  status ${done.status}: ${series.form}: ${file}: ${done.stderr.trim()}`);
      continue;
    }
    const all = (JSON.parse(done.stdout) as { findings: Found[] }).findings;
    const { line } = positionOf(series.result, series.span.start);
    const origin = series.form === 'far' ? 'elsewhere' : 'changed-lines';
    const mine = all.filter((it) => it.file === file && it.range.start.line === line);
    // Callers of the function that hold a lock of their own come to the seed as well, and are no false alarm.
    const through = all.filter((it) => !mine.includes(it) && it.trace.some((step) => step.file === file));
    const strange = all.filter((it) => !mine.includes(it) && !through.includes(it));
    if (series.form !== 'twin') {
      wanted++;
      if (mine.some((it) => it.origin === origin)) found++;
      else console.log(`  missed: ${series.form}: ${file}:${line} ${site.fn}: ${site.form}`);
    }
    const wrong = [...strange, ...(series.form === 'twin' ? mine : [])];
    said += all.length;
    right += all.length - wrong.length;
    for (const it of wrong)
      console.log(`  false: ${series.form}: ${it.file}:${it.range.start.line}: ${it.message}`);
  }
  rmSync(folder, { recursive: true, force: true });
  console.log(
    `${kernel.name}: ${count} series: recall ${found} of ${wanted}, precision ${right} of ${said}, ${bad} could not be run`,
  );
}
process.exitCode = found >= 0.97 * wanted && right === said && bad === 0 ? 0 : 1;
