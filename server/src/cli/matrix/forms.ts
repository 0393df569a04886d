import type { Finding, Fix } from '../../analysis.ts';
import { applyEdits } from '../../text/edits.ts';
import { openIn } from '../fix-session.ts';
import type { Session } from '../session.ts';
import { breaks } from './rows.ts';

/** A fix that fits all kernels, and the findings that it mends. */
export interface CommonForm {
  readonly finding: Finding;
  readonly fix: Fix;
}

/** A place where no form fits all kernels: what one of them takes is wrong on another. */
export interface NoForm {
  readonly finding: Finding;
}

/** What came of looking for forms that all kernels take. */
export interface Forms {
  readonly applied: readonly CommonForm[];
  readonly none: readonly NoForm[];
  /** The texts of files that changed, as they were. */
  readonly before: ReadonlyMap<string, string>;
}

/** As many fixes as a file can sensibly need; each costs one look of every kernel. */
const MOST = 400;

/**
 * Applies to `path`, in the sessions of all kernels, the fixes that one kernel offers and that no other one minds: each
 * is judged by what all kernels say afterwards. Nothing is written. `unsafe`: takes fixes too that want a review.
 */
export function commonForms(path: string, sessions: readonly Session[], unsafe: boolean): Forms {
  const applied: CommonForm[] = [];
  const none: NoForm[] = [];
  const before = new Map<string, string>();
  const refused = new Set<string>();
  const textOf = (it: string) => sessions[0]!.analysis.text(it);
  const reports = () => sessions.map((it) => it.analysis.report(path).findings);
  let now = reports();
  for (let n = 0; n < MOST; n++) {
    const finding = now
      .flat()
      .filter((it) => breaks(it) && !refused.has(keyOf(it, textOf)))
      .sort((a, b) => a.span.start - b.span.start)[0];
    if (!finding) break;
    const form = candidates(finding, now).find((fix) => fits(fix, finding));
    if (form) applied.push({ finding, fix: form });
    else {
      refused.add(keyOf(finding, textOf));
      none.push({ finding });
    }
  }
  return { applied, none, before };

  /**
   * Takes the fix where every kernel has at most as many findings as before, and all together have fewer; else takes it
   * back. The kernels that mind nothing at this place are asked first: what mends another one breaks most likely there,
   * and then no other kernel is asked.
   */
  function fits(fix: Fix, finding: Finding): boolean {
    if (fix.applicability === 'display' || (fix.applicability === 'unsafe' && !unsafe)) return false;
    const paths = [...new Set(fix.edits.map((it) => it.path))];
    const old = new Map(paths.map((it) => [it, textOf(it)]));
    const made = new Map<string, string>();
    for (const it of paths) {
      const text = old.get(it);
      const edits = fix.edits
        .filter((edit) => edit.path === it)
        .map((edit) => ({ ...edit.span, newText: edit.newText }));
      const after = text === undefined ? undefined : applyEdits(text, edits);
      if (text === undefined || after === undefined) return false;
      if (sessions[0]!.countProblems(it, after) > sessions[0]!.countProblems(it, text)) return false;
      made.set(it, after);
    }
    const then = [...now];
    const asked: Session[] = [];
    let worse = false;
    for (const idx of byDoubt(finding)) {
      const session = sessions[idx]!;
      asked.push(session);
      for (const [it, after] of made) openIn([session], it, after);
      then[idx] = session.analysis.report(path).findings;
      worse = count([then[idx]]) > count([now[idx]!]);
      if (worse) break;
    }
    if (worse || count(then) >= count(now)) {
      for (const [it, text] of old) openIn(asked, it, text!);
      return false;
    }
    for (const [it, text] of old) if (!before.has(it)) before.set(it, text!);
    now = then;
    return true;
  }

  /** The kernels, those without a finding at the place of this one first. */
  function byDoubt({ span }: Finding): readonly number[] {
    const minds = (idx: number) =>
      now[idx]!.some((it) => breaks(it) && it.span.start === span.start) ? 1 : 0;
    return sessions.map((_, idx) => idx).sort((a, b) => minds(a) - minds(b));
  }
}

/** The fixes that any kernel offers at the place of a finding, those of the finding first. */
function candidates(finding: Finding, runs: readonly (readonly Finding[])[]): readonly Fix[] {
  const others = runs
    .flat()
    .filter((it) => it !== finding && it.span.start === finding.span.start && it.path === finding.path);
  return [...finding.fixes, ...others.flatMap((it) => it.fixes)];
}

function count(runs: readonly (readonly Finding[])[]): number {
  return runs.flat().filter(breaks).length;
}

/** Knows a finding again after edits elsewhere: by rule, message and the line that it stands in. */
function keyOf(finding: Finding, textOf: (path: string) => string | undefined): string {
  const text = textOf(finding.path) ?? '';
  const line = text.slice(text.lastIndexOf('\n', finding.span.start) + 1, finding.span.start);
  return [finding.rule, finding.message, line].join('\0');
}
