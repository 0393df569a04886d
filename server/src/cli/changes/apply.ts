import { applyPatch, reversePatch, type StructuredPatch } from 'diff';
import { PatchError } from './patch-text.ts';

/** Both sides of a change: texts by absolute path, null where a file is not there. Only files that differ are in it. */
export interface Change {
  readonly before: Readonly<Record<string, string | null>>;
  readonly after: Readonly<Record<string, string | null>>;
  /** The new path of files that were renamed, by the old one. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** Reads a file of the working tree by a path as patches name it; undefined where there is none. */
export interface Tree {
  absolute(path: string): string;
  read(absolute: string): string | undefined;
}

/**
 * Applies patches in memory. The working tree may be the state before them or, as in CI, the one after them: what
 * cannot be applied forwards is tried backwards. Throws `PatchError` where neither goes.
 */
export function applyAll(
  patches: readonly StructuredPatch[],
  tree: Tree,
): Change & { readonly applied: boolean } {
  try {
    const { now, renamed } = run(patches, tree);
    return { before: baseOf(now, tree), after: Object.fromEntries(now), renamed, applied: false };
  } catch (forwards) {
    if (!(forwards instanceof PatchError)) throw forwards;
    try {
      const { now, renamed } = run([...patches].reverse().map(reversed), tree);
      const back = new Map([...renamed].map(([from, to]) => [to, from]));
      return { before: Object.fromEntries(now), after: baseOf(now, tree), renamed: back, applied: true };
    } catch (backwards) {
      if (backwards instanceof PatchError) throw forwards;
      throw backwards;
    }
  }
}

function baseOf(now: ReadonlyMap<string, string | null>, tree: Tree): Record<string, string | null> {
  return Object.fromEntries([...now.keys()].map((path) => [path, tree.read(path) ?? null]));
}

function reversed(patch: StructuredPatch): StructuredPatch {
  return { ...reversePatch(patch), isCreate: patch.isDelete ?? false, isDelete: patch.isCreate ?? false };
}

function run(
  patches: readonly StructuredPatch[],
  tree: Tree,
): { readonly now: Map<string, string | null>; readonly renamed: Map<string, string> } {
  const now = new Map<string, string | null>();
  const renamed = new Map<string, string>();
  const textOf = (path: string): string | undefined => {
    const known = now.get(path);
    return known === undefined ? tree.read(path) : (known ?? undefined);
  };
  for (const patch of patches) {
    const from = nameOf(patch.oldFileName);
    const to = nameOf(patch.newFileName);
    const named = to ?? from;
    if (named === undefined || !named.endsWith('.rs')) continue;
    if (patch.isBinary) throw new PatchError(`${named}: the patch is binary`);
    const old = from === undefined ? '' : textOf(tree.absolute(from));
    if (old === undefined) throw new PatchError(`${from}: the patch changes a file that does not exist`);
    if (from === undefined && textOf(tree.absolute(named)) !== undefined)
      throw new PatchError(`${named}: the patch adds a file that already exists`);
    const text = patch.hunks.length === 0 ? old : applyPatch(old, patch, { autoConvertLineEndings: true });
    if (text === false || !endsRight(old, patch)) throw new PatchError(`${named}: the patch does not apply`);
    if (from !== undefined && from !== to && !patch.isCopy) {
      now.set(tree.absolute(from), null);
      if (to !== undefined) renamed.set(tree.absolute(from), tree.absolute(to));
    }
    if (to !== undefined) now.set(tree.absolute(to), text);
  }
  return { now, renamed };
}

/**
 * Whether a last hunk without context at its end stands at the end of the text, as git wants it: a function that is added
 * there fits behind the one before it for ever, in a tree that has the patch already too.
 */
function endsRight(text: string, { hunks }: StructuredPatch): boolean {
  const lines = (hunks.at(-1)?.lines ?? []).filter((it) => !it.startsWith('\\'));
  if (!lines.some((it) => it.startsWith(' ')) || lines.at(-1)!.startsWith(' ')) return true;
  const wanted = lines.filter((it) => !it.startsWith('+')).map((it) => it.slice(1).replace(/\r$/, ''));
  const present = text.replace(/\r?\n$/, '').split(/\r?\n/);
  return wanted.every((it, i) => present[present.length - wanted.length + i] === it);
}

/** `a/x.rs` without its prefix; undefined for `/dev/null`. */
function nameOf(name: string | undefined): string | undefined {
  if (name === undefined || name === '/dev/null') return undefined;
  return name.replace(/^[abciow]\//, '');
}
