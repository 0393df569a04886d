/**
 * Finds the kernel that a file is checked against: the tree that it lies in, the one that the user or the module's
 * build files name, or a bundled profile.
 */
import type { FileSystem } from '../../host.ts';
import { basename, dirname, isAbsolute, resolvePath } from '../../text/paths.ts';
import type { ApiEra } from '../fact-types.ts';
import { namedKernels } from './module-makefile.ts';
import {
  type BuildDirectory,
  findBareTree,
  type KernelTree,
  readBuildDirectory,
  type TreeFinder,
  treeFinder,
} from './tree.ts';
import { eraOfVersion, looksLikeVersion, newestProfile, parseVersion, profileFor } from './version.ts';
import { workspaceKernels } from './workspace.ts';

export { apiOf, findTree, readVersion } from './tree.ts';
export { parseVersion, profileFor } from './version.ts';

/** The kernel of a file, with how it was chosen ("the enclosing tree"), or one clear sentence why there is none. */
export type KernelChoice =
  | {
      readonly source: 'tree';
      readonly root: string;
      readonly version: string;
      readonly api: ApiEra;
      readonly reason: string;
    }
  | {
      readonly source: 'profile';
      /** The profile's name: `6.10`. */
      readonly version: string;
      /** What was asked for, where that is another version. */
      readonly asked?: string;
      /** The next newer profile, where the version that was asked for lies between the two. */
      readonly above?: string;
      readonly api: ApiEra;
      readonly reason: string;
    }
  | { readonly error: string };

/** Remembers its answers by directory, so asking for each file of a tree costs one walk up a directory. */
export interface Discovery {
  /**
   * The kernel of `path`. `kernel` is the user's option: a directory (absolute; the caller resolves a relative one) or
   * a version. The option wins over everything, also over the tree that the file lies in.
   */
  choose(path: string, kernel?: string): KernelChoice;
  /** The kernel that the option alone names, for commands that look at no file. */
  chooseOption(kernel: string): KernelChoice;
  /** To be told of files that changed, came or went: forgets what it knew where they are build files or probed ones. */
  invalidate(paths: readonly string[]): void;
}

/** `profiles` are the names of the bundled profiles. */
export function createDiscovery(fs: FileSystem, profiles: readonly string[]): Discovery {
  const byDirectory = new Map<string, KernelChoice>();
  const byOption = new Map<string, KernelChoice>();
  const trees = treeFinder(fs);

  function chooseOption(kernel: string): KernelChoice {
    return remembered(byOption, kernel, () => fromOption(fs, profiles, kernel));
  }
  return {
    choose(path, kernel) {
      if (kernel !== undefined && kernel.trim() !== '') return chooseOption(kernel.trim());
      return remembered(byDirectory, dirname(path), () => fromSurroundings(fs, trees, profiles, path));
    },
    chooseOption,
    invalidate(paths) {
      if (!paths.some(decidesAKernel)) return;
      byDirectory.clear();
      byOption.clear();
      trees.forget();
    },
  };
}

/** Why the user's option names no kernel, one sentence; undefined where it does. See `Discovery.choose`. */
export function kernelProblem(
  fs: FileSystem,
  profiles: readonly string[],
  kernel: string,
): string | undefined {
  const choice = fromOption(fs, profiles, kernel.trim());
  return 'error' in choice ? choice.error : undefined;
}

/** Whether a change of this file can change which kernel a file belongs to. */
function decidesAKernel(path: string): boolean {
  if (
    /^(?:Kbuild|GNUmakefile|[Mm]akefile|Makefile\.\w+|BUILD(?:\.bazel)?|build\.config|.*\.ma?k)$/.test(
      basename(path),
    )
  )
    return true;
  return /\/rust\/(?:kernel\/lib\.rs|kernel\/allocator\.rs|kernel\/alloc\/\w+\.rs|alloc\/\w+\.rs)$/.test(
    path,
  );
}

function remembered(cache: Map<string, KernelChoice>, key: string, make: () => KernelChoice): KernelChoice {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = make();
  cache.set(key, made);
  return made;
}

function fromOption(fs: FileSystem, profiles: readonly string[], option: string): KernelChoice {
  if (looksLikeVersion(option)) return fromVersion(profiles, option);
  if (!isAbsolute(option)) {
    return { error: `\`${option}\` is neither a kernel tree nor a kernel version` };
  }
  const root = resolvePath('/', option);
  const found = readBuildDirectory(fs, root);
  if (found.kind === 'tree') return fromTree(found.tree, 'the tree that the option names');
  if (found.kind === 'headers') {
    return {
      error: `${root} is Linux ${found.version} without its Rust sources (no rust/kernel/lib.rs); name a full tree, or the version`,
    };
  }
  return {
    error: `${root} is no kernel tree: it has no top Makefile with a version, or no rust/kernel/lib.rs`,
  };
}

function fromSurroundings(
  fs: FileSystem,
  trees: TreeFinder,
  profiles: readonly string[],
  path: string,
): KernelChoice {
  const enclosing = trees.find(path);
  if (enclosing !== undefined) return fromTree(enclosing, 'the enclosing tree');
  let headers: { version: string; where: string; what?: string } | undefined;
  for (const named of [...namedKernels(fs, path), ...workspaceKernels(fs, path)]) {
    const found: BuildDirectory = readBuildDirectory(fs, named.directory);
    if (found.kind === 'tree') return fromTree(found.tree, `the tree that ${named.where} names`);
    if (found.kind === 'headers') headers ??= { version: found.version, where: named.where };
    // The module builds against the running kernel, whose headers need not be installed where it is looked at.
    const release = RELEASED.exec(named.directory)?.slice(1).find(Boolean);
    if (found.kind === 'none' && release !== undefined && looksLikeVersion(release))
      headers ??= { version: release, where: named.where, what: 'the release' };
  }
  const bare = findBareTree(fs, path);
  if (bare?.version !== undefined) {
    const choice = fromVersion(profiles, bare.version);
    const why = `the version of the enclosing tree, which has ${bare.lacks}`;
    if (!('error' in choice)) return { ...choice, reason: `${choice.reason}, ${why}` };
  }
  if (headers !== undefined) {
    const choice = fromVersion(profiles, headers.version);
    if (!('error' in choice)) {
      return {
        ...choice,
        reason: `${choice.reason}, ${headers.what ?? 'the headers'} that ${headers.where} names`,
      };
    }
  }
  const installed = installedTree(fs);
  if (installed !== undefined)
    return fromTree(installed, `the only kernel under /lib/modules with Rust sources`);
  const newest = newestProfile(profiles);
  if (newest === undefined) return { error: 'no kernel tree was found, and no profile is bundled' };
  const why = bare ? `the enclosing tree has ${bare.lacks}` : 'no kernel tree was found';
  return profileChoice(newest, `the newest bundled profile, as ${why}`);
}

/** Directories that are named by a release, as `uname -r` has it, and those of the headers of Debian, Fedora and others. */
const RELEASED =
  /^\/lib\/modules\/([^/]+)\/(?:build|source)$|^\/usr\/src\/(?:kernels\/|(?:linux|kernel)(?:-headers|-source|-devel)?-)([^/]+)$/;

/** The tree behind `/lib/modules/…/build`, where exactly one has Rust sources: which of several runs is not known. */
function installedTree(fs: FileSystem): KernelTree | undefined {
  const trees = fs
    .list('/lib/modules')
    .map((entry) => readBuildDirectory(fs, `/lib/modules/${entry.name}/build`))
    .filter((it) => it.kind === 'tree');
  return trees.length === 1 ? trees[0]!.tree : undefined;
}

function fromTree(tree: KernelTree, reason: string): KernelChoice {
  const { root, version, api, lacks } = tree;
  return { source: 'tree', root, version, api, reason: `${reason}${whatIsLacking(lacks)}` };
}

/** How many names of missing modules a reason lists. */
const LISTED = 3;

function whatIsLacking(modules: readonly string[]): string {
  if (modules.length === 0) return '';
  const listed = modules.slice(0, LISTED).map((it) => `\`${it}\``);
  const more = modules.length - listed.length;
  return `, whose rust/kernel lacks the files of ${listed.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function fromVersion(profiles: readonly string[], version: string): KernelChoice {
  const profile = profileFor(version, profiles);
  if ('error' in profile) return profile;
  const asked = version.trim().replace(/^v/, '');
  const choice = profileChoice(profile.version, profile.reason);
  return {
    ...choice,
    ...(profile.version === asked ? {} : { asked }),
    ...(profile.above === undefined ? {} : { above: profile.above }),
  };
}

function profileChoice(version: string, reason: string): KernelChoice {
  return { source: 'profile', version, api: eraOfVersion(parseVersion(version)!), reason };
}
