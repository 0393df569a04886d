import type { Crate } from '../def/module.ts';
import {
  flagsEntry,
  learnBodies,
  learnedInProfile,
  type OpenFile,
  type Places,
  sorted,
} from '../kernel/learn/index.ts';
import { flagsFunctions, type KernelModel } from '../kernel/model.ts';
import type { ApiListing } from '../kernel-info.ts';
import type { FnRef } from '../types/methods.ts';
import type { TypeWorld } from '../types/world.ts';

/** Where a listing takes from what the model does not hold. */
export interface ApiSources {
  /** A file of the tree, with its place. */
  readonly open: OpenFile;
  text(path: string): string | undefined;
  /** The crates of a tree outside `rust/` that may have functions of their own that take flags. */
  drivers(): Iterable<{ readonly world: TypeWorld; readonly crate: Crate }>;
  /** The profile's JSON, where the kernel is one. */
  readonly profile: string | undefined;
}

/**
 * What was learned of a kernel's allocation API, sorted by file and line. Slow for a tree, whose bodies it reads: for
 * people who ask, never for a check.
 */
export function listApi(model: KernelModel, sources: ApiSources): ApiListing {
  const places = placesIn(model, sources);
  const fns: FnRef[] = [...model.flagsFns.values()].flat();
  const isTree = model.info.source === 'tree';
  if (isTree) for (const { world, crate } of sources.drivers()) fns.push(...flagsFunctions(world, crate));
  const learned = isTree ? learnBodies(model, sources.open, places) : learnedInProfile(sources.profile);
  return {
    kernel: model.info,
    functions: sorted([...fns.map((it) => flagsEntry(it, places)), ...learned.functions]),
    macros: learned.macros,
    unclassified: learned.unclassified,
  };
}

/** Paths relative to the tree; lines where there is a text to count them in. */
function placesIn({ info }: KernelModel, sources: ApiSources): Places {
  const root = info.root ?? '';
  return {
    file: (path) => (path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path),
    line(path, offset) {
      const text = info.source === 'tree' ? sources.text(path) : undefined;
      return text === undefined ? 0 : text.slice(0, offset).split('\n').length;
    },
  };
}
