import { readExpression } from './body.ts';
import type { Config } from './conditions.ts';
import { contractOf } from './contract.ts';
import { type FunctionInfo, functionInfo, isLookedUp, valuesFor } from './function-info.ts';
import { variableStruct } from './ops.ts';
import type { Definition } from './outline.ts';
import { primitive } from './primitives.ts';
import { BOTTOM, type ProofStep, type Summary } from './summary.ts';
import { type CExpr, TooDeep } from './syntax.ts';
import type { CFile, CTree, Place } from './tree.ts';
import { type CValue, constantOf } from './values.ts';
import { Walk } from './walk.ts';
import type { WalkInputs } from './walk-inputs.ts';

/** What one question may cost: bodies that are read, calls that are looked at; what is left is unknown. */
export interface Budget {
  readonly bodies: number;
  readonly calls: number;
}

/** For questions that somebody waits for while typing. */
export const QUICK: Budget = { bodies: 2500, calls: 40_000 };
/** For questions that people ask by name, and for tables. */
export const PATIENT: Budget = { bodies: 50_000, calls: 1_000_000 };

/** Functions inside each other; what is deeper is read first, by itself, and the question asked again. */
const MAX_DEPTH = 64;
const MAX_RETRIES = 200;

/** Thrown where a function has to be read by itself first. */
class Deeper extends Error {
  readonly place: Place;
  readonly args: readonly (CValue | undefined)[];

  constructor(place: Place, args: readonly (CValue | undefined)[]) {
    super();
    this.place = place;
    this.args = args;
  }
}

/** Thrown where a question costs too much. */
class TooMuch extends Error {}

interface Active {
  readonly definition: Definition;
  /** The lowest place on the stack that what was read here depends on. */
  low: number;
}

/** Reads what functions do, with all that they call. */
export class CReader {
  readonly #tree: CTree;
  readonly #budget: Budget;
  readonly #infos = new Map<Definition, FunctionInfo | undefined>();
  readonly #known = new Map<Definition, Map<string, Summary>>();
  /** What was read while one of the functions that it depends on still is, by how deep that one stands. */
  #provisional = new Map<Definition, Map<string, { readonly low: number; readonly summary: Summary }>>();
  readonly #stack: Active[] = [];
  readonly #lines = new Map<CFile, readonly number[]>();
  /** Nothing more is read. */
  #isKnownOnly = false;
  #bodies = 0;
  #calls = 0;

  constructor(tree: CTree, budget: Budget) {
    this.#tree = tree;
    this.#budget = budget;
  }

  /** What a name does that is called from outside of all files. */
  read(name: string, from?: CFile): { readonly summary: Summary; readonly place?: Place } {
    this.#bodies = 0;
    this.#calls = 0;
    const places = this.#tree.resolve(name, from);
    const known = primitive(name);
    if (known) {
      const place = places[0];
      const summary: Summary = {
        sleep: known.sleep,
        ...(known.flagsIdx === undefined ? {} : { flagsIdx: known.flagsIdx }),
        ...(known.lock && known.lock.op !== 'try'
          ? { net: new Map([[known.lock.kind, known.lock.op === 'acquire' ? 1 : -1]]) }
          : {}),
        ...(known.allocates ? { allocates: known.allocates } : {}),
        ...(known.frees ? { frees: known.frees } : {}),
        proof:
          place && known.sleep !== 'never' ? [this.#at(place.file, place.definition.head, name, true)] : [],
      };
      return { summary, ...(place ? { place } : {}) };
    }
    const all = places.filter((it) => it.definition.kind === 'function');
    // Who asks for a function by its name asks for what it does where an option does not leave it out.
    const made = all.filter((it) => !isStub(it));
    const functions = made.length > 0 ? made : all;
    const place = functions[0] ?? places[0];
    if (!place) return { summary: { sleep: 'unknown', proof: [], why: 'it is not defined in the tree' } };
    if (functions.length === 0 || places.some((it) => it.definition.kind !== 'function'))
      return { summary: this.#whole(() => this.#called(name, place)), place };
    const summaries = functions.map((it) => this.#whole(() => this.#summary(it, [])));
    const first = summaries[0]!;
    const isOne = summaries.every((it) => it.sleep === first.sleep && it.flagsIdx === first.flagsIdx);
    if (isOne) return { summary: first, place };
    const some = summaries.find(
      (it) => it.sleep === 'always' || it.sleep === 'maybe' || it.sleep === 'flags',
    );
    return {
      summary: some
        ? { ...some, sleep: 'maybe' }
        : { sleep: 'unknown', proof: [], why: 'the configuration decides which definition counts' },
      place,
    };
  }

  /** Goes through a function's body, and tells of all that is called in it. */
  observe(place: Place, watch: WalkInputs['watch']): void {
    const info = this.#info(place);
    if (info) this.#whole(() => this.#walk(place.file, valuesFor(info, []), info, false, watch));
  }

  /** Answers a question, with what lies deep below it answered first. */
  #whole(ask: () => Summary): Summary {
    const waiting: (() => Summary)[] = [ask];
    for (let n = 0; n < MAX_RETRIES; n++) {
      try {
        const out = waiting.at(-1)!();
        waiting.pop();
        if (waiting.length === 0) return out;
      } catch (error) {
        this.#isKnownOnly = false;
        this.#stack.length = 0;
        this.#provisional.clear();
        if (error instanceof Deeper) {
          const { place, args } = error;
          waiting.push(() => this.#summary(place, args));
        } else if (error instanceof TooMuch || error instanceof RangeError) break;
        else throw error;
      }
    }
    return { sleep: 'unknown', proof: [], why: 'more is called than is followed' };
  }

  /** A macro or an alias, as a call with unknown arguments would run it. */
  #called(name: string, place: Place): Summary {
    const macro = this.#tree.macro(place);
    const words = macro?.params ?? ['x'];
    const args = words.map((it) => [{ kind: 'id' as const, text: it, at: 0 }]);
    const call = {
      k: 'call' as const,
      fn: { k: 'id' as const, name, at: place.definition.head },
      args: words.map((it) => ({ k: 'id' as const, name: it, at: 0 })),
      raw: args,
      at: place.definition.head,
    };
    const values = new Map<string, CValue>();
    words.forEach((it, idx) => {
      if (/^_*(?:gfp|flags|gfp_flags|gfp_mask)$/.test(it)) values.set(it, { k: 'flags', idx });
    });
    return this.#walk(place.file, values, {
      params: [],
      body: [{ k: 'expr', expr: call }],
      declared: new Set(),
      assigned: new Map(),
      flags: new Set(),
      pointers: new Set(),
      structs: new Map(),
      counters: new Set(),
      filled: new Map(),
      bools: new Set(),
    });
  }

  #info(place: Place): FunctionInfo | undefined {
    const { definition } = place;
    if (!this.#infos.has(definition)) this.#infos.set(definition, functionInfo(place, this.#tree.config));
    return this.#infos.get(definition);
  }

  #summary(place: Place, given: readonly (CValue | undefined)[]): Summary {
    const { definition } = place;
    const args = given.map(constant);
    const key = JSON.stringify(args);
    const known = this.#known.get(definition)?.get(key);
    if (known) return known;
    const provisional = this.#provisional.get(definition)?.get(key);
    if (provisional) {
      this.#lower(provisional.low);
      return provisional.summary;
    }
    if (this.#isKnownOnly) return { sleep: 'unknown', proof: [], why: 'not read' };
    const active = this.#stack.findIndex((it) => it.definition === definition);
    if (active >= 0) {
      this.#lower(active);
      return BOTTOM;
    }
    if (this.#stack.length >= MAX_DEPTH) throw new Deeper(place, args);
    if (++this.#bodies > this.#budget.bodies) throw new TooMuch();
    const info = this.#info(place);
    if (!info)
      return this.#keep(definition, key, {
        sleep: 'unknown',
        proof: [],
        why: `\`${definition.name}\` does not end, or is too long or too deep to be read`,
      });
    const own = this.#stack.length;
    this.#stack.push({ definition, low: Number.POSITIVE_INFINITY });
    let summary: Summary;
    try {
      summary = this.#walk(place.file, valuesFor(info, args), info);
    } catch (error) {
      // The engine's stack is used up: with a fresh one it may do.
      if (error instanceof RangeError && own > 0) throw new Deeper(place, args);
      throw error;
    }
    summary = promised(place, info, summary);
    const { low } = this.#stack.pop()!;
    if (low >= own || summary.sleep === 'always' || summary.sleep === 'maybe') {
      this.#settle(own, summary);
      return this.#keep(definition, key, summary);
    }
    this.#lower(low);
    const list = this.#provisional.get(definition) ?? new Map();
    this.#provisional.set(definition, list.set(key, { low, summary }));
    return summary;
  }

  /** A function that others depended on is done: where it does nothing, what they were found to do is so. */
  #settle(own: number, summary: Summary): void {
    for (const [definition, list] of this.#provisional) {
      for (const [key, it] of list) {
        if (it.low < own) continue;
        list.delete(key);
        if (summary.sleep === 'never' && !summary.net) this.#keep(definition, key, it.summary);
      }
      if (list.size === 0) this.#provisional.delete(definition);
    }
  }

  #keep(definition: Definition, key: string, summary: Summary): Summary {
    const list = this.#known.get(definition) ?? new Map<string, Summary>();
    this.#known.set(definition, list.set(key, summary));
    return summary;
  }

  #lower(low: number): void {
    const top = this.#stack.at(-1);
    if (top && low < top.low) top.low = low;
  }

  #walk(
    file: CFile,
    values: ReadonlyMap<string, CValue>,
    info: FunctionInfo,
    keepsReferences = false,
    watch?: WalkInputs['watch'],
  ): Summary {
    const isParameter = (name: string) =>
      !info.assigned.has(name) && info.params.some((it) => it.name === name);
    const walk = new Walk({
      file,
      values,
      declared: info.declared,
      keepsReferences,
      ...(watch ? { watch } : {}),
      isParameter,
      parameter: (name) => (isParameter(name) ? info.params.findIndex((it) => it.name === name) : -1),
      assigned: (name) => info.assigned.get(name) ?? [],
      bools: info.bools,
      filled: (name) => info.filled.get(name) ?? [],
      pointers: {
        isParameter: (name) => isParameter(name) && info.pointers.has(name),
        isFound: (name) => isLookedUp(info, name),
      },
      structs: info.structs,
      globalStruct: (name) => (info.declared.has(name) ? undefined : variableStruct(file.text, name)),
      members: (name) => this.#tree.members(name, file),
      implementers: (type, member) => this.#tree.implementers(type, member),
      says: (type, member) => this.#tree.says(type, member, file),
      hooks: (name) => this.#tree.hooks(name),
      resolve: (name) => inlined(this.#tree.resolve(name, file)),
      made: (name) => this.#tree.made(name),
      macro: (place) => this.#tree.macro(place),
      constant: (place) => this.#constant(place),
      summary: (place, args) => this.#summary(place, args),
      pointed: (name, path) => {
        const from = this.#tree.file(path);
        return this.#tree.resolve(name, from).find((it) => it.definition.kind === 'function');
      },
      step: (at, call) => this.#at(file, at, call, false),
      spend: () => {
        if (++this.#calls > this.#budget.calls) throw new TooMuch();
        return true;
      },
    });
    walk.option = (name) => optionOf(this.#tree.config, name);
    try {
      const summary = walk.run(info.body);
      if (keepsReferences || !walk.countsReferences || !/^(?:maybe|unknown)$/.test(summary.sleep))
        return summary;
      // Once more, with no reference the last one: of what is known by now, for all of it was met before.
      this.#isKnownOnly = true;
      const { sleep } = this.#walk(file, values, info, true);
      this.#isKnownOnly = false;
      return sleep === 'never' ? { ...summary, when: 'last-reference' } : summary;
    } catch (error) {
      if (!(error instanceof TooDeep)) throw error;
      return { sleep: 'unknown', proof: [], why: 'it is nested too deep to be read' };
    }
  }

  /** What a function or a macro gives, if that is nothing but a number, and no architecture has another one. */
  #constant(place: Place): number | undefined {
    const { definition, file } = place;
    if (definition.kind === 'macro') {
      const body = this.#tree.macro(place)?.body ?? [];
      const value = body.length > 0 && body.length < 4 ? readExpression(body) : undefined;
      return value && numberOf(value);
    }
    // Longer than this it does something else.
    if (definition.kind !== 'function' || definition.end - definition.start > 200) return undefined;
    if (/\b__weak\b/.test(file.text.slice(definition.head, definition.start))) return undefined;
    const [first, ...rest] = this.#info(place)?.body ?? [];
    return first?.k === 'return' && first.value && rest.length === 0 ? numberOf(first.value) : undefined;
  }

  /** The line of a function or call; of a head the line that its name stands in. */
  #at(file: CFile, offset: number, call: string, head: boolean): ProofStep {
    const at = head ? Math.max(file.text.indexOf(call, offset), offset) : offset;
    return { file: this.#tree.shown(file.path), line: this.line(file, at), call };
  }

  /** The line of an offset, from 1. */
  line(file: CFile, offset: number): number {
    if (file.origin) return this.line(file.origin.file, file.origin.at);
    let starts = this.#lines.get(file);
    if (!starts) {
      const list = [0];
      for (let at = file.text.indexOf('\n'); at >= 0; at = file.text.indexOf('\n', at + 1)) list.push(at + 1);
      this.#lines.set(file, (starts = list));
    }
    let low = 0;
    let high = starts.length;
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  }
}

/** Where a header defines a function for all that include it, nobody else defines it in that configuration. */
function inlined(places: readonly Place[]): readonly Place[] {
  if (places.length < 2) return places;
  const isInline = ({ file, definition: it }: Place) =>
    it.kind === 'function' && it.local && it.truth === 'yes' && file.path.endsWith('.h');
  const isGlobal = ({ file, definition: it }: Place) =>
    it.kind === 'function' && !it.local && file.path.endsWith('.c');
  return places.some(isInline) ? places.filter((it) => !isGlobal(it)) : places;
}

/** A header's `static inline void f(…) { }`, which stands for a function that was configured away. */
function isStub({ file, definition }: Place): boolean {
  const body = file.text.slice(definition.start, definition.end);
  return definition.local && file.path.endsWith('.h') && /^\{\s*\}$/.test(body);
}

/** What documentation allows in any context does not sleep, whatever an odd path of it seems to do. */
function promised(place: Place, { params }: FunctionInfo, summary: Summary): Summary {
  // Of one that takes flags it is said of flags that do not sleep.
  const isOpen = /^(?:maybe|unknown)$/.test(summary.sleep) || summary.when === 'contended';
  if (!isOpen || params.some((it) => it.kind === 'flags')) return summary;
  if (contractOf(place)?.says !== 'any-context') return summary;
  const { why: _why, when: _when, ...rest } = summary;
  return { ...rest, sleep: 'never', proof: [] };
}

/** Constants that callees may decide by: few, so that a function is read seldom. */
function constant(value: CValue | undefined): CValue | undefined {
  if (value?.k === 'number') return value.n >= -1 && value.n <= 1 ? value : undefined;
  if (value?.k === 'pointer') return undefined;
  if (value?.k === 'flags' || value?.k === 'counted') return undefined;
  // Flags that depend on something are read as if they were asked for.
  if (value?.k === 'gfp' && value.sleeps === undefined) return undefined;
  if (value?.k === 'names' && value.names.length > 3) return undefined;
  return value;
}

function numberOf(value: CExpr): number | undefined {
  const known = constantOf(value, new Map());
  return known?.k === 'number' ? known.n : undefined;
}

function optionOf(config: Config, name: string): boolean | undefined {
  const truth = config.option(name);
  return truth === 'yes' ? true : truth === 'no' ? false : undefined;
}
