import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import {
  createConnection,
  PortMessageReader,
  PortMessageWriter,
  ProposedFeatures,
} from 'vscode-languageserver/node';
import { version } from '../../../package.json';
import { type AnalysisInputs, createAnalysis, rules } from '../analysis.ts';
import { buildId } from '../node/build-id.ts';
import { nodeFileSystem } from '../node/file-system.ts';
import { memoryKeeper } from '../node/memory-keeper.ts';
import { diskModelCache } from '../node/model-cache.ts';
import { loadParser } from '../node/parser-files.ts';
import { readProfiles } from '../node/profiles.ts';
import { serve } from './server.ts';
import { portTraffic } from './traffic.ts';

/** What the server's thread is started with. */
export interface ThreadData {
  /** How many messages were sent to it, in `[0]`; see `portTraffic`. */
  readonly sent: Int32Array;
}

/**
 * Serves the thread that started this one; returns when it listens. `directory` holds the WASM files and `profiles/`: the
 * folder of the running bundle.
 */
export async function serveThread(directory: string): Promise<void> {
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
  const given = { fs, parser: shared, cache, build: buildId, profile, profiles, profileModels: new Map() };
  // From here on messages are read; nothing may be awaited until the connection listens.
  const port = parentPort!;
  const traffic = portTraffic((workerData as ThreadData).sent, port);
  const connection = createConnection(
    ProposedFeatures.all,
    new PortMessageReader(port),
    new PortMessageWriter(port),
    { messageStrategy: traffic },
  );
  serve(connection, {
    createAnalysis: (options) => createAnalysis({ ...given, options, background: true }),
    fs,
    rules,
    profiles,
    version,
    tidyMemory: memoryKeeper(),
    traffic,
  });
}
