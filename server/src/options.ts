import type { Severity } from './finding.ts';

/** What the user may set. Every field has a default; `config/schema.ts` is the source of names and texts. */
export interface Options {
  /** A kernel tree's path, or a version of a bundled profile (`6.12`); undefined: found from the file. */
  readonly kernel?: string;
  /** Levels that differ from the rules' own. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** Bytes from which a value on the stack is large. */
  readonly stackLimit: number;
}
