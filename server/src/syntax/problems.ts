import type { RawNode } from './backend.ts';
import { ERROR } from './backend.ts';
import type { SyntaxProblem } from './source-file.ts';

/** The ERROR nodes in a tree, the outermost of each, and the tokens that the parser had to invent; in order. */
export function findProblems(root: Pick<RawNode, 'children'>): readonly SyntaxProblem[] {
  const out: SyntaxProblem[] = [];
  const visit = (node: RawNode): void => {
    if (node.type === ERROR) out.push({ kind: 'error', start: node.start, end: node.end });
    // Only a token that is not there has no width and no children.
    else if (node.start === node.end && node.children.length === 0) {
      out.push({ kind: 'missing', start: node.start, end: node.end });
    } else for (const kid of node.children) visit(kid);
  };
  for (const kid of root.children) visit(kid);
  return out;
}
