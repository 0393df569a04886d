import { dropImpl } from '../../types/drop-glue.ts';
import { showTy, type Ty } from '../../types/ty.ts';
import { type CountRange, type Klint, type KlintCount, klintCount } from '../klint.ts';
import type { State } from '../state.ts';
import { ANY, anyOf, holdsIn } from '../values.ts';
import type { CallSite, Ended } from './call-site.ts';
import type { Engine } from './engine.ts';
import type { Invocation } from './invocation.ts';
import { callFn } from './invoke.ts';

/**
 * A call of an annotated function: its expectation is checked, and its adjustment made where its body is not to be
 * looked at. Undefined where the body says the rest.
 */
export function runKlint(call: Invocation, klint: Klint): readonly Ended[] | undefined {
  const { engine, site, state, fn, args, ret } = call;
  const { name } = fn.item;
  if (klint.expect)
    expectCount(engine, site, state, klint.expect, 'expectation', `\`${name}\``, {
      op: 'call',
      call: { effect: 'might-sleep', function: name },
    });
  if (klint.adjust === undefined) {
    // A trait's declaration has no body that could say more, and another's is not to.
    const says = fn.item.bodySpan && !klint.unchecked;
    if (!klint.expect || says || (ret && engine.inputs.guards.kinds(ret).length > 0)) return undefined;
    return [{ state, val: ret ? anyOf(ret) : ANY }];
  }
  if (!klint.unchecked && engine.inputs.readable(fn)) return undefined;
  if (!klint.expect && engine.inputs.readable(fn)) {
    // Only its adjustment is to be believed: what the body does in between counts.
    const copy = state.clone();
    callFn(engine, site, copy, fn, call.subst, args);
    engine.performedIn(copy, state);
  }
  // A guard that it is given is the first thing that it lets go.
  const given = klint.adjust < 0 ? args.flatMap(holdsIn).slice(0, -klint.adjust) : [];
  for (const id of given) engine.release(state, id);
  const ids = adjustCount(engine, site, state, klint.adjust + given.length, `\`${name}()\``);
  // What it took ends with the guard that it gives.
  const kinds = ids.length > 0 && ret ? engine.inputs.guards.kinds(ret) : [];
  if (kinds.length === ids.length && ids.length > 0 && ret)
    return [{ state, val: { k: 'agg', name: '', fields: {}, holds: ids, ty: ret } }];
  return [{ state, val: ret ? anyOf(ret) : ANY }];
}

/**
 * The drop of a type that is annotated: undefined where its destructor and its fields say the rest. `held`: the value is
 * a guard whose holds end with it, so nothing is left to adjust.
 */
export function runKlintDrop(
  engine: Engine,
  site: CallSite,
  state: State,
  ty: Ty,
  klint: KlintCount,
  what: string,
  held: boolean,
): readonly State[] | undefined {
  if (klint.expect)
    expectCount(engine, site, state, klint.expect, 'drop', `the drop of ${what}`, {
      op: 'call',
      call: { effect: 'might-sleep', function: 'drop' },
    });
  if (held) return undefined;
  if (klint.adjust === undefined) {
    const believed = klint.unchecked && engine.inputs.guards.kinds(ty).length === 0;
    return believed ? [state] : undefined;
  }
  if (!klint.unchecked) {
    const own = dropImpl(engine.inputs.impls, ty);
    if (klint.adjust === 0 || (own && engine.inputs.readable(own.fn))) return undefined;
  }
  adjustCount(engine, site, state, klint.adjust, `the drop of \`${showTy(ty)}\``);
  return [state];
}

type CallOp = { readonly op: 'call'; readonly call: { effect: 'might-sleep'; function: string } };

function expectCount(
  engine: Engine,
  site: CallSite,
  state: State,
  expect: CountRange,
  kind: 'expectation' | 'drop',
  what: string,
  op: CallOp,
): void {
  const operation = {
    kind,
    what,
    expects: expect,
    span: site.span,
    op,
    ...(site.maybe ? { maybe: true } : {}),
  };
  if (engine.expects(site.frame, state, operation, expect)) return;
  const count = klintCount(state.ctx);
  if (count < expect.min || count > expect.max) engine.perform(site.frame, state, operation);
}

/** Changes the count; gives the ids of what is held now, one for each level. */
function adjustCount(engine: Engine, site: CallSite, state: State, adjust: number, name: string): string[] {
  const ids: string[] = [];
  for (let i = 0; i < adjust && i < MOST; i++)
    ids.push(engine.acquire(site.frame, state, 'preempt_count', name, site.span));
  for (let i = 0; i > adjust && i > -MOST; i--) {
    const open = state.holds.findLast((it) => it.kind === 'preempt_count');
    if (open) engine.release(state, open.id);
  }
  return ids;
}

/** Levels that one annotation may take or give back; above it nothing is gained by counting. */
const MOST = 16;
