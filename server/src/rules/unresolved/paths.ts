import type { Module } from '../../def/module.ts';
import { resolvePath } from '../../def/resolve.ts';
import type { UseItem, UseLeaf } from '../../syntax/ast/index.ts';
import type { Span } from '../../text/span.ts';
import { names } from '../../types/scope.ts';
import { hasOpaqueGlob, isLent } from '../absolute-path.ts';
import { nameEnd } from '../call-text.ts';
import { broughtByGlob } from '../macro-imports.ts';
import type { FileNames, PathUse } from '../path-uses.ts';
import type { CrateFile, RuleContext } from '../rule.ts';

/** A path of the kernel's crates that this kernel does not have, or a bare name that nothing brings. */
export interface Unresolved {
  readonly span: Span;
  /** From the crate on, as far as it is not there: `kernel::file::Operations`; a bare name as it is written. */
  readonly path: string;
  /** How many of the segments, as they are written, lead to what is not there. */
  readonly length: number;
  readonly module: Module;
  /** The part that is there, but closed to other crates: `kernel::sync::arc`. */
  readonly closed?: string;
  /** Where an import names it. */
  readonly leaf?: { readonly item: UseItem; readonly leaf: UseLeaf };
  readonly use?: PathUse;
}

/** The crates whose sources say all that is in them. */
const OPEN = new Set(['kernel', 'pin_init']);

/** Imports and paths of the kernel's crates that lead nowhere, in the order of the text. */
export function unresolvedPaths(cx: RuleContext, { uses, paths }: FileNames): Unresolved[] {
  const out: Unresolved[] = [];
  for (const { item, module } of uses) {
    // Code for several kernels picks its imports by a condition.
    if (item.attrs.some((it) => it.path === 'cfg')) continue;
    for (const leaf of item.leaves) {
      const found = missingPart(cx, module, leaf.path, leaf.global, true);
      if (found)
        out.push({ ...found, span: { start: leaf.start, end: leaf.end }, module, leaf: { item, leaf } });
    }
  }
  for (const use of paths) {
    const found = ofUse(cx, use);
    if (found) out.push(found);
  }
  return out.sort((a, b) => a.span.start - b.span.start);
}

function ofUse(cx: RuleContext, use: PathUse): Unresolved | undefined {
  const { path, module, role } = use;
  if (path.qself || path.segments.length === 0) return undefined;
  const words = names(path);
  if (use.generics.has(words[0]!)) return undefined;
  const at = (length: number): Span => {
    const last = path.segments[length - 1]!;
    return { start: path.start, end: nameEnd(cx.text, last) };
  };
  if (OPEN.has(words[0]!) && words.length > 1) {
    const found = missingPart(cx, module, words, path.global ?? false, role === 'macro');
    return found && { ...found, span: at(found.length), module, use };
  }
  const aliased = words.length > 1 && !path.global ? ofAlias(cx, module, words, role === 'macro') : undefined;
  if (aliased) return { ...aliased, span: at(aliased.length), module, use };
  if (path.global || (words.length === 1 && !/^(?:type|trait|macro)$/.test(role))) return undefined;
  // A macro of a crate that nobody knows.
  if (role === 'macro' && words.length > 1) return undefined;
  if (!isUnknownName(cx, module, words[0]!, role === 'macro' && words.length === 1)) return undefined;
  return { path: words[0]!, length: 1, span: at(1), module, use };
}

/** A path whose first name is a module of an open crate: `phy::flags::X` behind `use kernel::net::phy;`. */
function ofAlias(
  cx: RuleContext,
  module: Module,
  words: readonly string[],
  macro: boolean,
): Pick<Unresolved, 'path' | 'length' | 'closed'> | undefined {
  const home = resolvePath(cx.world, module, words.slice(0, 1), 'type');
  if (home?.kind !== 'module' || !OPEN.has(home.module.crate.name) || OPEN.has(home.id)) return undefined;
  const prefix = home.id.split('::');
  // Seen from a crate that has all names of the kernel's by their paths.
  const found = missingPart(cx, module, [...prefix, ...words.slice(1)], false, macro);
  return found && { ...found, length: found.length - prefix.length + 1 };
}

/** The first part of a path of an open crate that is not there; all of a path of which a part is private. */
function missingPart(
  cx: RuleContext,
  module: Module,
  path: readonly string[],
  global: boolean,
  macro: boolean,
): Pick<Unresolved, 'path' | 'length' | 'closed'> | undefined {
  const [crate] = path;
  if (crate === undefined || !OPEN.has(crate) || !cx.world.crate(crate)) return undefined;
  // A module of one's own by that name.
  const first = resolvePath(cx.world, module, path.slice(0, 1), 'type', global);
  if (first?.kind !== 'module' || first.id !== crate) return undefined;
  for (let length = 2; length <= path.length; length++) {
    const part = path.slice(0, length);
    if (isLent(cx, part.join('::'))) return { path: part.join('::'), length };
    const decl =
      resolvePath(cx.world, module, part, 'type', global) ??
      resolvePath(cx.world, module, part, 'value', global);
    const parent = resolvePath(cx.world, module, part.slice(0, -1), 'type', global);
    if (decl && parent?.kind === 'module' && isClosed(parent.module, part.at(-1)!)) {
      if ((macro || length === path.length) && hasMacro(cx, module, part)) return undefined;
      return { path: path.join('::'), length: path.length, closed: part.join('::') };
    }
    if (decl?.kind === 'module') continue;
    // What lies in a type, or in a crate that is not here, is nobody's to say.
    if (decl) return undefined;
    if (parent?.kind === 'module' && mayDeclare(parent.module)) return undefined;
    if ((macro || length === path.length) && hasMacro(cx, module, part)) return undefined;
    return { path: part.join('::'), length };
  }
  return undefined;
}

/** Whether a module of the kernel's keeps all that it has by a name to its own crate; of what globs and macros bring nobody knows. */
function isClosed(parent: Module, name: string): boolean {
  const by = parent.items.filter(
    (it) =>
      it.name === name ||
      (it.kind === 'use' && it.leaves.some((leaf) => (leaf.alias ?? leaf.path.at(-1)) === name)),
  );
  return by.length > 0 && by.every((it) => it.vis !== 'pub' && it.kind !== 'macroRules');
}

function hasMacro(cx: RuleContext, module: Module, path: readonly string[]): boolean {
  const name = path.at(-1)!;
  const definition = cx.world.macroRules(module, [name]);
  // The import itself brings nothing: `stack_pin_init!` of `pin_init` is not one of `kernel` because somebody asks for it.
  if (definition && definition.module.crate.name === path[0]) return true;
  // A macro that a module takes from another one: `pub use crate::{new_mutex};`.
  const parent = resolvePath(cx.world, module, path.slice(0, -1), 'type');
  if (parent?.kind !== 'module') return definition !== undefined;
  return (
    parent.module.uses.has(name) ||
    (definition !== undefined &&
      (!OPEN.has(definition.module.crate.name) || broughtByGlob(cx, parent.module, name)))
  );
}

/** Macros that declare nothing that has a name; `rust/kernel/lib.rs` of every release calls the first. */
const NAMELESS = /^(?:compile_error|global_asm|(?:static|const)_assert)$/;

/** Whether a macro that is called among a module's items may declare more than is known. */
function mayDeclare(module: Module): boolean {
  return module.items.some((it) => it.kind === 'macroCall' && !NAMELESS.test(it.path.segments.at(-1)!.name));
}

/** Names that every crate sees without an import, as far as the stub of `core` does not declare them. */
const EVERYWHERE =
  /^(?:[iu](?:8|16|32|64|128|size)|f32|f64|bool|char|str|Self|self|super|crate|core|std|alloc|kernel|pin_init|macros|bindings|uapi|ffi|zerocopy|build_error|static_assert|Option|Some|None|Result|Ok|Err|Send|Sync|Sized|Unpin|Copy|Clone|Drop|Fn|FnMut|FnOnce|Iterator|IntoIterator|Extend|DoubleEndedIterator|ExactSizeIterator|Default|PartialEq|Eq|PartialOrd|Ord|AsRef|AsMut|From|Into|TryFrom|TryInto|FromIterator|Debug|Hash|ToOwned|drop|size_of|size_of_val|align_of|align_of_val|PinnedDrop|LocalModule|THIS_MODULE|module_parameters|__\w+)$/;
const MACROS =
  /^(?:assert(?:_eq|_ne)?|debug_assert(?:_eq|_ne)?|cfg|column|compile_error|concat|env|file|format_args|include(?:_str|_bytes)?|line|matches|module_path|option_env|panic|stringify|todo|unimplemented|unreachable|write|writeln|try|asm|global_asm|addr_of|addr_of_mut|offset_of|vec|format|println|print|eprintln|thread_local|macro_rules|derive)$/;

/** Whether a bare name means nothing here, as far as that can be told. */
function isUnknownName(cx: RuleContext, module: Module, name: string, macro: boolean): boolean {
  if ((macro ? MACROS : EVERYWHERE).test(name)) return false;
  for (let at: Module | undefined = module; at; at = at.enclosing)
    if (at.uses.has(name) || at.names.has(name) || isOutOfSight(at, name)) return false;
  if (hasOpaqueGlob(cx, module)) return false;
  // A macro of the kernel's is there only where something brings it.
  const definition = cx.world.macroRules(module, [name]);
  if (definition && !(macro && OPEN.has(definition.module.crate.name))) return false;
  // Looked up before the texts are searched, which takes longer.
  if (
    !macro &&
    (resolvePath(cx.world, module, [name], 'type') ||
      resolvePath(cx.world, module, [name], 'value') ||
      cx.world.crate(name))
  )
    return false;
  // A macro of one's own may declare it, in this file or in another one of the crate.
  const declared = new RegExp(`\\b${name}\\b`);
  if (cx.crateFiles().some((it) => declares(it, declared))) return false;
  return (
    !macro ||
    !(new RegExp(`\\bmacro_rules\\s*!\\s*${name}\\b`).test(cx.text) || broughtByGlob(cx, module, name))
  );
}

/** Whether a module declares another one whose file is not there. */
function isOutOfSight({ items }: Module, name: string): boolean {
  return items.some((it) => it.kind === 'mod' && it.name === name);
}

/** Whether a macro is called in a file with a name among what it is given in braces, or makes names of which it is one. */
function declares({ text }: CrateFile, name: RegExp): boolean {
  for (const call of text.matchAll(/\b(\w+)!\s*(?:\w+\s*)?\{/g)) {
    if (/^module(?:_\w+)?$/.test(call[1]!)) continue;
    const open = call.index + call[0].length - 1;
    if (name.test(text.slice(open, closing(text, open)))) return true;
  }
  return false;
}

/** Where the brace at `open` is closed, comments and strings taken as they stand; the end of the text where it is not. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === '{') depth++;
    else if (text[at] === '}' && --depth === 0) return at;
  }
  return text.length;
}
