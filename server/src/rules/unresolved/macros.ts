import { childModule } from '../../def/crate.ts';
import { rulesOf } from '../../def/expansion.ts';
import type { Module } from '../../def/module.ts';
import { linux } from '../../kernel-info.ts';
import type { Item, MacroItem } from '../../syntax/ast/index.ts';
import { expandItems, type MacroDef, MOST_STEPS } from '../../syntax/macros/expand/index.ts';
import type { RuleContext } from '../rule.ts';
import type { WrongCall } from './wrong.ts';

/** Item macros of the kernel's that are given what none of this kernel's rules for them takes. */
export function wrongMacros(cx: RuleContext): WrongCall[] {
  const out: WrongCall[] = [];
  const walk = (items: readonly Item[], module: Module): void => {
    for (const item of items) {
      if (item.kind === 'macroCall') {
        const found = ofCall(cx, module, item);
        if (found) out.push(found);
      }
      const child = item.kind === 'mod' && item.inline ? childModule(module, item.name) : undefined;
      if (child && item.kind === 'mod') walk(item.items, child);
    }
  };
  walk(cx.file.items, cx.module);
  return out;
}

function ofCall(cx: RuleContext, module: Module, item: MacroItem): WrongCall | undefined {
  const names = item.path.segments.map((it) => it.name);
  const args = item.tokens();
  if (!args || !definition(cx, module, names)) return undefined;
  let refused = false;
  expandItems({ names }, args, {
    call: { start: item.start, end: item.end },
    budget: { steps: MOST_STEPS },
    resolve: (path) => definition(cx, module, path.names),
    lost: (_, why) => {
      refused ||= why === 'no rule';
    },
  });
  if (!refused) return undefined;
  return {
    span: { start: item.path.start, end: item.path.end },
    message: `\`${names.at(-1)}!\` is not written like this in ${linux(cx.model.info)}`,
    help: 'none of its rules takes these arguments: see an example of that kernel',
  };
}

/** The rules of a macro of the kernel's crates; undefined for all others. */
function definition(cx: RuleContext, module: Module, path: readonly string[]): MacroDef | undefined {
  const found = cx.world.macroRules(module, path);
  if (!found || !/^(?:kernel|pin_init)$/.test(found.module.crate.name)) return undefined;
  const rules = rulesOf(found.module.crate, found.item);
  return rules && { rules, crate: found.module.crate.name };
}
