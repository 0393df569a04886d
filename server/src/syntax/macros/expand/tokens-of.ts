import type { Span } from '../../../text/span.ts';
import type { Trees } from '../../ast/tokens.ts';
import { type LowerContext, once, textOf } from '../../lower/context.ts';
import { treesOf, writtenAt } from './trees.ts';

/** The tokens between the delimiters at `args`, read when they are asked for. */
export function macroTokens(cx: LowerContext, args: Span): () => Trees | undefined {
  return once(() => treesOf(textOf(cx, args).slice(1, -1), writtenAt(args.start + 1)));
}
