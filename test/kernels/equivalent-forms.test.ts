import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compile } from '../../scripts/lib/rust-compiler.ts';

// The compiler's word on `test/rules/equivalent-forms.md`: each function without flags is refused, each with them accepted.
// KERNEL_TYPECHECK_CMD is called as `CMD KERNEL FILE.rs`.

const command = process.env.KERNEL_TYPECHECK_CMD!;
const page = readFileSync(join(import.meta.dirname, '../rules/equivalent-forms.md'), 'utf8');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kalloc-lint-forms-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const forms = [...page.matchAll(/^# (.*)\n\n```rust\n([\s\S]*?)```/gm)]
  .slice(0, 3)
  .flatMap(([, title, code]) => {
    const [head, ...functions] = code!.replace(/^\s*\/\/\^.*\n/gm, '').split(/^(?=fn )/m);
    return functions.map((it) => ({ name: it.slice(3, 4), title: title!, text: `${head}${it}` }));
  });

describe('forms of a call', () => {
  test.each(forms)('$title: $name', ({ name, title, text }) => {
    const file = join(folder, `${name}.rs`);
    writeFileSync(file, text);
    const { status, messages } = compile(command, '7.3', file);
    expect(status, `${text}\n${messages}`).toBe(title.includes('good') ? 0 : 1);
  });
});

test('there are as many as the page says', () => {
  expect(forms).toHaveLength(48);
});
