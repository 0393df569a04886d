import { currentFn } from '../def/module.ts';
import type { CallExpr, Expr, MethodCallExpr } from '../syntax/ast/index.ts';
import { forEachExprAround } from '../syntax/ast/walk.ts';
import { scanComments } from '../text/comments.ts';
import type { Span } from '../text/span.ts';
import type { FnRef } from '../types/methods.ts';
import { innermostUnit, type Unit } from '../types/units.ts';
import type { CrateFile, RuleContext } from './rule.ts';

type Call = CallExpr | MethodCallExpr;

/** A place where the name of a function stands. */
interface Place {
  readonly file: CrateFile;
  /** The innermost body around; undefined outside of all. */
  readonly unit: Unit | undefined;
}

/** A call of the function, or of the trait's method that it implements. */
export interface CallReference extends Place {
  readonly kind: 'call';
  readonly unit: Unit;
  readonly call: Call;
}

/**
 * What a function's name stands for at a place: a call of it, the function handed on as a value, another function of that
 * name, or something that is not known: in a macro, in a method call on an unknown type, as a field's name.
 */
export type Reference = CallReference | (Place & { readonly kind: 'value' | 'another' | 'unknown' });

/**
 * The places where a function is named, in the files of its crate, comments and its own head left out. Of a function of
 * the kernel's own crates, whose callers may stand anywhere, those in the same file.
 */
export function* referencesTo(cx: RuleContext, fn: FnRef): Generator<Reference> {
  let comments: { readonly file: CrateFile; readonly spans: readonly Span[] } | undefined;
  for (const { at, ...found } of mentions(cx, fn)) {
    const { file, unit, kind } = found;
    if (kind !== 'unknown') yield found;
    else if (declaresOrImports(file.text, at, fn.item.name)) yield { file, unit, kind: 'another' };
    else {
      // Only what is nothing else may stand in a comment; most files are never looked through for them.
      if (comments?.file !== file) comments = { file, spans: scanComments(file.text) };
      const isComment = comments.spans.some((it) => it.start <= at && at < it.end);
      if (unit?.kind === 'doc' || !isComment) yield found;
    }
  }
}

/** The calls of a function that its crate makes; see `referencesTo`. */
export function* callsOf(cx: RuleContext, fn: FnRef): Generator<CallReference> {
  for (const it of mentions(cx, fn)) if (it.kind === 'call') yield it;
}

/** Each place where the name stands but in the function's own head, and what the types say of it. */
function* mentions(cx: RuleContext, fn: FnRef): Generator<Reference & { readonly at: number }> {
  const { name, nameSpan } = fn.item;
  const word = new RegExp(`\\b${name}\\b`, 'g');
  for (const file of cx.crateFiles()) {
    for (const { index: at } of file.text.matchAll(word)) {
      if (file.path === fn.module.file && nameSpan.start <= at && at < nameSpan.end) continue;
      yield { file, at, ...referenceIn(innermostUnit(file.units(), at), at, fn) };
    }
  }
}

/** Whether a name is that of a declaration, or brought by an import that gives it no other name. */
function declaresOrImports(text: string, at: number, name: string): boolean {
  if (/\bfn\s+$/.test(text.slice(Math.max(0, at - 8), at))) return true;
  const start = Math.max(text.lastIndexOf(';', at), text.lastIndexOf('}', at)) + 1;
  const end = at + name.length;
  return (
    /^\s*(?:pub\s*(?:\([^)]*\)\s*)?)?use\s/.test(text.slice(start, at)) &&
    !/^\s+as\b/.test(text.slice(end, end + 8))
  );
}

type WithoutFile<T> = T extends unknown ? Omit<T, 'file'> : never;

function referenceIn(unit: Unit | undefined, at: number, fn: FnRef): WithoutFile<Reference> {
  if (!unit) return { kind: 'unknown', unit };
  const named = namedAt(unit, at);
  const { callees, resolutions } = unit.types();
  if (named.call) {
    const callee = callees.get(named.call);
    if (callee?.kind !== 'fn')
      return { kind: callee?.kind === 'value' || !callee ? 'unknown' : 'another', unit };
    return isSame(callee.fn, fn) ? { kind: 'call', unit, call: named.call } : { kind: 'another', unit };
  }
  const found = named.path && resolutions.get(named.path);
  if (!found) return { kind: 'unknown', unit };
  return { kind: found.kind === 'fn' && isSame(found.fn, fn) ? 'value' : 'another', unit };
}

/** The call whose callee is named at a place, or else the path there. */
function namedAt(unit: Unit, at: number): { readonly call?: Call; readonly path?: Expr } {
  let call: Call | undefined;
  let path: Expr | undefined;
  for (const root of [unit.block(), ...unit.exprs()]) {
    if (!root) continue;
    forEachExprAround(root, at, (it) => {
      if (it.kind === 'path') path = it;
      if (it.kind !== 'call' && it.kind !== 'methodCall') return;
      const { start, end } = it.kind === 'methodCall' ? it.methodSpan : it.callee;
      if (start <= at && at < end && (it.kind === 'methodCall' || it.callee.kind === 'path')) call = it;
    });
  }
  return { ...(call ? { call } : {}), ...(path ? { path } : {}) };
}

/** Whether a callee is the function, or the trait's method that it implements. */
function isSame(callee: FnRef, fn: FnRef): boolean {
  // Either may be an item of before an edit, which has taken another one's place.
  if (currentFn(callee.module.crate, callee.item) === currentFn(fn.module.crate, fn.item)) return true;
  const trait = fn.owner?.trait?.id;
  return trait !== undefined && callee.item.name === fn.item.name && callee.owner?.trait?.id === trait;
}

/** Tells a function from all others of its crate as it is now. */
export function fnKey(fn: FnRef): string {
  return `${fn.module.file}:${fn.item.nameSpan.start}`;
}
