import { flagsArgument } from '../../kernel/model.ts';
import type { CallExpr, Expr } from '../../syntax/ast/index.ts';
import { strip } from '../../types/infer/calls.ts';
import { insideResult } from '../../types/layout/initialiser.ts';
import { findAssociated } from '../../types/methods.ts';
import { fnScope, lowerType } from '../../types/scope.ts';
import type { Ty } from '../../types/ty.ts';
import type { Unit } from '../../types/units.ts';
import { codeOffsets } from '../path-uses.ts';
import type { CrateFile, RuleContext } from '../rule.ts';

/** A call that takes a value and puts it into an allocation of its own: `KBox::new(x, flags)`, `Arc::new(x, flags)`. */
export interface ValueAllocation {
  readonly unit: Unit;
  readonly call: CallExpr;
  /** `KBox`, as it is written. */
  readonly ownerText: string;
  /** `Box<S>`, `Arc<S>`. */
  readonly owner: Ty & { k: 'adt' };
  /** `new` or `pin`. */
  readonly name: string;
  readonly value: Expr;
  readonly valueTy: Ty;
  readonly flags: string;
}

/** The allocations by value in the code of the file at hand. */
export function valueAllocations(cx: RuleContext): ValueAllocation[] {
  const names = new Set(['new', 'pin']);
  const owners = new Set([...names].flatMap((it) => [...(cx.model.flagsOwners.get(it)?.types ?? [])]));
  for (const alias of aliasesOf(cx.code.bare, owners)) owners.add(alias);
  const candidates = cx.code.calls(names).filter((it) => it.before === '::' && owners.has(it.owner));
  const parens = candidates.map((it) => it.paren);
  return cx
    .callsAt(codeOffsets(cx.text, parens))
    .flatMap(({ unit, call }) =>
      call.kind === 'call' ? (asValueAllocation(cx, cx.text, unit, call) ?? []) : [],
    );
}

/** Other names that a file gives to types, with the same parameter: `use kernel::sync::Arc as Ref;`, `type Ref<T> = Arc<T>;`. */
function aliasesOf(bare: string, types: ReadonlySet<string>): string[] {
  const imported = Array.from(bare.matchAll(/\b(\w+)\s+as\s+(\w+)/g), ([, of, name]) => [of!, name!]);
  const declared = Array.from(
    bare.matchAll(/\btype\s+(\w+)\s*<\s*(\w+)\s*>\s*=\s*(?:\w+\s*::\s*)*(\w+)\s*<\s*\2\s*>/g),
    ([, name, , of]) => [of!, name!],
  );
  return [...imported, ...declared].flatMap(([of, name]) => (types.has(of!) ? [name!] : []));
}

/** The call as one; undefined where it is something else, or nobody knows what it calls. */
export function asValueAllocation(
  cx: RuleContext,
  text: string,
  unit: Unit,
  call: CallExpr,
): ValueAllocation | undefined {
  const { callees, types } = unit.types();
  const callee = callees.get(call);
  const path = strip(call.callee);
  const owner = callee?.kind === 'fn' ? callee.self : undefined;
  if (
    callee?.kind !== 'fn' ||
    path.kind !== 'path' ||
    owner?.k !== 'adt' ||
    callee.fn.item.self ||
    path.path.segments.length < 2
  )
    return undefined;
  const { item } = callee.fn;
  const flags = flagsArgument(callee.fn);
  const scope = fnScope(callee.fn.scope, item);
  const generic = callee.fn.owner?.impl?.self;
  const element = generic?.k === 'adt' ? generic.args[0] : undefined;
  const idx = item.params.findIndex((it) => {
    const ty = lowerType(scope, it.type);
    return ty.k === 'param' && element?.k === 'param' && ty.name === element.name;
  });
  const value = call.args[idx];
  if (!flags || idx < 0 || !value || !findAssociated(cx.world.impls, owner, 'pin_init')) return undefined;
  const given = call.args[flags.idx];
  const last = path.path.segments.at(-2)!;
  const end = text.lastIndexOf('::', path.path.segments.at(-1)!.start);
  return {
    unit,
    call,
    ownerText: text.slice(path.start, end > last.start ? end : last.end),
    owner,
    name: item.name,
    value: strip(value),
    valueTy: types.get(value) ?? types.get(strip(value)) ?? { k: 'unknown' },
    flags: given ? text.slice(given.start, given.end) : 'GFP_KERNEL',
  };
}

/** The allocation with what is part of it: `?`, `Pin::from(…)`, `KBox::into_pin(…)`, `.into()`. */
export function wholeAllocation(
  parents: ReadonlyMap<Expr, Expr>,
  call: Expr,
): { readonly expr: Expr; readonly tried: boolean; readonly pinned: boolean } {
  let expr = call;
  let tried = false;
  let pinned = false;
  for (;;) {
    const parent = parents.get(expr);
    const callee = parent?.kind === 'call' ? strip(parent.callee) : undefined;
    if (parent?.kind === 'paren') expr = parent;
    else if (parent?.kind === 'try' && !tried) {
      expr = parent;
      tried = true;
    } else if (
      tried &&
      parent?.kind === 'call' &&
      parent.args.length === 1 &&
      callee?.kind === 'path' &&
      /^(?:into_pin|from)$/.test(callee.path.segments.at(-1)!.name) &&
      callee.path.segments.length > 1
    ) {
      expr = parent;
      pinned = true;
    } else if (
      tried &&
      !pinned &&
      parent?.kind === 'methodCall' &&
      parent.method === 'into' &&
      parent.receiver === expr
    ) {
      expr = parent;
      pinned = true;
    } else return { expr, tried, pinned };
  }
}

/** Whether what stands at `end` turns the error into another: `.map_err(…)`, `.ok()`. */
export function isMapped(text: string, end: number): boolean {
  return /^\s*\.\s*(?:map_err|ok|or_else)\b/.test(text.slice(end, end + 200));
}

/** Whether an initialiser that cannot fail may stand in one that fails with `error`: `?` wants a `From<Infallible>`. */
export function takesInfallible(cx: RuleContext, error: Ty): boolean {
  return cx.world.impls.of(error).some(({ impl }) => {
    const last = impl.item.trait?.segments.at(-1);
    const arg = last?.name === 'From' ? last.args?.[0] : undefined;
    return (
      arg?.kind === 'type' && arg.type.kind === 'path' && arg.type.path.segments.at(-1)?.name === 'Infallible'
    );
  });
}

/** Whether the function around fails with something else than the kernel's `Error`: its error type as written. */
export function foreignError(
  unit: Unit,
  file: CrateFile,
): { readonly text: string; readonly ty: Ty } | undefined {
  const ret = unit.fn?.item.ret;
  if (!unit.fn || ret?.kind !== 'path') return undefined;
  const ty = lowerType(fnScope(unit.fn.scope, unit.fn.item), ret);
  if (ty.k !== 'adt' || insideResult(ty) === ty) return undefined;
  const error = ty.args[1];
  const written = ret.path.segments.at(-1)?.args?.[1];
  if (error?.k !== 'adt' || error.decl.id === 'kernel::error::Error' || written?.kind !== 'type')
    return undefined;
  return { text: file.text.slice(written.type.start, written.type.end), ty: error };
}
