import { contextKey, type RustAllocator } from '../../emulator/index.ts';
import { dropGlue, dropImpl, type GlueStep, needsDrop, sortOf, typeKey } from '../../types/drop-glue.ts';
import { showTy, type Ty } from '../../types/ty.ts';
import { klintDropOf } from '../klint.ts';
import { sizeRange, times } from '../sizes.ts';
import type { Location, State } from '../state.ts';
import { anyOf, GONE, holdsIn, type Val } from '../values.ts';
import { allocatorOf } from './allocators.ts';
import type { CallSite } from './call-site.ts';
import type { Engine, Visit } from './engine.ts';
import { callFn } from './invoke.ts';
import { runKlintDrop } from './klint.ts';
import { refine } from './refine.ts';

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
    case 'either':
      return dropEither(engine, site, state, at, val.alts, name);
    case 'agg':
      return dropAgg(engine, site, state, at, val, name, what);
    case 'vec': {
      const elem = val.ty?.k === 'adt' ? val.ty.args[0] : undefined;
      const states =
        elem && val.len.max > 0 ? dropType(engine, site, state, elem, what, val.len.min === 0, 1) : [state];
      const bytes = val.elem && times(val.elem, val.cap);
      for (const it of states) free(engine, site, it, val.allocator, bytes, what);
      return states;
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

/** Drops a value that lies nowhere: what a call throws away. */
export function dropValue(
  engine: Engine,
  site: CallSite,
  state: State,
  val: Val,
  name?: string,
): readonly State[] {
  if (isQuiet(engine, state, val)) return [state];
  const cell = state.cell(val);
  const out = dropAt(engine, site, state, { cell, path: [] }, name);
  for (const it of out) it.cells.delete(cell);
  return out;
}

/** Whether the end of a value comes to nothing that could be told: no lock ends with it, no destructor runs. */
export function isQuiet(engine: Engine, state: State, val: Val): boolean {
  if (engine.inputs.klintDrops && 'ty' in val && val.ty?.k === 'adt') return false;
  switch (val.k) {
    case 'any':
      return !val.ty || !mayDrop(engine, state, val.ty) || !needsDrop(engine.inputs.impls, val.ty);
    case 'agg':
      return (
        val.lent === true ||
        (!val.holds &&
          (!val.ty || !needsDrop(engine.inputs.impls, val.ty)) &&
          Object.values(val.fields).every((it) => isQuiet(engine, state, it)))
      );
    case 'either':
      return val.alts.every((it) => isQuiet(engine, state, it));
    case 'vec':
    case 'box':
    case 'arc':
    case 'fn':
      return false;
    default:
      return true;
  }
}

/** One of several values, not known which: each is dropped by itself, and what holds afterwards is taken together. */
function dropEither(
  engine: Engine,
  site: CallSite,
  state: State,
  at: Location,
  alts: readonly Val[],
  name: string | undefined,
): readonly State[] {
  const loud = alts.filter((it) => !isQuiet(engine, state, it));
  if (loud.length === 0) return [state];
  const before = state.clone();
  const out = new Map<string, State>();
  const keep = (it: State): void => {
    it.write(at, GONE);
    const key = it.partition(0);
    const known = out.get(key);
    if (known) known.join(it);
    else out.set(key, it);
  };
  for (const [i, it] of loud.entries()) {
    const own = i === 0 ? state : before.clone();
    own.write(at, it);
    // What is not the same in all of them may not happen.
    const here = alts.length > 1 ? { ...site, maybe: true } : site;
    for (const ended of dropAt(engine, here, own, at, name)) keep(ended);
  }
  if (loud.length < alts.length) keep(before);
  return [...out.values()];
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
  const { ty } = val;
  const klint = ty && inputs.klintDrops ? klintDropOf(inputs.impls, ty) : undefined;
  if (klint && ty) {
    const done = runKlintDrop(engine, site, state, ty, klint, what, holdsIn(val).length > 0);
    if (done) return done;
  }
  if (val.holds) {
    for (const id of val.holds) engine.release(state, id);
    if (val.lock !== undefined) state.leaveLock(val.lock, val.fields['*']);
    // What a guard gives access to is not its own.
    return states;
  }
  const sort = ty?.k === 'adt' ? sortOf(ty.decl.id) : 'plain';
  if (sort === 'none') return states;
  // A part of what a box or vector leads to became known; its end is that of its type.
  if (ty && sort !== 'plain') return dropType(engine, site, state, ty, what, false, 0);
  if (ty && (engine.atomicOrHeld(state) || inputs.klintDrops)) {
    const own = dropImpl(inputs.impls, ty);
    if (own) {
      states = callFn(engine, { ...site, dropping: true }, state, own.fn, own.subst, [
        { k: 'ref', cell: at.cell, path: at.path },
      ]).map((it) => it.state);
    }
  }
  const part = (field: string, declared?: Ty): void => {
    // What a reference leads to is not the value's own, even where it is kept with it here.
    if (declared && (declared.k === 'ref' || declared.k === 'ptr' || declared.k === 'prim')) return;
    const known = Object.hasOwn(val.fields, field) ? val.fields[field]! : undefined;
    const it = known && owned(known, declared);
    if (it !== known && it) for (const s of states) s.write({ cell: at.cell, path: [...at.path, field] }, it);
    if (it && (it.k !== 'any' || it.ty || !declared)) {
      if (it.k === 'num' || it.k === 'gone' || it.k === 'ref' || it.k === 'flags') return;
      states = states.flatMap((s) =>
        dropAt(engine, site, s, { cell: at.cell, path: [...at.path, field] }, name),
      );
    } else if (declared) {
      // Fields of which nothing became known go by their types.
      states = states.flatMap((s) => dropType(engine, site, s, declared, what, false, 1));
    }
  };
  const byType = ty?.k === 'adt' && (inputs.klintDrops || engine.atomic(state.ctx));
  if (!byType) {
    for (const field of Object.keys(val.fields)) part(field);
    return states;
  }
  for (const it of dropGlue(inputs.impls, ty, val.name)) {
    if (it.k !== 'part') continue;
    if (it.field !== undefined) part(it.field, it.ty);
    else states = states.flatMap((s) => dropType(engine, site, s, it.ty, what, it.maybe, 1));
  }
  return states;
}

/** A field's value with what its declaration says; of what is owned a part may have become known before its type. */
function owned(val: Val, declared: Ty | undefined): Val {
  if (val.k === 'agg' && val.lent && !val.ty && (declared?.k === 'adt' || declared?.k === 'tuple'))
    return { k: 'agg', name: val.name, fields: val.fields, ty: declared };
  return refine(val, declared);
}

/** Whether the drop of a value of which only the type is known can come to anything. */
export function mayDrop(engine: Engine, state: State, ty: Ty | undefined): boolean {
  if (ty?.k === 'prim' || ty?.k === 'ref' || ty?.k === 'ptr' || ty?.k === 'never') return false;
  return engine.inputs.klintDrops === true || engine.atomic(state.ctx);
}

/** How deep a type is looked into: deeper ones lead back to themselves. */
const DEEPEST = 8;

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
  if (!mayDrop(engine, state, ty)) return [state];
  if (depth > DEEPEST) {
    engine.visit.cut = true;
    return [state];
  }
  const here = maybe && !site.maybe ? { ...site, maybe } : site;
  const klint = klintDrops ? klintDropOf(impls, ty) : undefined;
  const done = klint && runKlintDrop(engine, here, state, ty, klint, what, false);
  if (done) return done;
  // What klint is told of a type's drop needs no destructor.
  if (!klintDrops && !needsDrop(impls, ty)) return [state];
  const before = engine.complaints();
  const key = before === undefined ? undefined : dropKey(state, here, ty);
  if (key !== undefined && engine.recall(key, here, state)) return [state];
  const around = engine.visit;
  const visit: Visit = { inside: [], asked: [] };
  around.inside.push(visit);
  engine.visit = visit;
  const { ctx } = state;
  let states: readonly State[] = [state];
  for (const step of dropGlue(impls, ty))
    states = states.flatMap((s) => dropStep(engine, here, s, ty, step, what, depth));
  engine.visit = around;
  if (visit.passing) around.passing = true;
  // What was cut off below says nothing of the types on the way: only of the one that all of it began with.
  const cut = visit.cut === true && depth > 0;
  if (cut) around.cut = true;
  // Most drops free memory and no more: they are not run again.
  const [only] = states;
  const quiet =
    only !== undefined &&
    states.length === 1 &&
    !engine.exhausted &&
    !cut &&
    contextKey(only.ctx) === contextKey(ctx) &&
    engine.complaints() === before;
  if (key !== undefined && quiet) engine.quiet(key, visit);
  return states;
}

/** Drops of a type that are alike: in the same context, with the same kinds of locks held. */
function dropKey({ ctx, holds }: State, site: CallSite, ty: Ty): string | undefined {
  const type = ty.k === 'adt' ? typeKey(ty) : undefined;
  if (type === undefined) return undefined;
  let kinds = '';
  for (const it of holds) kinds += `${it.kind}+`;
  const maybe = site.maybe || site.frame.maybe ? 1 : 0;
  // Calls far down may be cut off where the same drop higher up is not.
  const deep = site.frame.depth > 8 ? 'deep ' : '';
  return `${deep}drop of ${type} ${ctx.level}${ctx.preemptCount}/${ctx.rcuDepth}/${ctx.irqsDisabled} ${kinds} ${maybe}`;
}

function dropStep(
  engine: Engine,
  site: CallSite,
  state: State,
  ty: Ty,
  step: GlueStep,
  what: string,
  depth: number,
): readonly State[] {
  switch (step.k) {
    case 'part':
      return dropType(engine, site, state, step.ty, what, step.maybe, depth + 1);
    case 'run': {
      if (engine.inputs.guards.kinds(ty).length > 0) return [state];
      const { fn, subst } = step.destructor;
      const cell = state.cell(anyOf(ty));
      return callFn(engine, { ...site, dropping: true }, state, fn, subst, [
        { k: 'ref', cell, path: [] },
      ]).map((it) => it.state);
    }
    case 'free': {
      const size =
        step.of === 'box' && ty.k === 'adt'
          ? sizeRange(engine.inputs, ty.args[0], site.frame.module)
          : undefined;
      free(engine, site, state, allocatorOf(ty), size, what);
      return [state];
    }
    case 'count': {
      const { inner } = step;
      const told =
        inner &&
        engine.lastReference(site, state, inner, (at, copy) =>
          dropType(engine, at, copy, inner, `\`${showTy(inner)}\``, true, 0),
        );
      if (told) return told;
      // Whether this is the last reference is not known, so nothing is said.
      engine.unknown(site, state, 'refcount');
      return [state];
    }
    case 'open': {
      const behind = implementing(engine, site, ty);
      if (behind.length === 0) engine.unknown(site, state, 'drop');
      return behind.reduce<readonly State[]>(
        (states, it) => states.flatMap((s) => dropType(engine, site, s, it, what, true, depth + 1)),
        [state],
      );
    }
  }
}

/** Implementations that a `dyn` is taken to stand for; a trait with more says nothing. */
const MOST_BEHIND = 8;

/** What may lie behind a `dyn`: the types of the crate at hand that implement its trait; none where they are too many. */
function implementing(engine: Engine, { frame }: CallSite, ty: Ty): readonly Ty[] {
  const trait = ty.k === 'opaque' && ty.dyn ? ty.bounds.find((it) => it.decl)?.decl : undefined;
  if (!trait) return [];
  const out = engine.inputs.impls
    .ofTrait(trait.id)
    .filter(({ module: { crate }, self }) => crate === frame.module.crate && self.k === 'adt')
    .map((it) => it.self);
  return out.length <= MOST_BEHIND ? out : [];
}

function free(
  engine: Engine,
  site: CallSite,
  state: State,
  allocator: RustAllocator | undefined,
  size: { min: number; max: number } | undefined,
  what: string,
): void {
  if (!allocator) {
    engine.unknown(site, state, 'allocator');
    return;
  }
  engine.perform(site.frame, state, {
    kind: 'drop',
    what: `the drop of ${what}`,
    span: site.span,
    op: { op: 'free', allocator, ...(size ? { size } : {}) },
    maybe: site.maybe === true,
    ...(site.local === undefined ? {} : { local: site.local }),
  });
}
