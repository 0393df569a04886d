import { slot } from '../db/memos.ts';
import { mayBeCoreMethod } from '../kernel/facts/core-methods.ts';
import { flagsArgument } from '../kernel/model.ts';
import { linux } from '../kernel-info.ts';
import { squeezed, withoutAnyComments } from '../text/code-text.ts';
import { ordinal } from '../text/ordinal.ts';
import type { Span } from '../text/span.ts';
import { countArguments, outerArguments, type TextCall } from './call-text.ts';
import type { FileText } from './file-text.ts';
import { type FlagsSlot, passesFlags, slotOf } from './flags-argument.ts';
import { adviseFlags } from './flags-fixes.ts';
import { callsGivenFlagsFunctions, valuesWithoutFlags } from './flags-of-values.ts';
import { isForeignReceiver } from './foreign-receiver.ts';
import { type LocalFlags, localFlags } from './local-flags.ts';
import { codeOffsets } from './path-uses.ts';
import type { CallSite, Rule, RuleContext } from './rule.ts';
import { unresolvedCall } from './unknowns.ts';

export const missingGfpFlags: Rule = {
  meta: {
    id: 'missing-gfp-flags',
    title: 'a call of a function that takes GFP flags, without them',
    severity: 'error',
    since: '0.1.0',
    fix: 'safe',
    docs: `## What it does

Finds calls of functions that take a \`Flags\` argument in this kernel and are called without it, and such functions given to others that pass them none: \`.map(KBox::new)\`.
Which functions these are, and where they take their flags, is read from the kernel that the code is checked against.

## Why is this bad?

Since Linux 6.10 each allocation says how it may be served: \`GFP_KERNEL\` may sleep, \`GFP_NOWAIT\` and \`GFP_ATOMIC\` may not.
Code without flags does not compile, and the compiler's message does not say which flags are right.

## Example

\`\`\`rust,fails
use kernel::prelude::*;

fn probe() -> Result<KBox<u32>> {
    Ok(KBox::new(7)?)
}
\`\`\`

## Use instead

\`\`\`rust,passes
use kernel::prelude::*;

fn probe() -> Result<KBox<u32>> {
    Ok(KBox::new(7, GFP_KERNEL)?)
}
\`\`\`

## Fix safety

The fix inserts the enclosing function's own flags parameter where it has one, and \`GFP_KERNEL\` where the code may sleep.
Where a spinlock is held, or the context is atomic for another reason, the allocation moves out of it, or passes \`GFP_NOWAIT\`.
A function that is given by its path becomes a closure that passes the flags.
Code that did not compile cannot change its meaning.

## References

- \`rust/kernel/alloc.rs\`, module \`flags\`
- \`Documentation/core-api/memory-allocation.rst\`
`,
  },
  check(cx) {
    const local = localFlags(cx.world, cx.module.crate);
    const names = { has: (name: string) => cx.model.flagsFns.has(name) || local.fns.has(name) };
    const renamed = renamedNames(cx.code);
    const candidates = cx.code.calls(names).filter((it) => isCandidate(cx, it, local, renamed));
    const direct = new Set(
      codeOffsets(
        cx.text,
        candidates.map((it) => it.paren),
      ),
    );
    const given = new Set(codeOffsets(cx.text, callsGivenFlagsFunctions(cx, cx.model, local)));
    const parens = [...new Set([...direct, ...given])].sort((a, b) => a - b);
    cx.visitCalls(parens, (site) => {
      const paren = site.call.argsSpan.start;
      if (direct.has(paren)) checkCall(cx, site);
      if (given.has(paren)) for (const it of valuesWithoutFlags(cx, site)) cx.report(it);
    });
  },
};

/** A cheap look at the text: could this be a call without flags? */
function isCandidate(
  cx: RuleContext,
  call: TextCall,
  { owners: local, fns: localFns }: LocalFlags,
  renamed: (name: string) => boolean,
): boolean {
  if (call.before === '::' && call.owner !== '' && call.owner !== 'Self') {
    const owners = [cx.model.flagsOwners.get(call.name), local.get(call.name)];
    const named = owners.some((it) => it && (it.trait || it.free || it.types.has(call.owner)));
    if (!named && !renamed(call.owner)) return false;
  }
  if (call.before === '' && /\bfn\s+$/.test(cx.text.slice(Math.max(0, call.nameStart - 8), call.nameStart)))
    return false;
  const args = outerArguments(cx.text, call.paren);
  if (args === undefined) return true;
  const nArgs = countArguments(args);
  if (nArgs === undefined) return true;
  // A method that is called by its path has its receiver among the arguments.
  const written = call.before === '.' ? nArgs + 1 : nArgs;
  return [cx.model.flagsFns, localFns].some((fns) => {
    const counts = expectedCounts(cx, fns).get(call.name);
    return counts?.has(written) === true || (call.before === '' && counts?.has(nArgs + 1) === true);
  });
}

type FlagsFns = LocalFlags['fns'];
const expected = slot(() => new WeakMap<FlagsFns, ReadonlyMap<string, ReadonlySet<number>>>());

/** How many arguments a call without flags has, by function name, the receiver among them. */
function expectedCounts({ world }: RuleContext, fns: FlagsFns): ReadonlyMap<string, ReadonlySet<number>> {
  const counts = world.memos.of(expected);
  let known = counts.get(fns);
  if (!known) {
    known = new Map(
      [...fns].map(([name, list]) => [
        name,
        new Set(list.flatMap(({ item }) => (item.self ? [item.params.length] : [item.params.length - 1]))),
      ]),
    );
    counts.set(fns, known);
  }
  return known;
}

/** Tells the names that the file gives to things itself: `use … as V`, `type V = …`. */
function renamedNames(code: FileText): (name: string) => boolean {
  let names: ReadonlySet<string> | undefined;
  return (name) => {
    names ??= new Set(Array.from(code.plain.matchAll(/\b(?:as|type)\s+(\w+)/g), (it) => it[1]!));
    return names.has(name);
  };
}

function checkCall(cx: RuleContext, site: CallSite): void {
  const { unit, call } = site;
  const slot = slotOfCall(cx, site);
  if (!slot || call.args.length >= slot.arity || passesFlags(unit, call)) return;
  // With more missing than the flags the call is still being written.
  if (call.args.length !== slot.arity - 1 || isUnfinished(cx, site)) return;
  const name =
    call.kind === 'methodCall'
      ? call.method
      : spaced(squeezed(cx.text.slice(call.callee.start, call.callee.end)));
  const span: Span =
    call.kind === 'methodCall' ? call.methodSpan : { start: call.callee.start, end: call.callee.end };
  const { help, fixes } = adviseFlags(cx, unit, call, {
    title: (flags) => `Pass \`${flags}\``,
    applicability: 'safe',
    idx: slot.idx,
    edits: [],
  });
  cx.report({
    span,
    message: `missing GFP flags in call to \`${name}\``,
    why: `in ${linux(cx.model.info)} \`${name}\` takes GFP flags as its ${ordinal(slot.idx)} argument`,
    help,
    fixes,
  });
}

/** Whether there is a syntax error between the parentheses: what looks like an argument may be the next statement. */
function isUnfinished(cx: RuleContext, { unit, call: { args, argsSpan } }: CallSite): boolean {
  const problems = unit.fn ? cx.file.bodyProblems(unit.fn.item) : cx.file.problems;
  if (problems.some((it) => argsSpan.start <= it.start && it.start <= argsSpan.end)) return true;
  // A macro that is not closed swallows what follows it without a complaint.
  if (args.some((it) => it.kind === 'macro' && !/[)\]}]/.test(cx.text[it.end - 1]!))) return true;
  const rest = cx.text.slice(args.at(-1)?.end ?? argsSpan.start + 1, argsSpan.end - 1);
  return /[^\s,*]/.test(withoutAnyComments(rest));
}

/** Where the callee takes flags; undefined where it takes none, or where nobody knows what is called. */
function slotOfCall(cx: RuleContext, { unit, call }: CallSite): FlagsSlot | undefined {
  const callee = unit.types().callees.get(call);
  if (callee?.kind === 'fn') {
    const flags = flagsArgument(callee.fn);
    return flags && slotOf(flags, callee.ufcs);
  }
  if (callee || call.kind !== 'methodCall') {
    if (!callee) cx.unknown(unresolvedCall(cx.text, call));
    return undefined;
  }
  const only = isForeignReceiver(unit.types(), call.receiver)
    ? undefined
    : onlyMeaning(cx, call.method, call.args.length);
  if (!only) cx.unknown(unresolvedCall(cx.text, call));
  return only;
}

/**
 * The receiver is unknown, but the kernel, this crate and \`core\` have no method of this name and number of arguments
 * that takes no flags: then the call can only mean one that does.
 */
function onlyMeaning(cx: RuleContext, method: string, nArgs: number): FlagsSlot | undefined {
  const local = localFlags(cx.world, cx.module.crate);
  const others = [cx.model.otherMethods.get(method), local.otherMethods.get(method)];
  if (mayBeCoreMethod(method, nArgs) || others.some((it) => it?.has(nArgs))) return undefined;
  const fns = [...(cx.model.flagsFns.get(method) ?? []), ...(local.fns.get(method) ?? [])].filter(
    (it) => it.item.self,
  );
  const slots = fns.flatMap((it) => flagsArgument(it) ?? []).filter((it) => it.arity === nArgs + 1);
  const [first] = slots;
  return first && slots.every((it) => it.idx === first.idx) ? slotOf(first, false) : undefined;
}

/** A squeezed path as rustfmt writes it: with a blank after commas and semicolons. */
function spaced(path: string): string {
  return path.replace(/([,;])(?=\S)/g, '$1 ');
}
