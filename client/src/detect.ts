/**
 * Whether Rust is kernel Rust, as far as one can tell without the server: starting it must cost an ordinary Cargo
 * project nothing. A wrong "yes" costs a process; the server itself decides what it reports on.
 */

/** What there is to read; paths use `/`. Implemented over VS Code's file system, which may be remote. */
export interface Probe {
  exists(path: string): Promise<boolean>;
  /** A file's text, or undefined where it cannot be read. */
  read(path: string): Promise<string | undefined>;
}

/** Directories above a file that are looked at; the deepest Rust file of a kernel lies eight down. */
const maxDepth = 16;

/** Files that every kernel tree with Rust has, from 6.1 on. */
const treeMarkers = ['rust/kernel/lib.rs', 'scripts/Makefile.build'];

/** Whether the directory is the top of a kernel tree with Rust in it. */
export async function isKernelTree(probe: Probe, directory: string): Promise<boolean> {
  for (const marker of treeMarkers) if (!(await probe.exists(`${directory}/${marker}`))) return false;
  return true;
}

/** Whether a file's text uses the `kernel` crate, or declares a module with its macro. */
export function mentionsKernel(text: string): boolean {
  return /\b(?:use|extern crate)\s+(?:::)?kernel\b|\bkernel::[a-z_]+|^\s*module(?:_[a-z_]+)?!\s*\{/m.test(
    text,
  );
}

/** Whether a Kbuild file, or a Makefile in its style, makes an object from Rust of this name: `obj-m := foo.o`. */
export function buildsObject(makefile: string, stem: string): boolean {
  const lines = makefile.replaceAll(/\\\r?\n/g, ' ').split('\n');
  return lines.some((line) => {
    const objects = /^\s*[\w$(){}-]*(?:obj|objs|-y|-m)[\w$(){}-]*\s*[:+?]?=(.*)$/.exec(line)?.[1];
    return objects?.split(/\s+/).includes(`${stem}.o`) ?? false;
  });
}

/** Whether a Rust file belongs to a kernel: by its text, by the tree around it, or by the Makefile beside it. */
export async function isKernelRust(probe: Probe, path: string, text: string): Promise<boolean> {
  if (mentionsKernel(text)) return true;
  const parts = path.split('/');
  const stem = parts.pop()!.replace(/\.rs$/, '');
  const own = parts.join('/');
  for (const name of ['Kbuild', 'Makefile']) {
    const makefile = await probe.read(`${own}/${name}`);
    if (makefile !== undefined && buildsObject(makefile, stem)) return true;
  }
  for (let depth = 0; depth < maxDepth && parts.length > 1; depth++, parts.pop()) {
    if (await isKernelTree(probe, parts.join('/'))) return true;
  }
  return false;
}
