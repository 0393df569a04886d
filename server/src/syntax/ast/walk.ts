import { step } from '../../text/work.ts';
import type { Block, CallExpr, Expr, InitBody, Item, MacroBody, MethodCallExpr, Stmt } from './index.ts';

/** A visitor returns `false` to leave out what lies inside. */
export type Visit<T> = (node: T) => unknown;

/**
 * Calls `each` with the expressions directly inside `expr`, in the order of the text. Blocks give their statements' expressions and macro
 * calls those of their parsed bodies; items inside a block are not entered. Asking for a macro's children parses its body.
 */
export function childExprs(expr: Expr, each: (expr: Expr) => void): void {
  step();
  switch (expr.kind) {
    case 'call':
      each(expr.callee);
      for (const inner of expr.args) each(inner);
      return;
    case 'methodCall':
      each(expr.receiver);
      for (const inner of expr.args) each(inner);
      return;
    case 'block':
      blockExprs(expr, each);
      return;
    case 'macro':
      macroExprs(expr.body, each);
      return;
    case 'field':
      each(expr.base);
      return;
    case 'index':
      each(expr.base);
      each(expr.index);
      return;
    case 'unary':
    case 'ref':
    case 'try':
    case 'await':
    case 'cast':
      each(expr.operand);
      return;
    case 'binary':
    case 'assign':
      each(expr.left);
      each(expr.right);
      return;
    case 'if':
      each(expr.cond);
      each(expr.then);
      if (expr.else) each(expr.else);
      return;
    case 'let':
      each(expr.value);
      return;
    case 'match':
      each(expr.scrutinee);
      for (const arm of expr.arms) {
        if (arm.guard) each(arm.guard);
        each(arm.body);
      }
      return;
    case 'while':
      each(expr.cond);
      each(expr.body);
      return;
    case 'for':
      each(expr.iter);
      each(expr.body);
      return;
    case 'loop':
    case 'closure':
      each(expr.body);
      return;
    case 'return':
    case 'break':
      if (expr.value) each(expr.value);
      return;
    case 'struct':
      for (const field of expr.fields) if (field.value) each(field.value);
      if (expr.base) each(expr.base);
      return;
    case 'tuple':
    case 'array':
      for (const inner of expr.elems) each(inner);
      return;
    case 'repeat':
      each(expr.elem);
      each(expr.len);
      return;
    case 'range':
      if (expr.from) each(expr.from);
      if (expr.to) each(expr.to);
      return;
    case 'paren':
      each(expr.inner);
      return;
    case 'unknown':
      for (const inner of expr.children) each(inner);
      return;
    case 'path':
    case 'lit':
    case 'continue':
      return;
  }
}

/** Calls `each` with the expressions of a block's statements and its tail, in order; a `let`'s `else` block is one of them. */
export function blockExprs(block: Block, each: (expr: Expr) => void): void {
  for (const stmt of block.stmts) stmtExprs(stmt, each);
  if (block.tail) each(block.tail);
}

export function stmtExprs(stmt: Stmt, each: (expr: Expr) => void): void {
  if (stmt.kind === 'expr') each(stmt.expr);
  else if (stmt.kind === 'let') {
    if (stmt.init) each(stmt.init);
    if (stmt.else) each(stmt.else);
  }
}

/** Calls `each` with the expressions of a macro's body: arguments, statements, the values of an initialiser, or the calls that were found. */
export function macroExprs(body: MacroBody, each: (expr: Expr) => void): void {
  if (body.kind === 'exprs') for (const inner of body.exprs) each(inner);
  else if (body.kind === 'stmts') blockExprs(body.block, each);
  else if (body.kind === 'init') initExprs(body.init, each);
  else for (const inner of body.calls) each(inner);
}

export function initExprs(init: InitBody, each: (expr: Expr) => void): void {
  for (const field of init.fields) if (field.value) each(field.value);
  if (init.base) each(init.base);
}

/** Visits `root` and every expression inside it, outer ones first; macro bodies too, items in blocks not. */
export function forEachExpr(root: Expr, visit: Visit<Expr>): void {
  const enter = (expr: Expr): void => {
    if (visit(expr) !== false) childExprs(expr, enter);
  };
  enter(root);
}

/** Visits the expressions around an offset, outer ones first. Macros elsewhere need not be parsed for that. */
export function forEachExprAround(root: Expr, offset: number, visit: (expr: Expr) => void): void {
  const enter = (expr: Expr): void => {
    if (offset < expr.start || offset >= expr.end) return;
    visit(expr);
    childExprs(expr, enter);
  };
  enter(root);
}

/** Every call and method call in `root`, macro bodies included, outer ones first. */
export function findCalls(root: Expr): readonly (CallExpr | MethodCallExpr)[] {
  const out: (CallExpr | MethodCallExpr)[] = [];
  forEachExpr(root, (expr) => {
    if (expr.kind === 'call' || expr.kind === 'methodCall') out.push(expr);
  });
  return out;
}

/** Every item that stands in a block inside `root`, at any depth, with the items inside those. */
export function nestedItems(root: Expr): readonly Item[] {
  const out: Item[] = [];
  const block = (found: Block): void => {
    for (const stmt of found.stmts)
      if (stmt.kind === 'item') forEachItem([stmt.item], (item) => out.push(item) > 0);
  };
  forEachExpr(root, (expr) => {
    if (expr.kind === 'block') block(expr);
    else if (expr.kind === 'macro' && expr.body.kind === 'stmts') block(expr.body.block);
  });
  return out;
}

/** The items directly inside an item: of a module, a trait, an impl or a foreign module. */
export function childItems(item: Item): readonly Item[] {
  return 'items' in item ? item.items : [];
}

/** Visits every item of the list and those inside, outer ones first; items in function bodies are not among them. */
export function forEachItem(items: readonly Item[], visit: Visit<Item>): void {
  for (const item of items) if (visit(item) !== false) forEachItem(childItems(item), visit);
}
