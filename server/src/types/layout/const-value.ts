import type { Decl, Module } from '../../def/module.ts';
import { resolvePath, type World } from '../../def/resolve.ts';
import { withoutAnyComments } from '../../text/code-text.ts';

/** Reads what constants are worth: their source text where there is one. */
export interface Values {
  /** Where names in the text at hand are looked up. */
  readonly module: Module;
  /** The text of a constant's value; undefined where its file is not there (a profile keeps no values). */
  text(decl: Decl & { kind: 'item' }): string | undefined;
  /** Bytes of a page on the machine that is looked at; without it, a page is 4 KiB or larger. */
  readonly pageSize?: number;
}

export interface ConstValue {
  readonly value: number;
  /** False where the kernel's configuration may make it larger. */
  readonly exact: boolean;
}

/** Pages are 4 KiB or larger on every architecture that has Rust (`include/vdso/page.h`, `arch/Kconfig`, 7.3). */
const anyPage: ConstValue = { value: 4096, exact: false };

/**
 * The value of a constant expression as written: numbers, `+ - * / % << >> & | ( )`, `as`, names of constants. Undefined
 * for all else, and for what is no safe integer.
 */
export function evaluate(world: World, values: Values, text: string, depth = 0): ConstValue | undefined {
  if (depth > 8) return undefined;
  const plain = withoutAnyComments(text).replace(/\br#(?=[A-Za-z_])/g, '');
  const tokens = plain.match(
    /0x[0-9a-fA-F_]+\w*|\d[\d_]*\w*|[A-Za-z_][\w]*(?:\s*::\s*[A-Za-z_]\w*)*|<<|>>|[-+*/()%|&]/g,
  );
  if (!tokens || tokens.join('').replace(/\s/g, '') !== plain.replace(/\s/g, '')) return undefined;
  let at = 0;
  let exact = true;
  const levels = [['|'], ['&'], ['<<', '>>'], ['+', '-'], ['*', '/', '%']];
  const level = (n: number): number | undefined => {
    const ops = levels[n];
    if (!ops) return atom();
    let left = level(n + 1);
    for (;;) {
      const op = tokens[at] ?? '';
      // `as usize` changes nothing that matters here.
      if (op === 'as') {
        at += 2;
        continue;
      }
      if (left === undefined || !ops.includes(op)) return left;
      at++;
      const right = level(n + 1);
      left = right === undefined ? undefined : arithmetic(op, left, right);
    }
  };
  const atom = (): number | undefined => {
    const token = tokens[at++];
    if (token === undefined) return undefined;
    if (token === '(') {
      const inner = level(0);
      return tokens[at++] === ')' ? inner : undefined;
    }
    if (/^\d/.test(token)) return numberOf(token);
    const found = named(
      world,
      values,
      token.split('::').map((it) => it.trim()),
      depth,
    );
    if (found && !found.exact) exact = false;
    return found?.value;
  };
  const value = level(0);
  return value !== undefined && at === tokens.length ? { value, exact } : undefined;
}

/** An arithmetic operator on integers; undefined for other operators, and where the result is no safe integer. */
export function arithmetic(op: string, l: number, r: number): number | undefined {
  const n = compute(op, l, r);
  return n !== undefined && Number.isSafeInteger(n) ? n : undefined;
}

function compute(op: string, l: number, r: number): number | undefined {
  switch (op) {
    case '+':
      return l + r;
    case '-':
      return l - r;
    case '*':
      return l * r;
    case '/':
      return r === 0 ? undefined : Math.trunc(l / r);
    case '%':
      return r === 0 ? undefined : l % r;
    case '<<':
      return l * 2 ** r;
    case '>>':
      return Math.floor(l / 2 ** r);
    case '&':
      return Number(BigInt(l) & BigInt(r));
    case '|':
      return Number(BigInt(l) | BigInt(r));
    default:
      return undefined;
  }
}

/** The value of an integer literal; undefined for other text. */
export function numberOf(text: string): number | undefined {
  const plain = text.replace(/_/g, '').replace(/(?:[ui](?:8|16|32|64|128|size))$/, '');
  if (!/^(?:0x[\da-f]+|0o[0-7]+|0b[01]+|\d+)$/i.test(plain)) return undefined;
  const n = Number(plain);
  return Number.isSafeInteger(n) ? n : undefined;
}

/** The constants of `rust/kernel/sizes.rs`, 6.12 on, which a macro declares: `SZ_4K` is what its name says. */
function sizeNamed(path: readonly string[]): number | undefined {
  const [, count, unit] = /^SZ_(\d+)([KMG]?)$/.exec(path.at(-1) ?? '') ?? [];
  if (count === undefined) return undefined;
  return Number(count) * { '': 1, K: 2 ** 10, M: 2 ** 20, G: 2 ** 30 }[unit as '' | 'K' | 'M' | 'G'];
}

function named(world: World, values: Values, path: readonly string[], depth: number): ConstValue | undefined {
  const decl = resolvePath(world, values.module, path, 'value');
  const own = decl?.kind === 'item' && decl.id !== 'kernel::page::PAGE_SIZE';
  if (path.at(-1) === 'PAGE_SIZE' && !own)
    return values.pageSize === undefined ? anyPage : { value: values.pageSize, exact: true };
  const size = decl?.kind === 'item' && !decl.id.startsWith('kernel::sizes::') ? undefined : sizeNamed(path);
  if (size !== undefined) return { value: size, exact: true };
  if (decl?.kind !== 'item' || decl.item.kind !== 'const') return undefined;
  const text = values.text(decl);
  return text === undefined
    ? undefined
    : evaluate(world, { ...values, module: decl.module }, text, depth + 1);
}
