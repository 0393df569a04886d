/**
 * What the C functions do that Rust calls, as far as a context is concerned: what was read of whole trees
 * (`c-facts-data.ts`, by `npm run c-facts`), with what is written down by hand where reading cannot tell: which
 * allocator it is, which lock, what calls back. Where both say whether something sleeps, the source wins, but for
 * the few in `kept.ts`, each with its reason.
 */
import { primitive } from '../../c/primitives.ts';
import type { BindingFact } from '../fact-types.ts';
import { devices } from './bindings/devices.ts';
import { files } from './bindings/files.ts';
import { graphics } from './bindings/graphics.ts';
import { library } from './bindings/library.ts';
import { locking } from './bindings/locking.ts';
import { memory } from './bindings/memory.ts';
import { power } from './bindings/power.ts';
import { lookUp } from './c-fact-rows.ts';
import { cFactsData } from './c-facts-data.ts';
import { kept } from './kept.ts';

/** Every row, in no order that matters; a name stands once. */
export const bindings: readonly BindingFact[] = [
  ...memory,
  ...locking,
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
 * @param version the kernel's, `7.3.4`; the newest that was read where none is given
 */
export function bindingFact(name: string, version?: string): BindingFact | undefined {
  const known = byName.get(name);
  const read = kept.has(name) ? undefined : generated(name, version);
  if (read && read.sleep !== 'unknown') return known ? together(known, read) : read;
  return known ?? ofPrimitive(name) ?? byPattern(name);
}

/** Whether it sleeps is the source's to say; which lock and which allocator is, the hand's. */
function together(known: BindingFact, read: BindingFact): BindingFact {
  const { lock: _, allocates: __, ...rest } = read;
  const { flagsIdx, ...own } = known;
  const isSame = known.sleep === read.sleep;
  return { ...own, ...(isSame && flagsIdx !== undefined ? { flagsIdx } : {}), ...rest };
}

function ofPrimitive(name: string): BindingFact | undefined {
  const own = primitive(name);
  if (!own) return undefined;
  const { sleep, flagsIdx, lock, allocates, frees } = own;
  return {
    name,
    sleep,
    ...(flagsIdx === undefined ? {} : { flagsIdx }),
    ...(lock ? { lock } : {}),
    ...(allocates ? { allocates } : {}),
    ...(frees ? { frees } : {}),
    source: 'the kernel’s own words',
  };
}

function byPattern(name: string): BindingFact | undefined {
  if (/^(?:atomic|atomic64)_\w+$/.test(name))
    return { name, sleep: 'never', source: 'include/linux/atomic.h' };
  if (/^(?:read|write)[bwlq](?:_relaxed)?$/.test(name))
    return { name, sleep: 'never', source: 'include/asm-generic/io.h' };
  if (/^(?:IS_ERR|PTR_ERR|ERR_PTR|BUG|WARN_ON)$/.test(name))
    return { name, sleep: 'never', source: 'include/linux/err.h' };
  return undefined;
}

/** The generated rows; the text is taken apart when the first function is asked for. */
const generated = lookUp(cFactsData);
