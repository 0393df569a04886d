// Looks at every regular expression literal of the product with recheck: `npm run regexps` writes those that are proved to
// take time in proportion to their input into test/robust/regexps.json, and names the others. Whoever adds one that is
// not safe gives a reason there (`bounded`), which says why its input is short.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseAst } from 'rolldown/parseAst';
import { root } from './lib/steps.mjs';

const list = join(root, 'test/robust/regexps.json');

/** Every literal of the server and the client with the first file that has it. */
export function literals() {
  const found = new Map();
  for (const folder of ['server/src', 'client/src']) {
    for (const name of readdirSync(join(root, folder), { recursive: true }).sort()) {
      if (!name.endsWith('.ts')) continue;
      const path = `${folder}/${name.replaceAll('\\', '/')}`;
      const visit = (node) => {
        if (Array.isArray(node)) node.forEach(visit);
        else if (node && typeof node === 'object') {
          if (node.type === 'Literal' && node.regex) {
            const key = `/${node.regex.pattern}/${node.regex.flags}`;
            if (!found.has(key)) found.set(key, { ...node.regex, path });
          } else Object.values(node).forEach(visit);
        }
      };
      visit(parseAst(readFileSync(join(root, path), 'utf8'), { lang: 'ts' }, path));
    }
  }
  return found;
}

/** What recheck says of one: `safe`, `vulnerable`, or `unknown` where it cannot tell in time. */
export async function verdict({ pattern, flags }) {
  const { check } = createRequire(import.meta.url)('recheck');
  return (await check(pattern, flags, { timeout: 2_000 })).status;
}

if (process.argv[1] === import.meta.filename) {
  const old = JSON.parse(readFileSync(list, 'utf8'));
  const safe = [];
  const bounded = {};
  for (const [key, regex] of literals()) {
    if (old.bounded[key]) bounded[key] = old.bounded[key];
    else if (old.safe.includes(key) || (await verdict(regex)) === 'safe') safe.push(key);
    else console.log(`${regex.path}: ${key}`);
  }
  writeFileSync(list, `${JSON.stringify({ safe: safe.sort(), bounded }, undefined, 2)}\n`);
  process.exit(0);
}
