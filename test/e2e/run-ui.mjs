// A walk through VS Code with the package installed, by mouse and keyboard, with screenshots.
import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { install, makeDirs, newPage, remote, startBrowser, startServer, windowUrl } from './lib/host.mjs';
import { freshWorkspace, out } from './lib/steps.mjs';
import { appears, Window } from './lib/window.mjs';

/** The steps of the walk, in order; each goes on where the one before it left the window. */
const steps = {
  'both problems are underlined': async ({ window, page }) => {
    await window.line('KBox::new').waitFor({ timeout: 90_000 });
    await page.waitForFunction(
      () => document.querySelectorAll('.editor-instance .squiggly-error').length >= 2,
      null,
      {
        timeout: 60_000,
      },
    );
    await window.shot('1-underlined');
  },
  'hover on the problem says what and why': async ({ window }) => {
    const text = await window.hover('KBox', 'KBox::new', 'kalloc-lint');
    assert.match(text, /missing-gfp-flags/);
    await window.shot('2-hover-problem');
  },
  'hover on a flag tells what it means here': async ({ window }) => {
    const text = await window.hover('GFP_KERNEL', 'GFP_KERNEL', 'sleep');
    assert.match(text, /GFP_KERNEL/);
    await window.shot('3-hover-flag');
  },
  'the quick fix is offered, and applied by Enter': async ({ window, page, ledger }) => {
    const menu = await window.quickFixMenu('KBox', 'KBox::new', /GFP_KERNEL/);
    await window.shot('4-quick-fix');
    assert.match(await menu.textContent(), /Allow `?missing-gfp-flags/);
    await page.keyboard.press('Enter');
    await window.line('KBox::new(0, GFP_KERNEL)?').waitFor({ timeout: 15_000 });
    assert.doesNotMatch(readFileSync(ledger, 'utf8'), /KBox::new\(0, GFP_KERNEL\)/);
  },
  'saving puts it on the disk': async ({ window, page, ledger }) => {
    await page.keyboard.press('Control+S');
    await until('the saved file', () => /KBox::new\(0, GFP_KERNEL\)\?/.test(readFileSync(ledger, 'utf8')));
    await window.shot('5-saved');
  },
  'the status names the kernel': async ({ window, page }) => {
    const item = page.locator('.statusbar-item[id="status.languageStatus"]').first();
    const menu = page.locator('.hover-language-status').filter({ hasText: 'Linux 7.3' });
    for (let left = 5; ; left--) {
      await item.hover();
      if (await appears(menu.first(), 3000)) break;
      assert.ok(left > 0, 'no language status');
      await page.mouse.move(600, 300, { steps: 5 });
    }
    assert.match(await menu.first().textContent(), /profile/);
    await window.shot('6-status');
    await page.mouse.move(600, 300, { steps: 5 });
  },
  'one command mends the rest': async ({ window, page, ledger }) => {
    await page.mouse.click((await window.place('Ledger')).x, (await window.place('Ledger')).y);
    await window.command('kalloc-lint: Fix All Safe Problems in This File');
    await window.line('.push(Entry { amount }, GFP_KERNEL)?').waitFor({ timeout: 15_000 });
    await window.squiggles().first().waitFor({ state: 'detached', timeout: 15_000 });
    await page.keyboard.press('Control+S');
    await until('the saved file', () =>
      /\.push\(Entry \{ amount \}, GFP_KERNEL\)\?/.test(readFileSync(ledger, 'utf8')),
    );
    await window.shot('7-all-fixed');
  },
  'what was learned opens as a page': async ({ window }) => {
    await window.command('kalloc-lint: Show What Was Learned of the Kernel');
    await window.line('Allocation functions of Linux 7.3').waitFor({ timeout: 15_000 });
    await window.shot('8-learned');
  },
};

/** Takes the walk. Gives how many steps passed and failed; after a failure the rest counts as failed too. */
export async function runUi(vsix) {
  const numbers = { passed: 0, failed: 0 };
  const workspace = freshWorkspace();
  const dirs = makeDirs();
  const ledger = join(workspace, 'ledger/ledger.rs');
  await install(dirs, vsix);
  const server = await startServer(dirs);
  let browser;
  try {
    browser = await startBrowser();
    const page = await newPage(browser, { width: 1120, height: 780 });
    const window = new Window(page, out);
    const payload = [['openFile', remote(server.authority, ledger)]];
    await page.goto(windowUrl(server.authority, workspace, payload));
    for (const [name, step] of Object.entries(steps)) {
      try {
        await step({ window, page, ledger });
        numbers.passed++;
        console.log(`ok   ${name}`);
      } catch (error) {
        console.log(`FAIL ${name}\n${error.stack}`);
        await window.shot('failed').catch(() => {});
        numbers.failed = Object.keys(steps).length - numbers.passed;
        break;
      }
    }
  } finally {
    await browser?.close();
    await server.stop();
    rmSync(workspace, { recursive: true, force: true });
  }
  return numbers;
}

async function until(what, holds) {
  for (let left = 200; left > 0; left--) {
    if (holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`waited in vain: ${what}`);
}
