// Learns the bundled profiles: one from each kernel tree of a folder (linux-6.1, linux-6.12, …), and those of APIs of
// which no tree is at hand from signatures written down in scripts/lib/api-6.6.rs, api-6.8.rs and api-6.10.rs; what their
// functions do is taken from 6.12 and 6.1, for those that they have.
// Usage: node scripts/run.mjs learn-profile DIRECTORY [--check]
// With `--check` nothing is written: exit status 1 where a bundled profile is not what would be.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allModules } from '../server/src/def/crate.ts';
import type { Module } from '../server/src/def/module.ts';
import { createFlow, type Flow, type FlowFacts } from '../server/src/interp/index.ts';
import { learnFacts } from '../server/src/interp/learn.ts';
import { parseVersion } from '../server/src/kernel/discover/index.ts';
import { findTree } from '../server/src/kernel/discover/tree.ts';
import type { ApiEra } from '../server/src/kernel/fact-types.ts';
import { learnBodies } from '../server/src/kernel/learn/index.ts';
import { learnModel } from '../server/src/kernel/model.ts';
import { makeProfile } from '../server/src/kernel/profile.ts';
import { nodeFileSystem } from '../server/src/node/file-system.ts';
import { loadParser } from '../server/src/node/parser-files.ts';
import type { SourceFile } from '../server/src/syntax/source-file.ts';
import { coreStub } from '../server/src/types/core-stub.ts';
import { coreCrate, createWorld, openKernelCrates } from '../server/src/types/world.ts';
import { borrowFacts } from './lib/borrowed-facts.ts';

const root = process.cwd();
const args = process.argv.slice(2);
const isCheck = args.includes('--check');
const directory = args.find((it) => it !== '--check') ?? process.env.KERNEL_SOURCES;
if (!directory || !existsSync(directory)) {
  console.error('learn-profile: name the folder that holds linux-6.1, linux-6.12, …');
  process.exit(2);
}
const parser = await loadParser('native', root);
const out = join(root, 'server/src/kernel/profiles');
mkdirSync(out, { recursive: true });

interface Source {
  readonly version: string;
  readonly api: ApiEra;
  /** The tree's root. */
  readonly tree: string;
  /** A file's text; undefined where there is none. */
  text(path: string): string | undefined;
}

/** Facts with a row for each function and type, so that a change shows as what it is. */
function factsText({ schema, guards, words, fns }: FlowFacts): string {
  const table = (it: object) =>
    `{\n${Object.entries(it)
      .map(([id, row]) => `${JSON.stringify(id)}:${JSON.stringify(row)}`)
      .join(',\n')}\n}`;
  return `{"schema":${schema},"guards":${table(guards)},"words":${JSON.stringify(words)},"fns":${table(fns)}}`;
}

function learn(
  name: string,
  { version, api, tree, text }: Source,
  factsOf: (flow: Flow) => FlowFacts = learnFacts,
): FlowFacts {
  const core = coreCrate(parser.parse('core/lib.rs', coreStub).items);
  const files = new Map<string, SourceFile | undefined>();
  const open = (path: string) => {
    if (!files.has(path)) {
      const found = text(path);
      files.set(path, found === undefined ? undefined : parser.parse(path, found));
    }
    return files.get(path);
  };
  const source = {
    items: (path: string) => open(path)?.items,
    isFile: (path: string) => open(path) !== undefined,
    parse: (code: string) => parser.parse('', code),
  };
  const crates = openKernelCrates(source, tree, core);
  const profile = makeProfile(version, tree, crates);

  const model = learnModel({ version, source: 'profile', api, reason: 'learned' }, createWorld(crates));
  const modules = new Map<string, Module>();
  for (const it of crates.flatMap((crate) => allModules(crate)))
    if (!modules.has(it.file)) modules.set(it.file, it);
  // Lines are those of one patch level, so a profile has none.
  const learned = learnBodies(model, (path) => ({ file: open(path)!, module: modules.get(path)! }), {
    file: (path) => path.slice(tree.length + 1),
    line: () => 0,
  });

  // What the bodies do, for the rules on sleeping: a profile has no bodies.
  const flow = factsOf(
    createFlow({ world: model.world, version, source: open, text: (path) => open(path)?.text }),
  );

  const rows = (list: Iterable<string>) => [...list].join(',\n');
  const items = Object.entries(profile.files).map(
    ([file, items]) => `${JSON.stringify(file)}:${JSON.stringify(items)}`,
  );
  const parts = Object.entries(learned).map(
    ([part, list]) => `${JSON.stringify(part)}:[\n${rows(list.map((it: unknown) => JSON.stringify(it)))}\n]`,
  );
  const head = `"schema":1,"version":${JSON.stringify(version)}`;
  const json = `{${head},"files":{\n${rows(items)}\n},"learned":{\n${rows(parts)}\n},"flow":${factsText(flow)}}\n`;
  const file = join(out, `${name}.json`);
  if (!isCheck) writeFileSync(file, json);
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== json) {
    console.error(`${name}: the bundled profile says something else`);
    process.exitCode = 1;
  }
  const nFixed = learned.functions.length + learned.macros.length;
  console.log(
    `${name}: Linux ${version}, ${items.length} files, ${nFixed} that allocate with flags of their own, ${Math.round(json.length / 1024)} KiB`,
  );
  return flow;
}

const learned = new Map<string, FlowFacts>();

for (const entry of readdirSync(directory).sort()) {
  const tree = join(directory, entry);
  const found = findTree(nodeFileSystem(), join(tree, 'rust/kernel/lib.rs'));
  const parsed = found && parseVersion(found.version);
  if (!parsed) continue;
  const name = `${parsed.major}.${parsed.minor}`;
  const facts = learn(name, {
    ...found,
    tree,
    text: (path) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined),
  });
  learned.set(name, facts);
}

/** What is written down of an API: its sections are files of the tree, `FILE`, or come to the end of one, `ADD`. */
function sectionsOf(api: string, base: (path: string) => string | undefined) {
  const files = new Map<string, string>();
  const parts = readFileSync(join(root, `scripts/lib/api-${api}.rs`), 'utf8').split(
    /^\/\/ (?=(?:FILE|ADD) )/m,
  );
  for (const part of parts.slice(1)) {
    const [, kind, path, code] = /^(FILE|ADD) (.*)\n([\s\S]*)$/.exec(part)!;
    const before = kind === 'ADD' ? (files.get(`/${path}`) ?? base(`/${path}`) ?? '') : '';
    files.set(`/${path}`, before + code!);
  }
  return (path: string) => files.get(path) ?? base(path);
}

// What the bodies of these do is what they do in 6.12, which has the same functions on types of its own, and in 6.1.
const before = ['6.12', '6.1'].flatMap((it) => learned.get(it) ?? []);
const forkTree = join(directory, 'linux-6.1');
const fork = (path: string) => {
  const file = join(forkTree, path);
  return path.startsWith('/rust/alloc/') && existsSync(file) ? readFileSync(file, 'utf8') : undefined;
};
const written = {
  '6.6': sectionsOf('6.6', fork),
  '6.8': sectionsOf('6.8', sectionsOf('6.6', fork)),
};
for (const [version, text] of Object.entries(written)) {
  learn(version, { version, api: 'fork', tree: '', text }, (flow) =>
    borrowFacts(flow, before, {}, { kind: 'constant', name: 'GFP_KERNEL' }),
  );
}
learn('6.10', { version: '6.10', api: 'ext', tree: '', text: sectionsOf('6.10', () => undefined) }, (flow) =>
  borrowFacts(flow, before, {
    'alloc::boxed::Box': 'kernel::alloc::kbox::Box',
    'kernel::alloc::box_ext::BoxExt': 'kernel::alloc::kbox::Box',
    'alloc::vec::Vec': 'kernel::alloc::kvec::Vec',
    'kernel::alloc::vec_ext::VecExt': 'kernel::alloc::kvec::Vec',
    // What is built into the flow for types of the kernel's own.
    'kernel::alloc::box_ext::BoxExt::new_uninit': 'kernel::sync::arc::UniqueArc::new_uninit',
    'kernel::alloc::vec_ext::VecExt::reserve': 'kernel::alloc::kvec::Vec::extend_from_slice',
    'kernel::init::InPlaceInit': 'kernel::alloc::kbox::Box',
    'kernel::init::InPlaceInit::init': 'kernel::alloc::kbox::Box::try_init',
    'kernel::init::InPlaceInit::pin_init': 'kernel::alloc::kbox::Box::try_pin_init',
    'kernel::sync::arc::Arc::init': 'kernel::sync::arc::Arc::try_init',
    'kernel::sync::arc::Arc::pin_init': 'kernel::sync::arc::Arc::try_pin_init',
  }),
);
