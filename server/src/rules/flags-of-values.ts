import { flagsArgument, type KernelModel } from '../kernel/model.ts';
import { linux } from '../kernel-info.ts';
import type { Bound, Expr, FnItem, Type } from '../syntax/ast/index.ts';
import { strip } from '../types/infer/calls.ts';
import type { Unit } from '../types/units.ts';
import { atomicFlags } from './atomic/flags-in-context.ts';
import { type FlagsText, flagsHere, namedFlags, slotOf, takesFlags } from './flags-argument.ts';
import { withinLimits } from './flags-fixes.ts';
import type { LocalFlags } from './local-flags.ts';
import type { CallSite, Draft, RuleContext } from './rule.ts';

/**
 * Where calls are given, by its path, a function that takes flags: `.map(KBox::new)`. The opening parentheses of those
 * calls, as far as the text alone can tell.
 */
export function callsGivenFlagsFunctions(cx: RuleContext, model: KernelModel, local: LocalFlags): number[] {
  const text = cx.code.bare;
  const out: number[] = [];
  for (const found of text.matchAll(/\b[A-Za-z_]\w*(?=\s*[,)])/g)) {
    const [name] = found;
    if (!model.flagsFns.has(name) && !local.fns.has(name)) continue;
    const paren = parenAround(text, found.index);
    if (paren !== undefined) out.push(paren);
  }
  return [...new Set(out)];
}

/** The opening parenthesis of the list that an offset stands in; undefined where a block begins before it, or none is near. */
function parenAround(text: string, at: number): number | undefined {
  let depth = 0;
  for (let i = at - 1; i >= Math.max(0, at - 400); i--) {
    const c = text[i];
    if (c === ')' || c === '}' || c === ']') depth++;
    else if ((c === '(' || c === '{' || c === '[') && depth-- === 0) return c === '(' ? i : undefined;
  }
  return undefined;
}

/**
 * What is wrong with the functions that a call is given by their paths: it calls each with so many arguments, and they
 * take flags besides. A closure that passes them takes the path's place.
 */
export function valuesWithoutFlags(cx: RuleContext, { unit, call }: CallSite): readonly Draft[] {
  const types = unit.types();
  const callee = types.callees.get(call);
  if (callee?.kind !== 'fn') return [];
  const shift = callee.ufcs ? 1 : 0;
  return call.args.flatMap((arg, i): Draft[] => {
    const path = strip(arg);
    const fn = path.kind === 'path' ? types.resolutions.get(path) : undefined;
    const param = callee.fn.item.params[i - shift];
    const passed = param && argumentsOf(callee.fn.item, param.type);
    const flags = fn?.kind === 'fn' ? flagsArgument(fn.fn) : undefined;
    if (fn?.kind !== 'fn' || !flags || passed === undefined) return [];
    const slot = slotOf(flags, fn.fn.item.self !== undefined);
    if (slot.arity !== passed.n + 1) return [];
    const name = cx.text.slice(path.start, path.end);
    const { why, choices } = choose(cx, unit, call, passed.pointer);
    // What a function returns outlives the parameter that it captures.
    const lead = unit.fn?.item.ret?.kind === 'impl' && takesFlags(unit) && !passed.pointer ? 'move ' : '';
    return [
      {
        span: { start: path.start, end: path.end },
        message: `\`${name}\` takes GFP flags, and \`${calledName(cx, call)}\` passes it none`,
        why: `in ${linux(cx.model.info)} \`${name}\` takes ${slot.arity} arguments, and ${passed.n === 1 ? 'one is' : `${passed.n} are`} passed`,
        help: why === undefined ? 'pass a closure that adds the flags' : `${why}: ${without}`,
        fixes: choices.map((it, n) => ({
          title: `Pass \`${it.text}\` in a closure${why === undefined ? '' : `, as ${why}`}`,
          applicability: n === 0 ? 'safe' : 'unsafe',
          edits: [
            {
              path: cx.path,
              span: { start: path.start, end: path.end },
              newText: lead + closure(name, path, passed.n, slot.idx, it.text),
            },
            ...it.edits,
          ],
        })),
      },
    ];
  });
}

const without = 'pass a closure that adds flags which do not sleep';

function calledName(cx: RuleContext, call: CallSite['call']): string {
  return call.kind === 'methodCall' ? call.method : cx.text.slice(call.callee.start, call.callee.end);
}

/** The flags for a function that runs within a call, by where that stands; `why` where it must not sleep there. */
function choose(
  cx: RuleContext,
  unit: Unit,
  call: CallSite['call'],
  pointer: boolean,
): { readonly why?: string; readonly choices: readonly FlagsText[] } {
  const own = takesFlags(unit) && !pointer;
  const atomic = own ? undefined : withinLimits(cx, call, () => atomicFlags(cx, unit, call));
  if (!atomic) return { choices: [own ? flagsHere(cx, unit) : namedFlags(cx, unit, 'GFP_KERNEL')] };
  // Where nobody knows whether it may sleep, a person decides.
  if (atomic === 'too long') return { choices: [] };
  return { why: atomic.why, choices: atomic.flags.map((it) => namedFlags(cx, unit, it)) };
}

/** `|it| KBox::new(it, GFP_KERNEL)`. */
function closure(name: string, path: Expr, passed: number, flagsAt: number, flags: string): string {
  const head = path.kind === 'path' ? path.path.segments[0]!.name : '';
  const own = passed === 1 ? ['it'] : ['first', 'second', 'third', 'fourth', 'fifth'].slice(0, passed);
  const params = own.map((it) => (it === head || it === flags ? `${it}_` : it));
  const args = [...params];
  args.splice(flagsAt, 0, flags);
  return `|${params.join(', ')}| ${name}(${args.join(', ')})`;
}

/** How a parameter of a type that can be called is called. */
interface Passed {
  /** With how many arguments. */
  readonly n: number;
  /** A function pointer: a closure that captures anything is none. */
  readonly pointer: boolean;
}

/** See `Passed`; undefined for a parameter of any other type. */
function argumentsOf(callee: FnItem, type: Type): Passed | undefined {
  switch (type.kind) {
    case 'fn':
      return { n: type.params.length, pointer: true };
    case 'impl':
      return called(type.bounds);
    case 'path': {
      const [only, ...more] = type.path.segments;
      if (!only || more.length > 0) return undefined;
      const own = callee.generics.params.find((it) => it.name === only.name);
      if (!own) return undefined;
      const where = callee.generics.where.filter(
        ({ type: of }) =>
          of.kind === 'path' && of.path.segments.length === 1 && of.path.segments[0]!.name === own.name,
      );
      return called([...own.bounds, ...where.flatMap((it) => it.bounds)]);
    }
    default:
      return undefined;
  }
}

function called(bounds: readonly Bound[]): Passed | undefined {
  const fn = bounds.find((it) => it.fn)?.fn;
  return fn && { n: fn.params.length, pointer: false };
}
