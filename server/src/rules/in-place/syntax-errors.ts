import type { Expr, Type } from '../../syntax/ast/index.ts';
import { strip } from '../../types/infer/calls.ts';
import { initialiserOf, insideResult } from '../../types/layout/initialiser.ts';
import { fnScope, lowerType } from '../../types/scope.ts';
import { showTy, type Ty } from '../../types/ty.ts';
import type { RuleContext } from '../rule.ts';
import { takesInfallible } from './allocations.ts';
import { hasMacro } from './imports.ts';
import type { InitApi } from './init-api.ts';
import { type InitMacro, nameSpan } from './init-macros.ts';
import { isInfallible } from './literals.ts';
import { mayFail } from './names.ts';
import { asFix, insert, newRewrite, type Rewrite, replace } from './rewrite.ts';

/** What an initialiser may fail with: nothing, the kernel's `Error`, or a type that is written somewhere. */
type ErrorType =
  | { readonly kind: 'none' }
  | { readonly kind: 'kernel' }
  | { readonly kind: 'other'; readonly ty: Ty; readonly text: string }
  | { readonly kind: 'unknown' };

/** What the function promises whose last expression the macro is. */
interface Promise_ {
  readonly error: ErrorType;
  /** The `impl PinInit<…>` as written. */
  readonly bound: Extract<Type, { kind: 'impl' | 'dyn' }>;
}

/** `?` in a macro that cannot fail, and a macro whose error is not the one that its function promises. */
export function checkErrors(cx: RuleContext, api: InitApi, macro: InitMacro): void {
  const { init, name, unit, expr } = macro;
  const fallible = name.startsWith('try_');
  const own: ErrorType = init.error
    ? written(cx, lowerType(unit.scope, init.error), init.error)
    : fallible
      ? { kind: 'kernel' }
      : { kind: 'none' };
  const why = failing(macro);
  const promise = promiseOf(cx, macro);
  const rw = newRewrite();
  const say = (
    message: string,
    help: string,
    title: string,
    span: { start: number; end: number } = nameSpan(macro),
  ) =>
    cx.report({
      span,
      message,
      why: `an initialiser has one error type; ${describe(own, name)}`,
      help,
      ...asFix(rw, title, 'safe'),
    });

  if (init.error && !fallible && !api.procMacros) {
    rename(cx, rw, macro, `try_${name}`);
    say(
      `\`${name}!\` takes no \`? Error\` in this kernel`,
      `use \`try_${name}!\``,
      `Replace with \`try_${name}!\``,
      init.error,
    );
    return;
  }
  if (own.kind === 'none' && why) {
    rename(cx, rw, macro, `try_${name}`);
    if (promise?.error.kind === 'other')
      insert(rw, cx, init.bracesSpan.end, `? ${promise.error.text}`, 'name the error');
    if (promise?.error.kind === 'none') addError(cx, rw, promise.bound, 'Error');
    say(
      `${why} can fail, and \`${name}!\` cannot`,
      `use \`try_${name}!\``,
      `Replace with \`try_${name}!\``,
      nameSpan(macro),
    );
    return;
  }
  if (!promise || promise.error.kind === 'unknown' || own.kind === 'unknown' || same(own, promise.error))
    return;
  if (promise.error.kind === 'none') {
    if (why || init.error) {
      addError(cx, rw, promise.bound, own.kind === 'other' ? own.text : 'Error');
      say(
        'this initialiser can fail, and the function says that it cannot',
        `give the function's \`impl ${promise.bound.bounds[0]!.path.segments.at(-1)!.name}\` an error type`,
        'Name the error in the return type',
        promise.bound,
      );
      return;
    }
    rename(cx, rw, macro, name.replace('try_', ''));
    say(
      `\`${name}!\` can fail, and the function says that it cannot`,
      `use \`${name.replace('try_', '')}!\``,
      `Replace with \`${name.replace('try_', '')}!\``,
    );
    return;
  }
  const wanted = promise.error.kind === 'other' ? promise.error.text : 'Error';
  const arrows = init.fields.some(
    (it) =>
      it.mode === '<-' && initialiserOf(unit.types().types.get(strip(it.value ?? expr)))?.error === undefined,
  );
  if (promise.error.kind === 'other' && arrows && !takesInfallible(cx, promise.error.ty))
    rw.refusals.add(`a \`<-\` that cannot fail does not fit \`${wanted}\``);
  if (own.kind === 'none') rename(cx, rw, macro, `try_${name}`);
  if (init.error) replace(rw, cx, init.error, wanted, 'name the error');
  else if (promise.error.kind === 'other')
    insert(rw, cx, init.bracesSpan.end, `? ${wanted}`, 'name the error');
  const help = own.kind === 'none' ? `use \`try_${name}!\`` : `end with \`? ${wanted}\``;
  say(
    `the function promises \`${wanted}\` as its error, and this initialiser ${own.kind === 'none' ? 'has none' : 'has another'}`,
    help,
    own.kind === 'none' ? `Replace with \`try_${name}!\`` : `Fail with \`${wanted}\``,
  );
}

function describe(error: ErrorType, name: string): string {
  switch (error.kind) {
    case 'none':
      return `that of \`${name}!\` is \`Infallible\``;
    case 'other':
      return `here it is \`${showTy(error.ty)}\``;
    default:
      return `that of \`${name}!\` is the kernel's \`Error\``;
  }
}

function rename(cx: RuleContext, rw: Rewrite, macro: InitMacro, to: string): void {
  const { path } = macro.expr;
  const span = path.segments.length > 1 && hasMacro(cx, cx.crateFiles()[0]!, to) ? path : nameSpan(macro);
  replace(rw, cx, span, to, 'use the macro that can fail');
}

/** Which field may fail, in words; undefined where none is known to. */
function failing({ init, unit }: InitMacro): string | undefined {
  const { types } = unit.types();
  for (const it of init.fields) {
    if (!it.value) continue;
    if (it.name !== '_' && leaves(it.value)) return `\`${it.name}\``;
    if (it.name === '_' && mayFail(it.value)) return 'this code';
    if (it.mode !== '<-') continue;
    const value = strip(it.value);
    const error = initialiserOf(types.get(value))?.error;
    if (error && error.k !== 'unknown' && error.k !== 'param' && error.k !== 'proj' && !isInfallible(error))
      return `\`${it.name}\``;
    if (
      value.kind === 'macro' &&
      value.body.kind === 'init' &&
      value.path.segments.at(-1)!.name.startsWith('try_')
    )
      return `\`${it.name}\``;
  }
  return undefined;
}

/** `mayFail`, but not into an initialiser inside, which fails by itself. */
function leaves(expr: Expr): boolean {
  return !(expr.kind === 'macro' && expr.body.kind === 'init') && mayFail(expr);
}

function written(cx: RuleContext, ty: Ty, type: Type): ErrorType {
  if (ty.k === 'unknown' || ty.k === 'param' || ty.k === 'proj') return { kind: 'unknown' };
  if (isInfallible(ty)) return { kind: 'none' };
  if (ty.k === 'adt' && ty.decl.id === 'kernel::error::Error') return { kind: 'kernel' };
  return { kind: 'other', ty, text: cx.text.slice(type.start, type.end) };
}

function same(a: ErrorType, b: ErrorType): boolean {
  return a.kind === b.kind && (a.kind !== 'other' || b.kind !== 'other' || showTy(a.ty) === showTy(b.ty));
}

/** What the enclosing function promises, if the macro is its last expression. */
function promiseOf(cx: RuleContext, { unit, expr }: InitMacro): Promise_ | undefined {
  const { fn } = unit;
  const ret = fn?.item.ret;
  const tail = unit.block()?.tail;
  if (!fn || !ret || !tail || fn.item.end > cx.text.length) return undefined;
  let type: Type = ret;
  let value = strip(tail);
  if (
    value.kind === 'call' &&
    value.callee.kind === 'path' &&
    value.callee.path.segments.at(-1)?.name === 'Ok' &&
    value.args[0]
  ) {
    value = strip(value.args[0]);
    const arg = ret.kind === 'path' ? ret.path.segments.at(-1)?.args?.[0] : undefined;
    if (arg?.kind !== 'type') return undefined;
    type = arg.type;
  }
  if (value !== expr || type.kind !== 'impl') return undefined;
  const scope = fnScope(fn.scope, fn.item);
  const init = initialiserOf(insideResult(lowerType(scope, type)));
  if (!init) return undefined;
  const args = type.bounds[0]?.path.segments.at(-1)?.args ?? [];
  const arg = args[1];
  if (!arg) return { error: { kind: 'none' }, bound: type };
  return {
    error: arg.kind === 'type' && init.error ? written(cx, init.error, arg.type) : { kind: 'unknown' },
    bound: type,
  };
}

function addError(
  cx: RuleContext,
  rw: Rewrite,
  bound: Extract<Type, { kind: 'impl' | 'dyn' }>,
  error: string,
): void {
  const args = bound.bounds[0]?.path.segments.at(-1)?.args ?? [];
  const [of] = args;
  if (of?.kind === 'type') insert(rw, cx, of.type.end, `, ${error}`, 'name the error in the return type');
  else rw.refusals.add('the return type says nothing of what is initialised');
}
