import type { FileSystem } from '../host.ts';
import { type Contract, declaredContracts } from './contract.ts';
import { type CFile, type Place, textOf } from './tree.ts';

/**
 * Finds what the headers that a definition's file includes promise of it, where they declare it below kernel-doc. Each
 * header is read once; one that is not there promises nothing.
 */
export function createDeclared(fs: FileSystem, root: string): (place: Place) => Contract | undefined {
  const headers = new WeakMap<CFile, readonly string[]>();
  const contracts = new Map<string, ReadonlyMap<string, Contract>>();
  const contractsIn = (header: string) => {
    let known = contracts.get(header);
    if (!known) contracts.set(header, (known = declaredContracts(textOf(fs, header) ?? '')));
    return known;
  };
  return ({ file, definition }) => {
    let known = headers.get(file);
    if (!known) headers.set(file, (known = headersOf(file, root)));
    for (const path of known) {
      const found = contractsIn(path).get(definition.name);
      if (found) return found;
    }
    return undefined;
  };
}

/** The headers that a file includes, those of the kernel's own interface and those beside it. */
function headersOf({ path, text }: CFile, root: string): readonly string[] {
  const directory = path.slice(0, path.lastIndexOf('/'));
  const includes = text.matchAll(
    /^[ \t]*#[ \t]*include[ \t]*(?:<(linux\/[^>\n]{1,100})>|"([^"\n]{1,100})")/gm,
  );
  return [...includes].map(([, own, beside]) =>
    own === undefined ? `${directory}/${beside}` : `${root}/include/${own}`,
  );
}
