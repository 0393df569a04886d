import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hostileTexts } from '../../scripts/lib/hostile.ts';
import { below, random } from '../../scripts/lib/random.ts';
import type { FileReport } from '../../server/src/analysis.ts';
import { Stopped, whileWanted } from '../../server/src/text/work.ts';
import { memoryFileSystem } from '../support/memory-fs.ts';
import { loadTool, repository } from '../support/tool.ts';

// A server stops a report when newer messages wait, and asks again later. Wherever it was stopped, and however often, the
// report is the one of a session that was left alone.

const tool = await loadTool();
const options = { kernel: '7.3', rules: { 'last-ref-drop-in-atomic': 'error' as const }, stackLimit: 1024 };
const samples = join(repository, 'test/faults');

/** Drivers with all kinds of faults in atomic context, and small files of which each part takes many steps. */
const texts: readonly [string, string][] = [
  ...readdirSync(samples).map((it): [string, string] => [it, readFileSync(join(samples, it), 'utf8')]),
  ...hostileTexts(6).valid.map((it): [string, string] => [it.name, it.text]),
];

/** The report, asked for again and again; each time it is stopped after another number of looks. */
function reportWithStops(
  text: string,
  seed: number,
  every: number,
  kernel = '7.3',
  own = tool,
): { report: FileReport; stops: number } {
  const next = random(seed);
  const analysis = own.analysis(memoryFileSystem(new Map()), { ...options, kernel });
  analysis.open('/m/a.rs', text);
  let stops = 0;
  try {
    for (;;) {
      // Ever later, for a part that takes more than so many looks would never be done.
      let looks = below(next, Math.ceil(3 * 1.3 ** stops));
      try {
        const report = whileWanted(
          () => looks-- <= 0,
          () => analysis.report('/m/a.rs'),
          every,
        );
        return { report, stops };
      } catch (error) {
        if (!(error instanceof Stopped)) throw error;
        stops++;
      }
    }
  } finally {
    analysis.dispose();
  }
}

function undisturbed(text: string, kernel = '7.3'): FileReport {
  const analysis = tool.analysis(memoryFileSystem(new Map()), { ...options, kernel });
  analysis.open('/m/a.rs', text);
  const report = analysis.report('/m/a.rs');
  analysis.dispose();
  return report;
}

describe('a report that was stopped is the same when it is asked for again', () => {
  test.each(texts)('%s', (_, text) => {
    const expected = undisturbed(text);
    const { report, stops } = reportWithStops(text, 1, 15);
    expect(report).toEqual(expected);
    expect(stops).toBeGreaterThan(0);
  });
});

// A kernel is opened once for a process, so each of these has a tool of its own.
test.each(['6.1', '7.3'])('a kernel that was opened in many pieces is the same: %s', async (kernel) => {
  const [, text] = texts[0]!;
  const { report, stops } = reportWithStops(text, 2, 1000, kernel, await loadTool());
  expect(report).toEqual(undisturbed(text, kernel));
  expect(stops).toBeGreaterThan(10);
});
