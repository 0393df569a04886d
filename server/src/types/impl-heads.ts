import type { ItemDecl, Module } from '../def/module.ts';
import { detached } from '../def/resolve.ts';
import type { FnItem, ImplItem, Item } from '../syntax/ast/index.ts';
import { joined } from './lists.ts';
import type { Scope } from './scope.ts';
import type { Ty } from './ty.ts';

/** An `impl` block and what its header means. */
export interface Impl {
  readonly module: Module;
  readonly item: ImplItem;
  readonly self: Ty;
  readonly trait?: ItemDecl;
  /** The scope inside the block, `Self` included. */
  readonly scope: Scope;
}

/** The impl blocks that are filed under one head. */
export class Head {
  readonly #inherent: Impl[] = [];
  readonly #ofTraits: Impl[] = [];
  #all: readonly Impl[] | undefined;
  #members: ReadonlyMap<string, readonly Impl[]> | undefined;
  readonly #traitsWith = new Map<string, readonly Impl[]>();

  /** To be called before anything is asked. */
  add(impl: Impl): void {
    (impl.item.trait ? this.#ofTraits : this.#inherent).push(impl);
  }

  /** Inherent ones first. */
  impls(): readonly Impl[] {
    return (this.#all ??= joined(this.#inherent, this.#ofTraits));
  }

  withMember(name: string): readonly Impl[] {
    this.#members ??= byName(this.impls(), (impl) => impl.item.items);
    return this.#members.get(name) ?? [];
  }

  ofTrait(id: string): readonly Impl[] {
    return this.#ofTraits.filter((it) => it.trait?.id === id);
  }

  ofTraitsWith(fn: string): readonly Impl[] {
    let found = this.#traitsWith.get(fn);
    if (!found) {
      found = this.#ofTraits.filter((it) => it.trait !== undefined && mayHave(it.trait, fn));
      this.#traitsWith.set(detached(fn), found);
    }
    return found;
  }
}

/** The impl blocks by the names of what they bring, in their order. */
export function byName(
  impls: readonly Impl[],
  broughtBy: (impl: Impl) => readonly Item[],
): ReadonlyMap<string, readonly Impl[]> {
  const out = new Map<string, Impl[]>();
  for (const impl of impls) {
    for (const { name } of broughtBy(impl)) {
      const list = out.get(name);
      if (!list) out.set(name, [impl]);
      else if (list.at(-1) !== impl) list.push(impl);
    }
  }
  return out;
}

/** Whether a trait or one above it can have the method: one without supertraits says it itself. */
function mayHave(trait: ItemDecl, fn: string): boolean {
  return trait.item.kind === 'trait' && (trait.item.supertraits.length > 0 || declares(trait.item.items, fn));
}

/** Whether a function of this name is among an impl's or trait's items. */
export function declares(items: readonly Item[], fn: string): boolean {
  for (const it of items) if (it.kind === 'fn' && it.name === fn) return true;
  return false;
}

/** What impls are filed under: the definition's id, or the kind of a built-in type. */
export function headOf(ty: Ty): string | undefined {
  switch (ty.k) {
    case 'adt':
      return ty.decl.id;
    case 'prim':
      // No definition's id is a single word.
      return ty.name;
    case 'slice':
    case 'array':
    case 'ref':
    case 'ptr':
    case 'tuple':
    case 'fn':
      return ty.k;
    case 'opaque':
      return ty.bounds[0]?.decl?.id;
    default:
      return undefined;
  }
}

/** The functions among an impl's or trait's items. */
export function functionsOf(items: readonly Item[]): readonly FnItem[] {
  return items.filter((it): it is FnItem => it.kind === 'fn');
}
