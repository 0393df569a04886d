import type { Expr, FnItem, Type } from '../../syntax/ast/index.ts';
import { indentOf, indentUnit, newlineOf } from '../../text/indent.ts';
import type { Impl } from '../../types/impl-heads.ts';
import { strip } from '../../types/infer/calls.ts';
import { initialiserOf, insideResult } from '../../types/layout/initialiser.ts';
import { traitScope } from '../../types/methods.ts';
import { fnScope, lowerType } from '../../types/scope.ts';
import type { RuleContext } from '../rule.ts';
import { type Boxed, creationOf, unboxed } from './boxes.ts';
import type { InitApi } from './init-api.ts';
import { mayFail } from './names.ts';
import { lostComments } from './pieces.ts';
import { asFix, newRewrite, type Rewrite, replace } from './rewrite.ts';

/** Callbacks of the kernel's traits that give an initialiser, where the implementation still gives a box: `probe`, `make_group`. */
export function checkCallbacks(cx: RuleContext, api: InitApi): void {
  for (const impl of cx.world.impls.all) {
    if (
      impl.module.file !== cx.path ||
      !impl.trait ||
      !/^(?:kernel|pin_init)$/.test(impl.trait.module.crate.name)
    )
      continue;
    for (const fn of impl.item.items) if (fn.kind === 'fn') checkCallback(cx, api, impl, fn);
  }
}

function checkCallback(cx: RuleContext, api: InitApi, impl: Impl, fn: FnItem): void {
  const { trait } = impl;
  if (trait?.item.kind !== 'trait' || !fn.ret) return;
  const declared = trait.item.items.find((it): it is FnItem => it.kind === 'fn' && it.name === fn.name);
  if (!declared?.ret) return;
  const wanted = lowerType(fnScope(traitScope(cx.world.impls, trait), declared), declared.ret);
  if (!initialiserOf(insideResult(wanted))) return;
  const given = lowerType(fnScope(impl.scope, fn), fn.ret);
  const boxed = unboxed(cx, insideResult(given), insideType(fn.ret, insideResult(given) !== given));
  if (!boxed?.written) return;
  const rw = newRewrite();
  rewrite(cx, rw, api, fn, boxed, insideResult(wanted) !== wanted);
  const { fixes, why } = asFix(rw, `Let \`${fn.name}\` give an initialiser`);
  cx.report({
    span: fn.ret,
    message: `\`${fn.name}\` gives an initialiser in this kernel, and this one gives a \`${boxed.owner}\``,
    why: `\`${trait.item.name}\` puts the object where it belongs and initialises it there`,
    help: why ?? 'return the initialiser itself',
    fixes,
  });
}

/** The type inside `Result<…>` as it is written. */
function insideType(ret: Type, result: boolean): Type | undefined {
  if (!result) return ret;
  const arg = ret.kind === 'path' ? ret.path.segments.at(-1)?.args?.[0] : undefined;
  return arg?.kind === 'type' ? arg.type : undefined;
}

function rewrite(
  cx: RuleContext,
  rw: Rewrite,
  api: InitApi,
  fn: FnItem,
  boxed: Boxed,
  inResult: boolean,
): void {
  const block = cx
    .units()
    .find((it) => it.fn?.item === fn)
    ?.block();
  const tail = block?.tail && okValue(block.tail);
  const creation = tail && creationOf(tail);
  if (!block?.tail || !creation || !boxed.written || !fn.ret) {
    rw.refusals.add(`\`${fn.name}\` does not end in the allocation`);
    return;
  }
  const label = `let \`${fn.name}\` give an initialiser`;
  const { text } = cx;
  const params = text.slice(fn.paramsSpan.start, fn.paramsSpan.end);
  const named = /'(?!static\b|_\b)(\w+)/.exec(params)?.[1];
  const lifetime = named
    ? ` + '${named}`
    : params.replace(/&\s*'static\b/g, '').split('&').length === 2
      ? " + '_"
      : '';
  const init = `impl PinInit<${text.slice(boxed.written.start, boxed.written.end)}, Error>`;
  replace(rw, cx, fn.ret, inResult ? `Result<${init}>` : init + lifetime, label);
  const early = block.stmts.some((stmt) =>
    stmt.kind === 'expr'
      ? mayFail(stmt.expr)
      : stmt.kind === 'let' && ((stmt.init && mayFail(stmt.init)) || stmt.else !== undefined),
  );
  const scoped = early && !inResult;
  if (scoped && !api.scope) {
    rw.refusals.add(
      `\`${fn.name}\` can fail before it allocates, and this kernel has no \`pin_init_scope\` for that`,
    );
    return;
  }
  const value = text.slice(creation.init.start, creation.init.end);
  const lost = lostComments(text, block.tail, [creation.init]);
  const indent = indentOf(text, block.tail.start);
  const lead = lost.map((it) => `${it}${newlineOf(text)}${indent}`).join('');
  const wrapped = scoped || inResult ? `Ok(${value})` : value;
  replace(rw, cx, block.tail, lead + wrapped, label);
  if (!scoped) return;
  const newline = newlineOf(text);
  const first = block.stmts[0]!.start;
  const step = indentUnit(text);
  replace(rw, cx, { start: first, end: first }, `${api.scope}(move || {${newline}${indent}${step}`, label);
  for (let at = text.indexOf('\n', first); at >= 0 && at < block.tail.end; at = text.indexOf('\n', at + 1)) {
    if (/[^\r\n]/.test(text[at + 1] ?? '') && at + 1 < block.tail.start)
      replace(rw, cx, { start: at + 1, end: at + 1 }, step, label);
  }
  replace(rw, cx, { start: block.tail.end, end: block.tail.end }, `${newline}${indent}})`, label);
}

/** The value inside `Ok(…)`, without a `.into()` behind it. */
function okValue(expr: Expr): Expr {
  const at = strip(expr);
  const callee = at.kind === 'call' ? strip(at.callee) : undefined;
  if (
    at.kind === 'call' &&
    callee?.kind === 'path' &&
    callee.path.segments.at(-1)?.name === 'Ok' &&
    at.args[0]
  )
    return strip(at.args[0]);
  return at;
}
