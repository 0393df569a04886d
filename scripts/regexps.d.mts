/** A regular expression literal and the first file that has it. */
export interface Literal {
  readonly pattern: string;
  readonly flags: string;
  readonly path: string;
}
export function literals(): ReadonlyMap<string, Literal>;
export function verdict(regex: {
  readonly pattern: string;
  readonly flags: string;
}): Promise<'safe' | 'vulnerable' | 'unknown'>;
