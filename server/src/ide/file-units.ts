import type { CallSite } from '../rules/rule.ts';
import type { CallExpr, Expr, MethodCallExpr } from '../syntax/ast/index.ts';
import { forEachExpr, forEachExprAround } from '../syntax/ast/walk.ts';
import { documentation } from '../syntax/docs/doc-blocks.ts';
import type { SourceFile } from '../syntax/source-file.ts';
import { codeUnits, docUnits, innermostUnit, type Unit, unitAround } from '../types/units.ts';
import type { Place } from './crates.ts';

/** The units of one file, found by offset; nothing is lowered before it is asked for. */
export interface FileUnits {
  /** All of them; with `inExamples`, examples are only looked for where that matches in documentation. */
  all(inExamples?: RegExp): readonly Unit[];
  /** The function, example or other unit around an offset, functions inside it left aside. */
  outermost(offset: number): Unit | undefined;
  innermost(offset: number): Unit | undefined;
  /** The call whose opening parenthesis stands at `paren`. */
  callAt(paren: number): CallSite | undefined;
}

/** See `FileUnits`. `file` and `place` are asked for only where a question cannot be answered without them. */
export function fileUnits(text: string, file: () => SourceFile, place: () => Place): FileUnits {
  const make = (units: typeof codeUnits): readonly Unit[] => {
    const { world, module } = place();
    return units(world, file(), module);
  };
  const documented = documentation(text);
  let code: readonly Unit[] | undefined;
  let docs: readonly Unit[] | undefined;
  let all: readonly Unit[] | undefined;
  const outermost = (offset: number): Unit | undefined => {
    // Examples are dear to find, and most files have some.
    const list = documented(offset) ? (docs ??= make(docUnits)) : (code ??= make(codeUnits));
    return unitAround(list, offset);
  };
  const innermost = (offset: number): Unit | undefined => {
    const around = outermost(offset);
    return around && innermostUnit([around], offset);
  };
  return {
    outermost,
    innermost,
    all(inExamples) {
      if (inExamples && !docs && !matchesInDocs(text, inExamples, documented))
        return (code ??= make(codeUnits));
      all ??= [...(code ??= make(codeUnits)), ...(docs ??= make(docUnits))].sort(
        (a, b) => a.span.start - b.span.start,
      );
      return all;
    },
    callAt(paren) {
      const unit = innermost(paren);
      if (!unit) return undefined;
      const call = callIn(unit, paren);
      // What a macro is given to put into a function is typed there.
      if (unit.kind === 'macro') return declaredCall(code ?? [], paren) ?? (call && { unit, call });
      return call && { unit, call };
    },
  };
}

function matchesInDocs(text: string, wanted: RegExp, documented: (offset: number) => boolean): boolean {
  for (const { index } of text.matchAll(new RegExp(wanted, 'g'))) if (documented(index)) return true;
  return false;
}

/** The call with this parenthesis in a function that a macro declares of it. */
function declaredCall(units: readonly Unit[], paren: number): CallSite | undefined {
  for (const unit of units) {
    const whole = unit.fn?.item.expanded?.call;
    const block = whole && whole.start <= paren && paren < whole.end ? unit.block() : undefined;
    let found: CallExpr | MethodCallExpr | undefined;
    if (block)
      forEachExpr(block, (it) => {
        if (
          (it.kind === 'call' || it.kind === 'methodCall') &&
          it.argsSpan.start === paren &&
          !it.argsSpan.made
        )
          found ??= it;
        return true;
      });
    if (found && !found.made) return { unit, call: found };
  }
  return undefined;
}

function callIn(unit: Unit, paren: number): CallExpr | MethodCallExpr | undefined {
  let found: CallExpr | MethodCallExpr | undefined;
  const visit = (it: Expr): void => {
    if ((it.kind === 'call' || it.kind === 'methodCall') && it.argsSpan.start === paren) found = it;
  };
  const block = unit.block();
  if (block) forEachExprAround(block, paren, visit);
  for (const expr of unit.exprs()) forEachExprAround(expr, paren, visit);
  return found;
}
