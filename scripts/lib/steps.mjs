// Steps that start.mjs and test.mjs share. Plain Node 20: this runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's top folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** Runs a program, in the top folder unless `cwd` says another, its output on ours unless `quiet`; gives its exit status. */
export function run(command, args, { quiet = false, env = process.env, cwd = root } = {}) {
  const stdio = quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit';
  const done = spawnSync(command, args, {
    cwd,
    stdio,
    env,
    encoding: 'utf8',
    shell: command === npm && npm !== 'npm',
  });
  if (done.error) console.error(`${command}: ${done.error.message}`);
  if (quiet && done.status !== 0) process.stderr.write(`${done.stdout ?? ''}${done.stderr ?? ''}`);
  return done.status ?? 1;
}

/** Installs what the lockfile says, unless it is there already. Gives 0, or npm's status. */
export function install() {
  if (isInstalled()) return 0;
  console.error('Installing what package-lock.json names (npm ci) …');
  return run(npm, ['ci', '--no-audit', '--no-fund'], { quiet: true });
}

/** Builds `dist/`. Gives the exit status; says something only when it fails. */
export function build() {
  return run(process.execPath, ['scripts/build.mjs'], { quiet: true });
}

/** Whether node_modules has each package of the lockfile in its version; npm leaves a lockfile of its own in there. */
function isInstalled() {
  try {
    const wanted = readPackages(join(root, 'package-lock.json'));
    const present = readPackages(join(root, 'node_modules', '.package-lock.json'));
    return Object.entries(wanted).every(
      ([path, it]) => path === '' || it.optional || present[path]?.version === it.version,
    );
  } catch {
    return false;
  }
}

function readPackages(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages;
}
