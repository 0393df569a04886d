import type { ImplIndex } from '../impls.ts';
import { hasImplOf } from '../methods.ts';
import { lowerBound } from '../scope.ts';
import { substitute, type TraitRef, type Ty } from '../ty.ts';

/** What an initialiser makes: `impl PinInit<Of, Error>` or `impl Init<Of, Error>`. */
export interface Initialiser {
  /** `PinInit`: the place must be pinned. `Init`: any place will do. */
  readonly pinned: boolean;
  /** The type of the object; undefined where the signature does not say it. */
  readonly of?: Ty;
  /** The error type as written; undefined for the default, `Infallible`. */
  readonly error?: Ty;
}

/** Reads a type as an initialiser; undefined for every other type (any value initialises a place, and is none here). */
export function initialiserOf(ty: Ty | undefined): Initialiser | undefined {
  const bounds = ty?.k === 'opaque' ? ty.bounds : ty?.k === 'param' ? ty.bounds() : [];
  return fromBound(bounds.find(isInitTrait));
}

/** The same for types of the kernel that implement the traits too: what `pin_chain` gives. */
export function initialiserIn(impls: ImplIndex, ty: Ty | undefined): Initialiser | undefined {
  if (ty?.k !== 'adt' || !/^(?:pin_init|kernel)$/.test(ty.decl.module.crate.name)) return initialiserOf(ty);
  for (const { impl, subst } of impls.of(ty)) {
    const { trait } = impl.item;
    const bound =
      trait && /^(?:Pin)?Init$/.test(trait.segments.at(-1)!.name)
        ? lowerBound(impl.scope, { ...trait, path: trait })
        : undefined;
    if (!bound || !isInitTrait(bound)) continue;
    // An `Init` says that it is a `PinInit` too; the first of them is the weaker promise.
    const plain = hasImplOf(impls, ty, 'Init');
    const found = fromBound({ ...bound, args: bound.args.map((it) => substitute(it, subst)) });
    return found && { ...found, pinned: !plain };
  }
  return undefined;
}

function fromBound(bound: TraitRef | undefined): Initialiser | undefined {
  if (!bound) return undefined;
  const [of, error] = bound.args;
  return { pinned: bound.name === 'PinInit', ...(of ? { of } : {}), ...(error ? { error } : {}) };
}

/** The traits of `rust/pin-init` (7.x) and of `rust/kernel/init.rs` (6.4 to 6.14). */
function isInitTrait(bound: TraitRef): boolean {
  if (bound.name !== 'PinInit' && bound.name !== 'Init') return false;
  const crate = bound.decl?.module.crate.name;
  return crate === undefined || crate === 'pin_init' || crate === 'kernel';
}

/** The value inside `Result<T, E>`; any other type is given back as it is. */
export function insideResult(ty: Ty): Ty {
  return ty.k === 'adt' && ty.decl.id === 'core::result::Result' ? (ty.args[0] ?? ty) : ty;
}
