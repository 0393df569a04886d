import type { FileSystem } from '../../host.ts';
import { ancestors, dirname, resolvePath } from '../../text/paths.ts';
import { expandPlain, type Makefile, parseMakefile, withIncluded } from './makefile.ts';

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

/** `$(MAKE) -C DIR`, where DIR may hold a call of make or the shell with blanks in it. */
const MAKE_IN =
  /(?:\$[({]MAKE[)}]|\bmake)\s(?:.*\s)?(?:-C|--directory[= ])\s*((?:\$\([^()\n]*\)|`[^`\n]*`|[^\s;&|`])+)/;

export const BUILD_FILES = ['Kbuild', 'Makefile', 'GNUmakefile', 'makefile'] as const;

/**
 * The kernels that the build files beside and above a file name, nearest first, up to the repository's root. Only plain
 * paths are followed, relative ones from the build file's directory: of what takes a shell or the environment only the
 * running kernel's release is known (`/lib/modules/$(shell uname -r)/build`). What rust-analyzer and clangd were told
 * comes last.
 */
export function* namedKernels(fs: FileSystem, path: string): Generator<NamedKernel> {
  for (const directory of ancestors(path)) {
    for (const name of BUILD_FILES) {
      const text = fs.read(`${directory}/${name}`);
      if (!text.ok) continue;
      const makefile = withIncluded(parseMakefile(text.text), directory, (path) => {
        const file = resolvePath(directory, path);
        const included = fs.read(file);
        // What is longer is no list of settings, but a kernel's own.
        const isShort = included.ok && included.text.length < LONGEST_INCLUDED;
        return isShort ? { text: included.text, directory: dirname(file) } : undefined;
      });
      yield* kernelsIn(fs, makefile, directory, `${directory}/${name}`);
    }
    yield* toldToEditors(fs, directory);
    if (isRepositoryRoot(fs, directory)) return;
  }
}

/** How long a file of settings may be. */
const LONGEST_INCLUDED = 32 * 1024;

/** Whether version control starts here: nothing above it belongs to the same project. */
export function isRepositoryRoot(fs: FileSystem, directory: string): boolean {
  return fs.isFile(`${directory}/.git/HEAD`) || fs.isFile(`${directory}/.git`);
}

/** How much of such a file is looked at: that of a whole kernel has megabytes of the same. */
const LOOKED_AT = 256 * 1024;

/** The kernels that `rust-project.json` and `compile_commands.json` beside a module were made for. */
function* toldToEditors(fs: FileSystem, directory: string): Generator<NamedKernel> {
  const told = [
    ['rust-project.json', /"root_module"\s*:\s*"([^"\n]+)\/rust\/kernel\/lib\.rs"/],
    ['compile_commands.json', /"directory"\s*:\s*"([^"\n]+)"/],
  ] as const;
  for (const [name, pattern] of told) {
    const text = fs.read(`${directory}/${name}`);
    const path = text.ok ? pattern.exec(text.text.slice(0, LOOKED_AT))?.[1] : undefined;
    if (path) yield { directory: resolvePath(directory, path), where: `${directory}/${name}` };
  }
}

function* kernelsIn(
  fs: FileSystem,
  makefile: Makefile,
  directory: string,
  file: string,
): Generator<NamedKernel> {
  const { release } = fs;
  for (const { name, value } of makefile.assignments) {
    if (!VARIABLES.has(name)) continue;
    const path = expandPlain(value, makefile, directory, release);
    if (path) yield { directory: resolvePath(directory, path), where: `\`${name}\` in ${file}` };
  }
  for (const recipe of makefile.recipes) {
    const argument = MAKE_IN.exec(recipe)?.[1];
    const path =
      argument === undefined
        ? undefined
        : expandPlain(argument.replace(/^["']|["']$/g, ''), makefile, directory, release);
    if (path) yield { directory: resolvePath(directory, path), where: `\`make -C\` in ${file}` };
  }
}
