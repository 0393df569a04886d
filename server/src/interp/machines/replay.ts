import { enterContext, type Judgement } from '../../emulator/index.ts';
import { NOTES } from '../limits.ts';
import type { Engine, Site } from '../run/engine.ts';
import type { Frame } from '../run/frame.ts';
import type { Operation } from '../run/operation.ts';
import { type HoldInfo, State } from '../state.ts';

/** An operation in a call, apart from who called: for a call like it, it is performed again. */
export interface Noted {
  readonly operation: Operation;
  /** Its frame, with those around it up to the call's own, which has no parent. Depths count from the caller. */
  readonly frame: Frame;
  /** What was taken since the call began. */
  readonly taken: readonly HoldInfo[];
  /** A branch was taken in the call that nothing decides. */
  readonly undecided: boolean;
  readonly verdict: Verdict;
}

type Verdict = Judgement['verdict'];

/**
 * Operations of a call, gathered while it runs: of each place one for each verdict, for the first way that leads there
 * stands for the others.
 */
export class CallNotes {
  readonly #noted = new Map<string, Noted>();
  readonly #frames = new Map<Frame, Frame>();
  readonly #site: Site;
  readonly #serial: number;
  readonly #held: readonly HoldInfo[];
  readonly #branched: boolean;
  #whole = true;

  /** `site` and `state` as the call begins. */
  constructor(site: Site, state: State) {
    this.#site = site;
    this.#serial = state.serial;
    this.#held = [...state.holds];
    this.#branched = state.branched;
  }

  /** Notes an operation of the call itself. */
  note(frame: Frame, state: State, operation: Operation, verdict: Verdict): void {
    const held = this.#held;
    // What lets go of its caller's locks, or names one, is not the same for another caller.
    if ('lock' in operation.op || held.some((it, i) => state.holds[i] !== it)) this.#whole = false;
    if (!this.#whole) return;
    const undecided = state.branched;
    const key = keyOf(frame, operation, verdict, undecided);
    if (this.#noted.has(key) || this.#noted.size >= NOTES) return;
    const taken = state.holds.slice(held.length).map((it) => ({ ...it, serial: it.serial - this.#serial }));
    this.#noted.set(key, { operation, frame: this.#detach(frame), taken, undecided, verdict });
  }

  /** Takes over what was noted of a call inside this one. */
  absorb(inner: CallNotes): void {
    this.#whole &&= inner.#whole;
    if (!this.#whole || inner.#noted.size === 0) return;
    const before = inner.#held.slice(this.#held.length);
    const later = inner.#serial - this.#serial;
    const taken = before.map((it) => ({ ...it, serial: it.serial - this.#serial }));
    const site = { frame: this.#detach(inner.#site.frame), span: inner.#site.span };
    const attach = attacher(site, later);
    for (const it of inner.#noted.values()) {
      const undecided = it.undecided || inner.#branched;
      const key = keyOf(it.frame, it.operation, it.verdict, undecided);
      if (this.#noted.has(key) || this.#noted.size >= NOTES) continue;
      const own = it.taken.map((hold) => ({ ...hold, serial: hold.serial + later }));
      this.#noted.set(key, { ...it, frame: attach(it.frame), taken: [...taken, ...own], undecided });
    }
  }

  /** Something in the call was left out: it may come to more for another caller. */
  cut(): void {
    this.#whole = false;
  }

  /** What is to be performed again; undefined where that would not say the same. */
  finish(): readonly Noted[] | undefined {
    if (!this.#whole) return undefined;
    const all = [...this.#noted.values()];
    const loud = new Set(all.flatMap((it) => (it.verdict === 'silent' ? [] : [placeOf(it)])));
    return loud.size === 0 ? [] : all.filter((it) => loud.has(placeOf(it)));
  }

  /** A frame of the call counted from its caller's, whom the outermost one leaves out. */
  #detach(frame: Frame): Frame {
    let known = this.#frames.get(frame);
    if (known) return known;
    const { depth, blame } = this.#site.frame;
    const { parent, ...own } = frame;
    known = {
      ...own,
      depth: frame.depth - depth,
      blame: frame.blame - blame,
      entered: frame.entered - this.#serial,
      ...(parent && parent.depth > depth ? { parent: this.#detach(parent) } : {}),
    };
    this.#frames.set(frame, known);
    return known;
  }
}

function placeOf({ frame, operation: { span, kind } }: Noted): string {
  return `${frame.path}:${span.start}:${kind}`;
}

function keyOf(frame: Frame, { span, kind, what }: Operation, verdict: Verdict, undecided: boolean): string {
  return `${frame.path}:${span.start}:${kind}:${what} ${verdict} ${undecided}`;
}

/** Puts frames that count from a caller below the one at `site`. `later`: what serial numbers begin with there. */
function attacher(site: Site, later: number): (frame: Frame) => Frame {
  const frames = new Map<Frame, Frame>();
  const attach = (frame: Frame): Frame => {
    let made = frames.get(frame);
    if (made) return made;
    made = {
      ...frame,
      depth: frame.depth + site.frame.depth,
      blame: frame.blame + site.frame.blame,
      entered: frame.entered + later,
      ...(frame.parent ? { parent: attach(frame.parent) } : { parent: site.frame, site: site.span }),
    };
    frames.set(frame, made);
    return made;
  };
  return attach;
}

/** Performs what was noted of a call again, for another one that stands at `site`. */
export function replay(
  engine: Engine,
  noted: readonly Noted[],
  site: Site,
  state: State,
  perform: (frame: Frame, state: State, operation: Operation) => void,
): void {
  const attach = attacher(site, state.serial);
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
