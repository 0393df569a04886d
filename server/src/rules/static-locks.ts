import type { Finding, Fix } from '../finding.ts';
import type { FnItem, MacroItem } from '../syntax/ast/index.ts';
import { indentOf, indentUnit, newlineOf } from '../text/indent.ts';
import { fromCrate } from './absolute-path.ts';
import { removeImport } from './in-place/imports.ts';
import { countWord } from './in-place/names.ts';
import { asFix, insert, newRewrite, type Rewrite, replaceRaw } from './in-place/rewrite.ts';
import { codeOffsets } from './path-uses.ts';
import type { RuleContext } from './rule.ts';

type Draft = Pick<Finding, 'span' | 'message' | 'why' | 'help'> & { readonly fixes: readonly Fix[] };

const OLD = 'init_static_sync';

/** A static of a call, as the old macro declared it. */
interface StaticLock {
  readonly name: string;
  /** `Mutex` or `SpinLock`. */
  readonly kind: string;
  readonly type: string;
  readonly value: string;
  /** Comments and attributes before it, as written; '' where there are none. */
  readonly lead: string;
  /** `pub `, or ''. */
  readonly vis: string;
}

/**
 * `init_static_sync! { static A: Mutex<u32> = 0; }` of the Rust for Linux branch, which put the initialisation among the
 * constructors of the module, as `global_lock!` (rust/kernel/sync/lock/global.rs, 6.13), which leaves it to the module.
 */
export function staticLocks(cx: RuleContext, version: string): Draft[] {
  if (!cx.text.includes(`${OLD}!`)) return [];
  return cx.file.items.flatMap((call) => {
    if (call.kind !== 'macroCall' || call.path.segments.at(-1)!.name !== OLD) return [];
    if (codeOffsets(cx.text, [call.start]).length === 0 || cx.world.macroRules(cx.module, [OLD])) return [];
    const there = cx.world.macroRules(cx.module, ['kernel', 'global_lock']) !== undefined;
    const rw = newRewrite();
    if (there) rewrite(cx, rw, call);
    const { fixes, why } = there ? asFix(rw, 'Replace with `global_lock!`') : { fixes: [] };
    return [
      {
        span: { start: call.path.start, end: cx.text.indexOf('!', call.path.start) + 1 },
        message: `\`${OLD}!\` is not in ${version}`,
        why: 'the kernel renamed or removed it',
        help: there
          ? (why ?? 'use `global_lock!`, and call `init` of the static once in the module’s `init`')
          : 'there are no static locks yet; keep the lock in the module’s own data',
        fixes,
      },
    ];
  });
}

function rewrite(cx: RuleContext, rw: Rewrite, call: MacroItem): void {
  const place = cx.crateFiles()[0]!;
  const { text } = cx;
  const locks = locksOf(text, call);
  const init = moduleInit(cx);
  if (!locks) rw.refusals.add('something else than a `Mutex` or `SpinLock` is declared in it');
  if (!init) rw.refusals.add('no `init` of a module is in this file');
  if (!locks || !init?.bodySpan) return;
  const newline = newlineOf(text);
  const unit = indentUnit(text);
  const name = fromCrate(cx.module, 'kernel::sync::global_lock');
  const made = locks.map(({ lead, vis, name: lock, type, value }) =>
    [
      `${name}! {`,
      ...(lead === '' ? [] : [`${unit}${lead}`]),
      `${unit}// SAFETY: \`init\` is called when the module is loaded, before anything uses it.`,
      `${unit}${vis}unsafe(uninit) static ${lock}: ${type} = ${value};`,
      '}',
    ].join(newline),
  );
  const end = text[call.end] === ';' ? call.end + 1 : call.end;
  replaceRaw(
    rw,
    place,
    { start: call.start, end },
    made.join(newline + newline),
    'declare each lock with `global_lock!`',
  );
  const indent = indentOf(text, init.start) + unit;
  const calls = locks.flatMap((it) => [
    `${newline}${indent}// SAFETY: Called once, before anything uses it.`,
    `${newline}${indent}unsafe { ${it.name}.init() };`,
  ]);
  insert(rw, place, init.bodySpan.start + 1, calls.join(''), 'initialise them when the module is loaded');
  removeImport(rw, place, OLD);
  // The macro takes the kind of a lock as a word of its own. Two names of one list would be one edit in another.
  const kinds = [...new Set(locks.map((it) => it.kind))];
  for (const kind of kinds.length === 1 ? kinds : [])
    if (countWord(text, kind) === locks.length + 1) removeImport(rw, place, kind);
}

/** The locks that a call declares; undefined where it declares anything else. */
function locksOf(text: string, call: MacroItem): readonly StaticLock[] | undefined {
  const { start, end } = call.argsSpan;
  if (countWord(text.slice(start, end), 'static') !== call.statics.length) return undefined;
  const locks: StaticLock[] = [];
  let from = start + 1;
  for (const { name, type, start: at } of call.statics) {
    const kind = type?.kind === 'path' ? type.path.segments.at(-1)!.name : '';
    const valueEnd = type ? statementEnd(text, type.end, end) : undefined;
    const rest = type && valueEnd !== undefined ? text.slice(type.end, valueEnd).trim() : '';
    const value = rest.startsWith('=') ? rest.slice(1).trim() : undefined;
    if (type?.kind !== 'path' || type.path.segments.length !== 1) return undefined;
    if (!/^(?:Mutex|SpinLock)$/.test(kind) || value === undefined || valueEnd === undefined) return undefined;
    const head = text.slice(from, at).trim();
    const vis = /(?:^|\s)(pub(?:\([^()]*\))?)$/.exec(head)?.[1] ?? '';
    const lead = head.slice(0, head.length - vis.length);
    locks.push({
      name,
      kind,
      type: text.slice(type.start, type.end),
      value,
      lead: lead.trim(),
      vis: vis === '' ? '' : `${vis} `,
    });
    from = valueEnd + 1;
  }
  return locks.length > 0 ? locks : undefined;
}

/** Where a statement ends whose rest begins at `at`: its `;` outside of brackets. */
function statementEnd(text: string, at: number, end: number): number | undefined {
  let depth = 0;
  for (let i = at; i < end; i++) {
    const c = text[i]!;
    if ('([{'.includes(c)) depth++;
    else if (')]}'.includes(c)) depth--;
    else if (c === ';' && depth === 0) return i;
  }
  return undefined;
}

/** The function that runs when the module is loaded, where it is in this file. */
function moduleInit(cx: RuleContext): FnItem | undefined {
  for (const it of cx.file.items) {
    if (it.kind !== 'impl' || !/^(?:Kernel)?Module$/.test(it.trait?.segments.at(-1)?.name ?? '')) continue;
    const init = it.items.find((item): item is FnItem => item.kind === 'fn' && item.name === 'init');
    if (init?.bodySpan) return init;
  }
  return undefined;
}
