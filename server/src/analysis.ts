// The façade: what hosts, tests and scripts import of the tool.

export type * from './contract.ts';
export { queryOf as failedQuery } from './db/node.ts';
export type * from './emulation.ts';
export type * from './finding.ts';
export { type FixSession, fixInRounds, type RoundsOutcome } from './fix/rounds.ts';
export { type ChosenFix, isShared, selectFixes } from './fix/select.ts';
export { suppressFile, suppressLine, withReason } from './fix/suppression-edits.ts';
export type * from './host.ts';
export { createAnalysis } from './ide/analysis-session.ts';
export { kernelProblem, profileFor } from './kernel/discover/index.ts';
export type { ProfileModels } from './kernel/model.ts';
export type * from './kernel-info.ts';
export type * from './options.ts';
export { rules } from './rules/registry.ts';
export type { TextChange } from './syntax/source-file.ts';
export { Stopped, whileWanted } from './text/work.ts';
