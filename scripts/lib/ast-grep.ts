import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Patterns that ask what the rules of allocation calls ask, as far as a pattern without types can. */
const patterns = [
  'KBox::new($X)',
  'Arc::new($X)',
  'KVec::with_capacity($N)',
  '$V.push($X)',
  'Box::try_new($X)',
  '$V.try_push($X)',
  'vec![$$$X]',
];

/** Installs ast-grep into `folder` from the npm registry and gives a function that scans a tree with the seven patterns. */
export function installAstGrep(folder: string): (root: string) => void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '@ast-grep/cli@0.51'], {
    cwd: folder,
    stdio: 'pipe',
  });
  const rules = patterns.map(
    (pattern, idx) => `id: pattern-${idx}\nlanguage: rust\nrule:\n  pattern: ${JSON.stringify(pattern)}\n`,
  );
  const file = join(folder, 'rules.yml');
  writeFileSync(file, rules.join('---\n'));
  const program = join(
    folder,
    'node_modules',
    '.bin',
    process.platform === 'win32' ? 'ast-grep.cmd' : 'ast-grep',
  );
  return (root) => {
    const out = execFileSync(program, ['scan', '--rule', file, '--json=stream', '.'], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1 << 30,
    });
    // A scan that finds none of the calls in a kernel was not one.
    if (!out.includes('"pattern-')) throw new Error('ast-grep found nothing');
  };
}
