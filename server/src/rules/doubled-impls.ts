import type { Fix } from '../finding.ts';
import type { ImplItem, Item } from '../syntax/ast/index.ts';
import { lineStart } from '../text/indent.ts';
import type { RenameDraft } from './renames.ts';
import type { RuleContext } from './rule.ts';

/**
 * Old error types became one: `impl From<TryReserveError>` beside `impl From<AllocError>` for the same type would be the
 * same impl twice. What is said of names inside the former is said once, and the fix takes the impl out.
 */
export function withoutDoubledImpls(cx: RuleContext, drafts: readonly RenameDraft[]): RenameDraft[] {
  const doubled = /\bTryReserveError\b/.test(cx.text) ? doubledImpls(cx, cx.file.items) : [];
  if (doubled.length === 0) return [...drafts];
  const told = new Set<ImplItem>();
  return drafts.flatMap((draft) => {
    const found = doubled.find(({ impl }) => impl.start <= draft.span.start && draft.span.end <= impl.end);
    if (!found) return [draft];
    if (told.has(found.impl)) return [];
    told.add(found.impl);
    return [{ ...draft, help: 'remove this impl: the other one does it', fixes: [removal(cx, found)] }];
  });
}

interface Doubled {
  readonly impl: ImplItem;
  readonly other: ImplItem;
}

function doubledImpls(cx: RuleContext, items: readonly Item[]): Doubled[] {
  const impls = items.filter((it): it is ImplItem => it.kind === 'impl');
  const out: Doubled[] = [];
  for (const impl of impls) {
    if (source(impl) !== 'TryReserveError') continue;
    const self = text(cx, impl.selfType);
    const other = impls.find((it) => source(it) === 'AllocError' && text(cx, it.selfType) === self);
    if (other) out.push({ impl, other });
  }
  for (const it of items) if (it.kind === 'mod' && it.inline) out.push(...doubledImpls(cx, it.items));
  return out;
}

/** The last name of `T` in `impl From<T> for …`. */
function source({ trait }: ImplItem): string | undefined {
  const last = trait?.segments.at(-1);
  const arg = last?.name === 'From' ? last.args?.[0] : undefined;
  return arg?.kind === 'type' && arg.type.kind === 'path' ? arg.type.path.segments.at(-1)?.name : undefined;
}

function text(cx: RuleContext, { start, end }: { readonly start: number; readonly end: number }): string {
  return cx.text.slice(start, end).replace(/\s+/g, '');
}

function removal(cx: RuleContext, { impl, other }: Doubled): Fix {
  const rest = cx.text.slice(impl.end);
  const end = impl.end + /^[ \t]*\r?\n?(?:[ \t]*\r?\n)?/.exec(rest)![0].length;
  let start = lineStart(cx.text, impl.start);
  // Its documentation and attributes go with it.
  while (start > 0 && /^\s*(?:\/\/\/|#\[)/.test(cx.text.slice(lineStart(cx.text, start - 1), start)))
    start = lineStart(cx.text, start - 1);
  // Where the two do not do the same, a person chooses.
  const same = body(cx, impl) === body(cx, other);
  return {
    title: 'Remove the impl',
    applicability: same ? 'safe' : 'unsafe',
    edits: [{ path: cx.path, span: { start, end }, newText: '' }],
  };
}

function body(cx: RuleContext, impl: ImplItem): string {
  return impl.items.map((it) => (it.kind === 'fn' && it.bodySpan ? text(cx, it.bodySpan) : '')).join();
}
