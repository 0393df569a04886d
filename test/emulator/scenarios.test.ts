import { describe, expect, it } from 'vitest';
import {
  formatLocation,
  isViolation,
  type MachineConfig,
  type Report,
} from '../../server/src/emulator/index.ts';
import { runScenario } from './notation.ts';
import scenarios from './scenarios.json' with { type: 'json' };

/** One measured report; the fields that the boot did not print are absent. */
interface Measured {
  readonly kind: string;
  readonly at?: string;
  readonly preemptCount?: number;
  readonly irqsDisabled?: boolean;
  readonly rcuDepth?: number;
  readonly text?: string;
}

interface Expectation {
  readonly reports: readonly Measured[];
  readonly result: string;
}

const BOOTS: Readonly<Record<string, MachineConfig>> = {
  '7.3.4': { kernel: '7.3.4' },
  '7.3.4 pressure': { kernel: '7.3.4', memory: 'pressure' },
  '6.12.117': { kernel: '6.12.117' },
};

function matches(report: Report, measured: Measured): boolean {
  if (report.kind !== measured.kind) return false;
  // A boot with lockdep has another line in the same file: only the file is recorded for it.
  const at = report.at ? formatLocation(report.at) : '';
  if (measured.at !== undefined && at !== measured.at && at.split(':')[0] !== measured.at) return false;
  if (measured.preemptCount !== undefined && report.preemptCount !== measured.preemptCount) return false;
  if (measured.irqsDisabled !== undefined && report.irqsDisabled !== measured.irqsDisabled) return false;
  if (measured.rcuDepth !== undefined && report.rcuDepth !== measured.rcuDepth) return false;
  return measured.text === undefined || report.lines.join('\n').includes(measured.text);
}

/** Failure messages are rate-limited over the whole boot, so one that was not measured may still be told. */
function relevant(reports: readonly Report[], measured: readonly Measured[]): readonly Report[] {
  const wanted = measured.some((m) => m.kind === 'alloc-failure');
  return reports.filter((r) => wanted || r.kind !== 'alloc-failure');
}

describe.each(Object.keys(BOOTS))('scenarios on %s', (boot) => {
  const ran = scenarios.flatMap(({ id, ops, expect: all }) => {
    const wanted = (all as Record<string, Expectation | null>)[boot];
    return wanted ? [{ id, ops, wanted }] : [];
  });

  it.each(ran)('$id: $ops', ({ ops, wanted }) => {
    const run = runScenario(BOOTS[boot]!, ops);
    const reports = relevant(run.reports, wanted.reports);
    const told = reports.map((r) => `${r.lines.join(' | ')} (irqs ${r.irqsDisabled}, rcu ${r.rcuDepth})`);
    expect(reports.length, `${told.join('\n')}\nmeasured: ${JSON.stringify(wanted.reports)}`).toBe(
      wanted.reports.length,
    );
    for (const [i, measured] of wanted.reports.entries()) {
      expect(matches(reports[i]!, measured), `${told[i]}\nmeasured: ${JSON.stringify(measured)}`).toBe(true);
    }
    expect(run.result === 'failed').toBe(wanted.result === 'failed');
    expect(run.result === 'halted').toBe(wanted.result === 'halted');
  });
});

describe('the data', () => {
  it('has the 84 scenarios, each run on 7.3.4', () => {
    expect(scenarios.length).toBe(84);
    expect(new Set(scenarios.map((s) => s.id)).size).toBe(84);
    expect(scenarios.every((s) => s.expect['7.3.4'] !== null)).toBe(true);
  });

  it('has boots that complain and boots that do not', () => {
    const kinds = scenarios.map((s) => runScenario(BOOTS['7.3.4']!, s.ops).reports.some(isViolation));
    expect(kinds.filter(Boolean).length).toBeGreaterThan(30);
    expect(kinds.filter((k) => !k).length).toBeGreaterThan(30);
  });
});
