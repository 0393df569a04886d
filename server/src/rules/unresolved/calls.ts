import { slot } from '../../db/memos.ts';
import { allModules } from '../../def/crate.ts';
import type { ItemDecl } from '../../def/module.ts';
import { containerMethods } from '../../kernel/facts/container-methods.ts';
import { mayBeCoreMethod } from '../../kernel/facts/core-methods.ts';
import { missingName } from '../../kernel/facts/no-alloc.ts';
import { renamedCall } from '../../kernel/facts/old-names.ts';
import { flagsArgument } from '../../kernel/model.ts';
import { linux } from '../../kernel-info.ts';
import type { CallExpr, MethodCallExpr } from '../../syntax/ast/index.ts';
import { forEachExpr } from '../../syntax/ast/walk.ts';
import { push } from '../../text/multimap.ts';
import type { Span } from '../../text/span.ts';
import { derivedMethods } from '../../types/derives.ts';
import { derefOnce, findAssociated, findMethod } from '../../types/methods.ts';
import { showTy, type Ty } from '../../types/ty.ts';
import type { Unit } from '../../types/units.ts';
import type { TypeWorld } from '../../types/world.ts';
import { containerOf } from '../containers/kind.ts';
import type { RuleContext } from '../rule.ts';
import { laterThan } from '../too-new/table.ts';
import { wrongResults } from './results.ts';
import { foreignNames, integerForType, missingInTrait, wrongPointerArgument } from './signatures.ts';
import type { WrongCall } from './wrong.ts';

/** Calls of functions of the kernel's types that are not there, or that are called with too many or too few arguments. */
export function wrongCalls(cx: RuleContext): WrongCall[] {
  const out: WrongCall[] = [];
  for (const unit of cx.units()) {
    const visit = (call: CallExpr | MethodCallExpr): void => {
      const found = wrongArguments(cx, unit, call) ?? missingFunction(cx, unit, call);
      if (found) out.push(found);
    };
    const roots = [unit.block(), ...unit.exprs()];
    for (const root of roots)
      if (root)
        forEachExpr(root, (it) => {
          if (it.kind === 'call' || it.kind === 'methodCall') visit(it);
        });
    out.push(...wrongResults(cx, unit));
  }
  return out;
}

function spanOf(call: CallExpr | MethodCallExpr): Span {
  return call.kind === 'methodCall' ? call.methodSpan : { start: call.callee.start, end: call.callee.end };
}

function wrongArguments(cx: RuleContext, unit: Unit, call: CallExpr | MethodCallExpr): WrongCall | undefined {
  const callee = unit.types().callees.get(call);
  if (callee?.kind !== 'fn' || !isOpen(callee.fn.module.crate.name)) return undefined;
  // A method of that name was found for a type that nobody knows: it may have its own.
  if (call.kind === 'methodCall' && isUnknown(unit.types().types.get(call.receiver))) return undefined;
  const { item } = callee.fn;
  if (callee.fn.owner?.impl && !callee.fn.owner.impl.item.trait && item.vis !== 'pub')
    return {
      span: spanOf(call),
      message: `\`${item.name}\` is private in ${linux(cx.model.info)}`,
      help: 'only the kernel’s own crate may call it',
    };
  const wanted = item.params.length + (item.self && call.kind === 'call' ? 1 : 0);
  const given = call.args.length;
  if (given === wanted)
    return wrongPointerArgument(cx, unit, call, callee.fn) ?? integerForType(cx, unit, call, callee.fn);
  // Flags that are missing are another rule's.
  if (given === wanted - 1 && flagsArgument(callee.fn)) return undefined;
  const shown = cx.text.slice(spanOf(call).start, spanOf(call).end).replace(/\s+/g, '');
  return {
    span: spanOf(call),
    message: `\`${shown}\` takes ${wanted} argument${wanted === 1 ? '' : 's'} in ${linux(cx.model.info)}, and ${given} ${given === 1 ? 'is' : 'are'} given`,
    help: `its parameters are \`(${item.params.map((it) => (it.pattern.kind === 'ident' ? it.pattern.name : '_')).join(', ')})\``,
  };
}

function isUnknown(ty: Ty | undefined): boolean {
  return ty === undefined || ty.k === 'unknown' || (ty.k === 'ref' && isUnknown(ty.inner));
}

function missingFunction(
  cx: RuleContext,
  unit: Unit,
  call: CallExpr | MethodCallExpr,
): WrongCall | undefined {
  const types = unit.types();
  if (types.callees.has(call)) return undefined;
  const foreign = oldForeign(cx, call);
  if (foreign) return foreign;
  if (call.kind === 'methodCall') {
    const receiver = types.types.get(call.receiver);
    const chain = receiver && closedChain(cx, receiver);
    const owner = chain?.find((it) => it.k === 'adt' && isOpen(it.decl.module.crate.name));
    if (owner && isToldOtherwise(cx, owner, call.method)) return undefined;
    if (!receiver || !owner || findMethod(cx.world.impls, receiver, call.method)) return undefined;
    // What is known of `core`'s slices and numbers need not be all of it.
    if (
      chain!.some((it) => it.k !== 'adt' && it.k !== 'ref') &&
      mayBeCoreMethod(call.method, call.args.length)
    )
      return undefined;
    if (mayBeOfTrait(cx, chain!, call.method)) return undefined;
    return missing(cx, call.methodSpan, owner, call.method);
  }
  if (call.callee.kind !== 'path') return undefined;
  if (call.callee.path.qself?.trait) return missingInTrait(cx, unit, call);
  const owner = types.owners.get(call.callee);
  const name = call.callee.path.segments.at(-1)!.name;
  if (owner?.k !== 'adt' || !isOpen(owner.decl.module.crate.name) || owner.decl.item.kind === 'trait')
    return undefined;
  if (isToldOtherwise(cx, owner, name)) return undefined;
  if (renamedCall(owner.decl.item.name, name) || findAssociated(cx.world.impls, owner, name))
    return undefined;
  if (mayBeOfTrait(cx, [owner], name)) return undefined;
  if (owner.decl.item.kind === 'enum' && owner.decl.item.variants.some((it) => it.name === name))
    return undefined;
  return missing(cx, spanOf(call), owner, name);
}

/** `into_pointer` and `from_pointer` in a file that names their trait. */
function oldForeign(cx: RuleContext, call: CallExpr | MethodCallExpr): WrongCall | undefined {
  const last =
    call.kind === 'call' && call.callee.kind === 'path' ? call.callee.path.segments.at(-1) : undefined;
  const name = call.kind === 'methodCall' ? call.method : last?.name;
  const newText = name === undefined ? undefined : foreignNames.get(name);
  if (newText === undefined || !/\b(?:ForeignOwnable|PointerWrapper)\b/.test(cx.text)) return undefined;
  if (traitsWith(cx.world).has(name!)) return undefined;
  const start = call.kind === 'methodCall' ? call.methodSpan.start : last!.start;
  const span = { start, end: start + name!.length };
  return {
    span,
    message: `\`${name}\` is called \`${newText}\` in ${linux(cx.model.info)}`,
    fixes: [
      { title: `Rename to \`${newText}\``, applicability: 'safe', edits: [{ path: cx.path, span, newText }] },
    ],
  };
}

/** Whether another rule tells what a vector or a box lacks. */
function isToldOtherwise(cx: RuleContext, owner: Ty, name: string): boolean {
  const type = containerOf(owner);
  return (
    type !== undefined &&
    (containerMethods.some((it) => it.type === type && it.name === name) ||
      missingName('method', name, cx.model.info.api).length > 0 ||
      renamedCall(type, name) !== undefined ||
      laterThan(cx).methods.has(name))
  );
}

function missing(cx: RuleContext, span: Span, owner: Ty, name: string): WrongCall {
  const type = showTy(owner).replace(/<.*$/, '');
  return {
    span: { start: span.start, end: span.end },
    message: `\`${type}\` has no \`${name}\` in ${linux(cx.model.info)}`,
  };
}

function isOpen(crate: string): boolean {
  return crate === 'kernel' || crate === 'pin_init';
}

/** A receiver and what it dereferences to, where all of that is known. */
function closedChain(cx: RuleContext, start: Ty): readonly Ty[] | undefined {
  const out: Ty[] = [];
  for (let ty: Ty | undefined = start; ty && out.length < 10; ty = derefOnce(cx.world.impls, ty)) {
    // Derived methods are not among the impls.
    if (ty.k === 'adt' && !isOpen(ty.decl.module.crate.name) && ty.decl.module.crate.name !== 'core')
      return undefined;
    if (ty.k === 'adt' && ty.args.some((it) => it.k === 'unknown')) return undefined;
    // It leads somewhere, and nobody knows where.
    if (!derefOnce(cx.world.impls, ty) && cx.world.impls.of(ty, 'Target').length > 0) return undefined;
    out.push(ty);
  }
  return out;
}

const known = slot((): { names?: ReadonlyMap<string, readonly ItemDecl[]> } => ({}));

/**
 * Whether one of the types may have a trait's method of this name. The impls of the kernel's types are all in view, but for
 * those of derives, blanket impls and macros; of other types any impl may be out of sight.
 */
function mayBeOfTrait(cx: RuleContext, types: readonly Ty[], name: string): boolean {
  if (derivedMethods.has(name) || BLANKET.has(name) || cx.world.impls.blanketWith(name).length > 0)
    return true;
  const traits = traitsWith(cx.world).get(name) ?? [];
  const kernels = cx.model.world;
  return traits.some((trait) => {
    const { crate } = trait.module;
    if (!kernels.crates.includes(crate)) return true;
    return types.some((ty) => {
      if (ty.k === 'ref') return false;
      return ty.k !== 'adt' || !isOpen(ty.decl.module.crate.name) || cx.world.impls.implementing(ty, trait);
    });
  });
}

/** The traits that have a method, by its name. */
function traitsWith(world: TypeWorld): ReadonlyMap<string, readonly ItemDecl[]> {
  const memo = world.memos.of(known);
  if (memo.names) return memo.names;
  const names = new Map<string, ItemDecl[]>();
  for (const module of world.crates.flatMap(allModules))
    for (const item of module.items) {
      if (item.kind !== 'trait') continue;
      const decl = { kind: 'item', id: `${module.id}::${item.name}`, module, item } as const;
      for (const it of item.items) if (it.kind === 'fn') push(names, it.name, decl);
    }
  return (memo.names = names);
}

/** Methods of traits of `core` that blanket impls and macros give. */
const BLANKET: ReadonlySet<string> = new Set([
  'into',
  'from',
  'try_into',
  'try_from',
  'borrow',
  'borrow_mut',
  'as_ref',
  'as_mut',
  'type_id',
  'to_owned',
  'write_fmt',
  'write_str',
  'write_char',
]);
