import { makeBlockModule } from '../../def/module.ts';
import type { Block, Item, Stmt } from '../../syntax/ast/index.ts';
import { extendImpls } from '../impls.ts';
import { lowerType } from '../scope.ts';
import { type Ty, unit, unknown } from '../ty.ts';
import { type Context, childEnv, type Env } from './context.ts';
import { expand, inExpansion } from './macros.ts';
import { bindPattern } from './patterns.ts';

/** A block's type; items declared in it are seen from all of it. */
export function inferBlock(cx: Context, env: Env, block: Block, expect: Ty): Ty {
  const own = itemsOf(block);
  // The macros may be items of the block themselves.
  const made = withItems(cx, block, own, () => itemsOfMacros(cx, block));
  return withItems(cx, block, [...own, ...made], () => inferStmts(cx, childEnv(env), block, expect));
}

function itemsOf(block: Block): readonly Item[] {
  return block.stmts.flatMap((it) => (it.kind === 'item' ? it.item : []));
}

/** The items that macro calls between a block's statements declare there. */
function itemsOfMacros(cx: Context, block: Block): readonly Item[] {
  return block.stmts.flatMap((stmt) => {
    const expansion = stmt.kind === 'expr' && stmt.expr.kind === 'macro' ? expand(cx, stmt.expr) : undefined;
    if (!expansion) return [];
    return [...itemsOf(expansion), ...inExpansion(cx, () => itemsOfMacros(cx, expansion))];
  });
}

/** The statements of a block, in an environment that the caller has made. */
export function inferStmts(cx: Context, env: Env, block: Block, expect: Ty): Ty {
  for (const stmt of block.stmts) inferStmt(cx, env, stmt);
  if (block.tail) return cx.expr(env, block.tail, expect);
  const last = block.stmts.at(-1);
  return last?.kind === 'expr' && cx.types.get(last.expr)?.k === 'never' ? { k: 'never' } : unit;
}

function inferStmt(cx: Context, env: Env, stmt: Stmt): void {
  switch (stmt.kind) {
    case 'expr': {
      const expansion = stmt.expr.kind === 'macro' ? expand(cx, stmt.expr) : undefined;
      // What a macro binds where statements stand is seen behind it.
      if (expansion) inExpansion(cx, () => inferSpliced(cx, env, expansion));
      else cx.expr(env, stmt.expr, unknown);
      return;
    }
    case 'let': {
      const declared = stmt.type && lowerType(cx.scope, stmt.type);
      const value = stmt.init ? cx.expr(env, stmt.init, declared ?? unknown) : unknown;
      if (stmt.else) inferBlock(cx, env, stmt.else, unknown);
      bindPattern(
        cx,
        env,
        stmt.pattern,
        declared && (declared.k !== 'unknown' || value.k === 'unknown')
          ? preferKnown(declared, value)
          : value,
      );
    }
  }
}

/** The statements that a macro call stands for; the items among them are those of the block around it. */
function inferSpliced(cx: Context, env: Env, block: Block): void {
  for (const it of block.stmts) inferStmt(cx, env, it);
  if (block.tail) cx.expr(env, block.tail, unknown);
}

/** `let v: KVec<_> = …` takes what the value knows. */
function preferKnown(declared: Ty, value: Ty): Ty {
  if (declared.k !== 'adt' || value.k !== 'adt' || declared.decl.id !== value.decl.id) return declared;
  return {
    ...declared,
    args: declared.args.map((it, i) => (it.k === 'unknown' ? (value.args[i] ?? it) : it)),
  };
}

/** Runs with the items of a block in scope. */
function withItems<T>(cx: Context, block: Block, items: readonly Item[], run: () => T): T {
  if (items.length === 0) return run();
  const before = cx.scope;
  const impls = cx.impls;
  const module = makeBlockModule(before.module, `${before.module.id}::{${block.start}}`, items);
  cx.impls = extendImpls(impls, module);
  cx.scope = { ...before, module, ...(cx.impls === impls ? {} : { project: cx.impls.project }) };
  const out = run();
  cx.scope = before;
  cx.impls = impls;
  return out;
}
