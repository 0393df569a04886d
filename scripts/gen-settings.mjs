// Writes the settings of server/src/config/schema.ts into package.json. `--check` writes nothing and fails where they differ.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importTs } from './lib/import-ts.mjs';
import { root } from './lib/steps.mjs';

const path = join(root, 'package.json');
const levels = ['error', 'warning', 'hint', 'off'];

/** A setting as VS Code's manifest wants it. `rules` is an object with one property a rule. */
function property(setting, order, rules) {
  const { key: _, type, ...rest } = setting;
  if (type !== 'rules') return { order, type, ...(type === 'number' ? { minimum: 0 } : {}), ...rest };
  const properties = Object.fromEntries(
    rules.map(({ id, title, severity }) => [
      id,
      { type: 'string', enum: levels, default: severity, markdownDescription: title },
    ]),
  );
  const additionalProperties = { type: 'string', enum: levels };
  return { order, type: 'object', ...rest, properties, additionalProperties };
}

const { settings } = await importTs('server/src/config/schema.ts');
const { rules } = await importTs('server/src/rules/registry.ts');
const before = readFileSync(path, 'utf8');
const manifest = JSON.parse(before);
manifest.contributes.configuration = {
  title: 'kalloc-lint',
  properties: Object.fromEntries(
    settings.map((setting, order) => [`kalloc-lint.${setting.key}`, property(setting, order, rules)]),
  ),
};
// Compared as data: how the file is laid out is nobody's business here.
if (JSON.stringify(JSON.parse(before)) === JSON.stringify(manifest)) {
  console.log('package.json has the settings of the schema');
} else if (process.argv.includes('--check')) {
  console.error(
    'package.json does not have the settings of server/src/config/schema.ts: run npm run settings',
  );
  process.exitCode = 1;
} else {
  writeFileSync(path, `${JSON.stringify(manifest, null, 2)}\n`);
  console.log('package.json: settings written');
}
