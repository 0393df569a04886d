import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';

/** One test as the report names it. */
export interface Result {
  readonly title: string;
  readonly state: 'pass' | 'fail';
  readonly ms?: number;
  readonly error?: string;
}

/** What `extensionTestsPath` names: VS Code, on a desktop or as a server, calls this in its extension host. */
export async function run(): Promise<void> {
  const grep = process.env.E2E_GREP || undefined;
  const mocha = new Mocha({ ui: 'tdd', color: false, timeout: 60_000, grep });
  // Defines `suite` and `test` for tests that are bundled into this file instead of being loaded from theirs.
  mocha.suite.emit('pre-require', globalThis, null, mocha);
  // In this order: the first says what costs no server.
  await import('./new-file.test.ts');
  await import('./extension.test.ts');
  await import('./daily-use.test.ts');
  const results: Result[] = [];
  await new Promise<void>((resolve) => {
    const runner = mocha.run(() => resolve());
    runner.on('pass', (test) =>
      results.push({ title: test.fullTitle(), state: 'pass', ms: test.duration ?? 0 }),
    );
    runner.on('pending', (test) =>
      results.push({ title: test.fullTitle(), state: 'fail', error: 'skipped' }),
    );
    runner.on('fail', (test, error) => {
      results.push({ title: test.fullTitle(), state: 'fail', error: error.stack ?? String(error) });
    });
  });
  // The file is what the runner outside believes: a run that never gets here leaves none, and so has failed.
  if (process.env.E2E_REPORT) writeFileSync(process.env.E2E_REPORT, JSON.stringify(results, null, 2));
  const failed = results.filter((result) => result.state === 'fail');
  if (failed.length > 0 || results.length === 0)
    throw new Error(`${failed.length} of ${results.length} tests failed`);
}
