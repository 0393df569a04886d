import { resolvePath } from '../../def/resolve.ts';
import type { Expr, StructItem } from '../../syntax/ast/index.ts';
import { forEachExpr, forEachItem } from '../../syntax/ast/walk.ts';
import { strip } from '../../types/infer/calls.ts';
import { initialiserOf } from '../../types/layout/initialiser.ts';
import { isPinData, isPinField } from '../../types/layout/pinning.ts';
import type { Unit } from '../../types/units.ts';
import { codeOffsets } from '../path-uses.ts';
import type { RuleContext } from '../rule.ts';
import { dropOf, pinDrop } from './drops.ts';
import { hasMacro, removeImport } from './imports.ts';
import type { InitApi } from './init-api.ts';
import type { InitMacro } from './init-macros.ts';
import { asFix, insertAttribute, newRewrite, replace } from './rewrite.ts';
import { localStruct, pinStructWithDrop } from './structs.ts';

const family = ['pin_init', 'try_pin_init', 'init', 'try_init'];

/** `#[pin]` without `#[pin_data]`, and drops that do not fit `#[pin_data]`. */
export function checkStructs(cx: RuleContext, api: InitApi): void {
  forEachItem(cx.file.items, (item) => {
    if (item.kind === 'struct' && !isPinData(item)) checkPinAttribute(cx, item);
  });
  // The impls are those of all crates.
  if (!/Drop\b/.test(cx.text)) return;
  for (const impl of cx.world.impls.all) {
    if (impl.module.file !== cx.path || impl.self.k !== 'adt' || !impl.item.trait) continue;
    const trait = impl.item.trait.segments.at(-1)!.name;
    if (trait !== 'Drop' && trait !== 'PinnedDrop') continue;
    const struct = localStruct(cx, impl.self.decl);
    if (!struct || !isPinData(struct.item)) continue;
    const rw = newRewrite();
    const found = dropOf(cx, impl.self.decl.id, trait);
    const name = struct.item.name;
    if (trait === 'Drop') {
      pinStructWithDrop(rw, struct, []);
      if (found) pinDrop(cx, rw, api, found);
      const { fixes, why } = asFix(rw, 'Replace with `PinnedDrop`', 'safe');
      cx.report({
        span: impl.item.trait,
        message: `\`${name}\` is a \`#[pin_data]\` struct and cannot have a plain \`Drop\``,
        why: '`Drop::drop` takes `&mut self`, through which a pinned field could be moved',
        help: why ?? 'implement `PinnedDrop`',
        fixes,
      });
      continue;
    }
    const noAttribute = !impl.item.attrs.some((it) => /(^|::)pinned_drop$/.test(it.path));
    const attr = struct.item.attrs.find((it) => /(^|::)pin_data$/.test(it.path))!;
    if (!noAttribute && attr.tokens !== '') continue;
    if (noAttribute) insertAttribute(rw, cx, impl.item.start, '#[pinned_drop]', 'make it a pinned drop');
    if (attr.tokens === '')
      replace(rw, struct.at, attr, '#[pin_data(PinnedDrop)]', `say that \`${name}\` has a pinned drop`);
    const missing = [
      ...(noAttribute ? ['`#[pinned_drop]`'] : []),
      ...(attr.tokens === '' ? ['`#[pin_data(PinnedDrop)]`'] : []),
    ].join(' and ');
    cx.report({
      span: impl.item.trait,
      message: `the \`PinnedDrop\` of \`${name}\` needs ${missing}`,
      help: `write ${missing}`,
      ...asFix(rw, `Add ${missing}`, 'safe'),
    });
  }
}

function checkPinAttribute(cx: RuleContext, item: StructItem): void {
  const field = item.fields.find(isPinField);
  const attr = field?.attrs.find((it) => it.path === 'pin');
  if (!field || !attr) return;
  const rw = newRewrite();
  insertAttribute(rw, cx, item.start, '#[pin_data]', `pin \`${item.name}\``);
  cx.report({
    span: attr,
    message: `\`#[pin]\` on \`${field.name}\` means nothing without \`#[pin_data]\` on \`${item.name}\``,
    help: 'put `#[pin_data]` on the struct',
    ...asFix(rw, 'Add `#[pin_data]`', 'safe'),
  });
}

/** Macros of the family that are named by a path which this kernel does not have. */
export function checkPaths(cx: RuleContext, macros: readonly InitMacro[]): void {
  const place = cx.crateFiles()[0]!;
  for (const { expr, name, unit } of macros) {
    const path = expr.path.segments.map((it) => it.name);
    if (path.length < 2 || unit.kind === 'doc' || exists(cx, path)) continue;
    const instead = hasMacro(cx, place, name) ? name : known(cx, name);
    const rw = newRewrite();
    if (instead) replace(rw, cx, expr.path, instead, 'name the macro');
    reportPath(cx, expr.path, path.join('::'), instead, rw);
  }
  forEachItem(cx.file.items, (item) => {
    if (item.kind !== 'use') return;
    for (const leaf of item.leaves) {
      if (!family.includes(leaf.path.at(-1)!) || leaf.path.length < 2 || exists(cx, leaf.path)) continue;
      // `use kernel::init::{self, …}`: a module of the macro's name.
      if (resolvePath(cx.world, cx.module, leaf.path, 'type')?.kind === 'module') continue;
      const name = leaf.path.at(-1)!;
      const instead = known(cx, name);
      const rw = newRewrite();
      const byGlob = place.module.globs.some((glob) => {
        const from = resolvePath(cx.world, place.module, glob.path, 'type', glob.global);
        return from?.kind === 'module' && from.module.uses.has(name);
      });
      if (byGlob) removeImport(rw, place, leaf.alias);
      else if (instead && item.leaves.length === 1) replace(rw, cx, leaf, instead, 'name the macro');
      reportPath(cx, leaf, leaf.path.join('::'), byGlob ? `${name}! of the prelude` : instead, rw);
    }
  });
}

function reportPath(
  cx: RuleContext,
  span: { start: number; end: number },
  path: string,
  instead: string | undefined,
  rw: ReturnType<typeof newRewrite>,
): void {
  cx.report({
    span: { start: span.start, end: span.end },
    message: `this kernel has no macro \`${path}!\``,
    help: instead ? `use \`${instead}\`` : 'import it from where this kernel has it',
    ...asFix(rw, instead ? `Use \`${instead}\`` : 'Drop the import', 'safe'),
  });
}

/** Whether a crate that is in view offers the macro under this path; paths into other crates are taken as they are. */
function exists(cx: RuleContext, path: readonly string[]): boolean {
  const [first] = path;
  const crate =
    first === '$crate' || first === 'crate' || first === 'self' || first === 'super'
      ? undefined
      : cx.world.crate(first!);
  if (!crate) return true;
  const module = resolvePath(cx.world, cx.module, path.slice(0, -1), 'type');
  if (module?.kind !== 'module') return module !== undefined;
  const name = path.at(-1)!;
  if (
    module.module.uses.has(name) ||
    module.module.names.get(name)?.some((it) => it.kind === 'item' && it.item.kind !== 'macroRules')
  )
    return true;
  const rules = cx.world.macroRules(cx.module, [name]);
  if (module.module === crate.root) return rules?.module.crate === crate;
  // A module and a macro may share a name: `use kernel::init` is both.
  return resolvePath(cx.world, cx.module, path, 'type') !== undefined;
}

/** Where this kernel has the macro: `kernel::NAME` or `pin_init::NAME`. */
function known(cx: RuleContext, name: string): string | undefined {
  return [`kernel::${name}`, `pin_init::${name}`].find(
    (it) => cx.world.crate(it.split('::')[0]!) && exists(cx, it.split('::')),
  );
}

/** Helpers that zero a place under another name than this kernel's. */
export function checkZeroed(cx: RuleContext, api: InitApi, { init, unit }: InitMacro): void {
  if (!api.zeroed) return;
  for (const field of init.fields) {
    const value = field.value && strip(field.value);
    const callee = value?.kind === 'call' ? strip(value.callee) : undefined;
    if (value?.kind !== 'call' || callee?.kind !== 'path' || unit.types().callees.has(value)) continue;
    const path = callee.path.segments.map((it) => it.name).join('::');
    if (!/^(?:kernel::init|pin_init|init)::(?:init_)?zeroed$/.test(path) || path === api.zeroed) continue;
    const rw = newRewrite();
    replace(
      rw,
      cx,
      { start: callee.path.start, end: callee.path.segments.at(-1)!.start + path.split('::').at(-1)!.length },
      api.zeroed,
      'zero the place',
    );
    cx.report({
      span: callee.path,
      message: `this kernel has no \`${path}\``,
      help: `use \`${api.zeroed}\``,
      ...asFix(rw, `Replace with \`${api.zeroed}\``, 'safe'),
    });
  }
}

/** Initialisers that are built and never run. */
export function checkUnused(cx: RuleContext): void {
  const offsets = [...cx.text.matchAll(/\b(?:init|new_\w+)!/g)].map((it) => it.index);
  for (const unit of cx.unitsAt(codeOffsets(cx.text, offsets))) {
    const block = unit.block();
    // An example may well stop at what it wants to show.
    if (!block || unit.kind !== 'fn') continue;
    forEachExpr(block, (it) => {
      if (it.kind === 'block') checkStatements(cx, unit, it);
    });
  }
}

function checkStatements(cx: RuleContext, unit: Unit, block: Expr & { kind: 'block' }): void {
  for (const stmt of block.stmts) {
    const expr =
      stmt.kind === 'expr' && stmt.semi
        ? stmt.expr
        : stmt.kind === 'let' && !stmt.else
          ? stmt.init
          : undefined;
    if (!expr) continue;
    if (stmt.kind === 'let') {
      const { pattern } = stmt;
      if (pattern.kind !== 'wild' && pattern.kind !== 'ident') continue;
      const rest = cx.text.slice(stmt.end, unit.span.end);
      if (
        pattern.kind === 'ident' &&
        (pattern.name.startsWith('_') || new RegExp(`\\b${pattern.name}\\b`).test(rest))
      )
        continue;
    }
    const made = strip(expr);
    if (!initialiserOf(unit.types().types.get(made))) continue;
    cx.report({
      span: made,
      severity: 'warning',
      message: 'this initialiser is built and never run',
      why: 'an initialiser does nothing by itself: it runs when `pin_init` or `<-` gives it a place',
      help: 'hand it to `KBox::pin_init`, to a field with `<-`, or take it out',
    });
  }
}
