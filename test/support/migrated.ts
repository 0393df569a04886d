import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool } from './cli.ts';
import { repository, type Tool } from './tool.ts';

/** A module of `test/migrate` in an old form, with what its header says of it. */
export interface OldModule {
  readonly name: string;
  /** The kernel that it was written for. */
  readonly from: string;
  /** Why no rewrite can save it, where that is so. */
  readonly byHand?: string;
  /** The kernels that the compiler can judge it on: not each configuration has each subsystem. */
  readonly judged: readonly string[];
}

/** All modules of `test/migrate`. */
export function oldModules(): readonly OldModule[] {
  const folder = join(repository, 'test/migrate');
  return readdirSync(folder)
    .filter((it) => it.endsWith('.rs'))
    .sort()
    .map((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      const key = (name: string) => new RegExp(`^// ${name}: (.*)$`, 'm').exec(text)?.[1];
      const byHand = key('by-hand');
      return {
        name: file.replace(/\.rs$/, ''),
        from: key('from')!,
        ...(byHand !== undefined && { byHand }),
        judged: key('judged')?.split(' ') ?? ['6.12', '7.3'],
      };
    });
}

/** What `migrate` and then `git am` make of a module: each state that the series goes through, and what was left. */
export interface Migrated {
  readonly status: number;
  readonly left: string;
  /** The file after each patch. */
  readonly steps: readonly string[];
  readonly subjects: readonly string[];
}

/** Migrates a module in a repository of its own, which is gone afterwards. Throws where the series does not apply. */
export async function migrated(tool: Tool, { name, from }: OldModule, to: string): Promise<Migrated> {
  const folder = mkdtempSync(join(tmpdir(), 'kalloc-lint-migrate-'));
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  try {
    const file = `${name}.rs`;
    copyFileSync(join(repository, 'test/migrate', file), join(folder, file));
    git('init', '-q');
    git('add', '-A');
    git('commit', '-qm', 'before');
    const base = git('rev-parse', 'HEAD').trim();
    const { status, stdout, stderr } = await runTool(tool, folder, [
      'migrate',
      file,
      '--from',
      from,
      '--to',
      to,
    ]);
    if (stdout !== '') {
      writeFileSync(join(folder, 'series.mbox'), stdout);
      git('am', '-q', 'series.mbox');
    }
    const commits = git('log', '--reverse', '--format=%H', `${base}..`).split('\n').filter(Boolean);
    return {
      status,
      left: stderr,
      steps: commits.map((it) => git('show', `${it}:${file}`)),
      subjects: commits.map((it) => git('log', '-1', '--format=%s', it).trim()),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
