import { expect, test } from 'vitest';
import { HONEST } from '../../scripts/lib/hostile.ts';
import { randomHostile } from '../../scripts/lib/hostile-random.ts';
import { random } from '../../scripts/lib/random.ts';
import { loadTool } from '../../scripts/lib/tool.ts';
import { memoryFileSystem } from '../support/memory-fs.ts';

/** The short form of `npm run fuzz:hostile`, as an editor would open the texts one after the other. */
test('made-up inputs neither throw nor hide an honest finding', async () => {
  const tool = await loadTool(process.cwd());
  const analysis = tool.analysis(memoryFileSystem(new Map()), { rules: {}, stackLimit: 1024, kernel: '7.3' });
  const next = random(7);
  const path = '/m/a.rs';
  let valid = 0;
  for (let run = 0; run < 60; run++) {
    const { name, text, isValid } = randomHostile(next);
    analysis.open(path, text);
    const { findings } = analysis.report(path);
    if (!isValid) continue;
    valid++;
    const at = text.indexOf(HONEST) + HONEST.indexOf('KBox::new');
    expect(
      findings.map((it) => [it.rule, it.span.start]),
      name,
    ).toContainEqual(['missing-gfp-flags', at]);
  }
  expect(valid).toBeGreaterThan(20);
  analysis.dispose();
});
