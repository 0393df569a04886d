// What a new user reads before the first finding: the extension's page in the Extensions view, and the walkthrough.
import { reads, until } from '../lib/steps.mjs';

export const file = 'ledger/ledger.rs';
export const size = { width: 1280, height: 900 };

const frame = (page) => page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');

/** Where each picture of a page is drawn: none may be broken. */
const pictures = (within) =>
  within.locator('img').evaluateAll((all) => all.map((it) => [it.src.slice(0, 100), it.naturalWidth]));

export const steps = {
  'the page in the Extensions view shows its figures, and no broken picture': async ({ window, page }) => {
    await window.line('use kernel::prelude').waitFor({ timeout: 90_000 });
    await window.command('View: Show Extensions');
    await page.locator('.extension-list-item', { hasText: 'kalloc-lint' }).first().click();
    const shown = frame(page);
    await shown.locator('h2', { hasText: 'How a finding is decided' }).waitFor({ timeout: 60_000 });
    await reads('none is broken', async () => {
      const broken = (await pictures(shown)).filter(([, width]) => width === 0);
      return broken.map(([image]) => image).join() || 'none is broken';
    });
    for (const text of ['error[missing-gfp-flags]', 'preempt  irqs', 'GFP_NOWAIT', 'Enters spinlock'])
      await reads(1, () => shown.locator('pre', { hasText: text }).count());
    const bold = shown.locator('pre b', { hasText: 'error[missing-gfp-flags]' }).first();
    await reads(/^[6-9]00$/, () => bold.evaluate((it) => getComputedStyle(it).fontWeight));
    await window.shot('21-extension-page');
    await shown.locator('pre', { hasText: 'preempt  irqs' }).scrollIntoViewIfNeeded();
    await window.shot('22-extension-page-trace');
    await shown.locator('pre', { hasText: 'Enters spinlock' }).scrollIntoViewIfNeeded();
    await window.shot('23-extension-page-hover');
    await page.keyboard.press('Control+F4');
  },
  'the pictures of the walkthrough come from the package': async ({ window, page }) => {
    // The pictures stand beside the steps where there is room for both.
    await page.keyboard.press('Control+B');
    await window.command('Welcome: Open Walkthrough...');
    const input = page.locator('.quick-input-widget input').first();
    await input.fill('Allocations in Kernel Rust');
    await page
      .locator('.quick-input-list .monaco-list-row.focused', { hasText: 'Allocations in Kernel Rust' })
      .waitFor({ timeout: 60_000 });
    await page.keyboard.press('Enter');
    const steps = page.locator('.gettingStartedContainer .getting-started-step');
    await steps.first().waitFor({ timeout: 60_000 });
    for (const [i, title] of ['Open kernel Rust', 'Fix a file', 'See a function run'].entries()) {
      await steps.filter({ hasText: title }).click();
      const visible = frame(page).locator('img').first();
      await until(`the picture of ${title}`, async () => {
        const all = await pictures(frame(page)).catch(() => []);
        return all.length > 0 && all.every(([, width]) => width > 0) && (await visible.isVisible());
      });
      await window.shot(`${24 + i}-walkthrough`);
    }
  },
};
