import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../server/src/kernel/facts/bindings/coverage.ts';
import { bindingFact } from '../../server/src/kernel/facts/bindings.ts';
import { callbacks } from '../../server/src/kernel/facts/callbacks.ts';
import { missingNames } from '../../server/src/kernel/facts/no-alloc.ts';
import { renamedCalls } from '../../server/src/kernel/facts/old-names.ts';
import { createScope } from '../../server/src/kernel/scope/index.ts';
import { nodeFileSystem } from '../../server/src/node/file-system.ts';

const SOURCES = process.env.KERNEL_SOURCES ?? '';

/** The texts of a tree's kernel code, without comment lines and tests for the build machine, which have `std`. */
function kernelCode(root: string): string[] {
  const fs = nodeFileSystem();
  const scope = createScope(fs);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((it) => it.endsWith('.rs'));
  return files.flatMap((file) => {
    if (scope.classify(`${root}/${file}`).kind !== 'kernel') return [];
    const text = fs.read(`${root}/${file}`);
    return text.ok
      ? [text.text.replace(/^[ \t]*\/\/.*$/gm, '').replace(/^#\[(?:test|cfg\(test\))\][\s\S]*?^\}$/gm, '')]
      : [];
  });
}

const TREES = ['linux-6.1', 'linux-6.12', 'linux-7.2', 'linux-7.3'].map((name) => ({
  name,
  texts: kernelCode(join(SOURCES, name)),
}));

describe.each(TREES)('$name', ({ name, texts }) => {
  it('calls no C function that the table has not got', () => {
    expect(coverageOf(texts, bindingFact).missing).toEqual([]);
  });

  it('calls no method that the table says is missing', () => {
    const methods = missingNames.filter(
      (it) => it.kind === 'method' && it.owners === undefined && it.targets === undefined,
    );
    const pattern = new RegExp(
      `\\.(?:${methods.map((it) => it.name).join('|')})\\s*(?:::<[^>]*>)?\\(\\s*\\)`,
      'g',
    );
    expect(texts.flatMap((text) => text.match(pattern) ?? [])).toEqual([]);
  });

  it('uses no type, macro or path that the table says is missing', () => {
    const api = name === 'linux-6.1' ? 'fork' : 'kbox';
    const rows = missingNames.filter((it) => it.instead[api] !== undefined);
    const types = rows.filter((it) => it.kind === 'type').map((it) => `(?<![\\w!])${it.name}\\s*(?:<|::)`);
    const macros = rows.filter((it) => it.kind === 'macro').map((it) => `(?<![\\w_])${it.name}!\\s*[[(]`);
    const paths = rows.filter((it) => it.kind === 'path').map((it) => `(?<![\\w:])${it.name}::`);
    const pattern = new RegExp([...types, ...macros, ...paths].join('|'), 'g');
    const found = texts.flatMap((text) => text.match(pattern) ?? []);
    // The tests in str.rs define a `format!` of their own.
    expect(found.filter((it) => it !== 'format!(')).toEqual([]);
  });

  it('calls no method by its old name', () => {
    if (name === 'linux-6.1') return expect(texts.join('')).toContain('.try_push(');
    const names = renamedCalls.filter((it) => it.method && it.name !== 'try_spawn').map((it) => it.name);
    const pattern = new RegExp(`\\.(?:${names.join('|')})\\s*\\(`, 'g');
    expect(texts.flatMap((text) => text.match(pattern) ?? [])).toEqual([]);
  });
});

it('defines the traits and methods of the callbacks', () => {
  const newest = TREES.at(-1)!.texts.join('\n');
  const own = callbacks.filter(
    (it) => it.module.startsWith('kernel') && it.trait !== 'AlwaysRefCounted' && it.until === undefined,
  );
  const absent = own.flatMap((it) => {
    const trait = new RegExp(`pub (?:unsafe )?trait ${it.trait}\\b`).test(newest) ? [] : [it.trait];
    const methods = it.methods.filter(
      (method) => method !== '*' && !new RegExp(`fn ${method}\\b`).test(newest),
    );
    return [...trait, ...methods];
  });
  expect(absent).toEqual([]);
});
