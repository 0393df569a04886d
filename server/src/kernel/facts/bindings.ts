/**
 * What the C functions do that Rust calls through `bindings::`, as far as a context is concerned. The bodies are C, so
 * this is kept by hand; `scripts/bindings-coverage.mjs` shows what a kernel calls that has no row.
 */
import type { BindingFact } from '../fact-types.ts';
import { devices } from './bindings/devices.ts';
import { files } from './bindings/files.ts';
import { graphics } from './bindings/graphics.ts';
import { library } from './bindings/library.ts';
import { locking } from './bindings/locking.ts';
import { memory } from './bindings/memory.ts';
import { power } from './bindings/power.ts';
import { rawLocks } from './bindings/raw-locks.ts';

/** Every row, in no order that matters; a name stands once. */
export const bindings: readonly BindingFact[] = [
  ...memory,
  ...locking,
  ...rawLocks,
  ...library,
  ...files,
  ...devices,
  ...power,
  ...graphics,
];

const byName = new Map(bindings.map((it) => [it.name, it]));

/**
 * The row of a C function. Names of atomics and register accesses follow a pattern and are answered by it; undefined
 * for a function that nobody has looked at, of which nothing may be concluded.
 */
export function bindingFact(name: string): BindingFact | undefined {
  const known = byName.get(name);
  if (known !== undefined) return known;
  if (/^(?:atomic|atomic64)_\w+$/.test(name))
    return { name, sleep: 'never', source: 'include/linux/atomic.h' };
  if (/^(?:read|write)[bwlq](?:_relaxed)?$/.test(name))
    return { name, sleep: 'never', source: 'include/asm-generic/io.h' };
  if (/^(?:IS_ERR|PTR_ERR|ERR_PTR|BUG|WARN_ON)$/.test(name))
    return { name, sleep: 'never', source: 'include/linux/err.h' };
  return undefined;
}
