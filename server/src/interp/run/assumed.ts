import type { HoldKind } from '../../emulator/index.ts';
import type { FnRef } from '../../types/methods.ts';
import { fnScope, lowerType } from '../../types/scope.ts';
import type { Ty } from '../../types/ty.ts';
import type { Engine } from './engine.ts';

/** What the parameters of a function say of its callers: a reference to a guard is proof that it is held. */
export function assumedKinds(engine: Engine, fn: FnRef): readonly HoldKind[] {
  const scope = fnScope(fn.scope, fn.item);
  const out: HoldKind[] = [];
  const look = (ty: Ty): void => {
    if (ty.k !== 'ref') return;
    const inner = ty.inner.k === 'ref' ? ty.inner.inner : ty.inner;
    if (inner.k === 'adt' && /::Guard$|InterruptDisabled$|Guard$/.test(inner.decl.id))
      out.push(...engine.inputs.guards.kinds(inner));
  };
  for (const param of fn.item.params) if (param.type.kind === 'ref') look(lowerType(scope, param.type));
  return out;
}
