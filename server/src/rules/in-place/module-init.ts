import type { Block, FieldInit } from '../../syntax/ast/index.ts';
import { indentOf } from '../../text/indent.ts';
import { strip } from '../../types/infer/calls.ts';
import type { Unit } from '../../types/units.ts';
import { creationOf } from './boxes.ts';
import { type InitContext, initFields } from './literals.ts';
import { mayFail } from './names.ts';
import { lostComments } from './pieces.ts';
import { type ConstructorBody, type MacroText, type Made, rebuildBody, stmtExprs } from './rebuilt-body.ts';
import { merge, replace, replaceRaw, type Source } from './rewrite.ts';

/** See `ConstructorBody`; undefined for bodies of another shape. */
export function constructorBody(block: Block | undefined): ConstructorBody | undefined {
  if (!block?.tail) return undefined;
  const tail = strip(block.tail);
  if (tail.kind === 'struct') return { block, literal: tail };
  if (tail.kind !== 'call' || tail.callee.kind !== 'path' || tail.callee.path.segments.at(-1)?.name !== 'Ok')
    return undefined;
  const inner = tail.args[0] && strip(tail.args[0]);
  return inner?.kind === 'struct' ? { block, literal: inner, ok: block.tail } : undefined;
}

/**
 * Rewrites a constructor's body so that `boxed` fields are initialised where they will live. What runs after a field was
 * made becomes a `_: { … }` block behind it. All other fields become those of an initialiser.
 */
export function inPlaceBody(
  ic: InitContext,
  at: Source,
  unit: Unit,
  body: ConstructorBody,
  boxed: ReadonlySet<string>,
  form: (fallible: boolean) => MacroText,
): { readonly fallible: boolean } {
  const { rw } = ic;
  const { literal } = body;
  const label = 'initialise the fields in place';
  const made = literal.fields.flatMap(
    (it) => (boxed.has(it.name) ? madeBefore(unit, body.block, it) : undefined) ?? [],
  );
  const inside = { ...ic, rw: { edits: [] as typeof rw.edits, refusals: rw.refusals } };
  for (const field of literal.fields) {
    if (!boxed.has(field.name) || made.some((it) => it.field === field)) continue;
    const creation = field.value && creationOf(field.value);
    if (!creation || !field.value) {
      rw.refusals.add(`nothing says how \`${field.name}\` could be initialised in place`);
      continue;
    }
    const lost = lostComments(at.text, { start: field.nameSpan.end, end: field.end }, [creation.init]);
    const before = lost
      .map((it) => `${it}${it.startsWith('//') ? `\n${indentOf(at.text, field.start)}` : ' '}`)
      .join('');
    if (before) replace(inside.rw, at, { start: field.start, end: field.start }, before, label);
    // The comments between went above the field.
    replaceRaw(inside.rw, at, { start: field.nameSpan.end, end: creation.init.start }, ' <- ', label);
    replaceRaw(inside.rw, at, { start: creation.init.end, end: field.value.end }, '', label);
  }
  const { fallible } = initFields(inside, at, unit, literal, boxed);
  const macro = form(fallible);
  const early =
    made.length === 0 ? body.block.stmts : body.block.stmts.slice(0, body.block.stmts.indexOf(made[0]!.stmt));
  const fails = early.some((it) => stmtExprs(it).some(mayFail));
  if (fails && !ic.api.scope)
    rw.refusals.add('code before the first field can fail, and this kernel has no `pin_init_scope` for that');
  if (made.length === 0 && !fails) {
    merge(rw, inside.rw.edits);
    const whole = body.ok ?? literal;
    const lost = lostComments(at.text, whole, [literal]);
    const before = lost.map((it) => `${it}\n${indentOf(at.text, whole.start)}`).join('');
    replace(rw, at, { start: whole.start, end: literal.start }, before + macro.open, label);
    replace(rw, at, { start: literal.end, end: whole.end }, macro.close, label);
    return { fallible };
  }
  rebuildBody({ ic: { ...ic, rw: inside.rw }, at, unit, body, made, scoped: fails, macro }, rw.edits);
  const { start, end } = body.block;
  merge(
    rw,
    inside.rw.edits.filter((it) => it.path !== at.path || it.span.end <= start || it.span.start >= end),
  );
  return { fallible };
}

/** The `let` that makes what the field gets, if the field is just that variable. */
function madeBefore(unit: Unit, block: Block, field: FieldInit): Made | undefined {
  let value = field.value && strip(field.value);
  if (value?.kind === 'methodCall' && value.method === 'into' && value.args.length === 0)
    value = strip(value.receiver);
  const name = value
    ? value.kind === 'path' && value.path.segments.length === 1
      ? value.path.segments[0]!.name
      : undefined
    : field.name;
  if (name === undefined) return undefined;
  for (const stmt of block.stmts.toReversed()) {
    if (stmt.kind !== 'let' || stmt.pattern.kind !== 'ident' || stmt.pattern.name !== name) continue;
    const local = unit.types().locals.get(stmt.pattern);
    const creation = stmt.init && creationOf(stmt.init);
    return local && creation ? { stmt, field, local, creation } : undefined;
  }
  return undefined;
}
