// Compares what is read of C with what booted kernels did: `node scripts/run.mjs c-truth --trees DIR`. The tables in
// test/emulator/c-calls.json have a row for each allocator, context and flags; a kernel that says nothing where a function
// sleeps for certain, or reports one that never does, is a disagreement, and ends with status 1. So is a place where a
// kernel complained in one of test/emulator/scenarios.json, if nothing in that line is one of the kernel's own words to
// the reader. What the check says of the scenarios, by what was read, is test/interp/scenarios.test.ts.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type CFact, createCFacts } from '../server/src/c/facts.ts';
import { primitive } from '../server/src/c/primitives.ts';
import { nodeFileSystem } from '../server/src/node/file-system.ts';
import { diskModelCache } from '../server/src/node/model-cache.ts';
import table from '../test/emulator/c-calls.json' with { type: 'json' };
import scenarios from '../test/emulator/scenarios.json' with { type: 'json' };

const { values } = parseArgs({ options: { trees: { type: 'string' }, cache: { type: 'string' } } });

/** Contexts in which nobody may sleep. */
const isAtomic = (call: string, context: string) => {
  // mm/vmalloc.c: in_interrupt(), which counts disabled softirqs, leaves the work to a workqueue.
  if (/vfree$/.test(call) && /_bh/.test(context)) return false;
  return context !== 'none' && context !== 'mutex_lock';
};
/** Flags that allow direct reclaim; include/linux/gfp_types.h */
const allows = (flags: string) => /^GFP_(?:KERNEL|NOIO|NOFS|USER|KERNEL_ACCOUNT)\b/.test(flags);

/** Whether a call of a function sleeps with flags; undefined: on some path, or nobody knows. */
function sleeps(fact: CFact, flags: string | undefined): boolean | undefined {
  switch (fact.sleeps) {
    case 'always':
      return true;
    case 'never':
      return false;
    case 'flags':
      return flags === undefined ? undefined : allows(flags);
    default:
      return undefined;
  }
}

let nWrong = 0;
for (const [kernel, folder] of [
  ['7.3.4', 'linux-7.3'],
  ['6.12.117', 'linux-6.12'],
] as const) {
  const facts = createCFacts({
    fs: nodeFileSystem(),
    root: join(values.trees ?? '.', folder),
    patient: true,
    wide: true,
    ...(values.cache ? { cache: diskModelCache(values.cache) } : {}),
  });
  const rows = [
    ...table.alloc.map((it) => ({ ...it, flags: it.flags as readonly (string | undefined)[] })),
    ...table.free.map((it) => ({ ...it, flags: [undefined] as readonly (string | undefined)[] })),
  ];
  let nAgree = 0;
  let nOpen = 0;
  for (const row of rows) {
    const seen = row[kernel];
    if (seen === null) continue;
    // The modules that were booted pass flags, and vmalloc() takes none.
    const fact = facts.fact(row.call === 'vmalloc' ? '__vmalloc' : row.call);
    for (const context of row.contexts)
      for (const flags of row.flags) {
        const read = sleeps(fact, flags);
        const reported = /^(?:S|BUG) /.test(seen);
        if (read === undefined) nOpen++;
        else if ((read && isAtomic(row.call, context)) === reported) nAgree++;
        else {
          nWrong++;
          console.log(
            `${kernel}: ${row.call}(${flags ?? ''}) in ${context}: read ${fact.sleeps}, the kernel: ${seen}`,
          );
        }
      }
  }
  console.log(
    `${kernel}: ${rows.length} rows, ${nAgree} cells agree, ${nOpen} are left open, ${nWrong} disagree so far`,
  );
}

/** Whether a line of a tree calls what says by itself that it may sleep. */
function isRoot(root: string, at: string): boolean {
  const [file = '', line = ''] = at.split(':');
  const text = readFileSync(join(root, file), 'latin1').split('\n')[Number(line) - 1] ?? '';
  return [...text.matchAll(/\b(\w+)\s*\(/g)].some(([, name]) => {
    const sleep = primitive(name!.replace(/^might_sleep_if$/, 'might_sleep'))?.sleep;
    return sleep === 'always' || sleep === 'flags';
  });
}

for (const [kernel, folder] of [
  ['7.3.4', 'linux-7.3'],
  ['6.12.117', 'linux-6.12'],
] as const) {
  const root = join(values.trees ?? '.', folder);
  const run = scenarios.flatMap((it) => {
    const seen = (
      it.expect as Record<string, { readonly reports: readonly { kind: string; at?: string }[] }>
    )[kernel];
    return seen ? [{ id: it.id, reports: seen.reports }] : [];
  });
  let nPlaces = 0;
  for (const { id, reports } of run)
    for (const { kind, at } of reports) {
      if (kind !== 'sleeping' || !at?.includes(':')) continue;
      nPlaces++;
      if (isRoot(root, at)) continue;
      nWrong++;
      console.log(`${kernel}: scenario ${id}: nothing in ${at} says that it may sleep`);
    }
  console.log(`${kernel}: ${run.length} scenarios, ${nPlaces} places where the kernel complained`);
}
process.exitCode = nWrong > 0 ? 1 : 0;
