import type { Finding, Fix, TraceStep } from '../finding.ts';
import type { TextChange } from '../syntax/source-file.ts';
import { mapOffset } from '../text/edits.ts';
import type { Span } from '../text/span.ts';

/**
 * Findings of a file after edits of it: moved along, and left out where the edit touched the very place. A fix or a
 * step of the trace that an edit touched is left out, for it may no longer fit. Changes in order, each in the
 * coordinates of the text before it.
 */
export function moveFindings(
  path: string,
  findings: readonly Finding[],
  changes: readonly TextChange[],
): readonly Finding[] {
  return changes.reduce<readonly Finding[]>(
    (all, change) => all.flatMap((it) => moved(path, it, change)),
    findings,
  );
}

function moved(path: string, finding: Finding, change: TextChange): Finding[] {
  const span = moveSpan(finding.span, change);
  if (!span) return [];
  const trace = finding.trace.flatMap((it): TraceStep[] => {
    const at = it.path === path ? moveSpan(it.span, change) : it.span;
    return at ? [{ ...it, span: at }] : [];
  });
  const fixes = finding.fixes.flatMap((it): Fix[] => {
    const edits = it.edits.map((edit) => ({
      ...edit,
      span: edit.path === path ? moveSpan(edit.span, change) : edit.span,
    }));
    return edits.every((edit) => edit.span) ? [{ ...it, edits: edits as Fix['edits'] }] : [];
  });
  return [{ ...finding, span, trace, fixes }];
}

function moveSpan({ start, end }: Span, change: TextChange): Span | undefined {
  if (change.start < end && start < change.end) return undefined;
  if (change.start === change.end && start < change.start && change.start < end) return undefined;
  const from = mapOffset([change], start, 'after');
  const to = mapOffset([change], end, 'before');
  return from === undefined || to === undefined || to < from ? undefined : { start: from, end: to };
}
