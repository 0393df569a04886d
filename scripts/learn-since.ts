// Writes server/src/kernel/facts/api-since.ts: which names of the kernel's crates came when, as far as the bundled
// profiles show it. Absence counts only where a profile was learned from a whole tree.
// Usage: node scripts/run.mjs learn-since
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allModules } from '../server/src/def/crate.ts';
import { functionsOf } from '../server/src/kernel/learn/functions.ts';
import { profileSource } from '../server/src/kernel/profile.ts';
import { loadParser } from '../server/src/node/parser-files.ts';
import { readProfiles } from '../server/src/node/profiles.ts';
import { coreStub } from '../server/src/types/core-stub.ts';
import { coreCrate, createWorld, openKernelCrates } from '../server/src/types/world.ts';

/** Profiles that were written down by hand: what they lack may have been there. */
const partial = new Set(['6.6', '6.8', '6.10']);
/** Modules whose methods are looked at one by one; of others their types are enough. */
const closely =
  /^kernel::(?:alloc|sync|list|rbtree|xarray|str|page|uaccess|workqueue|types|init|error|task|revocable|maple_tree|time)\b|^pin_init\b/;

const root = process.cwd();
const parser = await loadParser('native', root);
const { profiles, profile } = readProfiles(join(root, 'server/src/kernel/profiles'));

function namesOf(version: string): Set<string> {
  const core = coreCrate(parser.parse('core/lib.rs', coreStub).items);
  const crates = openKernelCrates(profileSource(profile(version)), '', core);
  const world = createWorld(crates);
  const out = new Set<string>();
  for (const crate of crates.filter((it) => it.name === 'kernel' || it.name === 'pin_init')) {
    for (const module of allModules(crate)) {
      if (/::(?:tests?|__\w+|\{.*)(?:::|$)/.test(module.id)) continue;
      out.add(module.id);
      for (const item of module.items) {
        if (item.kind === 'macroRules') {
          if (item.attrs.some((it) => it.path === 'macro_export')) out.add(`${crate.name}::${item.name}!`);
        } else if (item.kind === 'use') {
          if (item.vis !== 'pub') continue;
          for (const leaf of item.leaves) {
            const name = leaf.alias ?? leaf.path.at(-1)!;
            if (name !== '_' && name !== 'self') out.add(`${module.id}::${name}`);
          }
        } else if (
          item.vis === 'pub' &&
          item.name !== '' &&
          item.kind !== 'externCrate' &&
          item.kind !== 'macroCall'
        )
          out.add(`${module.id}::${item.name}`);
      }
    }
    for (const fn of functionsOf(world, crate)) {
      const self = fn.owner?.impl?.self;
      if (fn.owner?.impl?.item.trait || !closely.test(fn.id)) continue;
      if (self?.k === 'adt' && fn.item.vis === 'pub') out.add(`${self.decl.id}::${fn.item.name}()`);
    }
  }
  return out;
}

const found = profiles.map((version) => ({ version, names: namesOf(version) }));
/** By when a name is first seen, and the last whole tree before that lacks it. */
const groups = new Map<string, string[]>();
for (const name of new Set(found.flatMap(({ names }) => [...names]))) {
  const first = found.findIndex(({ names }) => names.has(name));
  const lacking = found.slice(0, first).findLast(({ version }) => !partial.has(version));
  if (!lacking) continue;
  const key = `${found[first]!.version} ${lacking.version}`;
  groups.set(key, [...(groups.get(key) ?? []), name]);
}

/** Paths below each other, the common part written once: `a::{b c d}`. */
function packed(names: readonly string[]): string {
  const byParent = new Map<string, string[]>();
  for (const name of names) {
    const at = name.lastIndexOf('::');
    const parent = at < 0 ? '' : name.slice(0, at);
    byParent.set(parent, [...(byParent.get(parent) ?? []), name.slice(at < 0 ? 0 : at + 2)]);
  }
  return [...byParent]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([parent, list]) => `${parent} ${list.sort().join(' ')}`)
    .join('\n');
}

const text = [...groups]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([key, names]) => `# ${key}\n${packed(names)}`)
  .join('\n');
writeFileSync(
  join(root, 'server/src/kernel/facts/api-since.ts'),
  `/**
 * Which names of the kernel's crates came when, as the bundled profiles show it. Written by scripts/learn-since.ts.
 * \`# 7.2 6.12\`: first seen in 7.2, and not yet in 6.12. A line is a module or a type with what it holds; \`()\` marks
 * methods and \`!\` macros.
 */
export const apiSince = \`${text.replace(/[\\`$]/g, '\\$&')}\`;
`,
);
for (const [key, names] of groups) console.log(`${key}: ${names.length} names`);
