import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Analysis, Severity } from '../../server/src/analysis.ts';
import { moduleTexts, type Tool, withBuildFile } from './check.ts';
import type { Texts } from './fixes.ts';
import { parseLiterate } from './markdown.ts';
import { memoryFileSystem } from './memory-fs.ts';

/** The files of one literate test, without their markers, in an analysis that sees them as the test does. */
export interface LiterateModule {
  /** `FILE.md: the name of the test`. */
  readonly name: string;
  /** The kernel's version. */
  readonly version: string;
  readonly texts: Texts;
  /** Whoever takes it disposes of it. */
  readonly analysis: Analysis;
}

/** All literate tests of the repository at `root`, in order; one is set up when it is asked for. */
export function* literateModules(
  tool: Tool,
  root: string,
  wanted: (name: string) => boolean = () => true,
): Generator<LiterateModule> {
  for (const folder of ['rules', 'interp', 'types'])
    for (const file of readdirSync(join(root, 'test', folder)).sort()) {
      if (!file.endsWith('.md')) continue;
      const path = `test/${folder}/${file}`;
      for (const test of parseLiterate(path, readFileSync(join(root, path), 'utf8'))) {
        const name = `${path}: ${test.name}`;
        if (!wanted(name)) continue;
        const texts = moduleTexts(test);
        const { kernel, rules, stackLimit } = test.config;
        const analysis = tool.analysis(memoryFileSystem(withBuildFile(texts)), {
          kernel,
          rules: rules as Record<string, Severity | 'off'>,
          stackLimit: stackLimit ?? 1024,
        });
        // As an editor has them, so that a text can be given back after a fix.
        for (const [file, text] of texts) if (file.endsWith('.rs')) analysis.open(file, text);
        yield { name, version: kernel ?? '', texts, analysis };
      }
    }
}

/** A sample of names that is the same each time: one in `n`. */
export function oneIn(n: number): (name: string) => boolean {
  return (name) => [...name].reduce((sum, it) => (sum * 31 + it.codePointAt(0)!) % 65_521, 7) % n === 0;
}
