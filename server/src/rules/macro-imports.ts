import type { Module } from '../def/module.ts';
import { resolvePath } from '../def/resolve.ts';
import type { Fix } from '../finding.ts';
import { ensureImport } from './in-place/imports.ts';
import { newRewrite } from './in-place/rewrite.ts';
import type { RuleContext } from './rule.ts';

/** The crates of a kernel whose macros are all known. */
const OPEN = new Set(['kernel', 'pin_init']);

/**
 * Where a macro that is called by its bare name could be imported from: `kernel::fmt`. Undefined where something brings
 * it already, and where the kernel exports none of that name.
 */
export function macroToImport(cx: RuleContext, module: Module, name: string): string | undefined {
  const definition = cx.world.macroRules(module, [name]);
  const crate = definition?.module.crate.name;
  if (!definition || crate === undefined || !OPEN.has(crate) || crate === module.crate.name) return undefined;
  if (!definition.item.attrs.some((it) => it.path === 'macro_export')) return undefined;
  return broughtByGlob(cx, module, name) ? undefined : `${crate}::${name}`;
}

/** The import of a macro at the top of a file; none where the call stands in a module inside it. */
export function macroImportFix(cx: RuleContext, module: Module, path: string): readonly Fix[] {
  if (module !== cx.module || !path.startsWith('kernel::')) return [];
  const rewrite = newRewrite();
  ensureImport(
    cx,
    rewrite,
    { path: cx.path, text: cx.text, file: cx.file, module },
    path.slice('kernel::'.length),
  );
  if (rewrite.refusals.size > 0 || rewrite.edits.length === 0) return [];
  return [{ title: `Import \`${path}\``, applicability: 'safe', edits: rewrite.edits }];
}

/** Whether a module that a glob names takes a macro of this name from elsewhere. */
export function broughtByGlob(cx: RuleContext, module: Module, name: string, depth = 0): boolean {
  for (let at: Module | undefined = module; at; at = at.enclosing ?? at.parent) {
    for (const leaf of at.globs) {
      const from = resolvePath(cx.world, at, leaf.path, 'type', leaf.global);
      if (from?.kind !== 'module') return true;
      if (from.module.uses.has(name)) return true;
      if (depth < 3 && from.module !== module && broughtByGlob(cx, from.module, name, depth + 1)) return true;
    }
  }
  return false;
}
