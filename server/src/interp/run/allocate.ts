import { type AbstractOp, type GfpValue, UNKNOWN_GFP } from '../../emulator/index.ts';
import type { State } from '../state.ts';
import { ANY, type Val, variant } from '../values.ts';
import type { Ended } from './call-site.ts';
import { forkFlags } from './fork-tree.ts';
import type { Invocation } from './invocation.ts';

/** The flags argument: what is known of its value, and how it is spelled. */
export function flagsOf(call: Invocation): { value: GfpValue; flags?: Val & { k: 'flags' } } {
  for (const raw of call.args) {
    const arg = raw.k === 'ref' ? call.state.read(raw) : raw;
    if (arg.k === 'flags') return { value: arg.value, flags: arg };
  }
  return { value: forkFlags(call.engine.inputs) ?? UNKNOWN_GFP };
}

/** Performs an allocation that the call's own name stands for. */
export function perform(call: Invocation, op: AbstractOp): void {
  const { flags } = flagsOf(call);
  const { impl, trait } = call.fn.owner ?? {};
  const owner = impl?.self.k === 'adt' ? impl.self.decl.item.name : trait?.item.name;
  const shown = spelled(call) ?? `${owner ? `${owner}::` : ''}${call.fn.item.name}`;
  call.engine.perform(call.site.frame, call.state, {
    kind: 'allocation',
    what: `\`${shown}\``,
    span: call.site.span,
    op,
    ...(flags ? { flags: { expr: flags.expr, depth: flags.depth } } : {}),
    ...(call.site.maybe ? { maybe: true } : {}),
  });
}

/** The callee as the text has it: `KBox::new`, `.push`. */
function spelled(call: Invocation): string | undefined {
  const { expr } = call.site;
  if (expr?.kind === 'methodCall') return `.${expr.method}()`;
  if (expr?.kind === 'call' && expr.callee.kind === 'path') {
    return expr.callee.path.segments.map((it) => it.name).join('::');
  }
  return undefined;
}

/** What a fallible allocation gives. */
export function fallible(state: State, val: Val): readonly Ended[] {
  return [{ state, val: { k: 'either', alts: [variant('Ok', val), variant('Err', ANY)] } }];
}
