import type { FileStore } from '../def/file-store.ts';
import type { ModuleSource } from '../def/module.ts';

/**
 * The same source, with what is asked of it written down: of a file what it declares, of one that is not there that it
 * is not. What stands where is not written down, for crates are told of it; see `LocalCrates`.
 */
export function watched(files: FileStore, source: ModuleSource): ModuleSource {
  return {
    ...(source.parse ? { parse: source.parse } : {}),
    isFile(path) {
      files.isFile(path);
      return source.isFile(path);
    },
    items(path) {
      files.shape(path);
      return files.unwatched(() => source.items(path));
    },
  };
}
