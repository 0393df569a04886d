import type { Module } from '../def/module.ts';
import { resolvePath } from '../def/resolve.ts';
import type { RuleContext } from './rule.ts';

/**
 * What a path means, written from its crate on: `alloc::boxed::Box` for a `Box` that is imported from there, whether
 * or not the kernel still has it. A declaration that is found gives its own place (`kernel::alloc::kbox::Box`), not
 * that of a re-export. Undefined where the first name leads nowhere.
 */
export function absolutePath(
  cx: RuleContext,
  module: Module,
  segments: readonly string[],
  global = false,
): string | undefined {
  return absolute(cx, module, segments, global, 0);
}

function absolute(
  cx: RuleContext,
  module: Module,
  segments: readonly string[],
  global: boolean,
  depth: number,
): string | undefined {
  if (segments.length === 0 || depth > 8) return undefined;
  for (let n = segments.length; n > 0; n--) {
    const decl = resolvePath(cx.world, module, segments.slice(0, n), 'type', global);
    if (decl) return [decl.id, ...segments.slice(n)].join('::');
  }
  if (global) return undefined;
  const rest = segments.slice(1);
  for (let at: Module | undefined = module; at; at = at.enclosing) {
    for (const leaf of at.uses.get(segments[0]!) ?? []) {
      // `use x;` names itself.
      if (leaf.path.length === 1 && leaf.path[0] === segments[0] && !leaf.global) continue;
      const found = absolute(cx, at, [...leaf.path, ...rest], leaf.global, depth + 1);
      if (found) return found;
    }
  }
  return undefined;
}

/** Whether a glob import may bring in names that nobody knows: from generated code, or from a module that is not there. */
export function hasOpaqueGlob(cx: RuleContext, module: Module): boolean {
  for (let at: Module | undefined = module; at; at = at.enclosing) {
    for (const leaf of at.globs) {
      const from = resolvePath(cx.world, at, leaf.path, 'type', leaf.global);
      if (!from || from.kind === 'extern') return true;
    }
  }
  return false;
}

/** How to write the thing at `target`, a path from its crate on, in `module`: by its name where that is in scope. */
export function spelling(cx: RuleContext, module: Module, target: string): string {
  const name = target.slice(target.lastIndexOf('::') + 2);
  if (isInScope(cx, module, target)) return name;
  return fromCrate(module, target);
}

/** Whether the last name of `target` means `target` in `module` already. */
export function isInScope(cx: RuleContext, module: Module, target: string): boolean {
  const segments = target.split('::');
  const wanted = resolvePath(cx.world, module, segments, 'type', true);
  const here = resolvePath(cx.world, module, segments.slice(-1), 'type');
  return wanted !== undefined && here !== undefined && wanted.id === here.id;
}

/** `kernel::…` as the kernel crate itself has to write it; its doc-comment examples are crates of their own. */
export function fromCrate(module: Module, target: string): string {
  const inKernel = module.crate.name === 'kernel' && !/^doc\b/.test(module.id);
  return inKernel ? target.replace(/^kernel::/, 'crate::') : target;
}

/** Whether this kernel has what `target` names; what it was only lent is not its own. */
export function exists(cx: RuleContext, target: string): boolean {
  if (isLent(cx, target)) return false;
  // A crate that the build generates may have anything, but `alloc` is there only where its source is.
  if (target.startsWith('alloc::') && !cx.world.crate('alloc')) return false;
  return resolvePath(cx.world, cx.module, target.split('::'), 'type', true) !== undefined;
}

/** Whether an absolute path leads into a module that this kernel does not have itself; see `lendSync`. */
export function isLent({ model }: RuleContext, path: string): boolean {
  return model.lent?.some((it) => path === it || path.startsWith(`${it}::`)) === true;
}
