import * as vscode from 'vscode';
import type { ReadFilesParams, ReadFilesResult } from '../../server/src/lsp/protocol.ts';

/** Larger files are no sources. */
const largest = 4_000_000;

/** Reads files and directories for a server that has no disk, below the workspace's folders alone. */
export async function readFiles({ uris }: ReadFilesParams): Promise<ReadFilesResult> {
  const entries = await Promise.all(
    uris.map(async (each) => {
      const uri = vscode.Uri.parse(each);
      if (!vscode.workspace.getWorkspaceFolder(uri)) return {};
      try {
        if (each.endsWith('/')) {
          const names = await vscode.workspace.fs.readDirectory(uri);
          return {
            names: names.map(([name, type]) => ({ name, directory: type === vscode.FileType.Directory })),
          };
        }
        const bytes = await vscode.workspace.fs.readFile(uri);
        return bytes.length > largest ? {} : { text: new TextDecoder().decode(bytes) };
      } catch {
        return {};
      }
    }),
  );
  return { entries };
}
