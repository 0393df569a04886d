import type { FileEdit } from '../analysis.ts';

/**
 * The edit that puts `// kalloc-lint: allow(rule)` above the line of `offset`, indented like it; undefined where a
 * comment there would not be one: in doc comments, whose readers would see it, and inside block comments.
 */
export function suppressEdit(path: string, text: string, offset: number, rule: string): FileEdit | undefined {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const lineEnd = text.indexOf('\n', offset);
  const line = text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd);
  const indent = /^[ \t]*/.exec(line)![0];
  if (/^(\/\/[/!]|\/\*|\*)/.test(line.slice(indent.length))) return undefined;
  const eol = line.endsWith('\r') ? '\r\n' : '\n';

  const above = suppressionAbove(text, lineStart);
  if (above) {
    // The line above is taken: the rule joins the list there. Only the nearest comment line counts.
    return { path, span: { start: above.listEnd, end: above.listEnd }, newText: `, ${rule}` };
  }
  const span = { start: lineStart, end: lineStart };
  return { path, span, newText: `${indent}// kalloc-lint: allow(${rule})${eol}` };
}

function suppressionAbove(text: string, lineStart: number): { listEnd: number } | undefined {
  if (lineStart === 0) return undefined;
  const start = text.lastIndexOf('\n', lineStart - 2) + 1;
  const match = /^[ \t]*\/\/ kalloc-lint: allow\([^)\n]*(?=\))/.exec(text.slice(start, lineStart));
  return match ? { listEnd: start + match[0].length } : undefined;
}
