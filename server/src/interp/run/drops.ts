import { slot } from '../../db/memos.ts';
import type { ItemDecl } from '../../def/module.ts';
import type { RustAllocator } from '../../emulator/index.ts';
import type { Item } from '../../syntax/ast/index.ts';
import { showTy, type Ty } from '../../types/ty.ts';
import { dropImpl, fieldTypes } from '../guards.ts';
import { klintDropOf } from '../klint.ts';
import { sizeRange, times } from '../sizes.ts';
import type { Location, State } from '../state.ts';
import { anyOf, GONE, holdsIn, type Val } from '../values.ts';
import { allocatorOf } from './allocators.ts';
import type { Engine } from './engine.ts';
import { type CallSite, callFn } from './invoke.ts';
import { runKlintDrop } from './klint.ts';

/** Drops what lies at a place, which is left empty; `name` is the variable's, for reports. */
export function dropAt(
  engine: Engine,
  site: CallSite,
  state: State,
  at: Location,
  name: string | undefined,
): readonly State[] {
  const val = state.read(at);
  const what = name === undefined ? 'a temporary' : `\`${name}\``;
  switch (val.k) {
    case 'any':
      return val.ty ? dropType(engine, site, state, val.ty, what, false, 0) : [state];
    case 'either': {
      state.write(at, val.alts[0] ?? GONE);
      return dropAt(engine, site, state, at, name);
    }
    case 'agg':
      return dropAgg(engine, site, state, at, val, name, what);
    case 'vec': {
      const bytes = val.elem && times(val.elem, val.cap);
      free(engine, site, state, val.allocator, bytes, what);
      return [state];
    }
    case 'box': {
      const inner = dropAt(engine, site, state, { cell: at.cell, path: [...at.path, 'inner'] }, name);
      for (const it of inner) free(engine, site, it, val.allocator, val.size, what);
      return inner;
    }
    case 'arc': {
      const count = state.cells.get(val.shared);
      if (count?.k !== 'count') return [state];
      state.cells.set(val.shared, { ...count, n: count.n - 1 });
      if (count.n !== 1) return [state];
      const inner = dropAt(engine, site, state, { cell: val.shared, path: ['inner'] }, name);
      for (const it of inner) free(engine, site, it, 'Kmalloc', count.size, what);
      return inner;
    }
    case 'fn': {
      let states: readonly State[] = [state];
      for (const it of val.closure.captures) {
        const cell = { cell: val.frame.base + it.to, path: [] };
        states = states.flatMap((s) =>
          s.read(cell).k === 'gone' ? [s] : dropAt(engine, site, s, cell, undefined),
        );
        for (const s of states) s.write(cell, GONE);
      }
      return states;
    }
    default:
      return [state];
  }
}

function dropAgg(
  engine: Engine,
  site: CallSite,
  state: State,
  at: Location,
  val: Val & { k: 'agg' },
  name: string | undefined,
  what: string,
): readonly State[] {
  let states: readonly State[] = [state];
  if (val.lent) return states;
  const { inputs } = engine;
  const klint = val.ty && inputs.klintDrops ? klintDropOf(inputs.impls, val.ty) : undefined;
  if (klint && val.ty) {
    const done = runKlintDrop(engine, site, state, val.ty, klint, what, holdsIn(val).length > 0);
    if (done) return done;
  }
  if (val.holds) {
    for (const id of val.holds) engine.release(state, id);
    // What a guard gives access to is not its own.
    return [state];
  } else if (val.ty && (engine.atomicOrHeld(state) || inputs.klintDrops)) {
    const own = dropImpl(engine.inputs.impls, val.ty);
    if (own && !(val.ty.k === 'adt' && MODELLED.has(sortOf(engine, val.ty.decl)))) {
      states = callFn(engine, { ...site, dropping: true }, state, own.fn, own.subst, [
        { k: 'ref', cell: at.cell, path: at.path },
      ]).map((it) => it.state);
    }
  }
  for (const [field, it] of Object.entries(val.fields)) {
    if (it.k === 'num' || it.k === 'gone' || it.k === 'ref' || it.k === 'flags') continue;
    states = states.flatMap((s) =>
      dropAt(engine, site, s, { cell: at.cell, path: [...at.path, field] }, name),
    );
  }
  // Fields of which nothing became known go by their types.
  if (val.ty?.k === 'adt' && (inputs.klintDrops || engine.atomic(state.ctx))) {
    const { item } = val.ty.decl;
    if (item.kind === 'struct') {
      let types: readonly Ty[] | undefined;
      for (const [i, field] of item.fields.entries()) {
        if (Object.hasOwn(val.fields, field.name)) continue;
        const ty = (types ??= fieldTypes(inputs.impls, val.ty))[i]!;
        states = states.flatMap((s) => dropType(engine, site, s, ty, what, false, 1));
      }
    }
  }
  return states;
}

/** Types whose destructors are known by what they hold rather than by their bodies. */
const MODELLED: ReadonlySet<Sort> = new Set(['vec', 'box', 'counted']);

type Sort = 'none' | 'vec' | 'box' | 'counted' | 'plain';

const knownSorts = slot(() => new WeakMap<Item, Sort>());

/** What the drop of a declared type is: nothing, that of a type known by what it holds, or as its body and fields say. */
function sortOf(engine: Engine, { id, item }: ItemDecl): Sort {
  const sorts = engine.inputs.world.memos.of(knownSorts);
  let sort = sorts.get(item);
  if (!sort) sorts.set(item, (sort = sortOfId(id)));
  return sort;
}

function sortOfId(id: string): Sort {
  if (/^core::(?:marker|ptr|ops|fmt|any|alloc|cell)::|MaybeUninit|ManuallyDrop|Opaque$/.test(id))
    return 'none';
  if (/::kvec::Vec$|^alloc::vec::Vec$/.test(id)) return 'vec';
  if (/::kbox::Box$|^alloc::boxed::Box$/.test(id)) return 'box';
  return /::(?:arc::Arc|arc::Ref|aref::ARef|types::ARef)$|^alloc::(?:rc::Rc|sync::Arc)$/.test(id)
    ? 'counted'
    : 'plain';
}

/** Whether the drop of a value of which only the type is known can come to anything. */
export function mayDrop(engine: Engine, state: State, ty: Ty): boolean {
  if (ty.k === 'prim' || ty.k === 'ref' || ty.k === 'ptr' || ty.k === 'never') return false;
  return engine.inputs.klintDrops === true || engine.atomic(state.ctx);
}

/** Drops a value of which only the type is known. `maybe`: it may not be there at all. */
export function dropType(
  engine: Engine,
  site: CallSite,
  state: State,
  ty: Ty,
  what: string,
  maybe: boolean,
  depth: number,
): readonly State[] {
  const { klintDrops, impls } = engine.inputs;
  if (depth > 8 || !mayDrop(engine, state, ty)) return [state];
  const klint = klintDrops ? klintDropOf(impls, ty) : undefined;
  const done =
    klint && runKlintDrop(engine, maybe ? { ...site, maybe } : site, state, ty, klint, what, false);
  if (done) return done;
  switch (ty.k) {
    case 'tuple':
      return ty.elems.reduce<readonly State[]>(
        (states, it) => states.flatMap((s) => dropType(engine, site, s, it, what, maybe, depth + 1)),
        [state],
      );
    case 'array':
      return dropType(engine, site, state, ty.elem, what, maybe, depth + 1);
    case 'adt':
      break;
    case 'param':
    case 'opaque':
    case 'proj':
      engine.unknown(site, 'drop');
      return [state];
    default:
      return [state];
  }
  const { id, item } = ty.decl;
  const sort = sortOf(engine, ty.decl);
  if (sort === 'none') return [state];
  if (sort === 'vec') {
    const states = ty.args[0] ? dropType(engine, site, state, ty.args[0], what, true, depth + 1) : [state];
    for (const it of states) free(engine, site, it, allocatorOf(ty), undefined, what, maybe);
    return states;
  }
  if (sort === 'box') {
    const states = ty.args[0] ? dropType(engine, site, state, ty.args[0], what, maybe, depth + 1) : [state];
    const size = sizeRange(engine.inputs, ty.args[0], site.frame.module);
    for (const it of states) free(engine, site, it, allocatorOf(ty), size, what, maybe);
    return states;
  }
  if (sort === 'counted') {
    const inner = ty.args[0];
    const told =
      inner &&
      engine.lastReference(site, state, inner, (at, copy) =>
        dropType(engine, at, copy, inner, `\`${showTy(inner)}\``, true, 0),
      );
    if (told) return told;
    // Whether this is the last reference is not known, so nothing is said.
    engine.unknown(site, 'refcount');
    return [state];
  }
  let states: readonly State[] = [state];
  const own = dropImpl(engine.inputs.impls, ty);
  if (own && engine.inputs.guards.kinds(ty).length === 0) {
    const cell = state.cell(anyOf(ty));
    states = callFn(engine, { ...site, dropping: true, maybe }, state, own.fn, own.subst, [
      { k: 'ref', cell, path: [] },
    ]).map((it) => it.state);
  }
  if (item.kind === 'union') return states;
  const perhaps = maybe || item.kind === 'enum';
  for (const field of fieldTypes(engine.inputs.impls, ty)) {
    if (field.k === 'adt' && field.decl.id === id && showTy(field) === showTy(ty)) continue;
    states = states.flatMap((s) => dropType(engine, site, s, field, what, perhaps, depth + 1));
  }
  return states;
}

function free(
  engine: Engine,
  site: CallSite,
  state: State,
  allocator: RustAllocator | undefined,
  size: { min: number; max: number } | undefined,
  what: string,
  maybe = false,
): void {
  if (!allocator) {
    engine.unknown(site, 'allocator');
    return;
  }
  engine.perform(site.frame, state, {
    kind: 'drop',
    what: `the drop of ${what}`,
    span: site.span,
    op: { op: 'free', allocator, ...(size ? { size } : {}) },
    maybe: maybe || site.maybe === true,
  });
}
