import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { version } from '../../../package.json';
import { type AnalysisInputs, createAnalysis, rules } from '../analysis.ts';
import type { ServerAssets } from '../lsp/protocol.ts';
import { serve } from '../lsp/server.ts';
import { createWasmParser } from '../syntax/parser.ts';
import { editorFileSystem } from './editor-files.ts';

/** The worker's own scope, as far as it is used. */
interface Scope {
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  postMessage(message: unknown): void;
}

const scope = globalThis as unknown as Scope;

// The first message brings what a process would read from its disk; the connection begins when it is told to be ready.
scope.onmessage = ({ data }) => {
  scope.onmessage = null;
  start(data as ServerAssets).then(
    () => scope.postMessage({ ready: true }),
    (error: unknown) => scope.postMessage({ failed: error instanceof Error ? error.stack : String(error) }),
  );
};

/** A megabyte of ordinary code takes a second at most. */
const limit = { milliseconds: (length: number) => 1000 + length / 250, now: () => performance.now() };

async function start({ core, grammar, profiles }: ServerAssets): Promise<void> {
  const parser = await createWasmParser({ core, grammar }, limit);
  // An analysis disposes of its parser, and there may be several on this one.
  const shared: AnalysisInputs['parser'] = {
    build: parser.build,
    parse: (path, text) => parser.parse(path, text),
    edit: (old, changes) => parser.edit(old, changes),
    dispose: () => {},
  };
  const worker = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];
  const connection = createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker));
  const files = editorFileSystem(connection);
  const versions = Object.keys(profiles);
  const given = {
    fs: files.fs,
    parser: shared,
    profile: (name: string) => profiles[name],
    profiles: versions,
    profileModels: new Map(),
  };
  serve(connection, {
    createAnalysis: (options) => createAnalysis({ ...given, options }),
    fs: files.fs,
    remote: files,
    rules,
    profiles: versions,
    version,
  });
}
