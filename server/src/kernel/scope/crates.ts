import { dirname } from '../../text/paths.ts';
import { type Makefile, parseMakefile } from '../discover/makefile.ts';

/** A crate that `rust/Makefile` builds. Paths are relative to the tree's `rust` folder. */
export interface TreeCrate {
  /** `kernel`, `pin_init`, `proc_macro2`. */
  readonly name: string;
  /** `kernel/lib.rs`. */
  readonly root: string;
  /** The folder whose files are the crate's, with a slash at the end; `''` where the root is its only file. */
  readonly folder: string;
  readonly kind: 'kernel' | 'host' | 'vendored';
  readonly reason: string;
  /** The `--cfg` values that it is built with: `kernel`, `feature="derive"`. */
  readonly cfgs: ReadonlySet<string>;
}

/**
 * The crates of a kernel tree, from the text of its `rust/Makefile`: `rustc_library` compiles for the kernel,
 * `rustc_procmacro` and `rustc_procmacrolibrary` for the build machine, and what Clippy is kept away from is other
 * people's code (the fork of `alloc`, `syn`, `quote`, `zerocopy`).
 */
export function cratesOf(makefileText: string): readonly TreeCrate[] {
  const makefile = parseMakefile(makefileText);
  const crates: TreeCrate[] = [];
  for (const rule of makefile.rules) {
    const root = /^\$[({]src[)}]\/(\S+\.rs)(?:\s|$)/.exec(rule.prerequisites)?.[1];
    const command = /\brustc_(library|procmacrolibrary|procmacro)\b/.exec(rule.recipe)?.[1];
    if (root === undefined || command === undefined) continue;
    const vendored = makefile.targetVariables.some(
      (it) => it.target === rule.target && it.name === 'skip_clippy',
    );
    const name = crateName(rule.target);
    crates.push({
      name,
      root,
      folder: folderOf(root, vendored),
      kind: vendored ? 'vendored' : command === 'library' ? 'kernel' : 'host',
      reason: reasonOf(name, vendored, command),
      cfgs: cfgsOf(makefile, name),
    });
  }
  // The longest folder first, so that the first match is the innermost.
  return crates.sort((a, b) => b.folder.length - a.folder.length);
}

/** The crate that a file of the `rust` folder belongs to. */
export function crateOfFile(crates: readonly TreeCrate[], path: string): TreeCrate | undefined {
  return (
    crates.find((it) => it.root === path) ??
    crates.find((it) => it.folder !== '' && path.startsWith(it.folder))
  );
}

/** `$(obj)/host/libsyn.rlib` and `$(obj)/$(libmacros_name)` as crate names. */
function crateName(target: string): string {
  const file = target.slice(target.lastIndexOf('/') + 1);
  const variable = /^\$[({]lib(\w+)_name[)}]$/.exec(file)?.[1];
  return variable ?? file.replace(/\.\w+$/, '').replace(/^lib/, '');
}

/** A vendored package brings its benches and build script along, so all of it is the crate's. */
function folderOf(root: string, vendored: boolean): string {
  if (!root.includes('/')) return '';
  const folder = dirname(root);
  return `${vendored && folder.endsWith('/src') ? dirname(folder) : folder}/`;
}

function reasonOf(name: string, vendored: boolean, command: string): string {
  if (vendored) return `rust/Makefile builds \`${name}\` as vendored code, without lints`;
  if (command === 'library') return `rust/Makefile builds \`${name}\` for the kernel`;
  return `rust/Makefile builds \`${name}\` for the build machine`;
}

function cfgsOf(makefile: Makefile, name: string): ReadonlySet<string> {
  const values = makefile.assignments.filter((it) => it.name === `${name}-cfgs`).map((it) => it.value);
  return new Set(values.join(' ').match(/[\w-]+(?:="[^"]*")?/g) ?? []);
}
