import { type Memos, slot } from '../../db/memos.ts';
import type { Block } from '../../syntax/ast/index.ts';
import { forEachExpr } from '../../syntax/ast/walk.ts';
import type { Span } from '../../text/span.ts';

const knownStatements = slot(() => new WeakMap<Block, readonly Span[]>());

/** The statements of a body at all depths, with the tails of blocks and the arms of matches; sorted by their start. */
export function statementsOf(memos: Memos, body: Block): readonly Span[] {
  const known = memos.of(knownStatements);
  let spans = known.get(body);
  if (!spans) known.set(body, (spans = collect(body)));
  return spans;
}

function collect(body: Block): readonly Span[] {
  const out: Span[] = [];
  forEachExpr(body, (it) => {
    if (it.kind === 'block') {
      for (const stmt of it.stmts) if (stmt.kind !== 'item') out.push({ start: stmt.start, end: stmt.end });
      if (it.tail) out.push({ start: it.tail.start, end: it.tail.end });
    } else if (it.kind === 'match') {
      for (const arm of it.arms) out.push({ start: arm.body.start, end: arm.body.end });
    } else if (it.kind === 'closure') {
      out.push({ start: it.body.start, end: it.body.end });
    }
  });
  return out.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The innermost statement around an offset; undefined outside all of them, as at a body's closing brace. */
export function statementAt(memos: Memos, body: Block, offset: number): Span | undefined {
  let found: Span | undefined;
  for (const it of statementsOf(memos, body)) {
    if (it.start > offset) break;
    if (offset < it.end) found = it;
  }
  return found;
}
