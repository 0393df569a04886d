import type { FileSystem } from '../../host.ts';
import { ancestors, basename, dirname, isUnder } from '../../text/paths.ts';
import { isRepositoryRoot } from '../discover/module-makefile.ts';
import type { FileScope } from './file-scope.ts';
import type { RustObjects } from './objects.ts';
import {
  hasMain,
  isProcMacro,
  saysKernelModule,
  speaksOfKernelAllocations,
  usesKernelCrate,
  usesStd,
} from './text.ts';

/** What surrounds a file outside of any kernel tree. */
export interface Surroundings {
  readonly fs: FileSystem;
  objects(directory: string): RustObjects;
  /** `kernelFilesIn` of a directory, remembered. */
  kernelFiles(directory: string): readonly KernelFile[];
}

/** A file that is kernel code by its own text. */
export interface KernelFile {
  readonly path: string;
  readonly text: string;
  /** It has words that only a module for Linux says, rather than a mere use of a crate `kernel`. */
  readonly marked: boolean;
}

/** The .rs files of one directory that are kernel code by their own text: in an ordinary project, none. */
export function kernelFilesIn(fs: FileSystem, directory: string): readonly KernelFile[] {
  return fs.list(directory).flatMap((entry) => {
    if (entry.directory || !entry.name.endsWith('.rs')) return [];
    const path = `${directory}/${entry.name}`;
    const text = fs.read(path);
    if (!text.ok) return [];
    const marked = saysKernelModule(text.text);
    return marked || usesKernelCrate(text.text) ? [{ path, text: text.text, marked }] : [];
  });
}

const ORDINARY: FileScope = { kind: 'foreign', reason: 'an ordinary Cargo project' };

/**
 * Classifies a file outside of a kernel tree. A build file that builds Rust for a module, beside or above it up to the
 * repository's root, says most; then the text; then the rest of its crate. A Cargo.toml alone makes it ordinary Rust,
 * but modules often have one for rust-analyzer, so it hides nothing that says to be a module.
 */
export function classifyOutOfTree(
  around: Surroundings,
  path: string,
  text: () => string | undefined,
): FileScope {
  let cargo: string | undefined;
  for (const directory of ancestors(path)) {
    const objects = around.objects(directory);
    if (objects.kernel.has(path))
      return { kind: 'kernel', reason: `${directory} builds it as part of a module` };
    if (objects.host.has(path))
      return { kind: 'host', reason: `${directory} builds it for the build machine` };
    if (cargo === undefined && buildsFilesOf(objects, directory, path))
      return partOfModule(text() ?? '', directory);
    if (around.fs.isFile(`${directory}/Cargo.toml`)) cargo ??= directory;
    if (isRepositoryRoot(around.fs, directory)) break;
  }
  return cargo === undefined
    ? alone(around, path, text() ?? '')
    : inCargoProject(around, cargo, path, text() ?? '');
}

/** Whether one of the module's crate roots has `path` below its own directory. */
function buildsFilesOf(objects: RustObjects, directory: string, path: string): boolean {
  if (!isUnder(path, directory)) return false;
  for (const root of objects.kernel) if (isUnder(path, dirname(root))) return true;
  return false;
}

function partOfModule(text: string, directory: string): FileScope {
  if (!saysKernelModule(text)) {
    if (isProcMacro(text)) return { kind: 'host', reason: 'a procedural macro' };
    if (usesStd(text)) return { kind: 'host', reason: 'it uses the standard library' };
  }
  return { kind: 'kernel', reason: `part of the module that ${directory} builds` };
}

function inCargoProject(around: Surroundings, directory: string, path: string, text: string): FileScope {
  const own = markedModule(text);
  if (own !== undefined) return own;
  if (usesStd(text)) return ORDINARY;
  if (usesKernelCrate(text)) {
    const manifest = around.fs.read(`${directory}/Cargo.toml`);
    if (manifest.ok && !hasOwnKernelCrate(manifest.text)) {
      return { kind: 'kernel', reason: 'it uses the crate `kernel`, which its Cargo.toml does not have' };
    }
    return ORDINARY;
  }
  for (const folder of [`${directory}/src`, directory]) {
    if (!isUnder(path, folder)) continue;
    const root = around
      .kernelFiles(folder)
      .find((it) => it.marked && it.path !== path && /\/(?:lib|main)\.rs$/.test(it.path));
    if (root !== undefined) return { kind: 'kernel', reason: `part of the kernel module in ${root.path}` };
  }
  return ORDINARY;
}

/** A package called `kernel`, or a dependency of that name that is not the one in a Linux tree. */
function hasOwnKernelCrate(manifest: string): boolean {
  if (/rust\/kernel\b/.test(manifest)) return false;
  return /^[ \t]*name\s*=\s*"kernel"|^[ \t]*kernel\s*(?:=|\.)|^[ \t]*\[[\w.'"()-]*dependencies\.kernel\]|package\s*=\s*"kernel"/m.test(
    manifest,
  );
}

function markedModule(text: string): FileScope | undefined {
  if (!saysKernelModule(text)) return undefined;
  return { kind: 'kernel', reason: 'its text is that of a kernel module' };
}

/** No build file, no Cargo.toml: a single file, or a folder of a few. */
function alone(around: Surroundings, path: string, text: string): FileScope {
  const own = markedModule(text);
  if (own !== undefined) return own;
  if (isProcMacro(text) || usesStd(text)) return { kind: 'foreign', reason: 'it uses the standard library' };
  if (usesKernelCrate(text)) return { kind: 'kernel', reason: 'it uses the crate `kernel`' };
  if (hasMain(text)) return { kind: 'foreign', reason: 'it is a program of its own' };
  if (speaksOfKernelAllocations(text)) return { kind: 'kernel', reason: 'it speaks of kernel allocations' };
  if (declaredByKernelCode(around, path))
    return { kind: 'kernel', reason: 'a module of kernel code beside it' };
  return { kind: 'foreign', reason: 'nothing says that it is kernel code' };
}

/** Whether a file that could be the parent module declares it and is kernel code by its text. */
function declaredByKernelCode(around: Surroundings, path: string): boolean {
  const directory = dirname(path);
  const stem = basename(path).replace(/\.rs$/, '');
  const name = stem === 'mod' ? basename(directory) : stem;
  const declaration = new RegExp(
    `^[ \\t]*(?:pub(?:\\([^)]*\\))?[ \\t]+)?mod[ \\t]+(?:r#)?${name.replace(/\W/g, '')}[ \\t]*;`,
    'm',
  );
  const parent = around.fs.read(`${directory}.rs`);
  if (parent.ok && declaration.test(parent.text) && isKernelText(parent.text)) return true;
  return around.kernelFiles(directory).some((it) => it.path !== path && declaration.test(it.text));
}

function isKernelText(text: string): boolean {
  return saysKernelModule(text) || usesKernelCrate(text);
}
