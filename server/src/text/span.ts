/** A half-open range `[start, end)` of UTF-16 code units in one file's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
  /** The place of a macro's call: what has this span was not written there, or only parts of it were. No fix may touch it. */
  readonly made?: true;
}

/** Whether two half-open spans share at least one code unit, or one is an empty span inside the other. */
export function overlaps(a: Span, b: Span): boolean {
  if (a.start === a.end || b.start === b.end) return a.start <= b.end && b.start <= a.end && !touches(a, b);
  return a.start < b.end && b.start < a.end;
}

function touches(a: Span, b: Span): boolean {
  return a.start !== b.start && (a.end === b.start || b.end === a.start);
}

/** Orders what has places in one file by where these begin, and then by where they end. */
export function byPlace(a: { readonly span: Span }, b: { readonly span: Span }): number {
  return a.span.start - b.span.start || a.span.end - b.span.end;
}
