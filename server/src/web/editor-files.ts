import type { Connection } from 'vscode-languageserver/node';
import type { DirectoryEntry, FileSystem, ReadResult } from '../host.ts';
import { type ReadFilesParams, type ReadFilesResult, readFilesRequest } from '../lsp/protocol.ts';
import type { RemoteFiles } from '../lsp/session.ts';
import { uriOf } from '../lsp/uris.ts';

/** How long to gather what is asked for before the editor is, in milliseconds. */
const pause = 20;
/** So many files are asked for at a time; the next ones follow. */
const batch = 64;

/** What is read of a folder: Rust, and what says which of it is kernel code. */
const wantedName = /(?:\.rs|\/(?:Kbuild|Makefile|GNUmakefile|Cargo\.toml|\.kalloc-lint\.toml))$/;
/** A kernel tree itself is not read through the editor, thousands of files one by one: its profile stands in for it. */
const ofKernel = /\/(?:rust|scripts|include)\/|\/lib\/modules\//;

/**
 * The files of an editor without a disk, for an analysis that does not wait: what is not known yet counts as missing, is
 * asked for, and is told of when it is there.
 */
export function editorFileSystem(connection: Connection): RemoteFiles & { readonly fs: FileSystem } {
  const files = new Map<string, string | undefined>();
  const directories = new Map<string, readonly DirectoryEntry[]>();
  const wanted = new Set<string>();
  let arrived: (paths: readonly string[]) => void = () => {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asking = false;

  const ask = async (): Promise<void> => {
    asking = true;
    while (wanted.size > 0) {
      const paths = [...wanted].slice(0, batch);
      for (const path of paths) wanted.delete(path);
      const params: ReadFilesParams = { uris: paths.map(uriOf) };
      let answer: ReadFilesResult = { entries: [] };
      try {
        answer = await connection.sendRequest<ReadFilesResult>(readFilesRequest, params);
      } catch (error) {
        connection.console.warn(`files: ${String(error)}`);
      }
      const fresh: string[] = [];
      for (const [i, path] of paths.entries()) {
        const entry = answer.entries[i];
        if (entry?.names) directories.set(path, entry.names);
        else if (path.endsWith('/')) directories.set(path, []);
        else files.set(path, entry?.text);
        if (entry?.text !== undefined || entry?.names?.length) fresh.push(path.replace(/\/$/, ''));
      }
      if (fresh.length > 0) arrived(fresh);
    }
    asking = false;
  };
  const want = (path: string): void => {
    if (!path.startsWith('//') || wanted.has(path)) return;
    wanted.add(path);
    if (asking) return;
    clearTimeout(timer);
    timer = setTimeout(() => void ask(), pause);
  };

  const read = (path: string): ReadResult => {
    if (!files.has(path) && wantedName.test(path) && !ofKernel.test(path)) want(path);
    const text = files.get(path);
    return text === undefined ? { ok: false, problem: 'missing' } : { ok: true, text };
  };
  const list = (directory: string): readonly DirectoryEntry[] => {
    const key = `${directory}/`;
    const known = directories.get(key);
    if (!known && !ofKernel.test(key)) want(key);
    return known ?? [];
  };
  return {
    fs: { read, list, isFile: (path) => read(path).ok },
    forget(paths) {
      for (const path of paths) {
        files.delete(path);
        directories.delete(`${path.slice(0, path.lastIndexOf('/'))}/`);
        directories.delete(`${path}/`);
      }
    },
    onArrival(listener) {
      arrived = listener;
    },
  };
}
