import type { Pattern } from '../../syntax/ast/index.ts';
import type { Ty } from '../../types/ty.ts';
import type { Location, State } from '../state.ts';
import { anyOf, GONE, type Val } from '../values.ts';
import type { Engine } from './engine.ts';
import type { Frame } from './frame.ts';

/** Binds a pattern's names to the parts of what lies at `at`: by value it moves out, through a reference it borrows. */
export function bindPattern(
  engine: Engine,
  frame: Frame,
  state: State,
  pattern: Pattern,
  at: Location,
): void {
  const val = state.read(at);
  // The default binding modes: a pattern that takes a reference apart binds references.
  if (val.k === 'ref' && pattern.kind !== 'ident' && pattern.kind !== 'ref' && pattern.kind !== 'wild') {
    bind(engine, frame, state, pattern, state.deref(at), true);
    return;
  }
  bind(engine, frame, state, pattern, at, false);
}

function bind(
  engine: Engine,
  frame: Frame,
  state: State,
  pattern: Pattern,
  at: Location,
  byRef: boolean,
): void {
  switch (pattern.kind) {
    case 'ident': {
      const local = frame.types.locals.get(pattern);
      const slot = local && frame.graph.slotOf(local);
      if (!local || slot === undefined) return;
      if (byRef || pattern.byRef) {
        const lying = state.read(at);
        const to = lying.k === 'any' && !lying.ty ? engine.concrete(frame, local.ty) : undefined;
        if (to?.k === 'ref') state.write(at, anyOf(to.inner));
        engine.put(frame, state, slot, { k: 'ref', cell: at.cell, path: at.path });
        return;
      }
      const val = state.read(at);
      const ty = val.k === 'any' && !val.ty ? engine.concrete(frame, local.ty) : undefined;
      engine.put(frame, state, slot, ty ? anyOf(ty) : throughGuard(engine, frame, state, local.ty, val));
      if (!isCopy(val, ty)) state.write(at, GONE);
      return;
    }
    case 'tupleStruct':
      each(engine, frame, state, pattern.elems, at, byRef);
      return;
    case 'tuple':
      each(engine, frame, state, pattern.elems, at, byRef);
      return;
    case 'slice':
      if (!byRef) each(engine, frame, state, pattern.elems, at, false);
      else
        for (const it of pattern.elems)
          bind(engine, frame, state, it, { cell: at.cell, path: [...at.path, '[]'] }, true);
      return;
    case 'struct':
      for (const it of pattern.fields)
        sub(engine, frame, state, it.pattern, { cell: at.cell, path: [...at.path, it.name] }, byRef);
      return;
    case 'ref':
      bind(engine, frame, state, pattern.inner, state.deref(at), false);
      return;
    case 'or': {
      const first = pattern.elems[0];
      if (first) bind(engine, frame, state, first, at, byRef);
    }
  }
}

function each(
  engine: Engine,
  frame: Frame,
  state: State,
  elems: readonly Pattern[],
  at: Location,
  byRef: boolean,
): void {
  for (let i = 0; i < elems.length; i++) {
    const it = elems[i]!;
    if (it.kind === 'rest') return;
    sub(engine, frame, state, it, { cell: at.cell, path: [...at.path, String(i)] }, byRef);
  }
}

function sub(
  engine: Engine,
  frame: Frame,
  state: State,
  pattern: Pattern,
  at: Location,
  byRef: boolean,
): void {
  if (byRef) bind(engine, frame, state, pattern, state.deref(at), true);
  else bindPattern(engine, frame, state, pattern, at);
}

/** `&mut guard` where a reference to what the guard guards is declared: the compiler goes through it. */
function throughGuard(engine: Engine, frame: Frame, state: State, declared: Ty, val: Val): Val {
  if (val.k !== 'ref') return val;
  const at = state.deref(val);
  const lying = state.read(at);
  if (lying.k !== 'agg' || !lying.holds) return val;
  const ty = engine.concrete(frame, declared);
  if (ty.k !== 'ref' || (ty.inner.k !== 'adt' && ty.inner.k !== 'slice' && ty.inner.k !== 'prim')) return val;
  if (engine.inputs.guards.kinds(ty.inner).length > 0 || isSameType(lying.ty, ty.inner)) return val;
  const inside = { cell: at.cell, path: [...at.path, '*'] };
  if (state.read(inside).k === 'any') state.write(inside, anyOf(ty.inner));
  return { k: 'ref', ...inside };
}

/** Whether two types are one struct, with whatever arguments: of a guard whose lock is a parameter nobody knows the kind. */
function isSameType(a: Ty | undefined, b: Ty): boolean {
  return a?.k === 'adt' && b.k === 'adt' && a.decl.id === b.decl.id;
}

/** Values that a use leaves where they are. */
export function isCopy(val: Val, ty: Ty | undefined): boolean {
  if (val.k === 'num' || val.k === 'flags' || val.k === 'ref' || val.k === 'range' || val.k === 'is')
    return true;
  if (val.k !== 'any') return false;
  const it = val.ty ?? ty;
  return it !== undefined && (it.k === 'prim' || it.k === 'ptr' || it.k === 'ref');
}
