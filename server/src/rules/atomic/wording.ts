import { type Context, type HoldKind, holdKindRow } from '../../emulator/index.ts';
import type { FlowViolation } from '../../interp/index.ts';
import { klintCount } from '../../interp/klint.ts';
import { shortName } from '../../interp/paths/holds.ts';
import { expectation } from '../../interp/run/operation.ts';
import type { HoldInfo } from '../../interp/state.ts';
import type { Draft } from '../rule.ts';

/** What a context is, told apart once for all the ways of saying it. */
type Place =
  | { readonly k: 'interrupt'; readonly level: 'hardirq' | 'softirq'; readonly phrase: string }
  /** Something is held or open: `a spinlock is held`. */
  | { readonly k: 'held'; readonly kind: HoldKind; readonly phrase: string }
  | { readonly k: 'atomic'; readonly phrase: string };

/** Which of them a context is; of what is held the first kind that has words for it counts. */
function placeOf({ level }: Context, kinds: readonly HoldKind[]): Place {
  if (level === 'hardirq') return { k: 'interrupt', level, phrase: 'this runs in a hard interrupt' };
  if (level === 'softirq') return { k: 'interrupt', level, phrase: 'this runs in a softirq' };
  for (const kind of kinds) {
    const { phrase } = holdKindRow(kind);
    if (phrase) return { k: 'held', kind, phrase };
  }
  return { k: 'atomic', phrase: 'this context is atomic' };
}

/** The kind of the context in words: `a spinlock is held`. */
export function contextPhrase({ context }: FlowViolation): string {
  return placeOf(context.state, context.kinds).phrase;
}

/** Why a state may not sleep: `a spinlock is held (`guard`)`. */
export function contextName(context: Context, hold: HoldInfo | undefined): string {
  const place = placeOf(context, hold ? [hold.kind] : []);
  const name = place.k !== 'interrupt' && hold?.name.startsWith('`') ? ` (${hold.name})` : '';
  return place.phrase + name;
}

/** In what context something happens: `` while spinlock `queue` is held ``, `in hard interrupt context`. */
function inContext({ context }: FlowViolation): string {
  const place = placeOf(context.state, context.kinds);
  if (place.k === 'interrupt')
    return `in ${place.level === 'hardirq' ? 'hard interrupt' : 'softirq'} context`;
  if (place.k === 'atomic') return 'in atomic context';
  const { kind, phrase } = place;
  const { name } = context;
  if (!name.startsWith('`')) return `while ${phrase}`;
  // `a spinlock is held` takes the lock's name in its middle.
  const held = phrase.indexOf(' is held');
  return phrase.startsWith('a ') && held >= 0
    ? `while ${phrase.slice(2, held)} \`${shortName({ name, kind })}\`${phrase.slice(held)}`
    : `while ${phrase} (${name})`;
}

/** What may not be done there: the operation itself, or the call that leads to it. */
function deed(violation: FlowViolation, more: number): string {
  const { verdict, what, kind, via } = violation;
  const sleeps = verdict === 'proved' && kind !== 'allocation' ? 'sleeps' : 'may sleep';
  const place = inContext(violation);
  const others = more > 0 ? ` and ${more} more` : '';
  // A function of the kernel's that sleeps by what is known of it is itself what is called.
  const same = /(\w+)\W*$/.exec(what)?.[1] === via;
  if (via === undefined || same || kind === 'drop')
    return `${what} ${sleeps}${more > 0 ? `, and ${more} more below it,` : ''} ${place}`;
  return `call to \`${via}\` ${sleeps} ${place} (reaches ${what}${others})`;
}

/** The words of a finding of the two rules on sleeping. */
export function draftOf(violation: FlowViolation, more: number): Draft {
  const { verdict, what, context, expects } = violation;
  const entered = context.name.startsWith('`') ? ` (${context.name})` : '';
  const line = violation.report?.lines.find((it) => /BUG|WARNING|Voluntary/.test(it));
  // Where any context but a task's would do, the count has to be told.
  const here = expects && expects.max > 0 ? ` it is ${klintCount(context.state)}:` : '';
  return {
    span: violation.span,
    severity: verdict === 'proved' ? 'error' : 'warning',
    verdict,
    context: contextPhrase(violation),
    message: expects
      ? `${expectation(what, expects)}, but${here} ${contextPhrase(violation)}${entered}`
      : deed(violation, more),
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
      // What takes no flags can be given none.
      return violation.flags
        ? `allocate ${before(violation)}, or use non-sleeping flags (\`GFP_NOWAIT\`, \`GFP_ATOMIC\`)`
        : `allocate ${before(violation)}`;
    case 'drop':
      return `keep the value until ${after(violation)}`;
    case 'lock':
      return 'take the sleeping lock first, or release the other one before';
    case 'expectation':
      return 'call it in a context that its annotation allows';
    default:
      return `move it ${before(violation)}, or until ${after(violation)}`;
  }
}

const LOCK = / is held/;

/** When there is no atomic context yet; what runs in an interrupt has no such time. */
function before(violation: FlowViolation): string {
  const phrase = contextPhrase(violation);
  if (LOCK.test(phrase)) return 'before taking the lock';
  return /section is open/.test(phrase)
    ? 'before entering the critical section'
    : 'outside the atomic context';
}

function after(violation: FlowViolation): string {
  const phrase = contextPhrase(violation);
  if (LOCK.test(phrase)) return 'the lock is released';
  return /section is open/.test(phrase) ? 'the critical section ends' : 'the code may sleep again';
}
