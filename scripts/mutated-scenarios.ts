/**
 * Runs the edit scenarios on an analysis in whose source one check is taken out (see `lib/mutations-of-checks.ts`), and
 * on an unchanged one as its oracle. Ends with 3 where a report differs, with 0 where none does. For `npm run mutants`.
 */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { readEditScenarios } from './lib/edit-scenarios.ts';
import { checkMutations } from './lib/mutations-of-checks.ts';
import { compareStates, oracleOf } from './lib/scenario-run.ts';
import { loadTool, type Tool } from './lib/tool.ts';

const root = process.cwd();
const wanted = checkMutations.find((it) => it.name === process.argv[2]);
if (!wanted) throw new Error(`no such check: ${process.argv[2]}`);
const { file, from, to } = wanted;
const source = readFileSync(join(root, file), 'utf8');
if (source.split(from).length !== 2) throw new Error(`${file} does not have this once: ${from}`);

const outfile = join(root, 'node_modules/.cache/kalloc-lint', `mutant-${process.pid}.mjs`);
await build({
  entryPoints: [join(root, 'scripts/lib/tool.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  packages: 'external',
  logLevel: 'warning',
  plugins: [
    {
      name: 'mutant',
      setup(it) {
        it.onLoad({ filter: new RegExp(`${file.replace(/[.]/g, '\\.')}$`) }, () => ({
          contents: source.replace(from, () => to),
          loader: 'ts',
        }));
      },
    },
  ],
});
const mutated = (await import(pathToFileURL(outfile).href)) as { loadTool: typeof loadTool };
rmSync(outfile, { force: true });
const tool: Tool = await mutated.loadTool(root);
const apart = await loadTool(root);
for (const scenario of readEditScenarios(join(root, 'test/edits'))) {
  const oracle = oracleOf(apart, scenario);
  try {
    for (const inEditor of [true, false])
      for (const it of compareStates(tool, oracle, scenario, inEditor, { verify: true }))
        if (JSON.stringify(it.edited) !== JSON.stringify(it.fresh)) end(scenario.name);
  } catch {
    end(scenario.name);
  }
}

function end(name: string): never {
  console.log(`${wanted!.name}: ${name}`);
  process.exit(3);
}
