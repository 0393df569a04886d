import type { AbstractOp, GfpExpr, HoldKind } from '../emulator/index.ts';
import type { Ty } from '../types/ty.ts';
import type { ViolationKind } from './violation.ts';

/**
 * What the bodies of a kernel's crates say, as plain data: a profile keeps it under a key of its own, for modules whose
 * kernel is not there to be read.
 */
export interface FlowFacts {
  readonly schema: 1;
  /** Guards by their type's id: what their drop lets go. A generic one has a row for each argument that decides. */
  readonly guards: Readonly<Record<string, readonly GuardFact[]>>;
  /** See `Vocabulary`. */
  readonly words: { readonly guards: readonly string[]; readonly enters: readonly string[] };
  /** Functions that do something that matters, by their id. */
  readonly fns: Readonly<Record<string, FnFact>>;
}

export interface GuardFact {
  /** The argument's place among the type's and its type's id; undefined where none decides. */
  readonly arg?: readonly [index: number, id: string];
  readonly kinds: readonly HoldKind[];
}

export interface FnFact {
  /** What it does, each operation once. */
  readonly ops?: readonly OpFact[];
  /** The arguments (`self` counted) that are run as closures, and what is held while they run. */
  readonly runs?: readonly (readonly [arg: number, kinds: readonly HoldKind[]])[];
}

export interface OpFact {
  readonly kind: ViolationKind;
  readonly what: string;
  /** Without its flags. */
  readonly op: Omit<AbstractOp, 'flags'> & { readonly op: AbstractOp['op'] };
  /** Its flags; a parameter `#2` is the call's argument with that index, `self` counted. */
  readonly flags?: GfpExpr;
  readonly maybe?: true;
  /** The arguments (`self` counted) whose guards are let go of while it happens: `CondVar::wait`. */
  readonly without?: readonly number[];
}

/** The kinds that a type's drop lets go by the facts; undefined where they know nothing of the type. */
export function guardKinds(
  facts: FlowFacts | undefined,
  ty: Ty & { k: 'adt' },
): readonly HoldKind[] | undefined {
  const rows = facts && Object.hasOwn(facts.guards, ty.decl.id) ? facts.guards[ty.decl.id] : undefined;
  return rows?.find(({ arg }) => {
    if (!arg) return true;
    const given = ty.args[arg[0]];
    return given?.k === 'adt' && given.decl.id === arg[1];
  })?.kinds;
}

/** Reads the facts back; undefined for anything that is not of this form. */
export function readFacts(data: unknown): FlowFacts | undefined {
  const facts = data as Partial<FlowFacts> | undefined;
  return facts?.schema === 1 && facts.guards && facts.words && facts.fns ? (facts as FlowFacts) : undefined;
}
