import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { version } from '../../../package.json';
import { type AnalysisInputs, createAnalysis, rules } from '../analysis.ts';
import type { ServerParser, ServerProfiles } from '../lsp/protocol.ts';
import { serve } from '../lsp/server.ts';
import { createWasmParser } from '../syntax/parser.ts';
import { editorFileSystem } from './editor-files.ts';

/** The worker's own scope, as far as it is used. */
interface Scope {
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  postMessage(message: unknown): void;
}

const scope = globalThis as unknown as Scope;

/** A megabyte of ordinary code takes a second at most. */
const limit = { milliseconds: (length: number) => 1000 + length / 250, now: () => performance.now() };

// Two messages bring what a process would read from its disk, in any order: the parser is compiled as soon as it is
// there. The connection begins when the editor is told that the server is ready.
let parser: ReturnType<typeof createWasmParser> | undefined;
let profiles: ServerProfiles['profiles'] | undefined;
scope.onmessage = ({ data }) => {
  const message = data as ServerParser | ServerProfiles;
  if ('profiles' in message) profiles = message.profiles;
  else parser = createWasmParser(message, limit);
  parser?.catch(failed);
  if (!parser || !profiles) return;
  scope.onmessage = null;
  start(parser, profiles).then(() => scope.postMessage({ ready: true }), failed);
};

function failed(error: unknown): void {
  scope.postMessage({ failed: error instanceof Error ? error.stack : String(error) });
}

async function start(
  compiled: ReturnType<typeof createWasmParser>,
  profiles: ServerProfiles['profiles'],
): Promise<void> {
  const parser = await compiled;
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
