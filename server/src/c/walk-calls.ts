import { readExpression, readStatements } from './body.ts';

import { expand } from './macros.ts';
import { type Primitive, primitive } from './primitives.ts';
import { allSlept, FAILED, GAVE_UP, NO_STATES, type States, UNKNOWN, withBits } from './states.ts';
import type { Summary } from './summary.ts';
import type { CCall, CExpr } from './syntax.ts';
import type { Place } from './tree.ts';
import { asksFlags, type CValue, constantOf, gfpOf, truthOf } from './values.ts';
import { GuardWalk } from './walk-guards.ts';
import { sameText, shown } from './walk-text.ts';

/** Macros inside each other; what is deeper is unknown. */
export const MAX_MACRO_DEPTH = 30;

/** What says whether a reference was the last one. include/linux/refcount.h, atomic.h, percpu-refcount.h, lockref.h */
const lastOnes =
  /^(?:refcount|atomic|atomic64|atomic_long)_(?:dec|sub)_and_(?:test|lock|mutex_lock|raw_lock|lock_irqsave|rtnl_lock)\w*$/;

/** What expressions and calls do to the paths that come by. */
export abstract class CallWalk extends GuardWalk {
  /** Where a condition holds and where it does not, after what it calls. */
  protected condition(cond: CExpr, states: States): { readonly holds: States; readonly otherwise: States } {
    if (cond.k === 'unary' && cond.op === '!') {
      const { holds, otherwise } = this.condition(cond.expr, states);
      return { holds: otherwise, otherwise: holds };
    }
    if (cond.k === 'binary' && (cond.op === '&&' || cond.op === '||')) {
      const left = this.condition(cond.left, states);
      if (cond.op === '&&') {
        const right = this.condition(cond.right, left.holds);
        return { holds: right.holds, otherwise: this.balances.union(left.otherwise, right.otherwise) };
      }
      const right = this.condition(cond.right, left.otherwise);
      return { holds: this.balances.union(left.holds, right.holds), otherwise: right.otherwise };
    }
    const called = cond.k === 'call' && cond.fn.k === 'id' ? cond.fn.name : '';
    if (cond.k === 'call' && /^(?:likely|unlikely)$/.test(called) && cond.args[0])
      return this.condition(cond.args[0], states);
    if (cond.k === 'call' && lastOnes.test(called)) {
      this.countsReferences = true;
      if (this.inputs.keepsReferences) return { holds: NO_STATES, otherwise: this.args(cond, states) };
    }
    if (
      cond.k === 'id' &&
      this.inputs.bools.has(cond.name) &&
      this.inputs.values.get(cond.name) === undefined
    )
      return {
        holds: this.balances.where(states, cond.name, true),
        otherwise: this.balances.where(states, cond.name, false),
      };
    const truth = truthOf(cond, this.inputs.values) ?? this.configured(cond) ?? this.constant(cond);
    const after = this.expr(cond, states);
    return {
      holds: truth === false ? NO_STATES : after,
      otherwise: truth === true ? NO_STATES : after,
    };
  }

  /** `IS_ENABLED(CONFIG_X)`. */
  protected configured(cond: CExpr): boolean | undefined {
    if (cond.k !== 'call' || cond.fn.k !== 'id' || !/^IS_(?:ENABLED|BUILTIN|REACHABLE)$/.test(cond.fn.name))
      return undefined;
    return this.option(cond.raw[0]?.[0]?.text ?? '');
  }

  /** Whether what is called gives the same in this configuration, whatever it is asked. */
  protected constant(cond: CExpr): boolean | undefined {
    if (cond.k !== 'call' || cond.fn.k !== 'id') return undefined;
    const { name } = cond.fn;
    if (this.inputs.declared.has(name) || primitive(name)) return undefined;
    const [place, ...others] = this.inputs.resolve(name);
    const value = place && others.length === 0 ? this.inputs.constant(place) : undefined;
    return value === undefined ? undefined : value !== 0;
  }

  /** Set by the reader. */
  option: (name: string) => boolean | undefined = () => undefined;

  protected expr(expr: CExpr, states: States): States {
    if (states.size === 0) return states;
    switch (expr.k) {
      case 'call':
        return this.call(expr, states);
      case 'binary':
        if (expr.op === '&&' || expr.op === '||') {
          const { holds, otherwise } = this.condition(expr, states);
          return this.balances.union(holds, otherwise);
        }
        return this.expr(expr.right, this.expr(expr.left, states));
      case 'unary':
        return this.expr(expr.expr, states);
      case 'choice': {
        const { holds, otherwise } = this.condition(expr.cond, states);
        const flags = asksFlags(expr.cond, this.inputs.values);
        const yes = expr.yes;
        const first = this.allowing(flags, () => (yes ? this.expr(yes, holds) : holds));
        return this.balances.union(first, this.expr(expr.no, otherwise));
      }
      case 'assign':
        return this.assigned(expr, this.expr(expr.left, this.expr(expr.right, states)));
      case 'member':
        return this.expr(expr.expr, states);
      case 'index':
        return this.expr(expr.index, this.expr(expr.expr, states));
      case 'statements':
        return this.all(expr.body, states);
      case 'list':
        return expr.items.reduce<States>((now, it) => this.expr(it, now), states);
      case 'generic':
        return expr.options
          .map((it) => this.expr(it, states))
          .reduce((a, b) => this.balances.union(a, b), NO_STATES);
      case 'unread':
        this.note(UNKNOWN, [this.inputs.step(expr.at, '?')], expr.why);
        return withBits(states, UNKNOWN);
      default:
        return states;
    }
  }

  /** A variable has another value from here on. */
  protected assigned({ op, left, right }: CExpr & { k: 'assign' }, states: States): States {
    if (left.k !== 'id' || !this.inputs.bools.has(left.name)) return states;
    return this.balances.withFact(states, left.name, op === '=' ? this.boolean(right) : undefined);
  }

  protected boolean(value: CExpr): boolean | undefined {
    return value.k === 'id' || value.k === 'number' ? truthOf(value, this.inputs.values) : undefined;
  }

  protected args(call: CCall, states: States): States {
    return call.args.reduce<States>((now, it) => this.expr(it, now), states);
  }

  protected call(call: CCall, states: States): States {
    const { fn } = call;
    if (!this.inputs.spend()) return this.unknown(states, call.at, '…', 'more is called than is followed');
    if (fn.k === 'call' && fn.fn.k === 'id' && /^(?:guard|CLASS|class)$/.test(fn.fn.name))
      return this.guard(fn.raw[0]?.[0]?.text ?? '', this.args(call, states), call.at);
    if (fn.k === 'unary' && fn.op === '*') return this.call({ ...call, fn: fn.expr }, states);
    if (fn.k === 'generic') {
      const outs = fn.options.map((it) => this.call({ ...call, fn: it }, states));
      return outs.reduce((a, b) => this.balances.union(a, b), NO_STATES);
    }
    if (fn.k === 'call' && fn.fn.k === 'id') {
      const made = this.target(fn, fn.fn.name);
      if (made) return this.call({ ...call, fn: made }, states);
    }
    if (fn.k !== 'id') {
      return this.indirect(shown(fn), call, this.args(call, states), fn);
    }
    return this.named(fn.name, call, states, 0);
  }

  protected named(name: string, call: CCall, states: States, hops: number): States {
    if (this.inputs.declared.has(name) && !primitive(name)) {
      const value = this.inputs.values.get(name);
      if (value?.k === 'function') return this.pointed(value, call, this.args(call, states));
      return this.indirect(name, call, this.args(call, states));
    }
    const known = primitive(name);
    if (known) return this.primitive(name, known, call, this.args(call, states));
    if (name === 'call_int_hook' || name === 'call_void_hook') {
      // security/security.c: those of the modules that are built in, or none.
      const hook = call.raw[0]?.[0]?.text ?? '';
      const before = this.args({ ...call, args: call.args.slice(1) }, states);
      const places = this.inputs.hooks(hook);
      if (!places)
        return this.unknown(before, call.at, hook, `not all modules hook into \`${hook}\` by a function`);
      return this.maybe(before, (it) => this.oneOf(hook, places, call, it));
    }
    // include/linux/compiler.h: names of variables that no other has.
    if (name.startsWith('__UNIQUE_ID')) return states;
    if (name === 'might_sleep_if') {
      const truth = call.args[0] && truthOf(call.args[0], this.inputs.values);
      const idx = call.args[0] && asksFlags(call.args[0], this.inputs.values);
      const proof = [this.inputs.step(call.at, name)];
      if (idx !== undefined) return this.byFlags({ k: 'flags', idx }, states, proof);
      return truth === undefined ? this.perhaps(states, proof) : truth ? this.slept(states, proof) : states;
    }
    // What an active macro's own name means in it is the function of that name.
    let places = this.inputs.resolve(name);
    const nActive = this.macros.filter((it) => it === name).length;
    const isFunction = (it: Place) => it.definition.kind === 'function';
    if (nActive > 3 || (nActive > 0 && places.some(isFunction))) places = places.filter(isFunction);
    if (places.length === 0) {
      if (/^trace_\w+$/.test(name) && this.isEvent(name)) return this.args(call, states);
      this.nUndefined++;
      return this.unknown(this.args(call, states), call.at, name, `\`${name}\` is not defined in the tree`);
    }
    const macros = places.filter((it) => it.definition.kind === 'macro');
    const macro = macros[0];
    if (macro) {
      const out = macros.length > 1 && !sameText(macros) ? macros : [macro];
      return out.reduce<States>(
        (all, it) => this.balances.union(all, this.expanded(name, it, call, states)),
        NO_STATES,
      );
    }
    const first = places[0]!.definition;
    if (first.kind === 'alias') {
      if (hops > 5 || first.by === name)
        return this.unknown(states, call.at, name, `\`${name}\` leads in a circle`);
      return this.named(first.by!, call, states, hops + 1);
    }
    const functions = places.filter((it) => it.definition.kind === 'function');
    if (functions.length === 0)
      return this.unknown(this.args(call, states), call.at, name, `\`${name}\` is made by \`${first.by}\``);
    const before = this.args(call, states);
    for (const it of functions) this.inputs.watch?.(it, before, this.balances);
    if (allSlept(before)) {
      // Nothing more can be learned but which locks it takes or lets go, and that is not worth the reading.
      this.balances.lost = true;
      return before;
    }
    const args = call.args.map((it) => this.argument(it));
    const outs = functions.slice(0, 6).map((it) => {
      const summary = this.inputs.summary(it, args);
      return this.apply(name, summary, call, before);
    });
    return outs.reduce((a, b) => this.balances.union(a, b));
  }

  /** What a macro gives that is called in turn: `CONCATENATE(a, b)(x)`. */
  protected target(call: CCall, name: string, any = false): CExpr | undefined {
    const place = this.inputs.resolve(name).find((it) => it.definition.kind === 'macro');
    const macro = place && this.inputs.macro(place);
    const tokens = macro && expand(macro, call.raw, call.at);
    if (!tokens || tokens.length === 0 || tokens.length > 200) return undefined;
    const expr = readExpression(tokens);
    if (expr.k === 'call' && expr.fn.k === 'id' && this.macros.length < MAX_MACRO_DEPTH) {
      this.macros.push(name);
      const out = this.target(expr, expr.fn.name, any) ?? (any ? expr : undefined);
      this.macros.pop();
      return out;
    }
    return any || expr.k === 'id' || expr.k === 'generic' ? expr : undefined;
  }

  protected isEvent(name: string): boolean {
    const event = name.replace(/^trace_/, '').replace(/_enabled$|_rcuidle$/, '');
    return [event, `${event}_tp`].some((it) =>
      this.inputs
        .made(it)
        .some((place) =>
          /^(?:TRACE_|DEFINE_EVENT|DECLARE_TRACE|DECLARE_HOOK)/.test(place.definition.by ?? ''),
        ),
    );
  }

  /** A call through a pointer that the caller gave: `kref_put(&x->ref, release)`. */
  protected pointed(value: CValue & { k: 'function' }, call: CCall, states: States): States {
    const known = primitive(value.name);
    if (known) return this.primitive(value.name, known, call, states);
    const place = this.inputs.pointed(value.name, value.file);
    if (!place)
      return this.unknown(states, call.at, value.name, `\`${value.name}\` is not defined in the tree`);
    return this.apply(value.name, this.inputs.summary(place, []), call, states);
  }

  protected expanded(name: string, place: Place, call: CCall, states: States): States {
    const macro = this.inputs.macro(place);
    const tokens =
      macro && this.macros.length < MAX_MACRO_DEPTH ? expand(macro, call.raw, call.at) : undefined;
    if (!tokens)
      return this.unknown(this.args(call, states), call.at, name, `\`${name}\` cannot be expanded`);
    this.macros.push(name);
    const isList = tokens[0]?.text === '{' && !tokens.some((it) => it.text === ';');
    const out = isList
      ? this.expr(readExpression(tokens), states)
      : this.all(readStatements([...tokens, { kind: 'punct', text: ';', at: call.at }]), states);
    this.macros.pop();
    return out;
  }

  protected primitive(name: string, known: Primitive, call: CCall, states: States): States {
    const proof = [this.inputs.step(call.at, name)];
    let out = states;
    if (known.ends) {
      this.ended = true;
      if (known.sleep === 'always') this.slept(states, proof);
      return NO_STATES;
    }
    if (known.allocates) this.allocates ??= known.allocates;
    if (known.frees) this.frees ??= known.frees;
    if (known.sleep === 'always') out = this.slept(out, proof);
    else if (known.sleep === 'flags') {
      const given = call.args[known.flagsIdx ?? 0];
      out = this.byFlags(given ? this.gfp(given) : { k: 'gfp', sleeps: undefined }, out, proof);
    }
    const { lock } = known;
    if (lock && lock.op !== 'try') out = this.lock(out, lock.kind, lock.op === 'acquire' ? 1 : -1);
    return out;
  }

  /** What a callee may decide by: constants, and which function it was given. */
  protected argument(expr: CExpr): CValue | undefined {
    const value = constantOf(expr, this.inputs.values);
    const bare = expr.k === 'unary' && expr.op === '&' ? expr.expr : expr;
    if (value && value.k !== 'pointer') return value;
    if (bare.k !== 'id' || this.inputs.declared.has(bare.name) || !/[a-z]/.test(bare.name)) return value;
    const place = this.inputs.resolve(bare.name).find((it) => it.definition.kind === 'function');
    return place ? { k: 'function', name: bare.name, file: place.file.path } : value;
  }

  protected apply(name: string, summary: Summary, call: CCall, states: States): States {
    const proof = [this.inputs.step(call.at, name), ...summary.proof];
    if (summary.ends) this.ended = true;
    if (summary.ends && summary.sleep === 'always') this.slept(states, proof);
    if (summary.ends && summary.sleep !== 'unknown') return NO_STATES;
    if (summary.callsBack) this.callsBack = true;
    if (summary.dips) this.balances.dips = true;
    for (const it of summary.unsure ?? []) this.balances.unsure.add(it);
    if (summary.when === 'last-reference') {
      this.countsReferences = true;
      if (this.inputs.keepsReferences) return states;
    }
    const unlessHeld = (run: (states: States) => States) =>
      summary.dips ? run(states) : this.unlessHeld(states, run);
    let out = states;
    switch (summary.sleep) {
      case 'always': {
        const before = out;
        out =
          summary.when === 'contended' ? unlessHeld((it) => this.tried(it, proof)) : this.slept(out, proof);
        if (summary.failsEarly && this.under === undefined && !allSlept(before))
          out = this.balances.union(out, withBits(before, FAILED | GAVE_UP));
        break;
      }
      case 'maybe':
        out = unlessHeld((it) => (this.covered(call, it) ? it : this.asKept(summary, call, it, proof)));
        break;
      case 'flags': {
        const given = call.args[summary.flagsIdx ?? -1];
        const value: CValue = given ? this.gfp(given) : { k: 'gfp', sleeps: undefined };
        if (summary.allocates) this.allocates ??= summary.allocates;
        if (summary.partial && value.k === 'gfp' && value.sleeps !== false) out = this.perhaps(out, proof);
        else if (summary.partial) out = this.maybe(out, (it) => this.byFlags(value, it, proof));
        else out = this.byFlags(value, out, proof);
        break;
      }
      case 'unknown':
        out = unlessHeld((it) => {
          if (it.size === 0 || this.covered(call, it)) return it;
          this.note(UNKNOWN, proof, summary.why ?? 'not read');
          return withBits(it, UNKNOWN);
        });
        break;
      default:
    }
    if (summary.net) for (const [kind, n] of summary.net) out = this.lock(out, kind, n);
    return out;
  }

  /** The flags of an argument; macros such as `default_gfp(…)` are looked into. */
  protected gfp(expr: CExpr): CValue {
    if (expr.k === 'call' && expr.fn.k === 'id') {
      const made = this.target(expr, expr.fn.name, true);
      if (made) return gfpOf(made, this.inputs.values);
    }
    return gfpOf(expr, this.inputs.values);
  }
}
