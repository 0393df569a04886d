import type { FileEdit, Fix } from '../../finding.ts';
import { scanComments } from '../../text/comments.ts';
import { applyEdits } from '../../text/edits.ts';
import { indentOf, indentUnit, lineStart, newlineOf } from '../../text/indent.ts';
import type { Span } from '../../text/span.ts';
import { lostComments, reindent } from './pieces.ts';

/** A file as far as a rewrite needs it. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** A change of several parts, all or nothing: one refusal and it is not offered. */
export interface Rewrite {
  readonly edits: FileEdit[];
  /** Why it cannot be done safely, each once. */
  readonly refusals: Set<string>;
}

/** A rewrite without edits and refusals. */
export function newRewrite(): Rewrite {
  return { edits: [], refusals: new Set() };
}

/** Replaces a span; the same edit asked for twice is made once. Comments that the new text does not have are put before it. */
export function replace(rw: Rewrite, file: Source, span: Span, newText: string, label: string): void {
  replaceRaw(rw, file, span, savedComments(file.text, span, newText) + newText, label);
}

/** `replace` for what is dropped with its comments. */
export function replaceRaw(rw: Rewrite, file: Source, span: Span, newText: string, label: string): void {
  const same = rw.edits.some(
    (it) =>
      it.path === file.path &&
      it.span.start === span.start &&
      it.span.end === span.end &&
      it.newText === newText,
  );
  if (!same) rw.edits.push({ path: file.path, span: { start: span.start, end: span.end }, newText, label });
}

/** The comments of a span that a replacement would lose, as text to go before it. */
function savedComments(text: string, span: Span, newText: string): string {
  const old = text.slice(span.start, span.end);
  if (!old.includes('//') && !old.includes('/*')) return '';
  const kept = scanComments(newText).map((it) => squeezed(newText.slice(it.start, it.end)));
  const lost = lostComments(text, span, []).filter((it) => {
    const at = kept.indexOf(squeezed(it));
    if (at >= 0) kept.splice(at, 1);
    return at < 0 && !/^\/\/\s*SAFETY:/i.test(it);
  });
  const indent = indentOf(text, span.start);
  const begins = span.start === lineStart(text, span.start);
  const newline = newlineOf(text);
  if (begins) return lost.map((it) => `${indent}${it}${newline}`).join('');
  return lost.map((it) => (it.startsWith('//') ? ` ${it}${newline}${indent}` : ` ${it} `)).join('');
}

/** A comment whatever its indentation. */
function squeezed(comment: string): string {
  return comment.replace(/\s+/g, ' ');
}

/** Inserts at an offset; see `replace`. */
export function insert(rw: Rewrite, file: Source, at: number, newText: string, label: string): void {
  replace(rw, file, { start: at, end: at }, newText, label);
}

/** Puts an attribute in front of an item or field: on a line of its own where that begins a line. */
export function insertAttribute(
  rw: Rewrite,
  file: Source,
  at: number,
  attribute: string,
  label: string,
): void {
  const alone = file.text.slice(lineStart(file.text, at), at).trim() === '';
  insert(
    rw,
    file,
    at,
    alone ? `${attribute}${newlineOf(file.text)}${indentOf(file.text, at)}` : `${attribute} `,
    label,
  );
}

/** The rewrite as a finding's fix, or the reasons why there is none, for its help. */
export function asFix(
  rw: Rewrite,
  title: string,
  applicability: Fix['applicability'] = 'unsafe',
): { readonly fixes: readonly Fix[]; readonly why?: string } {
  if (rw.refusals.size > 0)
    return { fixes: [], why: `no rewrite is offered: ${[...rw.refusals].join('; ')}` };
  return rw.edits.length > 0 ? { fixes: [{ title, applicability, edits: rw.edits }] } : { fixes: [] };
}

/** Takes over edits of another rewrite, those that are there already left out. */
export function merge(rw: Rewrite, edits: readonly FileEdit[]): void {
  for (const it of edits) replaceRaw(rw, { path: it.path, text: '' }, it.span, it.newText, it.label ?? '');
}

/** What an allocation of a literal becomes: `OWNER::METHOD(MACRO!(LITERAL ERROR), FLAGS) TAIL`. */
export interface Allocation {
  /** `KBox::pin_init`. */
  readonly callee: string;
  /** `try_pin_init`; undefined where the argument is an initialiser as it is. */
  readonly macro?: string;
  /** `? AllocError`. */
  readonly error?: string;
  /** Undefined on a kernel whose function takes none. */
  readonly flags: string | undefined;
  /** `?`, or nothing. */
  readonly tail: string;
}

/**
 * Replaces `outer`, which allocates what stands at `inner`, by an allocation that initialises in place. Edits inside it that were
 * made before are folded in; what takes several lines is laid out as rustfmt does. Comments between the two are kept.
 */
export function writeAllocation(
  rw: Rewrite,
  file: Source,
  outer: Span,
  inner: Span,
  form: Allocation,
  label: string,
): void {
  const { text } = file;
  const value = textWith(file, inner, rw.edits);
  const inside = (it: FileEdit) =>
    it.path === file.path && it.span.start >= outer.start && it.span.end <= outer.end;
  const kept = rw.edits.filter((it) => !inside(it));
  rw.edits.splice(0, rw.edits.length, ...kept);
  const lost = lostComments(text, outer, [inner]).filter((it) => !/^\/\/\s*SAFETY:/i.test(it));
  const open = form.macro ? `${form.macro}!(` : '';
  const close = form.macro ? `${form.error ?? ''})` : '';
  const indent = indentOf(text, outer.start);
  const step = indent + indentUnit(text);
  const newline = newlineOf(text);
  const body = reindent(value, indentOf(text, inner.end), step);
  const lines = [
    `${form.callee}(`,
    ...lost.map((it) => step + it),
    `${step}${open}${body}${close},`,
    ...(form.flags ? [`${step}${form.flags},`] : []),
    `${indent})${form.tail}`,
  ];
  const flat = `${form.callee}(${open}${value}${close}${form.flags ? `, ${form.flags}` : ''})${form.tail}`;
  // A lone argument may have lines of its own inside the parentheses.
  if (!form.flags && lost.length === 0) {
    const own = reindent(value, indentOf(text, inner.end), indent);
    replace(rw, file, outer, `${form.callee}(${open}${own}${close})${form.tail}`, label);
    return;
  }
  const vertical =
    value.includes('\n') || lost.length > 0 || outer.start - lineStart(text, outer.start) + flat.length > 98;
  replace(rw, file, outer, vertical ? lines.join(newline) : flat, label);
}

/** The text of `span` with those of the edits that lie inside it applied. */
export function textWith(file: Source, span: Span, edits: readonly FileEdit[]): string {
  const inside = edits
    .filter((it) => it.path === file.path && it.span.start >= span.start && it.span.end <= span.end)
    .map((it) => ({ start: it.span.start - span.start, end: it.span.end - span.start, newText: it.newText }));
  const text = file.text.slice(span.start, span.end);
  return applyEdits(text, inside) ?? text;
}
