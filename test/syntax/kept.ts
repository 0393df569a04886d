import { packItems } from '../../server/src/def/pack.ts';
import { unpackItems } from '../../server/src/def/unpack.ts';
import type { Item } from '../../server/src/syntax/ast/index.ts';

/** What a tool keeps of a file and reads back another day. */
export const kept = (items: readonly Item[]): Item[] =>
  unpackItems(JSON.parse(JSON.stringify(packItems(items, { tests: true, offsets: true, macros: true }))));

/** Where things stand, but for where items begin and bodies and values lie; and what is made of the text when it is asked for. */
const left = new Set([
  ...['end', 'nameSpan', 'paramsSpan', 'argsSpan', 'inner', 'async', 'byRef', 'patternSpan', 'span'],
  ...['body', 'tokens', 'expanded', 'text', 'statics', 'lifetime', 'lifetimes'],
]);
/** Attributes that say nothing of use to others. */
const idle =
  /^(?:doc|allow|expect|warn|deny|forbid|inline|cold|track_caller|no_mangle|export_name|link_section|deprecated|non_exhaustive|(?:rustfmt|clippy|rustdoc)::\w+)$/;

/** A plain value of what declarations say, for comparison. */
export function said(value: unknown, isItem = false): unknown {
  if (Array.isArray(value))
    return value
      .filter((it) => !isAttribute(it) || !idle.test(it.path))
      .flatMap((it) => [
        said(it, isKind(it)),
        ...(it?.statics ?? []).map((each: unknown) => said(each, true)),
      ]);
  if (typeof value !== 'object' || value === null) return value;
  if (isAttribute(value)) return value.path + value.tokens;
  const it = value as Record<string, unknown>;
  if ('pattern' in it) return [(it.pattern as { name?: string }).name ?? '_', said(it.type)];
  return Object.fromEntries(
    Object.keys(it)
      .filter((key) => !left.has(key) && it[key] !== undefined && (key !== 'start' || isItem))
      // `Formatter<'_>` is `Formatter`.
      .filter((key) => key !== 'args' || (it.args as unknown[]).length > 0)
      .sort()
      .map((key) => [key, /Span$/.test(key) ? it[key] && { ...(it[key] as object) } : said(it[key])]),
  );
}

const isAttribute = (it: unknown): it is { path: string; tokens: string } =>
  typeof it === 'object' && it !== null && 'path' in it && typeof it.path === 'string' && 'tokens' in it;
const isKind = (it: unknown) => typeof it === 'object' && it !== null && 'vis' in it && 'kind' in it;
