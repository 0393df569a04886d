// The language server with other editors, as `docs/editors.md` starts it. Tries those that are installed: nvim, emacs.
// `--require NAME`: fails where that one is not. The last line says `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../../..');
const required = process.argv.includes('--require') ? process.argv.at(-1) : undefined;

const editors = {
  nvim: { has: ['--version'], run: ['--clean', '--headless', '-S', join(here, 'neovim.lua')] },
  // A hundred lines of Emacs Lisp say whether Eglot is there.
  emacs: {
    has: ['--batch', '--eval', "(progn (package-initialize) (require 'eglot))"],
    run: ['--batch', '-l', join(here, 'eglot.el')],
  },
};

let passed = 0;
let failed = 0;
for (const [name, { has, run }] of Object.entries(editors)) {
  if (spawnSync(name, has).status !== 0) {
    if (name === required) {
      console.log(`FAIL ${name} is not installed`);
      failed++;
    } else {
      console.log(`     ${name} is not installed and was not tried`);
    }
    continue;
  }
  const workspace = mkdtempSync(join(tmpdir(), 'kalloc-lint-editor-'));
  cpSync(join(root, 'test/e2e/workspace/ledger'), workspace, { recursive: true });
  const SERVER = [
    process.execPath,
    process.env.KALLOC_LINT ?? join(root, 'dist/cli.js'),
    'lsp',
    '--stdio',
  ].join('\n');
  const env = { ...process.env, SERVER, FILE: join(workspace, 'ledger.rs'), HOME: workspace };
  const done = spawnSync(name, run, { env, encoding: 'utf8', timeout: 120_000 });
  rmSync(workspace, { recursive: true, force: true });
  if (done.status === 0) passed++;
  else failed++;
  console.log(done.status === 0 ? `ok   ${name}` : `FAIL ${name}\n${done.stdout}${done.stderr}`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
