import type { FileSystem } from '../../host.ts';
import { ancestors, resolvePath } from '../../text/paths.ts';
import type { NamedKernel } from './module-makefile.ts';

/** What only the top folder of a checkout of many repositories has: those of `repo`, and of Bazel. */
const TOP_FILES = ['.repo/manifest.xml', 'MODULE.bazel', 'WORKSPACE', 'WORKSPACE.bazel'] as const;

/** Kleaf's rules take the kernel as `kernel_build = "//common:kernel_aarch64"`. */
const KERNEL_LABEL = /\bkernel_build\s*=\s*"(?:@\w*)?\/\/([\w./+-]+):/;

const BUILD_CONFIG_DIR = /^[ \t]*(?:export[ \t]+)?KERNEL_DIR=["']?([\w./+-]+)["']?[ \t]*$/m;

/**
 * The kernels that an Android workspace builds a module against, nearest first: what `BUILD.bazel` and `build.config`
 * files beside and above it name, and the folder that Android calls `common`. Paths in them start at the workspace's
 * top; where no folder above is one, there is none.
 */
export function* workspaceKernels(fs: FileSystem, path: string): Generator<NamedKernel> {
  const above = [...ancestors(path)];
  const depth = above.findIndex((it) => TOP_FILES.some((name) => fs.isFile(`${it}/${name}`)));
  const top = above[depth];
  if (top === undefined) return;
  for (const directory of above.slice(0, depth + 1)) {
    for (const name of ['BUILD.bazel', 'BUILD', 'build.config']) {
      const text = fs.read(`${directory}/${name}`);
      if (!text.ok) continue;
      const isConfig = name === 'build.config';
      const named = (isConfig ? BUILD_CONFIG_DIR : KERNEL_LABEL).exec(text.text)?.[1];
      const what = isConfig ? 'KERNEL_DIR' : 'kernel_build';
      if (named !== undefined)
        yield { directory: resolvePath(top, named), where: `\`${what}\` in ${directory}/${name}` };
    }
  }
  yield { directory: `${top}/common`, where: `the workspace ${top}` };
}
