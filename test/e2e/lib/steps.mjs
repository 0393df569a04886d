// What the runners share: packaging, unpacking, bundling the suite, a fresh workspace.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** This folder's parent, test/e2e. */
export const e2e = dirname(dirname(fileURLToPath(import.meta.url)));
export const root = join(e2e, '../..');
/** Screenshots and what is unpacked; not in git. */
export const out = join(root, 'out/e2e');

/** Runs a program to its end; throws with its output where it fails. */
export function must(command, args, cwd = root) {
  const done = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (done.status === 0) return done.stdout;
  throw new Error(
    `${command} ${args.join(' ')}: ${done.error?.message ?? done.status}\n${done.stdout}${done.stderr}`,
  );
}

/** Makes the package, or takes the one that E2E_VSIX names, and unpacks it. Gives both paths. */
export function packaged() {
  mkdirSync(out, { recursive: true });
  const given = process.env.E2E_VSIX;
  const vsix =
    given ?? must(process.execPath, ['scripts/package.mjs', '--out', out]).trim().split('\n').at(-1);
  const unpacked = join(out, 'unpacked');
  rmSync(unpacked, { recursive: true, force: true });
  mkdirSync(unpacked);
  must('unzip', ['-q', vsix, '-d', unpacked]);
  return { vsix, extension: join(unpacked, 'extension') };
}

/** Bundles the Mocha suite to where it finds Mocha. Gives its path. */
export async function bundleSuite() {
  const outfile = join(e2e, 'dist/index.js');
  const external = ['vscode', 'mocha'];
  const entryPoints = [join(e2e, 'suite/index.ts')];
  await build({
    entryPoints,
    outfile,
    external,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
  });
  return outfile;
}

/** A copy of the workspace, so that each run finds it as it was. */
export function freshWorkspace() {
  const directory = mkdtempSync(join(tmpdir(), 'kalloc-lint-ws-'));
  cpSync(join(e2e, 'workspace'), directory, { recursive: true });
  cpSync(join(root, 'samples/rust_inventory'), join(directory, 'inventory'), { recursive: true });
  return directory;
}

/** Prints a suite's report and gives its numbers; without a report the run has failed. */
export function tell(report) {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const results = JSON.parse(readFileSync(report, 'utf8'));
  for (const { state, title, ms, error } of results) {
    console.log(`${state === 'pass' ? 'ok  ' : 'FAIL'} ${title}${ms === undefined ? '' : ` (${ms} ms)`}`);
    if (error) console.log(error);
  }
  const passed = results.filter((each) => each.state === 'pass').length;
  return { passed, failed: results.length - passed || (passed === 0 ? 1 : 0) };
}

/** Waits until something holds; fails after a while with what was waited for. */
export async function until(what, holds) {
  // A busy machine takes its time; only what fails waits so long.
  for (let left = 600; left > 0; left--) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`waited in vain: ${what}`);
}

/** Waits until what `ask` gives is as `expected`: a text that matches, or a number that is the same. What cannot be read yet is asked for again. */
export async function reads(expected, ask) {
  let last;
  const holds = async () => {
    last = await ask().catch((error) => error.message);
    return expected instanceof RegExp ? expected.test(String(last)) : last === expected;
  };
  await until(expected, holds).catch((error) => {
    throw new Error(`${error.message}, last seen: ${last}`);
  });
}

/** Acts, and acts again where nothing comes of it for five seconds: VS Code loses keys while it moves the focus. Only for what may be done twice. */
export async function repeated(what, { act, holds }) {
  for (let left = 6; left > 0; left--) {
    await act();
    for (let waits = 100; waits > 0; waits--) {
      if (await holds()) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error(`tried in vain: ${what}`);
}
