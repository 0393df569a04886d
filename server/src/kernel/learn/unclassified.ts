import type { Crate } from '../../def/module.ts';
import type { FnItem, Type } from '../../syntax/ast/index.ts';
import { type FnRef, traitScope } from '../../types/methods.ts';
import { fnScope, lowerType } from '../../types/scope.ts';
import { showTy } from '../../types/ty.ts';
import type { TypeWorld } from '../../types/world.ts';
import { flagsArgument, isGfpFlags } from '../model.ts';
import type { BodyFacts } from './bodies.ts';
import type { FixedFn } from './fixed.ts';
import { functionsOf } from './functions.ts';

/** A function that looks like one that allocates, and why nothing can be said of it. */
export interface Doubt {
  readonly fn: FnRef;
  readonly reason: string;
}

/**
 * What the learner did not place: a parameter that is called like flags and is of another type or of none that is
 * known, a body that passes flags in a way that could not be followed, a trait method that only its impls decide.
 */
export function unclassified(
  world: TypeWorld,
  crates: readonly Crate[],
  bodies: readonly BodyFacts[],
  fixed: readonly FixedFn[],
): Doubt[] {
  const out: Doubt[] = [];
  const placed = new Set<FnItem>(fixed.map((it) => it.fn.item));
  for (const fn of crates.flatMap((it) => functionsOf(world, it))) {
    if (placed.has(fn.item) || flagsArgument(fn)) continue;
    const reason = byParameter(fn);
    if (!reason) continue;
    placed.add(fn.item);
    out.push({ fn, reason });
  }
  for (const { fn, doubt } of bodies) {
    if (!doubt || placed.has(fn.item) || flagsArgument(fn)) continue;
    placed.add(fn.item);
    out.push({ fn, reason: doubt });
  }
  for (const [item, { fn, nImpls }] of declarations(world, fixed)) {
    if (placed.has(item)) continue;
    const impls = nImpls === 1 ? 'an impl of it allocates' : `${nImpls} impls of it allocate`;
    out.push({ fn, reason: `a trait's method without a body: ${impls} with fixed flags` });
  }
  return out;
}

/** `flags: irq::Flags` are other flags; of `flags: Flags` with an import that leads nowhere nobody knows. */
function byParameter(fn: FnRef): string | undefined {
  const scope = fnScope(fn.scope, fn.item);
  for (const { pattern, type } of fn.item.params) {
    const name = pattern.kind === 'ident' ? pattern.name : '_';
    const typed = lastName(type);
    if (!/^_?(?:gfp|flags|gfp_flags|alloc_flags)$/.test(name) && typed !== 'Flags') continue;
    const ty = lowerType(scope, type);
    if (isGfpFlags(ty)) continue;
    if (ty.k === 'unknown') return `the type \`${typed ?? '_'}\` of its parameter \`${name}\` is not known`;
    const shown = ty.k === 'adt' ? ty.decl.id : showTy(ty);
    return `its parameter \`${name}\` is of type \`${shown}\`, which are not allocation flags`;
  }
  return undefined;
}

function lastName(type: Type): string | undefined {
  return type.kind === 'path' ? type.path.segments.at(-1)?.name : undefined;
}

/** The bodiless trait methods that fixed functions implement, with the number of those. */
function declarations(
  world: TypeWorld,
  fixed: readonly FixedFn[],
): Map<FnItem, { fn: FnRef; nImpls: number }> {
  const out = new Map<FnItem, { fn: FnRef; nImpls: number }>();
  for (const { fn } of fixed) {
    const decl = fn.owner?.impl?.trait;
    if (decl?.item.kind !== 'trait' || decl.module.crate.name === 'core') continue;
    const item = decl.item.items.find((it): it is FnItem => it.kind === 'fn' && it.name === fn.item.name);
    if (!item || item.bodySpan) continue;
    const known = out.get(item);
    if (known) known.nImpls++;
    else {
      const scope = traitScope(world.impls, decl);
      const ref = {
        id: `${decl.id}::${item.name}`,
        item,
        module: decl.module,
        owner: { trait: decl },
        scope,
      };
      out.set(item, { fn: ref, nImpls: 1 });
    }
  }
  return out;
}
