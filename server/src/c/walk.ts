import { readStatements } from './body.ts';
import { UNSURE } from './directives.ts';
import {
  givesNothing,
  goesOnIfDone,
  isContinue,
  isCounted,
  isErrorCheck,
  isFailure,
  isGoto,
  isJump,
  isLabelOfFailure,
  isNull,
  isNullCheck,
  isReturn,
  isSuccess,
  saysFailure,
} from './failures.ts';
import type { Token } from './lexer.ts';
import { expand } from './macros.ts';
import { primitive } from './primitives.ts';
import {
  allSlept,
  BY_FLAGS,
  BY_KEPT,
  bitsOf,
  FAILED,
  MAYBE,
  NO_STATES,
  recovered,
  SLEPT,
  type States,
  TRIED,
  UNKNOWN,
  withBits,
} from './states.ts';
import type { Summary } from './summary.ts';
import type { CCall, CExpr, CStmt } from './syntax.ts';
import { takenWhereTried } from './tried-locks.ts';
import { asksFlags, truthOf } from './values.ts';
import { CallWalk, MAX_MACRO_DEPTH } from './walk-calls.ts';

interface Flow {
  breaks: States;
  continues: States;
}

const MAX_ROUNDS = 8;

/** The name of the statement that stands for a loop macro's body. */
const BODY = '__loop_body__';

/** Runs a body over all its paths at once, and notes what happens on them. */
export class Walk extends CallWalk {
  /** The loops and switches around this place. */
  readonly #flows: Flow[] = [];
  /** The variable that an error was put into, in case one of the next checks fails: `ret = -EINVAL; if (…) goto out;`. */
  #error: string | undefined;
  /** The next loop runs at least once. */
  #once = false;
  /** The last statement of the body. */
  #last: CStmt | undefined;

  /** What the body does. */
  run(body: readonly CStmt[]): Summary {
    this.#last = body.at(-1);
    for (let round = 0; round < MAX_ROUNDS; round++) {
      this.changed = false;
      this.exits = NO_STATES;
      this.failed = NO_STATES;
      const end = this.all(body, new Set([0]));
      this.exits = this.balances.union(this.exits, end);
      if (!this.changed) break;
    }
    return this.summary();
  }

  protected summary(): Summary {
    const good = [...this.exits].filter((it) => !(bitsOf(it) & FAILED));
    const exits = good.length > 0 ? good : [...this.exits, ...this.failed];
    const bits = exits.map((it) => bitsOf(it) & ~FAILED);
    const some = (bit: number) => bits.some((it) => it & bit);
    const common = this.balances.common(exits);
    const net = this.balances.lost ? undefined : common;
    const { unsure } = this.balances;
    const rest = {
      ...(this.quiet === undefined ? {} : { quiet: this.quiet }),
      ...(net && net.size > 0 ? { net } : {}),
      ...(unsure.size > 0 ? { unsure: [...unsure] } : {}),
      ...(this.balances.dips ? { dips: true as const } : {}),
      ...(this.allocates ? { allocates: this.allocates } : {}),
      ...(this.frees ? { frees: this.frees } : {}),
      ...(this.callsBack ? { callsBack: true as const } : {}),
      ...(exits.length === 0 && this.ended ? { ends: true as const } : {}),
    };
    const proof = (...kinds: number[]) => kinds.map((it) => this.proofs.get(it)).find((it) => it) ?? [];
    if (exits.length === 0) {
      if (this.proofs.has(SLEPT)) return { sleep: 'always', proof: proof(SLEPT), ...rest };
      return { sleep: 'never', proof: [], ...rest };
    }
    if (bits.every((it) => it & (SLEPT | TRIED))) {
      const early = [...this.exits, ...this.failed].some((it) => !(bitsOf(it) & (SLEPT | TRIED)));
      const isTried = bits.some((it) => !(it & SLEPT));
      return {
        sleep: 'always',
        proof: isTried ? proof(TRIED) : proof(SLEPT),
        ...(isTried ? { when: 'contended' as const } : {}),
        ...(early ? { failsEarly: true as const } : {}),
        ...rest,
      };
    }
    if (some(SLEPT | TRIED | MAYBE))
      return { sleep: 'maybe', proof: proof(SLEPT, MAYBE, TRIED, BY_FLAGS), ...rest };
    // Failing paths may sleep as well: what they do is done on some path.
    const failing = [...this.exits, ...this.failed].some((it) => bitsOf(it) & (SLEPT | TRIED | MAYBE));
    if (failing) return { sleep: 'maybe', proof: proof(SLEPT, MAYBE, TRIED), ...rest };
    const failingUnknown = [...this.exits, ...this.failed].some((it) => bitsOf(it) & UNKNOWN);
    const every = [...this.exits, ...this.failed].reduce((all, it) => all | bitsOf(it), 0);
    if (every & BY_KEPT) {
      const isAlone = !(every & (UNKNOWN | BY_FLAGS)) && typeof this.keptIdx === 'number';
      const kept = isAlone ? { keptIdx: this.keptIdx as number } : {};
      return { sleep: 'maybe', proof: proof(BY_KEPT), ...kept, ...rest };
    }
    if (some(UNKNOWN) || failingUnknown)
      return { sleep: 'unknown', proof: proof(UNKNOWN), why: this.why ?? 'not read', ...rest };
    const flagged = [...this.exits, ...this.failed].some((it) => bitsOf(it) & BY_FLAGS);
    if (flagged) {
      if (typeof this.flagsIdx !== 'number') return { sleep: 'maybe', proof: proof(BY_FLAGS), ...rest };
      const partial = bits.every((it) => it & BY_FLAGS) ? {} : { partial: true as const };
      return { sleep: 'flags', flagsIdx: this.flagsIdx, proof: proof(BY_FLAGS), ...partial, ...rest };
    }
    return { sleep: 'never', proof: [], ...rest };
  }

  protected all(body: readonly CStmt[], states: States): States {
    let now = states;
    for (const it of body) now = this.statement(it, now);
    return now;
  }

  protected statement(stmt: CStmt, states: States): States {
    switch (stmt.k) {
      case 'expr': {
        if (stmt.expr.k === 'id' && stmt.expr.name === BODY) {
          const body = this.each.pop();
          if (!body) return states;
          const out = this.statement(body, states);
          this.each.push(body);
          return out;
        }
        this.#assigned(stmt.expr);
        return this.expr(stmt.expr, states);
      }
      case 'declare': {
        if (stmt.name === this.#error || isFailure(stmt.init))
          this.#error = isFailure(stmt.init) ? stmt.name : undefined;
        let out = stmt.init ? this.expr(stmt.init, states) : states;
        if (stmt.init && this.inputs.bools.has(stmt.name))
          out = this.balances.withFact(out, stmt.name, this.boolean(stmt.init));
        if (stmt.free !== undefined) out = this.maybe(out, (it) => this.freed(stmt.free!, it, stmt.at));
        return out;
      }
      case 'block':
        return this.all(stmt.body, states);
      case 'if':
        return this.if(stmt, states);
      case 'loop':
        return this.loop(stmt, states);
      case 'each':
        return this.forEach(stmt.call, stmt.body, states);
      case 'switch': {
        const entry = this.expr(stmt.value, states);
        const around = this.switch;
        this.switch = entry;
        const flow: Flow = { breaks: NO_STATES, continues: NO_STATES };
        this.#flows.push(flow);
        const end = this.statement(stmt.body, NO_STATES);
        this.#flows.pop();
        this.switch = around;
        const outer = this.#flows.at(-1);
        if (outer) outer.continues = this.balances.union(outer.continues, flow.continues);
        const out = this.balances.union(end, flow.breaks);
        return hasDefault(stmt.body) ? out : this.balances.union(out, entry);
      }
      case 'case':
        return this.balances.union(states, this.switch);
      case 'label':
        return this.balances.union(states, this.labels.get(stmt.name) ?? NO_STATES);
      case 'goto': {
        if (stmt.label !== undefined && isLabelOfFailure(stmt.label))
          return this.jump(stmt.label, withBits(states, FAILED));
        if (stmt.label === undefined) {
          this.note(UNKNOWN, [], 'a computed goto');
          this.exits = this.balances.union(this.exits, withBits(states, UNKNOWN));
          return NO_STATES;
        }
        return this.jump(stmt.label, states);
      }
      case 'return': {
        const out = stmt.value ? this.expr(stmt.value, states) : states;
        if (isFailure(stmt.value) || (this.checked && isNull(stmt.value)))
          this.failed = this.balances.union(this.failed, withBits(out, FAILED));
        else {
          if (this.quiet === undefined && !allSlept(out)) this.quiet = stmt.at;
          this.exits = this.balances.union(this.exits, out);
        }
        return NO_STATES;
      }
      case 'break':
      case 'continue': {
        const flow = this.#flows.at(-1);
        if (!flow) return NO_STATES;
        if (stmt.k === 'break') flow.breaks = this.balances.union(flow.breaks, states);
        else flow.continues = this.balances.union(flow.continues, states);
        return NO_STATES;
      }
    }
  }

  /** `if (res)` asks whether there is one, where `res` is no number. */
  #isPointer(cond: CExpr): boolean {
    return cond.k === 'id' && this.inputs.structs.has(cond.name);
  }

  #assigned(expr: CExpr): void {
    if (expr.k !== 'assign' || expr.left.k !== 'id') return;
    if (expr.op === '=' && isFailure(expr.right)) this.#error = expr.left.name;
    else if (expr.left.name === this.#error) this.#error = undefined;
  }

  protected jump(label: string, states: States): States {
    const known = this.labels.get(label) ?? NO_STATES;
    const next = this.balances.union(known, states);
    if (next.size !== known.size) this.changed = true;
    this.labels.set(label, next);
    return NO_STATES;
  }

  /**
   * Branches that the preprocessor chooses between, and nobody knows how: one that calls what the tree does not define is
   * not the one.
   */
  #undecided({ yes, no }: CStmt & { k: 'if' }, states: States): States {
    const first = this.#attempt(yes, states);
    const second = no ? this.#attempt(no, states) : states;
    if (first && second) return this.balances.union(first, second);
    if (first ?? second) return first ?? second!;
    return this.balances.union(this.statement(yes, states), no ? this.statement(no, states) : states);
  }

  /** Runs a statement; undefined, and as if it had not, where it calls what the tree does not define. */
  #attempt(stmt: CStmt, states: States): States | undefined {
    const { nUndefined, exits, failed, quiet, why } = this;
    const proofs = [...this.proofs];
    const out = this.statement(stmt, states);
    if (this.nUndefined === nUndefined) return out;
    Object.assign(this, { nUndefined, exits, failed, quiet, why });
    this.proofs.clear();
    for (const [kind, proof] of proofs) this.proofs.set(kind, proof);
    return undefined;
  }

  protected if(stmt: CStmt & { k: 'if' }, states: States): States {
    const { cond, yes, no } = stmt;
    if (cond.k === 'id' && cond.name === UNSURE) return this.#undecided(stmt, states);
    const taken = takenWhereTried(stmt);
    const name = taken?.fn.k === 'id' ? taken.fn.name : '';
    const before = taken ? this.tried(states, [this.inputs.step(taken.at, name)]) : states;
    const { holds, otherwise: done } = this.condition(cond, before);
    const kind = taken && primitive(name)?.lock?.kind;
    const otherwise = kind ? this.lock(done, kind, 1) : done;
    const flags = asksFlags(cond, this.inputs.values);
    const negated =
      cond.k === 'unary' && cond.op === '!' ? asksFlags(cond.expr, this.inputs.values) : undefined;
    const error = this.#error;
    const around = this.checked;
    this.checked =
      cond.k === 'unary' &&
      cond.op === '!' &&
      (cond.expr.k === 'id' || cond.expr.k === 'assign') &&
      isJump(yes);
    const isFailing =
      (isContinue(yes) && saysFailure(yes)) ||
      (isJump(yes) &&
        ((isErrorCheck(cond) && !this.#isPointer(cond)) ||
          (isGoto(yes) && this.#error !== undefined) ||
          saysFailure(yes) ||
          isNullCheck(cond, this.inputs.pointers) ||
          givesNothing(cond, yes)));
    const first = this.allowing(flags, () =>
      this.statement(yes, isFailing ? withBits(holds, FAILED) : holds),
    );
    this.checked = around;
    if (!isJump(yes)) this.#error = error === this.#error ? error : undefined;
    else this.#error = error;
    // `if (ret > 0) return ret;`: what comes after it is another way to the same.
    const others = isReturn(yes) && isSuccess(cond) ? recovered(otherwise) : otherwise;
    const second = this.allowing(negated, () => {
      if (no) return this.statement(no, others);
      // `if (found) …` at the end: where nothing was found there is nothing to do.
      const looksUp = stmt === this.#last && cond.k === 'id' && this.inputs.pointers.isFound(cond.name);
      return looksUp || goesOnIfDone(cond) ? withBits(others, FAILED) : others;
    });
    return this.balances.union(first, second);
  }

  protected loop(stmt: CStmt & { k: 'loop' }, states: States): States {
    let entry = this.all(stmt.init, states);
    const isForced = this.#once;
    this.#once = false;
    const runsOnce =
      isForced || stmt.kind === 'do' || isCounted(stmt, (name) => this.inputs.isParameter(name));
    const infinite =
      stmt.kind !== 'do' && (stmt.cond === undefined || truthOf(stmt.cond, this.inputs.values) === true);
    const flow: Flow = { breaks: NO_STATES, continues: NO_STATES };
    this.#flows.push(flow);
    let out: States = NO_STATES;
    for (let round = 0; round < MAX_ROUNDS; round++) {
      const before = entry.size + flow.breaks.size;
      let inside = entry;
      if (stmt.kind !== 'do' && stmt.cond && !infinite) {
        const tested = this.condition(stmt.cond, entry);
        inside = tested.holds;
        if (!runsOnce || round > 0) out = this.balances.union(out, tested.otherwise);
      }
      let end = this.balances.union(this.statement(stmt.body, inside), flow.continues);
      if (stmt.step) end = this.expr(stmt.step, end);
      if (stmt.kind === 'do' && stmt.cond) {
        const tested = this.condition(stmt.cond, end);
        out = this.balances.union(out, tested.otherwise);
        end = tested.holds;
      }
      if (runsOnce && stmt.kind !== 'do' && round === 0) {
        entry = end;
        continue;
      }
      entry = this.balances.union(entry, end);
      if (entry.size + flow.breaks.size === before && round > 0) break;
    }
    this.#flows.pop();
    return this.balances.union(out, flow.breaks);
  }

  protected forEach(call: CCall, body: CStmt, states: States): States {
    const name = call.fn.k === 'id' ? call.fn.name : '';
    if (name === 'scoped_guard' || name === 'scoped_cond_guard') {
      const given = call.raw[name === 'scoped_guard' ? 0 : 1]?.[0]?.text ?? '';
      const once = this.statement(body, this.guard(given, states, call.at));
      return once;
    }
    if (/^(?:scoped_user_\w+|unsafe_\w+)$/.test(name)) return this.statement(body, states);
    const place = this.inputs.resolve(name).find((it) => it.definition.kind === 'macro');
    const macro = place && this.inputs.macro(place);
    const tokens =
      macro && this.macros.length < MAX_MACRO_DEPTH ? expand(macro, call.raw, call.at) : undefined;
    if (!tokens) {
      let args = states;
      for (const it of call.args) args = this.expr(it, args);
      if (!/for_each/.test(name)) {
        this.note(UNKNOWN, [this.inputs.step(call.at, name)], `\`${name}\` is a macro that was not found`);
        args = withBits(args, UNKNOWN);
      }
      const loop: CStmt = {
        k: 'loop',
        kind: 'while',
        init: [],
        cond: { k: 'nothing' },
        step: undefined,
        body,
      };
      return this.statement(loop, args);
    }
    this.each.push(body);
    // Nobody passes an empty set to have something done to each of it; and some CPU there is.
    this.#once ||=
      /^for_each_(?:possible|online|present)_cpu$/.test(name) ||
      (/^(?:for_each_(?:cpu|set_bit|sg|sgtable_\w+)|list_for_each_entry(?:_safe)?(?:_reverse)?)$/.test(
        name,
      ) &&
        call.args.some((it) => it.k === 'id' && this.inputs.isParameter(it.name)));
    this.macros.push(name);
    const word = (text: string): Token => ({ kind: text === ';' ? 'punct' : 'id', text, at: call.at });
    const out = this.all(readStatements([...tokens, word(BODY), word(';')]), states);
    this.#once = false;
    this.macros.pop();
    this.each.pop();
    return out;
  }
}

function hasDefault(body: CStmt): boolean {
  return body.k === 'block' && body.body.some((it) => it.k === 'case' && it.isDefault);
}
