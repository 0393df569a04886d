import { describe, expect, test } from 'vitest';
import type { EmulationStep } from '../../server/src/analysis.ts';
import { memoryFileSystem } from '../support/memory-fs.ts';
import { loadTool } from '../support/tool.ts';
import { readScenarios } from './scenarios.ts';

// A run along paths says of each scenario what the kernels said: with plenty of memory what the usual boot printed,
// with short memory what the one printed in which requests that may not block failed.

const tool = await loadTool();
const path = '/m/driver.rs';

/** The first complaint on the path that is shown of each function of a module. */
function complaint(text: string, kernel: string, lowMemory: boolean): EmulationStep | undefined {
  const files = new Map([
    ['/m/Kbuild', 'obj-m := driver.o\n'],
    [path, text],
  ]);
  const analysis = tool.analysis(memoryFileSystem(files), { kernel, rules: {}, stackLimit: 1024 });
  const steps = analysis
    .lenses(path)
    .flatMap((it) => analysis.emulate(path, it.span.start, { lowMemory })?.steps ?? []);
  analysis.dispose();
  return steps.find((it) => it.violation);
}

for (const kernel of ['7.3', '6.12']) {
  describe(`scenarios on ${kernel}, path by path`, () => {
    for (const it of readScenarios()) {
      const said = it.said.get(kernel);
      if (!said) continue;
      test(it.name, () => {
        const usual = complaint(it.text(kernel), kernel, false);
        const short = usual ?? complaint(it.text(kernel), kernel, true);
        const verdict = usual?.violation?.certain ? 'proved' : short ? 'possible' : 'silent';
        expect(verdict).toBe(it.instead ?? said.verdict);
        if (said.verdict === 'silent' || said.preemptCount === undefined) return;
        expect({
          ...short!.context,
          preemptCount: Number.parseInt(short!.context.preemptCount, 16),
        }).toMatchObject({
          preemptCount: said.preemptCount,
          irqsDisabled: said.irqsDisabled,
          rcuDepth: said.rcuDepth,
        });
      });
    }
  });
}
