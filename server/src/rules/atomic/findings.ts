import { unexpandedIn } from '../../def/expansion.ts';
import type { Fix } from '../../finding.ts';
import type { FlowViolation } from '../../interp/index.ts';
import { push } from '../../text/multimap.ts';
import type { RuleContext } from '../rule.ts';
import { unexpandedCall, unknownOf } from '../unknowns.ts';
import { unknownsOf, violationsOf } from './flow-of.ts';
import { draftOf } from './wording.ts';

/** Reports the violations that a rule speaks of: one finding for a place and a context, the most certain one. */
export function reportViolations(
  cx: RuleContext,
  mine: (violation: FlowViolation) => boolean,
  fixesOf: (violation: FlowViolation) => readonly Fix[],
): void {
  const groups = new Map<string, FlowViolation[]>();
  for (const it of violationsOf(cx)) {
    if (!mine(it)) continue;
    const key = `${it.span.start}:${it.span.end}`;
    push(groups, key, it);
  }
  for (const it of unknownsOf(cx)) cx.unknown(unknownOf(cx.text, it));
  for (const it of unexpandedIn(cx.module)) cx.unknown(unexpandedCall(cx.text, it));
  for (const list of groups.values()) {
    const first = list.find((it) => it.verdict === 'proved') ?? list[0]!;
    const others = new Set(list.map((it) => it.what)).size - 1;
    cx.report({ ...draftOf(first, others), fixes: others > 0 ? [] : fixesOf(first) });
  }
}

/** The fixes that there are, in their order. */
export function present(fixes: readonly (Fix | undefined)[]): Fix[] {
  return fixes.filter((it) => it !== undefined);
}
