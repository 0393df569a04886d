import type { AllocatorKind, LockKind } from '../kernel/fact-types.ts';
import {
  Balances,
  BY_FLAGS,
  BY_KEPT,
  MAYBE,
  NO_STATES,
  SLEPT,
  type States,
  TRIED,
  UNKNOWN,
  withBits,
} from './states.ts';
import type { ProofStep } from './summary.ts';
import type { CStmt } from './syntax.ts';
import type { CValue } from './values.ts';
import type { WalkInputs } from './walk-inputs.ts';

/** What happened so far in a walk through a body, and how more of it is noted. */
export abstract class WalkEffects {
  protected readonly inputs: WalkInputs;
  protected readonly balances = new Balances();
  protected readonly labels = new Map<string, States>();
  protected readonly macros: string[] = [];
  protected exits: States = NO_STATES;
  protected failed: States = NO_STATES;
  /** The argument whose flags a condition around this place allows to sleep. */
  protected under: number | undefined;
  protected flagsIdx: number | 'several' | undefined;
  protected keptIdx: number | 'several' | undefined;
  protected switch: States = NO_STATES;
  /** The bodies of the loop macros around this place. */
  protected readonly each: CStmt[] = [];
  /** The first proof of each kind. */
  protected readonly proofs = new Map<number, readonly ProofStep[]>();
  protected why: string | undefined;
  protected allocates: AllocatorKind | undefined;
  protected frees: AllocatorKind | undefined;
  protected callsBack = false;
  protected ended = false;
  /** It, or what it calls, does something where a reference was the last one. */
  countsReferences = false;
  protected changed = false;
  /** So many names that the tree does not define were called. */
  protected nUndefined = 0;
  /** The first way out on which it did not sleep for certain. */
  protected quiet: number | undefined;
  /** A pointer was found to be null just before. */
  protected checked = false;

  constructor(inputs: WalkInputs) {
    this.inputs = inputs;
  }

  protected lock(states: States, kind: LockKind, n: number): States {
    const out = new Set<number>();
    for (const it of states) out.add(this.balances.add(it, kind, n));
    return out;
  }

  protected byFlags(value: CValue, states: States, proof: readonly ProofStep[]): States {
    if (value.k === 'flags') {
      this.flagsIdx = this.flagsIdx === undefined || this.flagsIdx === value.idx ? value.idx : 'several';
      this.note(BY_FLAGS, proof);
      return withBits(states, BY_FLAGS);
    }
    if (value.k === 'gfp' && value.sleeps === false) return states;
    const kept = value.k === 'gfp' && value.kept !== undefined ? this.inputs.parameter(value.kept) : -1;
    if (kept >= 0) return this.byKept(kept, states, proof);
    return value.k === 'gfp' && value.sleeps ? this.slept(states, proof) : this.perhaps(states, proof);
  }

  /** As flags say that were put into what an argument points to. */
  protected byKept(idx: number, states: States, proof: readonly ProofStep[]): States {
    if (this.under !== undefined) return this.byFlags({ k: 'flags', idx: this.under }, states, proof);
    if (states.size === 0) return states;
    this.keptIdx = this.keptIdx === undefined || this.keptIdx === idx ? idx : 'several';
    this.note(BY_KEPT, proof);
    return withBits(states, BY_KEPT);
  }

  protected slept(states: States, proof: readonly ProofStep[]): States {
    if (this.under !== undefined) return this.byFlags({ k: 'flags', idx: this.under }, states, proof);
    this.note(SLEPT, proof);
    return withBits(states, SLEPT);
  }

  /** A lock was tried, and waited for where that failed. */
  protected tried(states: States, proof: readonly ProofStep[]): States {
    if (this.under !== undefined) return this.byFlags({ k: 'flags', idx: this.under }, states, proof);
    this.note(TRIED, proof);
    return withBits(states, TRIED);
  }

  protected perhaps(states: States, proof: readonly ProofStep[]): States {
    if (this.under !== undefined) return this.byFlags({ k: 'flags', idx: this.under }, states, proof);
    if (states.size === 0) return states;
    this.note(MAYBE, proof);
    return withBits(states, MAYBE);
  }

  /**
   * What nobody can tell of something that is called. Where this function holds a spinlock by itself, what it calls does
   * not sleep, or the kernel would be wrong: only the other paths learn anything.
   */
  protected unlessHeld(states: States, run: (states: States) => States): States {
    const held = new Set([...states].filter((it) => this.balances.isAtomic(it)));
    if (held.size === 0) return run(states);
    return this.balances.union(held, run(new Set([...states].filter((it) => !held.has(it)))));
  }

  protected unknown(states: States, at: number, call: string, why: string): States {
    if (states.size === 0) return states;
    this.note(UNKNOWN, [this.inputs.step(at, call)], why);
    return withBits(states, UNKNOWN);
  }

  protected note(kind: number, proof: readonly ProofStep[], why?: string): void {
    if (!this.proofs.has(kind)) this.proofs.set(kind, proof);
    if (why !== undefined) this.why ??= why;
  }
}
