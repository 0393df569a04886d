/**
 * Learns what signatures alone do not say: which functions allocate without taking flags, which macros do, and what
 * cannot be told. It reads every body of a kernel's crates, so only the listing and the profiles ask for it.
 */
import type { Crate } from '../../def/module.ts';
import type { ApiEntry, Unclassified } from '../../kernel-info.ts';
import type { KernelModel } from '../model.ts';
import { type BodyFacts, bodiesOf, filesOf, type OpenFile } from './bodies.ts';
import { fixedEntry, macroEntry, ownerOf, type Places } from './entries.ts';
import { type FixedMacro, fixedFns, fixedMacros } from './fixed.ts';
import { unclassified } from './unclassified.ts';

export type { OpenFile } from './bodies.ts';
export { flagsEntry, type Places } from './entries.ts';

/** What the bodies of a kernel say. A profile keeps it under `fixed`, for it has no bodies. */
export interface Learned {
  readonly functions: readonly ApiEntry[];
  readonly macros: readonly ApiEntry[];
  readonly unclassified: readonly Unclassified[];
}

/** Reads the bodies of a tree's own crates; `open` gives its files. */
export function learnBodies(model: KernelModel, open: OpenFile, places: Places): Learned {
  const crates: Crate[] = model.world.crates.filter((it) => it.name !== 'core');
  const macros: FixedMacro[] = [];
  const bodies: BodyFacts[] = [];
  for (const file of filesOf(crates, open)) {
    macros.push(...fixedMacros(file));
    bodies.push(...bodiesOf(model.world, file));
  }
  const fixed = fixedFns(model, bodies, new Set(macros.map((it) => it.item.name)));
  return {
    functions: sorted(fixed.map((it) => fixedEntry(it, places))),
    macros: sorted(macros.map((it) => macroEntry(it, places))),
    unclassified: sorted(
      unclassified(model.world, crates, bodies, fixed).map(({ fn, reason }) => ({
        name: [ownerOf(fn), fn.item.name].filter((it) => it !== '').join('::'),
        file: places.file(fn.module.file),
        line: places.line(fn.module.file, fn.item.nameSpan.start),
        reason,
      })),
    ),
  };
}

/** What `learn-profile` wrote down of the bodies; empty lists for a profile without it, or one that cannot be read. */
export function learnedInProfile(json: string | undefined): Learned {
  try {
    const { learned } = JSON.parse(json ?? '') as { learned?: Learned };
    return learned ?? nothing;
  } catch {
    return nothing;
  }
}

const nothing: Learned = { functions: [], macros: [], unclassified: [] };

/** By file, then line, then name: a profile knows no lines. */
export function sorted<T extends { readonly file: string; readonly line: number; readonly name: string }>(
  list: readonly T[],
): T[] {
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...list].sort((a, b) => order(a.file, b.file) || a.line - b.line || order(a.name, b.name));
}
