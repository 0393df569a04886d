import type { Cells } from '../db/spec.ts';
import type { FnItem } from '../syntax/ast/index.ts';
import type { Span } from '../text/span.ts';
import type { FnRef } from '../types/methods.ts';
import type { FlowUnknown } from './unknown.ts';
import type { FlowViolation } from './violation.ts';

/** Where what a flow reads is written down, and what it found of roots is kept. */
export interface FlowReads {
  /** What roots came to, by their keys; each with what was read for it. */
  readonly roots: Cells<RootResult>;
  /** The declarations and the vocabulary that all runs stand on are read. */
  declared(): void;
  /** Names a function of a file by its place among the others and its text; undefined where its object names it. */
  readonly identity?: (path: string, item: FnItem) => string | undefined;
  /** A function's text is read. */
  looked(path: string, item: FnItem): void;
  /** The function around an offset, whose text is read; undefined outside of all, where all of the file is read. */
  around(path: string, offset: number): { readonly n: number; readonly start: number } | undefined;
  /** Where that function begins now. */
  start(path: string, n: number): number | undefined;
  /** Runs something, and gives it back as something that can be told again to whoever asks. */
  recorded<T>(run: () => T): { readonly value: T; readonly again: () => void };
}

/** A function's text is read. What macros declare is told by what the file declares, which each root reads. */
export function looked(reads: FlowReads | undefined, { item, module }: FnRef): void {
  if (!item.expanded || module.enclosing) reads?.looked(module.file, item);
}

/** What was found in roots. */
export interface FlowFindings {
  readonly violations: readonly FlowViolation[];
  /** What is not known where nothing may sleep. */
  readonly unknowns: readonly FlowUnknown[];
}

/**
 * What one root came to. A span counts from the start of the function that it lies in, so that the result is the same
 * wherever that function stands; see `placed`.
 */
export interface RootResult extends FlowFindings {
  /**
   * The numbers of those functions: of each violation, in the order of `movedBy`. Undefined for a span outside of all
   * functions, which counts from the start of the file.
   */
  readonly anchors: readonly (readonly (number | undefined)[])[];
  /** The same of each unknown. */
  readonly unknownAnchors: readonly (number | undefined)[];
}

/** Ties the spans of what was found to the functions that they lie in, whose texts are read by that. */
export function anchored(reads: FlowReads | undefined, found: FlowFindings): RootResult {
  const around = (path: string, span: Span) => reads?.around(path, span.start);
  const anchors: (number | undefined)[][] = [];
  const violations = found.violations.map((it) => {
    const own: (number | undefined)[] = [];
    anchors.push(own);
    return movedBy(it, (path, span) => {
      const anchor = around(path, span);
      own.push(anchor?.n);
      return -(anchor?.start ?? 0);
    });
  });
  const unknownAnchors: (number | undefined)[] = [];
  const unknowns = found.unknowns.map((it) => {
    const anchor = around(it.path, it.span);
    unknownAnchors.push(anchor?.n);
    return { ...it, span: moved(it.span, -(anchor?.start ?? 0)) };
  });
  return { violations, unknowns, anchors, unknownAnchors };
}

/** What was found, at the places where its functions stand now. */
export function placed(reads: FlowReads, result: RootResult): FlowFindings {
  const startOf = (path: string, n: number | undefined): number =>
    n === undefined ? 0 : (reads.start(path, n) ?? 0);
  const violations = result.violations.map((it, i) => {
    let k = 0;
    return movedBy(it, (path) => startOf(path, result.anchors[i]![k++]));
  });
  const unknowns = result.unknowns.map((it, i) => ({
    ...it,
    span: moved(it.span, startOf(it.path, result.unknownAnchors[i])),
  }));
  return { violations, unknowns };
}

/** A violation with each of its spans moved by what `by` says of it; asked for each of them, always in the same order. */
function movedBy(it: FlowViolation, by: (path: string, span: Span) => number): FlowViolation {
  const at = (path: string, span: Span): Span => moved(span, by(path, span));
  return {
    ...it,
    span: at(it.path, it.span),
    context: { ...it.context, span: at(it.context.path, it.context.span) },
    trace: it.trace.map((step) => ({ ...step, span: at(step.path, step.span) })),
    ...(it.flags?.span ? { flags: { ...it.flags, span: at(it.path, it.flags.span) } } : {}),
  };
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
