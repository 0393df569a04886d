import type { FileEdit } from '../../finding.ts';
import type { Block, Expr, Stmt } from '../../syntax/ast/index.ts';
import { forEachExpr } from '../../syntax/ast/walk.ts';
import type { Span } from '../../text/span.ts';

/** A statement of a block, with the block. */
export interface StatementPlace {
  readonly block: Block;
  readonly index: number;
  readonly stmt: Stmt;
}

/** The innermost statement around a place, and the statements around that one, the innermost first. */
export function statementsAround(body: Block, at: Span): StatementPlace[] {
  const out: StatementPlace[] = [];
  forEachExpr(body, (it) => {
    if (it.start > at.start || it.end < at.end) return false;
    if (it.kind === 'closure') {
      // What stands in a closure does not run where it stands.
      out.length = 0;
    }
    if (it.kind === 'block') {
      const index = it.stmts.findIndex((s) => s.start <= at.start && at.end <= s.end);
      if (index >= 0) out.unshift({ block: it, index, stmt: it.stmts[index]! });
      else if (it.tail && it.tail.start <= at.start && at.end <= it.tail.end) {
        out.unshift({
          block: it,
          index: it.stmts.length,
          stmt: {
            kind: 'expr',
            expr: it.tail,
            semi: false,
            attrs: [],
            start: it.tail.start,
            end: it.tail.end,
          },
        });
      }
    }
    return true;
  });
  return out;
}

/** The names that an expression mentions as variables. */
export function namesIn(expr: Expr): Set<string> {
  const out = new Set<string>();
  forEachExpr(expr, (it) => {
    if (it.kind === 'path' && it.path.segments.length === 1 && !it.path.qself)
      out.add(it.path.segments[0]!.name);
    // The text of format strings and of macros that did not parse may name anything.
    if (it.kind === 'macro' && it.body.kind === 'tokens') out.add('*');
    if (it.kind === 'struct') for (const field of it.fields) if (!field.value) out.add(field.name);
  });
  return out;
}

/** The variables that a statement declares. */
export function declaredBy(stmt: Stmt): Set<string> {
  const out = new Set<string>();
  if (stmt.kind !== 'let') return out;
  const visit = (pattern: typeof stmt.pattern): void => {
    switch (pattern.kind) {
      case 'ident':
        out.add(pattern.name);
        if (pattern.sub) visit(pattern.sub);
        return;
      case 'tuple':
      case 'slice':
      case 'or':
      case 'tupleStruct':
        for (const it of pattern.elems) visit(it);
        return;
      case 'struct':
        for (const it of pattern.fields) visit(it.pattern);
        return;
      case 'ref':
        visit(pattern.inner);
    }
  };
  visit(stmt.pattern);
  return out;
}

/** Whether an expression's value comes from its own operands alone: it calls nothing and reads through nothing. */
export function isPlain(expr: Expr): boolean {
  let plain = true;
  forEachExpr(expr, (it) => {
    if (['call', 'methodCall', 'macro', 'assign', 'index', 'closure', 'block', 'unknown'].includes(it.kind))
      plain = false;
    if (it.kind === 'unary' && it.op === '*') plain = false;
    if (it.kind === 'field') plain = false;
    return plain;
  });
  return plain;
}

/** The start of the line that a place stands in, and the blanks that it begins with. */
export function lineStart(text: string, at: number): { readonly at: number; readonly indent: string } {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  return { at: start, indent: /^[ \t]*/.exec(text.slice(start))?.[0] ?? '' };
}

/** An edit that puts statements before another one: on a line of their own where that one begins its line. */
export function putBefore(text: string, start: number, code: string): { span: Span; newText: string } {
  const line = lineStart(text, start);
  return line.at + line.indent.length === start
    ? { span: { start: line.at, end: line.at }, newText: `${line.indent}${code}\n` }
    : { span: { start, end: start }, newText: `${code} ` };
}

/** A statement's text with what follows it on its line, if that is only a comment and the line's end. */
export function wholeLines(text: string, span: Span): Span {
  const line = lineStart(text, span.start);
  const own = text.slice(line.at, span.start).trim() === '';
  const rest = restOfLine.exec(text.slice(span.end, span.end + longestComment));
  return own && rest
    ? { start: line.at, end: span.end + rest[0].length }
    : { start: span.start, end: span.end };
}

/** What may follow a statement on its line and belongs to it. */
const restOfLine = /^[ \t]*(?:\/\/[^\n]*)?\r?\n/;
/** Lines of kernel code are short; a comment beyond this stays where it is. */
const longestComment = 400;

/**
 * The edits that move a statement above another one of its block: the comment on its line and those right above it go
 * with it, and where blank lines are left on both sides, one of them goes.
 */
export function moveBefore(
  cx: { readonly path: string; readonly text: string },
  stmt: Span,
  before: number,
): FileEdit[] {
  const { path, text } = cx;
  const whole = wholeLines(text, stmt);
  const target = lineStart(text, before);
  const ownLine = target.at + target.indent.length === before;
  if (whole.start === stmt.start || !ownLine) {
    return [
      { path, ...putBefore(text, before, text.slice(stmt.start, stmt.end)) },
      { path, span: whole, newText: '' },
    ];
  }
  let { start } = whole;
  // Comments right above belong to the statement; one that follows the lock directly may be about the lock.
  for (;;) {
    const above = text.lastIndexOf('\n', start - 2) + 1;
    const line = text.slice(above, start);
    if (above >= start || above <= before || !/^[ \t]*\/\/(?!\/|!)/.test(line)) break;
    start = above;
  }
  const moved = text.slice(start, whole.end);
  let { end } = whole;
  const blank = /^[ \t]*\r?\n/;
  const below = blank.exec(text.slice(end, end + 100));
  const aboveBlank = /(?:^|\n)[ \t]*\r?\n$/.test(text.slice(Math.max(0, start - 100), start));
  if (below && aboveBlank) end += below[0].length;
  return [
    { path, span: { start: target.at, end: target.at }, newText: moved },
    { path, span: { start, end }, newText: '' },
  ];
}
