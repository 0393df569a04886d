import type { Finding, Fix } from '../../finding.ts';
import { linux } from '../../kernel-info.ts';
import type { Expr } from '../../syntax/ast/index.ts';
import { forEachExpr } from '../../syntax/ast/walk.ts';
import { findAssociated } from '../../types/methods.ts';
import type { Unit } from '../../types/units.ts';
import type { RuleContext } from '../rule.ts';
import { containerName, containerOf } from './kind.ts';

type Draft = Pick<Finding, 'span' | 'message' | 'why' | 'help'> & { readonly fixes: readonly Fix[] };

/**
 * `b.write(x);` on a box that is not filled yet, with `b` used afterwards. For ordinary Rust's `Box` that is `write` of
 * what the box holds; the kernel's own has a `write` that takes the box (rust/kernel/alloc/kbox.rs, 6.13).
 */
export function filledBoxes(cx: RuleContext, unit: Unit): Draft[] {
  const block = unit.block();
  if (!block) return [];
  const out: Draft[] = [];
  const last = new Map<string, number>();
  const dropped: Expr[] = [];
  forEachExpr(block, (it) => {
    if (it.kind === 'path' && it.path.segments.length === 1) {
      const { name } = it.path.segments[0]!;
      last.set(name, Math.max(last.get(name) ?? 0, it.start));
    }
    if (it.kind === 'block') for (const stmt of it.stmts) if (stmt.kind === 'expr') dropped.push(stmt.expr);
  });
  for (const stmt of block.stmts) if (stmt.kind === 'expr') dropped.push(stmt.expr);
  for (const call of new Set(dropped)) {
    if (call.kind !== 'methodCall' || call.method !== 'write' || call.receiver.kind !== 'path') continue;
    const box = unit.types().types.get(call.receiver);
    if (containerOf(box) !== 'Box' || box?.k !== 'adt') continue;
    const held = box.args[0];
    if (held?.k !== 'adt' || held.decl.item.name !== 'MaybeUninit') continue;
    if (findAssociated(cx.world.impls, box, 'write')?.fn.item.self === undefined) continue;
    const name = cx.text.slice(call.receiver.start, call.receiver.end);
    if ((last.get(name) ?? 0) <= call.end) continue;
    const edit = {
      path: cx.path,
      span: { start: call.receiver.start, end: call.receiver.end },
      newText: `(*${name})`,
    };
    out.push({
      span: { start: call.methodSpan.start, end: call.methodSpan.end },
      message: `\`write\` takes the \`${containerName(box)}\` in ${linux(cx.model.info)}, so \`${name}\` is gone after it`,
      why: 'the kernel’s own type has a `write` that gives the box filled; that of what it holds is behind a `*`',
      help: `write \`(*${name}).write(…)\`, or take what \`write\` gives and leave \`assume_init\` out`,
      fixes: [{ title: `Write to \`*${name}\``, applicability: 'safe', edits: [edit] }],
    });
  }
  return out;
}
