// Writes the settings of server/src/config/schema.ts into package.json. `--check` writes nothing and fails where they differ.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
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

/** The JSON schema of `.kalloc-lint.toml`, which editors of TOML use. */
function projectSchema(keys, rules) {
  const text = { type: 'string', minLength: 1 };
  const types = {
    kernel: text,
    'stack-limit': { type: 'integer', minimum: 0, default: 1024 },
    exclude: { type: 'array', items: text },
    baseline: text,
    rules: {
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(
        rules.map(({ id, title, severity }) => [id, { enum: levels, default: severity, description: title }]),
      ),
    },
  };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: '.kalloc-lint.toml',
    description: 'The options of a project for kalloc-lint.',
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      Object.entries(keys).map(([key, description]) => [key, { description, ...types[key] }]),
    ),
  };
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
const { projectKeys } = await importTs('server/src/project/project-file.ts');
const schemaPath = join(root, 'client/schema/kalloc-lint.schema.json');
const schemaText = `${JSON.stringify(projectSchema(projectKeys, rules), null, 2)}\n`;
if (!existsSync(schemaPath) || readFileSync(schemaPath, 'utf8') !== schemaText) {
  if (process.argv.includes('--check')) {
    console.error('client/schema/kalloc-lint.schema.json is out of date: run npm run settings');
    process.exitCode = 1;
  } else {
    writeFileSync(schemaPath, schemaText);
    console.log('client/schema/kalloc-lint.schema.json: written');
  }
}
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
