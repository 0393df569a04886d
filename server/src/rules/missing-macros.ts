import { allModules } from '../def/crate.ts';
import type { FileEdit, Fix } from '../finding.ts';
import { missingName } from '../kernel/facts/no-alloc.ts';
import type { Expr, MacroCall } from '../syntax/ast/index.ts';
import { names } from '../types/scope.ts';
import { exists, spelling } from './absolute-path.ts';
import { flagsHere } from './flags-argument.ts';
import { isMacroBuilt } from './fork-names.ts';
import { ensureImport, hasMacro } from './in-place/imports.ts';
import { newRewrite } from './in-place/rewrite.ts';
import { type MissingDraft, missingDraft } from './missing-names.ts';
import type { PathUse } from './path-uses.ts';
import { mayReturnError } from './returns-error.ts';
import type { RuleContext } from './rule.ts';

/** Calls of `vec!` and `format!` that mean those of the standard library. */
export function missingMacros(cx: RuleContext, uses: readonly PathUse[]): MissingDraft[] {
  return uses.flatMap((use): MissingDraft[] => {
    if (use.role !== 'macro' || use.at?.kind !== 'macro') return [];
    const path = names(use.path);
    const name = path.at(-1)!;
    const [row] = missingName('macro', name, cx.model.info.api);
    if (!row || !meansTheStandardOne(cx, use, path)) return [];
    const fix = name === 'vec' ? vecFix(cx, use, use.at) : undefined;
    const span = { start: use.path.start, end: use.path.end };
    return [missingDraft(cx, row, `${path.join('::')}!`, span, fix ? [fix] : [])];
  });
}

function meansTheStandardOne(cx: RuleContext, use: PathUse, path: readonly string[]): boolean {
  if (path.length > 1) return path[0] === 'std' || path[0] === 'alloc';
  const name = path[0]!;
  if (new RegExp(`\\bmacro_rules\\s*!\\s*${name}\\b`).test(cx.text)) return false;
  for (let at: PathUse['module'] | undefined = use.module; at; at = at.parent ?? at.enclosing) {
    if (at.uses.has(name))
      return at.uses.get(name)!.every((it) => it.path[0] === 'std' || it.path[0] === 'alloc');
  }
  // A glob may bring in a macro that is exported; one of another crate counts only if that is so.
  return !cx.world.crates.some((crate) =>
    allModules(crate).some((module) =>
      module.items.some(
        (it) =>
          it.kind === 'macroRules' &&
          it.name === name &&
          isMacroBuilt(cx, module, it) &&
          (crate === cx.module.crate
            ? module.file !== cx.path
            : it.attrs.some((attr) => attr.path === 'macro_export')),
      ),
    ),
  );
}

/** `kvec![…]?`, `KVec::from_elem(…)?` with the function's own flags, or `KVec::new()`. */
function vecFix(cx: RuleContext, use: PathUse, call: MacroCall): Fix | undefined {
  const { api } = cx.model.info;
  const edit = (start: number, end: number, newText: string): FileEdit => ({
    path: cx.path,
    span: { start, end },
    newText,
  });
  const [unit] = cx.unitsAt([call.start]);
  const fix = (text: string, edits: readonly FileEdit[]): Fix => ({
    title: `Replace with \`${text}\``,
    applicability: 'safe',
    edits,
  });
  if (cx.text.slice(call.argsSpan.start + 1, call.argsSpan.end - 1).trim() === '') {
    const vector = api === 'kbox' ? 'kernel::alloc::KVec' : undefined;
    if (vector && !exists(cx, vector)) return undefined;
    const text = `${vector ? spelling(cx, use.module, vector) : 'Vec'}::new()`;
    return fix(text, [edit(call.start, call.end, text)]);
  }
  if (api !== 'kbox' || !unit || !mayReturnError(unit, call)) return undefined;
  const flags = flagsHere(cx, unit);
  const { body } = call;
  if (flags.text !== 'GFP_KERNEL') {
    if (body.kind === 'exprs' && body.repeat && body.exprs.length === 2) {
      const [value, n] = body.exprs as [Expr, Expr];
      const vector = spelling(cx, use.module, 'kernel::alloc::KVec');
      const edits = [
        edit(call.start, value.start, `${vector}::from_elem(`),
        edit(value.end, n.start, ', '),
        edit(n.end, call.end, `, ${flags.text})?`),
      ];
      return fix(`${vector}::from_elem(…, ${flags.text})?`, edits);
    }
    // `kvec!` always takes GFP_KERNEL: not what the caller of this function asked for.
    return undefined;
  }
  if (!cx.world.macroRules(use.module, ['kvec'])) return undefined;
  const place = { path: cx.path, text: cx.text, file: cx.file, module: cx.module };
  const rewrite = newRewrite();
  const byName = unit.kind !== 'doc' && use.module === cx.module;
  if (byName) ensureImport(cx, rewrite, place, 'kvec');
  const crate = cx.module.crate.name === 'kernel' && unit.kind !== 'doc' ? 'crate' : 'kernel';
  const name = byName || hasMacro(cx, { ...place, module: use.module }, 'kvec') ? 'kvec' : `${crate}::kvec`;
  return fix(`${name}![…]?`, [
    edit(use.path.start, use.path.end, name),
    edit(call.end, call.end, '?'),
    ...rewrite.edits,
    ...flags.edits,
  ]);
}
