import type { Cells } from '../db/spec.ts';
import type { Finding, Unknown } from '../finding.ts';
import type { Span } from '../text/span.ts';
import type { Unit } from '../types/units.ts';
import type { Place } from './crates.ts';

/** What a rule found in one function: nothing, but for some places that could not be resolved; or something. */
export interface CleanOutcome {
  readonly clean: boolean;
  /** Their spans count from where the function begins. */
  readonly unknowns: readonly Unknown[];
}

/** What a rule found in a file. */
export interface RuleOutcome {
  readonly findings: readonly Finding[];
  /** What it could not resolve, each place once. */
  readonly unknowns: readonly Unknown[];
}

/** What one rule has said of one file so far. */
export class Account {
  readonly #findings: Finding[] = [];
  readonly #unknowns = new Map<string, Unknown>();

  find(finding: Finding): void {
    this.#findings.push(plain(finding));
  }

  /** Notes what could not be resolved; of two at one place, the first. */
  note(unknown: Unknown): void {
    const { start, end } = unknown.span;
    const key = `${start}:${end}`;
    if (!this.#unknowns.has(key)) this.#unknowns.set(key, { ...unknown, span: { start, end } });
  }

  outcome(): RuleOutcome {
    return { findings: this.#findings, unknowns: [...this.#unknowns.values()] };
  }

  /** What `check` adds for a unit. */
  during({ span }: Unit, check: () => void): CleanOutcome {
    const before = this.#findings.length;
    const known = this.#unknowns.size;
    check();
    const unknowns = [...this.#unknowns.values()].slice(known).map((it) => shifted(it, -span.start));
    return { clean: this.#findings.length === before, unknowns };
  }

  /** Adds what an earlier look said of a unit that it found clean. */
  again({ span }: Unit, outcome: CleanOutcome): void {
    for (const it of outcome.unknowns) this.note(shifted(it, span.start));
  }
}

/** What is kept of looks at the functions of one file. */
export interface KeptLooks {
  readonly path: string;
  readonly clean: Cells<CleanOutcome>;
  readonly place: () => Place;
  /** The number of a function in its file; undefined where it has none that stays. */
  readonly numberOf: (unit: Unit) => number | undefined;
  /** Notes that a function's text was read. */
  readonly flow: { readonly looked: (path: string, item: NonNullable<Unit['fn']>['item']) => void };
}

/** Runs `check` over a unit, unless the same look has found it clean. */
export function lookAt(kept: KeptLooks, look: string, account: Account, unit: Unit, check: () => void): void {
  const n = kept.numberOf(unit);
  if (n === undefined) {
    check();
    return;
  }
  let ran = false;
  const outcome = kept.clean.get(`${look} ${kept.path} ${n}`, () => {
    if (unit.fn) kept.flow.looked(kept.path, unit.fn.item);
    kept.place();
    ran = true;
    return account.during(unit, check);
  });
  if (ran) return;
  if (outcome.clean) account.again(unit, outcome);
  else check();
}

function shifted(it: Unknown, by: number): Unknown {
  return { ...it, span: { start: it.span.start + by, end: it.span.end + by } };
}

/** A finding without what its spans come from: a span may be a whole node of the tree, which is not to be kept alive. */
function plain(finding: Finding): Finding {
  const bare = ({ start, end }: Span): Span => ({ start, end });
  return {
    ...finding,
    span: bare(finding.span),
    trace: finding.trace.map((it) => ({ ...it, span: bare(it.span) })),
    fixes: finding.fixes.map((fix) => ({
      ...fix,
      edits: fix.edits.map((edit) => ({ ...edit, span: bare(edit.span) })),
    })),
  };
}
