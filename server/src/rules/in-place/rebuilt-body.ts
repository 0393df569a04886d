import type { Block, Expr, FieldInit, Stmt } from '../../syntax/ast/index.ts';
import { indentOf, indentUnit, newlineOf } from '../../text/indent.ts';
import type { Span } from '../../text/span.ts';
import type { Local } from '../../types/callee.ts';
import type { Unit } from '../../types/units.ts';
import type { Creation } from './boxes.ts';
import type { InitContext, StructExpr } from './literals.ts';
import { isBorrow, mentions, parentsOf } from './names.ts';
import { lostComments, type Piece, type Pieces, piecesOf, reindent, written } from './pieces.ts';
import { type Rewrite, replace, type Source, textWith } from './rewrite.ts';

/** A constructor's body that ends in `Ok(Self { … })` or `Self { … }`. */
export interface ConstructorBody {
  readonly block: Block;
  readonly literal: StructExpr;
  /** The `Ok(…)` around the literal. */
  readonly ok?: Expr;
}

/** A `let` that makes a field's object in a box of its own, with the field that gets it. */
export interface Made {
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

/** What a body is made from. */
export interface Rebuilding {
  readonly ic: InitContext;
  readonly at: Source;
  readonly unit: Unit;
  readonly body: ConstructorBody;
  /** What becomes a field that is initialised in place, in the order of the fields. */
  readonly made: readonly Made[];
  /** Something before the first field may fail: all of it stands in a closure then. */
  readonly scoped: boolean;
  readonly macro: MacroText;
}

/** Adds to `out` the edit that makes a body with `let`s and a literal one with an initialiser. */
export function rebuildBody(given: Rebuilding, out: Rewrite['edits']): void {
  new RebuiltBody(given).write(out);
}

/** A body that is being written anew, line by line, with each comment at what it stood with. */
class RebuiltBody {
  readonly #it: Rebuilding;
  readonly #text: string;
  readonly #step: string;
  /** The indentation of what was there, and of what is written. */
  readonly #from: string;
  readonly #base: string;
  /** The literal with the `Ok(…)` around it. */
  readonly #whole: Span;
  readonly #spans: readonly Span[];
  readonly #pieces: Pieces;
  /** The pieces between the braces of the literal. */
  readonly #inner: Pieces;
  /** Lines before the initialiser, and those of its fields. */
  readonly #lines: string[] = [];
  readonly #fields: string[] = [];
  /** Lines of the `_: { … }` that is open. */
  #group: string[] = [];
  /** What such blocks declare, which no field outside of them sees. */
  readonly #blockLocals: Local[] = [];

  constructor(it: Rebuilding) {
    const { block, literal, ok } = it.body;
    this.#it = it;
    this.#text = it.at.text;
    this.#step = indentUnit(this.#text);
    this.#from = indentOf(this.#text, block.tail!.start);
    this.#base = it.scoped ? this.#from + this.#step : this.#from;
    this.#whole = ok ?? literal;
    this.#spans = [...block.stmts, this.#whole];
    this.#pieces = piecesOf(this.#text, { start: block.start + 1, end: block.end - 1 }, this.#spans);
    const { start, end } = literal.bracesSpan;
    this.#inner = piecesOf(this.#text, { start: start + 1, end: end - 1 }, literal.fields);
  }

  write(out: Rewrite['edits']): void {
    const { at, body, made, ic } = this.#it;
    let isFirst = true;
    for (const [i, stmt] of body.block.stmts.entries()) {
      const piece = this.#pieces.pieces[i]!;
      const found = made.find((it) => it.stmt === stmt);
      if (found) this.#madeField(found, piece);
      else if (isFirst) this.#before(stmt, piece);
      else this.#between(stmt, piece);
      isFirst &&= found === undefined;
    }
    this.#closeGroup();
    for (const it of body.literal.fields) if (!made.some((each) => each.field === it)) this.#otherField(it);
    this.#commentsOfMade();
    const newline = newlineOf(this.#text);
    replace(
      { edits: out, refusals: ic.rw.refusals },
      at,
      this.#replaced(),
      this.#all().join(newline).replace(/\r?\n/g, newline),
      'initialise the fields in place',
    );
  }

  /** The `let` of a box becomes the field that got it. */
  #madeField({ stmt, field, creation }: Made, piece: Piece): void {
    const { at, ic } = this.#it;
    this.#closeGroup();
    const lost = [...lostComments(this.#text, stmt, [creation.init]), ...lostComments(this.#text, field, [])];
    const indent = this.#base + this.#step;
    const init = reindent(textWith(at, creation.init, ic.rw.edits), this.#from, indent);
    const lead = [...piece.lead.filter((it, n) => it !== '' || n > 0), ...lost];
    this.#fields.push(...written(lead, `${field.name} <- ${init},`, piece.trail, indent));
  }

  /** What runs before anything is made stays where it is. */
  #before(stmt: Stmt, piece: Piece): void {
    const code = reindent(this.#text.slice(stmt.start, stmt.end), this.#from, this.#base);
    this.#lines.push(...written(piece.lead, code, piece.trail, this.#base));
  }

  /** What runs after a field was made goes into a block behind that field. */
  #between(stmt: Stmt, piece: Piece): void {
    const { ic, unit } = this.#it;
    const { refusals } = ic.rw;
    if (!ic.api.procMacros)
      refusals.add(
        'code runs after a field was made, and the macros of this kernel have no `_: { … }` blocks',
      );
    const indent = this.#base + this.#step + this.#step;
    const code = reindent(usesOfMade(this.#it, stmt), this.#from, indent);
    this.#group.push(...written(piece.lead, code, piece.trail, indent));
    if (stmt.kind !== 'let') return;
    if (stmt.pattern.kind === 'ident') {
      const local = unit.types().locals.get(stmt.pattern);
      if (local) this.#blockLocals.push(local);
    } else refusals.add('a pattern takes apart what is computed after a field was made');
  }

  #closeGroup(): void {
    const group = this.#group;
    if (group.length === 0) return;
    if (group[0] === '') group.shift();
    const indent = this.#base + this.#step;
    this.#fields.push(`${indent}_: {`, ...group, `${indent}},`);
    this.#group = [];
  }

  /** A field of the literal that nothing was made for beforehand. */
  #otherField(field: FieldInit): void {
    const { at, ic } = this.#it;
    const { refusals } = ic.rw;
    for (const { name } of this.#blockLocals) {
      if (field.name === name || (field.value && mentions(field.value, name).length > 0))
        refusals.add(`\`${name}\` is computed from a field and needed by another`);
    }
    if (field.value && takesMade(this.#it, field.value))
      refusals.add(`\`${field.name}\` takes what another field holds`);
    const { lead, trail } = this.#pieceOf(field);
    const indent = this.#base + this.#step;
    const code = reindent(textWith(at, field, ic.rw.edits), indentOf(this.#text, field.start), indent);
    this.#fields.push(
      ...written(
        lead.filter((it) => it !== ''),
        `${code},`,
        trail,
        indent,
      ),
    );
  }

  /** What stood with a made field in the literal stands behind all fields now. */
  #commentsOfMade(): void {
    const comments = this.#it.made.flatMap(({ field }) => {
      const { lead, trail } = this.#pieceOf(field);
      return [...lead.filter((it) => it !== ''), ...(trail ? [trail.trim()] : [])];
    });
    for (const it of [...comments, ...this.#inner.rest]) this.#fields.push(this.#base + this.#step + it);
  }

  #pieceOf(field: FieldInit): Piece {
    return this.#inner.pieces[this.#it.body.literal.fields.indexOf(field)]!;
  }

  /** All lines of the new body. */
  #all(): string[] {
    const { ic, scoped, macro, body } = this.#it;
    const tail = this.#pieces.pieces.at(-1)!;
    const lost = lostComments(this.#text, this.#whole, [body.literal]);
    const path = this.#text.slice(body.literal.path.start, body.literal.path.end);
    const opening = scoped ? `Ok(${macro.open}` : macro.open;
    const ending = scoped ? `${macro.close})` : macro.close;
    const lines = [
      ...this.#lines,
      ...written([...tail.lead, ...lost], `${opening}${path} {`, '', this.#base),
      ...this.#fields,
      `${this.#base}}${ending}${tail.trail}`,
      ...this.#pieces.rest.map((it) => this.#base + it),
    ];
    return scoped ? [`${this.#from}${ic.api.scope}(move || {`, ...lines, `${this.#from}})`] : lines;
  }

  /** What the new lines take the place of: whole lines, with all comments of the block. */
  #replaced(): Span {
    const { block } = this.#it.body;
    const text = this.#text;
    const before = text.slice(block.start + 1, this.#spans[0]!.start).search(/\S/);
    const first = Math.min(
      ...this.#spans.map((it) => it.start),
      ...(before < 0 ? [] : [block.start + 1 + before]),
    );
    const last = this.#spans.at(-1)!.end;
    return {
      start: text.lastIndexOf('\n', first) + 1,
      end: last + text.slice(last, block.end - 1).trimEnd().length,
    };
  }
}

/** The text of a statement that runs after fields were made: names of boxes become those of their fields. */
function usesOfMade({ ic, at, unit, body, made }: Rebuilding, stmt: Stmt): string {
  const parents = parentsOf(body.block);
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

/** Whether a value takes a box that became a field, or looks into it by another name than the field's. */
function takesMade({ ic, unit, made }: Rebuilding, value: Expr): boolean {
  const parents = parentsOf(value);
  return made.some(({ local, field }) =>
    mentions(value, local.name).some(
      (it) => !ic.api.procMacros || local.name !== field.name || !isBorrow(unit, parents, it),
    ),
  );
}

/** The expressions of a statement. */
export function stmtExprs(stmt: Stmt): Expr[] {
  if (stmt.kind === 'expr') return [stmt.expr];
  return stmt.kind === 'let' ? [...(stmt.init ? [stmt.init] : []), ...(stmt.else ? [stmt.else] : [])] : [];
}
