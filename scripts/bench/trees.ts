import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../server/src/rules/registry.ts';
import { installAstGrep } from '../lib/ast-grep.ts';
import { cli } from '../lib/cli.ts';
import type { Kernel } from '../lib/kernels.ts';
import { median, timings } from '../lib/statistics.ts';

/** The rules of allocation calls: what ast-grep's patterns come close to. */
const callRules = ['missing-gfp-flags', 'lingering-try', 'renamed-alloc-api', 'infallible-alloc'];

/**
 * Times `check` of a tree, whose kernel files are `files`, against a parse of these and against ast-grep. The programs
 * take turns, so that a busy moment of the machine hits all of them. Works on a copy in `folder`, for files are edited.
 */
export async function trees(
  kernel: Kernel,
  files: readonly string[],
  driver: string,
  folder: string,
  rounds: number,
): Promise<void> {
  const root = join(folder, 'tree');
  cpSync(kernel.root, root, { recursive: true });
  const list = join(folder, 'files');
  writeFileSync(list, files.map((it) => join(root, it)).join('\n'));
  const astGrep = installAstGrep(join(folder, 'ast-grep'));
  const env = { ...process.env, XDG_CACHE_HOME: join(folder, 'cache') };
  const check = (...args: string[]) => {
    const done = spawnSync(process.execPath, [cli, 'check', '.', ...args], {
      cwd: root,
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    if (done.status !== 0 && done.status !== 1) throw new Error(`check failed: ${done.stderr}`);
  };
  const touch = (file: string) => appendFileSync(join(root, file), '// Edited.\n');
  const others = rules.filter((it) => !callRules.includes(it.id)).flatMap((it) => ['--rule', `${it.id}=off`]);
  const one = ['--jobs', '1'];
  const programs = {
    parse: () => void execFileSync(process.execPath, ['scripts/bench/parse-only.mjs', list]),
    grep: () => astGrep(root),
    cold: () => check(...one, '--no-cache'),
    coldCalls: () => check(...one, '--no-cache', ...others),
    coldAll: () => check('--no-cache'),
    same: () => check(...one),
    sameAll: () => check(),
    driver: () => check(...one),
    kernel: () => check(...one),
  };
  const before: Partial<Record<keyof typeof programs, () => void>> = {
    driver: () => touch(driver),
    kernel: () => touch('rust/kernel/lib.rs'),
  };
  const names = Object.keys(programs) as (keyof typeof programs)[];
  const times = Object.fromEntries(names.map((it) => [it, [] as number[]])) as Record<
    keyof typeof programs,
    number[]
  >;
  check();
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      before[name]?.();
      times[name].push(...(await timings(1, programs[name])));
    }
  }
  const seconds = (name: keyof typeof programs) => `${(median(times[name]) / 1000).toFixed(2)} s`;
  const ratio = (a: keyof typeof programs, b: keyof typeof programs) =>
    (median(times[a]) / median(times[b])).toFixed(2);
  const say = (what: string, name: keyof typeof programs, aim = '') =>
    console.log(`  ${what}: ${seconds(name)}, ${ratio(name, 'parse')} times the parse${aim}`);
  console.log(
    `${files.length} kernel files, medians of ${rounds} runs of each program, start-up included; the parse takes ${seconds('parse')}:`,
  );
  console.log(' nothing known of an earlier run, one thread');
  say('the rules of calls', 'coldCalls', ' (aim: at most 2)');
  say('all rules', 'cold', ' (aim: at most 3)');
  console.log(' after an earlier run, all rules, one thread');
  say('nothing changed', 'same', ' (aim: at most 2, or 3)');
  say(`an edit of ${driver}`, 'driver');
  say('an edit of rust/kernel/lib.rs', 'kernel');
  console.log(` ast-grep, seven patterns, all cores: ${seconds('grep')}`);
  console.log(`  check, all rules and cores, nothing known ÷ ast-grep: ${ratio('coldAll', 'grep')}`);
  console.log(
    `  check, all rules and cores, nothing changed ÷ ast-grep: ${ratio('sameAll', 'grep')} (aim: at most 1)`,
  );
}
