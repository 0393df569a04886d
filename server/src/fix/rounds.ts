import type { FileReport } from '../finding.ts';
import { applyFixes, type FixHost, type FixOutcome } from './apply.ts';
import type { ChosenFix, FixRequest } from './select.ts';

/** What fixing in rounds needs: an analysis that takes new texts and reports again. */
export interface FixSession extends FixHost {
  report(path: string): FileReport;
  /** The file's text is now `text`, for `text` and `report`; nothing is written. */
  update(path: string, text: string): void;
}

export interface RoundsOutcome {
  /** The final texts of the files that changed. */
  readonly files: ReadonlyMap<string, string>;
  readonly applied: readonly ChosenFix[];
  readonly refused: readonly ChosenFix[];
  /** What the analysis says of `paths` and of the files that changed, after the last round. */
  readonly reports: readonly FileReport[];
  /** False where the limit was reached and fixes were still left. */
  readonly settled: boolean;
}

/** More rounds than fixes can sensibly make room for each other. */
const ROUND_LIMIT = 10;

/**
 * Applies fixes to `paths` until none is left: what overlaps in one round, or comes up through a fix, is taken in the
 * next. Safe fixes come first, all of them, so that taking others too never leaves more than the safe ones alone do.
 * What a round of the others comes to is judged by a new report: a fix that leaves as many findings as before gives way
 * to the finding's next one, and is refused where there is none. A finding whose fix was refused is not tried again.
 * Ends after `limit` rounds of each sort also where fixes undo each other.
 */
export function fixInRounds(
  paths: readonly string[],
  request: FixRequest,
  session: FixSession,
  limit: number = ROUND_LIMIT,
): RoundsOutcome {
  const rounds = new Rounds(paths, session);
  let settled = rounds.safe({ ...request, applicability: 'safe' }, limit);
  if (request.applicability === 'unsafe') {
    for (let round = 0; round < limit; round++) {
      if (!rounds.judged(request)) {
        settled = true;
        break;
      }
      settled = false;
      // What a fix brings up may have a safe one.
      rounds.safe({ ...request, applicability: 'safe' }, limit);
    }
  }
  return rounds.outcome(settled);
}

class Rounds {
  readonly #paths: readonly string[];
  readonly #session: FixSession;
  readonly #original = new Map<string, string | undefined>();
  readonly #files = new Map<string, string>();
  readonly #applied: ChosenFix[] = [];
  readonly #refused = new Map<string, ChosenFix>();
  #reports: readonly FileReport[];

  constructor(paths: readonly string[], session: FixSession) {
    this.#paths = paths;
    this.#session = session;
    this.#reports = paths.map((path) => session.report(path));
  }

  /** Applies what is asked for until nothing is left or `limit` is reached; whether all is done. */
  safe(request: FixRequest, limit: number): boolean {
    let settled = false;
    for (let round = 0; round < limit; round++) {
      const outcome = this.#try(request);
      settled = outcome.deferred.length === 0;
      if (outcome.files.size === 0) {
        // What waited for a fix that was refused gets its turn.
        if (settled || outcome.refused.length === 0) break;
        continue;
      }
      settled = false;
      this.#take(outcome);
    }
    return settled;
  }

  /** One round of fixes that are judged by what they leave; whether any was taken. */
  judged(request: FixRequest): boolean {
    const outcome = this.#try(request);
    if (outcome.files.size === 0) return false;
    const undo = this.#take(outcome);
    if (this.#count() <= undo.count - outcome.applied.length) return true;
    undo.all();
    let taken = false;
    for (const it of outcome.applied) {
      // A fix before it may have mended this too.
      const now = this.#again(it);
      if (now) taken = this.#alone(now, request) || taken;
    }
    return taken;
  }

  outcome(settled: boolean): RoundsOutcome {
    for (const [path, text] of this.#original) if (this.#files.get(path) === text) this.#files.delete(path);
    return {
      files: this.#files,
      applied: this.#applied,
      refused: [...this.#refused.values()],
      reports: this.#reports,
      settled,
    };
  }

  /** Tries the fixes of one finding in their order: the first that leaves fewer findings is taken. */
  #alone({ finding, fix }: ChosenFix, request: FixRequest): boolean {
    const known = keyOf(finding, this.#session);
    for (const idx of finding.fixes.keys()) {
      const outcome = this.#try({
        ...request,
        passes: (other, candidate) =>
          other.fixes.indexOf(candidate) === idx &&
          keyOf(other, this.#session) === known &&
          other.span.start === finding.span.start,
      });
      if (outcome.files.size === 0) continue;
      const undo = this.#take(outcome);
      if (this.#count() < undo.count) return true;
      undo.all();
    }
    this.#refused.set(known, { finding, fix });
    return false;
  }

  /** The finding as it is reported now; undefined where it is gone. */
  #again({ finding, fix }: ChosenFix): ChosenFix | undefined {
    const known = keyOf(finding, this.#session);
    for (const report of this.#reports)
      for (const it of report.findings) if (keyOf(it, this.#session) === known) return { finding: it, fix };
    return undefined;
  }

  #try(request: FixRequest): FixOutcome {
    const open = this.#reports.map((report) => ({
      ...report,
      findings: report.findings.filter((finding) => !this.#refused.has(keyOf(finding, this.#session))),
    }));
    const outcome = applyFixes(open, request, this.#session);
    for (const one of outcome.refused) this.#refused.set(keyOf(one.finding, this.#session), one);
    return outcome;
  }

  /** Takes the new texts over; what comes back takes all of it back. */
  #take(outcome: FixOutcome): { readonly count: number; all(): void } {
    const before = {
      count: this.#count(),
      reports: this.#reports,
      applied: this.#applied.length,
      files: new Map(this.#files),
      texts: new Map([...outcome.files.keys()].map((path) => [path, this.#session.text(path)])),
    };
    this.#applied.push(...outcome.applied);
    for (const [path, text] of outcome.files) {
      if (!this.#original.has(path)) this.#original.set(path, this.#session.text(path));
      this.#files.set(path, text);
      this.#session.update(path, text);
    }
    // A fix in one file may change what is said of another, so all are asked again.
    this.#reports = this.#ask();
    return {
      count: before.count,
      all: () => {
        this.#applied.length = before.applied;
        this.#files.clear();
        for (const [path, text] of before.files) this.#files.set(path, text);
        for (const [path, text] of before.texts) if (text !== undefined) this.#session.update(path, text);
        this.#reports = this.#ask();
      },
    };
  }

  #ask(): readonly FileReport[] {
    return [...new Set([...this.#paths, ...this.#original.keys()])]
      .sort()
      .map((path) => this.#session.report(path));
  }

  #count(): number {
    return this.#reports.reduce((sum, it) => sum + it.findings.length, 0);
  }
}

/** Knows a finding again after edits elsewhere in the file: by rule, message and the text that it marks. */
function keyOf(finding: ChosenFix['finding'], host: FixHost): string {
  const text = host.text(finding.path)?.slice(finding.span.start, finding.span.end) ?? '';
  return [finding.rule, finding.path, finding.message, text].join('\0');
}
