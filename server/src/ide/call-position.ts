import { flagsArgument } from '../kernel/model.ts';
import type { CallSite, RuleContext } from '../rules/rule.ts';
import type { Callee } from '../types/callee.ts';

/** The call that an offset stands among the arguments of. */
export interface CallPosition {
  readonly site: CallSite;
  readonly callee: Callee & { kind: 'fn' };
  /** Which argument it is, from 0, `self` not counted. */
  readonly argument: number;
  /** The argument that takes GFP flags; -1 where the function takes none. */
  readonly flags: number;
}

/** Characters before the cursor that are looked through for the call's parenthesis. */
const FARTHEST = 4000;

/** See `CallPosition`; undefined where the offset stands in no call that is known. Half-typed calls are normal input. */
export function callPositionAt(
  cx: RuleContext,
  offset: number,
  open = openParenBefore(cx.text, offset),
): CallPosition | undefined {
  if (!open) return undefined;
  const [site] = cx.callsAt([open.at]);
  const callee = site?.unit.types().callees.get(site.call);
  if (!site || callee?.kind !== 'fn') return undefined;
  const shift = callee.ufcs && callee.fn.item.self ? 1 : 0;
  const flags = flagsArgument(callee.fn);
  return { site, callee, argument: open.commas - shift, flags: flags ? flags.idx : -1 };
}

/** The parenthesis that is open at an offset, with the commas behind it; strings and comments of one line are left out. */
export function openParenBefore(text: string, offset: number): { at: number; commas: number } | undefined {
  let depth = 0;
  let commas = 0;
  for (let at = offset - 1; at >= 0 && at > offset - FARTHEST; at--) {
    switch (text[at]) {
      case '"': {
        const start = text.lastIndexOf('"', at - 1);
        if (start < 0) return undefined;
        at = start;
        break;
      }
      case ')':
      case ']':
      case '}':
        depth++;
        break;
      case '[':
      case '{':
        if (depth === 0) return undefined;
        depth--;
        break;
      case '(':
        if (depth === 0) return { at, commas };
        depth--;
        break;
      case ',':
        if (depth === 0) commas++;
        break;
      case ';':
        if (depth === 0) return undefined;
        break;
      default:
    }
  }
  return undefined;
}
