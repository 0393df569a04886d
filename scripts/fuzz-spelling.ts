/**
 * Writes the files of kernels otherwise, so that the compiler takes them for the same code, and looks whether findings and
 * fixes stay: `npm run fuzz:spelling -- --kernels DIR [--kernel NAME] [--seed 1] [--share 0.1]`.
 *
 * Each file is taken as it is, and without the flags of its allocations, so that there is something to find. Comments,
 * blanks, ends of lines, `r#` and parentheses are put in at a share of all places at once; then all lines end in `\r\n`.
 * Where a report differs, the smallest part of the insertions that makes a difference is printed.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeFileSystem } from '../server/src/node/file-system.ts';
import { kernelsFromArguments, option, rustFiles } from './lib/kernels.ts';
import { withoutFlags } from './lib/mutations.ts';
import { random } from './lib/random.ts';
import {
  carriageReturns,
  type Insertion,
  said,
  saysTheSame,
  smallest,
  spell,
  spelled,
} from './lib/spellings.ts';
import { loadTool } from './lib/tool.ts';

const seed = Number(option(process.argv, '--seed') ?? 1);
const share = Number(option(process.argv, '--share') ?? 0.1);
const tool = await loadTool(process.cwd());
let insertions = 0;
let findings = 0;
let differences = 0;

for (const kernel of kernelsFromArguments(process.argv)) {
  const next = random(seed);
  const analysis = tool.analysis(nodeFileSystem(), { rules: {}, stackLimit: 1024 });
  let files = 0;
  for (const path of rustFiles(kernel.root).map((it) => join(kernel.root, it))) {
    if (!analysis.isKernelCode(path)) continue;
    files++;
    const plain = readFileSync(path, 'utf8');
    const look = (text: string, made: readonly Insertion[]): string[] => {
      analysis.open(path, spelled(text, made));
      return said(analysis.report(path), spelled(text, made), made);
    };
    for (const text of new Set([plain, withoutFlags(plain).text])) {
      const expected = look(text, []);
      findings += expected.length - 1;
      for (const made of [spell(text, next, share), carriageReturns(text)]) {
        insertions += made.length;
        const differs = (part: readonly Insertion[]) => !saysTheSame(expected, look(text, part), part);
        if (!differs(made)) continue;
        differences++;
        const part = smallest(made, differs);
        const found = look(text, part);
        console.log(
          `${path}: ${part.map((it) => `${JSON.stringify(it.text)} at ${JSON.stringify(text.slice(it.at - 30, it.at))}|${JSON.stringify(text.slice(it.at, it.at + 30))}`).join(', ')}`,
        );
        for (const it of expected.filter((it) => !found.includes(it))) console.log(`  - ${it.slice(0, 200)}`);
        for (const it of found.filter((it) => !expected.includes(it))) console.log(`  + ${it.slice(0, 200)}`);
      }
    }
    analysis.close(path);
  }
  analysis.dispose();
  console.log(`${kernel.name}: ${files} files`);
}
console.log(`${insertions} insertions, seed ${seed}: ${differences} differences in ${findings} findings`);
process.exit(differences === 0 ? 0 : 1);
