import type { Durability } from './node.ts';

/** Whether two values of a query are the same for whoever reads them. */
export type Equal<V> = (a: V, b: V) => boolean;

/** What an input is. */
export interface InputSpec<V> {
  readonly name: string;
  /** Reads the value from outside; again after `invalidate`. */
  readonly load: (key: string) => V;
  /** Asked for at each load; `high` unless it is said. */
  readonly durability?: (key: string) => Durability;
  readonly equal?: Equal<V>;
}

/** What a query is. */
export interface QuerySpec<V> {
  readonly name: string;
  /** Works the value out; whatever it reads from the database is recorded. Must depend on nothing else but the key. */
  readonly run: (key: string) => V;
  /** Values that are the same leave everything that was worked out of them as it is. Identity unless it is said. */
  readonly equal?: Equal<V>;
  /** The value of all queries that need one another in a circle; without it a circle is an error. */
  readonly cycle?: (key: string) => V;
  /** So many keys are kept; those that were asked for longest ago go. All of them unless it is said. */
  readonly most?: number;
  /** In verify mode too it is not worked out a second time: its value is an object with an identity of its own. */
  readonly opaque?: boolean;
}

/** Values from outside, by key. */
export interface Input<V> {
  get(key: string): V;
  /** To be told that the value outside may be another one. */
  invalidate(key: string): void;
  /** The keys that were asked for. */
  keys(): Iterable<string>;
}

/** Values that are worked out, by key. */
export interface Query<V> {
  get(key: string): V;
  /** The keys that are kept, those asked for last at the end. */
  keys(): Iterable<string>;
  /** Forgets all of them. */
  clear(): void;
}

/** One value that is worked out by whoever asks for it; see `Database.cell`. */
export interface Cell<V> {
  /** What was kept if it still holds, else what `run` gives. */
  get(run: () => V): V;
  /** Whether what is kept holds now. */
  holds(): boolean;
}

/** Cells by key. */
export interface Cells<V> {
  get(key: string, run: () => V): V;
  /** Forgets all of them. */
  clear(): void;
}

/** How a database is to behave; for tests. */
export interface DatabaseOptions {
  /** Works out again, without memory, whatever is taken from memory, and throws a `VerifyError` where it differs. */
  readonly verify?: boolean;
  /** For tests of the tests: asked for each read of a result, which is forgotten where it says so. */
  readonly forget?: (label: string, read: string) => boolean;
  /**
   * For the same: told of each result that was worked out again because reads of it had changed, which these were, and
   * whether it came to another value; undefined of an object with an identity of its own, of which that says nothing.
   */
  readonly renewed?: (label: string, changed: readonly string[], differs: boolean | undefined) => void;
  /**
   * For the same: handed a function that asks for every result of a query that is kept, whether anybody else would or
   * not. In verify mode it throws a `VerifyError` where one is not what it should be.
   */
  readonly opened?: (audit: () => void) => void;
}
