import type { BlockId } from '../../cfg/cfg.ts';
import { runToFixpoint } from '../fixpoint.ts';
import type { CallMemo, Machine } from '../machine.ts';
import type { Engine, Visit } from '../run/engine.ts';
import type { Frame } from '../run/frame.ts';
import type { Operation } from '../run/operation.ts';
import { Recorder, recordOp } from '../run/record.ts';
import type { State } from '../state.ts';
import type { FlowViolation } from '../violation.ts';

/** Calls that were run once and found to do nothing that matters, by their key, with the bodies that they run. */
export type InertCalls = Map<string, Visit>;

/** Checks a root: has the judge say of each operation in an atomic context whether the kernel would complain. */
export class CheckMachine implements Machine {
  readonly memo: CallMemo;
  readonly #recorder = new Recorder();

  /** `inert` is shared by all runs of one flow, and added to. */
  constructor(inert: InertCalls) {
    this.memo = {
      find: (key) => inert.get(key),
      end(_engine, key, visit, { unchanged, silent }) {
        if (unchanged && silent) inert.set(key, visit);
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
    if (engine.atomic(state.ctx)) recordOp(engine, this.#recorder, frame, state, operation);
  }

  unknown(): void {}
}
