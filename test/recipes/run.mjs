// Runs the recipes of docs/ci.md with the programs that they are for, on dist/cli.js: Vim, Emacs, make, a git hook,
// pre-commit, shells, man, xmllint; what b4, GitHub and GitLab do with theirs is done here. `--require NAME,NAME`: fails where one of these is not installed; others that are
// missing are named and not counted. The last line says `N passed, N failed`.
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
const at = process.argv.indexOf('--require');
const required = at < 0 ? [] : process.argv[at + 1].split(',');
const page = readFileSync(join(root, 'docs/ci.md'), 'utf8');

/** The text of a recipe, without the line that names it. */
function recipe(name) {
  const found = new RegExp(`\`\`\`\\w+\\n["#]+ recipe: ${name}\\n([\\s\\S]*?)\`\`\``).exec(page);
  if (!found) throw new Error(`docs/ci.md has no recipe ${name}`);
  return found[1];
}

const work = mkdtempSync(join(tmpdir(), 'kalloc-lint-recipes-'));
const bin = join(work, 'bin');
mkdirSync(bin);
writeFileSync(
  join(bin, 'kalloc-lint'),
  `#!/bin/sh\nexec '${process.execPath}' '${join(root, 'dist/cli.js')}' "$@"\n`,
);
chmodSync(join(bin, 'kalloc-lint'), 0o755);
const env = {
  ...process.env,
  PATH: `${bin}:${process.env.PATH}`,
  HOME: work,
  GIT_CONFIG_GLOBAL: join(work, 'gitconfig'),
  GIT_CONFIG_NOSYSTEM: '1',
};
writeFileSync(
  join(work, 'gitconfig'),
  '[user]\n\tname = A\n\temail = a@example.org\n[init]\n\tdefaultBranch = main\n',
);

const clean = `use kernel::prelude::*;

pub fn first() -> Result<KBox<u8>> {
    KBox::new(1, GFP_KERNEL).map_err(Into::into)
}
`;
const bad = `${clean}
pub fn second() -> Result {
    let _b = KBox::new(2)?;
    Ok(())
}
`;
const line = bad.split('\n').findIndex((it) => it.includes('KBox::new(2)')) + 1;

/** A module in a repository of its own: committed clean, with the second function in the working tree. */
function module(name) {
  const folder = join(work, name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'module.rs'), clean);
  const git = (...args) => execFileSync('git', ['-C', folder, ...args], { env, encoding: 'utf8' });
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'module: first');
  writeFileSync(join(folder, 'module.rs'), bad);
  return { folder, git };
}

function run(folder, command, args, input = '') {
  const done = spawnSync(command, args, { cwd: folder, env, encoding: 'utf8', input, timeout: 120_000 });
  if (done.error) throw done.error;
  return { status: done.status, out: done.stdout + done.stderr, stdout: done.stdout };
}

/** A line of a CI recipe: the clone that it makes of this repository is this one. */
function ci(folder, command, set) {
  const here = command.replace(/node \S*\/dist\/cli\.js/, 'kalloc-lint');
  return spawnSync('sh', ['-ec', here], { cwd: folder, env: { ...env, ...set }, encoding: 'utf8' });
}

function expect(ok, what) {
  if (!ok) throw new Error(what);
}

const recipes = {
  vim(folder) {
    writeFileSync(join(folder, 'rc.vim'), recipe('vim'));
    const script = ['-Es', '-u', 'NONE', '-S', 'rc.vim', 'module.rs', '-c', 'silent make!', '-c', 'cfirst'];
    const tell = [
      '-c',
      'redir! > place',
      '-c',
      'silent echo line(".") getqflist()[0].type getqflist()[0].text',
      '-c',
      'redir END',
      '-c',
      'qa!',
    ];
    run(folder, 'vim', [...script, ...tell]);
    const place = readFileSync(join(folder, 'place'), 'utf8').trim();
    expect(place.startsWith(`${line} e `) && place.includes('missing-gfp-flags'), place);
    // What a run wrote into a file, read by `:cfile`: `:cnfile` goes from the findings of one file to those of the next.
    writeFileSync(join(folder, 'other.rs'), `${bad}${bad.slice(clean.length).replace('second', 'third')}`);
    const { stdout } = run(folder, 'kalloc-lint', ['check', '--format', 'gcc', '--quiet', 'other.rs']);
    writeFileSync(join(folder, 'errors.txt'), stdout);
    const visit = ['-c', 'silent cfile errors.txt'];
    // Each finding may have steps below it, which are entries of their own.
    for (let i = 1; i < stdout.trim().split('\n').length; i++) visit.push('-c', 'silent cnext');
    const where = [
      '-c',
      'redir! > place',
      '-c',
      'silent echo expand("%") line(".")',
      '-c',
      'redir END',
      '-c',
      'qa!',
    ];
    run(folder, 'vim', ['-Es', '-u', 'NONE', '-S', 'rc.vim', ...visit, ...where]);
    const last = readFileSync(join(folder, 'place'), 'utf8').trim();
    expect(last === `other.rs ${line + bad.slice(clean.length).split('\n').length - 1}`, last);
  },
  emacs(folder) {
    const lisp = `(progn (require 'compile) (require 'seq)
      (let ((process (get-buffer-process (compile "kalloc-lint check --format gcc ."))))
        (while (process-live-p process) (accept-process-output process 0.1)))
      (next-error)
      (with-current-buffer (seq-find #'buffer-file-name (buffer-list))
        (princ (format "%s:%d" (file-name-nondirectory buffer-file-name) (line-number-at-pos)))))`;
    const { stdout } = run(folder, 'emacs', ['--batch', '--eval', lisp]);
    expect(stdout.includes(`module.rs:${line}`), stdout);
  },
  make(folder) {
    writeFileSync(join(folder, 'Makefile'), recipe('make'));
    const { status, out } = run(folder, 'make', ['kalloc-lint', 'KDIR=7.3']);
    expect(status === 2 && out.includes(`module.rs:${line}:`), out);
  },
  git(folder, git) {
    const hook = join(folder, '.git/hooks/pre-commit');
    mkdirSync(dirname(hook), { recursive: true });
    writeFileSync(hook, recipe('git-hook'));
    chmodSync(hook, 0o755);
    git('add', '.');
    const refused = run(folder, 'git', ['commit', '-qm', 'module: second']);
    expect(refused.status === 1 && refused.out.includes('missing-gfp-flags'), refused.out);
    writeFileSync(join(folder, 'module.rs'), bad.replace('new(2)', 'new(2, GFP_KERNEL)'));
    git('add', '.');
    const taken = run(folder, 'git', ['commit', '-qm', 'module: second']);
    expect(taken.status === 0, taken.out);
  },
  'pre-commit'(folder, git) {
    writeFileSync(join(folder, '.pre-commit-config.yaml'), recipe('pre-commit'));
    git('add', '.');
    const { status, out } = run(folder, 'pre-commit', ['run']);
    expect(status === 1 && out.includes('missing-gfp-flags'), out);
  },
  sh(folder, git) {
    // A build bot's mail, and a series in an mbox that is piped in, as `b4 am -o -` would.
    const bot = run(folder, 'sh', ['-c', recipe('bot').replaceAll('$BASE', 'HEAD')]);
    expect(bot.status === 0 && bot.stdout.startsWith(`| module.rs:${line}:`), bot.out);
    git('commit', '-qam', 'module: second');
    const mbox = git('format-patch', '--stdout', '--cover-letter', '-1');
    git('reset', '-q', '--hard', 'HEAD~1');
    const pipe = recipe('mbox').replace('b4 am -o - MESSAGE-ID', 'cat series.mbox');
    writeFileSync(join(folder, 'series.mbox'), mbox);
    const series = run(folder, 'sh', ['-c', pipe]);
    expect(series.status === 1 && series.out.includes(`module.rs:${line}:`), series.out);
  },
  // What b4 does: its recipe sets the command, which is given each patch as a mail on standard input, in the repository.
  b4(folder, git) {
    run(folder, 'sh', ['-c', recipe('b4')]);
    const command = git('config', 'b4.prep-perpatch-check-cmd').trim();
    writeFileSync(join(folder, 'notes.txt'), 'a remark\n');
    git('add', 'notes.txt');
    git('commit', '-qm', 'notes: begin');
    git('commit', '-qam', 'module: second');
    const [quiet, loud] = ['HEAD~1', 'HEAD'].map((rev) =>
      run(folder, 'sh', ['-c', command], git('format-patch', '--stdout', '-1', rev)),
    );
    expect(quiet.status === 0 && quiet.out === '', quiet.out);
    expect(loud.status === 1 && loud.out.startsWith(`module.rs:${line}:`), loud.out);
  },
  // The lines of the workflow that check, with what the runner sets; each annotation has the form that GitHub reads.
  github(folder, git) {
    const [, command] = /- run: (node .*)/.exec(recipe('github'));
    git('branch', 'base');
    git('update-ref', 'refs/remotes/origin/base', 'base');
    git('commit', '-qam', 'module: second');
    const { status, stdout } = ci(folder, command, { GITHUB_BASE_REF: 'base' });
    expect(status === 1, stdout);
    const form = /^::(error|warning|notice) file=[^,:]+,line=\d+(,\w+=[^,:]+)*::\S.*$/;
    const lines = stdout.trim().split('\n');
    expect(
      lines.length === 1 && lines.every((it) => form.test(it)) && stdout.includes(`line=${line},`),
      stdout,
    );
  },
  gitlab(folder, git) {
    const [, command] = /- (node .*)/.exec(recipe('gitlab'));
    const base = git('rev-parse', 'HEAD').trim();
    git('commit', '-qam', 'module: second');
    const { status } = ci(folder, command, { CI_MERGE_REQUEST_DIFF_BASE_SHA: base });
    const [issue, ...more] = JSON.parse(readFileSync(join(folder, 'kalloc-lint.json'), 'utf8'));
    expect(status === 1 && more.length === 0 && issue.location.lines.begin === line, JSON.stringify(issue));
  },
  bash(folder) {
    const script = `source <(kalloc-lint completion bash); COMP_WORDS=(kalloc-lint check --form); COMP_CWORD=2; _kalloc_lint; echo "\${COMPREPLY[*]}"`;
    const { out } = run(folder, 'bash', ['-c', script]);
    expect(out.trim() === '--format', out);
  },
  zsh(folder) {
    const { stdout } = run(folder, 'kalloc-lint', ['completion', 'zsh']);
    const { status, out } = run(folder, 'zsh', ['-n'], stdout);
    expect(status === 0, out);
  },
  fish(folder) {
    const script = `kalloc-lint completion fish | source; complete -C 'kalloc-lint check --form'`;
    const { out } = run(folder, 'fish', ['-c', script]);
    expect(out.includes('--format'), out);
  },
  man(folder) {
    const { stdout } = run(folder, 'kalloc-lint', ['man']);
    const { status, out } = run(folder, 'man', ['--warnings=all', '-l', '-'], stdout);
    expect(status === 0 && !/warning:/.test(out) && out.includes('--stdin-filename'), out);
  },
  xmllint(folder) {
    for (const argv of [['module.rs'], ['--rule', 'in-place-init', 'module.rs']]) {
      const { stdout } = run(folder, 'kalloc-lint', [
        'check',
        '--format',
        'junit',
        '--kernel',
        '7.3',
        ...argv,
      ]);
      const { status, out } = run(
        folder,
        'xmllint',
        ['--noout', '--schema', join(here, 'junit.xsd'), '-'],
        stdout,
      );
      expect(status === 0, out);
    }
  },
};

let passed = 0;
let failed = 0;
for (const [name, check] of Object.entries(recipes)) {
  // The service that runs these is not there, nor does every machine have b4: their part is played here.
  const played = ['b4', 'github', 'gitlab'].includes(name);
  if (!played && spawnSync('sh', ['-c', `command -v ${name}`], { env }).status !== 0) {
    if (required.includes(name)) failed++;
    console.log(`${required.includes(name) ? 'FAIL' : '    '} ${name} is not installed`);
    continue;
  }
  try {
    const { folder, git } = module(name);
    check(folder, git);
    passed++;
    console.log(`ok   ${name}`);
  } catch (error) {
    failed++;
    console.log(`FAIL ${name}: ${error.message}`);
  }
}
rmSync(work, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
