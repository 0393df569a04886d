import { push } from '../text/multimap.ts';
import { readStatements } from './body.ts';
import type { Config } from './conditions.ts';
import { withoutDirectives } from './directives.ts';
import { closing, tokenize } from './lexer.ts';
import { type CCall, type CExpr, type CStmt, TooDeep } from './syntax.ts';
import type { Place } from './tree.ts';
import { type CValue, constantOf, gfpOf, joined } from './values.ts';

/** A parameter of a C function. */
export interface CParam {
  readonly name: string;
  readonly kind: 'flags' | 'pointer' | 'function' | 'other';
  /** The struct that it is or points to. */
  readonly struct?: string;
}

/** A C function that was read; constants are those of its locals that no parameter decides. */
export interface FunctionInfo {
  readonly params: readonly CParam[];
  readonly body: readonly CStmt[];
  /** Variables, which are no functions. */
  readonly declared: ReadonlySet<string>;
  /** What is assigned to a variable anywhere, in order; undefined: something that is not looked at. */
  readonly assigned: ReadonlyMap<string, readonly (CExpr | undefined)[]>;
  /** The variables that are flags. */
  readonly flags: ReadonlySet<string>;
  /** The variables that are pointers, parameters among them. */
  readonly pointers: ReadonlySet<string>;
  /** The structs that variables are or point to. */
  readonly structs: ReadonlyMap<string, string>;
  /** What is assigned to members of a variable, or of what it points to. */
  readonly filled: ReadonlyMap<string, readonly CExpr[]>;
  /** Variables of the type `bool` that nothing changes but assignments. */
  readonly bools: ReadonlySet<string>;
  /** The variables that count CPUs or bits, and do nothing else. */
  readonly counters: ReadonlySet<string>;
}

/** More tokens than this in one body are not read. */
const MAX_TOKENS = 60_000;

/** Reads a function; undefined where it does not end, is too long, or nested too deep. */
export function functionInfo(place: Place, config: Config): FunctionInfo | undefined {
  const { file, definition } = place;
  // One that does not end has eaten what stands behind it.
  if (file.text[definition.end - 1] !== '}') return undefined;
  const tokens = tokenize(file.text, definition.start + 1, definition.end - 1, MAX_TOKENS);
  if (tokens.length >= MAX_TOKENS) return undefined;
  try {
    const body = readStatements(withoutDirectives(tokens, config));
    const params = paramsOf(place);
    const collected = new Collector();
    for (const it of body) collected.statement(it);
    for (const it of params) {
      collected.declared.add(it.name);
      if (it.kind === 'pointer') collected.pointers.add(it.name);
      if (it.struct !== undefined) collected.structs.set(it.name, it.struct);
    }
    return {
      params,
      body,
      declared: collected.declared,
      assigned: collected.assigned,
      flags: collected.flags,
      pointers: collected.pointers,
      structs: collected.structs,
      counters: collected.counters(),
      filled: collected.filled,
      bools: collected.bools(),
    };
  } catch (error) {
    if (error instanceof TooDeep || error instanceof RangeError) return undefined;
    throw error;
  }
}

function paramsOf({ file, definition }: Place): CParam[] {
  const tokens = tokenize(file.text, definition.head, definition.start, 4000).filter(
    (it) => it.kind !== 'directive',
  );
  const at = tokens.findIndex((it, i) => it.text === definition.name && tokens[i + 1]?.text === '(');
  if (at < 0) return [];
  const close = closing(tokens, at + 1) - 1;
  const out: CParam[] = [];
  for (let i = at + 2; i < close; ) {
    let end = i;
    while (end < close && tokens[end]!.text !== ',')
      end = /^[([{]$/.test(tokens[end]!.text) ? closing(tokens, end, close) : end + 1;
    const words = tokens.slice(i, end);
    const pointer = words.findIndex((it, j) => it.text === '(' && words[j + 1]?.text === '*');
    const ids = words.filter((it) => it.kind === 'id' && !/^__/.test(it.text));
    if (pointer >= 0) out.push({ name: words[pointer + 2]?.text ?? '', kind: 'function' });
    else if (ids.length > 0 && !(ids.length === 1 && ids[0]!.text === 'void')) {
      const kind = ids.some((it) => it.text === 'gfp_t')
        ? 'flags'
        : words.some((it) => /^[*[]$/.test(it.text))
          ? 'pointer'
          : 'other';
      const at = ids.findIndex((it) => it.text === 'struct');
      const type = at < 0 ? undefined : ids[at + 1]?.text;
      out.push({ name: ids.at(-1)!.text, kind, ...(type === undefined ? {} : { struct: type }) });
    }
    i = end + 1;
  }
  return out;
}

/** What takes something from a list or a queue, which may be empty at any time. */
const taking = /(?:^|_)(?:dequeue|del_all|del_first|pop|first|last|next|peek|steal|xchg|get_next)(?:_|$)/;

/** Whether a variable holds what a function looked up, and nothing else. */
export function isLookedUp({ assigned, pointers }: FunctionInfo, name: string): boolean {
  const values = assigned.get(name);
  return (
    pointers.has(name) &&
    (values?.every((it) => it?.k === 'call' && it.fn.k === 'id' && !taking.test(it.fn.name)) ?? false)
  );
}

/** Loops over the numbers of CPUs and bits. include/linux/cpumask.h, find.h */
const counting = /^for_each_(?:(?:possible_|online_|present_)?cpu|set_bit)$/;

class Collector {
  readonly declared = new Set<string>();
  readonly flags = new Set<string>();
  readonly pointers = new Set<string>();
  readonly structs = new Map<string, string>();
  readonly filled = new Map<string, CExpr[]>();
  readonly #bools = new Set<string>();
  readonly #counting = new Map<string, number>();
  readonly assigned = new Map<string, (CExpr | undefined)[]>();

  #assign(name: string, value: CExpr | undefined): void {
    push(this.assigned, name, value);
  }

  #counter({ fn, args: [first] }: CCall): void {
    if (fn.k !== 'id' || first?.k !== 'id' || !counting.test(fn.name)) return;
    this.#counting.set(first.name, (this.#counting.get(first.name) ?? 0) + 1);
  }

  bools(): Set<string> {
    const isPlain = (name: string) => this.assigned.get(name)?.every((it) => it !== undefined) ?? false;
    return new Set([...this.#bools].filter(isPlain));
  }

  counters(): Set<string> {
    const only = [...this.#counting].filter(([name, n]) => this.assigned.get(name)?.length === n);
    return new Set(only.map(([name]) => name));
  }

  #fill(left: CExpr, right: CExpr): void {
    if (left.k !== 'member' || left.expr.k !== 'id') return;
    push(this.filled, left.expr.name, right);
  }

  #isLocal(expr: CExpr): boolean {
    return expr.k === 'id' && this.declared.has(expr.name);
  }

  #typed(name: string, type: string): void {
    const found = /\bstruct (\w+)/.exec(type)?.[1];
    if (found === undefined) return;
    // Two variables of one name: nobody knows which.
    if (this.structs.has(name) && this.structs.get(name) !== found) this.structs.delete(name);
    else this.structs.set(name, found);
  }

  statement(stmt: CStmt): void {
    switch (stmt.k) {
      case 'expr':
        this.#expr(stmt.expr);
        break;
      case 'declare':
        if (stmt.name !== '') this.declared.add(stmt.name);
        if (/\bgfp_t\b/.test(stmt.type)) this.flags.add(stmt.name);
        if (/^(?:const )?bool$/.test(stmt.type.trim()) && !stmt.isPointer) this.#bools.add(stmt.name);
        if (stmt.isPointer) this.pointers.add(stmt.name);
        this.#typed(stmt.name, stmt.type);
        if (stmt.init) {
          this.#assign(stmt.name, stmt.init);
          this.#expr(stmt.init);
        }
        break;
      case 'block':
        for (const it of stmt.body) this.statement(it);
        break;
      case 'if':
        this.#expr(stmt.cond);
        this.statement(stmt.yes);
        if (stmt.no) this.statement(stmt.no);
        break;
      case 'loop':
        for (const it of stmt.init) this.statement(it);
        if (stmt.cond) this.#expr(stmt.cond);
        if (stmt.step) this.#expr(stmt.step);
        this.statement(stmt.body);
        break;
      case 'each':
        // The macro's arguments are its variables most often; what it goes through was passed.
        for (const it of stmt.call.args)
          if (it.k === 'id' && (this.declared.has(it.name) || !stmt.call.args.some((x) => this.#isLocal(x))))
            this.#assign(it.name, undefined);
        this.#counter(stmt.call);
        this.#expr(stmt.call);
        this.statement(stmt.body);
        break;
      case 'switch':
        this.#expr(stmt.value);
        this.statement(stmt.body);
        break;
      case 'return':
        if (stmt.value) this.#expr(stmt.value);
        break;
      default:
    }
  }

  #expr(expr: CExpr): void {
    switch (expr.k) {
      case 'assign':
        if (expr.left.k === 'id') {
          const { op, left, right } = expr;
          const value: CExpr | undefined =
            op === '=' ? right : /^[|&]=$/.test(op) ? { k: 'binary', op: op[0]!, left, right } : undefined;
          this.#assign(left.name, value);
        } else {
          this.#fill(expr.left, expr.right);
          this.#expr(expr.left);
        }
        this.#expr(expr.right);
        break;
      case 'unary':
        if (/^(?:&|\+\+|--)$/.test(expr.op) && expr.expr.k === 'id') this.#assign(expr.expr.name, undefined);
        this.#expr(expr.expr);
        break;
      case 'binary':
        this.#expr(expr.left);
        this.#expr(expr.right);
        break;
      case 'choice':
        this.#expr(expr.cond);
        if (expr.yes) this.#expr(expr.yes);
        this.#expr(expr.no);
        break;
      case 'call':
        this.#expr(expr.fn);
        for (const it of expr.args) this.#expr(it);
        break;
      case 'member':
        this.#expr(expr.expr);
        break;
      case 'index':
        this.#expr(expr.expr);
        this.#expr(expr.index);
        break;
      case 'generic':
        for (const it of expr.options) this.#expr(it);
        break;
      case 'list':
        for (const it of expr.items) this.#expr(it);
        break;
      case 'statements':
        for (const it of expr.body) this.statement(it);
        break;
      default:
    }
  }
}

/** The values of parameters and locals, for these arguments. */
export function valuesFor(info: FunctionInfo, args: readonly (CValue | undefined)[]): Map<string, CValue> {
  const values = new Map<string, CValue>();
  for (const it of info.counters) values.set(it, { k: 'counted' });
  info.params.forEach((param, idx) => {
    const given = args[idx];
    const isAssigned = info.assigned.has(param.name);
    if (param.kind === 'flags')
      values.set(
        param.name,
        given?.k === 'gfp' || given?.k === 'flags' ? asFlags(given, idx) : { k: 'flags', idx },
      );
    else if (isAssigned) return;
    else if (given) values.set(param.name, given);
    else if (param.kind === 'pointer') values.set(param.name, { k: 'pointer' });
  });
  const initial = new Map(values);
  // Flags that are put together from others; twice, for they may come from each other.
  for (let round = 0; round < 2; round++) {
    for (const [name, list] of info.assigned) {
      if (info.flags.has(name) || info.params.some((it) => it.name === name && it.kind === 'flags')) {
        // A flag that is added to itself changes what came before.
        const param = info.params.findIndex((it) => it.name === name);
        let value = param < 0 ? undefined : initial.get(name);
        for (const it of list) {
          if (value) values.set(name, value);
          else values.delete(name);
          const next: CValue = it ? gfpOf(it, values) : { k: 'gfp', sleeps: undefined };
          value = value === undefined ? next : joined(value, next);
        }
        if (value) values.set(name, value);
      } else if (list.length === 1 && list[0] && !info.params.some((it) => it.name === name)) {
        const value = constantOf(list[0], values);
        if (value && value.k !== 'pointer') values.set(name, value);
      }
    }
  }
  return values;
}

function asFlags(given: CValue, idx: number): CValue {
  return given.k === 'flags' ? { k: 'flags', idx } : given;
}
