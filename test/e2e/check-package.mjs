// What is in the package, and how large it is.
import { readdirSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { must, root } from './lib/steps.mjs';

/** One package for all platforms, the browser among them, stays below this, in bytes. */
const limit = 2_150_000;

/** Every file that belongs into the package; vsce writes some names in small letters. */
function wanted() {
  const profiles = readdirSync(join(root, 'server/src/kernel/profiles')).filter((name) =>
    name.endsWith('.json'),
  );
  const inside = [
    'package.json',
    'readme.md',
    'changelog.md',
    'LICENSE-MIT',
    'LICENSE-APACHE',
    'client/media/icon.png',
    'client/media/atomic.svg',
    'client/media/atomic-sometimes.svg',
    'client/schema/kalloc-lint.schema.json',
    ...['fix.md', 'kernel.md', 'learn.md', 'run.md'].map((name) => `client/walkthrough/${name}`),
    ...['extension.js', 'server.js', 'THIRD-PARTY-LICENSES.txt', 'sbom.cdx.json'].map(
      (name) => `dist/${name}`,
    ),
    ...['extension.js', 'server.js'].map((name) => `dist/web/${name}`),
    ...['web-tree-sitter.wasm', 'tree-sitter-rust.wasm'].map((name) => `dist/${name}`),
    ...profiles.map((name) => `dist/profiles/${name}`),
    ...['quick-fix.png', 'status.png', 'trace.png'].map((name) => `docs/images/${name}`),
    'syntaxes/kernel-rust.tmLanguage.json',
  ];
  return [
    '[Content_Types].xml',
    'extension.vsixmanifest',
    ...inside.map((path) => `extension/${path}`),
  ].sort();
}

/** Compares a package with what it should be. Gives how many of the checks passed and failed. */
export function checkPackage(vsix) {
  const present = must('unzip', ['-Z1', vsix]).trim().split('\n').sort();
  const expected = wanted();
  const missing = expected.filter((name) => !present.includes(name));
  const surplus = present.filter((name) => !expected.includes(name));
  const { size } = statSync(vsix);
  const readme = must('unzip', ['-p', vsix, 'extension/readme.md']);
  const pages = ['fix.md', 'kernel.md', 'learn.md', 'run.md'].map(
    (name) => `extension/client/walkthrough/${name}`,
  );
  const broken = pages.flatMap((page) =>
    [...must('unzip', ['-p', vsix, page]).matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)]
      .map(([, path]) => posix.join(posix.dirname(page), path))
      .filter((path) => !present.includes(path)),
  );
  const checks = [
    [
      `it holds ${present.length} files and no other`,
      [...missing.map((it) => `missing: ${it}`), ...surplus.map((it) => `surplus: ${it}`)],
    ],
    // VS Code loads none from the package there, and those of the web need a network.
    ['the page in the Extensions view has figures and no pictures', readme.match(/!\[|<img/g) ?? []],
    ['the pictures of the walkthrough are inside', broken],
    [`it has ${size} bytes, at most ${limit}`, size <= limit ? [] : ['too large']],
  ];
  for (const [name, problems] of checks)
    console.log([`${problems.length === 0 ? 'ok  ' : 'FAIL'} ${name}`, ...problems].join('\n'));
  const failed = checks.filter(([, problems]) => problems.length > 0).length;
  return { passed: checks.length - failed, failed };
}
