import type { UnexpandedCall } from '../def/module.ts';
import type { Unknown } from '../finding.ts';
import { CALL_DEPTH, COMBINATIONS, ROOT_STEPS } from '../interp/limits.ts';
import type { FlowUnknown, UnknownReason } from '../interp/unknown.ts';
import type { CallExpr, MethodCallExpr } from '../syntax/ast/index.ts';
import { DEEPEST_EXPANSION } from '../syntax/macros/expand/index.ts';
import type { Span } from '../text/span.ts';

/** A call that name resolution and inference did not find the function of. */
export function unresolvedCall(text: string, call: CallExpr | MethodCallExpr): Unknown {
  const method = call.kind === 'methodCall';
  return {
    kind: method ? 'receiver' : 'call',
    span: call,
    what: excerpt(text, call),
    reason: method ? words.method![1] : words.function![1],
  };
}

/** What a run met in an atomic context and could not resolve. */
export function unknownOf(text: string, unknown: FlowUnknown): Unknown {
  const { reason, span, held } = unknown;
  const context = held === undefined ? 'this context is atomic' : `the context is atomic: ${held}`;
  const kind = words[reason]?.[0] ?? 'call';
  return { kind, span, what: excerpt(text, span), reason: `${whyUnknown(unknown)}; ${context}` };
}

/** Why something is not known, in words. */
export function whyUnknown({ reason }: FlowUnknown): string {
  return words[reason]?.[1] ?? 'its effect is unknown';
}

const words: Partial<Record<UnknownReason, readonly [kind: Unknown['kind'], why: string]>> = {
  callee: ['call', 'a function pointer or closure that comes from elsewhere'],
  function: ['call', 'the function is not found'],
  method: ['receiver', 'the type of the receiver is unknown'],
  trait: ['call', 'it is unknown which implementation of the trait is called'],
  binding: ['c-function', 'no table says whether this C function sleeps'],
  depth: ['limit', `calls lie deeper in each other than ${CALL_DEPTH}`],
  combinations: [
    'limit',
    `more than ${COMBINATIONS} combinations of locks meet in the function, and not all were followed`,
  ],
  budget: ['limit', `the function takes more than ${ROOT_STEPS} steps`],
};

/** A macro call among items whose items are not known. */
export function unexpandedCall(text: string, call: UnexpandedCall): Unknown {
  return { kind: 'macro', span: call, what: excerpt(text, call), reason: unexpanded[call.why] };
}

const unexpanded: Record<UnexpandedCall['why'], string> = {
  unknown: 'its definition is not in view, so nobody knows what it declares',
  'no rule': 'no rule of the macro takes what it is given',
  'too deep': `macros call each other deeper than ${DEEPEST_EXPANSION}`,
  'too long': 'it writes out more than is looked through',
};

/** Code in one line and short. */
function excerpt(text: string, { start, end }: Span): string {
  const line = text.slice(start, end).replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
