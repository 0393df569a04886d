import { allocationSize } from './allocation-size.ts';
import { apiTooNew } from './api-too-new.ts';
import { gfpCombination } from './gfp-combination.ts';
import { inPlaceInit } from './in-place-init.ts';
import { inPlaceModule } from './in-place-module.ts';
import { infallibleAlloc } from './infallible-alloc.ts';
import { largeStackValue } from './large-stack-value.ts';
import { lastRefDropInAtomic } from './last-ref-drop-in-atomic.ts';
import { lingeringTry } from './lingering-try.ts';
import { manualLockInit } from './manual-lock-init.ts';
import { missingContainerApi } from './missing-container-api.ts';
import { missingGfpFlags } from './missing-gfp-flags.ts';
import { needlessAtomic } from './needless-atomic.ts';
import { pinInitSyntax } from './pin-init-syntax.ts';
import { preemptCountAnnotation } from './preempt-count-annotation.ts';
import { preemptCountReport } from './preempt-count-report.ts';
import { removedApi } from './removed-api.ts';
import { renamedAllocApi } from './renamed-alloc-api.ts';
import type { Rule, RuleMeta } from './rule.ts';
import { sleepInAtomic } from './sleep-in-atomic.ts';
import { sleepingDropInAtomic } from './sleeping-drop-in-atomic.ts';
import { unresolvedKernelName } from './unresolved-kernel-name.ts';
import { unusedSuppression } from './unused-suppression.ts';

/** The rules that look at code, in the order of their pages. */
export const checks: readonly Rule[] = [
  missingGfpFlags,
  lingeringTry,
  renamedAllocApi,
  infallibleAlloc,
  missingContainerApi,
  apiTooNew,
  removedApi,
  unresolvedKernelName,
  inPlaceModule,
  pinInitSyntax,
  manualLockInit,
  inPlaceInit,
  largeStackValue,
  allocationSize,
  sleepInAtomic,
  sleepingDropInAtomic,
  lastRefDropInAtomic,
  needlessAtomic,
  gfpCombination,
  preemptCountAnnotation,
  preemptCountReport,
];

/** All rules: those above, and what watches over their suppression. */
export const rules: readonly RuleMeta[] = [...checks.map((it) => it.meta), unusedSuppression];
