import type { Fix } from '../../finding.ts';
import type { Stmt } from '../../syntax/ast/index.ts';
import { strip } from '../../types/infer/calls.ts';
import { inGuardsBlock, type Site } from './fixes.ts';
import { declaredBy, namesIn, putBefore, wholeLines } from './places.ts';
import { maySleepWithout } from './sleepable.ts';

/** Drop the guard before the operation, where nothing needs it afterwards. */
export function endGuardBefore(site: Site): Fix | undefined {
  const { cx, entry, guard } = site;
  const inside = inGuardsBlock(site);
  if (!entry || !guard || site.borrowed || !inside || inside.index <= entry.index) return undefined;
  if (site.violation.kind === 'expectation') return undefined;
  const { block } = entry;
  const later = block.stmts.slice(inside.index);
  const drop = later.find((it) => isDropOf(it, guard));
  const rest = later.filter((it) => it !== drop);
  if (
    rest.some((it) => it.kind !== 'item' && mentionsDeep(it, guard)) ||
    (block.tail && namesIn(block.tail).has(guard))
  )
    return undefined;
  if (inside.index === block.stmts.length && block.tail && namesIn(block.tail).has(guard)) return undefined;
  // What was borrowed through the guard must not be used afterwards either, nor what was borrowed through that.
  const through = new Set<string>();
  for (const it of block.stmts.slice(entry.index + 1, inside.index)) {
    if (it.kind !== 'let' || !it.init) continue;
    const used = namesIn(it.init);
    if (used.has(guard) || [...through].some((name) => used.has(name)))
      for (const name of declaredBy(it)) through.add(name);
  }
  if (
    through.size > 0 &&
    [...rest, ...(block.tail ? [{ kind: 'expr', expr: block.tail } as Stmt] : [])].some(
      (it) => it.kind !== 'item' && [...through].some((name) => mentionsDeep(it, name)),
    )
  )
    return undefined;
  if (!protectsBefore(site, inside.index) || !maySleepWithout(cx, site.unit, site.violation))
    return undefined;
  return {
    title: `Drop \`${guard}\` before this`,
    applicability: 'unsafe',
    exclusive: guardName(site),
    edits: [
      { path: cx.path, ...putBefore(cx.text, inside.stmt.start, `drop(${guard});`) },
      ...(drop ? [{ path: cx.path, span: wholeLines(cx.text, drop), newText: '' }] : []),
    ],
  };
}

/**
 * Whether the guard protects something before the statement `index` of its block: the text uses the guard there. An RCU
 * section and a lock whose guard is never used protect what no name shows, perhaps what comes next: nobody but their
 * author can say where they may end, and a section that ends where it begins protects nothing.
 */
export function protectsBefore({ entry, guard }: Site, index: number): boolean {
  if (!entry || !guard) return false;
  return entry.block.stmts
    .slice(entry.index + 1, index)
    .some((it) => it.kind !== 'item' && mentionsDeep(it, guard));
}

/** The guard that a fix ends, as a name for `Fix.exclusive`. */
export function guardName({ cx, entry }: Site): string {
  return `guard ${cx.path}:${entry?.stmt.start}`;
}

/** Whether a statement is `drop(name);`. */
export function isDropOf(stmt: Stmt, name: string): boolean {
  if (stmt.kind !== 'expr' || stmt.expr.kind !== 'call') return false;
  const { callee, args } = stmt.expr;
  const [given] = args;
  const only = given && strip(given);
  return (
    callee.kind === 'path' &&
    callee.path.segments.at(-1)?.name === 'drop' &&
    only?.kind === 'path' &&
    only.path.segments.at(-1)?.name === name
  );
}

/** Whether a statement mentions a name at any depth; what a macro hides may mention it. */
export function mentionsDeep(stmt: Exclude<Stmt, { kind: 'item' }>, name: string): boolean {
  const expr = stmt.kind === 'let' ? stmt.init : stmt.expr;
  if (!expr) return false;
  const names = namesIn(expr);
  return names.has(name) || names.has('*');
}
