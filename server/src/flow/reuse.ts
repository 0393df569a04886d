import type { Edit } from '../text/edit-between.ts';
import type { Span } from '../text/span.ts';
import type { FlowViolation } from './violation.ts';

/** A body that a root's run looked into. */
export interface Dependency extends Span {
  readonly path: string;
}

/** What one root came to, and what that hangs on. */
export interface RootResult extends Span {
  readonly violations: readonly FlowViolation[];
  readonly deps: readonly Dependency[];
}

/** Results by file, then by `rootKey`. */
export type RootResults = Map<string, Map<string, RootResult>>;

/** A root by its body's place. */
export function rootKey(span: Span): string {
  return `${span.start}:${span.end}`;
}

/**
 * The results that hold after edits of bodies, at their new places: those of roots that neither were edited nor looked
 * into a body that was.
 */
export function carryOver(results: RootResults, edits: ReadonlyMap<string, Edit>): RootResults {
  const out: RootResults = new Map();
  const touched = ({ path, start, end }: Dependency): boolean => {
    const edit = edits.get(path);
    return edit !== undefined && end >= edit.start && start <= edit.oldEnd;
  };
  const moved = <T extends Span>(path: string, span: T): T => {
    const edit = edits.get(path);
    if (!edit || span.start < edit.oldEnd) return span;
    return { ...span, start: span.start + edit.delta, end: span.end + edit.delta };
  };
  for (const [path, roots] of results) {
    const kept = new Map<string, RootResult>();
    for (const root of roots.values()) {
      if (touched({ path, start: root.start, end: root.end }) || root.deps.some(touched)) continue;
      const at = moved(path, { start: root.start, end: root.end });
      kept.set(rootKey(at), {
        ...at,
        deps: root.deps.map((it) => moved(it.path, it)),
        violations: root.violations.map((it) => ({
          ...it,
          span: moved(it.path, it.span),
          context: { ...it.context, span: moved(it.context.path, it.context.span) },
          trace: it.trace.map((step) => ({ ...step, span: moved(step.path, step.span) })),
        })),
      });
    }
    out.set(path, kept);
  }
  return out;
}
