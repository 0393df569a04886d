import { allModules } from '../../def/crate.ts';
import type { Crate } from '../../def/module.ts';
import { isTest } from '../../def/pack.ts';
import type { FnItem } from '../../syntax/ast/index.ts';
import { turn } from '../../text/work.ts';
import { type FnRef, inImpl, traitScope } from '../../types/methods.ts';
import type { TypeWorld } from '../../types/world.ts';

/** The functions of a crate that `wanted` lets through: free ones, methods, and those of traits; no `#[cfg(test)]` items. */
export function functionsOf(
  world: TypeWorld,
  crate: Crate,
  wanted: (item: FnItem) => boolean = () => true,
): FnRef[] {
  const out: FnRef[] = [];
  const { impls } = world;
  for (const module of allModules(crate)) {
    turn();
    for (const item of module.items) {
      if (isTest(item.attrs)) continue;
      if (item.kind === 'fn') {
        if (wanted(item))
          out.push({ id: `${module.id}::${item.name}`, item, module, scope: impls.scope(module) });
      } else if (item.kind === 'impl') {
        const impl = impls.find(item);
        for (const it of item.items) if (impl && it.kind === 'fn' && wanted(it)) out.push(inImpl(impl, it));
      } else if (item.kind === 'trait') {
        const decl = { kind: 'item', id: `${module.id}::${item.name}`, module, item } as const;
        const scope = traitScope(impls, decl);
        for (const it of item.items) {
          if (it.kind === 'fn' && wanted(it))
            out.push({ id: `${decl.id}::${it.name}`, item: it, module, owner: { trait: decl }, scope });
        }
      }
    }
  }
  return out;
}
