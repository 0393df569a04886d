import type { AtomicReason, PlaceNote } from '../emulation.ts';
import type { RuleContext } from '../rules/rule.ts';
import { indentOf, lineEnd, lineStart } from '../text/indent.ts';
import { atomicCallersOf, atomicEntryOf } from './atomic-callers.ts';
import { functionAt } from './emulation.ts';
import { contextsOn } from './place-context.ts';

/**
 * Why the line around an offset runs in atomic context: what is held there, what the kernel calls the function for, and
 * who in the crate calls it where it may not sleep. Undefined outside of functions.
 */
export function whyAtomicIn(cx: RuleContext, offset: number): AtomicReason | undefined {
  const unit = functionAt(cx, offset);
  if (!unit || offset < unit.span.start) return undefined;
  const start = lineStart(cx.text, offset);
  const line = { start: start + indentOf(cx.text, offset).length, end: lineEnd(cx.text, offset) };
  const number = cx.text.slice(0, start).split('\n').length;
  const found = contextsOn(cx, unit, line);
  const worst = found.find((it) => it.atomic === 'always') ?? found.find((it) => it.atomic === 'sometimes');
  const places: PlaceNote[] = (worst?.held ?? []).map(({ path, span, name, label }) => ({
    path,
    span,
    text: name === 'RCU' ? label : `${label} \`${name}\``,
  }));
  const callers = atomicCallersOf(cx, offset);
  for (const it of callers)
    places.push({ path: it.path, span: it.call, text: `\`${it.function}\`: ${it.text}` });
  if (worst) return { atomic: worst.atomic, text: `line ${number} is ${worst.text}`, places };
  const entry = atomicEntryOf(cx, offset);
  if (entry) return { atomic: 'always', text: `line ${number} is atomic: ${entry}`, places };
  if (callers.length > 0) {
    const [first] = callers;
    const more = callers.length > 1 ? ` and ${callers.length - 1} more` : '';
    const text = `line ${number} is atomic when called by \`${first!.function}\`${more}: ${first!.text}`;
    return { atomic: 'sometimes', text, places };
  }
  return {
    atomic: 'never',
    text: `line ${number} may sleep: no atomic context is known to reach it`,
    places: [],
  };
}
