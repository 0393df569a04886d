import type { FileEdit, FileReport } from '../finding.ts';
import { applyEdits } from '../text/edits.ts';
import { type ChosenFix, type FixRequest, isShared, selectFixes } from './select.ts';

/** What applying fixes needs of the outside. */
export interface FixHost {
  /** The text that the findings speak of; undefined where there is none: its fixes are refused. */
  text(path: string): string | undefined;
  /** How many places of `text` do not parse; without it every fix is trusted. */
  countProblems?(path: string, text: string): number;
}

export interface FixOutcome {
  /** The new texts of the files that change. */
  readonly files: ReadonlyMap<string, string>;
  readonly applied: readonly ChosenFix[];
  /** Overlap a fix that was applied: their findings, looked for again in the new texts, may offer them again. */
  readonly deferred: readonly ChosenFix[];
  /** Would leave a file that parses worse, or do not fit their file's text. */
  readonly refused: readonly ChosenFix[];
}

/**
 * Applies what `request` asks for, in memory. A fix applies whole, in all its files, or not at all, and never overlaps
 * another one. Where the fixes together would leave a file with more syntax problems than it had, those that do it are
 * found by halving and refused.
 */
export function applyFixes(reports: readonly FileReport[], request: FixRequest, host: FixHost): FixOutcome {
  const { chosen, deferred } = selectFixes(reports, request);
  const before = new Map<string, number>();
  const problemsBefore = (path: string, text: string): number => {
    const known = before.get(path);
    if (known !== undefined) return known;
    const count = host.countProblems?.(path, text) ?? 0;
    before.set(path, count);
    return count;
  };

  /** The texts that `fixes` change, or undefined where they do not fit or make a file parse worse. */
  const attempt = (fixes: readonly ChosenFix[]): Map<string, string> | undefined => {
    const files = new Map<string, string>();
    for (const [path, edits] of editsByFile(fixes)) {
      const text = host.text(path);
      const result = text === undefined ? undefined : applyEdits(text, edits.map(flat));
      if (text === undefined || result === undefined) return undefined;
      files.set(path, result);
      if (host.countProblems && host.countProblems(path, result) > problemsBefore(path, text))
        return undefined;
    }
    return files;
  };

  let applied: readonly ChosenFix[] = [];
  let files: ReadonlyMap<string, string> = new Map();
  const refused: ChosenFix[] = [];
  const take = (fixes: readonly ChosenFix[]): void => {
    if (fixes.length === 0) return;
    const together = [...applied, ...fixes];
    const result = attempt(together);
    if (result) {
      applied = together;
      files = result;
    } else if (fixes.length === 1) {
      refused.push(fixes[0]!);
    } else {
      const middle = fixes.length >> 1;
      take(fixes.slice(0, middle));
      take(fixes.slice(middle));
    }
  };
  take(chosen);
  return { files: changed(files, host), applied, deferred, refused };
}

/** The edits of all fixes by file, a shared one once. */
function editsByFile(fixes: readonly ChosenFix[]): ReadonlyMap<string, FileEdit[]> {
  const files = new Map<string, FileEdit[]>();
  for (const { fix } of fixes) {
    // Only edits of other fixes are shared: one fix may well insert the same line twice.
    const others = new Map(fix.edits.map(({ path }) => [path, files.get(path)?.length ?? 0]));
    for (const edit of fix.edits) {
      const list = files.get(edit.path) ?? [];
      if (list.slice(0, others.get(edit.path)).some((other) => isShared(edit, other))) continue;
      list.push(edit);
      files.set(edit.path, list);
    }
  }
  return files;
}

function changed(files: ReadonlyMap<string, string>, host: FixHost): ReadonlyMap<string, string> {
  return new Map([...files].filter(([path, text]) => host.text(path) !== text));
}

function flat(edit: FileEdit): { start: number; end: number; newText: string } {
  return { start: edit.span.start, end: edit.span.end, newText: edit.newText };
}
