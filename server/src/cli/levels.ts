import type { Finding, Severity } from '../analysis.ts';
import type { Values } from './args.ts';
import { readChoice } from './settings.ts';

/** `--level`, the level from which the exit status is 1. Throws `UsageError`. */
export function readLevel(values: Values): Severity {
  return readChoice(values, 'level', ['error', 'warning', 'hint'], 'warning');
}

/** Whether a finding is at or above a level. */
export function reaches(findings: readonly Finding[], level: Severity): boolean {
  const order: readonly Severity[] = ['hint', 'warning', 'error'];
  return findings.some((finding) => order.indexOf(finding.severity) >= order.indexOf(level));
}
