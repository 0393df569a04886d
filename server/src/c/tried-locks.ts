import { primitive } from './primitives.ts';
import type { CCall, CExpr, CStmt } from './syntax.ts';

/**
 * A lock that is tried first and taken where that failed: `if (!mutex_trylock(m)) { waits++; mutex_lock(m); }`. Who comes
 * by has it then, and has waited for it where somebody else had it. That the caller has it already, `owner == current`,
 * is no other way; one that gives up is (`if (nowait) return -EAGAIN;`), and then it is no such lock.
 * @returns the call that waits
 */
export function takenWhereTried({ cond, yes, no }: CStmt & { k: 'if' }): CCall | undefined {
  const tried = cond.k === 'unary' && cond.op === '!' ? bare(cond.expr) : bare(cond);
  const isNegated = cond.k === 'unary' || negatedInside(cond);
  if (!isNegated || no || tried?.k !== 'call' || tried.fn.k !== 'id') return undefined;
  const lock = primitive(tried.fn.name)?.lock;
  if (lock?.op !== 'try') return undefined;
  const body = yes.k === 'block' ? yes.body : [yes];
  const taken = body.flatMap((it) => {
    if (it.k !== 'expr' || it.expr.k !== 'call' || it.expr.fn.k !== 'id') return [];
    const known = primitive(it.expr.fn.name);
    const isSame = known?.lock?.kind === lock.kind && known.lock.op === 'acquire' && known.sleep === 'always';
    return isSame && textOf(it.expr) === textOf(tried) ? [it.expr] : [];
  })[0];
  return taken && body.every((it) => !givesUp(it)) ? taken : undefined;
}

/** Without `likely()` and the `!` inside of it. */
function bare(expr: CExpr): CExpr | undefined {
  if (expr.k === 'unary' && expr.op === '!') return bare(expr.expr);
  if (expr.k === 'call' && expr.fn.k === 'id' && /^(?:likely|unlikely)$/.test(expr.fn.name))
    return expr.args[0] && bare(expr.args[0]);
  return expr;
}

/** `unlikely(!…)` */
function negatedInside(expr: CExpr): boolean {
  return (
    expr.k === 'call' &&
    expr.fn.k === 'id' &&
    /^(?:likely|unlikely)$/.test(expr.fn.name) &&
    expr.args[0]?.k === 'unary' &&
    expr.args[0].op === '!'
  );
}

/** What the first argument says, word for word. */
function textOf({ raw }: CCall): string {
  return (raw[0] ?? []).map((it) => it.text).join(' ');
}

/** Whether a statement may leave the branch in another way than by its end, but where the caller has the lock. */
function givesUp(stmt: CStmt): boolean {
  switch (stmt.k) {
    case 'if':
      return !asksCurrent(stmt.cond) && (givesUp(stmt.yes) || (stmt.no !== undefined && givesUp(stmt.no)));
    case 'block':
      return stmt.body.some(givesUp);
    case 'expr':
    case 'declare':
      return false;
    default:
      return true;
  }
}

function asksCurrent(cond: CExpr): boolean {
  if (cond.k !== 'binary' || cond.op !== '==') return false;
  return [cond.left, cond.right].some((it) => it.k === 'id' && it.name === 'current');
}
