// Finds the places that the table of callbacks' contexts names in a tree, so that a row whose place is gone is seen:
// `node scripts/run.mjs callback-sites --tree DIR`. Prints each row with FILE:LINE of what its source names; ends with
// status 1 where a file of the kernel's C is not there, or has none of the names. With `--read` the reader goes to where the
// kernel calls a method, and says what is held there on all paths; it ends with status 1 where the table says otherwise.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createCFacts, type PointerCall } from '../server/src/c/facts.ts';
import { callbackFact, callbacks } from '../server/src/kernel/facts/callbacks.ts';
import { nodeFileSystem } from '../server/src/node/file-system.ts';
import { callSites } from './lib/callback-calls.ts';

const { values } = parseArgs({ options: { tree: { type: 'string' }, read: { type: 'boolean' } } });
const root = resolve(values.tree ?? '.');

/** Each file that a source names, with the words behind it. */
function filesIn(source: string): { path: string; words: string[] }[] {
  const paths = [...source.matchAll(/\b[\w/-]+\/[\w.-]+\.(?:c|h|rs)\b/g)];
  return paths.map((it, i) => ({
    path: it[0],
    words:
      source.slice(it.index + it[0].length, paths[i + 1]?.index ?? source.length).match(/[a-z_]\w{3,}/gi) ??
      [],
  }));
}

/** The lines, from 1, on which a file defines one of the words, or has it at all. */
function sites(path: string, words: readonly string[]): string[] {
  const lines = readFileSync(join(root, path), 'utf8').split('\n');
  return words
    .filter((it) => it.includes('_') || /^[A-Z]/.test(it))
    .flatMap((word) => {
      const is = new RegExp(`\\b${word}\\b`);
      const own = lines.findIndex((it) => is.test(it) && /^\w/.test(it) && !it.endsWith(';'));
      const at = own < 0 ? lines.findIndex((it) => is.test(it)) : own;
      return at < 0 ? [] : [`${path}:${at + 1} ${word}`];
    });
}

let nLost = 0;
for (const row of callbacks) {
  const name = `${row.module}::${row.trait} ${row.methods.join(', ')}: ${row.context}`;
  // What another kernel had is not looked for in this one.
  if (row.until !== undefined) continue;
  const found = filesIn(row.source).flatMap(({ path, words }) => {
    if (!existsSync(join(root, path))) return [`${path}: not there`];
    const at = sites(path, words);
    return at.length > 0 ? at : [`${path}: in words: ${row.source}`];
  });
  if (found.some((it) => it.endsWith('not there'))) nLost++;
  console.log(`${name}\n  ${found.length > 0 ? found.join('\n  ') : `not read from C: ${row.source}`}`);
}
console.log(`${callbacks.length} rows, ${nLost} whose place is gone`);

/** Whether a call may sleep, by what is so on all paths to it; undefined: C does not say. */
function maySleep({ held, slept }: PointerCall): boolean | undefined {
  if (held.some((it) => /^(?:spin|spin-irq|irq|rcu)$/.test(it))) return false;
  return slept || held.some((it) => /^(?:mutex|rwsem|ww-mutex)$/.test(it)) ? true : undefined;
}

let nWrong = 0;
if (values.read) {
  const facts = createCFacts({ fs: nodeFileSystem(), root, patient: true, wide: true });
  const count = { agrees: 0, open: 0 };
  for (const { module, trait, method, from, member } of callSites) {
    const row = callbackFact(trait, method, module);
    const calls = facts.pointerCalls(from, member);
    const verdicts = new Set(calls.map(maySleep));
    const read = verdicts.size === 1 ? [...verdicts][0] : undefined;
    const isAtomic = row?.context !== 'process';
    const verdict =
      calls.length === 0
        ? 'not found'
        : read === undefined
          ? 'C does not say'
          : read === !isAtomic
            ? 'agrees'
            : 'DISAGREES';
    if (verdict === 'agrees') count.agrees++;
    else if (verdict === 'DISAGREES' || verdict === 'not found') nWrong++;
    else count.open++;
    const shown = calls.map(
      (it) =>
        `${it.within}: ${it.call}${it.held.map((x) => ` +${x}`).join('')}${it.slept ? ', slept before' : ''}`,
    );
    console.log(
      `${module}::${trait} ${method}: ${row?.context}: ${verdict}\n  ${[...new Set(shown)].join('\n  ')}`,
    );
  }
  console.log(
    `${callSites.length} methods: ${count.agrees} agree, of ${count.open} C does not say, ${nWrong} disagree`,
  );
}
process.exitCode = nLost + nWrong > 0 ? 1 : 0;
