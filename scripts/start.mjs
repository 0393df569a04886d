// `npm start`: installs, builds, and shows what the tool says of the sample module. Needs Node 20 and npm.
import { build, install, root, run } from './lib/steps.mjs';

const kernel = '7.3';
const sample = 'samples/rust_inventory';

function fail(what) {
  console.error(`npm start: ${what} failed`);
  process.exit(1);
}

/** Runs the built command line; findings (status 1) are what a sample is for, and some are left to be mended by hand. */
function lint(...args) {
  if (run(process.execPath, [`${root}/dist/cli.js`, ...args]) !== 1) fail(`kalloc-lint ${args[0]}`);
}

if (install() !== 0) fail('npm ci');
if (build() !== 0) fail('the build');

console.log(
  `\nkalloc-lint reads ${sample}, a module in old and wrong forms, against the profile of Linux ${kernel}:\n`,
);
lint('check', sample, '--kernel', kernel);

console.log('\nWhat `kalloc-lint fix` would change, as a patch for `git apply`:\n');
lint('fix', sample, '--kernel', kernel, '--diff');

console.log(`
That was node dist/cli.js check ${sample} --kernel ${kernel}, and fix with --diff.
Try it on code of yours: node dist/cli.js check PATH --kernel TREE
In VS Code: npm run package, then "Extensions: Install from VSIX…".`);
