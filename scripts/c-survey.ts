// Says how much of the C that a kernel's Rust calls is read, and why the rest is not:
// `node scripts/run.mjs c-survey --trees DIR [--kernels 7.3,6.12] [--names] [--cache DIR]`.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type CFact, createCFacts } from '../server/src/c/facts.ts';
import { nodeFileSystem } from '../server/src/node/file-system.ts';
import { diskModelCache } from '../server/src/node/model-cache.ts';
import { calledByRust } from './lib/c-names.ts';

const { values } = parseArgs({
  options: {
    trees: { type: 'string' },
    kernels: { type: 'string', default: '7.3,6.12' },
    cache: { type: 'string' },
    names: { type: 'boolean', default: false },
  },
});

/** What a fact hangs on that is not firm, in a few words, so that the like can be counted. */
function reasonOf({ sleeps, why, proof }: CFact): string {
  if (sleeps === 'maybe') return `some path: ${proof.at(-1)?.call ?? '?'}`;
  const last = proof.at(-1);
  return `${why ?? 'not read'}${last ? ` (${last.file}:${last.line})` : ''}`;
}

for (const version of values.kernels.split(',')) {
  const root = join(values.trees ?? process.env.KERNEL_TREES ?? '.', `linux-${version}`);
  const facts = createCFacts({
    fs: nodeFileSystem(),
    root,
    patient: true,
    wide: true,
    ...(values.cache ? { cache: diskModelCache(values.cache) } : {}),
  });
  const all = calledByRust(root).map((it) => facts.fact(it));
  const of = (...kinds: string[]) => all.filter((it) => kinds.includes(it.sleeps));
  const share = (list: readonly CFact[]) => `${((100 * list.length) / all.length).toFixed(1)} %`;
  const firm = of('always', 'flags', 'never');
  const possible = of('maybe');
  const open = of('unknown');
  const last = possible.filter((it) => it.when);
  const promised = possible.filter((it) => !it.when && it.contract?.says === 'may-sleep');
  console.log(
    `${version}: ${all.length} called, ${firm.length} firm (${share(firm)}), ${possible.length} possible, ${open.length} unknown (firm or possible: ${share([...firm, ...possible])}); of the possible ones ${last.length} with the last reference, ${promised.length} by their documentation`,
  );
  if (!values.names) continue;
  for (const it of [...possible, ...open]) {
    const way = it.proof.map((step) => `${step.file}:${step.line} ${step.call}`).join(' > ');
    console.log(
      `  ${it.sleeps} ${it.name}@${it.file}:${it.line} quiet ${it.quietLine}${it.contract ? ` [${it.contract.says}]` : ''}: ${reasonOf(it)} | ${way}`,
    );
  }
}
