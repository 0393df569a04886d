// Learns the bundled profiles: one from each kernel tree of a folder (linux-6.1, linux-6.12, …), and that of the 6.10
// API, of which no tree is at hand, from signatures written down in scripts/lib/api-6.10.rs.
// Usage: npm run learn -- DIRECTORY
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ModuleSource } from '../server/src/index/module.ts';
import { parseVersion, readVersion } from '../server/src/kernel/discover/index.ts';
import { makeProfile } from '../server/src/kernel/profile.ts';
import { nodeFileSystem } from '../server/src/node/file-system.ts';
import { loadParser } from '../server/src/node/parser-files.ts';
import { coreStub } from '../server/src/types/core-stub.ts';
import { coreCrate, openKernelCrates } from '../server/src/types/world.ts';

const root = process.cwd();
const directory = process.argv[2] ?? process.env.KERNEL_SOURCES;
if (!directory || !existsSync(directory)) {
  console.error('learn-profile: name the folder that holds linux-6.1, linux-6.12, …');
  process.exit(2);
}
const parser = await loadParser('native', root);
const out = join(root, 'server/src/kernel/profiles');
mkdirSync(out, { recursive: true });

function learn(name: string, version: string, tree: string, source: ModuleSource): void {
  const core = coreCrate(parser.parse('core/lib.rs', coreStub).items);
  const profile = makeProfile(version, tree, openKernelCrates(source, tree, core));
  const lines = Object.entries(profile.files).map(
    ([file, items]) => `${JSON.stringify(file)}:${JSON.stringify(items)}`,
  );
  const json = `{"schema":1,"version":${JSON.stringify(version)},"files":{\n${lines.join(',\n')}\n}}\n`;
  writeFileSync(join(out, `${name}.json`), json);
  console.log(`${name}: Linux ${version}, ${lines.length} files, ${Math.round(json.length / 1024)} KiB`);
}

for (const entry of readdirSync(directory).sort()) {
  const tree = join(directory, entry);
  const version = readVersion(nodeFileSystem(), tree);
  if (!version) continue;
  const { major, minor } = parseVersion(version)!;
  learn(`${major}.${minor}`, version, tree, {
    items: (file) => (existsSync(file) ? parser.parse(file, readFileSync(file, 'utf8')).items : undefined),
    isFile: existsSync,
  });
}

// The file's sections are files of the tree: `// FILE rust/kernel/lib.rs`.
const sections = new Map(
  readFileSync(join(root, 'scripts/lib/api-6.10.rs'), 'utf8')
    .split(/^\/\/ FILE /m)
    .slice(1)
    .map((it): [string, string] => [`/${it.slice(0, it.indexOf('\n'))}`, it.slice(it.indexOf('\n') + 1)]),
);
learn('6.10', '6.10', '', {
  items: (file) => (sections.has(file) ? parser.parse(file, sections.get(file)!).items : undefined),
  isFile: (file) => sections.has(file),
});
