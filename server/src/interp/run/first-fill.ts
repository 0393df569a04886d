import type { Expr } from '../../syntax/ast/index.ts';
import { plainly } from '../../text/code-text.ts';
import type { Span } from '../../text/span.ts';
import type { State } from '../state.ts';
import type { Val } from '../values.ts';
import { isQuiet } from './drops.ts';
import type { Engine } from './engine.ts';
import type { Frame } from './frame.ts';
import { isSumType } from './narrow.ts';

/**
 * Whether `*slot = Some(x)` most likely fills a slot that is empty, so that nothing is said of an old value: nothing is
 * known of what lies there, and the code before it has looked at the slot, or at what the slot is in, in some way that the
 * interpreter does not follow (`if !inner.is_free() { … }`, an assertion, a search for a free one), or has made it. Code
 * that takes the lock and assigns without a look fills whatever is there. What a callee assigns its callers may have looked
 * at, by any of what they hand to it.
 */
export function fillsEmpty(
  engine: Engine,
  frame: Frame,
  state: State,
  old: Val,
  val: Val,
  left: Expr,
): boolean {
  if (old.k !== 'any' || !isSumType(old.ty) || val.k !== 'agg' || val.name !== 'Some') return false;
  if (isQuiet(engine, state, old)) return false;
  let looked = isLookedFor(engine, frame, left, [left]);
  // The callers decide as well, and other callers may decide otherwise.
  if (!looked && frame.blame > 0) engine.hangsOnCallers();
  for (let at = frame; !looked && at.blame > 0; at = at.parent) {
    if (!at.parent || !at.call) return true;
    looked = isLookedFor(engine, at.parent, at.call, handed(engine, at.parent, at.call));
  }
  return looked;
}

/** Whether the code of a frame in front of `end` speaks of one of these places; true where it cannot be read. */
function isLookedFor(engine: Engine, frame: Frame, end: Span, places: readonly Expr[]): boolean {
  const body = frame.fn?.item.bodySpan;
  const text = body && engine.inputs.source(frame.path)?.text;
  if (!text || end.start < body.start || end.start > body.end) return true;
  const before = plainly(text.slice(body.start, end.start));
  // Who makes a lock, or names `None`, knows of an empty slot.
  return /\bNone\b|\bnew_\w+!/.test(before) || places.flatMap(namesOf).some((it) => isLookedAt(before, it));
}

/** What a call hands on of which its caller may know what lies there: its receiver, and references. */
function handed(engine: Engine, frame: Frame, call: Expr): readonly Expr[] {
  const lent = (it: Expr): boolean => engine.typeOf(frame, it)?.k === 'ref';
  if (call.kind === 'methodCall') return [call.receiver, ...call.args.filter(lent)];
  return call.kind === 'call' ? call.args.filter(lent) : [];
}

/** What a place is reached by: its last field, and the variables and fields that lead to a guard. */
function namesOf(left: Expr): readonly string[] {
  const out: string[] = [];
  for (let at: Expr | undefined = left; at; ) {
    switch (at.kind) {
      case 'field':
        out.push(at.name);
        at = at.base;
        break;
      case 'index':
        at = at.base;
        break;
      case 'unary':
      case 'ref':
        at = at.operand;
        break;
      case 'paren':
        at = at.inner;
        break;
      case 'methodCall':
        at = at.receiver;
        break;
      case 'path':
        out.push(at.path.segments.at(-1)!.name);
        return out;
      default:
        return out;
    }
  }
  return out;
}

/** Whether code speaks of a name other than where it binds it, or locks it; of `self`, whether it calls a method of it. */
function isLookedAt(code: string, name: string): boolean {
  if (name === 'self') return /\bself\s*\.\s*\w+\s*\(|[(,&*]\s*(?:mut\s+)?self\s*[,)]/.test(code);
  const bound = new RegExp(`\\blet\\s+(?:mut\\s+)?${name}\\b`, 'g');
  const locked = new RegExp(`\\b${name}\\s*\\.\\s*lock\\w*\\s*\\(\\)\\s*;`, 'g');
  return new RegExp(`\\b${name}\\b`).test(code.replace(bound, '').replace(locked, ''));
}
