import type { Block, Expr, FieldInit, Stmt } from '../../syntax/ast/index.ts';
import { indentOf, indentUnit, newlineOf } from '../../text/indent.ts';
import type { Span } from '../../text/span.ts';
import type { Local } from '../../types/callee.ts';
import { strip } from '../../types/infer/calls.ts';
import type { Unit } from '../../types/units.ts';
import { type Creation, creationOf } from './boxes.ts';
import { type InitContext, initFields, type StructExpr } from './literals.ts';
import { mayFail, mentions, parentsOf } from './names.ts';
import { lostComments, piecesOf, reindent, written } from './pieces.ts';
import { merge, replace, replaceRaw, type Source, textWith } from './rewrite.ts';

/** A constructor's body that ends in `Ok(Self { … })` or `Self { … }`. */
export interface ConstructorBody {
  readonly block: Block;
  readonly literal: StructExpr;
  /** The `Ok(…)` around the literal. */
  readonly ok?: Expr;
}

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

/** A `let` that makes a field's object in a box of its own, with the field that gets it. */
interface Made {
  readonly stmt: Stmt;
  readonly field: FieldInit;
  readonly local: Local;
  readonly creation: Creation;
}

/** `text` is what the macro call around the fields begins with: `try_pin_init!(`; `close` what it ends with. */
export interface MacroText {
  readonly open: string;
  readonly close: string;
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
  rebuild({ ...ic, rw: inside.rw }, rw.edits, at, unit, body, made, fails, macro);
  const { start, end } = body.block;
  merge(
    rw,
    inside.rw.edits.filter((it) => it.path !== at.path || it.span.end <= start || it.span.start >= end),
  );
  return { fallible };
}

function stmtExprs(stmt: Stmt): Expr[] {
  if (stmt.kind === 'expr') return [stmt.expr];
  return stmt.kind === 'let' ? [...(stmt.init ? [stmt.init] : []), ...(stmt.else ? [stmt.else] : [])] : [];
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

function rebuild(
  ic: InitContext,
  out: InitContext['rw']['edits'],
  at: Source,
  unit: Unit,
  body: ConstructorBody,
  made: readonly Made[],
  scoped: boolean,
  macro: MacroText,
): void {
  const { rw, api } = ic;
  const { block, literal } = body;
  const { text } = at;
  const step = indentUnit(text);
  const from = indentOf(text, block.tail!.start);
  const base = scoped ? from + step : from;
  const whole = body.ok ?? literal;
  const spans: Span[] = [...block.stmts, whole];
  const { pieces, rest } = piecesOf(text, { start: block.start + 1, end: block.end - 1 }, spans);
  const lines: string[] = [];
  const fields: string[] = [];
  let group: string[] = [];
  const emitted = new Set<string>();
  const close = () => {
    if (group.length === 0) return;
    if (group[0] === '') group.shift();
    fields.push(`${base}${step}_: {`, ...group, `${base}${step}},`);
    group = [];
  };
  const blockLocals: Local[] = [];
  for (const [i, stmt] of block.stmts.entries()) {
    const piece = pieces[i]!;
    const found = made.find((it) => it.stmt === stmt);
    if (found) {
      close();
      const lost = [
        ...lostComments(text, stmt, [found.creation.init]),
        ...lostComments(text, found.field, []),
      ];
      const init = reindent(textWith(at, found.creation.init, rw.edits), from, base + step);
      fields.push(
        ...written(
          [...piece.lead.filter((it, n) => it !== '' || n > 0), ...lost],
          `${found.field.name} <- ${init},`,
          piece.trail,
          base + step,
        ),
      );
      emitted.add(found.field.name);
    } else if (emitted.size === 0) {
      lines.push(
        ...written(piece.lead, reindent(text.slice(stmt.start, stmt.end), from, base), piece.trail, base),
      );
    } else {
      if (!api.procMacros)
        rw.refusals.add(
          'code runs after a field was made, and the macros of this kernel have no `_: { … }` blocks',
        );
      const code = usesOfMade(ic, at, unit, block, made, stmt);
      group.push(
        ...written(piece.lead, reindent(code, from, base + step + step), piece.trail, base + step + step),
      );
      if (stmt.kind === 'let' && stmt.pattern.kind === 'ident') {
        const local = unit.types().locals.get(stmt.pattern);
        if (local) blockLocals.push(local);
      } else if (stmt.kind === 'let')
        rw.refusals.add('a pattern takes apart what is computed after a field was made');
    }
  }
  close();
  const left = literal.fields.filter((it) => !made.some((m) => m.field === it));
  const inner = piecesOf(
    text,
    { start: literal.bracesSpan.start + 1, end: literal.bracesSpan.end - 1 },
    literal.fields,
  );
  for (const field of left) {
    const piece = inner.pieces[literal.fields.indexOf(field)]!;
    for (const local of blockLocals) {
      if (field.name === local.name || (field.value && mentions(field.value, local.name).length > 0))
        rw.refusals.add(`\`${local.name}\` is computed from a field and needed by another`);
    }
    const value = field.value ? mentionsMade(ic, unit, made, field.value) : '';
    if (value === 'moved') rw.refusals.add(`\`${field.name}\` takes what another field holds`);
    const code = reindent(textWith(at, field, rw.edits), indentOf(text, field.start), base + step);
    fields.push(
      ...written(
        piece.lead.filter((it) => it !== ''),
        `${code},`,
        piece.trail,
        base + step,
      ),
    );
  }
  for (const it of made) {
    const piece = inner.pieces[literal.fields.indexOf(it.field)]!;
    const comments = [...piece.lead.filter((l) => l !== ''), ...(piece.trail ? [piece.trail.trim()] : [])];
    if (comments.length > 0) fields.push(...comments.map((l) => base + step + l));
  }
  fields.push(...inner.rest.map((it) => base + step + it));
  const tail = pieces.at(-1)!;
  const lost = lostComments(text, whole, [literal]);
  const path = text.slice(literal.path.start, literal.path.end);
  const opening = scoped ? `Ok(${macro.open}` : macro.open;
  const ending = scoped ? `${macro.close})` : macro.close;
  lines.push(
    ...written([...tail.lead, ...lost], `${opening}${path} {`, '', base),
    ...fields,
    `${base}}${ending}${tail.trail}`,
    ...rest.map((it) => base + it),
  );
  const all = scoped ? [`${from}${api.scope}(move || {`, ...lines, `${from}})`] : lines;
  const newline = newlineOf(text);
  const first = Math.min(...spans.map((it) => it.start), ...lostStarts(text, block, spans));
  const start = text.lastIndexOf('\n', first) + 1;
  const end = lastEnd(text, block, spans);
  replace(
    { edits: out, refusals: rw.refusals },
    at,
    { start, end },
    all.join(newline).replace(/\r?\n/g, newline),
    'initialise the fields in place',
  );
}

function lostStarts(text: string, block: Block, spans: readonly Span[]): number[] {
  const before = text.slice(block.start + 1, spans[0]!.start);
  const found = before.search(/\S/);
  return found < 0 ? [] : [block.start + 1 + found];
}

/** Where the last thing in the block ends, a comment behind it included. */
function lastEnd(text: string, block: Block, spans: readonly Span[]): number {
  const after = text.slice(spans.at(-1)!.end, block.end - 1);
  return spans.at(-1)!.end + after.trimEnd().length;
}

/** The text of a statement that runs after fields were made: names of boxes become those of their fields. */
function usesOfMade(
  ic: InitContext,
  at: Source,
  unit: Unit,
  block: Block,
  made: readonly Made[],
  stmt: Stmt,
): string {
  const parents = parentsOf(block);
  const edits: { path: string; span: Span; newText: string }[] = [];
  for (const { local, field } of made) {
    for (const expr of stmtExprs(stmt).flatMap((it) => mentions(it, local.name))) {
      if (unit.types().resolutions.get(expr)?.kind !== 'local') continue;
      if (!isBorrow(unit, parents, expr))
        ic.rw.refusals.add(`\`${local.name}\` is shared or given away while the module is initialised`);
      if (local.name !== field.name) edits.push({ path: at.path, span: expr, newText: field.name });
    }
    if (
      local.name !== field.name &&
      new RegExp(`\\{${local.name}[:}]`).test(at.text.slice(stmt.start, stmt.end))
    )
      ic.rw.refusals.add(`\`${local.name}\` is named in a format string`);
  }
  return textWith(at, stmt, edits);
}

function mentionsMade(ic: InitContext, unit: Unit, made: readonly Made[], value: Expr): 'moved' | 'fine' {
  const parents = parentsOf(value);
  for (const { local } of made) {
    for (const expr of mentions(value, local.name)) {
      if (
        !ic.api.procMacros ||
        local.name !== made.find((it) => it.local === local)!.field.name ||
        !isBorrow(unit, parents, expr)
      )
        return 'moved';
    }
  }
  return 'fine';
}

/** Whether a box is only looked into here: a field, a method of its contents, a reference. */
export function isBorrow(unit: Unit, parents: ReadonlyMap<Expr, Expr>, expr: Expr): boolean {
  const parent = parents.get(expr);
  if (parent?.kind === 'field') return true;
  if (parent?.kind === 'ref') return !parent.mutable;
  if (parent?.kind !== 'methodCall' || parent.receiver !== expr) return false;
  const callee = unit.types().callees.get(parent);
  // A method of the pointer itself, such as `clone`, is found before any dereference.
  return callee?.kind === 'fn' && (callee.steps?.length ?? 0) > 1 && callee.fn.item.self?.ref === true;
}
