import { Memos } from '../db/memos.ts';
import { openCrate } from '../def/crate.ts';
import { type MacroDefinition, macrosNamed } from '../def/macros.ts';
import type { Crate, Decl, Module, ModuleSource } from '../def/module.ts';
import { resolvePath, type World } from '../def/resolve.ts';
import type { Expr, Item, MacroRulesItem } from '../syntax/ast/index.ts';
import { type ImplIndex, indexImpls, layerImpls } from './impls.ts';
import type { MacroResult } from './infer/context.ts';

export type { MacroDefinition } from '../def/macros.ts';

/** Everything that types are found in: the kernel's crates, `core`, and the crate at hand. */
export interface TypeWorld extends World {
  readonly impls: ImplIndex;
  /** The kernel's own crates and `core`, then the local one. */
  readonly crates: readonly Crate[];
  macroResult(module: Module, path: readonly string[]): MacroResult | undefined;
  /** The macro_rules definition that a macro call means, if it is known. */
  macroRules(module: Module, path: readonly string[]): MacroDefinition | undefined;
  resolve(module: Module, path: readonly string[], ns: 'type' | 'value'): Decl | undefined;
}

/** Where the crates of a kernel have their roots, relative to the tree. Missing ones are left out. */
const kernelCrates: readonly (readonly [name: string, root: string])[] = [
  ['kernel', 'rust/kernel/lib.rs'],
  ['pin_init', 'rust/pin-init/src/lib.rs'],
  ['alloc', 'rust/alloc/lib.rs'],
];

/** Where the crates that `openKernelCrates` opens have their roots, there or not. */
export function kernelCrateRoots(root: string): readonly string[] {
  return kernelCrates.map(([, file]) => `${root}/${file}`);
}

/** The crates that every module of this kernel sees. `root` is the tree's directory, or a profile's own prefix. */
export function openKernelCrates(source: ModuleSource, root: string, core: Crate): Crate[] {
  const out = [core];
  for (const [name, file] of kernelCrates) {
    if (source.isFile(`${root}/${file}`)) out.push(openCrate(name, `${root}/${file}`, source, [...out]));
  }
  return out;
}

/** The `core` crate made of the stub's items. */
export function coreCrate(items: readonly Item[]): Crate {
  const file = 'core/lib.rs';
  return openCrate('core', file, {
    items: (it) => (it === file ? items : undefined),
    isFile: (it) => it === file,
  });
}

/** A world of these crates; the local one may be added by `withLocal`. */
export function createWorld(crates: readonly Crate[]): TypeWorld {
  const byName = new Map(crates.map((it) => [it.name, it]));
  return assemble({
    crates,
    crate: (name) => byName.get(name),
    impls: (world) => indexImpls(world, crates),
  });
}

interface Parts {
  readonly crates: readonly Crate[];
  readonly crate: (name: string) => Crate | undefined;
  readonly impls: (world: TypeWorld) => ImplIndex;
}

/** Impl blocks are indexed when they are first asked for. */
function assemble(parts: Parts): TypeWorld {
  let impls: ImplIndex | undefined;
  const world: TypeWorld = {
    crates: parts.crates,
    memos: new Memos(),
    crate: parts.crate,
    get impls() {
      impls ??= parts.impls(world);
      return impls;
    },
    macroRules: (module, path) => macrosNamed(module, { names: path }).at(-1),
    macroResult(module, path) {
      const found = world.macroRules(module, path);
      const callees = found ? callsOf(found.item) : [];
      return found && callees.length ? { module: found.module, callees } : undefined;
    },
    resolve: (module, path, ns) => resolvePath(world, module, path, ns),
  };
  return world;
}

/** The calls `$crate::a::B::f(…)` on a macro's right-hand sides. */
function callsOf(item: MacroRulesItem): (Expr & { kind: 'path' })[] {
  const calls = item.body.kind === 'tokens' ? item.body.calls : [];
  return calls.flatMap((it) =>
    it.kind === 'call' && it.callee.kind === 'path' && it.callee.path.segments.length > 2 ? [it.callee] : [],
  );
}

/** A world with one more crate, seen from inside as `crate`; the kernel's impl blocks are not indexed again. */
export function withLocal(base: TypeWorld, local: Crate): TypeWorld {
  return assemble({
    crates: [...base.crates, local],
    crate: base.crate,
    impls: (world) => layerImpls(base.impls, world, local),
  });
}
