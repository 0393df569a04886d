import type { BlockId, Event, Graph } from '../../cfg/cfg.ts';
import type { Context, ContextConfig, HoldKind, Judge, KernelTraits } from '../../emulator/index.ts';
import type { BindingFact, CallbackFact } from '../../kernel/fact-types.ts';
import type { Expr } from '../../syntax/ast/index.ts';
import type { SourceFile } from '../../syntax/source-file.ts';
import type { Span } from '../../text/span.ts';
import type { BodyTypes } from '../../types/callee.ts';
import type { ImplIndex } from '../../types/impls.ts';
import type { FnRef } from '../../types/methods.ts';
import type { Ty } from '../../types/ty.ts';
import type { TypeWorld } from '../../types/world.ts';
import type { FnFact } from '../facts.ts';
import type { Guards } from '../guards.ts';
import type { CountRange } from '../klint.ts';
import type { SizeInputs } from '../sizes.ts';
import type { Location, State } from '../state.ts';
import type { UnknownReason } from '../unknown.ts';
import type { FnTarget, Val } from '../values.ts';
import type { Effect } from './effect.ts';
import type { Frame } from './frame.ts';
import type { Operation } from './operation.ts';

/** A function's graph with the types of its body. */
export interface Lowered {
  readonly graph: Graph;
  readonly types: BodyTypes;
}

/** A function whose text was looked into, and what it was then; see `EngineInputs.idOf`. */
export interface Looked {
  fn: FnRef;
  readonly id: string;
}

/** A body that a run looked into, with those that its calls looked into; the root itself names no function. */
export interface Visit {
  readonly own?: Looked;
  readonly inside: Visit[];
  /** Functions whose words were asked for. */
  readonly asked: Looked[];
  /** It stands on more than the texts of functions, or on how much of the run was left. */
  passing?: boolean;
  /** A type that leads back to itself was not followed to its end. */
  cut?: boolean;
}

/** A place in a running body: the expression or the end of a scope where something happens. */
export interface Site {
  readonly frame: Frame;
  readonly span: Span;
  readonly expr?: Expr;
}

/** Facts about the program and its kernel that a run reads. */
export interface EngineInputs {
  readonly world: TypeWorld;
  readonly impls: ImplIndex;
  readonly guards: Guards;
  readonly judge: Judge;
  readonly config: ContextConfig;
  readonly traits: KernelTraits;
  readonly source: (path: string) => SourceFile | undefined;
  /** A file's text, all of which is read. */
  readonly text: (path: string) => string | undefined;
  /** What a C function does that a file calls. */
  readonly binding: (name: string, path: string) => BindingFact | undefined;
  readonly callback: (fn: FnRef) => CallbackFact | undefined;
  /** The body of a function; undefined where it has none, or none that can be read. */
  readonly lowered: (fn: FnRef) => Lowered | undefined;
  /** Whether a body's text has a word that enters a context. */
  readonly enters: (fn: FnRef) => boolean;
  /** Whether a function may return with another context than it was called in, though no guard says so. */
  readonly leavesContext: (fn: FnRef) => boolean;
  /** See `SizeInputs`. */
  readonly sizes: SizeInputs['sizes'];
  /** See `Engine.foundAlone`. */
  readonly foundAlone?: (fn: FnRef) => ReadonlySet<string> | undefined;
  /** Names a function with its text. */
  readonly idOf: (fn: FnRef) => string;
  /** Whether a function has a body that can be read. */
  readonly readable: (fn: FnRef) => boolean;
  /** What was learned of a function without a body. */
  readonly fact?: (fn: FnRef) => FnFact | undefined;
  /** Some type's drop is annotated for klint: drops matter in all contexts. */
  readonly klintDrops?: boolean;
}

/** Observes a run, in the order of the run, without changing it. */
export interface Observer {
  /** Before each event. */
  readonly event?: (frame: Frame, state: State, event: Event) => void;
  /** When a probe is called; see `learn.ts`. */
  readonly probe?: (state: State, index: number) => void;
  /** At each operation, whatever the machine makes of it. */
  readonly operation?: (frame: Frame, state: State, operation: Operation) => void;
}

/** What a call came to, for calls that see the same. */
export interface Summary {
  /** The function, and the bodies that it ran. */
  readonly visit: Visit;
  readonly effect: Effect;
}

/** How a call ended, for `Engine.end`. */
export interface CallEnd {
  readonly visit: Visit;
  /** Undefined where it cannot be done again. */
  readonly effect: Effect | undefined;
}

/** The interpreter as the transfer functions of this folder see it; see `interpreter.ts`. One serves one root at a time. */
export interface Engine {
  readonly inputs: EngineInputs;
  readonly observer: Observer;
  /** The functions that are running, the innermost last. */
  readonly stack: FnRef[];
  /** Steps that are left; below 0 the run ends. */
  budget: number;
  /** The run ended for its budget. */
  exhausted: boolean;
  /** Where the bodies that are entered now are noted. */
  visit: Visit;

  /** Runs from `entry` until the body returns. Gives the states that come out. */
  exec(frame: Frame, entry: BlockId, start: State): State[];
  /** An operation that may be wrong in the state's context. */
  perform(frame: Frame, state: State, operation: Operation): void;
  /** An operation was performed in a copy of `state` that is given up now. */
  performedIn(copy: State, state: State): void;
  /** An expectation of klint's is met; whether the machine has dealt with it. */
  expects(frame: Frame, state: State, operation: Operation, expect: CountRange): boolean;
  /** Something is met that is not known. */
  unknown(site: Site, state: State, reason: UnknownReason): void;
  /**
   * The drop of what a counted reference leads to, which may not be the last one. `run` drops it in a copy. Undefined
   * where the machine takes no interest.
   */
  lastReference(
    site: Site,
    state: State,
    ty: Ty,
    run: (site: Site, copy: State) => readonly State[],
  ): readonly State[] | undefined;

  /** Whether something may not sleep in a context. */
  atomic(ctx: Context): boolean;
  /** Whether destructors matter: something may not sleep, or something is held that they may let go. */
  atomicOrHeld(state: State): boolean;
  /** Takes something; gives the hold's id. */
  acquire(frame: Frame, state: State, kind: HoldKind, name: string, span: Span): string;
  /** Lets a hold go; one that is not held is none of its business. */
  release(state: State, id: string): void;
  /** The context made by what was taken since a frame was entered, and by what its signature says. */
  ownContext(callee: Frame, state: State): Context;

  /** Whether a body is run even where it can make no difference to what is found. */
  follows(fn: FnRef): boolean;
  /** Whether the states in which a call may end are not joined. */
  keepsApart(callee: Frame): boolean;
  /**
   * What a call does, if one like it was run before: what was found in it is told again then. Undefined where the call
   * is to be run.
   */
  recall(key: string, site: Site, state: State): Effect | undefined;
  /** What is decided now hangs on the text of the callers: the calls that are running may come to something else for others. */
  hangsOnCallers(): void;
  /** How many operations were found to be wrong up to now; undefined where the machine makes nothing of them. */
  complaints(): number | undefined;
  /** `recall` is to say of this key that it comes to nothing. */
  quiet(key: string, visit: Visit): void;
  /** A call begins that `recall` may be asked for; what comes back goes to `end`. */
  begin(site: Site, state: State): object | undefined;
  /** That call has ended. */
  end(key: string, end: CallEnd, capture: object | undefined): void;

  /** Calls a function that is known as a value: each way in which the call may end. */
  callTarget(
    site: Site,
    state: State,
    target: FnTarget,
    args: readonly Val[],
  ): readonly { readonly state: State; readonly val: Val }[];
  /** What the root of a function by itself is found to do, by `keyOf` in record.ts: undefined where it cannot be run. */
  foundAlone(fn: FnRef): ReadonlySet<string> | undefined;

  /** The type of an expression in a frame, its parameters replaced. */
  typeOf(frame: Frame, expr: Expr): Ty | undefined;
  /** A type with a frame's type parameters replaced. */
  concrete(frame: Pick<Frame, 'subst'>, ty: Ty): Ty;
  /** The location of a frame's slot. */
  slot(frame: Frame, slot: number): Location;
  /** Takes a value out of a slot. */
  take(frame: Frame, state: State, slot: number): Val;
  /** Puts a value into a slot. */
  put(frame: Frame, state: State, slot: number, val: Val): void;
}
