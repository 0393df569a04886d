import type { BlockId } from '../../cfg/cfg.ts';
import { typeKey } from '../../types/drop-glue.ts';
import type { Ty } from '../../types/ty.ts';
import { runToFixpoint } from '../fixpoint.ts';
import type { CallMemo, Machine } from '../machine.ts';
import { NO_EFFECT } from '../run/effect.ts';
import type { Engine, Site, Summary, Visit } from '../run/engine.ts';
import type { Frame } from '../run/frame.ts';
import type { Operation } from '../run/operation.ts';
import { Recorder, recordOp } from '../run/record.ts';
import type { State } from '../state.ts';
import type { FlowViolation } from '../violation.ts';

/** Calls and drops that came to nothing, by their key. */
export type QuietCalls = Map<string, Summary>;

/** What was found when a call began. */
interface Begun {
  readonly complaints: number;
}

/**
 * Looks behind counted references: where one is dropped in an atomic context, what it leads to is dropped as if it were
 * the last one, and only what happens there is judged.
 */
export class LastReferenceMachine implements Machine {
  readonly memo: CallMemo;
  readonly #quiet: QuietCalls;
  readonly #recorder = new Recorder();
  /** The types whose last references are being dropped: a type may lead back to itself. */
  readonly #dropping = new Set<string>();
  #complaints = 0;

  /** `quiet` is shared by the runs of one file, and added to. */
  constructor(quiet: QuietCalls) {
    this.#quiet = quiet;
    this.memo = {
      find: (key) => quiet.get(this.#place(key)),
      begin: () => ({ complaints: this.#complaints }),
      end: (_engine, key, { visit, effect }, capture) => {
        if (effect && (capture as Begun).complaints === this.#complaints)
          quiet.set(this.#place(key), { visit, effect });
      },
    };
  }

  /** The same call is judged behind a reference and not outside. */
  #place(key: string): string {
    return `${this.#dropping.size > 0 ? 'last' : 'own'} ${key}`;
  }

  /** What may go wrong where a reference is the last one. */
  violations(): readonly FlowViolation[] {
    return this.#recorder.violations();
  }

  exec(engine: Engine, frame: Frame, entry: BlockId, start: State): State[] {
    return runToFixpoint(engine, frame, entry, start);
  }

  perform(engine: Engine, frame: Frame, state: State, operation: Operation): void {
    if (this.#dropping.size === 0 || !engine.atomic(state.ctx)) return;
    const verdict = recordOp(engine, this.#recorder, frame, state, { ...operation, maybe: true });
    if (verdict !== 'silent') this.#complaints++;
  }

  unknown(): void {}

  complaints(): number {
    return this.#complaints;
  }

  quiet(key: string, visit: Visit): void {
    this.#quiet.set(this.#place(key), { visit, effect: NO_EFFECT });
  }

  lastReference(
    engine: Engine,
    site: Site,
    state: State,
    ty: Ty,
    run: (site: Site, copy: State) => readonly State[],
  ): readonly State[] {
    const key = typeKey(ty);
    if (key === undefined || this.#dropping.has(key) || !engine.atomic(state.ctx)) return [state];
    this.#dropping.add(key);
    run(site, state.clone());
    this.#dropping.delete(key);
    return [state];
  }
}
