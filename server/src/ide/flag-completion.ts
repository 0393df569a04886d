import type { FlagCompletion, FlagSignature } from '../contract.ts';
import { resolvePath } from '../def/resolve.ts';
import { gfpConstants, gfpflagsAllowBlocking } from '../emulator/gfp.ts';
import { kernelTraits } from '../emulator/kernels.ts';
import type { RuleContext } from '../rules/rule.ts';
import { callPositionAt, openParenBefore } from './call-position.ts';
import { functionAt } from './emulation.ts';
import { gfpHover } from './gfp-hover.ts';
import { contextsOn } from './place-context.ts';
import { signatureText, sourceText } from './signature.ts';
import type { FlagCall, TypedCall } from './typed-call.ts';

/** In the order in which they are wanted where the code may sleep. */
const forTasks = ['GFP_KERNEL', 'GFP_KERNEL_ACCOUNT', 'GFP_NOWAIT', 'GFP_ATOMIC'];
/** The same where it may not: `GFP_NOWAIT` for what can be done without, `GFP_ATOMIC` for the rest; Documentation/core-api/memory-allocation.rst. */
const forAtomic = ['GFP_NOWAIT', 'GFP_ATOMIC', 'GFP_KERNEL', 'GFP_KERNEL_ACCOUNT'];

/**
 * The GFP flags for an offset: inside an argument that takes them, and where the name of one is being typed. The first
 * one fits the context there; those that would sleep in atomic context say so. Empty everywhere else.
 */
export function flagCompletionsAt(
  cx: RuleContext,
  offset: number,
  typing: TypedCall,
): readonly FlagCompletion[] {
  const start = wordStart(cx.text, offset);
  const typed = cx.text.slice(start, offset);
  const found = flagCallAt(cx, start, typing);
  const wanted = found !== undefined && found.argument === found.call.flags;
  if (!wanted && !/^_{0,2}G(?:F(?:P(?:_\w*)?)?)?$/.test(typed)) return [];
  const names = found?.call.names ?? flagNames(cx);
  if (names.length === 0) return [];
  const context = found ? found.call.context : contextAt(cx, start);
  const { version } = cx.model.info;
  const constants = gfpConstants(kernelTraits(version));
  const order = context === undefined ? forTasks : forAtomic;
  const rank = (name: string) =>
    order.includes(name) ? order.indexOf(name) : order.length + (name.startsWith('__') ? 1 : 0);
  return [...names]
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map((name, i): FlagCompletion => {
      const sleeps = !name.startsWith('__') && gfpflagsAllowBlocking(constants[name] ?? 0);
      const forbidden = sleeps && context !== undefined;
      return {
        name,
        span: { start, end: offset },
        detail: name.startsWith('__')
          ? 'modifier'
          : forbidden
            ? `would sleep: ${context}`
            : sleeps
              ? 'may sleep'
              : 'never sleeps',
        documentation: gfpHover(name, version) ?? '',
        forbidden,
        preferred: wanted && i === 0,
      };
    });
}

/** The signature of the call around an offset, for functions that take GFP flags; undefined for all others. */
export function flagSignatureAt(
  cx: RuleContext,
  offset: number,
  typing: TypedCall,
): FlagSignature | undefined {
  const found = flagCallAt(cx, wordStart(cx.text, offset), typing);
  if (!found) return undefined;
  const { call, argument } = found;
  const { label, params } = call.signature;
  const words =
    call.context === undefined
      ? 'This may sleep here: `GFP_KERNEL`.'
      : `This must not sleep here (${call.context}): \`GFP_NOWAIT\` or \`GFP_ATOMIC\`.`;
  return {
    label,
    params,
    active: Math.min(argument, params.length - 1),
    flags: call.flags,
    documentation: `${words}\n\nDeclared in ${call.source}.`,
  };
}

/** The call that takes flags around an offset, and which of its arguments the offset is in. */
function flagCallAt(
  cx: RuleContext,
  offset: number,
  typing: TypedCall,
): { readonly call: FlagCall; readonly argument: number } | undefined {
  const open = openParenBefore(cx.text, offset);
  const call =
    open &&
    typing.at(cx.path, cx.text, open.at, offset, () => {
      const position = callPositionAt(cx, offset, open);
      if (!position || position.flags < 0) return undefined;
      const { callee, flags } = position;
      return {
        flags,
        shift: open.commas - position.argument,
        signature: signatureText(callee),
        source: sourceText(cx, callee),
        context: contextAt(cx, offset),
        names: flagNames(cx),
      };
    });
  return call && { call, argument: open.commas - call.shift };
}

/** Finds out of the call that is being typed at the cursor what completions of it will want to know. */
export function prepareFlags(cx: RuleContext | undefined, typing: TypedCall): void {
  if (!cx) return;
  flagCallAt(cx, wordStart(cx.text, typing.cursor), typing);
}

/** The flags that this kernel gives to Rust, by the names of `kernel::alloc::flags`. */
function flagNames(cx: RuleContext): readonly string[] {
  const { world } = cx;
  const root = world.crate('kernel')?.root;
  const module = root && resolvePath(world, root, ['crate', 'alloc', 'flags'], 'type');
  if (module?.kind !== 'module') return [];
  return module.module.items.flatMap((it) =>
    it.kind === 'const' && /^(?:__)?GFP_/.test(it.name) ? [it.name] : [],
  );
}

/** Why the line of an offset runs in atomic context; undefined where it may sleep, or where that is not known. */
function contextAt(cx: RuleContext, offset: number): string | undefined {
  const unit = functionAt(cx, offset);
  if (!unit) return undefined;
  // The call that is being typed may not be there yet: what begins last before it says what holds.
  const start = Math.max(unit.span.start, offset - 2000);
  const last = contextsOn(cx, unit, { start, end: offset - 1 }).at(-1);
  return last && last.atomic !== 'never' ? last.text : undefined;
}

function wordStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && /\w/.test(text[start - 1]!)) start--;
  return start;
}
