import type { Decl, Module } from '../../index/module.ts';
import { resolvePath } from '../../index/resolve.ts';
import type { TypeWorld } from '../world.ts';

/** Reads what constants are worth: their source text where there is one. */
export interface Values {
  /** Where names in the text at hand are looked up. */
  readonly module: Module;
  /** The text of a constant's value; undefined where its file is not there (a profile keeps no values). */
  text(decl: Decl & { kind: 'item' }): string | undefined;
}

export interface ConstValue {
  readonly value: number;
  /** False where the kernel's configuration may make it larger. */
  readonly exact: boolean;
}

/** Pages are 4 KiB or larger on every architecture that has Rust (`include/vdso/page.h`, `arch/Kconfig`, 7.3). */
const pageSize: ConstValue = { value: 4096, exact: false };

/** The value of a constant expression as written: numbers, `+ - * / << ( )`, names of constants. Undefined for all else. */
export function evaluate(world: TypeWorld, values: Values, text: string, depth = 0): ConstValue | undefined {
  if (depth > 8) return undefined;
  const tokens = text
    .replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, ' ')
    .match(/0x[0-9a-fA-F_]+\w*|\d[\d_]*\w*|[A-Za-z_][\w]*(?:\s*::\s*[A-Za-z_]\w*)*|<<|>>|[-+*/()%|&]/g);
  if (!tokens || tokens.join('') !== text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|\s/g, '').replace(/\s/g, ''))
    return undefined;
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
      left = right === undefined ? undefined : apply(op, left, right);
    }
  };
  const atom = (): number | undefined => {
    const token = tokens[at++];
    if (token === undefined) return undefined;
    if (token === '(') {
      const inner = level(0);
      return tokens[at++] === ')' ? inner : undefined;
    }
    if (/^\d/.test(token))
      return Number(token.replace(/_?(?:u|i)(?:8|16|32|64|128|size)$/, '').replace(/_/g, ''));
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
  return value !== undefined && at === tokens.length && Number.isFinite(value) && value >= 0
    ? { value, exact }
    : undefined;
}

function apply(op: string, a: number, b: number): number | undefined {
  switch (op) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return b === 0 ? undefined : Math.floor(a / b);
    case '%':
      return b === 0 ? undefined : a % b;
    case '<<':
      return b < 52 ? a * 2 ** b : undefined;
    case '>>':
      return Math.floor(a / 2 ** b);
    case '&':
      return Number(BigInt(a) & BigInt(b));
    default:
      return Number(BigInt(a) | BigInt(b));
  }
}

function named(
  world: TypeWorld,
  values: Values,
  path: readonly string[],
  depth: number,
): ConstValue | undefined {
  if (path.at(-1) === 'PAGE_SIZE') return pageSize;
  const decl = resolvePath(world, values.module, path, 'value');
  if (decl?.kind !== 'item' || decl.item.kind !== 'const') return undefined;
  const text = values.text(decl);
  return text === undefined
    ? undefined
    : evaluate(world, { ...values, module: decl.module }, text, depth + 1);
}
