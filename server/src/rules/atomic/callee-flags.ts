import { resolvePath } from '../../def/resolve.ts';
import { type AbstractOp, evaluateGfp, kernelTraits } from '../../emulator/index.ts';
import type { FileEdit, Fix } from '../../finding.ts';
import type { CallExpr, Expr, MethodCallExpr } from '../../syntax/ast/index.ts';
import { forEachExprAround } from '../../syntax/ast/walk.ts';
import type { FnRef } from '../../types/methods.ts';
import { innermostUnit, type Unit } from '../../types/units.ts';
import { type CallReference, referencesTo } from '../call-graph.ts';
import { insertArgument } from '../flags-argument.ts';
import type { CrateFile, RuleContext } from '../rule.ts';
import type { Site } from './fixes.ts';
import { flowOf } from './flow-of.ts';
import { calledInAtomic, passingStates } from './sleepable.ts';

/** How far up callers are asked for callers of their own. */
const DEEPEST = 4;

/** The allocation that a call leads to, in the function that spells its flags. */
interface Allocation {
  readonly file: CrateFile;
  readonly unit: Unit;
  readonly fn: FnRef;
  /** `GFP_KERNEL` alone, as an argument. */
  readonly flags: Expr & { kind: 'path' };
}

/**
 * What can be done in a function that allocates and is called where that may not sleep: other flags, where all its callers
 * are atomic; a parameter for them, where some may sleep. Only where every use of the function is a call in view.
 */
export function flagsInCallee(site: Site): Fix[] {
  const { cx, violation } = site;
  const found = violation.direct || !('flags' in violation.op) ? undefined : allocationOf(site);
  const calls = found && allCalls(cx, found.fn);
  if (!found || !calls?.length) return [];
  const entered = isEnteredIn(site, found);
  const always = entered || calls.every((it) => isAtomic(cx, it, 0));
  const why = entered ? '' : ', which is only called in atomic context';
  const traits = kernelTraits(cx.model.info.version);
  const { judge } = flowOf(cx);
  return ['GFP_NOWAIT', 'GFP_ATOMIC'].flatMap((name) => {
    const flags = evaluateGfp(traits, { kind: 'constant', name });
    const op = { ...violation.op, flags } as AbstractOp;
    if (judge.judge(violation.context.state, op).verdict !== 'silent') return [];
    const fix = always ? inPlaceOf(cx, found, name, why) : byParameter(cx, site, found, calls, name);
    return fix ? [fix] : [];
  });
}

/** Where the trace ends, if that is a call with `GFP_KERNEL` in a function of the crate. */
function allocationOf({ cx, violation }: Site): Allocation | undefined {
  const last = violation.trace.at(-1);
  const file = last && cx.crateFiles().find((it) => it.path === last.path);
  const unit = file && innermostUnit(file.units(), last.span.start);
  const fn = unit?.fn;
  const block = unit?.block();
  if (!file || !unit || !fn || !block || fn.item.expanded || fn.owner?.trait) return undefined;
  // Whoever builds on the kernel's own crates may call what they have.
  if (cx.model.world.crates.includes(cx.module.crate)) return undefined;
  let call: CallExpr | MethodCallExpr | undefined;
  forEachExprAround(block, last.span.start, (it) => {
    if (it.start !== last.span.start || it.end !== last.span.end) return;
    if (it.kind === 'call' || it.kind === 'methodCall') call = it;
  });
  const flags = call?.args.filter(isBlocking);
  return flags?.length === 1 ? { file, unit, fn, flags: flags[0]! } : undefined;
}

function isBlocking(arg: Expr): arg is Expr & { kind: 'path' } {
  return arg.kind === 'path' && arg.path.segments.at(-1)?.name === 'GFP_KERNEL';
}

/** Every call of a function, if there is no other use of it: C may call what has a name there. */
function allCalls(cx: RuleContext, fn: FnRef): CallReference[] | undefined {
  if (fn.item.attrs.some((it) => /\b(?:no_mangle|export|export_name)\b/.test(it.path + it.tokens)))
    return undefined;
  const out: CallReference[] = [];
  for (const it of referencesTo(cx, fn)) {
    if (it.kind === 'another') continue;
    if (it.kind !== 'call' || !it.unit.fn || it.unit.fn.item.expanded) return undefined;
    out.push(it);
  }
  return out;
}

/** Whether a call is never made where the code may sleep: it stands below a lock, or its function is only called there. */
function isAtomic(cx: RuleContext, { unit, call }: CallReference, depth: number): boolean {
  const flow = flowOf(cx);
  const states = passingStates(flow, unit, call);
  if (states.length === 0) return false;
  if (states.every((it) => flow.mayNotSleep(it.ctx))) return true;
  if (depth === DEEPEST || !unit.fn || unit.fn.owner?.trait) return false;
  const calls = allCalls(cx, unit.fn);
  return calls !== undefined && calls.length > 0 && calls.every((it) => isAtomic(cx, it, depth + 1));
}

/** Whether the function that allocates takes the lock too, and only its callers' types decide that it does both. */
function isEnteredIn({ violation: { context } }: Site, { file, unit }: Allocation): boolean {
  const { start, end } = context.span;
  return context.path === file.path && unit.span.start <= start && end <= unit.span.end;
}

/** Other flags in the function itself, where they can be written as simply. */
function inPlaceOf(
  cx: RuleContext,
  { file, unit, fn, flags }: Allocation,
  name: string,
  why: string,
): Fix | undefined {
  if (flags.path.segments.length === 1 && !isNamed(cx, unit, name)) return undefined;
  const span = { start: flags.end - 'GFP_KERNEL'.length, end: flags.end };
  return {
    title: `Allocate with \`${name}\` in \`${fn.item.name}\`${why}`,
    applicability: 'unsafe',
    edits: [{ path: file.path, span, newText: name }],
  };
}

/** Whether a constant is known by its name alone where a body stands. */
function isNamed({ world }: RuleContext, { module }: Unit, constant: string): boolean {
  return resolvePath(world, module, [constant], 'value') !== undefined;
}

/** The type of flags as it can be written where a function stands; no prelude has it. */
function flagsType({ module }: Unit): string {
  const imported = module.uses.get('Flags')?.some(({ path }) => path.at(-2) === 'alloc');
  return imported ? 'Flags' : 'kernel::alloc::Flags';
}

/** A parameter for the flags, and what each caller passes for it. */
function byParameter(
  cx: RuleContext,
  { violation }: Site,
  { file, unit, fn, flags }: Allocation,
  calls: readonly CallReference[],
  name: string,
): Fix | undefined {
  const { item } = fn;
  const { start, end } = item.paramsSpan;
  const params = file.text.slice(start, end);
  const whole = file.text.slice(item.start, item.end);
  const flow = flowOf(cx);
  const own = ({ unit: at, call }: CallReference) =>
    at.file.path === cx.path &&
    call.start === violation.span.start &&
    call.end === violation.span.end &&
    passingStates(flow, at, call).some((it) => flow.mayNotSleep(it.ctx));
  // One level alone: further up every function between would have to hand them on.
  if (!calls.some(own) || /\bflags\b/.test(whole) || /\n|\/[/*]/.test(params)) return undefined;
  const arguments_: FileEdit[] = [];
  for (const { file: at, unit: caller, call } of calls) {
    const states = passingStates(flow, caller, call);
    if (states.length === 0 || (caller.fn?.item === item && call.kind === 'call')) return undefined;
    const atomic = states.some((it) => flow.mayNotSleep(it.ctx)) || calledInAtomic(cx, flow, caller);
    const wanted = atomic ? name : 'GFP_KERNEL';
    if (!isNamed(cx, caller, wanted)) return undefined;
    arguments_.push(insertArgument(at, call, call.args.length, wanted));
  }
  const inner = params.slice(1, -1).trimEnd();
  const separator = inner === '' ? '' : inner.endsWith(',') ? ' ' : ', ';
  const at = start + 1 + inner.length;
  const edits: FileEdit[] = [
    {
      path: file.path,
      span: { start: at, end: at },
      newText: `${separator}flags: ${flagsType(unit)}`,
    },
    { path: file.path, span: { start: flags.start, end: flags.end }, newText: 'flags' },
    ...arguments_,
  ];
  return { title: `Let \`${item.name}\` take its flags, \`${name}\` here`, applicability: 'unsafe', edits };
}
