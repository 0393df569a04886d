import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AppliedFix, eachFix } from '../../scripts/lib/fault-fixes.ts';
import { memoryFileSystem } from './memory-fs.ts';
import { repository, type Tool } from './tool.ts';

/** A module of `test/faults`, with what each fix that is offered makes of it. */
export interface FaultModule {
  readonly name: string;
  readonly text: string;
  readonly fixes: readonly AppliedFix[];
}

/** All modules of `test/faults`, checked against the bundled profile of a kernel, each as a module of its own. */
export function faultModules(tool: Tool, kernel: string): FaultModule[] {
  const folder = join(repository, 'test/faults');
  return readdirSync(folder)
    .filter((it) => it.endsWith('.rs'))
    .sort()
    .map((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      const name = file.slice(0, -3);
      const files = new Map([
        [`/faults/${file}`, text],
        ['/faults/Kbuild', `obj-m := ${name}.o\n`],
      ]);
      const analysis = tool.analysis(memoryFileSystem(files), { kernel, rules: {}, stackLimit: 1024 });
      try {
        return { name, text, fixes: eachFix(analysis, `/faults/${file}`, text) };
      } finally {
        analysis.dispose();
      }
    });
}
