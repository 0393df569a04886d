import { checkGfp, type GfpConsumer, type GfpExpr, kernelTraits } from '../emulator/index.ts';
import type { Fix } from '../finding.ts';
import { flagsArgument } from '../kernel/model.ts';
import type { Expr } from '../syntax/ast/index.ts';
import type { lowerType } from '../types/scope.ts';
import { substitute, type Ty } from '../types/ty.ts';
import type { CallSite, Rule, RuleContext } from './rule.ts';

/** Only an expression that or-s flags, or names a bare modifier, can contradict itself. */
const trigger = /\b_*GFP_[A-Z_]+\s*\||\|\s*(?:[\w:]+::)?_*GFP_[A-Z_]+|\b__GFP_[A-Z_]+/;

export const gfpCombination: Rule = {
  meta: {
    id: 'gfp-combination',
    title: 'GFP flags that contradict each other or the allocator',
    severity: 'warning',
    since: '0.1.0',
    fix: 'safe',
    docs: `## What it does

Finds flags expressions that mean something else than they say: \`GFP_KERNEL | GFP_ATOMIC\`, a modifier without a base, zone modifiers that the slab allocator strips, flags that vmalloc does not take.

## Why is this bad?

\`GFP_KERNEL | GFP_ATOMIC\` may sleep, for the bits of both are set.
\`__GFP_ZERO\` alone allows no reclaim at all.
\`__GFP_HIGHMEM\` with kmalloc makes the kernel print "Unexpected gfp" and strip the flag.

## Example

\`\`\`rust,fails
use kernel::{alloc::flags::__GFP_HIGHMEM, prelude::*};

fn f() -> Result<KBox<u32>> {
    Ok(KBox::new(7, GFP_KERNEL | __GFP_HIGHMEM)?)
}
\`\`\`

## Use instead

\`\`\`rust,passes
use kernel::prelude::*;

fn f() -> Result<KBox<u32>> {
    Ok(KBox::new(7, GFP_KERNEL)?)
}
\`\`\`

## Fix safety

The fix drops the flag that has no effect, and is offered only where one reading is left.

## References

- \`include/linux/gfp_types.h\`
- \`mm/slub.c\`, \`kmalloc_fix_flags\`
`,
  },
  check(cx) {
    if (!cx.code.mayHold(trigger)) return;
    const parens: number[] = [];
    for (const it of cx.code.bare.matchAll(new RegExp(trigger, 'g'))) {
      for (let at = it.index, depth = 0; at >= 0 && it.index - at < 4000; at--) {
        const c = cx.text[at];
        if (c === ')') depth++;
        else if (c === '(' && depth-- === 0) {
          parens.push(at);
          break;
        } else if (c === ';' || c === '{') break;
      }
    }
    for (const site of cx.callsAt([...new Set(parens)])) checkCall(cx, site);
  },
};

function checkCall(cx: RuleContext, { unit, call }: CallSite): void {
  const callee = unit.types().callees.get(call);
  if (callee?.kind !== 'fn') return;
  const slot = flagsArgument(callee.fn);
  if (!slot) return;
  const arg = call.args[slot.idx + (callee.ufcs ? 1 : 0)];
  if (!arg) return;
  const expr = gfpExpr(arg);
  const consumer = consumerOf(callee);
  if (!consumer) return;
  for (const problem of checkGfp(kernelTraits(cx.model.info.version), expr, consumer)) {
    const fix = problem.drop.length > 0 ? dropping(cx, arg, problem.drop) : undefined;
    cx.report({
      span: { start: arg.start, end: arg.end },
      message: problem.message,
      ...(fix ? { help: `write \`${fix.edits[0]!.newText}\`` } : { help: 'say which of them is meant' }),
      fixes: fix ? [fix] : [],
    });
  }
}

/** A flags expression as data; parts that are no constant are unknown. */
export function gfpExpr(expr: Expr): GfpExpr {
  switch (expr.kind) {
    case 'paren':
      return gfpExpr(expr.inner);
    case 'path': {
      const name = expr.path.segments.at(-1)?.name ?? '';
      return /^_*GFP_/.test(name) ? { kind: 'constant', name } : { kind: 'unknown' };
    }
    case 'unary':
      return expr.op === '!' ? { kind: 'not', operand: gfpExpr(expr.operand) } : { kind: 'unknown' };
    case 'binary':
      if (expr.op !== '|' && expr.op !== '&') return { kind: 'unknown' };
      return { kind: expr.op === '|' ? 'or' : 'and', left: gfpExpr(expr.left), right: gfpExpr(expr.right) };
    default:
      return { kind: 'unknown' };
  }
}

/** Who takes the flags; undefined where that is not known, for then nothing is said. */
function consumerOf(callee: {
  readonly fn: {
    readonly id: string;
    readonly owner?: {
      readonly impl?: { readonly self: Ty; readonly scope: Parameters<typeof lowerType>[0] };
    };
  };
  readonly subst: ReadonlyMap<string, Ty>;
}): GfpConsumer | undefined {
  const { id, owner } = callee.fn;
  if (/::page::Page::/.test(id)) return 'pages';
  const self = owner?.impl ? substitute(owner.impl.self, callee.subst) : callee.subst.get('Self');
  if (self?.k !== 'adt') return undefined;
  if (/::kvec::Vec$|::kbox::Box$/.test(self.decl.id)) {
    const allocator = self.args[1];
    const name = allocator?.k === 'adt' ? allocator.decl.item.name : undefined;
    return name === 'Kmalloc' || name === 'Vmalloc' || name === 'KVmalloc' ? name : undefined;
  }
  return /::(?:arc::(?:Arc|UniqueArc)|ListArc|RBTree\w*)$/.test(self.decl.id) ? 'Kmalloc' : undefined;
}

/** The expression without these constants. */
function dropping(cx: RuleContext, arg: Expr, drop: readonly string[]): Fix | undefined {
  const kept = parts(arg).filter((it) => !drop.includes(nameOf(it)));
  if (kept.length === 0) return undefined;
  const newText = kept.map((it) => cx.text.slice(it.start, it.end)).join(' | ');
  return {
    title: `Drop ${drop.map((it) => `\`${it}\``).join(', ')}`,
    applicability: 'safe',
    edits: [{ path: cx.path, span: { start: arg.start, end: arg.end }, newText }],
  };
}

function parts(expr: Expr): Expr[] {
  if (expr.kind === 'paren') return parts(expr.inner);
  return expr.kind === 'binary' && expr.op === '|' ? [...parts(expr.left), ...parts(expr.right)] : [expr];
}

function nameOf(expr: Expr): string {
  return expr.kind === 'path' ? (expr.path.segments.at(-1)?.name ?? '') : '';
}
