import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repository as home } from '../../server/src/config/links.ts';
import { settings } from '../../server/src/config/schema.ts';

const root = join(import.meta.dirname, '../..');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** What the allow-list of .vscodeignore lets into the package. */
function packed(): string[] {
  const patterns = readFileSync(join(root, '.vscodeignore'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  expect(patterns[0]).toBe('**');
  // What is excluded again is let in by no pattern.
  return patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
}

test('the package holds what the extension needs and nothing else', () => {
  expect(packed()).toEqual([
    'package.json',
    'README.md',
    'CHANGELOG.md',
    'LICENSE-MIT',
    'LICENSE-APACHE',
    'dist/extension.js',
    'dist/server.js',
    'dist/THIRD-PARTY-LICENSES.txt',
    'dist/sbom.cdx.json',
    'dist/web/extension.js',
    'dist/web/server.js',
    'dist/*.wasm',
    'dist/profiles/*.json',
    'client/media/icon.png',
    'client/media/atomic*.svg',
    'client/walkthrough/*.md',
    'docs/images/quick-fix.png',
    'docs/images/status.png',
    'docs/images/trace.png',
    'client/schema/*.json',
    'syntaxes/*.json',
  ]);
});

test('every package of the lock files has a hash, and the build none that is not listed', () => {
  for (const path of ['package-lock.json', 'scripts/vsce/package-lock.json']) {
    const { packages } = JSON.parse(readFileSync(join(root, path), 'utf8'));
    const open = Object.entries<{ integrity?: string; link?: boolean }>(packages).filter(
      ([name, it]) => name !== '' && !it.link && !it.integrity,
    );
    expect(open.map(([name]) => name)).toEqual([]);
  }
  const folder = join(root, 'dist');
  const texts = readFileSync(join(folder, 'THIRD-PARTY-LICENSES.txt'), 'utf8');
  const { components } = JSON.parse(readFileSync(join(folder, 'sbom.cdx.json'), 'utf8'));
  const listed = components.map((it: { name: string }) => it.name);
  const maps = ['extension.js.map', 'server.js.map', 'cli-main.js.map'].filter((it) =>
    existsSync(join(folder, it)),
  );
  for (const map of maps) {
    const { sources } = JSON.parse(readFileSync(join(folder, map), 'utf8'));
    for (const source of sources) {
      const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1];
      if (name === undefined) continue;
      expect(listed, source).toContain(name);
      expect(texts, source).toMatch(new RegExp(`^${name} \\d`, 'm'));
    }
  }
});

// `dist/` is not in the repository: without a build, the tarball of a fresh clone has a command that cannot start.
test('npm pack builds first', () => {
  expect(manifest.scripts.prepack).toBe(manifest.scripts.build);
});

test('the npm package has the programs, and none of their sources', () => {
  const done = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const [{ files }] = JSON.parse(done.stdout) as [{ files: readonly { path: string }[] }];
  const outside = files.map((it) => it.path).filter((it) => !it.startsWith('dist/'));
  expect(outside.sort()).toEqual([
    'CHANGELOG.md',
    'LICENSE-APACHE',
    'LICENSE-MIT',
    'README.md',
    'client/schema/kalloc-lint.schema.json',
    'package.json',
  ]);
});

test('every file that the manifest names is there and in the package', () => {
  const { contributes, icon } = manifest;
  const media = contributes.walkthroughs.flatMap((it: { steps: { media: { markdown: string } }[] }) =>
    it.steps.map((step) => step.media.markdown),
  );
  const grammars = contributes.grammars.map((it: { path: string }) => it.path.replace('./', ''));
  for (const path of [icon, ...media, ...grammars]) {
    expect(existsSync(join(root, path)), path).toBe(true);
    expect(
      packed().some((pattern) =>
        new RegExp(`^${pattern.replaceAll('.', '\\.').replace('*', '[^/]*')}$`).test(path),
      ),
      path,
    ).toBe(true);
  }
});

test('the icon is a PNG of at least 128 pixels', () => {
  const icon = readFileSync(join(root, manifest.icon));
  expect(icon.toString('latin1', 1, 4)).toBe('PNG');
  expect(icon.readUInt32BE(16)).toBeGreaterThanOrEqual(128);
  expect(icon.readUInt32BE(20)).toBe(icon.readUInt32BE(16));
});

test('the settings of the manifest are those of the schema', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/gen-settings.mjs', '--check'], {
    cwd: root,
  });
  expect(String(stderr)).toBe('');
  expect(status).toBe(0);
  const { properties } = manifest.contributes.configuration;
  expect(Object.keys(properties)).toEqual(settings.map((setting) => `kalloc-lint.${setting.key}`));
});

test('the rules have their pages where the manifest says that the project lives', () => {
  expect(manifest.repository.url).toBe(`${home}.git`);
});

test('each command of the manifest has its handler, and the walkthrough names no other', () => {
  const source = readFileSync(join(root, 'client/src/commands.ts'), 'utf8');
  const handled = [...source.matchAll(/^ {2}'(kalloc-lint\.\w+)':/gm)].map((match) => match[1]!).sort();
  const declared: string[] = manifest.contributes.commands
    .map((it: { command: string }) => it.command)
    .sort();
  expect(handled).toEqual(declared);
  const named = JSON.stringify(manifest.contributes.walkthroughs).matchAll(
    /(?:command:|onCommand:)(kalloc-lint\.\w+)/g,
  );
  for (const [, command] of named) expect(declared).toContain(command);
});

test('the problem matcher reads what `check --format gcc` prints', () => {
  const [{ pattern }] = manifest.contributes.problemMatchers;
  const read = (line: string) => new RegExp(pattern.regexp).exec(line)?.slice(1);
  expect(read('drivers/a b.rs:24:9: error: missing GFP flags in call to `new` [missing-gfp-flags]')).toEqual([
    ...['drivers/a b.rs', '24', '9', 'error'],
    ...['missing GFP flags in call to `new`', 'missing-gfp-flags'],
  ]);
  expect(read('a.rs:1:2: note: lock taken here')).toEqual([
    'a.rs',
    '1',
    '2',
    'note',
    'lock taken here',
    undefined,
  ]);
  expect(read('3 errors in 1 file')).toBeUndefined();
});

test('the README names the address that the manifest has', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  expect(readme).toContain(`git clone ${manifest.repository.url.replace(/\.git$/, '')}`);
  expect(readme).not.toContain('REPOSITORY');
});

test('the grammar matches what it is for', () => {
  const { patterns, repository } = JSON.parse(
    readFileSync(join(root, 'syntaxes/kernel-rust.tmLanguage.json'), 'utf8'),
  );
  for (const { include } of patterns) expect(repository[include.slice(1)], include).toBeDefined();
  const first = (name: string, text: string) => {
    const rule = repository[name];
    return new RegExp(rule.match ?? rule.begin, 'm').exec(text)?.slice(1);
  };
  expect(first('gfp-flag', 'KBox::new(1, GFP_KERNEL | __GFP_ZERO)')).toEqual(['GFP_KERNEL']);
  expect(first('gfp-flag', 'x | __GFP_ZERO')).toEqual(['__GFP_ZERO']);
  expect(first('gfp-flag', 'MY_GFP_KERNEL self.GFP_X')).toBeUndefined();
  expect(first('pin-init-arrow', 'parts <- new_mutex!(1)')).toEqual(['<-']);
  expect(first('pin-init-arrow', 'if a <-1 {}')).toBeUndefined();
  expect(first('suppression', '    // kalloc-lint: allow(lingering-try) old')).toContain('lingering-try');
  expect(first('suppression', '// see kalloc-lint')).toBeUndefined();
  expect(first('klint-attribute', '#[klint::preempt_count(adjust = 1)]')?.[2]).toBe('preempt_count');
});
