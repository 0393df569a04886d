import type { CallExpr, Expr, FnItem } from '../../syntax/ast/index.ts';
import { strip } from '../../types/infer/calls.ts';
import { insideResult } from '../../types/layout/initialiser.ts';
import { fnScope, lowerType } from '../../types/scope.ts';
import { showTy } from '../../types/ty.ts';
import type { Unit } from '../../types/units.ts';
import { referencesTo } from '../call-graph.ts';
import type { CrateFile } from '../rule.ts';
import { asValueAllocation } from './allocations.ts';
import { writeInPlace } from './in-place-call.ts';
import type { InitContext } from './literals.ts';
import { constructorBody, inPlaceBody } from './module-init.ts';
import { parentsOf } from './names.ts';
import { replace } from './rewrite.ts';

/** Converts the constructors that the rewrite met so far, and those that these meet. */
export function convertPending(ic: InitContext): void {
  for (let fn = ic.pending.shift(); fn; fn = ic.pending.shift()) convertConstructor(ic, fn);
}

/**
 * Makes `fn new(…) -> Self` an `fn new(…) -> impl PinInit<Self>` (`impl Init<Self>`, where nothing needs pinning), and all its
 * callers with it. Refuses where a caller does something else with the value than to allocate it or put it into a field.
 */
export function convertConstructor(ic: InitContext, fn: FnItem): void {
  const { cx, rw } = ic;
  if (ic.converted.has(fn)) return;
  ic.converted.add(fn);
  const file = cx.crateFiles().find((it) => it.units().some((unit) => unit.fn?.item === fn));
  const unit = file?.units().find((it) => it.fn?.item === fn);
  const body = constructorBody(unit?.block());
  const { ret } = fn;
  if (!file || !unit?.fn || !body || !ret) {
    rw.refusals.add(`\`${fn.name}\` does not end in a literal of what it makes`);
    return;
  }
  const ty = lowerType(fnScope(unit.fn.scope, fn), ret);
  const made = insideResult(ty);
  const label = `make \`${fn.name}\` an initialiser`;
  const params =
    cx.text === file.text
      ? cx.text.slice(fn.paramsSpan.start, fn.paramsSpan.end)
      : file.text.slice(fn.paramsSpan.start, fn.paramsSpan.end);
  const borrowed = params.replace(/&\s*'static\b/g, '').match(/&/g)?.length ?? 0;
  if (borrowed > 1 || /'(?!static\b)\w/.test(params))
    rw.refusals.add(`\`${fn.name}\` borrows more than one argument`);
  const lifetime = borrowed === 1 ? " + '_" : '';
  const trait = ic.plain ? 'Init' : 'PinInit';
  const macro = ic.plain ? 'init' : 'pin_init';
  const result = made !== ty;
  const errorType = result && ret.kind === 'path' ? ret.path.segments.at(-1)?.args?.[1] : undefined;
  const error =
    errorType?.kind === 'type' ? file.text.slice(errorType.type.start, errorType.type.end) : 'Error';
  const suffix = error === 'Error' ? '' : `? ${error}`;
  const { fallible } = inPlaceBody(ic, file, unit, body, new Set(), (fails) =>
    result || fails ? { open: `try_${macro}!(`, close: `${suffix})` } : { open: `${macro}!(`, close: ')' },
  );
  const inner = ret.kind === 'path' && result ? ret.path.segments.at(-1)?.args?.[0] : undefined;
  const of =
    inner?.kind === 'type'
      ? file.text.slice(inner.type.start, inner.type.end)
      : result
        ? showTy(made)
        : file.text.slice(ret.start, ret.end);
  replace(rw, file, ret, `impl ${trait}<${of}${result || fallible ? `, ${error}` : ''}>${lifetime}`, label);
  for (const it of referencesTo(cx, unit.fn)) {
    if (it.kind === 'call' && it.call.kind === 'call') convertCall(ic, it.file, it.unit, it.call, fn);
    else if (it.kind === 'value') rw.refusals.add(`\`${fn.name}\` is handed on as a function`);
  }
}

function convertCall(ic: InitContext, file: CrateFile, unit: Unit, call: CallExpr, fn: FnItem): void {
  if (ic.approved.has(call)) return;
  const block = unit.block();
  const parents = block ? parentsOf(block) : new Map<Expr, Expr>();
  let value: Expr = call;
  for (
    let parent = parents.get(value);
    parent?.kind === 'try' || parent?.kind === 'paren';
    parent = parents.get(value)
  )
    value = parent;
  const parent = parents.get(value);
  const allocation = parent?.kind === 'call' ? asValueAllocation(ic.cx, file.text, unit, parent) : undefined;
  if (allocation && allocation.value === strip(value)) writeInPlace(ic, file, allocation, parents, call);
  else ic.rw.refusals.add(`\`${fn.name}\` is called where its value is used otherwise`);
}
