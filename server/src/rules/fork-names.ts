import { slot } from '../db/memos.ts';
import { allModules, childModule } from '../def/crate.ts';
import type { Module } from '../def/module.ts';
import { evaluateCfg } from '../kernel/scope/cfg.ts';
import { cratesOf } from '../kernel/scope/crates.ts';
import type { Attribute, Item } from '../syntax/ast/index.ts';
import type { FnRef } from '../types/methods.ts';
import type { RuleContext } from './rule.ts';

/**
 * What the fork of `alloc` is built with where no Makefile says it: those of mainline 6.1 to 6.9 (rust/Makefile,
 * `alloc-cfgs`).
 */
const MAINLINE: ReadonlySet<string> = new Set([
  'no_global_oom_handling',
  'no_rc',
  'no_sync',
  'no_string',
  'no_str',
  'no_fmt',
  'no_macros',
]);

const known = slot((): { cfgs?: ReadonlySet<string>; names?: ReadonlySet<string> } => ({}));

/** The `--cfg` values that the kernel's fork of `alloc` is built with; its tree's rust/Makefile says it. */
function forkCfgs(cx: RuleContext): ReadonlySet<string> {
  const memo = cx.model.world.memos.of(known);
  if (!memo.cfgs) {
    const { root } = cx.model.info;
    const makefile = root === undefined ? undefined : cx.textOf(`${root}/rust/Makefile`);
    const alloc = makefile === undefined ? undefined : cratesOf(makefile).find((it) => it.name === 'alloc');
    memo.cfgs = alloc && alloc.cfgs.size > 0 ? alloc.cfgs : MAINLINE;
  }
  return memo.cfgs;
}

/** Whether an item of the fork is built into this kernel, by its own `#[cfg(…)]`; true where that cannot be told. */
function isBuilt(cfgs: ReadonlySet<string>, attrs: readonly Attribute[]): boolean {
  return attrs.every(
    (it) => it.path !== 'cfg' || evaluateCfg(it.tokens.replace(/^\s*\(|\)\s*$/g, ''), cfgs) !== false,
  );
}

/** Whether a function of the fork is built into this kernel; true for those of other crates. */
export function isFnBuilt(cx: RuleContext, { item, owner, module }: FnRef): boolean {
  if (module.crate.name !== 'alloc') return true;
  const cfgs = forkCfgs(cx);
  const around = owner?.impl?.item.attrs ?? owner?.trait?.item.attrs ?? [];
  return isBuilt(cfgs, item.attrs) && isBuilt(cfgs, around) && isModuleBuilt(cfgs, module);
}

function isModuleBuilt(cfgs: ReadonlySet<string>, module: Module): boolean {
  for (let at: Module | undefined = module; at?.parent; at = at.parent) {
    const name = at.id.slice(at.id.lastIndexOf('::') + 2);
    const declared = at.parent.items.find((it) => it.kind === 'mod' && it.name === name);
    if (declared && !isBuilt(cfgs, declared.attrs)) return false;
  }
  return true;
}

/** Whether this kernel's fork has what an absolute path names: `alloc::rc::Rc`. */
export function forkHas(cx: RuleContext, path: string): boolean {
  const [crate, ...segments] = path.split('::');
  const root = crate === 'alloc' ? cx.model.world.crate('alloc')?.root : undefined;
  if (!root || segments.length === 0) return false;
  const cfgs = forkCfgs(cx);
  let module: Module = root;
  for (const name of segments.slice(0, -1)) {
    const declared = module.items.find((it) => it.kind === 'mod' && it.name === name);
    const child = declared && isBuilt(cfgs, declared.attrs) ? childModule(module, name) : undefined;
    // The rest of the path is inside of something that is no module: `Vec::new`.
    if (!declared) return hasItem(cfgs, module, name);
    if (!child) return false;
    module = child;
  }
  return hasItem(cfgs, module, segments.at(-1)!);
}

function hasItem(cfgs: ReadonlySet<string>, module: Module, name: string): boolean {
  return module.items.some((it) => {
    if (!isBuilt(cfgs, it.attrs)) return false;
    if (it.kind === 'mod') return it.name === name && childModule(module, name) !== undefined;
    if (it.kind === 'use') return it.leaves.some((leaf) => (leaf.alias ?? leaf.path.at(-1)) === name);
    return it.name === name;
  });
}

/** Whether a macro by example is built into this kernel; true for those of other crates than the fork. */
export function isMacroBuilt(cx: RuleContext, module: Module, item: Item): boolean {
  if (module.crate.name !== 'alloc') return true;
  const cfgs = forkCfgs(cx);
  return isBuilt(cfgs, item.attrs) && isModuleBuilt(cfgs, module);
}

/** The names of the functions that the fork has the source of, but that are not built into this kernel. */
export function unbuiltNames(cx: RuleContext): ReadonlySet<string> {
  const memo = cx.model.world.memos.of(known);
  if (!memo.names) {
    const names = new Set<string>();
    const alloc = cx.model.world.crate('alloc');
    const cfgs = forkCfgs(cx);
    for (const module of alloc ? allModules(alloc) : []) {
      const whole = isModuleBuilt(cfgs, module);
      for (const item of module.items) {
        if (item.kind !== 'impl' && item.kind !== 'trait') continue;
        const built = whole && isBuilt(cfgs, item.attrs);
        for (const fn of item.items)
          if (fn.kind === 'fn' && !(built && isBuilt(cfgs, fn.attrs))) names.add(fn.name);
      }
    }
    memo.names = names;
  }
  return memo.names;
}
