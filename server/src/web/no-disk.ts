// Stands in for `node/file-system.ts` where there is neither Node nor a disk: `scripts/build.mjs` puts it there.

/** Paths come from URIs, with `/` on every platform. */
export function foldSeparators(path: string): string {
  return path;
}
