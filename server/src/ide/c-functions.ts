import { createCFacts } from '../c/facts.ts';
import type { FileSystem, ModelCache } from '../host.ts';
import { bindingFact } from '../kernel/facts/bindings.ts';
import type { CFunctionInfo, KernelInfo } from '../kernel-info.ts';

/**
 * What C functions do, in the order asked: as the tree's sources say, where there are any, else as the tables do. Slow
 * the first time, as the names of the whole tree are gathered: for people who ask.
 */
export function listCFunctions(
  names: readonly string[],
  info: KernelInfo,
  { fs, cache }: { readonly fs: FileSystem; readonly cache?: ModelCache },
): CFunctionInfo[] {
  const read =
    info.root === undefined
      ? undefined
      : createCFacts({ fs, root: info.root, wide: true, patient: true, ...(cache ? { cache } : {}) });
  return names.map((name) => {
    const fact = read?.fact(name);
    if (fact && fact.sleeps !== 'unknown') {
      const { sleeps, when, acquires, releases, proof, contract, flagsIdx } = fact;
      return {
        name,
        sleeps,
        flagsIdx: flagsIdx ?? null,
        ...(when ? { when } : {}),
        contract: contract?.text ?? null,
        acquires,
        releases,
        proof,
        source: 'read',
      };
    }
    const row = bindingFact(name.replace(/^rust_helper_/, ''));
    const kind = row?.lock?.kind;
    const sleeps = row?.when ? 'always' : row?.odd ? 'maybe' : (row?.sleep ?? 'unknown');
    const isKnown = row !== undefined && sleeps !== 'unknown';
    return {
      name,
      sleeps,
      flagsIdx: row?.flagsIdx ?? null,
      ...(row?.when ? { when: row.when } : {}),
      contract: row?.contract ?? fact?.contract?.text ?? null,
      acquires: kind && row.lock?.op === 'acquire' ? [kind] : [],
      releases: kind && row.lock?.op === 'release' ? [kind] : [],
      proof: row ? (row.proof ?? []) : (fact?.proof ?? []),
      source: isKnown ? 'table' : 'unknown',
      ...(isKnown ? {} : { why: fact?.why ?? 'not in the built-in tables' }),
    };
  });
}
