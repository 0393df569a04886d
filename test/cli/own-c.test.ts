import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { folderOf } from './harness.ts';

let place = '';
let program = '';
beforeAll(async () => {
  const root = join(import.meta.dirname, '../..');
  // Below node_modules, so that the parser is found from there.
  const folder = join(root, 'node_modules/.cache/kalloc-lint');
  mkdirSync(folder, { recursive: true });
  place = mkdtempSync(join(folder, 'own-c-'));
  program = join(place, 'cli.cjs');
  cpSync(join(root, 'server/src/kernel/profiles'), join(place, 'profiles'), { recursive: true });
  await build({
    entryPoints: [join(root, 'server/src/cli/main.ts')],
    outfile: program,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    define: { KALLOC_LINT_BUILD: JSON.stringify('test') },
    logLevel: 'error',
  });
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

const rust = `use kernel::prelude::*;
use kernel::sync::SpinLock;

extern "C" {
    fn own_wait(n: i32);
    fn own_peek(n: i32) -> i32;
}

fn under(l: &SpinLock<u32>) {
    let guard = l.lock();
    // SAFETY: It takes a number.
    unsafe { own_wait(*guard as i32) };
    // SAFETY: It takes a number.
    unsafe { own_peek(1) };
    drop(guard);
    // SAFETY: It takes a number.
    unsafe { own_wait(2) };
}
`;
const glue = (pause: string) => `#include <linux/delay.h>

static void pause(int n)
{
	${pause};
}

void own_wait(int n)
{
	pause(n);
}

int own_peek(int n)
{
	return n + 1;
}
`;

const locking = `use kernel::prelude::*;
use kernel::sync::Mutex;

unsafe extern "C" {
    safe fn own_lock();
    unsafe fn own_unlock();
}

extern "C" {
    #[link_name = "own_lock_irq"]
    fn enter();
}

fn begin() {
    own_lock();
}

fn between(m: &Mutex<u32>) {
    own_lock();
    let a = m.lock();
    drop(a);
    // SAFETY: Locked above.
    unsafe { own_unlock() };
    let b = m.lock();
    drop(b);
}

fn through(m: &Mutex<u32>) {
    begin();
    let a = m.lock();
    drop(a);
}

fn linked(m: &Mutex<u32>) {
    // SAFETY: Nothing holds it.
    unsafe { enter() };
    let a = m.lock();
    drop(a);
}
`;
const locks = `#include <linux/spinlock.h>

static DEFINE_SPINLOCK(own);

void own_lock(void)
{
	spin_lock(&own);
}

void own_lock_irq(void)
{
	spin_lock_irq(&own);
}

void own_unlock(void)
{
	spin_unlock(&own);
}
`;

/** What \`check\` finds, by line, with the way down to what sleeps. */
function found(cFile: string, text = rust): unknown[] {
  const folder = folderOf({ 'own.rs': text, 'own_glue.c': cFile });
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [program, 'check', '--no-cache', '--format', 'json', folder],
    { encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  return (JSON.parse(stdout) as { findings: unknown[] }).findings;
}

test('a driver’s own C file beside the Rust one is followed', () => {
  const findings = found(glue('msleep(n)')) as { rule: string }[];
  expect(findings).toHaveLength(1);
  const text = JSON.stringify(findings);
  expect(text).toContain('sleep-in-atomic');
  expect(text).toContain('own_glue.c:10');
  expect(text).toContain('own_glue.c:5');
  expect(found(glue('udelay(n)'))).toEqual([]);
  // The place that the kernel would name is where it asks.
  const folder = folderOf({ 'own.rs': rust, 'own_glue.c': glue('might_sleep()') });
  const { stdout } = spawnSync(process.execPath, [program, 'check', '--no-cache', folder], {
    encoding: 'utf8',
  });
  expect(stdout.replace(/\s+/g, ' ')).toMatch(/invalid context at [^`]*own_glue\.c:5`/);
});

test('locks that a driver’s own C takes are held, and let go again', () => {
  const findings = found(locks, locking) as { rule: string; startLine?: number }[];
  const lines = locking.split('\n');
  const marked = JSON.stringify(findings);
  expect(findings.map((it) => it.rule)).toEqual(Array(3).fill('sleep-in-atomic'));
  expect(marked).toContain('own_lock');
  expect(lines.filter((it) => it.includes('let a'))).toHaveLength(3);
  // The same without the locks.
  expect(found(locks.replace(/spin_\w*lock\w*\(&own\)/g, 'own.n++'), locking)).toEqual([]);
});

test('what an earlier run found is forgotten when the C that it stands on changes', () => {
  const folder = folderOf({ 'own.rs': rust, 'own_glue.c': glue('udelay(n)') });
  const env = { ...process.env, XDG_CACHE_HOME: folderOf({}) };
  const count = () => {
    const args = [program, 'check', '--format', 'json', folder];
    const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', env });
    return (JSON.parse(stdout) as { findings: unknown[] }).findings.length;
  };
  const say = (text: string, name = 'own_glue.c') => writeFileSync(join(folder, name), text);
  expect(count()).toBe(0);
  expect(count()).toBe(0);
  say(glue('msleep(n)'));
  expect(count()).toBe(1);
  expect(count()).toBe(1);
  // The function moves to a file that is new.
  say(glue('udelay(n)'), 'own_other.c');
  say('');
  expect(count()).toBe(0);
});
