import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Analysis, createAnalysis, type Options } from '../../server/src/analysis.ts';
import type { FileSystem } from '../../server/src/host.ts';
import { loadParser } from '../../server/src/node/parser-files.ts';
import type { RustParser } from '../../server/src/syntax/source-file.ts';

/** The tool from its sources, for tests and measurements. */
export interface Tool {
  readonly parser: RustParser;
  /** Whoever calls it disposes of what it gives; all share one parser. */
  analysis(fs: FileSystem, options: Options): Analysis;
  /** How many places of a text do not parse. */
  countProblems(path: string, text: string): number;
}

/** The tool of the repository at `repository`, with the profiles as they stand in its source tree. */
export async function loadTool(repository: string, build: 'native' | 'wasm' = 'native'): Promise<Tool> {
  const parser = await loadParser(build, repository);
  const folder = join(repository, 'server/src/kernel/profiles');
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const profiles = names.flatMap((it) => /^(.*)\.json$/.exec(it)?.[1] ?? []);
  const texts = new Map(profiles.map((it) => [it, readFileSync(join(folder, `${it}.json`), 'utf8')]));
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
