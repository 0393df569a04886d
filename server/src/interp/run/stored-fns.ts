import { moduleFiles } from '../../def/crate.ts';
import type { ItemDecl } from '../../def/module.ts';
import type { Expr, Pattern } from '../../syntax/ast/index.ts';
import { forEachExpr } from '../../syntax/ast/walk.ts';
import { strip } from '../../types/infer/calls.ts';
import { derefOnce } from '../../types/methods.ts';
import type { Ty } from '../../types/ty.ts';
import { codeUnits, type Unit } from '../../types/units.ts';
import type { Val } from '../values.ts';
import type { Engine } from './engine.ts';
import type { Frame } from './frame.ts';
import { fnItem } from './items.ts';

/** With more functions than this in one field, nothing is known of it. */
const MOST = 16;
/** A guard of a lock in a count in a reference: deeper ones are made up. */
const MOST_DEREFS = 8;

/** What a field of functions may hold, as far as the crate's own code shows. */
export interface StoredFns {
  readonly fns: readonly Val[];
  /** Something is put there that is no named function: a closure, or what a parameter brings. */
  readonly others: boolean;
}

/**
 * The functions that a call may mean whose callee is a field of a struct of the frame's own crate, or a variable that
 * took its value out of one: all that the crate puts there. Undefined where it is none such.
 */
export function storedFns(engine: Engine, frame: Frame, callee: Expr): StoredFns | undefined {
  const field = fieldBehind(frame, strip(callee));
  const decl = field && ownerOf(engine, engine.typeOf(frame, field.base), field.name);
  if (!field || !decl || decl.module.crate !== frame.module.crate) return undefined;
  const { crate } = frame.module;
  if (crate.name === 'kernel') return undefined;
  const fns = new Map<string, Val>();
  let others = false;
  const stored = (unit: Unit, value: Expr | undefined): void => {
    const given = value && payload(strip(value));
    if (!given) return;
    const at: Frame = {
      ...frame,
      module: unit.module,
      types: unit.types(),
      path: unit.file.path,
      subst: new Map(),
    };
    const fn = fnItem(engine, at, given);
    if (fn?.k === 'fn' && fn.target) fns.set(fn.target.k === 'fn' ? fn.target.fn.id : fn.target.name, fn);
    // What is moved from one such field to another was put there elsewhere.
    else if (given.kind !== 'field') others = true;
  };
  const word = new RegExp(`\\b${field.name}\\b\\s*(?:[:,=}]|$)`);
  for (const [path, module] of moduleFiles(crate)) {
    if (!word.test(engine.inputs.text(path) ?? '')) continue;
    const file = engine.inputs.source(path);
    if (!file) continue;
    for (const unit of codeUnits(engine.inputs.world, file, module)) {
      if (!word.test(file.text.slice(unit.span.start, unit.span.end))) continue;
      const visit = (it: Expr): void => {
        if (it.kind === 'struct' && ownerOf(engine, unit.types().types.get(it), field.name) === decl) {
          const given = it.fields.find((f) => f.name === field.name);
          if (given) stored(unit, given.value);
        } else if (it.kind === 'assign' && it.op === '=') {
          const to = strip(it.left);
          if (
            to.kind === 'field' &&
            to.name === field.name &&
            ownerOf(engine, unit.types().types.get(to.base), field.name) === decl
          )
            stored(unit, it.right);
        }
      };
      const block = unit.block();
      if (block) forEachExpr(block, visit);
      for (const it of unit.exprs()) forEachExpr(it, visit);
    }
  }
  return fns.size > 0 && fns.size <= MOST ? { fns: [...fns.values()], others } : undefined;
}

/** The struct that has a field, behind references, guards and pointers to it. */
function ownerOf(engine: Engine, ty: Ty | undefined, field: string): ItemDecl | undefined {
  let at = ty;
  for (let i = 0; at && i < MOST_DEREFS; i++) {
    if (
      at.k === 'adt' &&
      at.decl.item.kind === 'struct' &&
      at.decl.item.fields.some((it) => it.name === field)
    )
      return at.decl;
    at = derefOnce(engine.inputs.impls, at);
  }
  return undefined;
}

/** `f` of `Some(f)`; nothing of `None`. */
function payload(value: Expr): Expr | undefined {
  if (value.kind === 'path') return value.path.segments.at(-1)?.name === 'None' ? undefined : value;
  if (value.kind !== 'call' || value.callee.kind !== 'path') return value;
  return value.callee.path.segments.at(-1)?.name === 'Some' && value.args[0] ? strip(value.args[0]) : value;
}

type FieldExpr = Expr & { kind: 'field' };

/** The field that a callee is, or that the `let` around a variable's pattern takes apart. */
function fieldBehind(frame: Frame, callee: Expr): FieldExpr | undefined {
  if (callee.kind === 'field') return callee;
  const found = frame.types.resolutions.get(callee);
  const pattern = found?.kind === 'local' ? found.local.pattern : undefined;
  if (!pattern) return undefined;
  let from: Expr | undefined;
  const look = (around: Pattern, value: Expr | undefined): void => {
    if (holds(around, pattern)) from = value;
  };
  forEachExpr(frame.graph.block, (it) => {
    if (it.kind === 'let') look(it.pattern, it.value);
    else if (it.kind === 'match') for (const arm of it.arms) look(arm.pattern, it.scrutinee);
    else if (it.kind === 'block')
      for (const stmt of it.stmts) if (stmt.kind === 'let') look(stmt.pattern, stmt.init);
  });
  const value = from && strip(from);
  const inner =
    value?.kind === 'ref' || (value?.kind === 'unary' && value.op === '*') ? strip(value.operand) : value;
  return inner?.kind === 'field' ? inner : undefined;
}

/** Whether a pattern is another one, or has it inside. */
function holds(around: Pattern, wanted: object): boolean {
  if (around === wanted) return true;
  return Object.values(around).some((it) =>
    Array.isArray(it)
      ? it.some((one) => typeof one === 'object' && one !== null && holds(one as Pattern, wanted))
      : typeof it === 'object' && it !== null && holds(it as Pattern, wanted),
  );
}
