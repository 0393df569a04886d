import type { AllocatorKind } from '../kernel/fact-types.ts';
import { readExpression, readStatements } from './body.ts';
import type { Token } from './lexer.ts';
import { expand } from './macros.ts';
import { pointerModel } from './pointers.ts';
import { guardClasses, type Primitive, primitive } from './primitives.ts';
import {
  allSlept,
  Balances,
  BY_FLAGS,
  bitsOf,
  FAILED,
  MAYBE,
  NO_STATES,
  SLEPT,
  type States,
  UNKNOWN,
  withBits,
} from './states.ts';
import type { ProofStep, Summary } from './summary.ts';
import type { CCall, CExpr, CStmt } from './syntax.ts';
import type { CFile, Place } from './tree.ts';
import { asksFlags, type CValue, type CValues, gfpOf, truthOf, valueOf } from './values.ts';

/** What a walk asks of its surroundings. */
export interface WalkInputs {
  readonly file: CFile;
  /** Parameters and locals that have a value; `declared`: all names of variables, which are no functions. */
  readonly values: CValues;
  readonly declared: ReadonlySet<string>;
  resolve(name: string): readonly Place[];
  /** What macros such as `DEFINE_GUARD` and `TRACE_EVENT` define under a name. */
  made(name: string): readonly Place[];
  macro(place: Place): ReturnType<typeof import('./macros.ts').macroOf>;
  summary(place: Place, args: readonly (CValue | undefined)[]): Summary;
  /** The function of that name that a file sees. */
  pointed(name: string, file: string): Place | undefined;
  step(at: number, call: string): ProofStep;
  /** Counts work; false once there has been enough. */
  spend(): boolean;
}

interface Flow {
  breaks: States;
  continues: States;
}

const MAX_MACRO_DEPTH = 30;
const MAX_ROUNDS = 8;

/** Runs a body over all its paths at once, and notes what happens on them. */
export class Walk {
  readonly #in: WalkInputs;
  readonly #balances = new Balances();
  readonly #labels = new Map<string, States>();
  readonly #flows: Flow[] = [];
  readonly #macros: string[] = [];
  #exits: States = NO_STATES;
  #failed: States = NO_STATES;
  /** The argument whose flags a condition around this place allows to sleep. */
  #under: number | undefined;
  #flagsIdx: number | 'several' | undefined;
  #switch: States = NO_STATES;
  /** The bodies of the loop macros around this place. */
  readonly #each: CStmt[] = [];
  /** The first proof of each kind. */
  readonly #proofs = new Map<number, readonly ProofStep[]>();
  #why: string | undefined;
  #allocates: AllocatorKind | undefined;
  #frees: AllocatorKind | undefined;
  #callsBack = false;
  #ended = false;
  #changed = false;
  /** The first way out on which it did not sleep for certain. */
  #quiet: number | undefined;
  /** A pointer was found to be null just before. */
  #checked = false;

  constructor(inputs: WalkInputs) {
    this.#in = inputs;
  }

  /** What the body does. */
  run(body: readonly CStmt[]): Summary {
    for (let round = 0; round < MAX_ROUNDS; round++) {
      this.#changed = false;
      this.#exits = NO_STATES;
      this.#failed = NO_STATES;
      const end = this.#all(body, new Set([0]));
      this.#exits = this.#balances.union(this.#exits, end);
      if (!this.#changed) break;
    }
    return this.#summary();
  }

  #summary(): Summary {
    const good = [...this.#exits].filter((it) => !(bitsOf(it) & FAILED));
    const exits = good.length > 0 ? good : [...this.#exits, ...this.#failed];
    const bits = exits.map((it) => bitsOf(it) & ~FAILED);
    const some = (bit: number) => bits.some((it) => it & bit);
    const nets = new Set(exits.map((it) => this.#balances.text(it)));
    const net = nets.size === 1 && !this.#balances.lost ? this.#balances.of(exits[0]!) : undefined;
    const rest = {
      ...(this.#quiet === undefined ? {} : { quiet: this.#quiet }),
      ...(net && net.size > 0 ? { net } : {}),
      ...(this.#allocates ? { allocates: this.#allocates } : {}),
      ...(this.#frees ? { frees: this.#frees } : {}),
      ...(this.#callsBack ? { callsBack: true as const } : {}),
      ...(exits.length === 0 && this.#ended ? { ends: true as const } : {}),
    };
    const proof = (...kinds: number[]) => kinds.map((it) => this.#proofs.get(it)).find((it) => it) ?? [];
    if (exits.length === 0) {
      if (this.#proofs.has(SLEPT)) return { sleep: 'always', proof: proof(SLEPT), ...rest };
      return { sleep: 'never', proof: [], ...rest };
    }
    if (bits.every((it) => it & SLEPT)) return { sleep: 'always', proof: proof(SLEPT), ...rest };
    if (some(SLEPT) || some(MAYBE)) return { sleep: 'maybe', proof: proof(SLEPT, MAYBE, BY_FLAGS), ...rest };
    // Failing paths may sleep as well: what they do is done on some path.
    const failing = [...this.#exits, ...this.#failed].some((it) => bitsOf(it) & (SLEPT | MAYBE));
    if (failing) return { sleep: 'maybe', proof: proof(SLEPT, MAYBE), ...rest };
    const failingUnknown = [...this.#exits, ...this.#failed].some((it) => bitsOf(it) & UNKNOWN);
    if (some(UNKNOWN) || failingUnknown)
      return { sleep: 'unknown', proof: proof(UNKNOWN), why: this.#why ?? 'not read', ...rest };
    const flagged = [...this.#exits, ...this.#failed].some((it) => bitsOf(it) & BY_FLAGS);
    if (flagged) {
      if (typeof this.#flagsIdx !== 'number') return { sleep: 'maybe', proof: proof(BY_FLAGS), ...rest };
      const partial = bits.every((it) => it & BY_FLAGS) ? {} : { partial: true as const };
      return { sleep: 'flags', flagsIdx: this.#flagsIdx, proof: proof(BY_FLAGS), ...partial, ...rest };
    }
    return { sleep: 'never', proof: [], ...rest };
  }

  #all(body: readonly CStmt[], states: States): States {
    let now = states;
    for (const it of body) now = this.#statement(it, now);
    return now;
  }

  #statement(stmt: CStmt, states: States): States {
    switch (stmt.k) {
      case 'expr': {
        if (stmt.expr.k === 'id' && stmt.expr.name === BODY) {
          const body = this.#each.pop();
          if (!body) return states;
          const out = this.#statement(body, states);
          this.#each.push(body);
          return out;
        }
        return this.#expr(stmt.expr, states);
      }
      case 'declare': {
        let out = stmt.init ? this.#expr(stmt.init, states) : states;
        if (stmt.free !== undefined) out = this.#maybe(out, (it) => this.#freed(stmt.free!, it, stmt.at));
        return out;
      }
      case 'block':
        return this.#all(stmt.body, states);
      case 'if':
        return this.#if(stmt.cond, stmt.yes, stmt.no, states);
      case 'loop':
        return this.#loop(stmt, states);
      case 'each':
        return this.#forEach(stmt.call, stmt.body, states);
      case 'switch': {
        const entry = this.#expr(stmt.value, states);
        const around = this.#switch;
        this.#switch = entry;
        const flow: Flow = { breaks: NO_STATES, continues: NO_STATES };
        this.#flows.push(flow);
        const end = this.#statement(stmt.body, NO_STATES);
        this.#flows.pop();
        this.#switch = around;
        const outer = this.#flows.at(-1);
        if (outer) outer.continues = this.#balances.union(outer.continues, flow.continues);
        const out = this.#balances.union(end, flow.breaks);
        return hasDefault(stmt.body) ? out : this.#balances.union(out, entry);
      }
      case 'case':
        return this.#balances.union(states, this.#switch);
      case 'label':
        return this.#balances.union(states, this.#labels.get(stmt.name) ?? NO_STATES);
      case 'goto': {
        if (stmt.label !== undefined && failing.test(stmt.label)) return this.#jump(stmt.label, withBits(states, FAILED));
        if (stmt.label === undefined) {
          this.#note(UNKNOWN, [], 'a computed goto');
          this.#exits = this.#balances.union(this.#exits, withBits(states, UNKNOWN));
          return NO_STATES;
        }
        return this.#jump(stmt.label, states);
      }
      case 'return': {
        const out = stmt.value ? this.#expr(stmt.value, states) : states;
        if (isFailure(stmt.value) || (this.#checked && isNull(stmt.value))) this.#failed = this.#balances.union(this.#failed, withBits(out, FAILED));
        else {
          if (this.#quiet === undefined && !allSlept(out)) this.#quiet = stmt.at;
          this.#exits = this.#balances.union(this.#exits, out);
        }
        return NO_STATES;
      }
      case 'break':
      case 'continue': {
        const flow = this.#flows.at(-1);
        if (!flow) return NO_STATES;
        if (stmt.k === 'break') flow.breaks = this.#balances.union(flow.breaks, states);
        else flow.continues = this.#balances.union(flow.continues, states);
        return NO_STATES;
      }
    }
  }

  #jump(label: string, states: States): States {
    const known = this.#labels.get(label) ?? NO_STATES;
    const next = this.#balances.union(known, states);
    if (next.size !== known.size) this.#changed = true;
    this.#labels.set(label, next);
    return NO_STATES;
  }

  #if(cond: CExpr, yes: CStmt, no: CStmt | undefined, states: States): States {
    const { then, otherwise } = this.#condition(cond, states);
    const flags = asksFlags(cond, this.#in.values);
    const negated = cond.k === 'unary' && cond.op === '!' ? asksFlags(cond.expr, this.#in.values) : undefined;
    const around = this.#checked;
    this.#checked = cond.k === 'unary' && cond.op === '!' && (cond.expr.k === 'id' || cond.expr.k === 'assign') && isJump(yes);
    const first = this.#allowing(flags, () =>
      this.#statement(yes, isJump(yes) && (isErrorCheck(cond) || saysFailure(yes)) ? withBits(then, FAILED) : then),
    );
    this.#checked = around;
    const second = this.#allowing(negated, () => (no ? this.#statement(no, otherwise) : otherwise));
    return this.#balances.union(first, second);
  }

  #allowing(idx: number | undefined, run: () => States): States {
    const around = this.#under;
    if (idx !== undefined) this.#under = idx;
    const out = run();
    this.#under = around;
    return out;
  }

  /** Where a condition holds and where it does not, after what it calls. */
  #condition(cond: CExpr, states: States): { readonly then: States; readonly otherwise: States } {
    if (cond.k === 'unary' && cond.op === '!') {
      const { then, otherwise } = this.#condition(cond.expr, states);
      return { then: otherwise, otherwise: then };
    }
    if (cond.k === 'binary' && (cond.op === '&&' || cond.op === '||')) {
      const left = this.#condition(cond.left, states);
      if (cond.op === '&&') {
        const right = this.#condition(cond.right, left.then);
        return { then: right.then, otherwise: this.#balances.union(left.otherwise, right.otherwise) };
      }
      const right = this.#condition(cond.right, left.otherwise);
      return { then: this.#balances.union(left.then, right.then), otherwise: right.otherwise };
    }
    if (cond.k === 'call' && cond.fn.k === 'id' && /^(?:likely|unlikely)$/.test(cond.fn.name) && cond.args[0])
      return this.#condition(cond.args[0], states);
    const truth = truthOf(cond, this.#in.values) ?? this.#configured(cond);
    const after = this.#expr(cond, states);
    return {
      then: truth === false ? NO_STATES : after,
      otherwise: truth === true ? NO_STATES : after,
    };
  }

  /** `IS_ENABLED(CONFIG_X)`. */
  #configured(cond: CExpr): boolean | undefined {
    if (cond.k !== 'call' || cond.fn.k !== 'id' || !/^IS_(?:ENABLED|BUILTIN|REACHABLE)$/.test(cond.fn.name)) return undefined;
    return this.option(cond.raw[0]?.[0]?.text ?? '');
  }

  /** Set by the reader. */
  option: (name: string) => boolean | undefined = () => undefined;

  #loop(stmt: CStmt & { k: 'loop' }, states: States): States {
    let entry = this.#all(stmt.init, states);
    const runsOnce = stmt.kind === 'do' || isCounted(stmt);
    const infinite = stmt.kind !== 'do' && (stmt.cond === undefined || truthOf(stmt.cond, this.#in.values) === true);
    const flow: Flow = { breaks: NO_STATES, continues: NO_STATES };
    this.#flows.push(flow);
    let out: States = NO_STATES;
    for (let round = 0; round < MAX_ROUNDS; round++) {
      const before = entry.size + flow.breaks.size;
      let inside = entry;
      if (stmt.kind !== 'do' && stmt.cond && !infinite) {
        const tested = this.#condition(stmt.cond, entry);
        inside = tested.then;
        if (!runsOnce || round > 0) out = this.#balances.union(out, tested.otherwise);
      }
      let end = this.#balances.union(this.#statement(stmt.body, inside), flow.continues);
      if (stmt.step) end = this.#expr(stmt.step, end);
      if (stmt.kind === 'do' && stmt.cond) {
        const tested = this.#condition(stmt.cond, end);
        out = this.#balances.union(out, tested.otherwise);
        end = tested.then;
      }
      if (runsOnce && stmt.kind !== 'do' && round === 0) {
        entry = end;
        continue;
      }
      entry = this.#balances.union(entry, end);
      if (entry.size + flow.breaks.size === before && round > 0) break;
    }
    this.#flows.pop();
    return this.#balances.union(out, flow.breaks);
  }

  #forEach(call: CCall, body: CStmt, states: States): States {
    const name = call.fn.k === 'id' ? call.fn.name : '';
    if (name === 'scoped_guard' || name === 'scoped_cond_guard') {
      const given = call.raw[name === 'scoped_guard' ? 0 : 1]?.[0]?.text ?? '';
      const once = this.#statement(body, this.#guard(given, states, call.at));
      return once;
    }
    if (/^(?:scoped_user_\w+|unsafe_\w+)$/.test(name)) return this.#statement(body, states);
    const place = this.#in.resolve(name).find((it) => it.definition.kind === 'macro');
    const macro = place && this.#in.macro(place);
    const tokens = macro && this.#macros.length < MAX_MACRO_DEPTH ? expand(macro, call.raw, call.at) : undefined;
    if (!tokens) {
      let args = states;
      for (const it of call.args) args = this.#expr(it, args);
      if (!/for_each/.test(name)) {
        this.#note(UNKNOWN, [this.#in.step(call.at, name)], `\`${name}\` is a macro that was not found`);
        args = withBits(args, UNKNOWN);
      }
      const loop: CStmt = { k: 'loop', kind: 'while', init: [], cond: { k: 'nothing' }, step: undefined, body };
      return this.#statement(loop, args);
    }
    this.#each.push(body);
    this.#macros.push(name);
    const word = (text: string): Token => ({ kind: text === ';' ? 'punct' : 'id', text, at: call.at });
    const out = this.#all(readStatements([...tokens, word(BODY), word(';')]), states);
    this.#macros.pop();
    this.#each.pop();
    return out;
  }

  /** What may or may not happen. */
  #maybe(states: States, run: (states: States) => States): States {
    return this.#balances.union(states, run(states));
  }

  #expr(expr: CExpr, states: States): States {
    if (states.size === 0) return states;
    switch (expr.k) {
      case 'call':
        return this.#call(expr, states);
      case 'binary':
        if (expr.op === '&&' || expr.op === '||') {
          const { then, otherwise } = this.#condition(expr, states);
          return this.#balances.union(then, otherwise);
        }
        return this.#expr(expr.right, this.#expr(expr.left, states));
      case 'unary':
        return this.#expr(expr.expr, states);
      case 'choice': {
        const { then, otherwise } = this.#condition(expr.cond, states);
        const flags = asksFlags(expr.cond, this.#in.values);
        const yes = expr.yes;
        const first = this.#allowing(flags, () => (yes ? this.#expr(yes, then) : then));
        return this.#balances.union(first, this.#expr(expr.no, otherwise));
      }
      case 'assign':
        return this.#expr(expr.left, this.#expr(expr.right, states));
      case 'member':
        return this.#expr(expr.expr, states);
      case 'index':
        return this.#expr(expr.index, this.#expr(expr.expr, states));
      case 'statements':
        return this.#all(expr.body, states);
      case 'list':
        return expr.items.reduce<States>((now, it) => this.#expr(it, now), states);
      case 'generic':
        return expr.options.map((it) => this.#expr(it, states)).reduce((a, b) => this.#balances.union(a, b), NO_STATES);
      case 'unread':
        this.#note(UNKNOWN, [this.#in.step(expr.at, '?')], expr.why);
        return withBits(states, UNKNOWN);
      default:
        return states;
    }
  }

  #args(call: CCall, states: States): States {
    return call.args.reduce<States>((now, it) => this.#expr(it, now), states);
  }

  #call(call: CCall, states: States): States {
    const { fn } = call;
    if (!this.#in.spend()) return this.#unknown(states, call.at, '…', 'more is called than is followed');
    if (fn.k === 'call' && fn.fn.k === 'id' && /^(?:guard|CLASS|class)$/.test(fn.fn.name))
      return this.#guard(fn.raw[0]?.[0]?.text ?? '', this.#args(call, states), call.at);
    if (fn.k === 'unary' && fn.op === '*') return this.#call({ ...call, fn: fn.expr }, states);
    if (fn.k === 'generic') {
      const outs = fn.options.map((it) => this.#call({ ...call, fn: it }, states));
      return outs.reduce((a, b) => this.#balances.union(a, b), NO_STATES);
    }
    if (fn.k === 'call' && fn.fn.k === 'id') {
      const made = this.#target(fn, fn.fn.name);
      if (made) return this.#call({ ...call, fn: made }, states);
    }
    if (fn.k !== 'id') {
      return this.#indirect(shown(fn), call, this.#args(call, states));
    }
    return this.#named(fn.name, call, states, 0);
  }

  #named(name: string, call: CCall, states: States, hops: number): States {
    if (this.#in.declared.has(name) && !primitive(name)) {
      const value = this.#in.values.get(name);
      if (value?.k === 'function') return this.#pointed(value, call, this.#args(call, states));
      return this.#indirect(name, call, this.#args(call, states));
    }
    const known = primitive(name);
    if (known) return this.#primitive(name, known, call, this.#args(call, states));
    if (name === 'might_sleep_if') {
      const truth = call.args[0] && truthOf(call.args[0], this.#in.values);
      const idx = call.args[0] && asksFlags(call.args[0], this.#in.values);
      const proof = [this.#in.step(call.at, name)];
      if (idx !== undefined) return this.#byFlags({ k: 'flags', idx }, states, proof);
      return truth === undefined ? this.#perhaps(states, proof) : truth ? this.#slept(states, proof) : states;
    }
    // What an active macro's own name means in it is the function of that name.
    let places = this.#in.resolve(name);
    const nActive = this.#macros.filter((it) => it === name).length;
    const isFunction = (it: Place) => it.definition.kind === 'function';
    if (nActive > 3 || (nActive > 0 && places.some(isFunction))) places = places.filter(isFunction);
    if (places.length === 0) {
      if (/^trace_\w+$/.test(name) && this.#isEvent(name)) return this.#args(call, states);
      return this.#unknown(this.#args(call, states), call.at, name, `\`${name}\` is not defined in the tree`);
    }
    const macros = places.filter((it) => it.definition.kind === 'macro');
    const macro = macros[0];
    if (macro) {
      const out = macros.length > 1 && !sameText(macros) ? macros : [macro];
      return out.reduce<States>((all, it) => this.#balances.union(all, this.#expanded(name, it, call, states)), NO_STATES);
    }
    const first = places[0]!.definition;
    if (first.kind === 'alias') {
      if (hops > 5 || first.by === name) return this.#unknown(states, call.at, name, `\`${name}\` leads in a circle`);
      return this.#named(first.by!, call, states, hops + 1);
    }
    const functions = places.filter((it) => it.definition.kind === 'function');
    if (functions.length === 0)
      return this.#unknown(this.#args(call, states), call.at, name, `\`${name}\` is made by \`${first.by}\``);
    const before = this.#args(call, states);
    if (allSlept(before)) return before;
    const args = call.args.map((it) => this.#argument(it));
    const outs = functions.slice(0, 6).map((it) => {
      const summary = this.#in.summary(it, args);
      return this.#apply(name, summary, call, before);
    });
    return outs.reduce((a, b) => this.#balances.union(a, b));
  }

  /** A call through a pointer whose value nobody knows: what its kind is documented to do, where that is written down. */
  #indirect(text: string, call: CCall, states: States): States {
    this.#callsBack = true;
    const known = pointerModel(text, this.#in.file.path);
    if (known === 'never') return states;
    if (known === 'maybe') return this.#perhaps(states, [this.#in.step(call.at, text)]);
    return this.#unknown(states, call.at, text, `calls through \`${text}\``);
  }

  /** What a macro gives that is called in turn: `CONCATENATE(a, b)(x)`. */
  #target(call: CCall, name: string, any = false): CExpr | undefined {
    const place = this.#in.resolve(name).find((it) => it.definition.kind === 'macro');
    const macro = place && this.#in.macro(place);
    const tokens = macro && expand(macro, call.raw, call.at);
    if (!tokens || tokens.length === 0 || tokens.length > 200) return undefined;
    const expr = readExpression(tokens);
    if (expr.k === 'call' && expr.fn.k === 'id' && this.#macros.length < MAX_MACRO_DEPTH) {
      this.#macros.push(name);
      const out = this.#target(expr, expr.fn.name, any) ?? (any ? expr : undefined);
      this.#macros.pop();
      return out;
    }
    return any || expr.k === 'id' || expr.k === 'generic' ? expr : undefined;
  }

  #isEvent(name: string): boolean {
    const event = name.replace(/^trace_/, '').replace(/_enabled$|_rcuidle$/, '');
    return [event, `${event}_tp`].some((it) =>
      this.#in.made(it).some((place) => /^(?:TRACE_|DEFINE_EVENT|DECLARE_TRACE|DECLARE_HOOK)/.test(place.definition.by ?? '')),
    );
  }

  /** A call through a pointer that the caller gave: `kref_put(&x->ref, release)`. */
  #pointed(value: CValue & { k: 'function' }, call: CCall, states: States): States {
    const known = primitive(value.name);
    if (known) return this.#primitive(value.name, known, call, states);
    const place = this.#in.pointed(value.name, value.file);
    if (!place) return this.#unknown(states, call.at, value.name, `\`${value.name}\` is not defined in the tree`);
    return this.#apply(value.name, this.#in.summary(place, []), call, states);
  }

  #expanded(name: string, place: Place, call: CCall, states: States): States {
    const macro = this.#in.macro(place);
    const tokens = macro && this.#macros.length < MAX_MACRO_DEPTH ? expand(macro, call.raw, call.at) : undefined;
    if (!tokens) return this.#unknown(this.#args(call, states), call.at, name, `\`${name}\` cannot be expanded`);
    this.#macros.push(name);
    const isList = tokens[0]?.text === '{' && !tokens.some((it) => it.text === ';');
    const out = isList
      ? this.#expr(readExpression(tokens), states)
      : this.#all(readStatements([...tokens, { kind: 'punct', text: ';', at: call.at }]), states);
    this.#macros.pop();
    return out;
  }

  #primitive(name: string, known: Primitive, call: CCall, states: States): States {
    const proof = [this.#in.step(call.at, name)];
    let out = states;
    if (known.ends) {
      this.#ended = true;
      return NO_STATES;
    }
    if (known.allocates) this.#allocates ??= known.allocates;
    if (known.frees) this.#frees ??= known.frees;
    if (known.sleep === 'always') out = this.#slept(out, proof);
    else if (known.sleep === 'flags') {
      const given = call.args[known.flagsIdx ?? 0];
      out = this.#byFlags(given ? this.#gfp(given) : { k: 'gfp', sleeps: undefined }, out, proof);
    }
    const { lock } = known;
    if (lock && lock.op !== 'try') out = this.#lock(out, lock.kind, lock.op === 'acquire' ? 1 : -1);
    return out;
  }

  #lock(states: States, kind: Parameters<Balances['add']>[1], n: number): States {
    const out = new Set<number>();
    for (const it of states) out.add(this.#balances.add(it, kind, n));
    return out;
  }

  /** What a callee may decide by: constants, and which function it was given. */
  #argument(expr: CExpr): CValue | undefined {
    const value = valueOf(expr, this.#in.values);
    const bare = expr.k === 'unary' && expr.op === '&' ? expr.expr : expr;
    if (value && value.k !== 'pointer') return value;
    if (bare.k !== 'id' || this.#in.declared.has(bare.name) || !/[a-z]/.test(bare.name)) return value;
    const place = this.#in.resolve(bare.name).find((it) => it.definition.kind === 'function');
    return place ? { k: 'function', name: bare.name, file: place.file.path } : value;
  }

  #apply(name: string, summary: Summary, call: CCall, states: States): States {
    const proof = [this.#in.step(call.at, name), ...summary.proof];
    if (summary.ends) this.#ended = true;
    if (summary.ends && summary.sleep !== 'unknown') return NO_STATES;
    if (summary.callsBack) this.#callsBack = true;
    let out = states;
    switch (summary.sleep) {
      case 'always':
        out = this.#slept(out, proof);
        break;
      case 'maybe':
        out = this.#covered(call, out) ? out : this.#perhaps(out, proof);
        break;
      case 'flags': {
        const given = call.args[summary.flagsIdx ?? -1];
        const value: CValue = given ? this.#gfp(given) : { k: 'gfp', sleeps: undefined };
        if (summary.allocates) this.#allocates ??= summary.allocates;
        if (summary.partial && value.k === 'gfp' && value.sleeps !== false) out = this.#perhaps(out, proof);
        else if (summary.partial) out = this.#maybe(out, (it) => this.#byFlags(value, it, proof));
        else out = this.#byFlags(value, out, proof);
        break;
      }
      case 'unknown':
        if (!this.#covered(call, out)) {
          this.#note(UNKNOWN, proof, summary.why ?? 'not read');
          out = withBits(out, UNKNOWN);
        }
        break;
      default:
    }
    if (summary.net) for (const [kind, n] of summary.net) out = this.#lock(out, kind, n);
    return out;
  }

  /** Whether `might_alloc(flags)` covers a callee that is given the same flags, or flags that do not sleep. */
  #covered(call: CCall, states: States): boolean {
    let all = true;
    for (const it of states) if (!(bitsOf(it) & (BY_FLAGS | SLEPT))) all = false;
    return (
      all &&
      call.args.some((it) => {
        const value = it.k === 'id' || it.k === 'binary' ? gfpOf(it, this.#in.values) : undefined;
        return value?.k === 'flags' && value.idx === this.#flagsIdx;
      })
    );
  }

  /** The flags of an argument; macros such as `default_gfp(…)` are looked into. */
  #gfp(expr: CExpr): CValue {
    if (expr.k === 'call' && expr.fn.k === 'id') {
      const made = this.#target(expr, expr.fn.name, true);
      if (made) return gfpOf(made, this.#in.values);
    }
    return gfpOf(expr, this.#in.values);
  }

  #byFlags(value: CValue, states: States, proof: readonly ProofStep[]): States {
    if (value.k === 'flags') {
      this.#flagsIdx = this.#flagsIdx === undefined || this.#flagsIdx === value.idx ? value.idx : 'several';
      this.#note(BY_FLAGS, proof);
      return withBits(states, BY_FLAGS);
    }
    if (value.k === 'gfp' && value.sleeps === false) return states;
    return value.k === 'gfp' && value.sleeps ? this.#slept(states, proof) : this.#perhaps(states, proof);
  }

  #slept(states: States, proof: readonly ProofStep[]): States {
    if (this.#under !== undefined) return this.#byFlags({ k: 'flags', idx: this.#under }, states, proof);
    this.#note(SLEPT, proof);
    return withBits(states, SLEPT);
  }

  #perhaps(states: States, proof: readonly ProofStep[]): States {
    if (this.#under !== undefined) return this.#byFlags({ k: 'flags', idx: this.#under }, states, proof);
    this.#note(MAYBE, proof);
    return withBits(states, MAYBE);
  }

  #unknown(states: States, at: number, call: string, why: string): States {
    if (states.size === 0) return states;
    this.#note(UNKNOWN, [this.#in.step(at, call)], why);
    return withBits(states, UNKNOWN);
  }

  #note(kind: number, proof: readonly ProofStep[], why?: string): void {
    if (!this.#proofs.has(kind)) this.#proofs.set(kind, proof);
    if (why !== undefined) this.#why ??= why;
  }

  /** `guard(name)(…)`: what the constructor does; it lets go again by itself. */
  #guard(name: string, states: States, at: number): States {
    const call = guardClasses.get(name);
    if (call !== undefined) {
      return primitive(call)?.sleep === 'always' ? this.#slept(states, [this.#in.step(at, call)]) : states;
    }
    return this.#made(name, /^DEFINE_(?:GUARD|LOCK_GUARD_[01]|CLASS)$/, states, at);
  }

  #freed(name: string, states: States, at: number): States {
    return this.#made(name, /^DEFINE_FREE$/, states, at);
  }

  /** What `DEFINE_GUARD`, `DEFINE_CLASS` or `DEFINE_FREE` says under a name. */
  #made(name: string, by: RegExp, states: States, at: number): States {
    const place = this.#in.made(name).find((it) => by.test(it.definition.by ?? ''));
    const macro = place && this.#in.macro({ ...place, definition: { ...place.definition, kind: 'macro' } });
    const found = place && partsOf(place.file.text.slice(place.definition.start, place.definition.end));
    if (!macro || !found) return this.#unknown(states, at, name, `the class \`${name}\` was not found`);
    const maker = place.definition.by!;
    const wanted = maker === 'DEFINE_LOCK_GUARD_0' ? [1] : maker === 'DEFINE_CLASS' ? [2, 3] : [2];
    let out = states;
    for (const i of wanted) {
      const tokens = found[i]?.map((it) => ({ ...it, at })) ?? [];
      // Locks that it takes are let go at the end of the scope.
      const bits = this.#all(readStatements([...tokens, { kind: 'punct', text: ';', at }]), new Set([0]));
      const all = [...bits].reduce((a, b) => a | bitsOf(b), 0);
      if (all) out = withBits(out, all & SLEPT ? SLEPT : all);
    }
    return out;
  }
}

const BODY = '__loop_body__';

function partsOf(text: string): Token[][] | undefined {
  const call = readExpression(tokenizeCall(text));
  return call.k === 'call' ? call.raw.map((it) => [...it]) : undefined;
}

import { tokenize } from './lexer.ts';

function tokenizeCall(text: string): Token[] {
  return tokenize(`f${text}`, 0, undefined, 4000);
}

function sameText(places: readonly Place[]): boolean {
  const texts = places.map(({ file, definition }) => file.text.slice(definition.start, definition.end));
  return texts.every((it) => it === texts[0]);
}

function hasDefault(body: CStmt): boolean {
  return body.k === 'block' && body.body.some((it) => it.k === 'case' && it.isDefault);
}

/** `for (i = 0; i < 8; i++)` runs at least once. */
function isCounted({ kind, init, cond }: CStmt & { k: 'loop' }): boolean {
  if (kind !== 'for' || init.length !== 1 || cond?.k !== 'binary' || !/^<=?$/.test(cond.op)) return false;
  const [first] = init;
  const start = first?.k === 'declare' ? first.init : first?.k === 'expr' && first.expr.k === 'assign' ? first.expr.right : undefined;
  if (start?.k !== 'number' || start.value !== 0) return false;
  const limit = cond.right;
  return (limit.k === 'number' && (limit.value ?? 0) > 0) || (limit.k === 'id' && /^[A-Z][A-Z0-9_]+$/.test(limit.name));
}

/** `return -EINVAL`, `return ERR_PTR(…)`. */
function isFailure(value: CExpr | undefined): boolean {
  if (!value) return false;
  if (value.k === 'unary' && value.op === '-') return value.expr.k === 'id' && /^E[A-Z0-9]+$/.test(value.expr.name);
  if (value.k === 'call' && value.fn.k === 'id') return /^(?:ERR_PTR|ERR_CAST|dev_err_probe|dev_err_ptr_probe)$/.test(value.fn.name);
  return false;
}

/** `if (ret)`, `if (err < 0)`, `if (IS_ERR(p))`: the way out after something failed. */
function isErrorCheck(cond: CExpr): boolean {
  switch (cond.k) {
    case 'id':
      return /^(?:ret|err|rc|error|retval|rval|status|r|res)$/.test(cond.name);
    case 'binary':
      if (cond.op === '!=' && cond.right.k === 'number' && cond.right.value === 0) return isErrorCheck(cond.left);
      return /^<=?$/.test(cond.op) && cond.right.k === 'number' && cond.right.value === 0 && cond.left.k === 'id';
    case 'call':
      if (cond.fn.k !== 'id') return false;
      if (/^(?:likely|unlikely)$/.test(cond.fn.name) && cond.args[0]) return isErrorCheck(cond.args[0]);
      return /^(?:IS_ERR|IS_ERR_VALUE|WARN_ON|WARN_ON_ONCE)$/.test(cond.fn.name);
    default:
      return false;
  }
}

/** Labels of the way out after a failure. */
const failing = /^(?:err|error|fail|failed|bad|unwind|undo|rollback|abort|enomem|einval)|(?:_err|_error|_fail|_failed|_bad)\d*$/;

function isNull(value: CExpr | undefined): boolean {
  return value?.k === 'id' && (value.name === 'NULL' || value.name === 'false');
}

/** Whether a branch says that something is wrong: it warns, or sets an error to be returned. */
function saysFailure(stmt: CStmt): boolean {
  const body = stmt.k === 'block' ? stmt.body : [stmt];
  return body.some((it) => {
    if (it.k !== 'expr') return false;
    const { expr } = it;
    if (expr.k === 'assign' && expr.op === '=') return isFailure(expr.right);
    if (expr.k !== 'call' || expr.fn.k !== 'id') return false;
    return /^(?:pr_(?:err|warn)|(?:dev|netdev|drm|pci|phydev)_(?:err|warn)|WARN)(?:_\w+)?$/.test(expr.fn.name);
  });
}

function isJump(stmt: CStmt): boolean {
  if (stmt.k === 'block') return stmt.body.length > 0 && isJump(stmt.body.at(-1)!);
  return stmt.k === 'return' || stmt.k === 'goto';
}

function shown(expr: CExpr): string {
  switch (expr.k) {
    case 'id':
      return expr.name;
    case 'member':
      return `${shown(expr.expr)}->${expr.name}`.slice(0, 80);
    case 'unary':
      return shown(expr.expr);
    case 'index':
      return `${shown(expr.expr)}[]`;
    case 'call':
      return `${shown(expr.fn)}()`;
    default:
      return 'a pointer';
  }
}
