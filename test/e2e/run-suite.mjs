// The Mocha suite in VS Code's extension host, against the unpacked package.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import { makeDirs, newPage, remote, startBrowser, startServer, windowUrl } from './lib/host.mjs';
import { bundleSuite, freshWorkspace, out, tell } from './lib/steps.mjs';

/** Runs the suite and prints it. Gives how many tests passed and failed; a run that ends early counts as one failure. */
export async function runSuite(extension) {
  const tests = await bundleSuite();
  const workspace = freshWorkspace();
  const report = join(out, 'suite.json');
  rmSync(report, { force: true });
  const server = await startServer(makeDirs(), { E2E_REPORT: report, E2E_GREP: process.env.E2E_GREP ?? '' });
  const log = [];
  let browser;
  let page;
  try {
    browser = await startBrowser();
    page = await newPage(browser);
    const ended = new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error('the suite did not end in time')), 300_000);
      page.on('crash', () => reject(new Error('the page crashed')));
      Promise.all([
        page.exposeFunction('codeAutomationExit', (code) => {
          clearTimeout(late);
          resolve(code);
        }),
        page.exposeFunction('codeAutomationLog', (type, args) => {
          log.push(`${type} ${typeof args[0] === 'string' ? format(...args) : JSON.stringify(args)}`);
        }),
      ]).then(() => {
        const payload = [
          ['extensionDevelopmentPath', remote(server.authority, extension)],
          ['extensionTestsPath', remote(server.authority, tests)],
        ];
        return page.goto(windowUrl(server.authority, workspace, payload));
      }, reject);
    });
    const code = await ended;
    const numbers = tell(report);
    if (code !== 0 && numbers.failed === 0) numbers.failed = 1;
    if (numbers.failed > 0) await page.screenshot({ path: join(out, 'suite-failed.png') });
    return numbers;
  } catch (error) {
    console.error(`the suite: ${error.message}\n${log.slice(-40).join('\n')}`);
    await page?.screenshot({ path: join(out, 'suite-failed.png') }).catch(() => {});
    const { passed, failed } = tell(report);
    return { passed, failed: failed || 1 };
  } finally {
    await browser?.close();
    await server.stop();
    rmSync(workspace, { recursive: true, force: true });
  }
}
