import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Analysis, createAnalysis, type Options } from '../../server/src/analysis.ts';
import type { FileSystem } from '../../server/src/host.ts';
import { loadParser } from '../../server/src/node/parser-files.ts';
import type { RustParser } from '../../server/src/syntax/source-file.ts';
import type { Tool } from './check.ts';

/** The repository's top folder. */
export const repository = join(import.meta.dirname, '../..');

const profileFolder = join(repository, 'server/src/kernel/profiles');

/** The tool itself, with the bundled profiles as they stand in the source tree, and one parser for all that it makes. */
export async function loadTool(): Promise<Tool & { readonly parser: RustParser }> {
  const parser = await loadParser('native', repository);
  const profiles = readdirSync(profileFolder).flatMap((it) => /^(.*)\.json$/.exec(it)?.[1] ?? []);
  const texts = new Map(profiles.map((it) => [it, readFileSync(join(profileFolder, `${it}.json`), 'utf8')]));
  const profile = (version: string) => texts.get(version);

  function analysis(fs: FileSystem, options: Options): Analysis {
    // An analysis disposes of its parser; this one is shared.
    return createAnalysis({ fs, parser: { ...parser, dispose: () => {} }, options, profile, profiles });
  }
  function countProblems(path: string, text: string): number {
    const file = parser.parse(path, text);
    const count = file.problems.length;
    file.release();
    return count;
  }
  return { parser, analysis, countProblems };
}
