import type { DocExample } from '../ast/index.ts';
import type { BackendTree } from '../backend.ts';
import type { LowerContext } from '../lower/context.ts';
import { blockOf, parseFragment } from '../macros/fragment.ts';
import { findFences } from './fences.ts';

/**
 * The examples of a file's `///` and `//!` comments that the kernel compiles. Each is parsed from a copy of its lines in
 * which the comment marks and the hidden `# ` are blanked, so that every offset is the file's own. A node over several
 * lines therefore spans comment marks too: whoever edits across lines has to put `/// ` before each new one.
 */
export function docExamples(cx: LowerContext, tree: BackendTree): readonly DocExample[] {
  const out: DocExample[] = [];
  for (const fence of findFences(cx.src)) {
    // What looks like a comment may be the inside of a string.
    if (/string|block_comment/.test(tree.typeAt(fence.marker))) continue;
    const fragment = parseFragment(cx, fence.code, fence.start);
    const at = { start: fence.start, end: fence.start + fence.code.length };
    out.push({ block: blockOf(fragment, at), hasError: fragment.hasError, info: fence.info, ...at });
  }
  return out;
}
