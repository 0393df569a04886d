import type { FileQuestions } from '../contract.ts';
import type { RuleContext } from '../rules/rule.ts';
import { atomicCallersOf } from './atomic-callers.ts';
import { atomicRegionsIn } from './atomic-lines.ts';
import { flagCompletionsAt, flagSignatureAt } from './flag-completion.ts';
import type { TypedCall } from './typed-call.ts';
import { whyAtomicIn } from './why-atomic.ts';

/** What an editor may ask of one file; see `FileQuestions`. */
export function questionsOf(cx: RuleContext, typing: TypedCall): FileQuestions {
  return {
    atomicRegions: () => atomicRegionsIn(cx),
    whyAtomic: (offset) => whyAtomicIn(cx, offset),
    atomicCallers: (offset) => atomicCallersOf(cx, offset),
    flagCompletions: (offset) => flagCompletionsAt(cx, offset, typing),
    flagSignature: (offset) => flagSignatureAt(cx, offset, typing),
  };
}
