// Makes kalloc-lint-VERSION.vsix, the same one for every platform. `--out DIR`: elsewhere than in the top folder.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root, run } from './lib/steps.mjs';

const { values } = parseArgs({ options: { out: { type: 'string', default: root } } });
const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const vsix = join(resolve(values.out), `${name}-${version}.vsix`);
const packager = join(root, 'scripts/vsce');
const vsce = join(packager, 'node_modules/@vscode/vsce/vsce');

function need(what, status) {
  if (status === 0) return;
  console.error(`npm run package: ${what} failed`);
  process.exit(1);
}

if (!existsSync(vsce)) {
  console.error('Installing the packager (npm ci in scripts/vsce) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  need(
    'npm ci',
    run(npm, ['ci', '--prefix', packager, '--ignore-scripts', '--no-audit', '--no-fund'], { quiet: true }),
  );
}
need('the build', run(process.execPath, ['scripts/build.mjs', '--production'], { quiet: true }));
// The same sources give the same bytes: the files in the package bear the date of the version's heading in the changelog,
// or where it has none yet, of 1980, with which the form's calendar begins.
const [, date] =
  new RegExp(`^## ${version.replaceAll('.', '\\.')}\\D*(\\d{4}-\\d\\d-\\d\\d)?`, 'm').exec(
    readFileSync(join(root, 'CHANGELOG.md'), 'utf8'),
  ) ?? [];
process.env.SOURCE_DATE_EPOCH = String(Date.parse(`${date ?? '1980-01-02'}T00:00:00Z`) / 1000);

/** What a program prints; ends with its complaints where it fails. */
function printed(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) console.error(stderr);
  need(args[0], status);
  return stdout;
}

// The package is made in a folder of its own, for its README is not the repository's: VS Code shows no picture of the
// package on an extension's page.
const staged = mkdtempSync(join(tmpdir(), 'kalloc-lint-package-'));
try {
  // Everything is bundled, so vsce need not look at node_modules.
  for (const path of printed(vsce, 'ls', '--no-dependencies').trim().split('\n'))
    cpSync(join(root, path), join(staged, path));
  writeFileSync(join(staged, 'README.md'), printed(join(root, 'scripts/run.mjs'), 'package-readme'));
  need(
    'vsce',
    run(process.execPath, [vsce, 'package', '--no-dependencies', '--skip-license', '-o', vsix], {
      quiet: true,
      cwd: staged,
    }),
  );
} finally {
  rmSync(staged, { recursive: true, force: true });
}
console.log(vsix);
