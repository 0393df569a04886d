import { structuredPatch } from 'diff';
import type { FileEdit, Finding, Fix } from '../../server/src/finding.ts';

/** Texts by absolute path. */
export type Texts = ReadonlyMap<string, string>;

/**
 * Applies fixes, each whole or not at all, first come first served: a fix that overlaps one before it is left out, an
 * edit that another fix made already is not made twice (two fixes may add the same `use`).
 */
export function applyFixes(texts: Texts, fixes: readonly Fix[]): Map<string, string> {
  const taken: FileEdit[] = [];
  for (const fix of fixes) {
    const fresh = fix.edits.filter((edit) => !taken.some((it) => sameEdit(it, edit)));
    if (!fresh.some((edit) => taken.some((it) => collide(it, edit)))) taken.push(...fresh);
  }
  const out = new Map(texts);
  const byPosition = [...taken].sort((a, b) => b.span.start - a.span.start || b.span.end - a.span.end);
  for (const { path, span, newText } of byPosition) {
    const text = out.get(path);
    if (text === undefined) throw new Error(`a fix edits ${path}, which is no file of this test`);
    out.set(path, text.slice(0, span.start) + newText + text.slice(span.end));
  }
  return out;
}

/** The safe fix that "fix all" takes of each finding: its first fix, if that one is safe, else its first safe one. */
export function safeFixes(findings: readonly Finding[]): Fix[] {
  return findings.flatMap((it) => it.fixes.find((fix) => fix.applicability === 'safe') ?? []);
}

/** What changed, as a patch's body: hunks with two lines of context and without line numbers, a `--- name` for each file but `main`. */
export function renderDiff(
  before: Texts,
  after: Texts,
  main: string,
  nameOf: (path: string) => string,
): string {
  const out: string[] = [];
  for (const path of [...after.keys()].sort()) {
    const old = before.get(path) ?? '';
    const now = after.get(path)!;
    if (old === now) continue;
    if (path !== main) out.push(`--- ${nameOf(path)}`);
    const { hunks } = structuredPatch('', '', `${old}\n`, `${now}\n`, '', '', { context: 2 });
    out.push(hunks.map((hunk) => hunk.lines.join('\n')).join('\n@@\n'));
  }
  return out.join('\n');
}

function sameEdit(a: FileEdit, b: FileEdit): boolean {
  return (
    a.path === b.path && a.span.start === b.span.start && a.span.end === b.span.end && a.newText === b.newText
  );
}

/** Two insertions at one offset collide too: their order would be a guess. */
function collide(a: FileEdit, b: FileEdit): boolean {
  if (a.path !== b.path) return false;
  if (a.span.start === b.span.start) return true;
  return a.span.start < b.span.end && b.span.start < a.span.end;
}
