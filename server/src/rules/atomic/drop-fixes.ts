import type { Fix } from '../../finding.ts';
import type { Expr, Stmt } from '../../syntax/ast/index.ts';
import { inGuardsBlock, isDropOf, mentions, onlyBinds, type Site } from './fixes.ts';
import { declaredBy, isPlain, lineStart, namesIn, putBefore, wholeLines } from './places.ts';
import { maySleepWithout } from './sleepable.ts';

/** For a value that dies under the guard: let the guard go first, at the end of the block. */
export function dropAfterGuard(site: Site): Fix | undefined {
  const { cx, entry, guard, violation } = site;
  if (!entry || !guard || !maySleepWithout(cx, site.unit, violation)) return undefined;
  const { block } = entry;
  const { text } = cx;
  const atEnd = violation.span.end === block.end;
  if (!atEnd) {
    const place = inGuardsBlock(site);
    const drop = place && block.stmts.slice(place.index + 1).find((it) => isDropOf(it, guard));
    // `drop(v); … drop(g);`: the value's drop moves behind the guard's.
    if (!place || !drop || place.stmt.kind !== 'expr' || place.stmt.expr.kind !== 'call') return undefined;
    const line = lineStart(text, place.stmt.start);
    const moved = text.slice(place.stmt.start, place.stmt.end);
    const end = wholeLines(text, drop).end;
    const own = wholeLines(text, drop).start !== drop.start;
    return {
      title: `Drop it after \`${guard}\``,
      applicability: 'safe',
      edits: [
        { path: cx.path, span: wholeLines(text, place.stmt), newText: '' },
        own
          ? { path: cx.path, span: { start: end, end }, newText: `${line.indent}${moved}\n` }
          : { path: cx.path, span: { start: drop.end, end: drop.end }, newText: ` ${moved}` },
      ],
    };
  }
  if (block.tail && [...namesIn(block.tail)].some((it) => !/^(?:Ok|Err|Some|None)$/.test(it)))
    return undefined;
  const last = block.stmts.at(-1);
  if (!last) return undefined;
  const { indent } = lineStart(text, last.start);
  const { end } = wholeLines(text, last);
  const edit = block.tail
    ? putBefore(text, block.tail.start, `drop(${guard});`)
    : {
        span: { start: end, end },
        newText: end === last.end ? ` drop(${guard});` : `${indent}drop(${guard});\n`,
      };
  return {
    title: `Let \`${guard}\` go before the block ends`,
    applicability: 'safe',
    edits: [{ path: cx.path, ...edit }],
  };
}

/** Declare the value before the guard, so that it drops after it. */
export function declareBefore(site: Site): Fix | undefined {
  const { cx, entry, violation } = site;
  if (!entry) return undefined;
  const name = /`(\w+)`/.exec(violation.what)?.[1];
  const { block } = entry;
  if (!name || violation.span.end !== block.end) return undefined;
  const index = block.stmts.findIndex((it, i) => i > entry.index && declaredBy(it).has(name));
  const stmt = block.stmts[index];
  if (stmt?.kind !== 'let' || stmt.pattern.kind !== 'ident' || stmt.else || !stmt.init) return undefined;
  const between = block.stmts.slice(entry.index, index);
  const used = namesIn(stmt.init);
  if (used.has('*') || between.some((it) => [...declaredBy(it)].some((it) => used.has(it) || it === name)))
    return undefined;
  // A name that stands in between means something else there, and what the value is made of may change there.
  const clash = (it: Stmt, i: number): boolean =>
    it.kind !== 'item' &&
    (mentions(it, name) || (i > 0 && [...used].some((other) => other !== 'self' && mentions(it, other))));
  if (between.some(clash) || !maySleepWithout(cx, site.unit, violation)) return undefined;
  return {
    title: `Declare \`${name}\` before \`${site.guard}\``,
    applicability: between.every(onlyBinds) && isSimple(stmt.init) ? 'safe' : 'unsafe',
    edits: [
      { path: cx.path, ...putBefore(cx.text, entry.stmt.start, cx.text.slice(stmt.start, stmt.end)) },
      { path: cx.path, span: wholeLines(cx.text, stmt), newText: '' },
    ],
  };
}

function isSimple(expr: Expr): boolean {
  const inner = expr.kind === 'try' ? expr.operand : expr;
  return inner.kind === 'call' && inner.args.every(isPlain);
}
