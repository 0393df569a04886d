import type { FileSystem } from '../../host.ts';
import { ancestors, resolvePath } from '../../text/paths.ts';
import { expandPlain, type Makefile, parseMakefile } from './makefile.ts';

/** A directory that a build file near a module names as the kernel to build against. */
export interface NamedKernel {
  readonly directory: string;
  /** "`KDIR` in /home/me/module/Makefile". */
  readonly where: string;
}

/** The variables that out-of-tree modules keep the kernel's directory in, as found in public module repositories. */
const VARIABLES = new Set([
  'KDIR',
  'KERNELDIR',
  'KERNEL_DIR',
  'KERNEL_SRC',
  'KERNELSRC',
  'KERNEL_PATH',
  'KERNEL_SOURCE',
  'KERNEL_TREE',
  'KERNEL_BUILD',
  'KBUILD_DIR',
  'KBUILD',
  'KSRC',
  'KPATH',
  'KERNEL',
  'LINUX',
  'LINUX_DIR',
  'LINUX_SRC',
  'LINUXDIR',
  'KBUILD_OUTPUT',
]);

export const BUILD_FILES = ['Kbuild', 'Makefile', 'GNUmakefile', 'makefile'] as const;

/**
 * The kernels that the build files beside and above a file name, nearest first, up to the repository's root. Only plain
 * paths are followed, relative ones from the build file's directory: a value that takes a shell or the environment
 * (`/lib/modules/$(shell uname -r)/build`) is not evaluated.
 */
export function* namedKernels(fs: FileSystem, path: string): Generator<NamedKernel> {
  for (const directory of ancestors(path)) {
    for (const name of BUILD_FILES) {
      const text = fs.read(`${directory}/${name}`);
      if (text.ok) yield* kernelsIn(parseMakefile(text.text), directory, `${directory}/${name}`);
    }
    if (isRepositoryRoot(fs, directory)) return;
  }
}

/** Whether version control starts here: nothing above it belongs to the same project. */
export function isRepositoryRoot(fs: FileSystem, directory: string): boolean {
  return fs.isFile(`${directory}/.git/HEAD`) || fs.isFile(`${directory}/.git`);
}

function* kernelsIn(makefile: Makefile, directory: string, file: string): Generator<NamedKernel> {
  for (const { name, value } of makefile.assignments) {
    if (!VARIABLES.has(name)) continue;
    const path = expandPlain(value, makefile, directory);
    if (path) yield { directory: resolvePath(directory, path), where: `\`${name}\` in ${file}` };
  }
  for (const recipe of makefile.recipes) {
    const argument = /\$[({]MAKE[)}]\s(?:.*\s)?(?:-C|--directory[= ])\s*([^\s;&|]+)/.exec(recipe)?.[1];
    const path =
      argument === undefined
        ? undefined
        : expandPlain(argument.replace(/^["']|["']$/g, ''), makefile, directory);
    if (path) yield { directory: resolvePath(directory, path), where: `\`make -C\` in ${file}` };
  }
}
