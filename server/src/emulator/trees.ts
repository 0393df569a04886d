import { enterContext, leaveContext } from './context.ts';
import { GFP_BITS, gfpflagsAllowBlocking } from './gfp.ts';
import { kmalloc } from './slab.ts';
import type { System } from './system.ts';

/** About a node of an XArray or a maple tree; it only picks a size class. */
const NODE_SIZE = 576;

/** The nodes that storing at `index` into an empty XArray needs: none for 0, else one for each 6 bits. */
export function xarrayNodes(index: number): number {
  let nodes = 0;
  for (let rest = index; rest > 0; rest = Math.floor(rest / 64)) nodes++;
  return nodes;
}

/**
 * `__xa_store()` and `mtree_insert_range()`, under the tree's own lock. Each node is first asked for without waiting
 * (GFP_NOWAIT | __GFP_NOWARN, whatever the caller passes). Only where that fails do the caller's flags count, and
 * if they may block, the tree's own lock is dropped for it and taken again: `__xas_nomem()` in lib/xarray.c,
 * `mas_nomem()` in lib/maple_tree.c. Other locks stay held, so their bug shows only then.
 *
 * `lock` is the id of the tree's own hold. False is ENOMEM.
 */
export function treeStore(system: System, nodes: number, flags: number, lock: string | undefined): boolean {
  const account = flags & GFP_BITS.__GFP_ACCOUNT;
  const first = GFP_BITS.__GFP_KSWAPD_RECLAIM | GFP_BITS.__GFP_NOWARN | account;
  for (let i = 0; i < nodes; i++) {
    // A node becomes part of the tree: no one frees it by name, so it is not kept as a block.
    const node = kmalloc(system, NODE_SIZE, first);
    if (node !== null && node !== 'ZERO_SIZE_PTR') {
      system.blocks.delete(node.id);
      continue;
    }
    const own = system.context.held.findLast((h) => h.id === lock);
    const unlocks = own !== undefined && gfpflagsAllowBlocking(flags);
    if (unlocks) system.context = leaveContext(system.config, system.context, own.id) ?? system.context;
    const second = kmalloc(system, NODE_SIZE, flags);
    if (unlocks) system.context = enterContext(system.config, system.context, own);
    if (second === null) return false;
    if (second !== 'ZERO_SIZE_PTR') system.blocks.delete(second.id);
  }
  return true;
}
