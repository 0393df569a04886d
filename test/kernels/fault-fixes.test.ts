import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compile } from '../../scripts/lib/rust-compiler.ts';
import { faultModules } from '../support/faults.ts';
import { loadTool } from '../support/tool.ts';

// The compiler's word on what each fix of the rules on sleeping makes of the modules of test/faults. That each leaves a
// clean place is held by test/fix/faults.test.ts.

const command = process.env.KERNEL_TYPECHECK_CMD!;
const kernel = '7.3';
const modules = faultModules(await loadTool(), kernel);
let folder = '';

function compiled(name: string, text: string) {
  const file = join(folder, `${name}.rs`);
  writeFileSync(file, text);
  return compile(command, kernel, file);
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kalloc-lint-faults-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(modules)('$name', ({ name, text, fixes }) => {
  test('compiles as it is', () => {
    const { status, messages } = compiled(name, text);
    expect(status, messages).toBe(0);
  });

  test.each(
    fixes.map((it) => ({
      ...it,
      line: text.slice(0, it.finding.span.start).split('\n').length,
      title: it.fix.title,
    })),
  )('line $line compiles with: $title', (it) => {
    const { status, messages } = compiled(name, it.text);
    expect(status, messages).toBe(0);
  });
});
