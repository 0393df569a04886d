import { join } from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { version } from '../../../package.json';
import { type AnalysisInputs, createAnalysis, rules } from '../analysis.ts';
import { buildId } from '../node/build-id.ts';
import { nodeFileSystem } from '../node/file-system.ts';
import { memoryKeeper } from '../node/memory-keeper.ts';
import { diskModelCache } from '../node/model-cache.ts';
import { loadParser } from '../node/parser-files.ts';
import { readProfiles } from '../node/profiles.ts';
import { serve } from './server.ts';

/**
 * Starts the language server on this process's standard streams, or on the channel that its arguments name
 * (`--node-ipc`, `--stdio`, `--pipe=`, `--socket=`). Returns when it listens; the process ends with the connection.
 * `directory` holds the WASM files and `profiles/`: the folder of the running bundle.
 */
export async function startServer(transport: 'stdio' | 'arguments', directory: string): Promise<void> {
  // The WASM build: its memory stays bounded over thousands of edits, and the package serves every platform.
  const parser = await loadParser('wasm', directory);
  const fs = nodeFileSystem();
  const cache = diskModelCache();
  const { profiles, profile } = readProfiles(join(directory, 'profiles'));
  // An analysis disposes of its parser, and there may be several on this one.
  const shared: AnalysisInputs['parser'] = {
    build: parser.build,
    parse: (path, text) => parser.parse(path, text),
    edit: (old, changes) => parser.edit(old, changes),
    dispose: () => {},
  };
  const connection =
    transport === 'stdio'
      ? createConnection(ProposedFeatures.all, process.stdin, process.stdout)
      : createConnection(ProposedFeatures.all);
  const given = { fs, parser: shared, cache, build: buildId, profile, profiles, profileModels: new Map() };
  serve(connection, {
    createAnalysis: (options) => createAnalysis({ ...given, options, background: true }),
    fs,
    rules,
    profiles,
    version,
    tidyMemory: memoryKeeper(),
  });
}
