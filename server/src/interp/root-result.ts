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

/** The function that a span lies in, and where that began when the span was found. */
interface Anchor {
  readonly n: number;
  readonly start: number;
}

/** What was found in roots. */
export interface FlowFindings {
  readonly violations: readonly FlowViolation[];
  /** What is not known where nothing may sleep. */
  readonly unknowns: readonly FlowUnknown[];
}

/** What one root came to. Its spans are those of when it was found; see `placed`. */
export interface RootResult extends FlowFindings {
  /** Of each violation, in the order of `spansOf`; undefined for a span outside of all functions. */
  readonly anchors: readonly (readonly (Anchor | undefined)[])[];
  /** The same of each unknown. */
  readonly unknownAnchors: readonly (Anchor | undefined)[];
}

/** Ties the spans of what was found to the functions that they lie in, whose texts are read by that. */
export function anchored(reads: FlowReads | undefined, { violations, unknowns }: FlowFindings): RootResult {
  const anchors = violations.map((it) =>
    spansOf(it).map(({ path, span }) => reads?.around(path, span.start)),
  );
  const unknownAnchors = unknowns.map(({ path, span }) => reads?.around(path, span.start));
  return { violations, unknowns, anchors, unknownAnchors };
}

/** What was found, at the places where its functions stand now. */
export function placed(reads: FlowReads, result: RootResult): FlowFindings {
  const shift = (path: string, anchor: Anchor | undefined): number =>
    anchor ? (reads.start(path, anchor.n) ?? anchor.start) - anchor.start : 0;
  const violations = result.violations.map((it, i) => {
    const deltas = spansOf(it).map(({ path }, k) => shift(path, result.anchors[i]![k]));
    return deltas.every((delta) => delta === 0) ? it : moved(it, deltas);
  });
  const unknowns = result.unknowns.map((it, i) => {
    const by = shift(it.path, result.unknownAnchors[i]);
    return by === 0 ? it : { ...it, span: { start: it.span.start + by, end: it.span.end + by } };
  });
  return { violations, unknowns };
}

function spansOf(it: FlowViolation): { readonly path: string; readonly span: Span }[] {
  const flags = it.flags?.span;
  return [it, it.context, ...it.trace, ...(flags ? [{ path: it.path, span: flags }] : [])];
}

function moved(it: FlowViolation, deltas: readonly number[]): FlowViolation {
  const move = ({ start, end }: Span, k: number): Span => ({
    start: start + deltas[k]!,
    end: end + deltas[k]!,
  });
  return {
    ...it,
    span: move(it.span, 0),
    context: { ...it.context, span: move(it.context.span, 1) },
    trace: it.trace.map((step, i) => ({ ...step, span: move(step.span, 2 + i) })),
    ...(it.flags?.span ? { flags: { ...it.flags, span: move(it.flags.span, deltas.length - 1) } } : {}),
  };
}
