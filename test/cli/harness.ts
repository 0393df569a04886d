import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { withOverlay } from '../../server/src/cli/overlay.ts';
import { run } from '../../server/src/cli/run.ts';
import type { Parts } from '../../server/src/cli/session.ts';
import { nodeFileSystem } from '../../server/src/node/file-system.ts';
import { fakeRules, fakeSession } from './fake-analysis.ts';

export interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A new folder with files in it, gone after the tests. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'kalloc-lint-cli-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** Runs a command line in this process, on the fake analysis, in a folder. */
export async function runIn(
  folder: string,
  argv: readonly string[],
  parts: Partial<Parts> = {},
  input = '',
): Promise<Ran> {
  const stdout: string[] = [];
  const stderr: string[] = [];
  const status = await run(
    argv,
    {
      version: '0.1.0',
      rules: fakeRules,
      profiles: ['6.12', '7.3'],
      createSession: async (options, { overlay }) =>
        fakeSession(options, withOverlay(nodeFileSystem(), overlay ?? {})),
      startServer: async () => {},
      ...parts,
    },
    {
      directory: folder,
      readInput: () => input,
      env: {},
      stdout: { isTTY: false, columns: 100, write: (text) => void stdout.push(text) },
      stderr: { isTTY: false, columns: 100, write: (text) => void stderr.push(text) },
    },
  );
  return { status, stdout: stdout.join(''), stderr: stderr.join('') };
}
