import type { Crate } from '../def/module.ts';
import type { FileSystem } from '../host.ts';
import type { TypeWorld } from '../types/world.ts';
import type { Place } from './crates.ts';

/** Folders of a tree without kernel Rust of their own, or with that of the kernel's crates, which are known. */
const elsewhere = new Set(['rust', 'tools', 'scripts', 'Documentation', 'include', 'usr']);

/**
 * The crates of a tree outside `rust/` in which a file names a type whose name ends in `Flags`: only they can have
 * functions that take such flags. `isKernelCode` leaves out host programs, `place` finds a file's crate.
 */
export function* driverCrates(
  fs: FileSystem,
  root: string,
  isKernelCode: (path: string) => boolean,
  place: (path: string) => Place,
): Generator<{ readonly world: TypeWorld; readonly crate: Crate }> {
  const seen = new Set<Crate>();
  for (const path of rustFilesUnder(fs, root)) {
    const read = fs.read(path);
    if (!read.ok || !/:\s*[\w:]{0,200}Flags\b/.test(read.text) || !isKernelCode(path)) continue;
    const { world, module } = place(path);
    if (seen.has(module.crate)) continue;
    seen.add(module.crate);
    yield { world, crate: module.crate };
  }
}

function* rustFilesUnder(fs: FileSystem, directory: string, top = true): Generator<string> {
  for (const { name, directory: isDirectory } of fs.list(directory)) {
    const path = `${directory}/${name}`;
    if (!isDirectory) {
      if (name.endsWith('.rs')) yield path;
    } else if (!name.startsWith('.') && !(top && elsewhere.has(name))) yield* rustFilesUnder(fs, path, false);
  }
}
