import type { ItemDecl, Module } from '../index/module.ts';
import { resolvePath, type World } from '../index/resolve.ts';
import type { Expr } from '../syntax/ast/index.ts';
import type { SourceFile } from '../syntax/source-file.ts';
import type { ImplIndex } from '../types/impls.ts';
import { primitiveSizes } from '../types/layout/size.ts';
import { lowerType, names, withGenerics } from '../types/scope.ts';
import { substitute, type Ty, unknown } from '../types/ty.ts';

/** What the size of a type needs to look at. */
export interface SizeInputs {
  readonly world: World;
  readonly impls: ImplIndex;
  readonly source: (path: string) => SourceFile | undefined;
}

interface Layout {
  readonly size: number;
  readonly align: number;
}

/** Bytes of a type on a 64-bit machine; undefined where a part of it is not known. */
export function sizeOf(inputs: SizeInputs, ty: Ty, module: Module): number | undefined {
  return layoutOf(inputs, ty, module, 0)?.size;
}

function layoutOf(inputs: SizeInputs, ty: Ty, module: Module, depth: number): Layout | undefined {
  if (depth > 12) return undefined;
  switch (ty.k) {
    case 'prim': {
      const size = primitiveSizes[ty.name];
      return size === undefined ? undefined : { size, align: size };
    }
    case 'ref':
    case 'ptr': {
      const { inner } = ty;
      const fat = inner.k === 'slice' || inner.k === 'opaque' || (inner.k === 'prim' && inner.name === 'str');
      return { size: fat ? 16 : 8, align: 8 };
    }
    case 'fn':
      return { size: 8, align: 8 };
    case 'never':
      return { size: 0, align: 1 };
    case 'tuple':
      return fieldsLayout(ty.elems.map((it) => layoutOf(inputs, it, module, depth + 1)));
    case 'array': {
      const elem = layoutOf(inputs, ty.elem, module, depth + 1);
      const len = constText(inputs, module, ty.len);
      return elem && len !== undefined ? { size: elem.size * len, align: elem.align } : undefined;
    }
    case 'adt':
      return adtLayout(inputs, ty, depth);
    default:
      return undefined;
  }
}

/** Layouts of types without arguments, for each declaration; an edited one is a new declaration. */
const known = new WeakMap<ItemDecl, Layout | null>();

function adtLayout(inputs: SizeInputs, ty: Ty & { k: 'adt' }, depth: number): Layout | undefined {
  if (ty.args.length > 0) return computeLayout(inputs, ty, depth);
  const found = known.get(ty.decl);
  if (found !== undefined) return found ?? undefined;
  const layout = computeLayout(inputs, ty, depth);
  // Only a look from the top has seen all of it.
  if (layout || depth === 0) known.set(ty.decl, layout ?? null);
  return layout;
}

function computeLayout(inputs: SizeInputs, ty: Ty & { k: 'adt' }, depth: number): Layout | undefined {
  const { decl, args } = ty;
  const { item } = decl;
  if (decl.id === 'core::marker::PhantomData') return { size: 0, align: 1 };
  if (decl.id.startsWith('core::') && !/MaybeUninit|ManuallyDrop|UnsafeCell|Cell$|Option/.test(decl.id)) {
    if (decl.id === 'core::ptr::NonNull') return { size: 8, align: 8 };
    if (decl.id === 'core::pin::Pin') return args[0] && layoutOf(inputs, args[0], decl.module, depth + 1);
    return undefined;
  }
  if (item.kind === 'enum') {
    if (!decl.id.startsWith('core::')) return undefined;
    const inner = args[0] && layoutOf(inputs, args[0], decl.module, depth + 1);
    return inner && { size: Math.ceil((inner.size + 1) / inner.align) * inner.align, align: inner.align };
  }
  if (item.kind !== 'struct' && item.kind !== 'union') return undefined;
  const scope = withGenerics(inputs.impls.scope(decl.module, new Map([['Self', ty as Ty]])), item.generics);
  const subst = new Map(item.generics.params.map((it, i) => [it.name, args[i] ?? unknown]));
  const fields = item.fields.map((it) =>
    layoutOf(inputs, substitute(lowerType(scope, it.type), subst), decl.module, depth + 1),
  );
  if (item.kind === 'union')
    return fields.reduce<Layout | undefined>((a, b) => (a && b && b.size > a.size ? b : a), fields[0]);
  return fieldsLayout(fields);
}

function fieldsLayout(fields: readonly (Layout | undefined)[]): Layout | undefined {
  let [size, align] = [0, 1];
  for (const it of fields) {
    if (!it) return undefined;
    align = Math.max(align, it.align);
    size = Math.ceil(size / it.align) * it.align + it.size;
  }
  return { size: Math.ceil(size / align) * align, align };
}

/** The value of an array length as it is written: a literal or a constant's name. */
function constText(inputs: SizeInputs, module: Module, text: string): number | undefined {
  const literal = numberOf(text);
  if (literal !== undefined) return literal;
  return /^[\w:]+$/.test(text) ? constPath(inputs, module, text.split('::'), 0) : undefined;
}

function constPath(
  inputs: SizeInputs,
  module: Module,
  path: readonly string[],
  depth: number,
): number | undefined {
  const decl = resolvePath(inputs.world, module, path, 'value');
  if (decl?.kind === 'extern') return decl.id.endsWith('::PAGE_SIZE') ? 4096 : undefined;
  if (decl?.kind !== 'item' || decl.item.kind !== 'const' || depth > 8) return undefined;
  if (decl.id === 'kernel::page::PAGE_SIZE') return 4096;
  const file = inputs.source(decl.module.file);
  const value = file?.value(decl.item);
  return value && constValue(inputs, decl.module, value, depth + 1);
}

/** The number that a constant expression comes to; undefined where it is not plain arithmetic on known constants. */
export function constValue(inputs: SizeInputs, module: Module, expr: Expr, depth = 0): number | undefined {
  switch (expr.kind) {
    case 'lit':
      return expr.lit === 'int' ? numberOf(expr.text) : undefined;
    case 'paren':
      return constValue(inputs, module, expr.inner, depth);
    case 'cast':
      return constValue(inputs, module, expr.operand, depth);
    case 'path':
      return depth > 8 ? undefined : constPath(inputs, module, names(expr.path), depth);
    case 'binary': {
      const l = constValue(inputs, module, expr.left, depth);
      const r = constValue(inputs, module, expr.right, depth);
      return l === undefined || r === undefined ? undefined : arithmetic(expr.op, l, r);
    }
    default:
      return undefined;
  }
}

/** An arithmetic operator on numbers; undefined for operators that give no number. */
export function arithmetic(op: string, l: number, r: number): number | undefined {
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
