import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compile } from '../../scripts/lib/rust-compiler.ts';
import { modulePairs } from '../support/pairs.ts';

// The compiler's word on the pairs of test/typecheck: what stands in the `.fixed.rs` files, which another test holds
// `fix` to, compiles; what they came from does not. KERNEL_TYPECHECK_CMD is called as `CMD KERNEL FILE.rs`.

const repository = join(import.meta.dirname, '../..');
const command = process.env.KERNEL_TYPECHECK_CMD!;
const pairs = modulePairs(repository);
const kernels = [...new Set(pairs.flatMap((it) => it.kernels))];
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kalloc-lint-typecheck-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(kernels)('Linux %s', (kernel) => {
  test('the compiler can tell right from wrong', () => {
    // Otherwise a broken compiler would refuse everything, and half of the tests below would pass.
    for (const [name, code, status] of [
      ['right', '', 0],
      ['wrong', 'fn f() -> u32 {}\n', 1],
    ] as const) {
      const file = join(folder, `${name}.rs`);
      writeFileSync(file, `use kernel::prelude::*;\n${code}`);
      const done = compile(command, kernel, file);
      expect(done.status, `${name}: ${done.messages}`).toBe(status);
    }
  });

  for (const { name, before, after } of pairs.filter((it) => it.kernels.includes(kernel))) {
    test(`${name}: refused before fix`, () => {
      const { status, messages } = compile(command, kernel, before);
      expect(status).toBe(1);
      expect(messages).toMatch(/error(\[E\d+\])?: /);
    });
    test(`${name}: accepted after fix`, () => {
      const { status, messages } = compile(command, kernel, after);
      expect(status, messages).toBe(0);
    });
  }
});
