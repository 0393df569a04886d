import type { Event } from '../../cfg/cfg.ts';
import { evaluateGfp } from '../../emulator/index.ts';
import type { Expr } from '../../syntax/ast/index.ts';
import type { State } from '../state.ts';
import { ANY, anyOf, typeOfVal, type Val, variant } from '../values.ts';
import type { Engine } from './engine.ts';
import type { Frame } from './frame.ts';
import { askVariant, isVariant, isVariantOf, narrowTo, tell, tellOneOf } from './narrow.ts';

/** A macro call whose arguments have been evaluated. */
export function runMacro(
  engine: Engine,
  frame: Frame,
  state: State,
  event: Event & { k: 'macro' },
): readonly State[] {
  const { expr } = event;
  const name = expr.path.segments.at(-1)?.name ?? '';
  const args = event.args.map((it) => state.read(engine.slot(frame, it)));
  if (name === 'kvec') {
    engine.put(frame, state, event.dest, kvec(engine, frame, state, event, args));
    return [state];
  }
  if (/^new_(?:mutex|spinlock|condvar|work|delayed_work|srcu|poll_condvar)/.test(name) && args[0]) {
    // The value inside is initialised when the lock is.
    engine.put(frame, state, event.dest, engine.take(frame, state, event.args[0]!));
    return [state];
  }
  const ways =
    name === 'matches' ? (oneOf(state, event, args[0]) ?? matched(state, event, args[0])) : undefined;
  if (!ways) engine.put(frame, state, event.dest, anyOf(engine.typeOf(frame, expr)));
  else for (const it of ways) engine.put(frame, it.state, event.dest, it.val);
  return ways ? ways.map((it) => it.state) : [state];
}

/** `matches!(x, Mode::A | Mode::B)` of an enum without anything in its variants asks whether it is one of them. */
function oneOf(
  state: State,
  event: Event & { k: 'macro' },
  arg: Val | undefined,
): ReturnType<typeof askVariant> {
  const { body } = event.expr;
  const names = body.kind === 'exprs' && body.exprs[1] ? alternatives(body.exprs[1]) : undefined;
  if (!names || names.length < 2 || arg?.k !== 'ref') return undefined;
  const at = state.deref(arg);
  const val = state.read(at);
  if (!names.every((it) => isVariantOf(it, typeOfVal(val)))) return undefined;
  if (val.k === 'agg') return [{ state, val: { k: 'num', n: names.includes(val.name) ? 1 : 0 } }];
  if (val.k !== 'any') return undefined;
  const constants = names.map((it) => `:${it}`);
  return bothWays(state, (yes, no) => {
    tellOneOf(yes, at, constants);
    tell(no, at, '!=', constants);
  });
}

/** The two answers to a question that nothing decides, after `narrow` has noted what each of them tells. */
function bothWays(state: State, narrow: (yes: State, no: State) => void): ReturnType<typeof askVariant> {
  const other = state.clone();
  for (const it of [state, other]) it.undecide();
  narrow(state, other);
  return [
    { state, val: { k: 'num', n: 1 } },
    { state: other, val: { k: 'num', n: 0 } },
  ];
}

/** The names in `A | B`; undefined where something else is among them. */
function alternatives(pattern: Expr): readonly string[] | undefined {
  if (pattern.kind === 'path') return [pattern.path.segments.at(-1)!.name];
  if (pattern.kind !== 'binary' || pattern.op !== '|') return undefined;
  const [left, right] = [alternatives(pattern.left), alternatives(pattern.right)];
  return left && right && [...left, ...right];
}

/** `matches!(x, Some(_))` asks which variant it is. */
function matched(
  state: State,
  event: Event & { k: 'macro' },
  arg: Val | undefined,
): ReturnType<typeof askVariant> {
  const { body } = event.expr;
  const pattern = body.kind === 'exprs' ? body.exprs[1] : undefined;
  const path = pattern?.kind === 'call' ? pattern.callee : pattern;
  const name = path?.kind === 'path' ? path.path.segments.at(-1)?.name : undefined;
  const all =
    pattern?.kind !== 'call' ||
    pattern.args.every((it) => it.kind === 'path' && it.path.segments[0]?.name === '_');
  if (!arg || name === undefined || !all) return undefined;
  // A value that lies in no variable was given to the macro itself.
  const at = arg.k === 'ref' ? state.deref(arg) : { cell: state.cell(arg), path: [] };
  const val = state.read(at);
  if (val.k === 'any') {
    if (!val.ty) return undefined;
    if (isVariantOf(name, val.ty)) return bothWays(state, (yes) => narrowTo(yes, at, name));
    // The answer is told by this very value.
    state.write(at, { ...val });
  }
  if (val.k === 'agg' && val.name !== '' && val.ty?.k === 'adt' && val.ty.decl.item.kind === 'enum')
    return [{ state, val: { k: 'num', n: val.name === name ? 1 : 0 } }];
  return isVariant(name) ? askVariant(state, at, name) : undefined;
}

/** `kvec![…]` allocates with GFP_KERNEL that its rules spell (rust/kernel/alloc/kvec.rs, 6.13 to 7.3). */
function kvec(
  engine: Engine,
  frame: Frame,
  state: State,
  event: Event & { k: 'macro' },
  args: readonly Val[],
): Val {
  const body = event.expr.body;
  const repeat = body.kind === 'exprs' && body.repeat;
  const first = args[1];
  const count = args.length === 0 ? 0 : repeat ? (first?.k === 'num' ? first.n : undefined) : args.length;
  const range = count === undefined ? { min: 0, max: Number.POSITIVE_INFINITY } : { min: count, max: count };
  const vec: Val = { k: 'vec', allocator: 'Kmalloc', len: range, cap: range, spare: 0 };
  if (count === 0) return vec;
  const expr = { kind: 'constant', name: 'GFP_KERNEL' } as const;
  engine.perform(frame, state, {
    kind: 'allocation',
    what: '`kvec!`',
    span: event.expr,
    op: { op: 'allocate', allocator: 'Kmalloc', flags: evaluateGfp(engine.inputs.traits, expr) },
  });
  return { k: 'either', alts: [variant('Ok', vec), variant('Err', ANY)] };
}
