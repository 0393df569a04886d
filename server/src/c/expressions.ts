import { closing, type Token } from './lexer.ts';
import { type CExpr, type CStmt, TooDeep } from './syntax.ts';

const NOTHING: CExpr = { k: 'nothing' };

const levels: Readonly<Record<string, number>> = {
  '||': 1,
  '&&': 2,
  '|': 3,
  '^': 4,
  '&': 5,
  '==': 6,
  '!=': 6,
  '<': 7,
  '>': 7,
  '<=': 7,
  '>=': 7,
  '<<': 8,
  '>>': 8,
  '+': 9,
  '-': 9,
  '*': 10,
  '/': 10,
  '%': 10,
};

/** Words that a type begins with. */
export const typeWords =
  /^(?:struct|union|enum|const|volatile|unsigned|signed|int|char|short|long|void|bool|float|double|static|register|extern|auto|inline|typeof|__typeof__|__auto_type|typeof_unqual|__force|__user|__iomem|__rcu|__percpu|__kernel|_Bool|[us](?:8|16|32|64)|__[usbl]e?(?:8|16|32|64)|\w+_t)$/;

/** Reads expressions from tokens. Anything is one: what does not parse is `unread`. */
export class ExpressionReader {
  readonly tokens: readonly Token[];
  readonly end: number;
  at: number;
  protected depth = 0;
  readonly #statements: (
    tokens: readonly Token[],
    start: number,
    end: number,
    depth: number,
  ) => readonly CStmt[];

  constructor(
    tokens: readonly Token[],
    start: number,
    end: number,
    depth: number,
    statements: (tokens: readonly Token[], start: number, end: number, depth: number) => readonly CStmt[],
  ) {
    this.tokens = tokens;
    this.at = start;
    this.end = end;
    this.depth = depth;
    this.#statements = statements;
  }

  /** All that stands there, commas and all. */
  all(): CExpr {
    if (this.at >= this.end) return NOTHING;
    const items = [this.assignment()];
    while (this.at < this.end) {
      if (this.peek() === ',') {
        this.at++;
        items.push(this.assignment());
      } else {
        items.push({ k: 'unread', why: 'the expression does not parse', at: this.tokens[this.at]!.at });
        break;
      }
    }
    return items.length === 1 ? items[0]! : { k: 'list', items };
  }

  protected peek(offset = 0): string | undefined {
    const at = this.at + offset;
    return at < this.end ? this.tokens[at]!.text : undefined;
  }

  assignment(): CExpr {
    if (++this.depth > 160) throw new TooDeep();
    const left = this.binary(this.unary(), 1);
    let out = left;
    const op = this.peek();
    if (op === '?') {
      this.at++;
      const yes = this.peek() === ':' ? undefined : this.comma();
      if (this.peek() === ':') this.at++;
      out = { k: 'choice', cond: left, yes, no: this.assignment() };
    } else if (op === '=' || (op !== undefined && /^(?:[-+*/%&|^]|<<|>>)=$/.test(op))) {
      this.at++;
      out = { k: 'assign', op, left, right: this.peek() === '{' ? this.braces() : this.assignment() };
    }
    this.depth--;
    return out;
  }

  private comma(): CExpr {
    const items = [this.assignment()];
    while (this.peek() === ',') {
      this.at++;
      items.push(this.assignment());
    }
    return items.length === 1 ? items[0]! : { k: 'list', items };
  }

  private binary(first: CExpr, least: number): CExpr {
    let left = first;
    for (;;) {
      const op = this.peek();
      const level = op === undefined || !Object.hasOwn(levels, op) ? 0 : levels[op]!;
      if (level < least) return left;
      this.at++;
      let right = this.unary();
      for (;;) {
        const next = this.peek();
        const higher = next === undefined || !Object.hasOwn(levels, next) ? 0 : levels[next]!;
        if (higher <= level) break;
        right = this.binary(right, higher);
      }
      left = { k: 'binary', op: op!, left, right };
    }
  }

  private unary(): CExpr {
    if (++this.depth > 160) throw new TooDeep();
    const out = this.unaryOnly();
    this.depth--;
    return out;
  }

  private unaryOnly(): CExpr {
    const text = this.peek();
    if (text === undefined) return NOTHING;
    if (/^(?:!|~|-|\+|\*|&|\+\+|--|&&)$/.test(text) && this.tokens[this.at]!.kind === 'punct') {
      this.at++;
      const expr = this.unary();
      return { k: 'unary', op: text, expr };
    }
    if (/^(?:sizeof|__alignof__|_Alignof|alignof|__extension__)$/.test(text)) {
      this.at++;
      if (text === '__extension__') return this.unary();
      if (this.peek() === '(') this.at = closing(this.tokens, this.at, this.end);
      else this.unary();
      return NOTHING;
    }
    if (text === '(') {
      const close = closing(this.tokens, this.at, this.end);
      if (this.peek(1) !== '{' && this.isCast(this.at + 1, close - 1, close)) {
        this.at = close;
        return this.peek() === '{' ? this.postfix(this.braces()) : this.unary();
      }
    }
    return this.postfix(this.primary());
  }

  private isCast(start: number, end: number, after: number): boolean {
    if (end <= start) return false;
    const first = this.tokens[start]!;
    if (first.kind !== 'id') return false;
    if (typeWords.test(first.text) && first.text !== 'sizeof') {
      // A variable may be called `foo_t` or `x_t`; it is followed by an operator then.
      const second = this.tokens[start + 1];
      return start + 1 >= end || second!.kind === 'id' || /^[*([]$/.test(second!.text);
    }
    let stars = 0;
    for (let i = start + 1; i < end; i++) {
      if (this.tokens[i]!.text !== '*') return false;
      stars++;
    }
    if (stars > 0) return true;
    const next = after < this.end ? this.tokens[after]! : undefined;
    return next !== undefined && (next.kind === 'id' || next.kind === 'number' || next.kind === 'string');
  }

  private primary(): CExpr {
    const token = this.tokens[this.at]!;
    this.at++;
    switch (token.kind) {
      case 'number': {
        const value = Number(token.text.replace(/[uUlL]+$/, ''));
        return { k: 'number', value: Number.isNaN(value) ? undefined : value };
      }
      case 'string':
        while (this.at < this.end && /^(?:string|id)$/.test(this.tokens[this.at]!.kind)) this.at++;
        return { k: 'string' };
      case 'id': {
        if (
          /^(?:typeof|__typeof__|offsetof|__builtin_offsetof|__builtin_types_compatible_p|struct|typeof_unqual|__same_type)$/.test(
            token.text,
          )
        ) {
          if (token.text === 'struct') {
            while (this.at < this.end && /^(?:\*|const|[A-Za-z_]\w*)$/.test(this.tokens[this.at]!.text))
              this.at++;
          } else if (this.peek() === '(') this.at = closing(this.tokens, this.at, this.end);
          return NOTHING;
        }
        if (token.text === '_Generic') return this.generic();
        if (/^(?:asm|__asm__|asm_inline|__asm)$/.test(token.text)) {
          while (/^(?:volatile|__volatile__|goto|inline|__inline__)$/.test(this.peek() ?? '')) this.at++;
          if (this.peek() === '(') this.at = closing(this.tokens, this.at, this.end);
          return NOTHING;
        }
        // A type, as macros are given them.
        if (
          /^(?:union|enum|const|volatile|unsigned|signed|int|char|short|long|void|bool|[us](?:8|16|32|64))$/.test(
            token.text,
          )
        ) {
          while (this.at < this.end && /^(?:\*|[A-Za-z_]\w*)$/.test(this.tokens[this.at]!.text)) this.at++;
          return NOTHING;
        }
        // `KERN_INFO "text"`
        if (this.at < this.end && this.tokens[this.at]!.kind === 'string') return this.primary();
        return { k: 'id', name: token.text, at: token.at };
      }
      default:
    }
    if (token.text === '(') {
      const close = closing(this.tokens, this.at - 1, this.end);
      if (this.peek() === '{') {
        const end = closing(this.tokens, this.at, close);
        const body = this.#statements(this.tokens, this.at + 1, end - 1, this.depth + 1);
        this.at = close;
        return { k: 'statements', body };
      }
      const inner = new ExpressionReader(this.tokens, this.at, close - 1, this.depth, this.#statements);
      const out = inner.all();
      this.at = close;
      return out;
    }
    if (token.text === '{') {
      this.at--;
      return this.braces();
    }
    return { k: 'unread', why: 'the expression does not parse', at: token.at };
  }

  /** The expressions of `_Generic(value, type: expression, …)`; the value is not evaluated. */
  private generic(): CExpr {
    if (this.peek() !== '(') return NOTHING;
    const close = closing(this.tokens, this.at, this.end);
    const options: CExpr[] = [];
    let start = -1;
    for (let i = this.at + 1; i < close; ) {
      const { text } = this.tokens[i]!;
      if (text === ':' && start < 0) start = i + 1;
      else if ((text === ',' || i === close - 1) && start >= 0) {
        options.push(new ExpressionReader(this.tokens, start, i, this.depth + 1, this.#statements).all());
        start = -1;
      }
      i = /^[([{]$/.test(text) ? closing(this.tokens, i, close - 1) : i + 1;
    }
    this.at = close;
    return { k: 'generic', options };
  }

  /** `{ .a = x, [1] = y }`. */
  braces(): CExpr {
    if (++this.depth > 160) throw new TooDeep();
    const close = closing(this.tokens, this.at, this.end);
    const items: CExpr[] = [];
    let i = this.at + 1;
    while (i < close - 1) {
      let end = i;
      while (end < close - 1 && this.tokens[end]!.text !== ',') {
        end = /^[([{]$/.test(this.tokens[end]!.text) ? closing(this.tokens, end, close - 1) : end + 1;
      }
      let start = i;
      while (start < end && /^[.[]$/.test(this.tokens[start]!.text))
        start = this.tokens[start]!.text === '[' ? closing(this.tokens, start, end) : start + 2;
      if (start < end && start > i && this.tokens[start]!.text === '=') start++;
      if (start < end)
        items.push(new ExpressionReader(this.tokens, start, end, this.depth, this.#statements).all());
      i = end + 1;
    }
    this.at = close;
    this.depth--;
    return { k: 'list', items };
  }

  private postfix(first: CExpr): CExpr {
    let out = first;
    for (let n = 0; ; n++) {
      if (n > 200) throw new TooDeep();
      const text = this.peek();
      if (text === '(') out = this.call(out);
      else if (text === '[') {
        const close = closing(this.tokens, this.at, this.end);
        const index = new ExpressionReader(
          this.tokens,
          this.at + 1,
          close - 1,
          this.depth,
          this.#statements,
        ).all();
        out = { k: 'index', expr: out, index };
        this.at = close;
      } else if (text === '.' || text === '->') {
        out = { k: 'member', expr: out, name: this.peek(1) ?? '' };
        this.at = Math.min(this.at + 2, this.end);
      } else if (text === '++' || text === '--') {
        this.at++;
        out = { k: 'unary', op: text, expr: out };
      } else return out;
    }
  }

  private call(fn: CExpr): CExpr {
    const open = this.at;
    const close = closing(this.tokens, open, this.end);
    const args: CExpr[] = [];
    const raw: Token[][] = [];
    let i = open + 1;
    while (i < close - 1 || (i === close - 1 && args.length > 0 && this.tokens[i - 1]!.text === ',')) {
      let end = i;
      while (end < close - 1 && this.tokens[end]!.text !== ',')
        end = /^[([{]$/.test(this.tokens[end]!.text) ? closing(this.tokens, end, close - 1) : end + 1;
      raw.push(this.tokens.slice(i, end));
      args.push(new ExpressionReader(this.tokens, i, end, this.depth + 1, this.#statements).all());
      i = end + 1;
    }
    this.at = close;
    return { k: 'call', fn, args, raw, at: fn.k === 'id' ? fn.at : (this.tokens[open]?.at ?? 0) };
  }
}
