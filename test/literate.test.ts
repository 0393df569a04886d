import { join } from 'node:path';
import { describe } from 'vitest';
import { literateTests } from './support/literate.ts';
import { loadTool, repository } from './support/tool.ts';

const tool = await loadTool();

for (const folder of ['rules', 'flow', 'types']) {
  describe(folder, () => literateTests(join(repository, 'test', folder), tool));
}
