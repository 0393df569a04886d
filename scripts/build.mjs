// Builds dist/: the extension, the language server, the command line, and the files that they read at run time.
// `--production` leaves out the source maps. Everything in dist/ is made anew.
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { root } from './lib/steps.mjs';

const production = process.argv.includes('--production');
const require = createRequire(import.meta.url);
const dist = join(root, 'dist');
const webTreeSitter = dirname(require.resolve('web-tree-sitter'));
const rust = dirname(require.resolve('tree-sitter-rust/package.json'));

const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  // Names are kept as they are: the log tells them, and `keepNames` would define each closure's anew, which takes time.
  minifySyntax: true,
  minifyWhitespace: true,
  sourcemap: production ? false : 'linked',
  logLevel: 'warning',
  // Their licences stand in a file of their own.
  legalComments: 'none',
  metafile: true,
  define: { KALLOC_LINT_BUILD: JSON.stringify(buildId()) },
  external: ['vscode', 'tree-sitter', 'tree-sitter-rust'],
  // The ESM file of this package looks for itself by `import.meta.url`, which is empty in a CommonJS bundle.
  alias: { 'web-tree-sitter': join(webTreeSitter, 'web-tree-sitter.cjs') },
  // vscode-languageserver has no "import" condition; its main field would otherwise pick the UMD build.
  mainFields: ['module', 'main'],
};

function copyRuntimeFiles() {
  copyFileSync(join(webTreeSitter, 'web-tree-sitter.wasm'), join(dist, 'web-tree-sitter.wasm'));
  copyFileSync(join(rust, 'tree-sitter-rust.wasm'), join(dist, 'tree-sitter-rust.wasm'));
  const profiles = join(root, 'server/src/kernel/profiles');
  mkdirSync(join(dist, 'profiles'), { recursive: true });
  for (const name of readdirSync(profiles)) {
    if (name.endsWith('.json')) copyFileSync(join(profiles, name), join(dist, 'profiles', name));
  }
}

/** The versions of the profiles, the newest last. */
function profileVersions() {
  const versions = readdirSync(join(root, 'server/src/kernel/profiles')).flatMap(
    (name) => /^(\d[\d.]*)\.json$/.exec(name)?.[1] ?? [],
  );
  return versions.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}

/** What packages hold of others in files of their own (`sources` in their source maps). */
const INSIDE = { 'vscode-uri': ['path-browserify'] };

/** The packages that the bundles hold, and those of the two WASM files, sorted. */
function packagesOf(inputs) {
  const names = new Set(['web-tree-sitter', 'tree-sitter-rust']);
  for (const input of inputs) {
    const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1];
    if (name) for (const each of [name, ...(INSIDE[name] ?? [])]) names.add(each);
  }
  return [...names].sort();
}

/** A bill of materials (CycloneDX 1.6), the same for the same sources: it has no date and no number of its own. */
function billOf(names) {
  const { name, version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const components = names.map((each) => {
    const { version, license, integrity } = packages[`node_modules/${each}`];
    const [algorithm, digest] = integrity.split('-', 2);
    return {
      type: 'library',
      name: each,
      version,
      purl: `pkg:npm/${each.replace('@', '%40')}@${version}`,
      licenses: [{ expression: license }],
      hashes: [
        {
          alg: algorithm.replace(/^sha/, 'SHA-'),
          content: Buffer.from(digest, 'base64').toString('hex'),
        },
      ],
    };
  });
  const component = { type: 'application', name, version, licenses: [{ expression: license }] };
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component },
    components,
  };
  return `${JSON.stringify(bill, undefined, 2)}\n`;
}

/** The licence texts of packages. */
function licences(names) {
  const parts = names.map((name) => {
    const directory = join(root, 'node_modules', name);
    const { version, license } = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'));
    const file = readdirSync(directory).find((each) => /^licen[cs]e(\.|$)/i.test(each));
    const text = file ? readFileSync(join(directory, file), 'utf8').trim() : `Licence: ${license}`;
    return `${name} ${version}\n${'-'.repeat(72)}\n${text}\n`;
  });
  return `What kalloc-lint contains of others.\n\n${parts.join('\n')}`;
}

/** Names what the tool is made of: its sources, its profiles, and the versions of what it stands on. */
function buildId() {
  const hash = createHash('sha256');
  for (const name of ['package.json', 'package-lock.json']) hash.update(readFileSync(join(root, name)));
  const sources = join(root, 'server/src');
  for (const name of readdirSync(sources, { recursive: true }).sort()) {
    const path = join(sources, name);
    if (statSync(path).isFile()) hash.update(`${name}\n`).update(readFileSync(path));
  }
  return hash.digest('hex').slice(0, 16);
}

/** What takes the place of Node in a worker. */
const withoutNode = {
  name: 'without-node',
  setup({ onResolve }) {
    const at = (name) => ({ path: join(root, 'server/src/web', name) });
    onResolve({ filter: /node\/file-system\.ts$/ }, () => at('no-disk.ts'));
    onResolve({ filter: /^node:(?:os|path)$/ }, () => at('no-node.ts'));
    onResolve({ filter: /^(?:fs\/promises|module)$/ }, () => ({ path: 'none', external: true }));
  },
};
const web = {
  ...common,
  platform: 'browser',
  target: 'es2023',
  minify: true,
  mainFields: ['browser', 'module', 'main'],
  external: ['vscode', 'tree-sitter', 'tree-sitter-rust'],
};

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });
copyRuntimeFiles();
const built = await Promise.all([
  build({ ...common, entryPoints: ['client/src/extension.ts'], outfile: 'dist/extension.js' }),
  build({ ...common, entryPoints: ['server/src/lsp/main.ts'], outfile: 'dist/server.js' }),
  build({ ...common, entryPoints: ['server/src/cli/main.ts'], outfile: 'dist/cli-main.js' }),
  build({
    ...common,
    entryPoints: ['server/src/cli/program.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
  }),
  build({
    ...web,
    entryPoints: ['client/src/extension-web.ts'],
    outfile: 'dist/web/extension.js',
    define: { ...common.define, PROFILE_VERSIONS: JSON.stringify(profileVersions()) },
  }),
  build({
    ...web,
    entryPoints: ['server/src/web/main.ts'],
    outfile: 'dist/web/server.js',
    format: 'iife',
    alias: { 'vscode-languageserver/node': 'vscode-languageserver/browser' },
    inject: ['server/src/web/globals.ts'],
    plugins: [withoutNode],
  }),
]);
const packages = packagesOf(built.flatMap(({ metafile }) => Object.keys(metafile.inputs)));
writeFileSync(join(dist, 'THIRD-PARTY-LICENSES.txt'), licences(packages));
writeFileSync(join(dist, 'sbom.cdx.json'), billOf(packages));
