import { ExpressionReader, typeWords } from './expressions.ts';
import { closing, type Token } from './lexer.ts';
import { type CExpr, type CStmt, TooDeep } from './syntax.ts';

/** Reads the statements in tokens without directives. Throws `TooDeep`; nothing else is an error. */
export function readStatements(
  tokens: readonly Token[],
  start = 0,
  end = tokens.length,
  depth = 0,
): readonly CStmt[] {
  return new StatementReader(tokens, start, end, depth).statements();
}

/** Reads one expression that takes up all of the tokens. */
export function readExpression(tokens: readonly Token[], start = 0, end = tokens.length, depth = 0): CExpr {
  return new ExpressionReader(tokens, start, end, depth, readStatements).all();
}

class StatementReader {
  readonly #tokens: readonly Token[];
  readonly #end: number;
  #at: number;
  #depth: number;

  constructor(tokens: readonly Token[], start: number, end: number, depth: number) {
    this.#tokens = tokens;
    this.#at = start;
    this.#end = end;
    this.#depth = depth;
  }

  statements(): readonly CStmt[] {
    const out: CStmt[] = [];
    while (this.#at < this.#end) {
      const before = this.#at;
      this.#statement(out);
      if (this.#at === before) this.#at++;
    }
    return out;
  }

  #one(): CStmt {
    const out: CStmt[] = [];
    if (this.#at < this.#end) this.#statement(out);
    // A label belongs to the statement behind it.
    while (out.length > 0 && /^(?:label|case)$/.test(out.at(-1)!.k) && this.#at < this.#end)
      this.#statement(out);
    return out.length === 1 ? out[0]! : { k: 'block', body: out };
  }

  #peek(offset = 0): string | undefined {
    const at = this.#at + offset;
    return at < this.#end ? this.#tokens[at]!.text : undefined;
  }

  #expr(start: number, end: number): CExpr {
    return readExpression(this.#tokens, start, end, this.#depth);
  }

  #statement(out: CStmt[]): void {
    if (++this.#depth > 200) throw new TooDeep();
    const token = this.#tokens[this.#at]!;
    switch (token.text) {
      case ';':
        this.#at++;
        break;
      case '{': {
        const close = closing(this.#tokens, this.#at, this.#end);
        out.push({ k: 'block', body: readStatements(this.#tokens, this.#at + 1, close - 1, this.#depth) });
        this.#at = close;
        break;
      }
      case '}':
        this.#at++;
        break;
      case 'if': {
        this.#at++;
        const cond = this.#parens();
        const yes = this.#one();
        let no: CStmt | undefined;
        if (this.#peek() === 'else') {
          this.#at++;
          no = this.#one();
        }
        out.push({ k: 'if', cond, yes, no });
        break;
      }
      case 'while': {
        this.#at++;
        const cond = this.#parens();
        out.push({ k: 'loop', kind: 'while', init: [], cond, step: undefined, body: this.#one() });
        break;
      }
      case 'do': {
        this.#at++;
        const body = this.#one();
        let cond: CExpr = { k: 'nothing' };
        if (this.#peek() === 'while') {
          this.#at++;
          cond = this.#parens();
        }
        this.#semicolon();
        out.push({ k: 'loop', kind: 'do', init: [], cond, step: undefined, body });
        break;
      }
      case 'for':
        this.#for(out);
        break;
      case 'switch': {
        this.#at++;
        const value = this.#parens();
        out.push({ k: 'switch', value, body: this.#one() });
        break;
      }
      case 'return': {
        const end = this.#lineEnd(this.#at);
        const value = this.#at + 1 < end ? this.#expr(this.#at + 1, end) : undefined;
        out.push({ k: 'return', value, at: token.at });
        this.#at = end + 1;
        break;
      }
      case 'goto': {
        const end = this.#lineEnd(this.#at);
        const plain = end === this.#at + 2 && this.#tokens[this.#at + 1]!.kind === 'id';
        out.push({ k: 'goto', label: plain ? this.#tokens[this.#at + 1]!.text : undefined });
        this.#at = end + 1;
        break;
      }
      case 'break':
      case 'continue':
        out.push({ k: token.text });
        this.#at++;
        this.#semicolon();
        break;
      case 'case':
      case 'default': {
        while (this.#at < this.#end && this.#peek() !== ':') {
          if (this.#peek() === ';' || this.#peek() === '{') break;
          this.#at++;
        }
        this.#at++;
        out.push({ k: 'case', isDefault: token.text === 'default' });
        break;
      }
      case 'else':
        // One without an `if`: branches that the preprocessor chose between.
        this.#at++;
        break;
      default:
        this.#simple(out, token);
    }
    this.#depth--;
  }

  #for(out: CStmt[]): void {
    this.#at++;
    if (this.#peek() !== '(') return;
    const close = closing(this.#tokens, this.#at, this.#end);
    const parts: [number, number][] = [];
    let start = this.#at + 1;
    for (let i = start; i < close - 1; ) {
      if (this.#tokens[i]!.text === ';') {
        parts.push([start, i]);
        start = ++i;
      } else i = /^[([{]$/.test(this.#tokens[i]!.text) ? closing(this.#tokens, i, close - 1) : i + 1;
    }
    parts.push([start, close - 1]);
    const init: CStmt[] = [];
    const [first, second, third] = parts;
    if (first![0] < first![1]) {
      if (this.#isDeclaration(first![0], first![1])) this.#declaration(init, first![0], first![1]);
      else init.push({ k: 'expr', expr: this.#expr(...first!) });
    }
    const cond = second && second[0] < second[1] ? this.#expr(...second) : undefined;
    const step = third && third[0] < third[1] ? this.#expr(...third) : undefined;
    this.#at = close;
    out.push({ k: 'loop', kind: 'for', init, cond, step, body: this.#one() });
  }

  #parens(): CExpr {
    if (this.#peek() !== '(')
      return { k: 'unread', why: 'a condition is missing', at: this.#tokens[this.#at - 1]!.at };
    const close = closing(this.#tokens, this.#at, this.#end);
    const out = this.#expr(this.#at + 1, close - 1);
    this.#at = close;
    return out;
  }

  #semicolon(): void {
    if (this.#peek() === ';') this.#at++;
  }

  /** The index of the semicolon that ends a statement which begins at `from`. */
  #lineEnd(from: number): number {
    let i = from;
    while (i < this.#end && this.#tokens[i]!.text !== ';') {
      const { text } = this.#tokens[i]!;
      if (text === '}') return i;
      i = /^[([{]$/.test(text) ? closing(this.#tokens, i, this.#end) : i + 1;
    }
    return i;
  }

  #simple(out: CStmt[], token: Token): void {
    if (token.kind === 'id' && this.#peek(1) === ':' && this.#peek(2) !== ':') {
      out.push({ k: 'label', name: token.text });
      this.#at += 2;
      return;
    }
    if (/^__attribute__$|^fallthrough$/.test(token.text)) {
      this.#at++;
      if (this.#peek() === '(') this.#at = closing(this.#tokens, this.#at, this.#end);
      return;
    }
    if (token.kind === 'id' && this.#peek(1) === '(') {
      const close = closing(this.#tokens, this.#at + 1, this.#end);
      const next = close < this.#end ? this.#tokens[close]! : undefined;
      // `for_each_x(…) statement`
      if (next && (next.text === '{' || next.kind === 'id')) {
        const call = this.#expr(this.#at, close);
        if (call.k === 'call' && !/^(?:typeof|__typeof__|asm|__asm__)$/.test(token.text)) {
          this.#at = close;
          out.push({ k: 'each', call, body: this.#one() });
          return;
        }
      }
    }
    const end = this.#lineEnd(this.#at);
    if (this.#isDeclaration(this.#at, end)) this.#declaration(out, this.#at, end);
    else if (end > this.#at) out.push({ k: 'expr', expr: this.#expr(this.#at, end) });
    this.#at = end < this.#end && this.#tokens[end]!.text === ';' ? end + 1 : Math.max(end, this.#at + 1);
  }

  #isDeclaration(start: number, end: number): boolean {
    const first = this.#tokens[start]!;
    if (first.kind !== 'id') return false;
    const second = start + 1 < end ? this.#tokens[start + 1]! : undefined;
    if (!second) return false;
    if (/^(?:asm|__asm__|sizeof|asm_inline)$/.test(first.text)) return false;
    if (second.kind === 'id') return true;
    if (typeWords.test(first.text) && (second.text === '*' || second.text === '(')) return true;
    if (/^(?:struct|union|enum)$/.test(first.text) && second.text === '{') return true;
    if (second.text !== '*') return false;
    let i = start + 1;
    while (
      i < end &&
      (this.#tokens[i]!.text === '*' || /^(?:const|__restrict|volatile|__\w+)$/.test(this.#tokens[i]!.text))
    )
      i++;
    const after = i + 1 < end ? this.#tokens[i + 1]!.text : ';';
    return i < end && this.#tokens[i]!.kind === 'id' && /^[=,;[]$|^__/.test(after);
  }

  #declaration(out: CStmt[], start: number, end: number): void {
    let from = start;
    let type: string | undefined;
    while (from < end) {
      let stop = from;
      let equals = -1;
      while (stop < end && this.#tokens[stop]!.text !== ',') {
        if (equals < 0 && this.#tokens[stop]!.text === '=') equals = stop;
        stop = /^[([{]$/.test(this.#tokens[stop]!.text) ? closing(this.#tokens, stop, end) : stop + 1;
      }
      const head = this.#tokens.slice(from, equals < 0 ? stop : equals);
      let name = '';
      let free: string | undefined;
      const words: string[] = [];
      for (let i = 0; i < head.length; ) {
        const { kind, text } = head[i]!;
        if (kind === 'id' && head[i + 1]?.text === '(' && /^__/.test(text)) {
          if (text === '__free') free = head[i + 2]?.text;
          i = closing(head, i + 1);
        } else if (text === '[' || text === '{') i = closing(head, i);
        // `int (*fn)(…)`: the name stands in the first brackets.
        else if (text === '(' && name !== '' && head[i + 1]?.text !== '*') i = closing(head, i);
        else {
          if (kind === 'id' && !/^__/.test(text)) {
            name = text;
            words.push(text);
          } else if (kind === 'id' && text !== '__free') words.push(text);
          i++;
        }
      }
      type ??= words.filter((it) => it !== name).join(' ');
      const init = equals < 0 ? undefined : this.#initial(equals + 1, stop);
      const isPointer = head.some((it) => it.text === '*');
      out.push({ k: 'declare', name, type, isPointer, init, free, at: this.#tokens[from]!.at });
      from = stop + 1;
    }
  }

  #initial(start: number, end: number): CExpr {
    const reader = new ExpressionReader(this.#tokens, start, end, this.#depth, readStatements);
    return start < end && this.#tokens[start]!.text === '{' ? reader.braces() : reader.all();
  }
}
