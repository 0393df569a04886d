import type { CallExpr, Expr, Stmt } from '../syntax/ast/index.ts';
import { forEachExpr } from '../syntax/ast/walk.ts';
import { strip } from '../types/infer/calls.ts';
import type { Unit } from '../types/units.ts';
import { countWord, mentions, parentsOf } from './in-place/names.ts';
import type { RuleContext } from './rule.ts';

/** Functions of the kernel's `Vec` that make one; none of their arguments says anything of the allocator. */
const makers = new Set(['new', 'with_capacity', 'from_elem']);

/** Methods of the kernel's `Vec` that name neither `Self` nor the allocator, receiver aside (`rust/kernel/alloc/kvec.rs`, 7.3). */
const neutral = new Set([
  'as_mut_ptr',
  'as_mut_slice',
  'as_ptr',
  'as_slice',
  'capacity',
  'clear',
  'drain_all',
  'extend_from_slice',
  'extend_with',
  'inc_len',
  'insert_within_capacity',
  'is_empty',
  'len',
  'pop',
  'push',
  'push_within_capacity',
  'remove',
  'reserve',
  'resize',
  'retain',
  'set_len',
  'spare_capacity_mut',
  'truncate',
]);

/**
 * Whether nothing can tell rustc which allocator the vector of this call has: it is bound to a variable without a type,
 * and all that is done with the variable works with any allocator (E0283). False where that is not certain: where the
 * variable is passed on, returned, stored, or stands in something that is not understood.
 */
export function lacksAllocator(cx: RuleContext, call: CallExpr): boolean {
  const name = call.callee.kind === 'path' ? call.callee.path.segments.at(-1)?.name : undefined;
  const [unit] = cx.unitsAt([call.start]);
  const block = unit?.block();
  if (!unit || !block || !name || !makers.has(name)) return false;
  const found = bindingOf(block, call);
  if (!found) return false;
  const { stmt, scope } = found;
  const { pattern } = stmt;
  if (pattern.kind !== 'ident' || pattern.sub || stmt.else) return false;
  const parents = parentsOf(scope);
  const { resolutions } = unit.types();
  const uses = mentions(scope, pattern.name).filter((it) => {
    const of = resolutions.get(it);
    return of?.kind === 'local' && of.local.pattern === pattern;
  });
  // What stands anywhere else in the text is not understood: a macro, a name that hides this one.
  return (
    uses.length === countWord(cx.text.slice(stmt.end, scope.end), pattern.name) &&
    uses.every((it) => isNeutral(unit, parents, it))
  );
}

type Let = Stmt & { kind: 'let' };
type BlockExpr = Expr & { kind: 'block' };

/** The `let` without a type that binds what the call gives, perhaps behind `?`, and the block that it stands in. */
function bindingOf(root: BlockExpr, call: CallExpr): { stmt: Let; scope: BlockExpr } | undefined {
  let found: { stmt: Let; scope: BlockExpr } | undefined;
  forEachExpr(root, (it) => {
    if (it.kind !== 'block') return;
    for (const stmt of it.stmts) {
      if (stmt.kind !== 'let' || stmt.type || !stmt.init) continue;
      const init = strip(stmt.init);
      if ((init.kind === 'try' ? strip(init.operand) : init) === call) found = { stmt, scope: it };
    }
  });
  return found;
}

function isNeutral(unit: Unit, parents: ReadonlyMap<Expr, Expr>, use: Expr): boolean {
  const parent = parents.get(use);
  if (parent?.kind === 'methodCall' && parent.receiver === use) {
    const callee = unit.types().callees.get(parent);
    if (callee?.kind !== 'fn') return false;
    const { fn } = callee;
    if (fn.id.startsWith('core::slice::')) return true;
    return /^kernel::alloc::kvec::Vec::/.test(fn.id) && neutral.has(fn.item.name);
  }
  if (parent?.kind === 'index') return parent.base === use;
  const loop = parent?.kind === 'ref' ? parents.get(parent) : parent;
  return loop?.kind === 'for' && (loop.iter === use || loop.iter === parent);
}
