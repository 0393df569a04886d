import type { Analysis, FileReport } from '../../server/src/analysis.ts';
import type { DatabaseOptions } from '../../server/src/db/spec.ts';
import { memoryFileSystem } from '../../test/support/memory-fs.ts';
import { type EditScenario, statesOf } from './edit-scenarios.ts';
import type { Tool } from './tool.ts';

/** Runs edit scenarios: on an analysis that sees all edits, and for each state on one that sees nothing else. */

const root = '/edits';

/** Texts by path below the scenario's folder. */
export type Texts = ReadonlyMap<string, string>;

/** A state of a scenario, with what each side says of its files. */
export interface Compared {
  readonly what: string;
  readonly edited: readonly FileReport[];
  readonly fresh: readonly FileReport[];
}

/** The kernel that a scenario is checked against: its own tree, or the newest profile. */
export function optionsFor({ files }: EditScenario) {
  return { ...(files.has('Makefile') ? {} : { kernel: '7.3' }), rules: {}, stackLimit: 1024 };
}

/** What a fresh start says of some texts, asked for once: an undo comes by the same texts again. */
export function oracleOf(apart: Tool, scenario: EditScenario): (files: Texts) => readonly FileReport[] {
  const known = new Map<Texts, readonly FileReport[]>();
  return (files) => {
    let found = known.get(files);
    if (!found) {
      const fresh = apart.analysis(memoryFileSystem(onDisk(files)), optionsFor(scenario));
      try {
        known.set(files, (found = rustFiles(files).map((it) => fresh.report(it))));
      } finally {
        fresh.dispose();
      }
    }
    return found;
  };
}

/** The states of a scenario in order, each compared when it is reached. */
export function* compareStates(
  tool: Tool,
  oracle: (files: Texts) => readonly FileReport[],
  scenario: EditScenario,
  inEditor: boolean,
  database?: DatabaseOptions,
): Generator<Compared> {
  const on = onDisk(scenario.files);
  const analysis = tool.analysis(memoryFileSystem(on), optionsFor(scenario), database);
  try {
    if (inEditor) for (const it of rustFiles(scenario.files)) analysis.open(it, on.get(it)!);
    let before: Texts = scenario.files;
    for (const { what, files } of statesOf(scenario)) {
      move(analysis, before, files, on, inEditor);
      before = files;
      yield {
        what,
        edited: rustFiles(files).map((it) => analysis.report(it)),
        fresh: oracle(files),
      };
    }
  } finally {
    analysis.dispose();
  }
}

function onDisk(files: Texts): Map<string, string> {
  return new Map([...files].map(([path, text]) => [`${root}/${path}`, text]));
}

function rustFiles(files: Texts): string[] {
  return [...files.keys()].filter((it) => it.endsWith('.rs')).map((it) => `${root}/${it}`);
}

/** Brings an analysis from some texts to others: in the editor what is open there, on disk everything. */
function move(analysis: Analysis, from: Texts, to: Texts, on: Map<string, string>, inEditor: boolean): void {
  for (const path of new Set([...from.keys(), ...to.keys()])) {
    const [before, after] = [from.get(path), to.get(path)];
    if (before === after) continue;
    const name = `${root}/${path}`;
    if (after === undefined) on.delete(name);
    else on.set(name, after);
    if (inEditor && path.endsWith('.rs')) {
      if (before === undefined) analysis.open(name, after!);
      else if (after === undefined) analysis.close(name);
      else analysis.change(name, [smallestChange(before, after)]);
    }
    if (!inEditor || before === undefined || after === undefined || !path.endsWith('.rs'))
      analysis.invalidate([name]);
  }
}

/** The change that an editor would send: what stands between the first and the last difference. */
export function smallestChange(
  before: string,
  after: string,
): { readonly start: number; readonly end: number; readonly newText: string } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < shorter - start && before[before.length - 1 - tail] === after[after.length - 1 - tail])
    tail++;
  return { start, end: before.length - tail, newText: after.slice(start, after.length - tail) };
}
