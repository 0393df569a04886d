import { type Context, holdKindRow } from '../../emulator/index.ts';
import type { FlowViolation } from '../../interp/index.ts';
import { klintCount } from '../../interp/klint.ts';
import { expectation } from '../../interp/run/operation.ts';
import type { HoldInfo } from '../../interp/state.ts';
import type { Draft } from '../rule.ts';

/** The kind of the context in words: `a spinlock is held`. */
export function contextPhrase(violation: FlowViolation): string {
  const { state } = violation.context;
  if (state.level === 'hardirq') return 'this runs in a hard interrupt';
  if (state.level === 'softirq') return 'this runs in a softirq';
  for (const kind of violation.context.kinds) {
    const { phrase } = holdKindRow(kind);
    if (phrase) return phrase;
  }
  return 'this context is atomic';
}

/** Why a state may not sleep: `a spinlock is held (`guard`)`. */
export function contextName({ level }: Context, hold: HoldInfo | undefined): string {
  if (!hold || level === 'hardirq' || level === 'softirq')
    return level === 'hardirq'
      ? 'this runs in a hard interrupt'
      : level === 'softirq'
        ? 'this runs in a softirq'
        : 'this context is atomic';
  const name = hold.name.startsWith('`') ? ` (${hold.name})` : '';
  return `${holdKindRow(hold.kind).phrase ?? 'this context is atomic'}${name}`;
}

/** The words of a finding of the two rules on sleeping. */
export function draftOf(violation: FlowViolation, more: number): Draft {
  const { verdict, what, kind, context } = violation;
  const may = kind === 'lock' ? 'sleeps' : verdict === 'proved' ? 'sleeps' : 'may sleep';
  const entered = context.name.startsWith('`') ? ` (${context.name})` : '';
  const others = more > 0 ? `, and ${more} more below it` : '';
  const line = violation.report?.lines.find((it) => /BUG|WARNING|Voluntary/.test(it));
  const { expects } = violation;
  // Where any context but a task's would do, the count has to be told.
  const here = expects && expects.max > 0 ? ` it is ${klintCount(context.state)}:` : '';
  const says = expects
    ? expectation(what, expects)
    : `${what} ${kind === 'allocation' ? 'may sleep' : may}${others}`;
  return {
    span: violation.span,
    severity: verdict === 'proved' ? 'error' : 'warning',
    verdict,
    context: contextPhrase(violation),
    message: `${says}, but${here} ${contextPhrase(violation)}${entered}`,
    ...(line
      ? { why: `the kernel would report \`${line.replace(/`/g, '')}\`: ${violation.reason}` }
      : { why: violation.reason }),
    help: helpOf(violation),
    trace: violation.trace,
  };
}

function helpOf(violation: FlowViolation): string {
  switch (violation.kind) {
    case 'allocation':
      return 'allocate before the context is entered, or with flags that may not sleep';
    case 'drop':
      return 'let the value live until the context has ended';
    case 'lock':
      return 'take the sleeping lock first, or let go of the other one before';
    case 'expectation':
      return 'call it in a context that its annotation allows';
    default:
      return 'do this before the context is entered or after it has ended';
  }
}
