import { primitive } from '../../c/primitives.ts';
import type { AbstractOp, CLocation, GfpValue } from '../../emulator/index.ts';
import { evaluateGfp, holdOfLock, KNOWN_CALLS, placeOf, UNKNOWN_GFP } from '../../emulator/index.ts';
import type { BindingFact } from '../../kernel/fact-types.ts';
import { bindingFact } from '../../kernel/facts/bindings.ts';
import type { State } from '../state.ts';
import { ANY, type Val } from '../values.ts';
import type { CallSite, Ended } from './call-site.ts';
import type { Engine } from './engine.ts';
import { forget } from './forget.ts';
import type { Frame } from './frame.ts';

/** A call of a C function: what its row in the table says. One without a row is counted and does nothing. */
export function runBinding(
  engine: Engine,
  site: CallSite,
  state: State,
  name: string,
  args: readonly Val[],
): readonly Ended[] {
  for (const it of args) if (it.k === 'ref') forget(state, it);
  const fact = factOf(engine, site, name);
  if (fact?.lock?.op === 'try') engine.unknown(site, state, 'try');
  if (!fact || fact.sleep === 'unknown') {
    if (engine.atomic(state.ctx)) engine.unknown(site, state, 'binding');
    return [{ state, val: ANY }];
  }
  const op = operationOf(engine, fact, args);
  const flags = fact.flagsIdx === undefined ? undefined : args[fact.flagsIdx];
  if (op) {
    engine.perform(site.frame, state, {
      kind: fact.allocates || fact.fixedFlags ? 'allocation' : 'call',
      what: `\`${name}\``,
      span: site.span,
      op,
      ...(fact.sleep === 'maybe' || fact.partial || site.maybe ? { maybe: true } : {}),
      ...(fact.proof ? { proof: fact.proof } : {}),
      ...(fact.when ? { contended: true as const } : {}),
      ...(fact.contract === undefined ? {} : { contract: fact.contract }),
      ...(flags?.k === 'flags' ? { flags: { expr: flags.expr, depth: flags.depth } } : {}),
    });
  }
  const { lock } = fact;
  if (lock?.op === 'acquire') {
    engine.acquire(site.frame, state, holdOfLock[lock.kind], `\`${name}()\``, site.span);
  } else if (lock?.op === 'release') {
    const kind = holdOfLock[lock.kind];
    const open = state.holds.findLast((it) => it.kind === kind);
    if (open) engine.release(state, open.id);
  }
  return [{ state, val: ANY }];
}

function operationOf(engine: Engine, fact: BindingFact, args: readonly Val[]): AbstractOp | undefined {
  const { name } = fact;
  const at = fact.flagsIdx === undefined ? undefined : args[fact.flagsIdx];
  const flags: GfpValue =
    at?.k === 'flags'
      ? at.value
      : fact.fixedFlags
        ? evaluateGfp(engine.inputs.traits, { kind: 'constant', name: fact.fixedFlags })
        : UNKNOWN_GFP;
  if (fact.lock?.op === 'acquire')
    return fact.sleep === 'always' || fact.when === 'contended'
      ? { op: 'acquire', kind: holdOfLock[fact.lock.kind] }
      : undefined;
  if (fact.lock) return undefined;
  switch (fact.sleep) {
    case 'never':
      return undefined;
    case 'flags':
      switch (fact.allocates) {
        case 'page':
          return { op: 'pages', flags };
        case 'vmalloc':
        case 'kvmalloc':
          return { op: fact.allocates, flags };
        default:
          return { op: 'kmalloc', flags };
      }
    case 'always':
      if (fact.fixedFlags) return { op: 'kmalloc', flags };
      if (fact.frees === 'vmalloc') return { op: 'vfree' };
      return {
        op: 'call',
        call: KNOWN_CALLS.includes(name)
          ? name
          : schedules(fact)
            ? { effect: 'schedule', function: name }
            : { effect: 'might-sleep', function: name, ...complaint(engine, fact) },
      };
    case 'maybe':
      if (fact.frees === 'kvmalloc') return { op: 'kvfree' };
      return { op: 'call', call: { effect: 'might-sleep', function: name, ...complaint(engine, fact) } };
    default:
      return undefined;
  }
}

/** Where the kernel complains, by the last call of a proof. */
const complaining = {
  mutex_lock: 'mutex_lock',
  mutex_lock_nested: 'mutex_lock',
  down_read: 'down_read',
  down_write: 'down_read',
  vfree: 'vfree',
  synchronize_rcu: 'synchronize_rcu',
  wait_for_completion: 'wait_for_completion',
  copy_from_user: 'copy_user',
  copy_to_user: 'copy_user',
} as const;

/**
 * The place that the kernel's report names: that of `might_sleep()`, or where a function that asks does so. Lines of
 * tables may be those of another kernel, and are left out.
 */
function complaint(engine: Engine, fact: BindingFact): { readonly at?: CLocation } {
  const last = fact.proof?.at(-1);
  if (!last) return {};
  const { file, line, call } = last;
  if (/^might_(?:sleep|resched|fault|sleep_if)$/.test(call))
    return { at: fact.source === '' ? { file } : { file, line } };
  const place = Object.hasOwn(complaining, call)
    ? complaining[call as keyof typeof complaining]
    : primitive(call)?.allocates
      ? 'might_alloc'
      : undefined;
  return place ? { at: placeOf(engine.inputs.traits, place) } : {};
}

/** Whether it gives up the CPU without asking first, so that only the scheduler complains. */
function schedules({ name, proof }: BindingFact): boolean {
  return /^(?:schedule|io_schedule|yield|m?sleep|usleep|fsleep)/.test(proof?.at(-1)?.call ?? name);
}

/**
 * What a C function does. In a destructor only the tables count: whether there is anything to be dropped is most often
 * not known, and a driver's own C is then too little to go by.
 */
function factOf(engine: Engine, site: CallSite, name: string): BindingFact | undefined {
  for (let at: Frame | undefined = site.frame; at; at = at.parent) if (at.dropping) return bindingFact(name);
  return engine.inputs.binding(name, site.frame.path);
}
