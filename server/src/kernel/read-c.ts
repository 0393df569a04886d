import { type CFact, createCFacts } from '../c/facts.ts';
import type { Looked } from '../c/looked.ts';
import type { FileSystem, ModelCache } from '../host.ts';
import type { BindingFact } from './fact-types.ts';

/** Reads what C functions do, for Rust files that call them. */
export interface ReadC {
  read(name: string, path: string): BindingFact | undefined;
  /**
   * For a host that may not wait: gathers the next part of the tree's names, if a question was left open for want of
   * them. `more`: there is more to do; `done`: now the question can be answered; `idle`: there is nothing to do.
   */
  step(): 'more' | 'done' | 'idle';
  /** Whether `read` answers, or waits for `step`. */
  readonly ready: boolean;
  /** Whether a question was left open that `step` leads to an answer. */
  readonly isOpen: boolean;
  /** What the answers so far stand on. */
  readonly looked: Looked;
}

/**
 * Reads from a tree that has its C sources, and from C files beside the Rust ones. The tree's names are gathered when
 * the first function is asked for; `wait` says whether that may be waited for, else `step` has to be called.
 */
export function createReadC(
  fs: FileSystem,
  root: string | undefined,
  options: { readonly cache?: ModelCache; readonly wait: boolean },
): ReadC {
  const hasC = root !== undefined && fs.isFile(`${root}/kernel/sched/core.c`);
  const { cache } = options;
  const facts = createCFacts({
    fs,
    ...(hasC ? { root } : {}),
    ...(cache ? { cache } : {}),
    later: !options.wait,
  });
  let isWanted = false;
  return {
    looked: facts.looked,
    get ready() {
      return options.wait || facts.ready;
    },
    get isOpen() {
      return isWanted;
    },
    read(name, path) {
      if (!options.wait && !facts.ready) {
        isWanted = true;
        return undefined;
      }
      const fact = facts.fact(name, path.slice(0, path.lastIndexOf('/')));
      isWanted ||= facts.isOpen;
      return fact.sleeps === 'unknown' ? undefined : bindingOf(fact);
    },
    step() {
      if (!isWanted) return 'idle';
      if (facts.step()) return 'more';
      isWanted = false;
      return 'done';
    },
  };
}

/** A way to sleep that is longer than this is an odd one, unless something else says that the function may sleep. */
const MAX_WAY = 2;

/**
 * What was read of a function, as the interpreter takes it. That some path sleeps is taken for what the function is
 * like where its documentation says so too, or the path is short: `dma_map_page()` may sleep by some IOMMU driver's
 * queue, and yet is made for interrupts. Such a one is unknown.
 */
export function bindingOf(fact: CFact): BindingFact {
  const { name, acquires, releases, proof, contract } = fact;
  const isOdd =
    fact.sleeps === 'maybe' && contract?.says !== 'may-sleep' && (fact.callsBack || proof.length > MAX_WAY);
  const isContended = fact.sleeps === 'always' && fact.when === 'contended';
  const sleeps = isOdd ? 'unknown' : isContended ? 'maybe' : fact.sleeps;
  const lock =
    acquires.length === 1 && releases.length === 0
      ? { op: 'acquire' as const, kind: acquires[0]! }
      : releases.length === 1 && acquires.length === 0
        ? { op: 'release' as const, kind: releases[0]! }
        : undefined;
  return {
    name,
    sleep: sleeps,
    ...(fact.flagsIdx === undefined ? {} : { flagsIdx: fact.flagsIdx }),
    ...(fact.partial ? { partial: true as const } : {}),
    ...(isOdd ? { odd: true as const } : {}),
    ...(isContended ? { when: 'contended' as const } : {}),
    ...(lock ? { lock } : {}),
    ...(sleeps === 'flags' && fact.allocates ? { allocates: fact.allocates } : {}),
    ...(fact.callsBack ? { callsBack: true } : {}),
    ...(sleeps === 'maybe' && contract?.says === 'may-sleep' ? { contract: contract.text } : {}),
    ...(proof.length > 0 ? { proof } : {}),
    source: fact.file ?? '',
  };
}
