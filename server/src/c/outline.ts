import { both, type Config, evaluateDirective, negate, type Truth } from './conditions.ts';
import { commentEnd, directiveEnd, quoteEnd } from './lexer.ts';

/** Something that a C file defines under a name. */
export interface Definition {
  /**
   * `define`: a name that a macro such as `DEFINE_GUARD` or `TRACE_EVENT` was given first. `use`: any macro that is used
   * outside of functions; its name is `~` and the first of its arguments that is a word.
   */
  readonly kind: 'function' | 'macro' | 'alias' | 'define' | 'use';
  readonly name: string;
  /** Offsets of the head: the return type and parameters, the line of a macro, the call that defines. */
  readonly head: number;
  /** Offsets of the body, braces and all; for a macro what it stands for. */
  readonly start: number;
  readonly end: number;
  /** Whether the conditions around it hold. */
  readonly truth: Truth;
  /** An option of the kernel's has a say in that. */
  readonly byOption?: true;
  /** Not seen from other files. */
  readonly local: boolean;
  /** The macro that defined it, for `define` and `use`; what an alias stands for. */
  readonly by?: string;
}

/** What stands between declarations: more than this in one head is no head. */
const HEAD_LIMIT = 4000;

/**
 * The definitions of a file, in the order of the text. Linear: bodies are passed over, and of a file that does not
 * parse some definitions are missing.
 */
export function outlineOf(text: string, config: Config): readonly Definition[] {
  const out: Definition[] = [];
  const conditions = new Conditions(config);
  let at = 0;
  let head = 0;
  let depth = 0;
  /** Braces that are open inside of brackets: `DEFINE_CLASS(x, …, ({ … }), …)`. */
  let inner = 0;
  let lineStart = true;
  while (at < text.length) {
    const c = text.charCodeAt(at);
    if (c === 10) {
      lineStart = true;
      at++;
    } else if (c === 32 || c === 9 || c === 13) at++;
    else if (c === 35 && lineStart) {
      const end = directiveEnd(text, at);
      const line = text.slice(at, end);
      if (!conditions.take(line) && depth === 0)
        macro(out, text, at, end, conditions.truth(), conditions.byOption());
      at = end;
      if (depth === 0) head = at;
    } else {
      lineStart = false;
      if (c === 47 && text.charCodeAt(at + 1) === 42) {
        at = commentEnd(text, at);
        if (depth === 0 && text.slice(head, at).trimStart().startsWith('/*')) head = at;
      } else if (c === 47 && text.charCodeAt(at + 1) === 47) {
        const end = text.indexOf('\n', at);
        const isFirst = depth === 0 && text.slice(head, at).trim() === '';
        at = end < 0 ? text.length : end;
        if (isFirst) head = at;
      } else if (c === 34 || c === 39) at = quoteEnd(text, at);
      else if (c === 123 && depth === 0) {
        const open = at;
        const end = blockEnd(text, at, conditions);
        const found = functionHead(text, head, at);
        if (found) {
          const { name, isStatic } = found;
          const truth = conditions.truth();
          const byOption = truth === 'no' && conditions.byOption() ? { byOption: true as const } : {};
          out.push({ kind: 'function', name, head, start: at, end, truth, ...byOption, local: isStatic });
          innerMacros(out, text, at, end, truth);
        }
        at = end;
        // `struct x { … } name = …;` goes on to its semicolon.
        if (
          found ||
          !/=\s*$|\b(?:struct|union|enum)\b[^()]*$/.test(text.slice(Math.max(head, open - 400), open))
        )
          head = at;
      } else if (c === 40) {
        depth++;
        at++;
      } else if (c === 123 && (inner > 0 || text.charCodeAt(at - 1) === 40)) {
        inner++;
        at++;
      } else if (c === 125 && inner > 0 && text.charCodeAt(at - 1) !== 10) {
        inner--;
        at++;
      } else if (c === 41) {
        if (depth > 0) depth--;
        if (depth === 0) inner = 0;
        at++;
        if (depth === 0 && defined(out, text, head, at, conditions.truth())) head = at;
      } else if (c === 59 && depth === 0) {
        at++;
        head = at;
      } else if (c === 125) {
        // More closed than opened: start over.
        at++;
        depth = 0;
        inner = 0;
        head = at;
      } else at++;
      if (depth > 0 && at - head > 60_000) {
        depth = 0;
        inner = 0;
        head = at;
      }
    }
  }
  return out;
}

/** The stack of `#if`s around a place. */
class Conditions {
  readonly #config: Config;
  readonly #stack: { now: Truth; rest: Truth; byOption: boolean }[] = [];

  constructor(config: Config) {
    this.#config = config;
  }

  /** Takes a conditional directive; false for any other. */
  take(line: string): boolean {
    const word = /^#\s*(\w+)/.exec(line)?.[1];
    const top = this.#stack.at(-1);
    switch (word) {
      case 'if':
      case 'ifdef':
      case 'ifndef': {
        const now = evaluateDirective(this.#config, line);
        const byOption = line.includes('CONFIG_');
        if (this.#stack.length < 500) this.#stack.push({ now, rest: negate(now), byOption });
        return true;
      }
      case 'elif':
      case 'elifdef':
        if (top) {
          const now = evaluateDirective(this.#config, line);
          top.now = both(top.rest, now);
          top.rest = both(top.rest, negate(now));
          top.byOption ||= line.includes('CONFIG_');
        }
        return true;
      case 'else':
        if (top) top.now = top.rest;
        return true;
      case 'endif':
        this.#stack.pop();
        return true;
      default:
        return false;
    }
  }

  truth(): Truth {
    return this.#stack.reduce<Truth>((all, it) => both(all, it.now), 'yes');
  }

  /** Whether what is false here is so because of an option. */
  byOption(): boolean {
    return this.#stack.every((it) => it.now !== 'no' || it.byOption);
  }

  /** How deep it is, and back to there: for branches that each close the same brace. */
  depth(): number {
    return this.#stack.length;
  }
}

/** Where the block that opens at `at` ends; of branches that the preprocessor chooses between, the first one counts. */
function blockEnd(text: string, at: number, conditions: Conditions): number {
  let depth = 0;
  let lineStart = false;
  const saved: number[] = [];
  const outer = conditions.depth();
  for (let i = at; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 10) {
      // Where a brace stands alone in the first column, a function ends; what did not parse before ends too.
      if (text.charCodeAt(i + 1) === 125 && conditions.depth() === outer) return i + 2;
      lineStart = true;
      continue;
    }
    if (c === 32 || c === 9) continue;
    if (c === 35 && lineStart) {
      const end = directiveEnd(text, i);
      const line = text.slice(i, Math.min(end, i + 200));
      if (/^#\s*(?:if|ifdef|ifndef)\b/.test(line)) saved.push(depth);
      else if (/^#\s*(?:else|elif)/.test(line)) depth = saved.at(-1) ?? depth;
      else if (/^#\s*endif/.test(line)) saved.pop();
      i = end - 1;
      continue;
    }
    lineStart = false;
    if (c === 123) depth++;
    else if (c === 125) {
      if (--depth <= 0) return i + 1;
    } else if (c === 47) {
      const next = text.charCodeAt(i + 1);
      if (next === 42) i = commentEnd(text, i) - 1;
      else if (next === 47) {
        const end = text.indexOf('\n', i);
        i = (end < 0 ? text.length : end) - 1;
      }
    } else if (c === 34 || c === 39) i = quoteEnd(text, i) - 1;
  }
  return text.length;
}

/** The name in a function's head, which ends before its brace; undefined for structs, initialisers and the like. */
function functionHead(
  text: string,
  start: number,
  end: number,
): { readonly name: string; readonly isStatic: boolean } | undefined {
  if (end - start > HEAD_LIMIT) return undefined;
  const head = text.slice(start, end).replace(/\/\*[\s\S]*?\*\//g, ' ');
  if (/=\s*$/.test(head) || !head.includes('(')) return undefined;
  // Attributes and annotations with arguments stand before or behind the name and its parameters.
  for (const found of head.matchAll(/([A-Za-z_]\w*)\s*\(/g)) {
    const name = found[1]!;
    if (isAttribute(name)) continue;
    if (/^(?:if|for|while|switch|return|sizeof)$/.test(name)) return undefined;
    const before = head.slice(0, found.index);
    // `SYSCALL_DEFINE1(…) {`; a function may be called `BD_INODE`.
    if (
      /^[A-Z][A-Z0-9_]*$/.test(name) &&
      !/\b(?!static\b|inline\b|const\b|extern\b)[a-z]\w*/.test(before.replace(/#[^\n]*/g, ''))
    )
      return undefined;
    if (/=/.test(before)) return undefined;
    return { name, isStatic: /\bstatic\b/.test(before) };
  }
  return undefined;
}

/** Attributes and the like that stand among the words of a head as calls do (include/linux/compiler_types.h, 7.3). */
const ATTRIBUTES: ReadonlySet<string> = new Set(
  [
    ...['attribute__', 'printf', 'scanf', 'alloc_size', 'cond_lock', 'aligned', 'section', 'nonstring'],
    ...['assume_aligned', 'malloc', 'realloc_size', 'ref', 'context__', 'no_context_analysis', 'printf_like'],
    ...['counted_by', 'guarded_by'],
  ]
    .map((it) => `__${it}`)
    .concat('noinline_for_stack', 'asm', 'typeof', '__typeof__', 'context_unsafe', 'PRINTF'),
);
/** The same, with whatever follows. */
const ATTRIBUTE = /^__(?:acquires|releases|must_hold|cond_acquires|no_sanitize|diag|excludes|context_lock)/;

function isAttribute(name: string): boolean {
  return ATTRIBUTES.has(name) || ATTRIBUTE.test(name);
}

/** Macros that a function defines for itself. */
function innerMacros(out: Definition[], text: string, start: number, end: number, truth: Truth): void {
  for (let at = text.indexOf('#', start); at >= 0 && at < end; at = text.indexOf('#', at + 1)) {
    if (!/^#[ \t]*define\b/.test(text.slice(at, at + 20))) continue;
    if (!/\n[ \t]*$/.test(text.slice(Math.max(start, at - 80), at))) continue;
    const stop = directiveEnd(text, at);
    macro(out, text, at, stop, truth);
    at = stop;
  }
}

function macro(
  out: Definition[],
  text: string,
  at: number,
  end: number,
  truth: Truth,
  isOption = false,
): void {
  const found = /^#\s*define\s+([A-Za-z_]\w*)(\(?)/.exec(text.slice(at, Math.min(end, at + 200)));
  if (!found) return;
  const name = found[1]!;
  const start = at + found[0].length - found[2]!.length;
  const byOption = truth === 'no' && isOption ? { byOption: true as const } : {};
  if (found[2] === '(')
    return void out.push({ kind: 'macro', name, head: at, start, end, truth, ...byOption, local: false });
  const value = text.slice(start, Math.min(end, start + 120)).trim();
  const to = /^\(?([A-Za-z_]\w*)\)?(?:\s*\/[*/][\s\S]*)?$/.exec(value)?.[1];
  if (to !== undefined && to !== name)
    out.push({ kind: 'alias', name, head: at, start, end, truth, ...byOption, local: false, by: to });
}

const definers =
  /^(?:DEFINE_GUARD|DEFINE_GUARD_COND|DEFINE_FREE|DEFINE_CLASS|DEFINE_LOCK_GUARD_[01]|DEFINE_LOCK_GUARD_[01]_COND|TRACE_EVENT\w*|DEFINE_EVENT\w*|DECLARE_TRACE\w*|DECLARE_HOOK|DEFINE_STATIC_CALL\w*|DECLARE_STATIC_CALL|SYSCALL_DEFINE\d)$/;

/** Words that a use of a macro may have as arguments, so many of them. */
export const MAX_WORDS = 8;
/** Macros that define no function under a name that is made of their arguments. */
export const plain =
  /^(?:EXPORT_\w+|MODULE_\w+|SYSCALL_\w+|COMPAT_\w+|TRACE_\w+|DEFINE_EVENT\w*|DECLARE_\w+|module_\w+|\w*_initcall|early_param|__setup|core_param|LIST_HEAD|void|asm|static_assert)$/;

/** `DEFINE_GUARD(name, …)` at the outermost level; whether it is a definition by itself. */
function defined(out: Definition[], text: string, head: number, end: number, truth: Truth): boolean {
  const found = /^\s*(?:static\s+)?([A-Za-z_]\w*)\s*\(\s*([A-Za-z_]\w*)?/.exec(
    text.slice(head, Math.min(end, head + 200)),
  );
  if (!found) return false;
  const by = found[1]!;
  const start = text.indexOf('(', head);
  const common = { head, start, end, truth, local: false, by };
  if (/^\s*\{/.test(text.slice(end, end + 40))) return false;
  if (!definers.test(by)) {
    if (plain.test(by)) return true;
    for (const word of wordsOf(text, start, end)) out.push({ kind: 'use', name: `~${word}`, ...common });
    return true;
  }
  if (found[2] === undefined) return false;
  // `DEFINE_EVENT(class, name, …)`
  const second =
    /^DEFINE_EVENT/.test(by) && /^\(\s*\w+\s*,\s*([A-Za-z_]\w*)/.exec(text.slice(start, start + 300));
  out.push({ kind: 'define', name: second ? second[1]! : found[2], ...common });
  return true;
}

/** The arguments of a call, which begins at its bracket, that are one word each. */
export function wordsOf(text: string, start: number, end: number): string[] {
  if (end - start > 600) return [];
  const args = text.slice(start + 1, end - 1).split(',', MAX_WORDS + 4);
  return args
    .map((it) => it.trim())
    .filter((it) => /^[A-Za-z_]\w{0,60}$/.test(it) && it !== 'void')
    .slice(0, MAX_WORDS);
}
