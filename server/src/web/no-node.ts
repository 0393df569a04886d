import { resolvePath } from '../text/paths.ts';

// Stands in for the modules of Node that the server uses where there is none: `scripts/build.mjs` puts it there.

/** There is no home: a path that begins with `~` leads nowhere. */
export function homedir(): string {
  return '/';
}

/** An absolute path from one that may be relative to a folder. */
export function resolve(folder: string, path: string): string {
  return resolvePath(folder, path);
}
