import type { Expr, Type } from '../../syntax/ast/index.ts';
import { forEachExpr } from '../../syntax/ast/walk.ts';
import { strip } from '../../types/infer/calls.ts';
import type { CrateFile } from '../rule.ts';
import {
  foreignError,
  isMapped,
  takesInfallible,
  type ValueAllocation,
  wholeAllocation,
} from './allocations.ts';
import { type InitContext, initFields, refuseLaterUses } from './literals.ts';
import { mentions } from './names.ts';
import { insert, writeAllocation } from './rewrite.ts';
import { localStruct } from './structs.ts';

/**
 * Rewrites an allocation by value into one that initialises in place. `init` is what stands for the value afterwards: the value
 * itself where it is a literal, or the call of a constructor that is converted.
 */
export function writeInPlace(
  ic: InitContext,
  file: CrateFile,
  allocation: ValueAllocation,
  parents: ReadonlyMap<Expr, Expr>,
  init: Expr,
): void {
  const { cx, rw } = ic;
  const { call, unit, ownerText, flags, owner } = allocation;
  const whole = wholeAllocation(parents, call);
  const label = `let \`${ownerText}\` initialise it in place`;
  const foreign = isMapped(file.text, call.end) ? undefined : foreignError(unit, file);
  const error = foreign?.text;
  if (foreign && !ic.plain && !takesInfallible(cx, foreign.ty))
    rw.refusals.add(`the function fails with \`${error}\`, which no \`<-\` can be made of`);
  const method = ic.plain ? 'init' : 'pin_init';
  let macro: string | undefined;
  if (init.kind === 'struct') {
    const { fallible } = initFields(ic, file, unit, init);
    refuseLaterUses(ic, unit, init);
    macro = `${fallible || error ? 'try_' : ''}${method}`;
  } else if (error) rw.refusals.add(`the constructor would have to fail with \`${error}\``);
  const form = {
    callee: `${ownerText}::${error ? 'try_' : ''}${method}`,
    ...(macro ? { macro } : {}),
    ...(error ? { error: `? ${error}` } : {}),
    flags,
    tail: whole.tried ? '?' : '',
  };
  writeAllocation(rw, file, whole.expr, init, form, label);
  const pinnedSelf = cx.world.impls.project(owner, 'PinnedSelf');
  if (
    ic.plain ||
    allocation.name === 'pin' ||
    whole.pinned ||
    pinnedSelf?.k !== 'adt' ||
    pinnedSelf.decl.id !== 'core::pin::Pin'
  )
    return;
  pinResult(ic, file, allocation, parents, whole.expr);
}

/** The result is a `Pin<KBox<S>>` now: changes the types that it goes into, where they are in view. */
function pinResult(
  ic: InitContext,
  file: CrateFile,
  { unit, owner }: ValueAllocation,
  parents: ReadonlyMap<Expr, Expr>,
  expr: Expr,
): void {
  const { rw, cx } = ic;
  const label = `say that the \`${owner.decl.item.name}\` is pinned`;
  const wrap = (at: CrateFile, type: Type | undefined): boolean => {
    const found = type && ownerType(type);
    if (!found) return false;
    if (found !== 'pinned') {
      insert(rw, at, found.start, 'Pin<', label);
      insert(rw, at, found.end, '>', label);
    }
    return true;
  };
  const field = (struct: Expr & { kind: 'struct' }, name: string): boolean => {
    const ty = unit.types().types.get(struct);
    const local = ty?.k === 'adt' ? localStruct(cx, ty.decl) : undefined;
    return local !== undefined && wrap(local.at, local.item.fields.find((it) => it.name === name)?.type);
  };
  const refuse = () =>
    rw.refusals.add(`the box becomes a \`Pin\` of one, and goes where that is not in view`);
  const follow = (at: Expr): void => {
    const parent = parents.get(at);
    if (!parent || parent === unit.block()) {
      const block = unit.block();
      if (block?.tail && strip(block.tail) === strip(at)) {
        if (!wrap(file, unit.fn?.item.ret)) refuse();
        return;
      }
      const stmt = block?.stmts.find(
        (it) => (it.kind === 'let' && it.init === at) || (it.kind === 'expr' && it.expr === at),
      );
      if (stmt?.kind !== 'let' || stmt.pattern.kind !== 'ident') {
        if (stmt?.kind !== 'expr') refuse();
        return;
      }
      if (stmt.type && !wrap(file, stmt.type)) refuse();
      followName(stmt.pattern.name);
      return;
    }
    if (parent.kind === 'return' || parent.kind === 'paren') follow(parent);
    else if (
      parent.kind === 'call' &&
      strip(parent.callee).kind === 'path' &&
      /^(?:Ok|Some)$/.test((strip(parent.callee) as Expr & { kind: 'path' }).path.segments.at(-1)!.name)
    )
      follow(parent);
    else if (parent.kind === 'struct') {
      const name = parent.fields.find((it) => it.value === at)?.name;
      if (name === undefined || !field(parent, name)) refuse();
    } else if (
      parent.kind !== 'field' &&
      parent.kind !== 'methodCall' &&
      !(parent.kind === 'ref' && !parent.mutable)
    )
      refuse();
  };
  const followName = (name: string): void => {
    const block = unit.block();
    if (!block) return;
    for (const it of mentions(block, name)) if (it.start > expr.end) follow(it);
    forEachExpr(block, (it) => {
      if (it.kind === 'struct' && it.fields.some((f) => f.name === name && !f.value) && !field(it, name))
        refuse();
    });
  };
  follow(expr);
}

/** The owner's type inside a type as written: `KBox<S>` of `Result<KBox<S>>`; `pinned` where a `Pin` stands around it. */
function ownerType(type: Type): Type | 'pinned' | undefined {
  if (type.kind !== 'path') return undefined;
  const last = type.path.segments.at(-1)!;
  if (last.name === 'Pin') return 'pinned';
  if (/^(?:K|V|KV)?Box$|^UniqueArc$/.test(last.name)) return type;
  for (const arg of last.args ?? []) {
    const found = arg.kind === 'type' ? ownerType(arg.type) : undefined;
    if (found) return found;
  }
  return undefined;
}
