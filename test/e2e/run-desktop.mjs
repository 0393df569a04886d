// `npm run e2e:desktop`: the same suite in a desktop VS Code, which is downloaded the first time; so this needs a network.
// `VSCODE_VERSION=1.100.0` takes that version, `VSCODE_EXECUTABLE=PATH` one that is installed. On Linux without a screen: xvfb-run -a.
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { bundleSuite, e2e, freshWorkspace, must, out, root, tell } from './lib/steps.mjs';

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
if (!existsSync(join(e2e, 'node_modules/mocha')))
  must(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], e2e);
must(process.execPath, ['scripts/build.mjs']);

const workspace = freshWorkspace();
// Kept short: the socket in it may have a hundred characters.
const user = mkdtempSync(join(tmpdir(), 'kl-'));
mkdirSync(out, { recursive: true });
const report = join(out, 'desktop.json');
rmSync(report, { force: true });
const { VSCODE_EXECUTABLE, VSCODE_VERSION = 'stable', E2E_GREP = '' } = process.env;
let status = 1;
try {
  status = await runTests({
    ...(VSCODE_EXECUTABLE ? { vscodeExecutablePath: VSCODE_EXECUTABLE } : { version: VSCODE_VERSION }),
    cachePath: join(root, '.vscode-test'),
    extensionDevelopmentPath: root,
    extensionTestsPath: await bundleSuite(),
    extensionTestsEnv: { E2E_REPORT: report, E2E_GREP },
    launchArgs: [
      workspace,
      '--disable-extensions',
      `--user-data-dir=${join(user, 'user')}`,
      `--extensions-dir=${join(user, 'extensions')}`,
    ],
  });
} catch (error) {
  console.error(`VS Code: ${error.message ?? error}`);
}
const numbers = tell(report);
if (status !== 0 && numbers.failed === 0) numbers.failed = 1;
rmSync(workspace, { recursive: true, force: true });
rmSync(user, { recursive: true, force: true, maxRetries: 5 });
console.log(`${numbers.passed} passed, ${numbers.failed} failed`);
process.exit(numbers.failed === 0 ? 0 : 1);
