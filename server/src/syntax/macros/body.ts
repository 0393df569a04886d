import type { Span } from '../../text/span.ts';
import type { Expr, MacroBody, Path } from '../ast/index.ts';
import type { LowerContext } from '../lower/context.ts';
import { lowerStatements } from '../lower/statements.ts';
import { parseFragment } from './fragment.ts';

/**
 * Parses the inside of a macro call again. `args` are the delimiters with what they hold, in the file's offsets.
 * The delimiters are the best wrapper: `(…)` reads as a tuple, `[…]` as an array, `{…}` as a block.
 */
export function macroBody(cx: LowerContext, _path: Path, args: Span): MacroBody {
  const fragment = parseFragment(cx, args.start, args.end, ';');
  if (!fragment.hasError) {
    const { stmts, tail } = lowerStatements(fragment, fragment.root.children);
    const first = stmts[0];
    const expr = first?.kind === 'expr' ? first.expr : tail;
    if (expr && expr.start === args.start) {
      const body = bodyOf(expr);
      if (body) return body;
    }
  }
  return { kind: 'tokens', calls: [] };
}

function bodyOf(expr: Expr): MacroBody | undefined {
  switch (expr.kind) {
    case 'paren':
      return { kind: 'exprs', exprs: [expr.inner], repeat: false };
    case 'tuple':
    case 'array':
      return { kind: 'exprs', exprs: expr.elems, repeat: false };
    case 'repeat':
      return { kind: 'exprs', exprs: [expr.elem, expr.len], repeat: true };
    case 'block':
      return { kind: 'stmts', block: expr };
    default:
      return undefined;
  }
}

export function macroRulesBody(_cx: LowerContext, _span: Span): MacroBody {
  return { kind: 'tokens', calls: [] };
}
