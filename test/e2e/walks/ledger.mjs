// A file that was half ported: what is underlined, said and offered, and how it is mended.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { reads, until } from '../lib/steps.mjs';
import { appears } from '../lib/window.mjs';

export const file = 'ledger/ledger.rs';

/** In order; each goes on where the one before it left the window. */
export const steps = {
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
  'the rule in the hover opens its page inside VS Code': async ({ window, page }) => {
    await window.hover('KBox', 'KBox::new', 'kalloc-lint');
    await page.locator('.monaco-hover:visible a', { hasText: 'missing-gfp-flags' }).first().click();
    const tab = page.locator('.tab', { hasText: 'missing-gfp-flags' }).first();
    await tab.waitFor({ timeout: 60_000 });
    // The tab comes before the page is drawn.
    const rendered = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    await rendered.locator('h1', { hasText: 'missing-gfp-flags' }).waitFor({ timeout: 60_000 });
    await rendered.locator('pre .hljs-keyword').first().waitFor({ timeout: 60_000 });
    await window.shot('21-rule-page');
    await page.locator('.tab', { hasText: 'ledger.rs' }).first().click();
    await window.line('KBox::new').waitFor({ timeout: 60_000 });
  },
  'hover on a flag tells what it means here': async ({ window }) => {
    const text = await window.hover('GFP_KERNEL', 'GFP_KERNEL', 'sleep');
    assert.match(text, /GFP_KERNEL/);
    await window.shot('3-hover-flag');
  },
  'the quick fix is offered, and applied by Enter': async ({ window, page, path }) => {
    const menu = await window.quickFixMenu('KBox', 'KBox::new', /GFP_KERNEL/);
    await window.shot('4-quick-fix');
    await reads(/Allow `?missing-gfp-flags/, () => menu.textContent({ timeout: 1000 }));
    await page.keyboard.press('Enter');
    await window.line('KBox::new(0, GFP_KERNEL)?').waitFor({ timeout: 60_000 });
    assert.doesNotMatch(readFileSync(path, 'utf8'), /KBox::new\(0, GFP_KERNEL\)/);
  },
  'saving puts it on the disk': async ({ window, path }) => {
    await window.save(path, (text) => /KBox::new\(0, GFP_KERNEL\)\?/.test(text));
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
    await reads(/profile/, () => menu.first().textContent({ timeout: 1000 }));
    await window.shot('6-status');
    await page.mouse.move(600, 300, { steps: 5 });
  },
  'one command mends the rest': async ({ window, page, path }) => {
    await page.mouse.click((await window.place('Ledger')).x, (await window.place('Ledger')).y);
    await window.command('kalloc-lint: Apply All Safe Fixes in This File');
    await window.line('.push(Entry { amount }, GFP_KERNEL)?').waitFor({ timeout: 60_000 });
    await window.squiggles().first().waitFor({ state: 'detached', timeout: 60_000 });
    await window.save(path, (text) => /\.push\(Entry \{ amount \}, GFP_KERNEL\)\?/.test(text));
    await window.shot('7-all-fixed');
  },
  'the allocation API opens as a page': async ({ window }) => {
    await window.command('kalloc-lint: Show Kernel Allocation API');
    await window.line('Allocation functions of Linux 7.3').waitFor({ timeout: 60_000 });
    await window.shot('8-learned');
  },
  'the log begins with versions, the kernel, why that one, and times': async ({ window, page }) => {
    await window.command('kalloc-lint: Show Log');
    const log = page.locator('.part.panel .view-lines').first();
    const wanted = [
      /kalloc-lint \d+\.\d+\.\d+, VS Code 1\.\d+/,
      /language server started in \d+ ms/,
      /Linux 7\.3: the bundled profile of 7\.3/,
    ];
    await until('the log', async () => {
      const text = (await log.textContent().catch(() => '')).replaceAll('\u00a0', ' ');
      return wanted.every((it) => it.test(text));
    });
    await window.shot('30-log');
  },
};
