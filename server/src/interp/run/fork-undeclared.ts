import { resolvePath } from '../../def/resolve.ts';
import type { Expr } from '../../syntax/ast/index.ts';
import { derefOnce, type FnRef, findAssociated } from '../../types/methods.ts';
import { names } from '../../types/scope.ts';
import type { Subst, Ty } from '../../types/ty.ts';
import { unknown } from '../../types/ty.ts';
import type { Engine } from './engine.ts';
import { forkFlags } from './fork-tree.ts';
import type { Frame } from './frame.ts';

/**
 * `Vec::try_with_capacity` and the like where the tree's fork of `alloc` does not have them yet: each kernel that has
 * them means the same by them, so what they do is what the infallible one of that name does. That the kernel lacks them
 * is another rule's to say.
 */
export function undeclaredTry(
  engine: Engine,
  frame: Frame,
  expr: Expr,
): { readonly fn: FnRef; readonly subst: Subst } | undefined {
  if (!forkFlags(engine.inputs)) return undefined;
  const found =
    expr.kind === 'methodCall'
      ? { name: expr.method, self: engine.typeOf(frame, expr.receiver) }
      : ofPath(engine, frame, expr);
  if (!found?.name.startsWith('try_')) return undefined;
  const { impls } = engine.inputs;
  const name = found.name.slice('try_'.length);
  let self = found.self;
  for (let n = 0; self && n < DEREFS; n++) {
    const fn = isContainer(self) ? findAssociated(impls, self, name) : undefined;
    if (fn) return fn;
    self = expr.kind === 'methodCall' ? derefOnce(impls, self) : undefined;
  }
  return undefined;
}

/** How far a receiver is dereferenced: a guard of a box of a vector takes three steps, and a type that leads to itself ends somewhere. */
const DEREFS = 8;

function isContainer(ty: Ty): boolean {
  return ty.k === 'adt' && /^alloc::(?:vec::Vec|boxed::Box)$/.test(ty.decl.id);
}

/** The function and the type of `Vec::try_with_capacity(…)`, its arguments unknown. */
function ofPath(
  engine: Engine,
  frame: Frame,
  expr: Expr,
): { readonly name: string; readonly self: Ty } | undefined {
  if (expr.kind !== 'call' || expr.callee.kind !== 'path') return undefined;
  const { path } = expr.callee;
  const words = names(path);
  const name = words.at(-1);
  if (words.length < 2 || name === undefined || path.qself) return undefined;
  const decl = resolvePath(engine.inputs.world, frame.module, words.slice(0, -1), 'type', path.global);
  if (decl?.kind !== 'item' || !('generics' in decl.item)) return undefined;
  const args = decl.item.generics.params.map(() => unknown);
  return { name, self: { k: 'adt', decl, args } };
}
