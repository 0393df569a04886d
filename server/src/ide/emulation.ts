import type { Emulation, EmulationConfig, EmulationLens, EmulationRequest } from '../emulation.ts';
import { functionName, runPaths } from '../interp/paths/index.ts';
import { Lines } from '../interp/paths/steps.ts';
import { flowOf } from '../rules/atomic/flow-of.ts';
import type { RuleContext } from '../rules/rule.ts';
import type { Unit } from '../types/units.ts';

/**
 * Words that ask for memory, with flags or without, as in kernels that have none and in code that lacks them. What enters a
 * context is learned from the kernel.
 */
const ALLOCATES =
  /GFP_[A-Z]|vec!|(?:Box|Arc|Rc)::(?:<|try_|new|pin|init)|with_capacity\(|\.(?:try_)?(?:push|reserve|extend_from_slice)\(/;

/** Runs the function around an offset, or that of a name (`add`, `Ledger::add`); undefined where there is none. */
export function emulateIn(
  cx: RuleContext,
  where: number | string,
  request: EmulationRequest,
): Emulation | undefined {
  const unit = typeof where === 'number' ? functionAt(cx, where) : functionNamed(cx, where);
  if (!unit?.fn) return undefined;
  const config: EmulationConfig = {
    preemptRt: request.preemptRt ?? false,
    lowMemory: request.lowMemory ?? false,
  };
  const run = runPaths(flowOf(cx), unit, config, request.decisions);
  if (run.paths.length === 0) return undefined;
  const asked = request.pathNumber;
  const index =
    asked === undefined || !Number.isInteger(asked)
      ? run.chosen
      : Math.min(Math.max(asked, 1), run.paths.length) - 1;
  return {
    function: functionName(unit.fn),
    place: new Lines({ text: cx.textOf }).place(cx.path, unit.fn.item.nameSpan),
    kernel: cx.model.info,
    config,
    paths: run.paths,
    morePaths: run.more,
    pathNumber: index + 1,
    steps: run.steps(index),
  };
}

/** The functions of a file that allocate or take a lock, as far as their own text says so; in the order of the text. */
export function lensesIn(cx: RuleContext): readonly EmulationLens[] {
  const enters = flowOf(cx).vocabulary.pattern;
  return functionsOf(cx)
    .filter(({ span }) => {
      const text = cx.text.slice(span.start, span.end);
      return ALLOCATES.test(text) || enters.test(text);
    })
    .map(({ fn }) => ({
      span: fn!.item.nameSpan,
      function: functionName(fn!),
      whole: { start: fn!.item.start, end: fn!.item.end },
    }));
}

/** The innermost function around an offset, its signature and attributes counted in. */
export function functionAt(cx: RuleContext, offset: number): Unit | undefined {
  return functionsOf(cx).findLast(({ fn }) => fn!.item.start <= offset && offset <= fn!.item.end);
}

/** The functions of a file that have a body, those inside others too, sorted by their start. */
export function functionsOf(cx: RuleContext): readonly Unit[] {
  const out: Unit[] = [];
  const visit = (units: readonly Unit[]): void => {
    for (const unit of units) {
      if (unit.kind !== 'fn') continue;
      out.push(unit);
      // Only a body that says `fn` has functions inside; asking the others would lower them.
      if (/\bfn\b/.test(cx.text.slice(unit.span.start, unit.span.end))) visit(unit.nested());
    }
  };
  visit(cx.units());
  return out.sort((a, b) => a.span.start - b.span.start);
}

/** The function of a name: `add`, `Ledger::add`. */
export function functionNamed(cx: RuleContext, name: string): Unit | undefined {
  const all = functionsOf(cx);
  const wanted = name.replace(/\s+/g, '');
  return (
    all.find(({ fn }) => functionName(fn!) === wanted) ??
    all.find(({ fn }) => fn!.id === wanted || fn!.id.endsWith(`::${wanted}`)) ??
    all.find(({ fn }) => fn!.item.name === wanted)
  );
}
