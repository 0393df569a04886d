import { resolvePath } from '../def/resolve.ts';
import type { FileEdit } from '../finding.ts';
import { type FlagsArgument, flagsArgument, isGfpFlags } from '../kernel/model.ts';
import type { CallExpr, MethodCallExpr } from '../syntax/ast/index.ts';
import { withoutAnyComments } from '../text/code-text.ts';
import { lineEnd, lineStart, newlineOf } from '../text/indent.ts';
import { fnScope, lowerType } from '../types/scope.ts';
import type { Unit } from '../types/units.ts';
import type { RuleContext } from './rule.ts';

/** Where in a call the flags belong, as the callee is called here. */
export interface FlagsSlot {
  /** 0-based among the arguments as written: a method called by its path has its receiver among them. */
  readonly idx: number;
  readonly arity: number;
}

/** The slot of a resolved callee; `ufcs` when the receiver stands among the arguments. */
export function slotOf(flags: FlagsArgument, ufcs: boolean): FlagsSlot {
  const shift = ufcs ? 1 : 0;
  return { idx: flags.idx + shift, arity: flags.arity + shift };
}

/** Whether one of the call's arguments has the type of gfp flags already. */
export function passesFlags(unit: Unit, call: CallExpr | MethodCallExpr): boolean {
  const { types } = unit.types();
  return call.args.some((it) => {
    const ty = types.get(it);
    return ty !== undefined && isGfpFlags(ty);
  });
}

/** Flags as they are written at a place, with the edits that make them known there. */
export interface FlagsText {
  readonly text: string;
  readonly edits: readonly FileEdit[];
}

/** The flags that code at this place should pass where it may sleep: the function's own parameter, or `GFP_KERNEL`. */
export function flagsHere(cx: RuleContext, unit: Unit): FlagsText {
  const own = unit.fn && ownFlags(unit);
  return own ? { text: own, edits: [] } : namedFlags(cx, unit, 'GFP_KERNEL');
}

/** Whether the enclosing function takes flags, so that its callers choose. */
export function takesFlags(unit: Unit): boolean {
  return unit.fn !== undefined && ownFlags(unit) !== undefined;
}

/** Flags by the name of their constant, as it can be written where this code stands. */
export function namedFlags(cx: RuleContext, unit: Unit, constant: string): FlagsText {
  // Who imports the module `flags` writes `flags::GFP_KERNEL`.
  const named = importsFlagsModule(cx, unit);
  if (named) return { text: `${named}::${constant}`, edits: [] };
  const found = resolvePath(cx.world, unit.module, [constant], 'value');
  // A profile of the C side alone, or a kernel that is only half there, has no constants to find.
  if (found || unit.kind === 'doc') return { text: constant, edits: [] };
  return { text: constant, edits: importFlags(cx, constant) };
}

/** The name under which the module of the flags is imported by itself where this code stands. */
function importsFlagsModule(cx: RuleContext, unit: Unit): string | undefined {
  if (!/\bflags\b/.test(cx.text)) return undefined;
  const body = unit.block();
  const local =
    body?.stmts.flatMap((it) => (it.kind === 'item' && it.item.kind === 'use' ? it.item.leaves : [])) ?? [];
  const leaves = [...local, ...[...unit.module.uses.values()].flat()];
  const leaf = leaves.find(
    (it) => it.path.at(-1) === 'flags' && it.path.at(-2) === 'alloc' && it.alias !== '*' && it.alias !== '_',
  );
  return leaf?.alias;
}

/** The name of the function's own gfp parameter, if it has one that can be named. */
function ownFlags(unit: Unit): string | undefined {
  const { fn } = unit;
  const slot = fn && flagsArgument(fn);
  if (!fn || !slot) return undefined;
  const { pattern, type } = fn.item.params[slot.idx]!;
  if (pattern.kind !== 'ident' || pattern.name.startsWith('_')) return undefined;
  return isGfpFlags(lowerType(fnScope(fn.scope, fn.item), type)) ? pattern.name : undefined;
}

/** `use kernel::alloc::flags::CONSTANT;` after the file's last import, or before its first item. */
function importFlags(cx: RuleContext, constant: string): FileEdit[] {
  const crate = cx.module.crate.name === 'kernel' ? 'crate' : 'kernel';
  const line = `use ${crate}::alloc::flags::${constant};`;
  const newline = newlineOf(cx.text);
  const last = cx.file.items.filter((it) => it.kind === 'use').at(-1);
  const first = cx.file.items[0];
  if (last) {
    const at = lineEnd(cx.text, last.end);
    return [{ path: cx.path, span: { start: at, end: at }, newText: newline + line }];
  }
  const at = first ? lineStart(cx.text, first.start) : cx.text.length;
  return [{ path: cx.path, span: { start: at, end: at }, newText: line + newline + newline }];
}

/**
 * The edit that puts an argument in its slot. A call whose arguments stand on lines of their own gets one more such
 * line, with the same beginning: in a doc comment that is the `///` or the `*` too.
 */
export function insertArgument(
  cx: Pick<RuleContext, 'path' | 'text'>,
  call: CallExpr | MethodCallExpr,
  idx: number,
  text: string,
): FileEdit {
  const { args, argsSpan } = call;
  const insert = (at: number, newText: string): FileEdit => ({
    path: cx.path,
    span: { start: at, end: at },
    newText,
  });
  if (args.length === 0) return insert(argsSpan.start + 1, text);
  const first = args[0]!;
  const vertical = /\n/.test(cx.text.slice(argsSpan.start, first.start));
  // The blanks before the first argument, and the marks of a doc comment; not a comment that stands there.
  const lead = () =>
    /^[ \t]*(?:(?:\/\/[/!]|\*)[ \t]*)?/.exec(cx.text.slice(lineStart(cx.text, first.start), first.start))![0];
  const newline = newlineOf(cx.text);
  if (idx < args.length) {
    const at = args[idx]!.start;
    return insert(at, vertical ? `${text},${newline}${lead()}` : `${text}, `);
  }
  const last = args.at(-1)!;
  const rest = cx.text.slice(last.end, argsSpan.end - 1);
  const comma = commaIn(rest);
  const at = last.end + (comma ?? -1) + 1;
  if (!vertical) return insert(at, comma === undefined ? `, ${text}` : ` ${text},`);
  // A comment after the last argument stays on its line.
  const end = lineEnd(cx.text, at);
  const after = cx.text.slice(at, Math.min(end, argsSpan.end - 1));
  const comment = /^[ \t]*\/\//.test(after) ? after : '';
  const newText = `${comma === undefined ? ',' : ''}${comment}${newline}${lead()}${text},`;
  return { path: cx.path, span: { start: at, end: at + comment.length }, newText };
}

/** The offset of the first comma outside comments. */
function commaIn(text: string): number | undefined {
  const blank = withoutAnyComments(text);
  // A doc comment's `///` at a line's beginning hides the rest of that line here, as it should: `,` follows its argument.
  const at = blank.indexOf(',');
  return at < 0 ? undefined : at;
}
