import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const sources = process.env.KERNEL_SOURCES!;
const BINDER = 'drivers/android/binder';

interface Reported {
  readonly rule: string;
  readonly message: string;
}

/** What sleeps in binder of a tree, by the command line as `npm run build` left it. */
function sleepsIn(tree: string): readonly Reported[] {
  const args = ['dist/cli.js', 'check', '--no-cache', '--format', 'json', join(tree, BINDER)];
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  const { findings } = JSON.parse(stdout) as { findings: readonly Reported[] };
  return findings.filter((it) => /^sleep/.test(it.rule));
}

test('binder of 7.2 with a spinlock around its references allocates and drops below it', () => {
  const tree = mkdtempSync(join(tmpdir(), 'binder-'));
  try {
    cpSync(join(sources, 'linux-7.2'), tree, { recursive: true });
    const path = join(tree, BINDER, 'process.rs');
    const text = readFileSync(path, 'utf8');
    const changed = text
      .replace('node_refs: Mutex<', 'node_refs: SpinLock<')
      .replace('node_refs <- kernel::new_mutex!', 'node_refs <- kernel::new_spinlock!');
    expect(changed).not.toBe(text);
    rmSync(path);
    writeFileSync(path, changed);
    const held = sleepsIn(tree).filter((it) => /spinlock .*node_refs/.test(it.message));
    const told = held.map((it) => `${it.rule}: ${it.message}`);
    expect(told).toEqual([
      'sleep-in-atomic: call to `add_freeze_listener` may sleep while spinlock `node_refs` is held (reaches `KVVec::with_capacity`)',
      'sleeping-drop-in-atomic: the drop of `vec_alloc` may sleep while spinlock `node_refs` is held',
      'sleeping-drop-in-atomic: the drop of a temporary may sleep while spinlock `node_refs` is held',
    ]);
  } finally {
    rmSync(tree, { recursive: true });
  }
});

test('binder of 7.3 is clean', () => {
  expect(sleepsIn(join(sources, 'linux-7.3'))).toEqual([]);
});
