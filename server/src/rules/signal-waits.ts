import type { Finding, Fix } from '../finding.ts';
import type { Expr } from '../syntax/ast/index.ts';
import { forEachExpr } from '../syntax/ast/walk.ts';
import { findAssociated } from '../types/methods.ts';
import type { CallSite, RuleContext } from './rule.ts';

type Draft = Pick<Finding, 'span' | 'message' | 'why' | 'help'> & { readonly fixes: readonly Fix[] };

/**
 * `if condvar.wait(&mut guard)`: up to Linux 6.7, and on the branch before, `wait` slept until a signal came too, and said
 * so. Since then that is `wait_interruptible`, and `wait` gives nothing (rust/kernel/sync/condvar.rs, 6.12).
 */
export function signalWait(cx: RuleContext, { unit, call }: CallSite, version: string): Draft[] {
  if (call.kind !== 'methodCall' || call.method !== 'wait') return [];
  const types = unit.types();
  const callee = types.callees.get(call);
  if (callee?.kind !== 'fn' || callee.fn.module.id !== 'kernel::sync::condvar' || callee.fn.item.ret)
    return [];
  let owner = types.types.get(call.receiver);
  while (owner?.k === 'ref') owner = owner.inner;
  const self = callee.fn.owner?.impl?.self ?? owner;
  const now = 'wait_interruptible';
  if (!self || !findAssociated(cx.world.impls, self, now) || !isAsked(unit.block(), call)) return [];
  const span = { start: call.methodSpan.start, end: call.methodSpan.end };
  return [
    {
      span,
      message: `\`CondVar::wait\` gives nothing in ${version}`,
      why: 'it goes on sleeping when a signal comes, as it did not in older kernels',
      help: `write \`${now}\`, which says whether a signal is pending`,
      fixes: [
        {
          title: `Replace with \`${now}\``,
          applicability: 'safe',
          edits: [{ path: cx.path, span, newText: now }],
        },
      ],
    },
  ];
}

/** Whether something asks what an expression gives, in a way that `()` does not allow. */
function isAsked(block: Expr | undefined, call: Expr): boolean {
  let asked = false;
  const is = (expr: Expr | undefined): boolean => expr === call || (expr?.kind === 'paren' && is(expr.inner));
  if (!block) return false;
  forEachExpr(block, (it) => {
    switch (it.kind) {
      case 'unary':
      case 'try':
      case 'cast':
        asked ||= is(it.operand);
        return;
      case 'binary':
        asked ||= is(it.left) || is(it.right);
        return;
      case 'if':
      case 'while':
        asked ||= is(it.cond);
        return;
      case 'block':
        // `let signalled = …;`: nobody gives a name to what is nothing.
        for (const stmt of it.stmts)
          if (stmt.kind === 'let' && stmt.pattern.kind === 'ident' && !stmt.pattern.name.startsWith('_'))
            asked ||= is(stmt.init);
        return;
      default:
    }
  });
  return asked;
}
