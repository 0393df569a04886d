// The extension in VS Code for the Web, with no server behind it, as on vscode.dev: the workbench that code-server carries,
// served as plain files, with the suite in the extension host of the browser.
import { createReadStream, readFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { format } from 'node:util';
import { build } from 'esbuild';
import { code, newPage, startBrowser } from './lib/host.mjs';
import { e2e, out } from './lib/steps.mjs';

const types = {
  ...{ '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css', '.html': 'text/html' },
  ...{
    '.json': 'application/json',
    '.svg': 'image/svg+xml',
    '.ttf': 'font/ttf',
    '.wasm': 'application/wasm',
  },
};

async function bundle() {
  const outfile = join(e2e, 'dist/web.js');
  await build({
    entryPoints: [join(e2e, 'suite-web/index.ts')],
    define: {
      DRIVER: JSON.stringify(process.env.E2E_DRIVER ? readFileSync(process.env.E2E_DRIVER, 'utf8') : ''),
    },
    ...{ outfile, bundle: true, platform: 'browser', format: 'cjs', external: ['vscode'], target: 'es2023' },
  });
}

function workbench(url) {
  const at = (path) => ({ scheme: 'http', authority: url.host, path });
  const config = {
    // The file system in memory of VS Code for the Web.
    folderUri: { scheme: 'tmp', authority: '', path: '/ws' },
    developmentOptions: { extensions: [at('/ext')], extensionTestsPath: at('/ext/e2e-tests/web.js') },
    // What code-server's build asks for beside VS Code's own.
    ...{ userDataPath: '/', isEnabledFileDownloads: true, isEnabledFileUploads: true },
    isEnabledCoderGettingStarted: false,
    productConfiguration: { enableTelemetry: false },
    configurationDefaults: { 'workbench.startupEditor': 'none', 'kalloc-lint.kernel': '7.3' },
  };
  const data = JSON.stringify(config).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<!doctype html><html><head><meta charset="utf-8">
<meta id="vscode-workbench-web-configuration" data-settings="${data}">
<link rel="stylesheet" href="/code/out/vs/code/browser/workbench/workbench.css"></head><body></body>
<script>globalThis._VSCODE_FILE_ROOT = '${url.origin}/code/out/';</script>
<script type="module" src="/code/out/nls.messages.js"></script>
<script type="module" src="/code/out/vs/code/browser/workbench/workbench.js"></script></html>`;
}

/** code-server keeps user data on its server; where there is none they belong into the browser, as they do upstream. */
function withoutServer(text) {
  const edits = [
    [/(\.with\(\{scheme:\w+\.)vscodeRemote(\}\),"User"\))/, '$1vscodeUserData$2'],
    [/,remoteAuthority:location\.host\}/, '}'],
  ];
  return edits.reduce((now, [from, to]) => {
    if (!from.test(now)) throw new Error(`workbench.js: ${from} was not found`);
    return now.replace(from, to);
  }, text);
}

async function serve(mounts) {
  const server = createServer(async (request, response) => {
    const url = new URL(request.url, `http://${request.headers.host}`);
    if (url.pathname === '/') {
      response.setHeader('content-type', 'text/html');
      response.end(workbench(url));
      return;
    }
    for (const [prefix, directory] of Object.entries(mounts)) {
      if (!url.pathname.startsWith(prefix)) continue;
      const file = join(directory, decodeURIComponent(url.pathname.slice(prefix.length)));
      const found = file.startsWith(directory + sep) && (await stat(file).catch(() => undefined));
      if (!found?.isFile()) break;
      response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream');
      if (file.endsWith('/code/browser/workbench/workbench.js'))
        response.end(withoutServer(await readFile(file, 'utf8')));
      else createReadStream(file).pipe(response);
      return;
    }
    response.statusCode = 404;
    response.end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `127.0.0.1:${server.address().port}`;
  return { server, origin: `http://${address}` };
}

/** Runs the suite in a browser alone and prints it. Gives how many tests passed and failed. */
export async function runWeb(extension) {
  await bundle();
  const { server, origin } = await serve({
    '/ext/e2e-tests/': join(e2e, 'dist'),
    '/code/': code,
    '/ext/': extension,
  });
  const numbers = { passed: 0, failed: 0 };
  const log = [];
  const browser = await startBrowser();
  try {
    const page = await newPage(browser);
    page.on('console', (message) => log.push(`${message.type()} ${message.text()}`.slice(0, 400)));
    page.on('pageerror', (error) => log.push(`pageerror ${error.message}`));
    const ended = new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error('the suite did not end in time')), 100_000);
      const done = (status) => {
        clearTimeout(late);
        resolve(status);
      };
      const told = (_, args) => {
        const line = typeof args[0] === 'string' ? format(...args) : JSON.stringify(args);
        if (line.startsWith('PASS ')) numbers.passed++;
        else if (line.startsWith('FAIL ')) numbers.failed++;
        if (/^(?:PASS|FAIL|TIME) /.test(line)) console.log(line);
        else log.push(line.slice(0, 400));
      };
      Promise.all([
        page.exposeFunction('codeAutomationExit', done),
        page.exposeFunction('codeAutomationLog', told),
      ]).then(() => page.goto(`${origin}/`), reject);
    });
    const status = await ended;
    await page.screenshot({ path: join(out, 'web.png') });
    if (numbers.passed === 0 || (status !== 0 && numbers.failed === 0)) numbers.failed++;
  } catch (error) {
    console.error(`the browser: ${error.message}`);
    numbers.failed++;
  } finally {
    if (numbers.failed > 0) console.error(log.slice(-40).join('\n'));
    await browser.close();
    server.close();
  }
  return numbers;
}
