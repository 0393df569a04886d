import { join } from 'node:path';
import { loadTool as load, type Tool } from '../../scripts/lib/tool.ts';

export type { Tool };

/** The repository's top folder. */
export const repository = join(import.meta.dirname, '../..');

/** The tool under test, with the bundled profiles. */
export function loadTool(): Promise<Tool> {
  return load(repository);
}
