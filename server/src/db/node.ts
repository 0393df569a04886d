/**
 * How seldom an input changes: what is typed in is `low`, what lies on the disk is `high`. A result that stands on high
 * inputs alone is not looked through again when only low ones have changed.
 */
export type Durability = 'low' | 'high';

/** Something that can be read: an input, a query at one key, or a cell. */
export abstract class Node {
  /** `query key`, for people and for errors. */
  readonly label: string;
  /** The last revision in which its value was found to be right; 0 for never. */
  verifiedAt = 0;
  /** The revision in which its value became what it is. */
  changedAt = 0;
  durability: Durability = 'high';

  constructor(label: string) {
    this.label = label;
  }

  /** Brings `verifiedAt` and `changedAt` up to this revision. */
  abstract refresh(): void;
}

/** A node that was worked out of others. */
export abstract class Derived extends Node {
  /** What was read for it, in order, each once; undefined before it has a value. */
  reads: readonly Node[] | undefined = undefined;
  /** It is being worked out. */
  running = false;
}

/** What is being read for one result. */
export class Frame {
  readonly #seen = new Set<Node>();
  readonly #reads: Node[] = [];

  add(node: Node): void {
    if (this.#seen.has(node)) return;
    this.#seen.add(node);
    this.#reads.push(node);
  }

  get reads(): readonly Node[] {
    return this.#reads;
  }
}

/** Thrown at a read after `Database.cancel`: whoever asked starts again later. Nothing half-made is kept. */
export class Cancelled extends Error {
  constructor() {
    super('cancelled');
    this.name = 'Cancelled';
  }
}

/** Thrown where a query leads back to itself and has no answer for that. */
export class CycleError extends Error {
  constructor(label: string) {
    super(`${label} needs itself`);
    this.name = 'CycleError';
  }
}

/** Thrown in verify mode: what was kept is not what is worked out anew, so that some read was not recorded. */
export class VerifyError extends Error {
  constructor(label: string) {
    super(`${label}: what was kept is not what is found anew`);
    this.name = 'VerifyError';
  }
}

const failed = Symbol('the query that failed');

/** Notes on an error which query failed with it; the innermost one counts. The error stays what it is. */
export function failedIn(error: unknown, label: string): void {
  if (error instanceof Error && !(failed in error))
    Object.defineProperty(error, failed, { value: label, enumerable: false });
}

/** The query that failed with an error, as `query key`; undefined where it was none. */
export function queryOf(error: unknown): string | undefined {
  return error instanceof Error ? (error as { [failed]?: string })[failed] : undefined;
}
