import type { Emulation, EmulationContext, EmulationPlace, EmulationStep } from '../../analysis.ts';
import type { Sources } from './report.ts';

/** The object of `emulate --format json`: one emulation for each function that was run. */
export function emulationJson(runs: readonly Emulation[], version: string, sources: Sources): string {
  const object = {
    schema: 1,
    tool: { name: 'kalloc-lint', version },
    emulations: runs.map((it) => jsonEmulation(it, sources)),
  };
  return JSON.stringify(object, null, 2) + '\n';
}

function jsonEmulation(run: Emulation, sources: Sources): object {
  const { kernel, config } = run;
  return {
    function: run.function,
    ...place(run.place, sources),
    kernel: { version: kernel.version, source: kernel.source, api: kernel.api },
    config: { preempt_rt: config.preemptRt, low_memory: config.lowMemory },
    paths: run.paths.map((path) => ({
      violations: path.violations,
      end: path.end,
      choices: path.choices.map((it) => ({ ...place(it, sources), text: it.text })),
    })),
    morePaths: run.morePaths,
    path: run.pathNumber,
    steps: run.steps.map((it) => jsonStep(it, sources)),
  };
}

function jsonStep(step: EmulationStep, sources: Sources): object {
  const { allocation, violation } = step;
  return {
    kind: step.kind,
    ...place(step, sources),
    function: step.function,
    depth: step.depth,
    text: step.text,
    code: step.code,
    within: step.within,
    context: jsonContext(step.context, sources),
    ...(allocation ? { allocation } : {}),
    ...(violation ? { violation } : {}),
    messages: step.messages,
  };
}

function jsonContext({ held, ...rest }: EmulationContext, sources: Sources): object {
  return {
    ...rest,
    held: held.map((it) => ({ kind: it.kind, name: it.name, label: it.label, ...place(it, sources) })),
  };
}

function place({ path, span }: EmulationPlace, sources: Sources): object {
  return { file: sources.display(path), range: sources.range(path, span) };
}
