import { slot } from '../db/memos.ts';
import { allModules } from '../def/crate.ts';
import type { Crate } from '../def/module.ts';
import type { KernelInfo } from '../kernel-info.ts';
import type { FnItem } from '../syntax/ast/index.ts';
import { push } from '../text/multimap.ts';
import type { FnRef } from '../types/methods.ts';
import { fnScope, lowerType } from '../types/scope.ts';
import type { Ty } from '../types/ty.ts';
import type { TypeWorld } from '../types/world.ts';
import type { BindingFact } from './fact-types.ts';
import { functionsOf } from './learn/functions.ts';

/** Where a function takes its gfp flags. */
export interface FlagsArgument {
  /** 0-based, `self` not counted. */
  readonly idx: number;
  /** The number of arguments, `self` not counted. */
  readonly arity: number;
}

/** What is known of one kernel: its crates with their types, and what was learned of its allocation API. */
export interface KernelModel {
  readonly info: KernelInfo;
  readonly world: TypeWorld;
  /** Functions with a gfp `Flags` parameter, by name. */
  readonly flagsFns: ReadonlyMap<string, readonly FnRef[]>;
  /** The names under which a call's text may show the owner of a function that takes flags, aliases among them. */
  readonly flagsOwners: ReadonlyMap<string, FlagsOwners>;
  /** Methods that take no flags, by name, with their numbers of arguments: what an unresolved call may mean instead. */
  readonly otherMethods: ReadonlyMap<string, ReadonlySet<number>>;
  /** What `flow/` learned of bodies that are not there to be read: a profile's; read by `readFacts`. */
  readonly flow?: unknown;
  /** What reading C sources says of a function that a file calls; absent where nobody reads. */
  readonly readC?: (name: string, path: string) => BindingFact | undefined;
  /** Counts how often something that was read of C became another: whatever keeps answers of `readC` reads this too. */
  readonly cRevision?: () => number;
  /** Modules that are not this kernel's own; see `lendSync`. */
  readonly lent?: readonly string[];
}

/** Which owners have a function of this name that takes flags. */
export interface FlagsOwners {
  readonly types: ReadonlySet<string>;
  /** A trait has it: any type may. */
  readonly trait: boolean;
  /** It stands free in a module. */
  readonly free: boolean;
}

/** Learns a kernel from its crates. Cheap: signatures are looked at, bodies are not. */
export function learnModel(info: KernelInfo, world: TypeWorld): KernelModel {
  const flagsFns = new Map<string, FnRef[]>();
  for (const fn of world.crates
    .filter((it) => it.name !== 'core')
    .flatMap((it) => flagsFunctions(world, it))) {
    push(flagsFns, fn.item.name, fn);
  }
  const crates = world.crates.filter((it) => it.name !== 'core');
  return {
    info,
    world,
    flagsFns,
    flagsOwners: ownersOf(flagsFns, aliases(crates)),
    otherMethods: otherMethods(world.crates),
  };
}

/** The owners of functions that take flags, by function name; `aliasesOf` gives the other names of a type. */
export function ownersOf(
  fns: ReadonlyMap<string, readonly FnRef[]>,
  aliasesOf: ReadonlyMap<string, readonly string[]>,
): Map<string, FlagsOwners> {
  const out = new Map<string, FlagsOwners>();
  for (const [name, list] of fns) {
    const types = new Set<string>();
    for (const { owner } of list) {
      const self = owner?.impl?.self;
      if (self?.k !== 'adt') continue;
      types.add(self.decl.item.name);
      for (const alias of aliasesOf.get(self.decl.item.name) ?? []) types.add(alias);
    }
    out.set(name, {
      types,
      trait: list.some((it) => it.owner?.trait !== undefined),
      free: list.some((it) => !it.owner),
    });
  }
  return out;
}

/** Type aliases of crates by the name that they stand for: `Box` gives `KBox`, `VBox`, `KVBox`. */
export function aliases(crates: readonly Crate[]): Map<string, string[]> {
  const out = new Map<string, string[]>();
  for (const item of crates.flatMap((it) => allModules(it)).flatMap((it) => it.items)) {
    if (item.kind !== 'type' || item.type?.kind !== 'path') continue;
    const target = item.type.path.segments.at(-1)!.name;
    push(out, target, item.name);
  }
  return out;
}

/** Every method without gfp flags of these crates, with its number of arguments. */
export function otherMethods(crates: readonly Crate[]): Map<string, Set<number>> {
  const out = new Map<string, Set<number>>();
  for (const item of crates.flatMap((it) => allModules(it)).flatMap((it) => it.items)) {
    if (item.kind !== 'impl' && item.kind !== 'trait') continue;
    for (const fn of item.items) {
      if (fn.kind !== 'fn' || !fn.self || mayTakeFlags(fn)) continue;
      const arities = out.get(fn.name);
      if (arities) arities.add(fn.params.length);
      else out.set(fn.name, new Set([fn.params.length]));
    }
  }
  return out;
}

/** Every function of a crate that takes gfp flags: free ones, methods, and those of traits. */
export function flagsFunctions(world: TypeWorld, crate: Crate): FnRef[] {
  return functionsOf(world, crate, mayTakeFlags).filter((it) => flagsArgument(it));
}

/** A glance at the words of the signature, before any name is resolved. An alias may be called anything ending so. */
function mayTakeFlags(item: FnItem): boolean {
  return item.params.some(
    ({ type }) => type.kind === 'path' && type.path.segments.at(-1)?.name.endsWith('Flags'),
  );
}

const flagsArguments = slot(() => new WeakMap<FnItem, FlagsArgument | null>());

/** Where a function takes gfp flags to allocate with; undefined where it takes none, whatever its parameters are called. */
export function flagsArgument(fn: FnRef): FlagsArgument | undefined {
  const table = fn.scope.world.memos.of(flagsArguments);
  const known = table.get(fn.item);
  if (known !== undefined) return known ?? undefined;
  const scope = fnScope(fn.scope, fn.item);
  // The type's own methods compare flags; they allocate nothing.
  const self = fn.owner?.impl?.self;
  const idx =
    self && isGfpFlags(self) ? -1 : fn.item.params.findIndex((it) => isGfpFlags(lowerType(scope, it.type)));
  const found = idx < 0 ? undefined : { idx, arity: fn.item.params.length };
  table.set(fn.item, found ?? null);
  return found;
}

/** Whether a type is the kernel's gfp `Flags`; other types are called `Flags` too (`irq`, `io::resource`). */
export function isGfpFlags(ty: Ty): boolean {
  return ty.k === 'adt' && ty.decl.id === 'kernel::alloc::Flags';
}

/**
 * The models that were made of profiles, by version: a profile never changes, so sessions of one process may share
 * them. Each is learned when first asked for.
 */
export type ProfileModels = Map<string, { readonly json: string | undefined; readonly model: KernelModel }>;
