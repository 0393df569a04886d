import { loadParser } from '../../server/src/node/parser-files.ts';
import type { RustParser } from '../../server/src/syntax/source-file.ts';

/** Both builds, for tests that hold for each. */
export async function bothParsers(): Promise<readonly RustParser[]> {
  const parsers = await Promise.all([
    loadParser('wasm', import.meta.dirname),
    loadParser('native', import.meta.dirname),
  ]);
  return parsers;
}
