import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

// The rules of the house, held by a test so that they cannot drift.

const repository = join(import.meta.dirname, '..');
const git = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
const files = execFileSync('git', git, { cwd: repository, encoding: 'utf8' })
  .split('\0')
  .filter((it) => it !== '' && existsSync(join(repository, it)));
const read = (path: string) => readFileSync(join(repository, path), 'utf8');
const sources = files.filter((it) => /^(?:server|client)\/src\/.*\.ts$/.test(it));

/** The folders of server/src from the bottom up; each imports only from those before it. */
const layers = [
  'db',
  'text',
  'syntax',
  'def',
  'types',
  'c',
  'kernel',
  'emulator',
  'cfg',
  'interp',
  'rules',
  'fix',
  // What the tool offers, in types alone.
  'contract.ts',
  'ide',
];
/** Plain types of no layer, which everything may import. */
const common = ['emulation.ts', 'finding.ts', 'host.ts', 'kernel-info.ts', 'options.ts'];

/** `text` of `server/src/text/span.ts`; the file's own name for files of server/src itself. */
function unitOf(path: string): string {
  return path.slice('server/src/'.length).split('/')[0]!;
}

function importsOf(path: string): { target: string; typeOnly: boolean }[] {
  const form =
    /^(?:import|export)\s+(type\s)?[^;'"]*?from\s+'([^']+)'|\bimport\s*\(\s*'([^']+)'\s*\)|^import\s+'([^']+)'/gm;
  return [...read(path).matchAll(form)].map((it) => {
    const target = it[2] ?? it[3] ?? it[4]!;
    const file = target.startsWith('.') ? normalize(join(dirname(path), target)) : target;
    return { target: file, typeOnly: it[1] !== undefined };
  });
}

/** Whether `from`, a unit of server/src, may import `target`, a path in the repository or a package. */
function mayImport(from: string, target: string, typeOnly: boolean): boolean {
  if (!target.startsWith('server/src/')) {
    if (target === 'package.json') return from === 'lsp' || from === 'cli' || from === 'web';
    // The server in a worker.
    if (from === 'web') return /^vscode-languageserver/.test(target);
    if (from === 'lsp') return /^(?:vscode-languageserver|vscode-uri|ignore|node:)/.test(target);
    if (from === 'cli') return /^(?:node:|ignore$|diff$|postal-mime$)/.test(target);
    if (from === 'node') return target.startsWith('node:');
    if (from === 'project') return /^(?:smol-toml|@noble\/hashes\/\w+\.js)$/.test(target);
    if (from === 'text') return target === 'diff';
    // The core does no I/O and knows no editor; the syntax layer alone knows the parser.
    return from === 'syntax' && /^(?:web-tree-sitter|tree-sitter|tree-sitter-rust)$/.test(target);
  }
  const to = unitOf(target);
  if (to === from || common.includes(to)) return true;
  if (from === 'analysis.ts') return [...layers, 'config'].includes(to);
  // `kalloc-lint lsp` is the server in the program of the command line.
  if (from === 'cli' && target === 'server/src/lsp/start.ts') return true;
  if (from === 'web' && to === 'lsp') return /\/lsp\/(?:server|session|protocol|uris)\.ts$/.test(target);
  if (from === 'web' && target === 'server/src/syntax/parser.ts') return true;
  if (from === 'lsp' || from === 'cli' || from === 'web') {
    if (['analysis.ts', 'config', 'project', 'text', 'node', 'fix'].includes(to)) return true;
    return to === 'rules'
      ? /\/rules\/(?:registry|rule)\.ts$/.test(target)
      : to === 'emulator' && from === 'cli';
  }
  // Hosts: what the server and the command line share of Node.
  if (from === 'node') return to === 'syntax' || to === 'text' || typeOnly;
  if (from === 'config' || from === 'project') return to === 'text' || typeOnly;
  if (common.includes(from)) return to === 'text' && typeOnly;
  // Shapes of facts; what is in them is no matter of the reader's.
  if (from === 'c' && to === 'kernel') return typeOnly;
  if (from === 'emulator') return to === 'kernel' && typeOnly;
  return layers.includes(to) && layers.indexOf(to) < layers.indexOf(from);
}

describe('layers', () => {
  test('every folder of the server is in the list', () => {
    const units = new Set(sources.filter((it) => it.startsWith('server/')).map(unitOf));
    const known = [...layers, ...common, 'analysis.ts', 'lsp', 'cli', 'node', 'web', 'config', 'project'];
    expect([...units].filter((it) => !known.includes(it))).toEqual([]);
  });

  test('a folder imports only from those before it', () => {
    const wrong: string[] = [];
    for (const path of sources.filter((it) => it.startsWith('server/'))) {
      for (const { target, typeOnly } of importsOf(path)) {
        if (!mayImport(unitOf(path), target, typeOnly)) wrong.push(`${path} imports ${target}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('no file imports itself through others, for types neither', () => {
    // Rust's grammar is a circle: expressions hold items and types, and those expressions.
    const grammar = /^server\/src\/syntax\/ast\//;
    const known = new Set(sources.filter((it) => !grammar.test(it)));
    const imports = new Map(
      sources.map((path) => [
        path,
        importsOf(path).flatMap((it) => (known.has(it.target) ? [it.target] : [])),
      ]),
    );
    const cycles: string[] = [];
    const done = new Set<string>();
    const visit = (path: string, way: readonly string[]) => {
      const at = way.indexOf(path);
      if (at >= 0) cycles.push([...way.slice(at), path].join(' → '));
      if (at >= 0 || done.has(path)) return;
      for (const target of imports.get(path) ?? []) visit(target, [...way, path]);
      done.add(path);
    };
    for (const path of sources) visit(path, []);
    expect(cycles).toEqual([]);
  });

  test('the client knows the server by its protocol alone', () => {
    const wrong: string[] = [];
    for (const path of sources.filter((it) => it.startsWith('client/'))) {
      for (const { target, typeOnly } of importsOf(path)) {
        const allowed =
          !target.startsWith('server/src/') ||
          /^server\/src\/(?:lsp\/protocol|config\/\w+)\.ts$/.test(target) ||
          typeOnly;
        if (!allowed) wrong.push(`${path} imports ${target}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('nothing is remembered outside of a session', () => {
    // Pure functions of values that never change, a module of machine code that is loaded once a process, and the meter.
    const pure = [
      'server/src/emulator/context.ts: keys',
      'server/src/emulator/gfp.ts: tables',
      'server/src/interp/run/reach.ts: plain',
      'server/src/syntax/wasm-backend.ts: options',
      'server/src/syntax/wasm-backend.ts: started',
      'server/src/text/work.ts: full',
      'server/src/text/work.ts: isStopped',
      'server/src/text/work.ts: left',
      'server/src/text/work.ts: stride',
      'server/src/types/ty.ts: partCounts',
    ];
    const wrong = sources
      .filter(
        (it) => it.startsWith('server/') && (layers.includes(unitOf(it)) || unitOf(it) === 'analysis.ts'),
      )
      .flatMap((path) => mutableState(code(path)).map((it) => `${path}: ${it}`));
    expect(wrong.sort()).toEqual(pure);
  });

  test('the core asks for no time, no chance and no environment', () => {
    const wrong = sources.filter(
      (it) => it.startsWith('server/') && (layers.includes(unitOf(it)) || unitOf(it) === 'analysis.ts'),
    );
    const form =
      /\bsetTimeout\b|\bsetInterval\b|\bDate\.now\b|\bnew Date\b|\bMath\.random\b|\bprocess\.env\b|\bconsole\./;
    expect(wrong.filter((it) => form.test(code(it)))).toEqual([]);
  });
});

describe('files', () => {
  test('none is longer than 400 lines', () => {
    const table = /\/(?:facts|profiles)\//;
    const long = sources.filter((it) => !table.test(it) && read(it).split('\n').length > 401);
    expect(long.map((it) => `${it}: ${read(it).split('\n').length - 1}`)).toEqual([]);
  });

  test('names are kebab-case', () => {
    const named = files.filter((it) => /^(?:server|client|scripts|test)\/.*\.(?:ts|mjs)$/.test(it));
    expect(
      named.filter((it) => !/\/[a-z0-9]+(?:-[a-z0-9]+)*(?:\.test|\.d|\.config)?\.(?:ts|mjs)$/.test(it)),
    ).toEqual([]);
  });

  test('nothing is exported by default', () => {
    expect(sources.filter((it) => /^export default/m.test(read(it)))).toEqual([]);
  });

  test('imports name their file', () => {
    const wrong = sources.flatMap((it) => importsOf(it).map(({ target }) => `${it} imports ${target}`));
    expect(wrong.filter((it) => /imports (?:server|client)\/src\/.*(?<!\.ts|\.json)$/.test(it))).toEqual([]);
  });

  test('no workplace is named', () => {
    const secret = [
      /(?<![\w.])\/work\//,
      /(?<![\w.])\/root\//,
      /\/tmp\/[a-z]/,
      /registry\.npmjs\.org(?!\/)/,
      /https?:\/\/(?:localhost|127\.|10\.\d|192\.168)/,
    ];
    const prose = files.filter((it) =>
      /\.(?:ts|mjs|md|json|sh|rs|yaml|yml)$|(?:^|\/)(?:run|Kbuild|Makefile|\.npmrc)$/.test(it),
    );
    const named = prose.filter(
      (it) => it !== 'test/tidy.test.ts' && secret.some((form) => form.test(read(it))),
    );
    expect(named).toEqual([]);
  });

  test('no test is skipped, none stands alone, nothing is left to do', () => {
    const code = files.filter((it) => /\.(?:ts|mjs)$/.test(it) && it !== 'test/tidy.test.ts');
    const form =
      /\b(?:test|it|describe)\.(?:skip|only|todo|fails|skipIf|runIf)\b|\b(?:xit|xdescribe|fit|fdescribe)\(|\/\/.*\b(?:TODO|FIXME|XXX)\b/;
    expect(code.filter((it) => form.test(read(it)))).toEqual([]);
  });
});

describe('documentation', () => {
  test('every exported function, type and class of the server says what it is', () => {
    const bare: string[] = [];
    // The syntax tree's nodes are what their names say.
    for (const path of sources.filter((it) => /^server\/src\/(?!syntax\/ast\/)/.test(it))) {
      const lines = read(path).split('\n');
      for (const [idx, line] of lines.entries()) {
        const [, kind, name] =
          /^export (?:async )?(function\*?|class|interface|type)\s+(\w+)/.exec(line) ?? [];
        // A type may speak through its members instead.
        const speaks =
          hasComment(lines, idx) || (/^(?:interface|type)$/.test(kind ?? '') && membersSpeak(lines, idx));
        if (name && !speaks) bare.push(`${path}:${idx + 1}: ${name}`);
      }
    }
    expect(bare).toEqual([]);
  });

  test('every folder of the server is in the architecture page', () => {
    const map = read('docs/architecture.md');
    const folders = new Set(
      sources
        .filter((it) => it.startsWith('server/src/'))
        .map((it) => dirname(it).slice('server/src/'.length)),
    );
    const top = [...folders].map((it) => it.split('/')[0]!).filter((it) => it !== '');
    expect([...new Set(top)].filter((it) => !map.includes(`${it}/`))).toEqual([]);
  });

  test('every invariant names its test, and the test is there', () => {
    const pages = files.filter((it) => /^docs\/[\w-]+\.md$/.test(it));
    const invariants = pages.flatMap((it) => read(it).match(/^\*\*Invariant\*\*: .*$/gm) ?? []);
    expect(invariants.length).toBeGreaterThan(15);
    const named = (it: string) => [...it.matchAll(/`(test\/[\w./-]+)`/g)].map((found) => found[1]!);
    const wrong = invariants.filter(
      (it) => named(it).length === 0 || named(it).some((path) => !existsSync(join(repository, path))),
    );
    expect(wrong).toEqual([]);
  });

  test('links between our own pages lead somewhere', () => {
    const dead: string[] = [];
    for (const path of files.filter((it) => it.endsWith('.md') && !it.startsWith('test/'))) {
      for (const [, target] of read(path).matchAll(/\]\((?!https?:|#|mailto:|command:)([^)#\s]+)/g)) {
        if (!existsSync(join(repository, dirname(path), target!))) dead.push(`${path}: ${target}`);
      }
    }
    expect(dead).toEqual([]);
  });
});

describe('the manifest', () => {
  test('its settings are those of the schema', () => {
    execFileSync(process.execPath, ['scripts/gen-settings.mjs', '--check'], {
      cwd: repository,
      stdio: 'pipe',
    });
  });

  test('every script that it names is there', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = Object.values(scripts).flatMap((it) =>
      [...it.matchAll(/\bscripts\/[\w./-]+|\btest\/[\w./-]+\.mjs/g)].map((found) => found[0]),
    );
    const programs = Object.values(scripts).flatMap((it) =>
      [...it.matchAll(/scripts\/run\.mjs ([\w-]+)/g)].map((found) => `scripts/${found[1]}.ts`),
    );
    expect([...named, ...programs].filter((it) => !existsSync(join(repository, it)))).toEqual([]);
  });
});

/** Whether the declaration at `idx` has a doc comment, or is a further overload of the one above it. */
function hasComment(lines: readonly string[], idx: number): boolean {
  let above = idx - 1;
  while (above >= 0 && /^\/\/ biome-ignore/.test(lines[above]!)) above--;
  return /\*\/\s*$/.test(lines[above] ?? '') || /^export function .*;$/.test(lines[above] ?? '');
}

/** Whether a comment stands inside the type that begins at `idx`. */
function membersSpeak(lines: readonly string[], idx: number): boolean {
  for (let at = idx + 1; at < lines.length && /^(?:\s|$)/.test(lines[at]!); at++)
    if (/^\s*\/\*\*/.test(lines[at]!)) return true;
  return false;
}

/**
 * The names of a module's variables, and of its tables that begin empty or are weak: what is filled when the module is
 * loaded is a constant, what is filled later is memory.
 */
function mutableState(source: string): string[] {
  const variable = /^(?:export )?(?:let|var) (\w+)/gm;
  const table =
    /^(?:export )?const (\w+)(?:: [^=]+)? = (?:new (?:WeakMap|WeakSet|WeakRef|Memos)\b|new (?:Map|Set)(?:<.*>)?\(\)|\[\]|\{\})/gm;
  // Code in the examples of a rule's page is no code of ours.
  const own = source.replace(/^ +docs: `.*?^`,$/gms, '');
  const names = [variable, table]
    .flatMap((form) => [...own.matchAll(form)])
    .filter(([line]) => !/: (?:Readonly|readonly |Subst\b)/.test(line))
    .map((it) => it[1]!);
  const typed = [...source.matchAll(/^(?:export )?const (\w+): ([^=\n]+) = /gm)]
    .filter(([, , type]) => !/Readonly|readonly/.test(type!) && /\b(?:Map|Set|WeakMap)</.test(type!))
    .map((it) => it[1]!);
  return [...new Set([...names, ...typed])];
}

/** A source without its comments. */
function code(path: string): string {
  return read(path)
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\/\/.*/g, '');
}
