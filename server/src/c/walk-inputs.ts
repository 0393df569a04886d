import type { Pointers } from './failures.ts';
import type { macroOf } from './macros.ts';
import type { Members } from './ops.ts';
import type { Balances, States } from './states.ts';
import type { ProofStep, Summary } from './summary.ts';
import type { CExpr } from './syntax.ts';
import type { CFile, Place } from './tree.ts';
import type { CValue, CValues } from './values.ts';

/** What a walk asks of its surroundings. */
export interface WalkInputs {
  readonly file: CFile;
  /** No reference is the last one. */
  readonly keepsReferences: boolean;
  /** Parameters and locals that have a value; `declared`: all names of variables, which are no functions. */
  readonly values: CValues;
  readonly declared: ReadonlySet<string>;
  /** The function's own, for what is a failure in it. */
  readonly pointers: Pointers;
  /** Which of the function's parameters, 0-based, a name is that it never changes; -1: none. */
  parameter(name: string): number;
  /** What is assigned to a variable; undefined: something that is not looked at. */
  assigned(name: string): readonly (CExpr | undefined)[];
  /** What is assigned to members of a variable, or of what it points to. */
  filled(name: string): readonly CExpr[];
  /** Whether a name is one of the function's parameters, which it never changes. */
  isParameter(name: string): boolean;
  /** Variables of the type `bool`, whose values are followed. */
  readonly bools: ReadonlySet<string>;
  /** The structs that variables are or point to. */
  readonly structs: ReadonlyMap<string, string>;
  /** The struct that a variable of the file is or points to, or that of its elements. */
  globalStruct(name: string): string | undefined;
  /** The members of a struct; undefined where it was not found. */
  members(name: string): Members | undefined;
  /** The functions that stand for a member in all tables of a type; undefined where they are not all known. */
  implementers(type: string, member: string): readonly Place[] | undefined;
  /** What the documentation of a struct's member promises. */
  says(type: string, member: string): 'never' | 'maybe' | undefined;
  /** The functions that security modules hook in under a name. */
  hooks(name: string): readonly Place[] | undefined;
  resolve(name: string): readonly Place[];
  /** What macros such as `DEFINE_GUARD` and `TRACE_EVENT` define under a name. */
  made(name: string): readonly Place[];
  macro(place: Place): ReturnType<typeof macroOf>;
  /** The number that a function, or a macro, always gives: `{ return true; }`. */
  constant(place: Place): number | undefined;
  summary(place: Place, args: readonly (CValue | undefined)[]): Summary;
  /** The function of that name that a file sees. */
  pointed(name: string, file: string): Place | undefined;
  step(at: number, call: string): ProofStep;
  /** Told of what is called, and in which states: a function, or an expression. Absent: nobody asks. */
  readonly watch?: (called: Place | string, states: States, balances: Balances) => void;
  /** Counts work; false once there has been enough. */
  spend(): boolean;
}
