import type { Expr, FieldInit, FnItem } from '../../syntax/ast/index.ts';
import { forEachExpr } from '../../syntax/ast/walk.ts';
import { strip } from '../../types/infer/calls.ts';
import { initialiserIn } from '../../types/layout/initialiser.ts';
import { pinningOf } from '../../types/layout/pinning.ts';
import type { Ty } from '../../types/ty.ts';
import type { Unit } from '../../types/units.ts';
import type { RuleContext } from '../rule.ts';
import type { InitApi } from './init-api.ts';
import { localsIn, mayFail, mentions } from './names.ts';
import { insert, type Rewrite, replace, type Source } from './rewrite.ts';
import { dropSafety, insideUnsafe } from './safety.ts';
import { localStruct, pinStruct } from './structs.ts';

/** A struct literal: `S { a: 1, b }`. */
export type StructExpr = Expr & { kind: 'struct' };

/** What surrounds the literals that one rewrite makes into initialisers. */
export interface InitContext {
  readonly cx: RuleContext;
  readonly rw: Rewrite;
  readonly api: InitApi;
  /** Constructors that give an initialiser once the rewrite is made. */
  readonly converted: Set<FnItem>;
  /** By-value constructors that were met and have to be converted too. */
  readonly pending: FnItem[];
  /** Their calls that are taken care of. */
  readonly approved: Set<Expr>;
  /** `init!`, for a type that needs no pinning: the text of an initialiser for a large part of it, where there is one. */
  readonly plain?: (value: Expr, unit: Unit, at: Source) => string | undefined;
}

/** A rewrite's context at its beginning; with `plain`, one that makes `Init` and not `PinInit` of things. */
export function newInitContext(
  cx: RuleContext,
  rw: Rewrite,
  api: InitApi,
  plain?: InitContext['plain'],
): InitContext {
  return { cx, rw, api, converted: new Set(), pending: [], approved: new Set(), ...(plain ? { plain } : {}) };
}

/** How a macro call around the literal has to be written. */
export interface InitForm {
  /** Something in it can fail. */
  readonly fallible: boolean;
}

/**
 * Makes the fields of a struct literal those of an initialiser: `<-` for what is initialised in place, nested literals
 * likewise, `#[pin]` on the struct's fields. The macro around it is the caller's, as are the fields in `skip`. Refuses what macros cannot say.
 */
export function initFields(
  ic: InitContext,
  at: Source,
  unit: Unit,
  literal: StructExpr,
  skip: ReadonlySet<string> = new Set(),
): InitForm {
  const { cx, rw, api } = ic;
  const types = unit.types();
  const ty = types.types.get(literal);
  const name = literal.path.segments.at(-1)?.name ?? '';
  if (literal.base)
    rw.refusals.add(`the literal of \`${name}\` takes the rest of its fields from another value`);
  if (literal.path.segments.length > 1 && !api.procMacros)
    rw.refusals.add(`the macros of this kernel take \`${name}\` only without a path`);
  if (ty?.k !== 'adt' || ty.decl.item.kind !== 'struct') {
    rw.refusals.add(`\`${name}\` is no struct that is in view`);
    return { fallible: false };
  }
  if (ty.decl.item.shape !== 'named') rw.refusals.add(`\`${name}\` has no named fields`);
  const declared = pinningOf(cx.world).fieldsOf(ty);
  const pinned = new Set<string>();
  let fallible = false;
  for (const [i, field] of literal.fields.entries()) {
    if (skip.has(field.name)) continue;
    if (field.attrs.length > 0 && !api.procMacros)
      rw.refusals.add(`\`${field.name}\` has an attribute, which the macros of this kernel do not take`);
    const want = declared.find((it) => it.field.name === field.name);
    const outcome = initField(ic, at, unit, field, want?.ty);
    if (outcome.pinned) pinned.add(field.name);
    fallible ||= outcome.fallible || (field.value !== undefined && mayFail(field.value));
    if (api.procMacros && field.value) shadowed(ic, unit, literal, i, field.value);
  }
  for (const { field, ty: fieldTy } of declared)
    if (pinningOf(cx.world).reason(fieldTy)) pinned.add(field.name);
  if (pinned.size > 0 && !ic.plain) {
    const struct = localStruct(cx, ty.decl);
    if (struct)
      pinStruct(
        rw,
        struct,
        struct.item.fields.filter((it) => pinned.has(it.name)),
      );
    else rw.refusals.add(`\`${name}\` is declared in a file that is not in view`);
  }
  return { fallible };
}

/** A 7.x macro binds each field's name after it; an expression that means the outer variable would see the field. */
function shadowed({ rw }: InitContext, unit: Unit, literal: StructExpr, idx: number, value: Expr): void {
  for (const before of literal.fields.slice(0, idx)) {
    const use = mentions(value, before.name).find((it) => unit.types().resolutions.get(it)?.kind === 'local');
    if (use)
      rw.refusals.add(
        `\`${before.name}\` is a field that comes earlier, and the macro would take its name for the field`,
      );
  }
}

function initField(
  ic: InitContext,
  at: Source,
  unit: Unit,
  field: FieldInit,
  want: Ty | undefined,
): { readonly pinned: boolean; readonly fallible: boolean } {
  const { cx, rw } = ic;
  const types = unit.types();
  const label = `initialise \`${field.name}\` in place`;
  const reason = want && pinningOf(cx.world).reason(want);
  if (!field.value) {
    const local = [...types.locals.values()].findLast((it) => it.name === field.name);
    const init = initialiserIn(cx.world.impls, local?.ty);
    if (init) insert(rw, at, field.nameSpan.end, ` <- ${field.name}`, label);
    else if (reason) rw.refusals.add(`\`${field.name}\` is built before, as a value`);
    return { pinned: init?.pinned ?? false, fallible: init?.error !== undefined };
  }
  const value = strip(field.value);
  const arrow = () => replace(rw, at, { start: field.nameSpan.end, end: field.value!.start }, ' <- ', label);
  const built = insideUnsafe(value);
  const made = lockMacro(cx, unit, built);
  if (made && built.kind === 'call' && built.args.length < 2) {
    arrow();
    if (built !== value) dropSafety(rw, at, field.start, label);
    const args = built.args.map((it) => at.text.slice(it.start, it.end)).join(', ');
    replace(rw, at, field.value, `${made}!(${args})`, label);
    return { pinned: true, fallible: false };
  }
  const init = initialiserIn(cx.world.impls, types.types.get(value));
  if (init) {
    arrow();
    const fails = init.error !== undefined && init.error.k !== 'unknown' && !isInfallible(init.error);
    return {
      pinned: init.pinned,
      fallible: fails || (value.kind === 'macro' && value.path.segments.at(-1)!.name.startsWith('try_')),
    };
  }
  if (ic.plain) {
    const text = ic.plain(value, unit, at);
    if (text !== undefined) {
      arrow();
      replace(rw, at, field.value, text, label);
    }
    return { pinned: false, fallible: false };
  }
  const call = value.kind === 'try' ? strip(value.operand) : value;
  const callee = call.kind === 'call' ? types.callees.get(call) : undefined;
  if (callee?.kind === 'fn' && reason && makesValue(cx, callee.fn.item)) {
    if (!ic.converted.has(callee.fn.item)) ic.pending.push(callee.fn.item);
    ic.approved.add(call);
    arrow();
    if (call !== value) replace(rw, at, field.value, at.text.slice(call.start, call.end), label);
    return { pinned: true, fallible: call !== value };
  }
  if (!reason) return { pinned: false, fallible: false };
  if (value.kind === 'struct') {
    arrow();
    const inner = initFields(ic, at, unit, value);
    wrapLiteral(rw, at, value, inner.fallible ? 'try_pin_init' : 'pin_init', '', label);
    return { pinned: true, fallible: inner.fallible };
  }
  rw.refusals.add(`nothing says how \`${field.name}\` could be initialised in place`);
  return { pinned: true, fallible: false };
}

/** Whether a function of this crate gives a value or a `Result` of one, with a body to look into. */
function makesValue(cx: RuleContext, fn: FnItem): boolean {
  return (
    fn.ret?.kind === 'path' &&
    fn.bodySpan !== undefined &&
    cx.crateFiles().some((it) => it.units().some((unit) => unit.fn?.item === fn))
  );
}

/** `pin_init!(` … `)` around a literal. */
export function wrapLiteral(
  rw: Rewrite,
  at: Source,
  literal: StructExpr,
  macro: string,
  error: string,
  label: string,
): void {
  insert(rw, at, literal.start, `${macro}!(`, label);
  insert(rw, at, literal.end, `${error})`, label);
}

/** `new_mutex` for `Mutex::new(…)`: the macro of that name whose rules make this type. */
export function lockMacro(cx: RuleContext, unit: Unit, expr: Expr): string | undefined {
  const callee = expr.kind === 'call' ? strip(expr.callee) : undefined;
  if (callee?.kind !== 'path' || callee.path.segments.at(-1)?.name !== 'new') return undefined;
  const name = callee.path.segments.at(-2)?.name ?? '';
  return macroFor(cx, unit, name);
}

/** The macro that makes a lock of this type name, if the kernel has one: `SpinLock` has `new_spinlock`. */
export function macroFor(cx: RuleContext, unit: Unit, type: string): string | undefined {
  const words = type.replace(/([a-z])([A-Z])/g, '$1_$2').toLowerCase();
  const names = [
    `new_${words}`,
    `new_${words.replaceAll('_', '')}`,
    `new_${words.replace('spin_lock', 'spinlock')}`,
  ];
  return names.find((it) => cx.world.macroRules(unit.module, [it]) !== undefined);
}

/** Whether the type is `core::convert::Infallible`. */
export function isInfallible(ty: Ty): boolean {
  return ty.k === 'adt' && ty.decl.id === 'core::convert::Infallible';
}

/**
 * The macro's closure moves what it names. A variable that is named in the literal and used after it would be gone:
 * refuses unless it is known to be `Copy`.
 */
export function refuseLaterUses(ic: InitContext, unit: Unit, literal: Expr): void {
  const body = unit.block();
  if (!body) return;
  const inside = localsIn(unit, literal);
  const { resolutions } = unit.types();
  forEachExpr(body, (it) => {
    const found = it.kind === 'path' && it.start >= literal.end ? resolutions.get(it) : undefined;
    if (found?.kind === 'local' && inside.has(found.local) && !isCopy(found.local.ty))
      ic.rw.refusals.add(`\`${found.local.name}\` is moved into the initialiser and used after it`);
  });
}

function isCopy(ty: Ty): boolean {
  return (ty.k === 'prim' && ty.name !== 'str') || (ty.k === 'ref' && !ty.mutable) || ty.k === 'ptr';
}
