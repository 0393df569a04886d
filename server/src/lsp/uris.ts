import { URI } from 'vscode-uri';
import { foldSeparators } from '../node/file-system.ts';

/**
 * The path of a document: absolute, with `/`. What lies on no disk (`untitled:`, `vscode-vfs:`) gets a path below
 * `//scheme:`, where nothing can be found, so that its text is analysed alone.
 */
export function pathOf(uri: string): string {
  const parsed = URI.parse(uri);
  if (parsed.scheme === 'file') return foldSeparators(parsed.fsPath);
  return `//${parsed.scheme}:${parsed.authority}${parsed.path.startsWith('/') ? '' : '/'}${parsed.path}`;
}

/** The URI of a path as `pathOf` gives it. */
export function uriOf(path: string): string {
  // No server of a UNC path has a colon in its name.
  const virtual = /^\/\/([\w.+-]+):([^/]*)(\/.*)$/.exec(path);
  if (virtual) return URI.from({ scheme: virtual[1]!, authority: virtual[2]!, path: virtual[3]! }).toString();
  return URI.file(path).toString();
}
