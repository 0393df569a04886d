import type { BlockId } from '../../cfg/cfg.ts';
import { runToFixpoint } from '../fixpoint.ts';
import type { CallMemo, Machine } from '../machine.ts';
import type { CallEffect, Engine, Site, Summary } from '../run/engine.ts';
import type { Frame } from '../run/frame.ts';
import type { Operation } from '../run/operation.ts';
import { Recorder, recordOp } from '../run/record.ts';
import type { State } from '../state.ts';
import type { FlowViolation } from '../violation.ts';
import { CallNotes, type Noted, replay } from './replay.ts';

/** Summaries of calls by their key, with the operations in them that the judge found wrong. */
export type CheckedCalls = Map<string, Summary & { readonly noted: readonly Noted[] }>;

/** Checks a root: has the judge say of each operation in an atomic context whether the kernel would complain. */
export class CheckMachine implements Machine {
  readonly memo: CallMemo;
  readonly #recorder = new Recorder();
  /** The calls that are running and may be remembered, the innermost last. */
  readonly #calls: CallNotes[] = [];

  /** `known` is shared by all runs of one flow, and added to. */
  constructor(known: CheckedCalls) {
    this.memo = {
      find: (key) => known.get(key),
      repeat: (engine, key, site, state) => this.#repeat(engine, known.get(key)?.noted ?? [], site, state),
      begin: (site, state) => {
        const notes = new CallNotes(site, state);
        this.#calls.push(notes);
        return notes;
      },
      end: (_engine, key, { unchanged, visit, result }: CallEffect, capture) => {
        const notes = capture as CallNotes;
        this.#calls.splice(this.#calls.indexOf(notes), 1);
        this.#calls.at(-1)?.absorb(notes);
        const noted = unchanged ? notes.finish() : undefined;
        if (noted) known.set(key, { visit, result, noted });
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
    this.#calls.at(-1)?.note(frame, state, operation, verdict);
  }

  unknown(): void {}

  #repeat(engine: Engine, noted: readonly Noted[], site: Site, state: State): void {
    replay(engine, noted, site, state, (frame, here, operation) =>
      this.perform(engine, frame, here, operation),
    );
  }
}
