// What reading C costs, in seconds of one CPU and each in a process of its own, its start left out:
// `node scripts/run.mjs c-cost --tree DIR`, where DIR is a complete tree.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createCFacts } from '../server/src/c/facts.ts';
import { nodeFileSystem } from '../server/src/node/file-system.ts';
import { diskModelCache } from '../server/src/node/model-cache.ts';

const { values } = parseArgs({
  options: { tree: { type: 'string' }, cache: { type: 'string' }, part: { type: 'string' } },
});
const root = resolve(values.tree ?? '.');
const inputs = () => ({ fs: nodeFileSystem(), root, cache: diskModelCache(values.cache!) });
const gather = () => {
  const facts = createCFacts(inputs());
  while (facts.step());
};
const whole = () => void createCFacts({ ...inputs(), wide: true }).fact('no_such_function');
const parts: readonly (readonly [what: string, run: () => void])[] = [
  ['names of the common folders, first time', gather],
  ['the same, nothing changed', gather],
  ['one function, with its callees', () => void createCFacts(inputs()).fact('kthread_stop')],
  ['names of the whole tree, first time', whole],
  ['the same, nothing changed', whole],
];

if (values.part === undefined) {
  const cache = mkdtempSync(join(tmpdir(), 'kalloc-lint-c-cost-'));
  try {
    for (const part of parts.keys()) {
      const args = [process.argv[1]!, '--tree', root, '--cache', cache, '--part', String(part)];
      execFileSync(process.execPath, args, { stdio: 'inherit' });
    }
  } finally {
    rmSync(cache, { recursive: true });
  }
} else {
  const [what, run] = parts[Number(values.part)]!;
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  const seconds = ((user + system) / 1e6).toFixed(2);
  console.log(`${what}: ${seconds} s, ${Math.round(process.resourceUsage().maxRSS / 1024)} MB at most`);
}
