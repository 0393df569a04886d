import type { Event, SlotId } from '../../cfg/cfg.ts';
import { resolvePath } from '../../def/resolve.ts';
import { isGfpFlags } from '../../kernel/model.ts';
import type { Expr } from '../../syntax/ast/index.ts';
import { plainly } from '../../text/code-text.ts';
import { step } from '../../text/work.ts';
import { arithmetic } from '../../types/layout/const-value.ts';
import { names } from '../../types/scope.ts';
import type { Ty } from '../../types/ty.ts';
import { constValue } from '../sizes.ts';
import type { State } from '../state.ts';
import { ANY, anyOf, BY_TYPE, GONE, isByType, type Val, variant } from '../values.ts';
import { isAskedAgain } from './asked.ts';
import { runCall } from './calls.ts';
import { compared } from './compare.ts';
import { constVal, isOfParameter } from './constants.ts';
import { dropAt, dropValue, mayDrop } from './drops.ts';
import type { Engine } from './engine.ts';
import { fillsEmpty } from './first-fill.ts';
import type { Frame } from './frame.ts';
import { fnItem, tableItem } from './items.ts';
import { runMacro } from './macros.ts';
import { bothVariants, hasVariant, isSumType, opposite } from './narrow.ts';
import { binary, flags, literal } from './operators.ts';
import { bindPattern, isCopy } from './patterns.ts';
import { placeOf } from './places.ts';
import { refine } from './refine.ts';

/** What an event costs next to a step of the other layers. */
const EVENT_STEPS = 8;

/** Runs one event; several states come out where a call may end in several ways. */
export function runEvent(engine: Engine, frame: Frame, state: State, event: Event): readonly State[] {
  step(EVENT_STEPS);
  switch (event.k) {
    case 'literal':
      engine.put(frame, state, event.dest, literal(event.expr));
      return [state];
    case 'item':
      engine.put(
        frame,
        state,
        event.dest,
        fnItem(engine, frame, event.expr) ??
          tableItem(engine, frame, state, event.expr) ??
          itemValue(engine, frame, event.expr),
      );
      return [state];
    case 'use':
      use(engine, frame, state, event);
      return [state];
    case 'call':
      return runCall(engine, frame, state, event);
    case 'macro':
      return runMacro(engine, frame, state, event);
    case 'make': {
      engine.put(frame, state, event.dest, make(engine, frame, state, event));
      return [state];
    }
    case 'closure': {
      for (const it of event.closure.captures) {
        const at = state.locate(frame.base + it.from, []);
        const val = ofLocal(engine, frame, it.from, state.read(at));
        engine.put(frame, state, it.to, val.k === 'gone' ? ANY : val);
        if (!isCopy(val, undefined)) state.write(at, GONE);
      }
      engine.put(frame, state, event.dest, { k: 'fn', graph: frame.graph, closure: event.closure, frame });
      return [state];
    }
    case 'assign': {
      const to = placeOf(engine, frame, state, event.to);
      const val = engine.take(frame, state, event.from);
      if (event.op !== '=') {
        const old = state.read(to);
        const n =
          old.k === 'num' && val.k === 'num' ? arithmetic(event.op.slice(0, -1), old.n, val.n) : undefined;
        if (n !== undefined) state.write(to, { k: 'num', n });
        else if (old.k === 'num' || old.k === 'any') state.write(to, anyOf(engine.typeOf(frame, event.left)));
        return [state];
      }
      // The old value ends; what is there afterwards is the new one.
      const lying = state.read(to);
      // Behind a reference there is always something: what is missing there went with the frame that it lay in.
      const lost = lying.k === 'gone' && to.cell !== frame.base + event.to.slot;
      const old = lost || (lying.k === 'any' && !lying.ty) ? anyOf(engine.typeOf(frame, event.left)) : lying;
      state.write(to, val);
      const { left } = event;
      if (fillsEmpty(engine, frame, state, old, val, left)) {
        engine.unknown({ frame, span: event.span, expr: left }, state, 'drop');
        return [state];
      }
      return dropValue(engine, { frame, span: event.span }, state, old, excerpt(engine, frame, left));
    }
    case 'binary': {
      const left = state.read(state.deref(engine.slot(frame, event.left)));
      const right = state.read(state.deref(engine.slot(frame, event.right)));
      const bits = event.mask === undefined ? undefined : state.read(engine.slot(frame, event.mask));
      const own = bits ? binary('&', left, bits, frame) : left;
      const val = binary(event.op, own, right, frame);
      const test = val === ANY ? compared(engine, frame, state, event) : undefined;
      engine.put(frame, state, event.dest, test ?? val);
      return [state];
    }
    case 'unary': {
      const val = state.read(engine.slot(frame, event.operand));
      if (val.k === 'is' && val.name !== 'length' && event.op === '!')
        engine.put(frame, state, event.dest, { ...val, name: opposite(val.name) });
      else if (val.k === 'num' && event.op === '!')
        engine.put(frame, state, event.dest, { k: 'num', n: val.n ? 0 : 1 });
      else if (val.k === 'num') engine.put(frame, state, event.dest, { k: 'num', n: -val.n });
      else if (val.k === 'flags')
        engine.put(frame, state, event.dest, flags(engine, { kind: 'not', operand: val.expr }, frame.blame));
      else engine.put(frame, state, event.dest, isByType(val) ? BY_TYPE : ANY);
      return [state];
    }
    case 'bind': {
      const at = placeOf(engine, frame, state, event.from);
      bindPattern(engine, frame, state, event.pattern, at);
      return [state];
    }
    case 'drop': {
      const at = engine.slot(frame, event.slot);
      if (dropsNothing(engine, state, at.cell)) return [state];
      const slot = frame.graph.slots[event.slot]!;
      const val = state.read(at);
      const typed = ofLocal(engine, frame, event.slot, val);
      if (typed !== val) state.write(at, typed);
      const site = { frame, span: event.span, ...(slot.name === undefined ? {} : { local: slot.name }) };
      const out = dropAt(engine, site, state, at, slot.name);
      for (const it of out) it.cells.delete(at.cell);
      return out;
    }
  }
}

/**
 * Empties a cell at the end of its scope where nothing happens then; whether that is all. Most slots are empty already,
 * or hold plain numbers and references.
 */
export function dropsNothing(engine: Engine, state: State, cell: number): boolean {
  const val = state.cells.get(cell);
  if (!val) return true;
  const plain = val.k === 'any' ? !mayDrop(engine, state, val.ty) : HARMLESS.has(val.k);
  if (plain) state.cells.delete(cell);
  return plain;
}

const HARMLESS: ReadonlySet<Val['k']> = new Set(['gone', 'num', 'ref', 'flags', 'range', 'is']);

/** A constant's value: gfp flags by their name, numbers by arithmetic, unit variants. */
function itemValue(engine: Engine, frame: Frame, expr: Expr & { kind: 'path' }): Val {
  const { inputs } = engine;
  const name = expr.path.segments.at(-1)?.name ?? '';
  const ty = engine.typeOf(frame, expr);
  if (/^_*GFP_[A-Z_]+$/.test(name)) return flags(engine, { kind: 'constant', name }, frame.blame);
  const known = constVal(engine, frame, expr);
  if (known) return known;
  if (isOfParameter(frame, expr)) return { ...BY_TYPE, ...(ty ? { ty } : {}) } as Val;
  if (ty && isGfpFlags(ty)) return flags(engine, { kind: 'constant', name }, frame.blame);
  if (name === 'None' && expr.path.segments.length === 1)
    return { ...variant('None'), ...(ty ? { ty } : {}) } as Val;
  const decl = resolvePath(inputs.world, frame.module, names(expr.path), 'value', expr.path.global);
  if (decl?.kind === 'variant') return { k: 'agg', name: decl.name, fields: {}, ...(ty ? { ty } : {}) };
  // An enum that the body declares, or an alias, is known by its type alone.
  if (!decl && ty?.k === 'adt' && expr.path.segments.length > 1 && hasVariant(ty, name))
    return { k: 'agg', name, fields: {}, ty };
  if (/^[A-Z][A-Z0-9_]*$/.test(name)) {
    const n = constValue(inputs, frame.module, names(expr.path));
    if (n !== undefined) return { k: 'num', n };
  }
  if (ty?.k !== 'adt') return anyOf(ty);
  const { item } = ty.decl;
  if (item.kind === 'struct' && item.fields.length === 0 && (item.name === name || name === 'Self'))
    return { k: 'agg', name: item.name, fields: {}, ty };
  // A static does not end, and a constant was made by the compiler: its end runs nothing that this would know.
  return { k: 'agg', name: '', fields: {}, lent: true, ty };
}

function use(engine: Engine, frame: Frame, state: State, event: Event & { k: 'use' }): void {
  const at = placeOf(engine, frame, state, event.from);
  const val = state.read(at);
  // The value knows its type better, and nearly always does.
  const ty = val.k === 'gone' || (val.k === 'any' && !val.ty) ? typeOfPlace(engine, frame, event) : undefined;
  if (event.mode !== 'value') {
    // A reference to a reference that is only borrowed on: the way to the value is what counts.
    const through = val.k === 'ref' ? state.deref(at) : at;
    if (val.k === 'any' && ty) state.write(at, anyOf(ty));
    engine.put(frame, state, event.dest, { k: 'ref', cell: through.cell, path: through.path });
    return;
  }
  if (val.k === 'gone') {
    engine.put(frame, state, event.dest, anyOf(ty));
    return;
  }
  const read = val.k === 'any' && ty ? anyOf(ty) : val;
  if (
    read.k === 'any' &&
    read.ty?.k === 'prim' &&
    read.ty.name === 'bool' &&
    isAskedAgain(engine.inputs.world, frame.graph, event.from)
  ) {
    state.write(at, read);
    engine.put(frame, state, event.dest, { k: 'is', cell: at.cell, path: at.path, seen: read, name: 'true' });
    return;
  }
  const asked =
    read.k === 'any' && isCopyOption(read.ty) && isAskedAgain(engine.inputs.world, frame.graph, event.from);
  if (asked) {
    // The same value may be asked for its variant here and where it was read from: what is told of one holds for both.
    state.write(at, read);
    const of = { cell: at.cell, path: at.path, seen: read };
    const alts = bothVariants(read.ty)!.map((it) => ({ ...(it as Val & { k: 'agg' }), of }));
    engine.put(frame, state, event.dest, { k: 'either', alts });
    return;
  }
  engine.put(frame, state, event.dest, read);
  if (isCopy(val, ty)) return;
  // Nothing moves out of what is borrowed or shared: that would not compile, so the type is a copy after all.
  if (val.k === 'any' && event.from.path.length > 0 && borrowed(state, frame, event.from)) return;
  state.write(at, GONE);
}

/** An `Option` of a number, a pointer or a reference, which a use leaves where it is. */
function isCopyOption(ty: Ty | undefined): boolean {
  const [inner] = isSumType(ty) && ty.args.length === 1 ? ty.args : [];
  return inner?.k === 'prim' || inner?.k === 'ptr' || (inner?.k === 'ref' && !inner.mutable);
}

function typeOfPlace(engine: Engine, frame: Frame, event: Event & { k: 'use' }): Ty | undefined {
  return event.ty ? engine.concrete(frame, event.ty) : engine.typeOf(frame, event.expr);
}

/** A variable's value, with the variable's type where nothing else is known. */
function ofLocal(engine: Engine, frame: Frame, slot: SlotId, val: Val): Val {
  if (val.k === 'num' || val.k === 'ref' || val.k === 'gone' || (val.k === 'any' && val.ty)) return val;
  const { local } = frame.graph.slots[slot]!;
  return local ? refine(val, engine.concrete(frame, local.ty)) : val;
}

/** An expression as the text has it, on one line. */
function excerpt(engine: Engine, frame: Frame, expr: Expr): string | undefined {
  const written = engine.inputs.source(frame.path)?.text.slice(expr.start, expr.end);
  const text = written && plainly(written).replace(/\s+/g, ' ');
  return text && text.length <= 40 ? text : undefined;
}

function borrowed(state: State, frame: Frame, from: { slot: number; path: readonly string[] }): boolean {
  const at = state.locate(frame.base + from.slot, from.path);
  return at.cell !== frame.base + from.slot;
}

function make(engine: Engine, frame: Frame, state: State, event: Event & { k: 'make' }): Val {
  const ty = engine.typeOf(frame, event.expr);
  if (event.name === '..') {
    const get = (name: string): number | undefined => {
      const found = event.fields.find((it) => it[0] === name);
      const val = found && state.read(engine.slot(frame, found[1]));
      return val?.k === 'num' ? val.n : undefined;
    };
    const from = get('from');
    const last = get('last');
    const to = get('to') ?? (last === undefined ? undefined : last + 1);
    return from === undefined || to === undefined ? anyOf(ty) : { k: 'range', from, to };
  }
  const fields: Record<string, Val> = {};
  for (const [name, slot] of event.fields) fields[name] = engine.take(frame, state, slot);
  return { k: 'agg', name: event.name === '[]' ? '' : event.name, fields, ...(ty ? { ty } : {}) };
}
