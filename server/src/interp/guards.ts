import { type HoldKind, holdOfLock } from '../emulator/index.ts';
import type { BindingFact } from '../kernel/fact-types.ts';
import type { BodyTypes } from '../types/callee.ts';
import { dropImpl, fieldTypes } from '../types/drop-glue.ts';
import type { ImplIndex } from '../types/impls.ts';
import { type FnRef, findAssociated } from '../types/methods.ts';
import { type Subst, showTy, substitute, type Ty, unknown } from '../types/ty.ts';
import { cNameOf } from './c-name.ts';

import type { FlowReads } from './root-result.ts';

/** What the recognition of guards reads. */
export interface GuardInputs {
  readonly impls: ImplIndex;
  readonly binding: (name: string) => BindingFact | undefined;
  /** Types of a function's body; undefined where there is no body to read. */
  readonly bodyTypes: (fn: FnRef) => BodyTypes | undefined;
  /** The names of all types that are guards or hold one: others need no look. */
  readonly names: ReadonlySet<string>;
  /** What was learned earlier of types without bodies, by `guardKey`. */
  readonly known?: (ty: Ty & { k: 'adt' }) => readonly HoldKind[] | undefined;
  /** What a type's drop adds to the preemption count by its annotation. */
  readonly adjusts?: (ty: Ty & { k: 'adt' }) => number | undefined;
  /** See `FlowReads`. */
  readonly recorded?: FlowReads['recorded'];
}

/** What ends when a value of a type is dropped. */
export interface Guards {
  /** The kinds that the type's drop releases, in the order of its fields; empty for a type that is no guard. */
  kinds(ty: Ty): readonly HoldKind[];
}

/** Recognises guards by what their destructors call: nothing is known by name. */
export function createGuards(inputs: GuardInputs): Guards {
  const { impls } = inputs;
  const memo = new Map<string, { readonly value: readonly HoldKind[]; readonly again?: () => void }>();

  function kinds(ty: Ty, depth = 0): readonly HoldKind[] {
    if (depth > 6) return [];
    if (ty.k === 'tuple') return ty.elems.flatMap((it) => kinds(it, depth + 1));
    if (ty.k === 'array') return kinds(ty.elem, depth + 1);
    if (ty.k !== 'adt') return [];
    // Memory that is only pointed to does not end with the value; boxes and options do.
    const { id } = ty.decl;
    if (/^core::(?:mem::|marker::|ptr::)/.test(id) || /::(?:arc|aref)::(?:Arc|ARef|ArcBorrow)$/.test(id))
      return [];
    const key = `${id} ${showTy(ty)}`;
    const known = memo.get(key);
    if (known) {
      known.again?.();
      return known.value;
    }
    memo.set(key, { value: [] });
    const find = (): readonly HoldKind[] => {
      const own = inputs.known?.(ty) ?? annotated(ty, releasedBy(ty));
      return own.length ? own : [...new Set(fieldTypes(impls, ty).flatMap((it) => kinds(it, depth + 1)))];
    };
    const found = inputs.recorded?.(find) ?? { value: find() };
    memo.set(key, found);
    return found.value;
  }

  /** What its destructor lets go, or the levels that klint's annotation says end with it. */
  function annotated(ty: Ty & { k: 'adt' }, released: readonly HoldKind[]): readonly HoldKind[] {
    const adjust = released.length > 0 ? 0 : (inputs.adjusts?.(ty) ?? 0);
    return adjust < 0 ? Array.from({ length: Math.min(-adjust, 16) }, () => 'preempt_count') : released;
  }

  function releasedBy(ty: Ty): readonly HoldKind[] {
    const found = dropImpl(impls, ty);
    if (!found) return [];
    const out: HoldKind[] = [];
    releases(found.fn, found.subst, out, 0);
    return out;
  }

  /** Collects the locks that a destructor lets go, through a backend's trait too. */
  function releases(fn: FnRef, subst: Subst, out: HoldKind[], depth: number): void {
    const types = depth > 4 ? undefined : inputs.bodyTypes(fn);
    if (!types) return;
    const acquired: HoldKind[] = [];
    for (const callee of types.callees.values()) {
      const c = cNameOf(callee);
      if (c !== undefined) {
        const lock = inputs.binding(c)?.lock;
        if (lock?.op === 'release') out.push(holdOfLock[lock.kind]);
        else if (lock?.op === 'acquire') acquired.push(holdOfLock[lock.kind]);
      } else if (callee.kind === 'fn' && callee.fn.owner?.trait && !callee.fn.owner.impl) {
        const self = substitute(callee.subst.get('Self') ?? unknown, subst);
        const target = self.k === 'adt' ? findAssociated(impls, self, callee.fn.item.name) : undefined;
        if (target?.fn.owner?.impl) releases(target.fn, target.subst, out, depth + 1);
      }
    }
    // A destructor that takes a lock and lets it go is no guard.
    for (const kind of acquired) {
      const at = out.indexOf(kind);
      if (at >= 0) out.splice(at, 1);
    }
  }

  return { kinds: (ty) => (mayBe(ty) ? kinds(ty) : []) };

  function mayBe(ty: Ty): boolean {
    if (ty.k === 'tuple') return ty.elems.some(mayBe);
    if (ty.k === 'array') return mayBe(ty.elem);
    return ty.k === 'adt' && (inputs.names.has(ty.decl.item.name) || ty.args.some(mayBe));
  }
}
