// `npm run e2e`: the packaged extension in a real VS Code. Installs what that needs (Debian or Ubuntu, x64) the first time.
// The last line says `N passed, N failed`. `E2E_VSIX=FILE` tests a package that is there already; `E2E_GREP=WORDS`
// chooses tests of the suite; `E2E_ONLY=package|suite|web|ui` takes one part, `E2E_WALK=ledger|mailbox|inventory|pages|panel` one walk,
// `E2E_CODE=oldest` the oldest VS Code that the manifest allows, `E2E_THEME=NAME` a colour theme. `E2E_DRIVER=FILE`
// a driver whose first diagnostics in the browser are timed. Screenshots go to out/e2e.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { checkPackage } from './check-package.mjs';
import { hostName } from './lib/host.mjs';
import { e2e, packaged } from './lib/steps.mjs';

const total = { passed: 0, failed: 0 };
const add = ({ passed, failed }) => {
  total.passed += passed;
  total.failed += failed;
};
const finish = () => {
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
};

/** Runs a part, or what E2E_ONLY leaves of them. What failed `isRepeated` runs once more, for a window may lose a key under load: the second result counts, and both are shown. */
async function part(name, run, isRepeated = false) {
  if (process.env.E2E_ONLY && process.env.E2E_ONLY !== name) return;
  console.log(`VS Code: ${name}`);
  let numbers = await attempt(run);
  if (numbers.failed > 0 && isRepeated) {
    console.log(`again: ${name}`);
    numbers = await attempt(run);
    if (numbers.failed === 0) console.log(`flaky: ${name} passed at the second try`);
  }
  add(numbers);
}

async function attempt(run) {
  try {
    return await run();
  } catch (error) {
    console.error(error);
    return { passed: 0, failed: 1 };
  }
}

const setup = spawnSync('sh', [join(e2e, 'setup.sh'), hostName], { encoding: 'utf8' });
if (setup.status !== 0) {
  console.error(`${setup.stdout}${setup.stderr}\nVS Code cannot be installed`);
  add({ passed: 0, failed: 1 });
  finish();
}
console.log(`VS Code ${setup.stdout.trim().split('\n').at(-3)}`);

let made;
try {
  made = packaged();
} catch (error) {
  console.error(error.message);
  add({ passed: 0, failed: 1 });
  finish();
}
// Imported late: what they need is installed only now.
const { runSuite } = await import('./run-suite.mjs');
const { runUi } = await import('./run-ui.mjs');
const { runWeb } = await import('./run-web.mjs');
await part('package', () => checkPackage(made.vsix));
await part('suite', () => runSuite(made.extension), true);
await part('web', () => runWeb(made.extension), true);
await part('ui', () => runUi(made.vsix));
finish();
