import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { describe, expect, test } from 'vitest';
import { inPlaceModules } from '../support/in-place-modules.ts';
import { repository } from '../support/tool.ts';

// The compiler's word on test/in-place: what `fix --unsafe` makes of each module compiles, and what it came from does not, but for
// the forms that are only old. KERNEL_TYPECHECK_CMD is called as `CMD KERNEL FILE.rs`.

const command = process.env.KERNEL_TYPECHECK_CMD!;
const modules = inPlaceModules(repository);

function compile(kernel: string, file: string) {
  // The compiler leaves notes in its working folder.
  const done = spawnSync(command, [kernel, file], { encoding: 'utf8', cwd: tmpdir() });
  return { status: done.status, messages: `${done.stdout}${done.stderr}${done.error ?? ''}` };
}

describe.each([...new Set(modules.flatMap((it) => it.kernels))])('Linux %s', (kernel) => {
  for (const { name, before, after, compiledBefore } of modules.filter((it) => it.kernels.includes(kernel))) {
    const old = compiledBefore.includes(kernel);
    test(`${name}: ${old ? 'accepted' : 'refused'} before fix`, () => {
      const { status, messages } = compile(kernel, before);
      expect(status, messages).toBe(old ? 0 : 1);
      if (!old) expect(messages).toMatch(/error(\[E\d+\])?: /);
    });
    test(`${name}: accepted after fix`, () => {
      const { status, messages } = compile(kernel, after);
      expect(status, messages).toBe(0);
    });
  }
});
