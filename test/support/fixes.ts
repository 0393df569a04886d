import { structuredPatch } from 'diff';
import type { Finding, Fix } from '../../server/src/finding.ts';
import { applyEdits } from '../../server/src/text/edits.ts';

/** Texts by absolute path. */
export type Texts = ReadonlyMap<string, string>;

/** The texts after one fix. Throws where the fix does not fit them: a file that is not there, edits that overlap. */
export function applyFix(texts: Texts, fix: Fix): Texts {
  const out = new Map(texts);
  for (const path of new Set(fix.edits.map((it) => it.path))) {
    const edits = fix.edits
      .filter((it) => it.path === path)
      .map((it) => ({ ...it.span, newText: it.newText }));
    const text = applyEdits(texts.get(path) ?? '', edits);
    if (!texts.has(path) || text === undefined) throw new Error(`"${fix.title}" does not fit ${path}`);
    out.set(path, text);
  }
  return out;
}

/** `fix=2`: the second fix of the first finding that has two. Anything else is a fix's title. Throws where there is none. */
export function namedFix(findings: readonly Finding[], info: string): Fix {
  const nth = /^fix=(\d+)$/.exec(info);
  const idx = nth ? Number(nth[1]) - 1 : 0;
  const fixes = findings.flatMap((it) => it.fixes);
  const fix = nth
    ? findings.find((it) => it.fixes.length > idx)?.fixes[idx]
    : fixes.find((it) => it.title === info);
  if (!fix)
    throw new Error(
      `no finding offers "${info}"; offered: ${fixes.map((it) => it.title).join(' | ') || 'nothing'}`,
    );
  if (fix.applicability === 'display') throw new Error(`"${fix.title}" is only shown, never applied`);
  return fix;
}

/**
 * What changed, as a patch's body: hunks with two lines of context and without line numbers, and a `--- name` line
 * before the hunks of each file but `main`.
 */
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
