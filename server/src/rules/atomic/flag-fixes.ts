import { resolvePath } from '../../def/resolve.ts';
import { type AbstractOp, evaluateGfp, kernelTraits } from '../../emulator/index.ts';
import type { FileEdit, Fix } from '../../finding.ts';
import type { FlowViolation } from '../../interp/index.ts';
import { plainly } from '../../text/code-text.ts';
import type { Span } from '../../text/span.ts';
import type { Unit } from '../../types/units.ts';
import type { RuleContext } from '../rule.ts';
import { callAt, type Site } from './fixes.ts';
import { flowOf } from './flow-of.ts';

const blocking = /\bGFP_(?:KERNEL(?:_ACCOUNT)?)\b/g;

/** Other flags: `GFP_NOWAIT` first, `GFP_ATOMIC` last; each only where the kernel takes it there without complaint. */
export function otherFlags(site: Site): Fix[] {
  const { cx, violation } = site;
  const { op } = violation;
  if (!violation.flags || !('flags' in op)) return [];
  const found = callAt(site);
  if (!found || (found.call.kind !== 'call' && found.call.kind !== 'methodCall')) return [];
  const { argsSpan } = found.call;
  const args = cx.text.slice(argsSpan.start, argsSpan.end);
  const spots = [...args.matchAll(blocking)];
  if (spots.length !== 1) return [];
  const traits = kernelTraits(cx.model.info.version);
  const start = argsSpan.start + spots[0]!.index;
  const out: Fix[] = [];
  for (const name of ['GFP_NOWAIT', 'GFP_ATOMIC']) {
    const flags = evaluateGfp(traits, replaceBlocking(violation.flags.expr, name));
    const { judge } = flowOf(cx);
    if (judge.judge(violation.context.state, { ...op, flags } as AbstractOp).verdict !== 'silent') continue;
    out.push({
      title: `Allocate with \`${name}\``,
      applicability: 'unsafe',
      edits: flagEdits(cx, site.unit, { start, end: start + spots[0]![0].length }, name),
    });
  }
  return out;
}

type GfpExpr = NonNullable<FlowViolation['flags']>['expr'];

function replaceBlocking(expr: GfpExpr, name: string): GfpExpr {
  switch (expr.kind) {
    case 'constant':
      return /^GFP_KERNEL/.test(expr.name) ? { kind: 'constant', name } : expr;
    case 'or':
    case 'and':
      return { ...expr, left: replaceBlocking(expr.left, name), right: replaceBlocking(expr.right, name) };
    default:
      return expr;
  }
}

/**
 * The edits that put another flag in place of the one at `span`: the name alone where it is known there, with an import
 * beside that of `GFP_KERNEL`, or with its whole path.
 */
export function flagEdits(cx: RuleContext, unit: Unit, span: Span, name: string): readonly FileEdit[] {
  const edit = (newText: string): FileEdit => ({ path: cx.path, span, newText });
  const spelled = /::\s*(?:r#)?$/.test(plainly(cx.text.slice(Math.max(0, span.start - 400), span.start)));
  if (spelled || resolvePath(cx.world, unit.module, [name], 'value')) return [edit(name)];
  const local =
    unit
      .block()
      ?.stmts.flatMap((it) => (it.kind === 'item' && it.item.kind === 'use' ? it.item.leaves : [])) ?? [];
  if (local.some((it) => it.alias === name)) return [edit(name)];
  const leaf = [...local, ...(unit.module.uses.get('GFP_KERNEL') ?? [])].find(
    (it) => it.path.at(-1) === 'GFP_KERNEL' && it.path.at(-2) === 'flags',
  );
  const at = leaf ? leaf.start + cx.text.slice(leaf.start, leaf.end).lastIndexOf('GFP_KERNEL') : -1;
  if (!leaf || at < leaf.start || unit.kind === 'doc') {
    const path = [cx.module.crate.name === 'kernel' ? 'crate' : 'kernel', 'alloc', 'flags', name];
    // A kernel that is only half there has no constants to find.
    return [edit(resolvePath(cx.world, unit.module, path, 'value') ? path.join('::') : name)];
  }
  const known = { start: at, end: at + 'GFP_KERNEL'.length };
  const alone = /::\s*$/.test(cx.text.slice(0, at));
  return [
    edit(name),
    alone
      ? { path: cx.path, span: known, newText: `{GFP_KERNEL, ${name}}` }
      : { path: cx.path, span: { start: known.end, end: known.end }, newText: `, ${name}` },
  ];
}
