import { slot } from '../../db/memos.ts';
import type { Module } from '../../def/module.ts';
import { resolvePath } from '../../def/resolve.ts';
import type { TypeWorld } from '../../types/world.ts';

/** What this kernel has to initialise things in place. All of it is looked up by name in the world, no version decides. */
export interface InitApi {
  /** It has `pin_init!` at all. */
  readonly pinInit: boolean;
  /** The macros are proc macros: `? Error` in all of them, `_: { … }` blocks, `cfg` on fields, fields in scope, `project()`. */
  readonly procMacros: boolean;
  readonly inPlaceModule: boolean;
  /** What a macro's base must be: `Zeroable::init_zeroed()` or `Zeroable::zeroed()`. */
  readonly zeroedBase: string;
  /** The path of a function that gives an initialiser of zeroes. */
  readonly zeroed: string | undefined;
  readonly arrayFromFn: string | undefined;
  /** `pin_init_scope`: runs code that may fail, then an initialiser. */
  readonly scope: string | undefined;
  /** The box that takes flags: `KBox`, or `Box` of a kernel that has no other. */
  readonly box: string;
  /** The flags to write where the code has none; undefined where `pin_init` takes none yet, as before 6.10. */
  readonly flags: string | undefined;
}

const known = slot(() => new Map<'api', InitApi>());

/** See `InitApi`; `module` is any module of a crate that sees the kernel. */
export function initApi(world: TypeWorld, module: Module): InitApi {
  const table = world.memos.of(known);
  let found = table.get('api');
  if (!found) table.set('api', (found = probe(world, module)));
  return found;
}

function probe(world: TypeWorld, module: Module): InitApi {
  const has = (path: string, ns: 'type' | 'value') =>
    resolvePath(world, module, path.split('::'), ns) !== undefined;
  const firstOf = (...paths: string[]) => paths.find((it) => has(it, 'value'));
  const macros = world.macroRules(module, ['pin_init']) !== undefined;
  const pinInit = has('pin_init::PinInit', 'type') || has('kernel::init::PinInit', 'type');
  const zeroable =
    resolvePath(world, module, ['pin_init', 'Zeroable'], 'type') ??
    resolvePath(world, module, ['kernel', 'init', 'Zeroable'], 'type');
  const item = zeroable?.kind === 'item' ? zeroable.item : undefined;
  const hasInitZeroed =
    item?.kind === 'trait' && item.items.some((it) => it.kind === 'fn' && it.name === 'init_zeroed');
  const allocating = resolvePath(world, module, ['kernel', 'init', 'InPlaceInit'], 'type');
  const method =
    allocating?.kind === 'item' && allocating.item.kind === 'trait'
      ? allocating.item.items.find((it) => it.kind === 'fn' && it.name === 'pin_init')
      : undefined;
  return {
    pinInit,
    procMacros: pinInit && !macros,
    inPlaceModule: has('kernel::InPlaceModule', 'type'),
    zeroedBase: hasInitZeroed ? 'Zeroable::init_zeroed()' : 'Zeroable::zeroed()',
    zeroed: firstOf('pin_init::init_zeroed', 'pin_init::zeroed', 'kernel::init::zeroed'),
    arrayFromFn: firstOf('pin_init::init_array_from_fn', 'kernel::init::init_array_from_fn'),
    scope: firstOf('pin_init::pin_init_scope'),
    box: has('kernel::alloc::KBox', 'type') ? 'KBox' : 'Box',
    flags: method?.kind === 'fn' && method.params.length < 2 ? undefined : 'GFP_KERNEL',
  };
}
