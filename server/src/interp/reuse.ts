import type { Edit } from '../text/edit-between.ts';
import type { Span } from '../text/span.ts';
import type { FlowUnknown } from './unknown.ts';
import type { FlowViolation } from './violation.ts';

/** A body that a root's run looked into. */
export interface Dependency extends Span {
  readonly path: string;
  /** Where its function begins: the signature matters too. */
  readonly head: number;
}

/** What one root came to, and what that hangs on. */
export interface RootResult extends Span {
  readonly head: number;
  /** A macro declares it: it is run again after each edit. */
  readonly expanded?: true;
  readonly violations: readonly FlowViolation[];
  /** Of the root itself, not of what is declared inside it. */
  readonly unknowns: readonly FlowUnknown[];
  readonly deps: readonly Dependency[];
}

/** Results by file, then by `rootKey`. */
export type RootResults = Map<string, Map<string, RootResult>>;

/** A root by its body's place; those that one macro call declares share one. */
export function rootKey({ span, fn }: { readonly span: Span; readonly fn?: RootFn }): string {
  const at = `${span.start}:${span.end}`;
  return fn?.item.expanded ? `${at} ${fn.id}` : at;
}

/** What tells a root from others at its place. */
interface RootFn {
  readonly id: string;
  readonly item: { readonly expanded?: unknown };
}

/**
 * The results that hold after edits, at their new places: those of roots that neither were edited nor looked into a
 * function that was. `outdated` says of a function at its old place that it is to be looked at again for another reason.
 */
export function carryOver(
  results: RootResults,
  edits: ReadonlyMap<string, Edit>,
  outdated: (it: Dependency) => boolean = () => false,
): RootResults {
  const out: RootResults = new Map();
  const touched = (it: Dependency): boolean => {
    const edit = edits.get(it.path);
    return (edit !== undefined && it.end >= edit.start && it.head <= edit.oldEnd) || outdated(it);
  };
  const moved = <T extends Span>(path: string, span: T): T => {
    const edit = edits.get(path);
    if (!edit || span.start < edit.oldEnd) return span;
    return { ...span, start: span.start + edit.delta, end: span.end + edit.delta };
  };
  /** None of these was edited, so that all of it lies on one side of the edit. */
  const movedFn = <T extends Span & { readonly head: number }>(path: string, fn: T): T => {
    const now = moved(path, fn);
    return { ...now, head: fn.head + now.start - fn.start };
  };
  for (const [path, roots] of results) {
    const kept = new Map<string, RootResult>();
    for (const root of roots.values()) {
      const { start, end, head } = root;
      if (root.expanded || touched({ path, start, end, head }) || root.deps.some(touched)) continue;
      const at = movedFn(path, { start, end, head });
      kept.set(rootKey({ span: at }), {
        ...at,
        deps: root.deps.map((it) => movedFn(it.path, it)),
        unknowns: root.unknowns.map((it) => ({ ...it, span: moved(path, it.span) })),
        violations: root.violations.map((it) => ({
          ...it,
          span: moved(it.path, it.span),
          context: { ...it.context, span: moved(it.context.path, it.context.span) },
          trace: it.trace.map((step) => ({ ...step, span: moved(step.path, step.span) })),
          ...(it.flags?.span ? { flags: { ...it.flags, span: moved(it.path, it.flags.span) } } : {}),
        })),
      });
    }
    out.set(path, kept);
  }
  return out;
}
