// What reading C costs, in seconds of one CPU: `node scripts/run.mjs c-cost --tree DIR`, where DIR is a complete tree.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createCFacts } from '../server/src/c/facts.ts';
import { nodeFileSystem } from '../server/src/node/file-system.ts';
import { diskModelCache } from '../server/src/node/model-cache.ts';

const { values } = parseArgs({ options: { tree: { type: 'string' } } });
const root = resolve(values.tree ?? '.');
const folder = mkdtempSync(join(tmpdir(), 'kalloc-lint-c-cost-'));
const inputs = { fs: nodeFileSystem(), root, cache: diskModelCache(folder) };

function measure(what: string, run: () => void): void {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  const seconds = ((user + system) / 1e6).toFixed(2);
  console.log(
    `${what}: ${seconds} s, ${Math.round(process.resourceUsage().maxRSS / 1024)} MB at most so far`,
  );
}

try {
  measure('names of the common folders, first time', () => {
    const facts = createCFacts(inputs);
    while (facts.step());
  });
  measure('the same, nothing changed', () => {
    const facts = createCFacts(inputs);
    while (facts.step());
  });
  measure('one function, with its callees', () => void createCFacts(inputs).fact('kthread_stop'));
  measure(
    'names of the whole tree, first time',
    () => void createCFacts({ ...inputs, wide: true }).fact('no_such_function'),
  );
  measure(
    'the same, nothing changed',
    () => void createCFacts({ ...inputs, wide: true }).fact('no_such_function'),
  );
} finally {
  rmSync(folder, { recursive: true });
}
