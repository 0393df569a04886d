import { join } from 'node:path';
import {
  type Analysis,
  createAnalysis,
  type Options,
  type ProfileModels,
} from '../../server/src/analysis.ts';
import type { DatabaseOptions } from '../../server/src/db/spec.ts';
import type { FileSystem } from '../../server/src/host.ts';
import { loadParser } from '../../server/src/node/parser-files.ts';
import { readProfiles } from '../../server/src/node/profiles.ts';
import type { RustParser } from '../../server/src/syntax/source-file.ts';

/** The tool from its sources, for tests and measurements. Two of them have nothing in common: each is an oracle for the other. */
export interface Tool {
  readonly parser: RustParser;
  /** The bundled profiles: their versions, and the JSON of one. */
  readonly profiles: readonly string[];
  profile(version: string): string | undefined;
  /** Whoever calls it disposes of what it gives; all share one parser, and what is learned of bundled profiles. */
  analysis(fs: FileSystem, options: Options, database?: DatabaseOptions): Analysis;
  /** How many places of a text do not parse. */
  countProblems(path: string, text: string): number;
}

/** The tool of the repository at `repository`, with the profiles as they stand in its source tree. */
export async function loadTool(repository: string, build: 'native' | 'wasm' = 'native'): Promise<Tool> {
  const parser = await loadParser(build, repository);
  const { profiles, profile } = readProfiles(join(repository, 'server/src/kernel/profiles'));

  // An analysis disposes of its parser; this one outlives it.
  const shared: RustParser = {
    build: parser.build,
    parse: (path, text) => parser.parse(path, text),
    edit: (old, changes) => parser.edit(old, changes),
    dispose: () => {},
  };

  const profileModels: ProfileModels = new Map();
  function analysis(fs: FileSystem, options: Options, database?: DatabaseOptions): Analysis {
    return createAnalysis({
      fs,
      parser: shared,
      options,
      profile,
      profiles,
      profileModels,
      ...(database ? { database } : {}),
    });
  }
  function countProblems(path: string, text: string): number {
    const file = parser.parse(path, text);
    const count = file.problems.length;
    file.release();
    return count;
  }
  return { parser, profiles, profile, analysis, countProblems };
}
