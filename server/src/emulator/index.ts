/** The emulator of the kernel's contexts and allocators: pure, deterministic, usable alone. See docs/emulator.md. */
export {
  acquireMaySleep,
  type Context,
  type ContextConfig,
  type ContextLevel,
  callbackContext,
  contextInInterrupt,
  contextKey,
  enterContext,
  type Hold,
  interruptContext,
  leaveContext,
  sleepForbidden,
  TASK_CONTEXT,
} from './context.ts';
export { GFP_BITS, gfpConstants, gfpflagsAllowBlocking, gfpNames } from './gfp.ts';
export { checkGfp, type GfpConsumer, type GfpProblem } from './gfp-check.ts';
export {
  evaluateGfp,
  type GfpExpr,
  type GfpValue,
  knownGfp,
  mayBlock,
  UNKNOWN_GFP,
} from './gfp-expr.ts';
export { allowsSleep, type HoldKind, holdKindRow, holdOfLock } from './hold-kinds.ts';
export {
  type Assumption,
  createJudge,
  type Judge,
  type JudgeConfig,
  type Judgement,
} from './judge.ts';
export { type AbstractOp, atLeast, exactly, type Range } from './judge-ops.ts';
export { type CLocation, formatLocation, type KernelTraits, kernelTraits, placeOf } from './kernels.ts';
export { createMachine, type Machine, type Outcome } from './machine.ts';
export type { Op, PointerInfo } from './ops.ts';
export { describeCount, formatCount, preemptLayout } from './preempt.ts';
export { isViolation, type Report, type ReportKind } from './report.ts';
export type { RustAllocator } from './rust-alloc.ts';
export { kmallocCacheName, kmallocMaxCacheSize, kmallocMaxSize, kmallocUsableSize } from './slab.ts';
export { type CallEffect, KNOWN_CALLS } from './sleepers.ts';
export type { MachineConfig, MemoryRequest } from './system.ts';
export { xarrayNodes } from './trees.ts';
export { type Trial, tryOut } from './trial.ts';
export { arcLayout } from './values.ts';
