import { scanComments } from '../../text/comments.ts';
import type { Span } from '../../text/span.ts';
import type { Block, DocExample } from '../ast/index.ts';
import { type LowerContext, once } from '../lower/context.ts';
import { blockOf, parseFragment } from '../macros/fragment.ts';
import { stringsIn } from '../outline/lexical.ts';
import { type Fence, findFences } from './fences.ts';

/**
 * The examples of a file's documentation that the kernel compiles. Each is parsed, when it is asked for, from a copy of
 * its lines in which the comment marks and the hidden `# ` are blanked, so that every offset is the file's own. A node
 * over several lines therefore spans comment marks too: whoever edits across lines has to put `/// ` before each new one.
 * `linesOfComments` gives lines that are known to be comments; there may be more.
 */
export function docExamples(cx: LowerContext, linesOfComments: () => readonly Span[]): readonly DocExample[] {
  const out: DocExample[] = [];
  const isDocumentation = inDocumentation(cx.src, linesOfComments);
  for (const fence of findFences(cx.src)) {
    // What looks like documentation may be the inside of a string or of a comment.
    if (!isDocumentation(fence)) continue;
    const at = { start: fence.start, end: fence.start + fence.code.length };
    const parsed = once(() => {
      const fragment = parseFragment(cx, fence.code, fence.start);
      return { block: blockOf(fragment, at), hasError: fragment.hasError };
    });
    out.push({
      get block(): Block {
        return parsed().block;
      },
      get hasError(): boolean {
        return parsed().hasError;
      },
      info: fence.info,
      ...at,
    });
  }
  return out;
}

/** Tells documentation from what looks like it, but stands in a string or in a comment of another kind. */
function inDocumentation(text: string, linesOfComments: () => readonly Span[]): (fence: Fence) => boolean {
  const comments = once(() => scanComments(text));
  const strings = once(() => stringsIn(text));
  return ({ kind, marker }) => {
    // Block comments were told apart when they were found.
    if (kind === 'block') return true;
    if (kind === 'line') {
      const isKnown = linesOfComments().some((it) => it.start <= marker && marker < it.end);
      return isKnown || comments().some((it) => it.start === marker && it.kind === 'line');
    }
    return ![...comments(), ...strings()].some((it) => it.start <= marker && marker < it.end);
  };
}
