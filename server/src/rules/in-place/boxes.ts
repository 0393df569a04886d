import { resolvePath } from '../../def/resolve.ts';
import type { Expr, Type } from '../../syntax/ast/index.ts';
import { strip } from '../../types/infer/calls.ts';
import { implementsTrait } from '../../types/methods.ts';
import type { Ty } from '../../types/ty.ts';
import type { RuleContext } from '../rule.ts';

/** What a pointer type that owns its object points to. */
export interface Boxed {
  readonly inner: Ty;
  /** The inner type as it is written, where the pointer's type is. */
  readonly written?: Type;
  /** `Arc`, `KBox`, as it is written. */
  readonly owner: string;
  /** It stands in a `Pin`. */
  readonly pinned: boolean;
}

/** Takes `Pin<KBox<T>>`, `KBox<T>`, `Arc<T>` apart: any type that the kernel's `InPlaceInit` is implemented for. */
export function unboxed(cx: RuleContext, ty: Ty, written?: Type): Boxed | undefined {
  if (ty.k !== 'adt') return undefined;
  if (ty.decl.id === 'core::pin::Pin') {
    const below = ty.args[0] && unboxed(cx, ty.args[0], argOf(written));
    return below && { ...below, pinned: true };
  }
  const inner = ty.args[0];
  if (!inner || !isOwner(cx, ty)) return undefined;
  const type = argOf(written);
  return {
    inner,
    owner: written?.kind === 'path' ? written.path.segments.at(-1)!.name : ty.decl.item.name,
    pinned: false,
    ...(type ? { written: type } : {}),
  };
}

/** Whether `InPlaceInit` is implemented for the type: it can make its object in place. */
export function isOwner(cx: RuleContext, ty: Ty): boolean {
  const trait =
    resolvePath(cx.world, cx.module, ['kernel', 'init', 'InPlaceInit'], 'type') ??
    resolvePath(cx.world, cx.module, ['crate', 'init', 'InPlaceInit'], 'type');
  return trait?.kind === 'item' && trait.item.kind === 'trait' && implementsTrait(cx.world.impls, ty, trait);
}

function argOf(type: Type | undefined): Type | undefined {
  if (type?.kind !== 'path') return undefined;
  const arg = type.path.segments.at(-1)?.args?.find((it) => it.kind === 'type');
  return arg?.kind === 'type' ? arg.type : undefined;
}

/** An expression that allocates and runs an initialiser: `KBox::pin_init(INIT, flags)?`. */
export interface Creation {
  readonly call: Expr & { kind: 'call' };
  readonly init: Expr;
  readonly tried: boolean;
}

/** See `Creation`; flags may be missing, for that is another rule's finding. `.into()` behind it is looked through. */
export function creationOf(expr: Expr): Creation | undefined {
  let at = strip(expr);
  if (at.kind === 'methodCall' && at.method === 'into' && at.args.length === 0) at = strip(at.receiver);
  const tried = at.kind === 'try';
  if (at.kind === 'try') at = strip(at.operand);
  if (at.kind !== 'call' || at.callee.kind !== 'path') return undefined;
  const { segments } = at.callee.path;
  const name = segments.at(-1)?.name ?? '';
  const [init] = at.args;
  return segments.length >= 2 && init && /^(?:try_)?(?:pin_)?init$/.test(name)
    ? { call: at, init, tried }
    : undefined;
}
