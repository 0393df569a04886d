import type { Memos } from '../db/memos.ts';
import type { Module } from '../def/module.ts';
import type { Context, ContextConfig, Judge } from '../emulator/index.ts';
import type { BindingFact } from '../kernel/fact-types.ts';
import type { FnItem } from '../syntax/ast/index.ts';
import type { SourceFile } from '../syntax/source-file.ts';
import type { FnRef } from '../types/methods.ts';
import type { Ty } from '../types/ty.ts';
import type { Unit } from '../types/units.ts';
import type { TypeWorld } from '../types/world.ts';
import type { Entry } from './entry-points.ts';
import type { FlowFacts } from './facts.ts';
import type { Guards } from './guards.ts';
import type { KeptCalls } from './kept-calls.ts';
import type { Machine } from './machine.ts';
import type { FlowFindings, FlowReads } from './root-result.ts';
import type { Lowered, Observer } from './run/engine.ts';
import type { Vocabulary } from './trigger-words.ts';
import type { Val } from './values.ts';
import type { FlowViolation } from './violation.ts';

/** What a flow stands on. */
export interface FlowInputs {
  /** The kernel's crates and the crate at hand. */
  readonly world: TypeWorld;
  /** `7.3.4`; what follows `major.minor` does not matter. */
  readonly version: string;
  /** A file's parse; undefined where it cannot be read, as in a profile. */
  readonly source: (path: string) => SourceFile | undefined;
  /** A file's text, which needs no parse. */
  readonly text: (path: string) => string | undefined;
  /** What was learned of the kernel, where its bodies are not there to be read. */
  readonly facts?: FlowFacts;
  /** What reading C sources says of a function that a file calls and no table has. */
  readonly readC?: (name: string, path: string) => BindingFact | undefined;
  readonly preemptRt?: boolean;
  /** The flow of the kernel's crates alone: what it found out of them is used again. */
  readonly base?: Flow;
  /** Graphs of bodies that an earlier flow of the same world has made: bodies that did not change are not lowered again. */
  readonly graphs?: WeakMap<FnItem, Lowered | null>;
  /** What an earlier flow of the same world and vocabulary found out; added to. */
  readonly kept?: KeptCalls;
  /** The vocabulary of the crates; learned where it is not given. */
  readonly vocabulary?: Vocabulary;
  /** Where reads are written down; without it nothing that is found is kept. */
  readonly reads?: FlowReads;
}

/** The static half: what the functions of a crate do where they may not sleep. */
export interface Flow {
  readonly inputs: FlowInputs;
  readonly guards: Guards;
  readonly judge: Judge;
  readonly vocabulary: Vocabulary;
  /** What others worked out of this flow. */
  readonly memos: Memos;
  /** Where the kernel would complain, for the roots of one file; sorted by position. Examples without `words` may be left out. */
  findings(file: SourceFile, module: Module, units?: (words: RegExp) => readonly Unit[]): FlowFindings;
  readonly config: ContextConfig;
  /**
   * Runs a unit from a given entry, with given arguments if it is to be learned from; see `learn.ts`. Gives whether it has
   * a body.
   */
  probe(unit: Unit, entry: Entry, argument: ArgumentOf | undefined, watch: RunWatch): boolean;
  /** Runs one unit and tells of its steps; see `RunWatch`. */
  run(unit: Unit, watch: RunWatch): readonly FlowViolation[];
  /** Whether something may not sleep in a context. */
  mayNotSleep(ctx: Context): boolean;
  /** Used by flows on top of this one. */
  readonly lower: (fn: FnRef) => Lowered | undefined;
  readonly readable: (fn: FnRef) => boolean;
  /** The places of what a function does wrong by itself; see `record.ts`. */
  readonly foundAlone: (fn: FnRef) => ReadonlySet<string> | undefined;
}

/** The value of a root's argument, `self` counted; undefined where only its type is known. */
export type ArgumentOf = (index: number, ty: Ty | undefined) => Val | undefined;

/** Told of what happens in a run. */
export interface RunWatch extends Observer {
  /** Makes the machine that the unit is run for in place of a check; called for each context that it may be entered in. */
  readonly machine?: () => Machine;
}
