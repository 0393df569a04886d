import { describe, expect, test } from 'vitest';
import type { FlowViolation } from '../../server/src/interp/index.ts';
import { readScenarios } from './scenarios.ts';
import type { FlowKernel } from './worlds.ts';

/** Declares a test for each scenario that was run on a kernel. */
export function checkScenarios(kernel: string, opened: () => FlowKernel): void {
  const scenarios = readScenarios().filter((it) => it.said.has(kernel));
  test(`there are scenarios of ${kernel}`, () => expect(scenarios.length).toBeGreaterThan(40));
  describe(`scenarios on ${kernel}`, () => {
    for (const it of scenarios) {
      test(it.name, () => {
        const found = opened().violations(it.text(kernel));
        const said = it.said.get(kernel)!;
        expect(verdictOf(found)).toBe(it.instead ?? said.verdict);
        if (said.verdict === 'silent') return;
        const { report } = found.find((v) => v.verdict === said.verdict) ?? found[0]!;
        expect(report?.kind).toBe(said.kind);
        if (said.preemptCount === undefined) return;
        expect(report).toMatchObject({
          preemptCount: said.preemptCount,
          irqsDisabled: said.irqsDisabled,
          rcuDepth: said.rcuDepth,
        });
      });
    }
  });
}

function verdictOf(found: readonly FlowViolation[]): string {
  if (found.some((it) => it.verdict === 'proved')) return 'proved';
  return found.length > 0 ? 'possible' : 'silent';
}
