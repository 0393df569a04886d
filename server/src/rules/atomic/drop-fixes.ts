import type { Fix } from '../../finding.ts';
import type { Expr, Stmt } from '../../syntax/ast/index.ts';
import { inGuardsBlock, mentions, onlyBinds, type Site } from './fixes.ts';
import { guardName, isDropOf, mentionsDeep } from './guard-fixes.ts';
import { declaredBy, isPlain, lineStart, moveBefore, namesIn, putBefore, wholeLines } from './places.ts';
import { maySleepWithout } from './sleepable.ts';

/** For a value that dies under the guard: let the guard go first, at the end of the block. */
export function dropAfterGuard(site: Site): Fix | undefined {
  const { cx, entry, guard, violation } = site;
  if (!entry || !guard || site.borrowed || !maySleepWithout(cx, site.unit, violation)) return undefined;
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
    title: `Drop \`${guard}\` before the block ends`,
    applicability: 'safe',
    exclusive: guardName(site),
    edits: [{ path: cx.path, ...edit }],
  };
}

/** For a value that an early return drops under the guard: let the guard go first, on that way alone. */
export function dropBeforeReturn(site: Site): Fix | undefined {
  const { cx, entry, guard, violation } = site;
  const inside = inGuardsBlock(site);
  const [innermost] = site.around;
  if (!entry || !guard || site.borrowed || !inside || !innermost || inside.index <= entry.index)
    return undefined;
  const { stmt } = innermost;
  if (stmt.kind !== 'expr' || stmt.expr.kind !== 'return') return undefined;
  if (violation.span.start < stmt.start || violation.span.end > stmt.end) return undefined;
  // What is returned must not need the lock.
  if (mentionsDeep(stmt, guard) || stmt === inside.stmt) return undefined;
  const { value } = stmt.expr;
  if (value && namesIn(value).has('*')) return undefined;
  if (!maySleepWithout(cx, site.unit, violation)) return undefined;
  return {
    title: `Drop \`${guard}\` before this return`,
    applicability: 'unsafe',
    edits: [{ path: cx.path, ...putBefore(cx.text, stmt.start, `drop(${guard});`) }],
  };
}

/** Declare the value before the guard, so that it drops after it. */
export function declareBefore(site: Site): Fix | undefined {
  const { cx, entry, violation } = site;
  if (!entry) return undefined;
  const { local: name } = violation;
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
    edits: moveBefore(cx, stmt, entry.stmt.start),
  };
}

function isSimple(expr: Expr): boolean {
  const inner = expr.kind === 'try' ? expr.operand : expr;
  return inner.kind === 'call' && inner.args.every(isPlain);
}
