import type { FileEdit, Fix } from '../finding.ts';
import type { CallExpr, MethodCallExpr } from '../syntax/ast/index.ts';
import { applyEdits } from '../text/edits.ts';
import { OutOfWork } from '../text/work.ts';
import type { Unit } from '../types/units.ts';
import { atomicFlags, hoistWith } from './atomic/flags-in-context.ts';
import { type FlagsText, flagsHere, insertArgument, namedFlags, takesFlags } from './flags-argument.ts';
import type { RuleContext } from './rule.ts';

/** What to do about a call that must pass flags. */
export interface FlagsAdvice {
  readonly help: string;
  /** Best first. */
  readonly fixes: readonly Fix[];
}

/** How the fixes of a rule put flags into a call. */
export interface FlagsRewrite {
  /** What a fix is called that passes `flags`. */
  title(flags: string): string;
  readonly applicability: 'safe' | 'unsafe';
  /** Where the flags belong among the arguments as written. */
  readonly idx: number;
  /** Said beside the flags that are chosen: ` | __GFP_ZERO`. */
  readonly suffix?: string;
  /** What else the rewrite changes inside the call. */
  readonly edits: readonly FileEdit[];
}

/**
 * The flags for a call by where it stands. Where the interpreter finds that it must not sleep there, the allocation moves
 * out of the atomic context, or it gets flags that do not sleep; never `GFP_KERNEL`. A function that takes flags hands
 * its own on, and its callers choose.
 */
export function adviseFlags(
  cx: RuleContext,
  unit: Unit,
  call: CallExpr | MethodCallExpr,
  rewrite: FlagsRewrite,
): FlagsAdvice {
  const withFlags = ({ text, edits }: FlagsText): readonly FileEdit[] => [
    ...rewrite.edits,
    insertArgument(cx, call, rewrite.idx, text + (rewrite.suffix ?? '')),
    ...edits,
  ];
  const pass = (flags: FlagsText, applicability: Fix['applicability'], why = ''): Fix => ({
    title: rewrite.title(flags.text + (rewrite.suffix ?? '')) + why,
    applicability,
    edits: withFlags(flags),
  });
  const plain = flagsHere(cx, unit);
  const atomic = takesFlags(unit) ? undefined : withinLimits(cx, call, () => atomicFlags(cx, unit, call));
  if (!atomic || atomic === 'too long') {
    return {
      help: `pass \`${plain.text}${rewrite.suffix ?? ''}\``,
      // Where nobody knows whether it may sleep, a person decides.
      fixes: [pass(plain, atomic ? 'unsafe' : rewrite.applicability)],
    };
  }
  const moved = hoistWith(cx, call, atomic, (code) => inCall(call, code, withFlags(plain)));
  const others = atomic.flags.map((name, i) =>
    pass(namedFlags(cx, unit, name), i === 0 ? rewrite.applicability : 'unsafe', `, as ${atomic.why}`),
  );
  const sleepless = atomic.flags.map((it) => `\`${it}\``).join(' or ');
  const help =
    sleepless === ''
      ? `${atomic.why}, and no flags allow this allocation there: allocate before`
      : `${atomic.why}: allocate before with \`${plain.text}\`, or pass ${sleepless}`;
  // What the move leaves outside the call, such as an import, goes with it.
  const outside = plain.edits;
  return {
    help,
    fixes: [
      ...(moved
        ? [
            {
              ...moved,
              title: `${moved.title}, passing \`${plain.text}\``,
              edits: [...moved.edits, ...outside],
            },
          ]
        : []),
      ...others,
    ],
  };
}

/** What a run tells of a call; `too long` where it took too many steps, which is counted as not known. */
export function withinLimits<T>(
  cx: RuleContext,
  call: CallExpr | MethodCallExpr,
  run: () => T,
): T | 'too long' {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof OutOfWork)) throw error;
    cx.unknown({
      kind: 'limit',
      span: { start: call.start, end: call.end },
      what: cx.text.slice(call.start, call.end),
      reason: 'whether it may sleep takes too many steps to find out',
    });
    return 'too long';
  }
}

/** The call's text after edits inside it; those outside are left aside. */
function inCall(
  call: { readonly start: number; readonly end: number },
  code: string,
  edits: readonly FileEdit[],
): string {
  const inside = edits
    .filter(({ span }) => span.start >= call.start && span.end <= call.end)
    .map(({ span, newText }) => ({ start: span.start - call.start, end: span.end - call.start, newText }));
  return applyEdits(code, inside) ?? code;
}
