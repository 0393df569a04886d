import { describe, expect, test } from 'vitest';
import { compile } from '../../scripts/lib/rust-compiler.ts';
import { inPlaceModules } from '../support/in-place-modules.ts';
import { repository } from '../support/tool.ts';

// The compiler's word on test/in-place: what `fix --unsafe` makes of each module compiles, and what it came from does not, but for
// the forms that are only old. KERNEL_TYPECHECK_CMD is called as `CMD KERNEL FILE.rs`.

const command = process.env.KERNEL_TYPECHECK_CMD!;
const modules = inPlaceModules(repository);

describe.each([...new Set(modules.flatMap((it) => it.kernels))])('Linux %s', (kernel) => {
  for (const { name, before, after, compiledBefore } of modules.filter((it) => it.kernels.includes(kernel))) {
    const old = compiledBefore.includes(kernel);
    test(`${name}: ${old ? 'accepted' : 'refused'} before fix`, () => {
      const { status, messages } = compile(command, kernel, before);
      expect(status, messages).toBe(old ? 0 : 1);
      if (!old) expect(messages).toMatch(/error(\[E\d+\])?: /);
    });
    test(`${name}: accepted after fix`, () => {
      const { status, messages } = compile(command, kernel, after);
      expect(status, messages).toBe(0);
    });
  }
});
