import { run } from '../../server/src/cli/run.ts';
import type { Parts } from '../../server/src/cli/session.ts';
import { nodeFileSystem } from '../../server/src/node/file-system.ts';
import { rules } from '../../server/src/rules/registry.ts';
import type { Ran } from '../cli/harness.ts';
import type { Tool } from './tool.ts';

/** Runs a command line in this process on the real analysis, in a folder on disk. */
export async function runTool(tool: Tool, folder: string, argv: readonly string[]): Promise<Ran> {
  const stdout: string[] = [];
  const stderr: string[] = [];
  const parts: Parts = {
    version: '0.0.0',
    rules: [...rules],
    profiles: ['6.1', '6.6', '6.8', '6.10', '6.12', '7.2', '7.3'],
    createSession: async (options) => {
      const fs = nodeFileSystem();
      return { analysis: tool.analysis(fs, options), fs, countProblems: tool.countProblems };
    },
    startServer: async () => {},
  };
  const status = await run(argv, parts, {
    directory: folder,
    readInput: () => '',
    env: { GIT_AUTHOR_NAME: 'Ä. Tester', GIT_AUTHOR_EMAIL: 'tester@example.org' },
    stdout: { isTTY: false, columns: 100, write: (text) => void stdout.push(text) },
    stderr: { isTTY: false, columns: 100, write: (text) => void stderr.push(text) },
  });
  return { status, stdout: stdout.join(''), stderr: stderr.join('') };
}
