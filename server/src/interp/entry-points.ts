import {
  type Context,
  type ContextConfig,
  enterContext,
  interruptContext,
  TASK_CONTEXT,
} from '../emulator/index.ts';
import type { CallbackContext, CallbackFact } from '../kernel/fact-types.ts';
import { callbacks } from '../kernel/facts/callbacks.ts';
import type { FnRef } from '../types/methods.ts';
import type { Subst } from '../types/ty.ts';
import { klintOf } from './klint.ts';
import type { HoldInfo } from './state.ts';

const traits: ReadonlySet<string> = new Set(callbacks.map((it) => it.trait));

/** The row of a function that implements a callback of the kernel; undefined for all others. */
export function callbackOf(fn: FnRef): CallbackFact | undefined {
  const { owner } = fn;
  if (!owner?.impl || !owner.trait) return undefined;
  const { module, item } = owner.trait;
  if (!traits.has(item.name)) return undefined;
  const rows = callbacks.filter((it) => it.trait === item.name && it.module === module.id);
  return rows.find((it) => it.methods.includes(fn.item.name)) ?? rows.find((it) => it.methods.includes('*'));
}

/** How a root begins: the context, and the hold that explains it. */
export interface Entry {
  readonly ctx: Context;
  readonly holds: readonly HoldInfo[];
  /** What the function's generic parameters are taken to stand for. */
  readonly subst?: Subst;
}

/**
 * The contexts that a function may be entered in, by what its trait, its annotations and its file say; `textOf` gives the
 * text of a file, and is asked only where that matters.
 */
export function entriesOf(
  config: ContextConfig,
  fn: FnRef | undefined,
  textOf: (path: string) => string | undefined,
): readonly Entry[] {
  if (!fn) return IN_TASK;
  const fact = callbackOf(fn);
  const mode = fact?.trait === 'HrTimerCallback' ? timerMode(fn, textOf(fn.module.file) ?? '') : undefined;
  if (fact && mode) return [entryOf(config, mode, fn, fact)];
  // Work runs in a softirq only on the queues that say so (rust/kernel/workqueue.rs: system_bh).
  if (fact?.context === 'process' && fact.or && !/\bsystem_bh/.test(textOf(fn.module.file) ?? ''))
    return IN_TASK;
  if (fact) return [fact.context, ...(fact.or ? [fact.or] : [])].map((it) => entryOf(config, it, fn, fact));
  const expect = klintOf(fn.item)?.expect;
  if (expect && expect.min > 0) {
    const hold = holdOf(
      fn,
      'preempt_count',
      `\`${fn.item.name}\`, which expects a preemption count of at least ${expect.min}`,
    );
    return [
      {
        ctx: enterContext(config, TASK_CONTEXT, { kind: 'preempt_count', id: hold.id, amount: expect.min }),
        holds: [hold],
      },
    ];
  }
  return IN_TASK;
}

const IN_TASK: readonly Entry[] = [{ ctx: TASK_CONTEXT, holds: [] }];

/** The mode that `impl_has_hr_timer!` gives a type's timer: a `…Soft…` one runs in a softirq, others in the interrupt. */
function timerMode(fn: FnRef, text: string): 'hardirq' | 'softirq' | undefined {
  const self = fn.owner?.impl?.item.name;
  if (!self) return undefined;
  const found = new RegExp(
    `impl_has_hr_timer!\\s*[({][^}]*?\\bfor\\s+${self}\\b[^}]*?\\bmode\\s*:\\s*(\\w+)`,
  ).exec(text);
  if (!found) return undefined;
  return /Soft/.test(found[1]!) ? 'softirq' : 'hardirq';
}

function entryOf(config: ContextConfig, context: CallbackContext, fn: FnRef, fact: CallbackFact): Entry {
  const where = `\`${fact.trait}::${fn.item.name}\``;
  switch (context) {
    case 'hardirq':
    case 'softirq':
      return {
        ctx: interruptContext(config, context),
        holds: [
          holdOf(
            fn,
            'irq_disable',
            `${where} runs in ${context === 'hardirq' ? 'a hard interrupt' : 'a softirq'}`,
          ),
        ],
      };
    case 'rcu': {
      const hold = holdOf(fn, 'rcu', `${where} runs under \`rcu_read_lock()\``);
      return { ctx: enterContext(config, TASK_CONTEXT, { kind: 'rcu', id: hold.id }), holds: [hold] };
    }
    case 'atomic': {
      const hold = holdOf(fn, 'preempt_disable', `${where} runs with preemption off`);
      return {
        ctx: enterContext(config, TASK_CONTEXT, { kind: 'preempt_disable', id: hold.id }),
        holds: [hold],
      };
    }
    default:
      return { ctx: TASK_CONTEXT, holds: [] };
  }
}

function holdOf(fn: FnRef, kind: HoldInfo['kind'], name: string): HoldInfo {
  return { id: 'entry', kind, serial: -1, path: fn.module.file, span: fn.item.nameSpan, name };
}
