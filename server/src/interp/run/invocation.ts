import type { FnRef } from '../../types/methods.ts';
import type { Subst, Ty } from '../../types/ty.ts';
import type { State } from '../state.ts';
import type { Val } from '../values.ts';
import type { CallSite } from './call-site.ts';
import type { Engine } from './engine.ts';

/** A call with everything about it that is known. */
export interface Invocation {
  readonly engine: Engine;
  readonly site: CallSite;
  readonly state: State;
  readonly fn: FnRef;
  readonly subst: Subst;
  readonly args: readonly Val[];
  readonly ret: Ty | undefined;
  /** `Type::name` with the module in front, the impl's or the trait's. */
  readonly id: string;
}
