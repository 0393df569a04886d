import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export interface Kernel {
  /** The folder's name: `linux-7.3`. */
  readonly name: string;
  readonly root: string;
}

/** The kernel trees in the folder of `--kernels`, or of KERNEL_SOURCES; `--kernel NAME` picks one. Ends the program if there is none. */
export function kernelsFromArguments(args: readonly string[]): Kernel[] {
  const folder = option(args, '--kernels') ?? process.env.KERNEL_SOURCES;
  if (!folder || !existsSync(folder)) {
    console.error(
      'name a folder with one kernel tree in each folder of it: --kernels DIR, or KERNEL_SOURCES',
    );
    process.exit(2);
  }
  const only = option(args, '--kernel');
  const names = readdirSync(folder).filter(
    (it) => existsSync(join(folder, it, 'Makefile')) && existsSync(join(folder, it, 'rust')),
  );
  const wanted = names.filter((it) => only === undefined || it === only).sort();
  if (wanted.length === 0) {
    console.error(`no kernel tree in ${folder}`);
    process.exit(2);
  }
  return wanted.map((name) => ({ name, root: resolve(folder, name) }));
}

/** The value after `name`, or undefined. */
export function option(args: readonly string[], name: string): string | undefined {
  const idx = args.indexOf(name);
  return idx < 0 ? undefined : args[idx + 1];
}

/** The Rust files of a tree, by path relative to it, sorted. */
export function rustFiles(root: string): string[] {
  return (readdirSync(root, { recursive: true }) as string[]).filter((it) => it.endsWith('.rs')).sort();
}

/** The text of a file, or undefined where it is not UTF-8. */
export function readText(path: string): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
  } catch {
    return undefined;
  }
}
