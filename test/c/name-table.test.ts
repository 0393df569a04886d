import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { entriesOf, fromBytes, hashOf, idsIn, Pairs, toBytes } from '../../server/src/c/name-table.ts';
import { scanBytes } from '../../server/src/c/scan.ts';
import { nodeFileSystem } from '../../server/src/node/file-system.ts';

const encode = (text: string) => new TextEncoder().encode(text);

function tableOf(...names: readonly (readonly [name: string, file: number])[]) {
  const pairs = new Pairs();
  for (const [name, file] of names) pairs.add(0, encode(name), 0, name.length, file);
  return entriesOf(pairs);
}

test('files are found by the names that they may define', () => {
  const table = tableOf(['b', 7], ['a', 900_000], ['a', 2], ['a', 2]);
  expect(idsIn(table, hashOf('a'))).toEqual([2, 900_000]);
  expect(idsIn(table, hashOf('b'))).toEqual([7]);
  expect(idsIn(table, hashOf('c'))).toEqual([]);
});

test('a table is kept as bytes, and damaged bytes are none', () => {
  const many = tableOf(...Array.from({ length: 9000 }, (_, i) => [`name_${i}`, i] as const));
  const bytes = toBytes('“a”\tb', Float64Array.of(NaN, 1.5), many);
  expect(fromBytes(bytes, 2)).toEqual({ text: '“a”\tb', lists: [Float64Array.of(NaN, 1.5), many] });
  // Where they begin in what was read is nobody's choice.
  const odd = new Uint8Array(bytes.length + 3);
  odd.set(bytes, 3);
  expect(fromBytes(odd.subarray(3), 2)).toEqual({ text: '“a”\tb', lists: [Float64Array.of(NaN, 1.5), many] });
  expect(fromBytes(Buffer.from(odd.buffer, 3), 2)).toEqual({
    text: '“a”\tb',
    lists: [Float64Array.of(NaN, 1.5), many],
  });
  expect(fromBytes(bytes.subarray(0, bytes.length - 4), 2)).toBeUndefined();
  expect(fromBytes(encode('}{'), 2)).toBeUndefined();
  expect(fromBytes(new Uint8Array(16).fill(255), 2)).toBeUndefined();
});

test('files that are gone are left out, and the others have new numbers', () => {
  const pairs = new Pairs();
  pairs.addAll(tableOf(['a', 0], ['a', 1], ['b', 2]), Int32Array.from([5, -1, 0]));
  const table = entriesOf(pairs);
  expect(idsIn(table, hashOf('a'))).toEqual([5]);
  expect(idsIn(table, hashOf('b'))).toEqual([0]);
});

test('what may be defined is found in bytes', () => {
  const bytes = encode(
    `int declared(int a);
static inline int
spread(void)
{
}
#define CONST 5
#define call(x) other(x)
  #  define alias other
DEFINE_EVENT(class, name, args);
PASTE(word, u16)
__printf(1, 2) int printed(const char *f, ...) { }
struct thing {
	struct inner {
	} x;
};
static const struct thing_ops ops = {
	.f = g,
};
	const struct more_ops local =
	{
	};
static struct security_hook_list hooks[] = {
	LSM_HOOK_INIT(file_open, own_open),
};
`,
  );
  const names: string[] = [];
  const found = (kind: number, start: number, end: number) =>
    names.push(
      (kind ? String.fromCharCode(kind) : '') + new TextDecoder().decode(bytes.subarray(start, end)),
    );
  scanBytes(bytes, bytes.length, found);
  const expected = ['spread', 'call', 'alias', 'name', '~word', '~u16', 'printed', '.thing'];
  expect(names).toEqual(expect.arrayContaining([...expected, '=thing_ops', '=more_ops', '%file_open']));
  for (const it of ['declared', 'CONST', 'PASTE', '.inner']) expect(names).not.toContain(it);
});

test('bytes are those of files alone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kalloc-lint-bytes-'));
  try {
    const fs = nodeFileSystem();
    writeFileSync(join(folder, 'a.c'), 'int a;\n');
    writeFileSync(join(folder, 'empty.c'), '');
    expect(new TextDecoder().decode(fs.bytes!(join(folder, 'a.c')))).toBe('int a;\n');
    expect(fs.bytes!(join(folder, 'empty.c'))?.length).toBe(0);
    expect(fs.bytes!(folder)).toBeUndefined();
    expect(fs.bytes!(join(folder, 'missing.c'))).toBeUndefined();
  } finally {
    rmSync(folder, { recursive: true });
  }
});
