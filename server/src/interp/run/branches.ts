import type { BlockId, Terminator } from '../../cfg/cfg.ts';
import type { Pattern } from '../../syntax/ast/index.ts';
import { numberOf } from '../../types/layout/const-value.ts';
import type { Location, State } from '../state.ts';
import { ANY, anyOf, GONE, type Val, variant } from '../values.ts';
import type { Engine } from './engine.ts';
import type { Frame } from './frame.ts';
import { bindPattern } from './patterns.ts';

interface Next {
  readonly to: BlockId;
  readonly state: State;
}

/** Where a state goes from the end of a node: to one successor, or to several where nothing decides. */
export function runTerminator(engine: Engine, frame: Frame, state: State, end: Terminator): readonly Next[] {
  switch (end.k) {
    case 'goto':
      return [{ to: end.to, state }];
    case 'return':
    case 'stop':
      return [];
    case 'if': {
      const val = state.read(engine.slot(frame, end.cond));
      if (val.k === 'num') return [{ to: val.n ? end.yes : end.no, state }];
      return fork(state, [(s) => ({ to: end.yes, state: s }), (s) => ({ to: end.no, state: s })]);
    }
    case 'try':
      return runTry(engine, frame, state, end);
    case 'next':
      return runNext(engine, frame, state, end);
    case 'switch':
      return runSwitch(engine, frame, state, end);
  }
}

function fork(state: State, ways: readonly ((state: State) => Next)[]): Next[] {
  return ways.map((way, i) => {
    const own = i === ways.length - 1 ? state : state.clone();
    own.undecided = true;
    return way(own);
  });
}

function runTry(engine: Engine, frame: Frame, state: State, end: Terminator & { k: 'try' }): readonly Next[] {
  const at = engine.slot(frame, end.from);
  const val = state.read(at);
  state.write(at, GONE);
  const good = (s: State, it: Val): Next => {
    engine.put(frame, s, end.dest, it.k === 'agg' ? (it.fields['0'] ?? ANY) : it);
    return { to: end.ok, state: s };
  };
  const bad = (s: State, it: Val): Next => {
    engine.put(frame, s, end.ret, it);
    return { to: end.err, state: s };
  };
  const alts = val.k === 'either' ? val.alts : [val];
  const known = alts.every((it) => it.k === 'agg' && /^(?:Ok|Some|Err|None)$/.test(it.name));
  if (!known) {
    const ty = val.k === 'any' && val.ty?.k === 'adt' ? val.ty.args[0] : undefined;
    return fork(state, [(s) => bad(s, variant('Err', ANY)), (s) => good(s, anyOf(ty))]);
  }
  if (alts.length === 1) {
    const one = alts[0]! as Val & { k: 'agg' };
    return [/^(?:Ok|Some)$/.test(one.name) ? good(state, one) : bad(state, one)];
  }
  // An allocation that failed: a path of its own, but not one that makes the good one a guess.
  return alts.map((it, i) => {
    const own = i === alts.length - 1 ? state : state.clone();
    const one = it as Val & { k: 'agg' };
    if (/^(?:Ok|Some)$/.test(one.name)) return good(own, one);
    own.undecided = true;
    return bad(own, one);
  });
}

function runNext(
  engine: Engine,
  frame: Frame,
  state: State,
  end: Terminator & { k: 'next' },
): readonly Next[] {
  const at = engine.slot(frame, end.iter);
  const val = state.read(at);
  if (val.k === 'range' && val.to - val.from <= 8192) {
    if (val.from >= val.to) return [{ to: end.done, state }];
    engine.put(frame, state, end.dest, { k: 'num', n: val.from });
    state.write(at, { k: 'range', from: val.from + 1, to: val.to });
    return [{ to: end.body, state }];
  }
  return fork(state, [
    (s) => ({ to: end.done, state: s }),
    (s) => {
      engine.put(frame, s, end.dest, ANY);
      return { to: end.body, state: s };
    },
  ]);
}

function runSwitch(
  engine: Engine,
  frame: Frame,
  state: State,
  end: Terminator & { k: 'switch' },
): readonly Next[] {
  const place = state.locate(frame.base + end.from.slot, end.from.path);
  const shown = state.deref(place);
  const val = state.read(shown);
  const alts = val.k === 'either' ? val.alts : [val];
  const out: { alt: Val; arm?: (typeof end.arms)[number] }[] = [];
  for (const alt of alts) {
    let done = false;
    for (const [i, arm] of end.arms.entries()) {
      const last = i === end.arms.length - 1 && end.otherwise === undefined;
      const fits = last ? 'yes' : matches(alt, arm.pattern);
      if (fits === 'no') continue;
      out.push({ alt, arm });
      if (fits === 'yes') {
        done = true;
        break;
      }
    }
    if (!done && end.otherwise !== undefined) out.push({ alt });
  }
  const undecided = out.length > alts.length;
  return out.map(({ alt, arm }, i) => {
    const own = i === out.length - 1 ? state : state.clone();
    if (undecided) own.undecided = true;
    if (alts.length > 1) own.write(shown, alt);
    if (!arm) {
      narrow(own, shown, end.arms[0]?.pattern);
      return { to: end.otherwise!, state: own };
    }
    bindPattern(engine, frame, own, arm.pattern, place);
    return { to: arm.to, state: own };
  });
}

/** After `if let Some(x) = v` said no, `v` is `None`. */
function narrow(state: State, at: Location, pattern: Pattern | undefined): void {
  const name = pattern?.kind === 'tupleStruct' ? pattern.path.segments.at(-1)?.name : undefined;
  if (state.read(at).k === 'any' && name === 'Some') state.write(at, variant('None'));
}

/** Whether a value fits a pattern: `maybe` where it is not known. */
export function matches(val: Val, pattern: Pattern): 'yes' | 'no' | 'maybe' {
  switch (pattern.kind) {
    case 'wild':
    case 'rest':
      return 'yes';
    case 'ident':
      // A name that is a constant is lowered as one by inference; a variant in scope looks like this.
      if (/^(?:None|[A-Z]\w*)$/.test(pattern.name)) return named(val, pattern.name);
      return pattern.sub ? matches(val, pattern.sub) : 'yes';
    case 'path':
      return named(val, pattern.path.segments.at(-1)?.name ?? '');
    case 'tupleStruct': {
      const fits = named(val, pattern.path.segments.at(-1)?.name ?? '');
      if (fits === 'no' || val.k !== 'agg') return fits;
      return all(
        pattern.elems.map((it, i) => matches(val.fields[String(i)] ?? ANY, it)),
        fits,
      );
    }
    case 'struct':
      return val.k === 'agg' && val.name === pattern.path.segments.at(-1)?.name
        ? all(
            pattern.fields.map((it) => matches(val.fields[it.name] ?? ANY, it.pattern)),
            'yes',
          )
        : named(val, pattern.path.segments.at(-1)?.name ?? '');
    case 'tuple':
      return val.k === 'agg'
        ? all(
            pattern.elems.map((it, i) => matches(val.fields[String(i)] ?? ANY, it)),
            'yes',
          )
        : all(
            pattern.elems.map((it) => matches(ANY, it)),
            'yes',
          );
    case 'ref':
      return matches(ANY, pattern.inner);
    case 'or': {
      const each = pattern.elems.map((it) => matches(val, it));
      return each.includes('yes') ? 'yes' : each.includes('maybe') ? 'maybe' : 'no';
    }
    default:
      return 'maybe';
  }
}

function all(each: readonly ('yes' | 'no' | 'maybe')[], own: 'yes' | 'maybe'): 'yes' | 'no' | 'maybe' {
  if (each.includes('no')) return 'no';
  return each.includes('maybe') ? 'maybe' : own;
}

function named(val: Val, name: string): 'yes' | 'no' | 'maybe' {
  if (val.k === 'agg' && val.name !== '') return val.name === name ? 'yes' : 'no';
  if (val.k === 'num' && numberOf(name) !== undefined) return val.n === numberOf(name) ? 'yes' : 'no';
  return 'maybe';
}
