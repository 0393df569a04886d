import { childModule } from '../../def/crate.ts';
import type { Module } from '../../def/module.ts';
import { resolvePath } from '../../def/resolve.ts';
import type { Fix } from '../../finding.ts';
import { linux } from '../../kernel-info.ts';
import type { FnItem, ImplItem, Item, MacroItem, TraitItem } from '../../syntax/ast/index.ts';
import { indentOf, indentUnit, newlineOf } from '../../text/indent.ts';
import { names } from '../../types/scope.ts';
import type { RuleContext } from '../rule.ts';
import { foreignNames, wrongPointers, wrongSafety } from './signatures.ts';
import type { WrongCall } from './wrong.ts';

/** Impl blocks of the kernel's traits that do not have what the trait asks for in this kernel. */
export function wrongImpls(cx: RuleContext): WrongCall[] {
  const out: WrongCall[] = [];
  const walk = (items: readonly Item[], module: Module): void => {
    for (const item of items) {
      if (item.kind === 'impl' && item.trait) out.push(...ofImpl(cx, module, item));
      const child = item.kind === 'mod' && item.inline ? childModule(module, item.name) : undefined;
      if (child && item.kind === 'mod') walk(item.items, child);
    }
  };
  walk(cx.file.items, cx.module);
  return out;
}

function ofImpl(cx: RuleContext, module: Module, item: ImplItem): WrongCall[] {
  const path = names(item.trait!);
  const decl = resolvePath(cx.world, module, path, 'type', item.trait!.global);
  if (decl?.kind !== 'item' || decl.item.kind !== 'trait') return [];
  if (
    !/^(?:kernel|pin_init)$/.test(decl.module.crate.name) ||
    cx.model.lent?.some((it) => decl.id.startsWith(it))
  )
    return [];
  const trait: TraitItem = decl.item;
  const version = linux(cx.model.info);
  const out: WrongCall[] = [];
  const isIn = (it: Item) => trait.items.find((other) => other.name === it.name && other.kind === it.kind);
  for (const it of item.items) {
    if (it.kind === 'macroCall' || it.name === '') continue;
    const own = isIn(it);
    if (!own) {
      if (it.kind === 'const' && VTABLE.test(it.name)) continue;
      out.push({
        span: { start: it.nameSpan.start, end: it.nameSpan.end },
        message: `\`${it.name}\` is not part of \`${trait.name}\` in ${version}`,
        ...(decl.id === 'kernel::types::ForeignOwnable' && { fixes: foreignName(cx.path, it) }),
      });
    } else if (it.kind === 'fn' && own.kind === 'fn' && shape(it) !== shape(own)) {
      out.push({
        span: { start: it.nameSpan.start, end: it.nameSpan.end },
        message: `\`${trait.name}::${it.name}\` takes ${shape(own)} in ${version}`,
        help: `here it takes ${shape(it)}`,
        fixes:
          trait.name === 'Module' && decl.module.crate.name === 'kernel' && it.name === 'init'
            ? moduleInitFix(cx, it)
            : [],
      });
    } else if (it.kind === 'fn' && own.kind === 'fn') out.push(...wrongPointers(cx, trait.name, it, own));
  }
  out.push(...wrongSafety(cx, decl, item));
  const whole = cx.model.info.source === 'tree';
  const lacking = trait.items.filter(
    (it) => isRequired(it, whole) && !item.items.some((own) => own.name === it.name),
  );
  if (lacking.length > 0 && !item.items.some((it) => it.kind === 'macroCall'))
    out.push({
      span: { start: item.trait!.start, end: item.trait!.end },
      message: `\`${trait.name}\` also wants ${lacking.map((it) => `\`${it.name}\``).join(', ')} in ${version}`,
    });
  return out;
}

function foreignName(path: string, { name, nameSpan }: Item): Fix[] {
  const newText = foreignNames.get(name);
  if (newText === undefined) return [];
  const edit = { path, span: { start: nameSpan.start, end: nameSpan.end }, newText };
  return [{ title: `Rename to \`${newText}\``, applicability: 'safe', edits: [edit] }];
}

/** The constants that `#[vtable]` puts in by itself. */
const VTABLE = /^(?:USE_VTABLE_ATTR|HAS_\w+)$/;

/** Whether an impl must have it: a function without a body, a type or a constant without a default, which profiles do not tell. */
function isRequired(item: Item, whole: boolean): boolean {
  if (item.kind === 'fn') return item.bodySpan === undefined;
  if (item.kind === 'const') return whole && item.valueSpan === undefined && !VTABLE.test(item.name);
  return item.kind === 'type' && item.type === undefined;
}

/** `self and 2 arguments`. */
function shape({ self, params }: FnItem): string {
  const count = `${params.length} argument${params.length === 1 ? '' : 's'}`;
  return self ? `\`self\` and ${count}` : count;
}

/**
 * `Module::init` as the branch of 2021 and 2022 had it: without parameters, or with the module's name before the module,
 * which goes where nothing uses it.
 */
function moduleInitFix(cx: RuleContext, item: FnItem): Fix[] {
  const [first, second] = item.params;
  const edit = (span: { start: number; end: number }, newText: string): Fix[] => [
    {
      title: 'Take the module alone',
      applicability: 'safe',
      edits: [{ path: cx.path, span: { start: span.start, end: span.end }, newText }],
    },
  ];
  if (item.self) return [];
  if (!first)
    return edit(
      { start: item.paramsSpan.start + 1, end: item.paramsSpan.end - 1 },
      "_module: &'static kernel::ThisModule",
    );
  if (!second || item.params.length > 2 || first.pattern.kind !== 'ident') return [];
  const body = item.bodySpan ? cx.text.slice(item.bodySpan.start, item.bodySpan.end) : '';
  const { name } = first.pattern;
  const fixes = edit({ start: first.start, end: second.start }, '');
  if (!new RegExp(`\\b${name}\\b`).test(body)) return fixes;
  const value = moduleName(cx);
  if (value === undefined) return [];
  const start = item.bodySpan!.start + 1;
  const indent = indentUnit(cx.text) + indentOf(cx.text, item.start);
  const binding = {
    path: cx.path,
    span: { start, end: start },
    newText: `${newlineOf(cx.text)}${indent}let ${name} = ${value};`,
  };
  return fixes.map((it) => ({
    ...it,
    title: 'Take the module alone, with its name as a constant',
    edits: [...it.edits, binding],
  }));
}

/** The name that the file's `module!` gives, as this kernel's `&CStr`; undefined where there is not just one. */
function moduleName(cx: RuleContext): string | undefined {
  const calls = cx.file.items.filter(
    (it): it is MacroItem =>
      it.kind === 'macroCall' && /^module(?:_\w+)?$/.test(it.path.segments.at(-1)!.name),
  );
  const [call] = calls;
  if (!call || calls.length > 1) return undefined;
  const args = cx.text.slice(call.argsSpan.start, call.argsSpan.end);
  const name = /(?:^[{([]|,)\s*name\s*:\s*b?("\w+")/.exec(args)?.[1];
  if (name === undefined) return undefined;
  // The kernel's own type up to 6.18 or so, then that of `core`, which has literals.
  const type = resolvePath(cx.world, cx.module, ['kernel', 'str', 'CStr'], 'type');
  if (type?.kind === 'item' && type.module.crate.name === 'kernel')
    return cx.world.macroRules(cx.module, ['kernel', 'c_str']) ? `kernel::c_str!(${name})` : undefined;
  return `c${name}`;
}
