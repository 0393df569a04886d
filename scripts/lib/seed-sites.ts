import { docExamples, type Token, tokenize } from './rust-tokens.ts';
import type { Insertion, Site, Spot } from './seeds.ts';

/** The names under which a crate declares locks, each with the kinds that it is declared as. */
export type LockNames = ReadonlyMap<string, ReadonlySet<string>>;

/** Fields, parameters and statics that hold a lock, as these texts declare them. */
export function lockNames(texts: readonly string[]): LockNames {
  const out = new Map<string, Set<string>>();
  const form =
    /\b(\w+)\s*:\s*(?:&(?:'\w+\s+)?(?:mut\s+)?)?(?:(?:Pin|Arc|KBox|Box)<)*(?:&(?:'\w+\s+)?)?(?:\w+::)*(SpinLock|SpinLockIrq|Mutex|XArray|GlobalLock|Srcu)\s*</g;
  for (const found of texts.flatMap((it) => [...it.matchAll(form)])) {
    const kinds = out.get(found[1]!) ?? new Set();
    out.set(found[1]!, kinds.add(found[2]!));
  }
  return out;
}

/** All places of a file where something is held, and the `.lock()`s of which the text does not tell what they lock. */
export function seedSites(
  text: string,
  own: LockNames,
  crate: LockNames,
): { readonly sites: readonly Site[]; readonly untold: readonly number[] } {
  const sites: Site[] = [];
  const untold: number[] = [];
  for (const doc of [false, true]) {
    const scan = new Scan(text, doc ? docExamples(text) : text, doc, own, crate);
    sites.push(...scan.sites());
    untold.push(...scan.untold);
  }
  return { sites, untold };
}

const enters =
  /\.\s*(?:try_)?lock\w*\(|try_access|rcu::read_lock|Guard::new|interrupt_disable|\w_lock\(|\block\w*\(/;

class Scan {
  readonly untold: number[] = [];
  readonly #text: string;
  readonly #code: string;
  readonly #doc: boolean;
  readonly #own: LockNames;
  readonly #crate: LockNames;
  readonly #tokens: readonly Token[];
  /** By bracket: its partner. By token: the bracket around it, or -1. */
  readonly #pair = new Map<number, number>();
  readonly #around: number[] = [];

  constructor(text: string, code: string, doc: boolean, own: LockNames, crate: LockNames) {
    this.#text = text;
    this.#code = code;
    this.#doc = doc;
    this.#own = own;
    this.#crate = crate;
    this.#tokens = tokenize(code);
    const open: number[] = [];
    for (const [i, it] of this.#tokens.entries()) {
      if (/^[)\]}]$/.test(it.text)) {
        const from = open.pop();
        if (from !== undefined) {
          this.#pair.set(from, i);
          this.#pair.set(i, from);
        }
      }
      this.#around.push(open.at(-1) ?? -1);
      if (/^[([{]$/.test(it.text)) open.push(i);
    }
  }

  #is(i: number, ...words: string[]): boolean {
    return words.includes(this.#tokens[i]?.text ?? '');
  }

  sites(): Site[] {
    const out: Site[] = [];
    const taken = new Set<number>();
    for (let i = 0; i < this.#tokens.length; i++) {
      const entry = this.#entry(i);
      if (!entry) continue;
      const [from, to, kind] = entry;
      const { start } = this.#tokens[from]!;
      if (/#\[(?:kunit_tests|cfg\(test)/.test(this.#code.slice(0, start)) || this.#inMacroRules(from))
        continue;
      const fn = this.#fnAround(from);
      if (!fn && !this.#doc) continue;
      const stmt = this.#statement(from);
      // One seed a statement: they would stand in each other's way.
      if (taken.has(stmt)) continue;
      taken.add(stmt);
      const held = this.#held(from, to, stmt);
      if (!held) continue;
      const before = this.#code.slice(fn?.body ?? 0, start).replace(/\/\/.*/g, '');
      const first = fn !== undefined && !fn.given && !enters.test(before) && this.#startsStatement(stmt);
      const { form, after, ended } = held;
      out.push({
        kind,
        form,
        fn: fn?.name ?? 'an example',
        doc: this.#doc,
        start,
        ...(after ? { after } : {}),
        ...(first ? { before: this.#linesBefore(stmt) } : {}),
        ...(first && ended ? { ended } : {}),
      });
    }
    return out;
  }

  /** The expression that enters something and whose last name is the token `i`: its first and last token. */
  #entry(i: number): readonly [number, number, Site['kind']] | undefined {
    const word = this.#tokens[i]!.text;
    const end = this.#is(i + 1, '(') ? this.#pair.get(i + 1) : undefined;
    if (end === undefined || this.#is(i - 1, 'fn')) return undefined;
    const empty = end === i + 2;
    const method = this.#is(i - 1, '.');
    if (word === 'read_lock' && empty && this.#is(i - 2, 'rcu')) return [this.#pathStart(i), end, 'rcu'];
    if (word === 'new' && empty && this.#is(i - 2, 'Guard') && this.#is(i - 4, 'rcu'))
      return [this.#pathStart(i), end, 'rcu'];
    if (this.#is(i - 2, 'bindings')) {
      const kind = rawKinds[word];
      return kind && [this.#pathStart(i), end, kind];
    }
    if (word === 'local_interrupt_disable' && empty) return [this.#pathStart(i), end, 'irq'];
    if (!method) return undefined;
    const from = this.#receiverStart(i - 1);
    if (from === undefined) return undefined;
    if (/^try_access(?:_with)?$/.test(word)) return [from, end, 'rcu'];
    if (/^(?:try_)?lock_with$/.test(word)) return [from, end, 'spinlock'];
    if (!/^(?:try_)?lock$/.test(word) || !empty) return undefined;
    const name = this.#tokens[i - 2]!.text;
    const kinds = this.#own.get(name) ?? this.#crate.get(name);
    if (!kinds || (kinds.has('Mutex') && kinds.size > 1)) {
      this.untold.push(this.#tokens[i]!.start);
      return undefined;
    }
    return [...kinds].every((it) => /^(?:SpinLock|SpinLockIrq|XArray)$/.test(it))
      ? [from, end, 'spinlock']
      : undefined;
  }

  #pathStart(i: number): number {
    let at = i;
    while (this.#is(at - 1, '::') && /^\w+$/.test(this.#tokens[at - 2]?.text ?? '')) at -= 2;
    return at;
  }

  /** The first token of `a.b(c)[d]?` before the dot at `dot`. */
  #receiverStart(dot: number): number | undefined {
    let at = dot - 1;
    for (;;) {
      while (this.#is(at, '?')) at--;
      if (this.#is(at, ')', ']')) {
        at = this.#pair.get(at) ?? -1;
        if (at < 0) return undefined;
        if (/^\w+$/.test(this.#tokens[at - 1]?.text ?? '') || this.#is(at - 1, ')')) at--;
        else return at;
        if (this.#is(at, ')')) continue;
      }
      if (!/^\w+$/.test(this.#tokens[at]?.text ?? '')) return undefined;
      if (this.#is(at - 1, '.')) at -= 2;
      else if (this.#is(at - 1, '::')) return this.#pathStart(at);
      else return at;
    }
  }

  #inMacroRules(i: number): boolean {
    for (let at = this.#around[i]!; at >= 0; at = this.#around[at]!)
      if (this.#is(at - 3, 'macro_rules')) return true;
    return false;
  }

  /** The innermost function around a token: its name, where its body begins, whether its callers hold something for it. */
  #fnAround(
    i: number,
  ): { readonly name: string; readonly body: number; readonly given: boolean } | undefined {
    for (let at = this.#around[i]!; at >= 0; at = this.#around[at]!) {
      if (!this.#is(at, '{')) continue;
      // Back over the signature.
      for (let n = at - 1; n >= 0 && !this.#is(n, ';', '{', '}'); n--) {
        if (this.#is(n, ')', ']')) n = this.#pair.get(n) ?? n;
        else if (this.#is(n, 'fn')) {
          const given = this.#tokens
            .slice(n, at)
            .some((it) => /Guard$|^LocalInterruptDisabled$/.test(it.text));
          return { name: this.#tokens[n + 1]!.text, body: this.#tokens[at]!.end, given };
        }
      }
    }
    return undefined;
  }

  /** The first token of the statement, arm or field around a token. */
  #statement(i: number): number {
    let at = i;
    while (this.#is(this.#around[at]!, '(', '[')) at = this.#around[at]!;
    for (let n = at - 1; n >= 0; n--) {
      if (this.#is(n, ';', '{', '}', ',') || this.#is(n, '=>')) return n + 1;
      if (this.#is(n, ')', ']')) n = this.#pair.get(n) ?? n;
    }
    return 0;
  }

  #startsStatement(stmt: number): boolean {
    return this.#is(stmt - 1, ';', '{', '}') && !this.#is(stmt, 'else', '.', '?') && this.#blockAt(stmt - 1);
  }

  /** Whether what ends or begins at a token is a block of statements, no literal of a struct. */
  #blockAt(i: number): boolean {
    if (this.#is(i, ';', '}')) return true;
    const prev = this.#tokens[i - 1]?.text ?? '';
    if (!/^\w+$/.test(prev)) return true;
    return (
      /^(?:unsafe|else|loop|move)$/.test(prev) || !/^[A-Z]/.test(prev) || this.#is(i - 2, '->', '>', '&')
    );
  }

  /** How an entry is held by its statement, and where. */
  #held(from: number, to: number, stmt: number): Pick<Site, 'form' | 'after' | 'ended'> | undefined {
    const word = this.#tokens[to]!;
    // It is over when the call returns: only a closure that it is given runs inside.
    if (this.#is(this.#pair.get(to)! - 1, 'try_access_with')) {
      const inside = this.#closureIn(to);
      return inside && { form: 'a closure that it runs', after: inside };
    }
    let head = stmt;
    while (this.#is(head, '#') && this.#is(head + 1, '[')) head = this.#pair.get(head + 1)! + 1;
    if (this.#is(head, 'else')) head++;
    const between = this.#tokens.slice(head, from).map((it) => it.text);
    const closure = between.includes('|') || between.includes('||');
    const direct = this.#around[from] === this.#around[head];
    const last = this.#chainEnd(to);
    if (!closure && direct) {
      const value = between.indexOf('=');
      const isValue = value >= 0 && head + value + 1 === from;
      const body = this.#is(last + 1, 'else') ? this.#pair.get(last + 2) : undefined;
      const semi = this.#is(last + 1, ';')
        ? last + 1
        : body !== undefined && this.#is(body + 1, ';')
          ? body + 1
          : undefined;
      if (isValue && semi !== undefined && this.#is(head, 'let')) {
        const plain = between.slice(1, value).filter((it) => it !== 'mut');
        const name = plain[0]!;
        if (name === '_') return { form: 'thrown away at once', ended: this.#linesAfter(semi) };
        const named = /^[a-z_]\w*$/.test(name) && (plain.length === 1 || plain[1] === ':');
        return {
          form: body === undefined ? 'a guard in a let' : 'a guard in a let-else',
          after: this.#linesAfter(semi),
          ...(named ? { ended: this.#linesAfter(semi, `drop(${name}); `) } : {}),
        };
      }
      if (isValue && semi !== undefined && value === 1)
        return { form: 'a guard that is assigned', after: this.#linesAfter(semi) };
      if (between.at(-1) === 'match' && this.#is(to + 1, '{') && between.at(-2) === '=') {
        const close = this.#pair.get(to + 1)!;
        if (this.#is(close + 1, ';') && this.#is(this.#pair.get(to)! - 1, 'try_lock'))
          return { form: 'a guard out of a match', after: this.#linesAfter(close + 1) };
      }
    }
    const { start } = this.#tokens[from]!;
    const beside: Spot = (code) => [
      { at: start, text: '(' },
      { at: word.end, text: ', { ' },
      { at: word.end, text: code, code: true },
      { at: word.end, text: ' }).0' },
    ];
    const scrutinee = this.#scrutinee(head, from, to);
    if (scrutinee && !closure) return { after: beside, ...scrutinee };
    const semi = closure ? undefined : this.#statementEnd(to);
    const ended =
      semi !== undefined && this.#is(to + 1, '.') && this.#startsStatement(stmt) && !this.#is(head, 'return')
        ? this.#linesAfter(semi)
        : undefined;
    const raw = this.#is(this.#pair.get(to)! - 2, '::') && this.#is(this.#pair.get(to)! - 3, 'bindings');
    if (this.#is(to + 1, '.') && this.#is(to + 3, '(') && !this.#is(to + 4, ')')) {
      return { form: "a call's argument", after: this.#firstArgument(to + 3), ...(ended ? { ended } : {}) };
    }
    return { form: raw ? 'a raw lock' : 'a temporary', after: beside, ...(ended ? { ended } : {}) };
  }

  /** The end of `.ok_or(…)?` and the like, which hand the guard on. */
  #chainEnd(to: number): number {
    let at = to;
    for (;;) {
      if (this.#is(at + 1, '?')) at++;
      else if (this.#is(at + 1, '.') && this.#is(at + 2, 'ok_or', 'ok_or_else', 'unwrap', 'expect'))
        at = this.#pair.get(at + 3) ?? at + 3;
      else return at;
    }
  }

  /** The `;` that ends the statement around a token; undefined where it is a tail or has a block. */
  #statementEnd(to: number): number | undefined {
    let at = to;
    while (this.#is(this.#around[at]!, '(', '[')) at = this.#pair.get(this.#around[at]!)!;
    for (let n = at + 1; n < this.#tokens.length; n++) {
      if (this.#is(n, ';')) return n;
      if (this.#is(n, '}', '{', ',', '=>')) return undefined;
      if (this.#is(n, '(', '[')) n = this.#pair.get(n) ?? n;
    }
    return undefined;
  }

  /** The entry stands in the head of an `if let`, `match`, `while let` or `for`, which hold it through their body. */
  #scrutinee(head: number, from: number, to: number): Pick<Site, 'form' | 'after' | 'ended'> | undefined {
    let at = to;
    while (this.#is(this.#around[at]!, '(', '[')) at = this.#pair.get(this.#around[at]!)!;
    let open = at + 1;
    while (open < this.#tokens.length && !this.#is(open, '{', '}', ';', ',', '=>'))
      open = this.#is(open, '(', '[') ? (this.#pair.get(open) ?? open) + 1 : open + 1;
    if (!this.#is(open, '{')) return undefined;
    const words = this.#tokens.slice(head, from).map((it) => it.text);
    const keyword = words.findLastIndex((it) => /^(?:if|while|match|for)$/.test(it));
    if (
      keyword < 0 ||
      (keyword > 0 && words[0] !== 'let' && words[0] !== 'return' && words[keyword - 1] !== '=')
    )
      return undefined;
    if (this.#around[head + keyword] !== this.#around[open]) return undefined;
    const word = words[keyword]!;
    const let_ = words[keyword + 1] === 'let';
    // In a chain of conditions nothing is as simple.
    if (words.slice(keyword).some((it, i, all) => it === '&' && all[i + 1] === '&')) return undefined;
    if (word === 'match') {
      const arm = this.#firstArm(open);
      return arm && { form: "a match's head", after: arm };
    }
    const inside = this.#linesAfter(open);
    if (word === 'for' || let_)
      return { form: word === 'for' ? "a for's head" : `a ${word} let's head`, after: inside };
    // A condition's temporaries are gone before the body.
    return { form: `a ${word}'s condition`, ended: inside };
  }

  #firstArm(open: number): Spot | undefined {
    let at = open + 1;
    while (at < this.#tokens.length && !this.#is(at, '=>', '}'))
      at = this.#is(at, '(', '[', '{') ? (this.#pair.get(at) ?? at) + 1 : at + 1;
    if (!this.#is(at, '=>')) return undefined;
    if (this.#is(at + 1, '{')) return this.#linesAfter(at + 1);
    return this.#wrapped(at + 1, (n) => this.#is(n, ',', '}'));
  }

  #firstArgument(open: number): Spot {
    return this.#wrapped(open + 1, (n) => this.#is(n, ',', ')'))!;
  }

  /** `x` becomes `{ code x }`; it ends before the token at its depth where `ends` says so. */
  #wrapped(from: number, ends: (n: number) => boolean): Spot | undefined {
    let bars = this.#is(from, '|') || (this.#is(from, 'move') && this.#is(from + 1, '|')) ? 2 : 0;
    for (let n = from; n < this.#tokens.length; n++) {
      if (this.#is(n, '|') && bars > 0) bars--;
      if (bars === 0 && ends(n)) {
        const [start, end] = [this.#tokens[from]!.start, this.#tokens[n - 1]!.end];
        return (code) => [
          { at: start, text: '{ ' },
          { at: start, text: code, code: true },
          { at: start, text: ' ' },
          { at: end, text: ' }' },
        ];
      }
      if (this.#is(n, '(', '[', '{')) n = this.#pair.get(n) ?? n;
    }
    return undefined;
  }

  /** The place at the beginning of the closure that a call is given. */
  #closureIn(to: number): Spot | undefined {
    const open = this.#pair.get(to)!;
    for (let n = open + 1; n < to; n++) {
      if (this.#is(n, '(', '[', '{')) n = this.#pair.get(n) ?? n;
      if (!this.#is(n, '|')) continue;
      let end = n + 1;
      while (end < to && !this.#is(end, '|')) end++;
      if (this.#is(end + 1, '{')) return this.#linesAfter(end + 1);
      return this.#wrapped(end + 1, (it) => this.#is(it, ',') || it === to);
    }
    return undefined;
  }

  /** The beginning of a line of this code: blanks, and a doc comment's marks. */
  #lead(at: number): string {
    const start = this.#text.lastIndexOf('\n', at - 1) + 1;
    return /^[ \t]*(?:\/\/[/!] ?)?[ \t]*(?:# )?[ \t]*/.exec(this.#text.slice(start, at + 1))![0];
  }

  #linesAfter(token: number, first = ''): Spot {
    const { start, end } = this.#tokens[token]!;
    const lead = this.#lead(start);
    return (code): Insertion[] => [
      { at: end, text: `\n${lead}${first}` },
      { at: end, text: code, code: true },
      // What follows on the same line goes on on its own.
      ...(/^[ \t]*(?:\n|$)/.test(this.#text.slice(end)) ? [] : [{ at: end, text: `\n${lead}` }]),
    ];
  }

  #linesBefore(token: number): Spot {
    const { start } = this.#tokens[token]!;
    const lead = this.#lead(start - 1);
    return (code): Insertion[] => [
      { at: start, text: code, code: true },
      { at: start, text: `\n${lead}` },
    ];
  }
}

const rawKinds: Readonly<Record<string, Site['kind']>> = {
  rcu_read_lock: 'rcu',
  spin_lock: 'spinlock',
  spin_lock_irq_disable: 'spinlock',
  xa_lock: 'spinlock',
  local_interrupt_disable: 'irq',
};
