import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Analysis } from '../../server/src/analysis.ts';
import { fixInRounds, type RoundsOutcome } from '../../server/src/fix/rounds.ts';
import { memoryFileSystem } from './memory-fs.ts';
import type { Tool } from './tool.ts';

/** A module in a form from before in-place initialisation, or in a wrong one, and what `fix --unsafe` must make of it. */
export interface InPlaceModule {
  readonly name: string;
  /** Paths on disk. */
  readonly before: string;
  readonly after: string;
  /** The kernels that accept `after`. */
  readonly kernels: readonly string[];
  /** Those that accept `before` as well: it is not wrong, only old. */
  readonly compiledBefore: readonly string[];
}

/**
 * All modules of `test/in-place`: `NAME.rs` with `// kernels:` and `// compiled before:` lines, and `NAME.fixed.rs`; where the first is
 * missing it is the sample module of that name, for 7.3.
 */
export function inPlaceModules(repository: string): InPlaceModule[] {
  const folder = join(repository, 'test/in-place');
  const names = readdirSync(folder).flatMap((it) => /^(.*)\.fixed\.rs$/.exec(it)?.[1] ?? []);
  return names.sort().map((name) => {
    const own = join(folder, `${name}.rs`);
    const before = existsSync(own) ? own : join(repository, 'samples', name, `${name}.rs`);
    const text = readFileSync(before, 'utf8');
    const list = (form: RegExp) => form.exec(text)?.[1]?.split(' ') ?? [];
    return {
      name,
      before,
      after: join(folder, `${name}.fixed.rs`),
      kernels: before === own ? list(/^\/\/ kernels: (.*)$/m) : ['7.3'],
      compiledBefore: list(/^\/\/ compiled before: (.*)$/m),
    };
  });
}

const path = '/module/module.rs';

const analyses = new Map<string, Analysis>();

/** An analysis of one module out of tree, whose text `rewritten` sets; one a kernel, for a kernel is slow to learn. */
export function moduleAnalysis(tool: Tool, kernel: string): Analysis {
  let found = analyses.get(kernel);
  if (!found) analyses.set(kernel, (found = open(tool, kernel)));
  return found;
}

function open(tool: Tool, kernel: string): Analysis {
  const fs = memoryFileSystem(new Map([['/module/Kbuild', 'obj-m := module.o\n']]));
  return tool.analysis(fs, { kernel, rules: { 'allocation-size': 'hint' }, stackLimit: 1024 });
}

/** What `fix --unsafe` makes of a module's text. */
export function rewritten(
  tool: Tool,
  analysis: Analysis,
  text: string,
): { readonly text: string; readonly outcome: RoundsOutcome } {
  analysis.open(path, text);
  const outcome = fixInRounds(
    [path],
    { applicability: 'unsafe' },
    {
      report: (it) => analysis.report(it),
      text: (it) => analysis.text(it),
      update: (it, now) => analysis.open(it, now),
      countProblems: tool.countProblems,
    },
  );
  return { text: outcome.files.get(path) ?? text, outcome };
}
