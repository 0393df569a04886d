import { readExpression } from './body.ts';
import { type Token, tokenize } from './lexer.ts';
import type { CExpr } from './syntax.ts';
import type { Place } from './tree.ts';

/** The arguments of a call, which is given without the name before its bracket. */
export function argumentsOf(text: string): Token[][] | undefined {
  const call = readExpression(tokenizeCall(text));
  return call.k === 'call' ? call.raw.map((it) => [...it]) : undefined;
}

function tokenizeCall(text: string): Token[] {
  return tokenize(`f${text}`, 0, undefined, 4000);
}

/** Whether several definitions are the same, word for word. */
export function sameText(places: readonly Place[]): boolean {
  const texts = places.map(({ file, definition }) => file.text.slice(definition.start, definition.end));
  return texts.every((it) => it === texts[0]);
}

/** A called expression, for people. */
export function shown(expr: CExpr): string {
  switch (expr.k) {
    case 'id':
      return expr.name;
    case 'member':
      return `${shown(expr.expr)}->${expr.name}`.slice(0, 80);
    case 'unary':
      return shown(expr.expr);
    case 'index':
      return `${shown(expr.expr)}[]`;
    case 'call':
      return `${shown(expr.fn)}()`;
    default:
      return 'a pointer';
  }
}
