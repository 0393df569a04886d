import { resolvePath } from '../def/resolve.ts';
import type { FileEdit, Fix } from '../finding.ts';
import type { RenamedPath } from '../kernel/fact-types.ts';
import { renamedCall, renamedCalls } from '../kernel/facts/old-names.ts';
import type { Generics, Path, PathSegment } from '../syntax/ast/index.ts';
import type { Span } from '../text/span.ts';
import { names } from '../types/scope.ts';
import type { Ty } from '../types/ty.ts';
import { absolutePath, exists, hasOpaqueGlob, spelling } from './absolute-path.ts';
import { lacksAllocator } from './bare-allocator.ts';
import { nameEnd } from './call-text.ts';
import type { PathUse } from './path-uses.ts';
import { reasonOf, rowOfPath } from './renamed-imports.ts';
import { draftOf, type RenameDraft, type Renames } from './renames.ts';
import type { RuleContext } from './rule.ts';

const UNTOLD = 'nothing that is done with it tells its allocator';
const GENERIC = 'without its allocator the kernel’s generic type is not complete';

/** Old names in types and expressions; `old` says that the file was found to be written for an older kernel. */
export function renamedUses(
  cx: RuleContext,
  renames: Renames,
  uses: readonly PathUse[],
  old: boolean,
): RenameDraft[] {
  const finder: Finder = { cx, renames, words: wordsOf(renames), covered: new Set() };
  const sure: RenameDraft[] = [];
  const bare: { readonly use: PathUse; readonly at: number; readonly row: RenamedPath }[] = [];
  for (const use of uses) {
    if (use.role === 'macro' || finder.covered.has(use.path)) continue;
    const found = use.path.qself ? viaTrait(finder, use) : oldName(finder, use);
    if (!found) continue;
    if ('row' in found) bare.push({ use, ...found });
    else sure.push(found);
  }
  // `Vec::new()` alone is as good as `KVec::new()` where something else tells the allocator. In a file for an older
  // kernel it is the `alloc` crate's, and what told its allocator was that there is only one; in any other, only what
  // certainly does not compile is spoken of.
  // The kernel's own crate is where they are made: it never had the other ones.
  const own = cx.module.crate.name === 'kernel';
  const forOlder = bare.length > 0 && !own && (old || sure.length > 0 || callsOldNames(cx));
  for (const { use, at, row } of bare) {
    if (forOlder ? knowsAllocator(cx, use) : use.at?.kind !== 'call' || !lacksAllocator(cx, use.at)) continue;
    const why = forOlder ? GENERIC : UNTOLD;
    sure.push(rename(finder, use, at, row, `kernel::alloc::${renames.target(row)}`, why));
  }
  return sure;
}

interface Finder {
  readonly cx: RuleContext;
  readonly renames: Renames;
  /** Names that a path must have to be looked at. */
  readonly words: ReadonlySet<string>;
  /** Paths inside those that are replaced whole. */
  readonly covered: Set<Path>;
}

function wordsOf(renames: Renames): Set<string> {
  const named = renames.rows.filter((it) => it.kind === 'type' || it.kind === 'path' || it.kind === 'import');
  return new Set(named.map((it) => it.name.slice(it.name.lastIndexOf(':') + 1)));
}

/** A path with an old name in it; `{ row, at }` for a generic type that stands bare in an expression. */
function oldName(
  finder: Finder,
  use: PathUse,
): RenameDraft | { readonly row: RenamedPath; readonly at: number } | undefined {
  const { cx, renames, words } = finder;
  const { path, module } = use;
  const at = path.segments.findIndex((it) => words.has(it.name));
  const segment = path.segments[at];
  if (!segment || use.generics.has(path.segments[0]!.name)) return undefined;
  const prefix = names(path).slice(0, at + 1);
  const absolute = absolutePath(cx, module, prefix, path.global);
  if (absolute === undefined) {
    const row =
      at === 0 &&
      renames.rows.find(
        (it) =>
          it.name === segment.name &&
          (it.kind === 'import' || (it.kind === 'type' && it.name !== 'Box' && it.name !== 'Vec')),
      );
    if (!row || hasOpaqueGlob(cx, module)) return undefined;
    return rename(finder, use, at, row, fullTarget(finder, row), reasonOf(row));
  }
  const row = rowOfPath(renames, absolute);
  if (row) {
    // The call as a whole is what `lingering-try` speaks of.
    if (isOldCall(cx, path, at, row.name.slice(row.name.lastIndexOf(':') + 1))) return undefined;
    const target = renames.target(row);
    // Imported, and called the same after the import is right.
    if (at === 0 && target.endsWith(`::${segment.name}`)) return undefined;
    return rename(finder, use, at, row, target, reasonOf(row));
  }
  return genericType(finder, use, at, segment, prefix);
}

/** The kernel's generic `Box` or `Vec` with too few arguments. */
function genericType(
  finder: Finder,
  use: PathUse,
  at: number,
  segment: PathSegment,
  prefix: readonly string[],
) {
  const { cx, renames } = finder;
  const decl = resolvePath(cx.world, use.module, prefix, 'type', use.path.global);
  if (decl?.kind !== 'item' || decl.item.kind !== 'struct' || !decl.id.startsWith('kernel::'))
    return undefined;
  const { item } = decl;
  const row = renames.rows.find((it) => it.kind === 'type' && it.name === item.name);
  if (!row || isOldCall(cx, use.path, at, item.name)) return undefined;
  const given = segment.args?.filter((it) => it.kind !== 'assoc').length ?? 0;
  if (given >= needed(item.generics)) return undefined;
  if (given > 0) return rename(finder, use, at, row, `kernel::alloc::${renames.target(row)}`, GENERIC);
  return use.role === 'callee' && at < use.path.segments.length - 1 ? { row, at } : undefined;
}

function needed(generics: Generics): number {
  return generics.params.filter((it) => it.default === undefined).length;
}

function isOldCall(cx: RuleContext, path: Path, at: number, owner: string): boolean {
  const next = path.segments[at + 1];
  const row = next && at + 2 === path.segments.length ? renamedCall(owner, next.name) : undefined;
  return row !== undefined && !row.livesIn.includes(cx.model.info.api);
}

function fullTarget({ renames }: Finder, row: RenamedPath): string {
  const target = renames.target(row);
  return target === '' || target.includes('::') ? target : `kernel::alloc::${target}`;
}

function rename(
  finder: Finder,
  use: PathUse,
  at: number,
  row: RenamedPath,
  target: string,
  why: string,
): RenameDraft {
  const { cx } = finder;
  const { path, module } = use;
  const segment = path.segments[at]!;
  const span: Span = { start: path.start, end: nameEnd(cx.text, segment) };
  const shown = cx.text.slice(span.start, span.end);
  if (target === '') return draftOf(cx, shown, '', reasonOf(row), span, typeFix(finder, use, at, span));
  const name = target.slice(target.lastIndexOf('::') + 2);
  // The import of an old name is made one of the new name.
  const imported = at === 0 && row.kind === 'path' && !module.names.has(name);
  const text = imported ? name : spelling(cx, module, target);
  const fixes: Fix[] = exists(cx, target)
    ? [
        {
          title: `Replace with \`${text}\``,
          applicability: 'safe',
          edits: [{ path: cx.path, span, newText: text }],
        },
      ]
    : [];
  return draftOf(cx, shown, text, why, span, fixes);
}

/** `VecExt::push(…)` was a method of `Vec` and of no other type. */
function typeFix({ cx, renames }: Finder, use: PathUse, at: number, span: Span): Fix[] {
  const { path, role, module } = use;
  const owner = /^(\w+)Ext$/.exec(path.segments[at]!.name)?.[1];
  const row = renames.rows.find((it) => it.kind === 'type' && it.name === owner);
  if (!row || role !== 'callee' || at + 2 !== path.segments.length) return [];
  const target = `kernel::alloc::${renames.target(row)}`;
  const text = spelling(cx, module, target);
  if (!exists(cx, target)) return [];
  const edits = [{ path: cx.path, span, newText: text }];
  return [{ title: `Replace with \`${text}\``, applicability: 'safe', edits }];
}

/** `<Vec<_> as VecExt<_>>::push(…)`, which is `KVec::push(…)` now. */
function viaTrait(finder: Finder, use: PathUse): RenameDraft | undefined {
  const { cx, renames, covered } = finder;
  const { qself, segments } = use.path;
  const [first] = segments;
  if (!qself?.trait || !first) return undefined;
  const trait = names(qself.trait);
  const absolute = absolutePath(cx, use.module, trait, qself.trait.global);
  const row =
    absolute === undefined
      ? renames.rows.find((it) => it.kind === 'import' && it.name === trait.at(-1))
      : rowOfPath(renames, absolute);
  if (!row || renames.target(row) !== '') return undefined;
  covered.add(qself.trait);
  const span: Span = { start: use.path.start, end: first.start };
  const fixes: Fix[] = [];
  const self = qself.type.kind === 'path' ? qself.type.path : undefined;
  const last = self?.segments.at(-1);
  const type = last && renames.rows.find((it) => it.kind === 'type' && it.name === last.name);
  if (self && last && type) {
    covered.add(self);
    const target = `kernel::alloc::${renames.target(type)}`;
    const written = last.args?.some((it) => it.kind !== 'type' || it.type.kind !== 'infer') ?? false;
    const args = written ? `::${cx.text.slice(nameEnd(cx.text, last), last.end).replace(/^::/, '')}` : '';
    const text = `${spelling(cx, use.module, target)}${args}`;
    const edit: FileEdit = { path: cx.path, span, newText: `${text}::` };
    if (exists(cx, target))
      fixes.push({ title: `Replace with \`${text}\``, applicability: 'safe', edits: [edit] });
  }
  return draftOf(cx, trait.join('::'), '', reasonOf(row), qself.trait, fixes);
}

const oldNames = new Set(renamedCalls.map((it) => it.name));

/** Whether the text calls `Box` and `Vec` functions by names that went with the `alloc` crate. */
function callsOldNames(cx: RuleContext): boolean {
  return cx.code
    .calls(oldNames)
    .some((call) =>
      renamedCalls.some(
        (it) =>
          it.name === call.name &&
          !it.livesIn.includes(cx.model.info.api) &&
          (it.owners.includes('Box') || it.owners.includes('Vec')) &&
          (it.method ? call.before === '.' : it.owners.includes(call.owner)),
      ),
    );
}

/** Whether inference found an allocator for what the call gives. */
function knowsAllocator(cx: RuleContext, use: PathUse): boolean {
  const [unit] = cx.unitsAt([use.path.start]);
  const ty = unit && use.at?.kind === 'call' ? unit.types().types.get(use.at) : undefined;
  return ty !== undefined && hasAllocator(ty);
}

function hasAllocator(ty: Ty): boolean {
  if (ty.k !== 'adt') return false;
  if (/^(?:Box|Vec)$/.test(ty.decl.item.name) && ty.args.length === 2) return ty.args[1]!.k !== 'unknown';
  return ty.args.some(hasAllocator);
}
