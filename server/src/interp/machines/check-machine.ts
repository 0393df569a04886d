import type { BlockId } from '../../cfg/cfg.ts';
import { runToFixpoint } from '../fixpoint.ts';
import type { CallMemo, Machine } from '../machine.ts';
import { NO_EFFECT } from '../run/effect.ts';
import type { CallEnd, Engine, Site, Summary, Visit } from '../run/engine.ts';
import type { Frame } from '../run/frame.ts';
import type { Operation } from '../run/operation.ts';
import { culprit, Recorder, recordOp } from '../run/record.ts';
import type { State } from '../state.ts';
import type { FlowUnknown, UnknownReason } from '../unknown.ts';
import type { FlowViolation } from '../violation.ts';
import { isOfCore } from './of-core.ts';
import { CallNotes, type Noted, replay } from './replay.ts';

/** A summary of a call, with the operations in it that the judge found wrong. */
export interface CheckedCall extends Summary {
  readonly noted: readonly Noted[];
}

/** Summaries of calls by their key, with the operations in them that the judge found wrong. */
export type CheckedCalls = Map<string, CheckedCall>;

/** The reasons that leave a call unchecked. The others are judged elsewhere, or learned of functions without a body. */
const listed: ReadonlySet<UnknownReason> = new Set([
  'callee',
  'method',
  'function',
  'trait',
  'binding',
  'depth',
  'budget',
  'combinations',
]);

/** Checks a root: has the judge say of each operation in an atomic context whether the kernel would complain. */
export class CheckMachine implements Machine {
  readonly memo: CallMemo;
  readonly #recorder = new Recorder();
  readonly #known: CheckedCalls;
  #complaints = 0;
  readonly #unknowns = new Map<string, FlowUnknown>();
  /** The calls that are running and may be remembered, the innermost last. */
  readonly #calls: CallNotes[] = [];

  /** `known` is shared by all runs of one flow, and added to. */
  constructor(known: CheckedCalls) {
    this.#known = known;
    this.memo = {
      find: (key) => known.get(key),
      repeat: (engine, key, site, state) => this.#repeat(engine, known.get(key)?.noted ?? [], site, state),
      begin: (site, state) => {
        const notes = new CallNotes(site, state);
        this.#calls.push(notes);
        return notes;
      },
      forget: () => this.#calls.at(-1)?.cut(),
      end: (_engine, key, { visit, effect }: CallEnd, capture) => {
        const notes = capture as CallNotes;
        this.#calls.splice(this.#calls.indexOf(notes), 1);
        this.#calls.at(-1)?.absorb(notes);
        const noted = effect && notes.finish();
        if (effect && noted) known.set(key, { visit, effect, noted });
      },
    };
  }

  /** The violations that the run came to, one for each way that leads to an operation. */
  violations(): readonly FlowViolation[] {
    return this.#recorder.violations();
  }

  exec(engine: Engine, frame: Frame, entry: BlockId, start: State): State[] {
    return runToFixpoint(engine, frame, entry, start);
  }

  perform(engine: Engine, frame: Frame, state: State, operation: Operation): void {
    if (!engine.atomic(state.ctx)) return;
    const verdict = recordOp(engine, this.#recorder, frame, state, operation);
    if (verdict !== 'silent') this.#complaints++;
    this.#calls.at(-1)?.note(frame, state, operation, verdict);
  }

  complaints(): number {
    return this.#complaints;
  }

  quiet(key: string, visit: Visit): void {
    this.#known.set(key, { visit, effect: NO_EFFECT, noted: [] });
  }

  unknown(engine: Engine, site: Site, state: State, reason: UnknownReason): void {
    const limit = reason === 'depth' || reason === 'budget' || reason === 'combinations';
    // It may come to more where it is called higher up.
    if (limit) this.#calls.at(-1)?.cut();
    if (!listed.has(reason) || !engine.atomic(state.ctx)) return;
    if (site.expr && isOfCore(engine.inputs.impls, site.frame, site.expr)) return;
    // What is not known in a callee is listed there; where a limit was met, there is no other place.
    let { span } = site;
    let { path } = site.frame;
    for (let at: Frame | undefined = site.frame; at && at.blame > 0; at = at.parent) {
      if (!limit) return;
      if (at.site) span = at.site;
      if (at.parent) path = at.parent.path;
    }
    const { start, end } = span;
    const held = culprit(state)?.name;
    const key = `${start}:${end}:${reason}`;
    if (!this.#unknowns.has(key))
      this.#unknowns.set(key, {
        reason,
        path,
        span: { start, end },
        ...(held === undefined ? {} : { held }),
      });
  }

  /** What the root's text does in an atomic context that is not known. */
  unknowns(): readonly FlowUnknown[] {
    return [...this.#unknowns.values()];
  }

  #repeat(engine: Engine, noted: readonly Noted[], site: Site, state: State): void {
    replay(engine, noted, site, state, (frame, here, operation) =>
      this.perform(engine, frame, here, operation),
    );
  }
}
