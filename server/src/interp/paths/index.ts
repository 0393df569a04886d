import type { EmulationConfig, EmulationDecision, EmulationPath, EmulationStep } from '../../emulation.ts';
import type { MachineConfig } from '../../emulator/index.ts';
import { kernelTraits } from '../../emulator/index.ts';
import type { FnRef } from '../../types/methods.ts';
import type { Unit } from '../../types/units.ts';
import { createFlow, type Flow } from '../index.ts';
import { TraceMachine } from '../machines/trace-machine.ts';
import type { Frame } from '../run/frame.ts';
import { processOf } from './process.ts';
import { Lines, stepsOf, type Telling } from './steps.ts';
import { marksOf, traceOf } from './trail.ts';
import type { Path } from './walk.ts';

export { functionName } from './steps.ts';

/** The paths of one function. */
export interface FunctionRun {
  /** At least one, unless the function has no body. */
  readonly paths: readonly EmulationPath[];
  /** There are more paths than were followed. */
  readonly more: boolean;
  /** The path to show where none is asked for: the first on which the kernel complains, else the longest. From 0. */
  readonly chosen: number;
  /** The steps of a path, which counts from 0. */
  steps(index: number): readonly EmulationStep[];
}

/**
 * Runs a function along its paths, each in each context that it may be entered in. `decisions`: branches that are to be
 * taken wherever a path comes by; so those can be reached that are too many to be followed all.
 */
export function runPaths(
  flow: Flow,
  unit: Unit,
  config: EmulationConfig,
  decisions: readonly EmulationDecision[] = [],
): FunctionRun {
  const inputs = flow.inputs;
  const own =
    config.preemptRt === (inputs.preemptRt ?? false)
      ? flow
      : createFlow({ ...inputs, preemptRt: config.preemptRt });
  const machine: MachineConfig = {
    kernel: inputs.version,
    preemptRt: config.preemptRt,
    memory: config.lowMemory ? 'pressure' : 'plenty',
    task: processOf(unit.fn),
  };
  // In the kernel's own crates a function is shown with its file: what it stands on is not its business.
  const inKernel = inputs.base === undefined;
  const { crate } = unit.module;
  const shows = (module: Frame['module'], path: string): boolean =>
    path === unit.file.path || (!inKernel && module.crate === crate);
  // What is known of a function without its body happens in its caller's module.
  const shown = (frame: Frame): boolean =>
    (!frame.fn || frame.fn.module === frame.module) && shows(frame.module, frame.path);
  const decided = (path: string, start: number): string | undefined =>
    decisions.find((it) => it.path === path && it.start === start)?.text;
  const machines: TraceMachine[] = [];
  own.run(unit, {
    machine() {
      const follow = (fn: FnRef): boolean => shows(fn.module, fn.module.file);
      const made = new TraceMachine(machine, { shown, follow, decided });
      machines.push(made);
      return made;
    },
  });
  const paths = machines.flatMap((it) => it.paths);
  const telling: Telling = {
    traits: kernelTraits(inputs.version),
    text: inputs.text,
    shown,
    mayNotSleep: own.mayNotSleep,
  };
  const lines = new Lines(telling);
  const marks = paths.map((it) => marksOf(it.state));
  return {
    paths: paths.map((it, i) => summary(it, marks[i]!, lines)),
    more: machines.some((it) => it.more),
    chosen: choose(paths, marks),
    steps: (index) => stepsOf(telling, marks[index] ?? []),
  };
}

function choose(paths: readonly Path[], marks: readonly (readonly unknown[])[]): number {
  const worst = paths.findIndex((it) => traceOf(it.state).violations > 0);
  if (worst >= 0) return worst;
  let longest = 0;
  for (const [i, it] of marks.entries()) if (it.length > marks[longest]!.length) longest = i;
  return longest;
}

function summary(path: Path, marks: ReturnType<typeof marksOf>, lines: Lines): EmulationPath {
  return {
    choices: marks.flatMap(({ mark, frame, span }) =>
      mark.k === 'choice'
        ? [
            {
              ...lines.place(frame.path, span),
              text: mark.text,
              ...(mark.others?.length ? { others: mark.others } : {}),
            },
          ]
        : [],
    ),
    violations: traceOf(path.state).violations,
    end: path.end,
  };
}
