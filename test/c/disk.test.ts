import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createCFacts } from '../../server/src/c/facts.ts';
import { nodeFileSystem } from '../../server/src/node/file-system.ts';

const folder = mkdtempSync(join(tmpdir(), 'kalloc-lint-c-disk-'));
afterAll(() => rmSync(folder, { recursive: true }));

const root = join(folder, 'tree');
function write(path: string, text: string | Buffer): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

write('secret.c', 'void outside(void) { msleep(1); }\n');
write('tree/kernel/a.c', '#include "a.c"\nvoid inside(void)\n{\n\tmsleep(1);\n}\n');
write('tree/kernel/old.c', Buffer.from('/* caf\xe9 */\nvoid old(void)\n{\n\tmsleep(1);\n}\n', 'latin1'));
write('tree/kernel/binary.c', Buffer.from(Array.from({ length: 100_000 }, (_, i) => (i * 7919) % 256)));

const ask = (name: string) => createCFacts({ fs: nodeFileSystem(), root, wide: true }).fact(name).sleeps;

test('bytes that are no text harm nobody, and those of the nineties are text', () => {
  expect(ask('inside')).toBe('always');
  expect(ask('old')).toBe('always');
});

test('links, devices and FIFOs are not opened', () => {
  // Windows has no FIFOs, and lets not everybody make links.
  if (process.platform === 'win32') return;
  const at = (name: string) => join(root, 'kernel', name);
  execFileSync('mkfifo', [at('fifo.c'), at('fifo.h')]);
  symlinkSync('/dev/zero', at('zero.c'));
  symlinkSync('../../secret.c', at('link.c'));
  symlinkSync('self.c', at('self.c'));
  symlinkSync('nowhere.c', at('gone.c'));
  symlinkSync('..', at('up'));
  expect(ask('inside')).toBe('always');
  expect(ask('outside')).toBe('unknown');
});
