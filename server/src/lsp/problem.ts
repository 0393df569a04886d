import type { Diagnostic } from 'vscode-languageserver/node';
import type { Fix } from '../analysis.ts';

/** One problem as the editor named it, with the fixes that hold in the present text. */
export interface Problem {
  readonly rule: string;
  readonly fixes: readonly Fix[];
  readonly diagnostic: Diagnostic;
}
