import type { macroOf } from './macros.ts';
import type { ProofStep, Summary } from './summary.ts';
import type { CFile, Place } from './tree.ts';
import type { CValue, CValues } from './values.ts';

/** What a walk asks of its surroundings. */
export interface WalkInputs {
  readonly file: CFile;
  /** Parameters and locals that have a value; `declared`: all names of variables, which are no functions. */
  readonly values: CValues;
  readonly declared: ReadonlySet<string>;
  resolve(name: string): readonly Place[];
  /** What macros such as `DEFINE_GUARD` and `TRACE_EVENT` define under a name. */
  made(name: string): readonly Place[];
  macro(place: Place): ReturnType<typeof macroOf>;
  summary(place: Place, args: readonly (CValue | undefined)[]): Summary;
  /** The function of that name that a file sees. */
  pointed(name: string, file: string): Place | undefined;
  step(at: number, call: string): ProofStep;
  /** Counts work; false once there has been enough. */
  spend(): boolean;
}
