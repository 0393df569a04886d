import { contextKey, enterContext } from '../../emulator/index.ts';
import type { Engine, Site } from '../run/engine.ts';
import type { Frame } from '../run/frame.ts';
import type { Operation } from '../run/operation.ts';
import { type HoldInfo, State } from '../state.ts';

/** An operation in a call, apart from who called: for a call like it, it is performed again. */
export interface Noted {
  readonly operation: Operation;
  /** Its frame, with those around it up to the call's own, which has no parent. */
  readonly frame: Frame;
  /** What was taken since the call began. */
  readonly taken: readonly HoldInfo[];
  /** A branch was taken in the call that nothing decides. */
  readonly undecided: boolean;
  /** The judge found something; the others of the same place say that it is not so on every path. */
  readonly loud: boolean;
}

/** Operations of a call, gathered while it runs. */
export class CallNotes {
  readonly #noted = new Map<string, Noted>();
  readonly #frames = new Map<Frame, Frame>();
  readonly #depth: number;
  readonly #blame: number;
  readonly #serial: number;
  readonly #held: readonly HoldInfo[];
  readonly #undecided: boolean;
  #whole = true;

  /** `caller` and `state` as the call begins. */
  constructor(caller: Frame, state: State) {
    this.#depth = caller.depth;
    this.#blame = caller.blame;
    this.#serial = state.serial;
    this.#held = [...state.holds];
    this.#undecided = state.undecided;
  }

  /** Notes an operation, once for each place and way of being held. */
  note(frame: Frame, state: State, operation: Operation, loud: boolean): void {
    const held = this.#held;
    // What lets go of its caller's locks, or names one, is not the same for another caller.
    if ('lock' in operation.op || held.some((it, i) => state.holds[i] !== it)) this.#whole = false;
    if (!this.#whole) return;
    const undecided = state.undecided && !this.#undecided;
    const { kind, what, span } = operation;
    const key = `${frame.path}:${span.start}:${kind}:${what} ${contextKey(state.ctx)} ${undecided} ${loud}`;
    if (this.#noted.has(key)) return;
    const taken = state.holds.slice(held.length).map((it) => ({ ...it, serial: it.serial - this.#serial }));
    this.#noted.set(key, { operation, frame: this.#detach(frame), taken, undecided, loud });
  }

  /** What is to be performed again; undefined where that would not say the same. */
  finish(): readonly Noted[] | undefined {
    if (!this.#whole) return undefined;
    const all = [...this.#noted.values()];
    const loud = new Set(all.flatMap((it) => (it.loud ? [placeOf(it)] : [])));
    return all.filter((it) => loud.has(placeOf(it)));
  }

  /** A frame of the call counted from its caller, who is left out. */
  #detach(frame: Frame): Frame {
    let known = this.#frames.get(frame);
    if (known) return known;
    const { parent, ...own } = frame;
    known = {
      ...own,
      depth: frame.depth - this.#depth,
      blame: frame.blame - this.#blame,
      entered: frame.entered - this.#serial,
      ...(parent && parent.depth > this.#depth ? { parent: this.#detach(parent) } : {}),
    };
    this.#frames.set(frame, known);
    return known;
  }
}

function placeOf({ frame, operation: { span, kind } }: Noted): string {
  return `${frame.path}:${span.start}:${kind}`;
}

/** Performs what was noted of a call again, for another one that stands at `site`. */
export function replay(
  engine: Engine,
  noted: readonly Noted[],
  site: Site,
  state: State,
  perform: (frame: Frame, state: State, operation: Operation) => void,
): void {
  const frames = new Map<Frame, Frame>();
  const attach = (frame: Frame): Frame => {
    let made = frames.get(frame);
    if (made) return made;
    made = {
      ...frame,
      depth: frame.depth + site.frame.depth,
      blame: frame.blame + site.frame.blame,
      entered: frame.entered + state.serial,
      ...(frame.parent ? { parent: attach(frame.parent) } : { parent: site.frame, site: site.span }),
    };
    frames.set(frame, made);
    return made;
  };
  for (const { operation, frame, taken, undecided } of noted) {
    const here = new State();
    here.ctx = state.ctx;
    here.holds = [...state.holds];
    here.undecided = state.undecided || undecided;
    for (const it of taken) {
      here.ctx = enterContext(engine.inputs.config, here.ctx, it);
      here.holds.push({ ...it, serial: it.serial + state.serial });
    }
    perform(attach(frame), here, operation);
  }
}
