import type { DocExample } from '../ast/index.ts';
import type { BackendTree } from '../backend.ts';
import type { LowerContext } from '../lower/context.ts';
import { blockOf, parseFragment } from '../macros/fragment.ts';
import { type Fence, findFences } from './fences.ts';

/** Where documentation of a kind cannot stand; block comments were told apart when they were found. */
const outside: Readonly<Partial<Record<Fence['kind'], RegExp>>> = {
  line: /string|block_comment/,
  attribute: /string|comment/,
};

/**
 * The examples of a file's documentation that the kernel compiles. Each is parsed from a copy of its lines in which the
 * comment marks and the hidden `# ` are blanked, so that every offset is the file's own. A node over several
 * lines therefore spans comment marks too: whoever edits across lines has to put `/// ` before each new one.
 */
export function docExamples(cx: LowerContext, tree: BackendTree): readonly DocExample[] {
  const out: DocExample[] = [];
  for (const fence of findFences(cx.src)) {
    // What looks like documentation may be the inside of a string or of a comment.
    if (outside[fence.kind]?.test(tree.typeAt(fence.marker))) continue;
    const fragment = parseFragment(cx, fence.code, fence.start);
    const at = { start: fence.start, end: fence.start + fence.code.length };
    out.push({ block: blockOf(fragment, at), hasError: fragment.hasError, info: fence.info, ...at });
  }
  return out;
}
