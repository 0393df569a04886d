import type { Fix } from '../finding.ts';
import type { MissingName } from '../kernel/fact-types.ts';
import { missingName } from '../kernel/facts/no-alloc.ts';
import { linux } from '../kernel-info.ts';
import type { Path, Type } from '../syntax/ast/index.ts';
import { names } from '../types/scope.ts';
import type { Ty } from '../types/ty.ts';
import type { Unit } from '../types/units.ts';
import { absolutePath } from './absolute-path.ts';
import { isFnBuilt } from './fork-names.ts';
import { localFlags } from './local-flags.ts';
import { type MissingDraft, missingDraft } from './missing-names.ts';
import type { MethodUse } from './path-uses.ts';
import type { RuleContext } from './rule.ts';
import { unresolvedCall } from './unknowns.ts';

/** Method calls that allocate behind the caller's back, where the receiver or the wanted type tells that they are meant. */
export function missingMethods(cx: RuleContext, uses: readonly MethodUse[]): MissingDraft[] {
  return uses.flatMap((use): MissingDraft[] => {
    const { call } = use;
    const rows = missingName('method', call.method, cx.model.info.api).filter(
      (it) => it.arities?.includes(call.args.length) ?? true,
    );
    const [unit] = rows.length > 0 ? cx.unitsAt([call.methodSpan.start]) : [];
    if (!unit) return [];
    const meant = rows.map((row) => ({ row, is: isMeant(cx, unit, use, row) }));
    const row = meant.find((it) => it.is === true)?.row;
    if (row) return [draft(cx, use, row)];
    if (meant.some((it) => it.is === 'unknown')) cx.unknown(unresolvedCall(cx.text, call));
    return [];
  });
}

function draft(cx: RuleContext, use: MethodUse, row: MissingName): MissingDraft {
  const { method, methodSpan } = use.call;
  const made = missingDraft(cx, row, `.${method}()`, methodSpan, sortFix(cx, use, row));
  const kernel = linux(cx.model.info);
  if (row.targets)
    return { ...made, message: `\`.${method}()\` cannot make a vector, box or string in ${kernel}` };
  if (!row.owners) return made;
  const whose = row.owners.includes('slice') ? 'slices' : 'vectors';
  return { ...made, message: `${made.message} for ${whose}` };
}

/** Whether a call is one of the row's; `unknown` where its receiver tells nothing and nobody has such a method. */
function isMeant(cx: RuleContext, unit: Unit, use: MethodUse, row: MissingName): boolean | 'unknown' {
  const { call } = use;
  const types = unit.types();
  const callee = types.callees.get(call);
  const crate = callee?.kind === 'fn' ? callee.fn.module.crate.name : undefined;
  if (row.targets) {
    // `core` has the method; what it is asked for is what cannot be had.
    if (callee && crate !== 'core' && crate !== 'alloc') return false;
    return wantedTypes(use).some((it) => makesOneOf(cx, use, it, row.targets!));
  }
  // The fork of `alloc` has the sources of what it is built without.
  if (callee && (crate !== 'alloc' || (callee.kind === 'fn' && isFnBuilt(cx, callee.fn)))) return false;
  const receiver = types.types.get(call.receiver);
  if (row.owners) return receiver !== undefined && chain(cx, receiver).some((it) => isOneOf(it, row.owners!));
  if (receiver && isConcrete(receiver)) return true;
  return isDeclaredAnywhere(cx, call.method) ? false : 'unknown';
}

/** The types that a call is asked to make, by its own words or by those of the `let` around it. */
function wantedTypes({ call, wanted }: MethodUse): readonly Type[] {
  return call.turbofish?.flatMap((it) => (it.kind === 'type' ? [it.type] : [])) ?? (wanted ? [wanted] : []);
}

/** Whether a type is one of the targets, or a `Result` or `Option` of one: `collect::<Result<Vec<_>>>()`. */
function makesOneOf(cx: RuleContext, use: MethodUse, type: Type, targets: readonly string[]): boolean {
  if (type.kind !== 'path') return false;
  const last = type.path.segments.at(-1);
  if (!last) return false;
  if (/^(?:Result|Option)$/.test(last.name))
    return last.args?.some((it) => it.kind === 'type' && makesOneOf(cx, use, it.type, targets)) ?? false;
  return targets.includes(last.name) && isNobodysOwn(cx, use, type.path);
}

function isNobodysOwn(cx: RuleContext, use: MethodUse, path: Path): boolean {
  const absolute = absolutePath(cx, use.module, names(path), path.global);
  return absolute === undefined
    ? path.segments.length === 1
    : /^(?:kernel::alloc|alloc|std)::/.test(absolute);
}

/** A receiver and what it dereferences to. */
function chain(cx: RuleContext, start: Ty): Ty[] {
  const out: Ty[] = [];
  let ty: Ty | undefined = start;
  while (ty && out.length < 10) {
    out.push(ty);
    ty = ty.k === 'ref' ? ty.inner : cx.world.impls.project(ty, 'Target');
  }
  return out;
}

function isOneOf(ty: Ty, owners: readonly string[]): boolean {
  if (ty.k === 'slice' || ty.k === 'array') return owners.includes('slice');
  if (ty.k === 'prim') return owners.includes(ty.name);
  return ty.k === 'adt' && /^(?:kernel|alloc)::/.test(ty.decl.id) && owners.includes(ty.decl.item.name);
}

/** A type whose methods are all known: `core`'s and the kernel's own. */
function isConcrete(ty: Ty): boolean {
  if (ty.k === 'ref') return isConcrete(ty.inner);
  if (ty.k === 'adt') return /^(?:kernel|core)::/.test(ty.decl.id);
  return ty.k === 'prim' || ty.k === 'slice' || ty.k === 'array' || ty.k === 'tuple';
}

/** Whether the kernel or the crate has a method of this name, on whatever type: then an unknown receiver may have it. */
function isDeclaredAnywhere(cx: RuleContext, method: string): boolean {
  const local = localFlags(cx.world, cx.module.crate);
  const all = [cx.model.otherMethods, local.otherMethods, cx.model.flagsFns, local.fns];
  return all.some((it) => it.has(method));
}

/** The sort that needs no buffer, to be taken by hand: elements that compare equal may change places. */
function sortFix(cx: RuleContext, { call }: MethodUse, row: MissingName): Fix[] {
  const name = /^sort_unstable\w*/.exec(row.instead[cx.model.info.api]!.text)?.[0];
  if (!name) return [];
  const edit = {
    path: cx.path,
    span: { start: call.methodSpan.start, end: call.methodSpan.end },
    newText: name,
  };
  return [{ title: `Replace with \`${name}\``, applicability: 'unsafe', edits: [edit] }];
}
