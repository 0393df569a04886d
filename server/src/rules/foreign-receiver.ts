import { renamedCalls } from '../kernel/facts/old-names.ts';
import type { Expr } from '../syntax/ast/index.ts';
import type { BodyTypes } from '../types/callee.ts';

/** Types whose methods were renamed: `Vec`, `Box`, `RBTree`. */
const oldTypes = new Set(renamedCalls.flatMap((it) => it.owners));

/** The crates that had those types. */
const owningCrates = new Set(['alloc', 'core', 'kernel']);

/**
 * Whether a receiver of which nothing is known is somebody else's: its type is written down with a path that leads out of
 * sight, and it never was one of those whose methods were renamed. `ArrayVec` of a patched kernel is none of them, nor is
 * `String`. What its methods are called says nothing then. What it was taken out of does not count: a struct that is not
 * in view may hold a vector of the kernel's.
 */
export function isForeignReceiver({ foreign }: BodyTypes, receiver: Expr): boolean {
  for (let at: Expr | undefined = receiver; at; at = itself(at)) {
    const path = foreign.get(at);
    if (!path) continue;
    return (path.length > 1 && !owningCrates.has(path[0]!)) || !oldTypes.has(path.at(-1)!);
  }
  return false;
}

/** The same object, otherwise written. */
function itself(expr: Expr): Expr | undefined {
  switch (expr.kind) {
    case 'unary':
      return expr.operand;
    case 'paren':
      return expr.inner;
    default:
      return undefined;
  }
}
