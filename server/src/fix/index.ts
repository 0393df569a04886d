/** Which fixes apply together, applying them, and the comments that suppress findings. Text and findings in, text and findings out. */
export { applyFixes, type FixHost, type FixOutcome } from './apply.ts';
export { type FixSession, fixInRounds, type RoundsOutcome } from './rounds.ts';
export { bestFix, type ChosenFix, type FixRequest, selectFixes } from './select.ts';
export { type SuppressionInput, suppressFindings } from './suppress-findings.ts';
export { parseSuppressions, type Suppression } from './suppression.ts';
export { removeComment, suppressFile, suppressLine } from './suppression-edits.ts';
