import { holdOf, Lines } from '../interp/paths/steps.ts';
import { inferPreemptCount } from '../interp/preempt-counts.ts';
import type { HoldInfo } from '../interp/state.ts';
import { flagsArgument } from '../kernel/model.ts';
import { flowOf } from '../rules/atomic/flow-of.ts';
import type { CallSite, RuleContext } from '../rules/rule.ts';
import { fenced } from '../text/fenced.ts';
import { ordinal } from '../text/ordinal.ts';
import type { Span } from '../text/span.ts';
import { cHover } from './c-hover.ts';
import { contextIn } from './place-context.ts';
import { signatureText, sourceText } from './signature.ts';

/** What a call does to the context of the function that it stands in. */
interface Effect {
  readonly enters: Map<string, HoldInfo>;
  readonly leaves: Map<string, HoldInfo>;
}

/**
 * What a call does to the context here, what it may do, and from where that is known, as Markdown. Undefined where there
 * is nothing to tell: the call is not known, or it takes no flags, changes no context, may not sleep and stands where
 * the code may.
 */
export function callHover(cx: RuleContext, site: CallSite): string | undefined {
  const callee = site.unit.types().callees.get(site.call);
  const c = callee && cHover(cx, callee);
  if (c) return [...c, ...hereLines(cx, site)].join('  \n');
  if (callee?.kind !== 'fn') return undefined;
  const flags = flagsArgument(callee.fn);
  const lines: string[] = [];
  if (flags) lines.push(`Takes GFP flags as its ${ordinal(flags.idx)} argument.`);
  const effect = effectOf(cx, site);
  const files = new Lines({ text: cx.textOf });
  for (const it of effect.enters.values()) lines.push(`**Enters** ${named(files, it)}.`);
  for (const it of effect.leaves.values()) lines.push(`**Leaves** ${named(files, it)}.`);
  const sleeps = sleepingIn(cx, site);
  if (sleeps) lines.push(sleeps);
  const context = contextIn(
    cx,
    site.call.kind === 'methodCall' ? site.call.methodSpan.start : site.call.end - 1,
  );
  const atomic = context && context.atomic !== 'never';
  if (atomic) lines.push(`**Here**: ${context.text}.`);
  if (lines.length === 0) return undefined;
  if (!atomic && context) lines.push('**Here**: sleeping is allowed.');
  return [
    ...fenced(signatureText(callee).label),
    lines.join('  \n'),
    '',
    `Declared in ${sourceText(cx, callee)}.`,
  ].join('\n');
}

/** What may be done where a call stands. */
function hereLines(cx: RuleContext, { call }: CallSite): string[] {
  const context = contextIn(cx, call.end - 1);
  if (!context) return [];
  return [context.atomic === 'never' ? '**Here**: sleeping is allowed.' : `**Here**: ${context.text}.`];
}

function named(files: Lines, hold: HoldInfo): string {
  const { name, label } = holdOf(files, hold);
  return name === label || name === 'RCU' ? label : `${label} \`${name}\``;
}

/** What is held after the call and was not before, and the other way round, over all runs that come by. */
function effectOf(cx: RuleContext, { unit, call }: CallSite): Effect {
  const enters = new Map<string, HoldInfo>();
  const leaves = new Map<string, HoldInfo>();
  let before: readonly HoldInfo[] | undefined;
  flowOf(cx).run(unit, {
    event(frame, state, event) {
      if (frame.blame !== 0) return;
      if (before) {
        for (const it of state.holds) if (!before.some((old) => old.id === it.id)) enters.set(it.id, it);
        for (const it of before) if (!state.holds.some((now) => now.id === it.id)) leaves.set(it.id, it);
        before = undefined;
      }
      if (event.k === 'call' && sameSpan(event.expr, call)) before = [...state.holds];
    },
  });
  return { enters, leaves };
}

/** What the call does that sleeps, by the first of it; undefined where nothing does. */
function sleepingIn(cx: RuleContext, { unit, call }: CallSite): string | undefined {
  const count = inferPreemptCount(flowOf(cx), unit);
  const limits = (count?.limits ?? []).filter(
    (it) => it.range.max === 0 && it.kind !== 'release' && sameSpan(it.span, call),
  );
  const limit = limits.find((it) => it.sure) ?? limits[0];
  if (!limit) return undefined;
  const what = `\`${limit.what.replaceAll('`', '')}\``;
  if (limit.byFlags) return `**May sleep**, depending on the flags: ${what}.`;
  return `**${limit.sure ? 'Sleeps' : 'May sleep'}**: reaches ${what}.`;
}

function sameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
