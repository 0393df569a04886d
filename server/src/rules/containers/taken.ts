import type { Block, Expr, Pattern } from '../../syntax/ast/index.ts';
import { forEachExpr } from '../../syntax/ast/walk.ts';

/**
 * The expressions of a body, without parentheses, whose value somebody takes: a variable, a caller, a callee, a field.
 * `bindsByValue` says whether a pattern takes any of what it is matched with. One may come twice.
 */
export function takenByValue(block: Block, bindsByValue: (pattern: Pattern) => boolean): readonly Expr[] {
  const out: Expr[] = [];
  const take = (expr: Expr | undefined): void => {
    if (expr?.kind === 'paren') take(expr.inner);
    else if (expr) out.push(expr);
  };
  take(block.tail);
  forEachExpr(block, (it) => {
    switch (it.kind) {
      case 'block':
        take(it.tail);
        for (const stmt of it.stmts) {
          if (stmt.kind !== 'let') continue;
          const { pattern } = stmt;
          if (pattern.kind === 'ident' ? !pattern.byRef : bindsByValue(pattern)) take(stmt.init);
        }
        return;
      case 'let':
        if (bindsByValue(it.pattern)) take(it.value);
        return;
      case 'call':
      case 'methodCall':
        it.args.forEach(take);
        return;
      case 'return':
      case 'break':
        take(it.value);
        return;
      case 'assign':
        if (it.op === '=') take(it.right);
        return;
      case 'struct':
        for (const field of it.fields) take(field.value);
        return;
      case 'tuple':
      case 'array':
        it.elems.forEach(take);
        return;
      case 'match':
        if (it.arms.some((arm) => bindsByValue(arm.pattern))) take(it.scrutinee);
        for (const arm of it.arms) take(arm.body);
        return;
      case 'closure':
        take(it.body);
        return;
      default:
    }
  });
  return out;
}
