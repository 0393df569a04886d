import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from 'vitest';
import { literateTests } from './support/literate.ts';
import { loadTool, repository } from './support/tool.ts';

const tool = await loadTool();

for (const name of ['rules', 'interp', 'types']) {
  const folder = join(repository, 'test', name);
  const has = existsSync(folder) && readdirSync(folder).some((it) => it.endsWith('.md'));
  if (has) describe(name, () => literateTests(folder, tool));
}
