// The emulator's panel for those who do not use a mouse, see a narrow window, or reload it.
import assert from 'node:assert/strict';
import { reads, until } from '../lib/steps.mjs';

export const file = 'mailbox/mailbox.rs';
export const size = { width: 1480, height: 860 };

/** The panel's own document: a frame in a frame of the window. */
const panel = (page) => page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');

/** In order; each goes on where the one before it left the window. */
export const steps = {
  'a command opens it for the function at the cursor': async ({ window, page }) => {
    await window.line('impl Mailbox').waitFor({ timeout: 90_000 });
    await page.keyboard.press('Control+B');
    await window.goToLine(39);
    await window.squiggles().first().waitFor({ timeout: 60_000 });
    await window.command('kalloc-lint: Emulate Function at Cursor');
    await panel(page).locator('svg.time').waitFor({ timeout: 60_000 });
  },
  'each thing in it has a role and a name for a screen reader': async ({ page }) => {
    const at = panel(page);
    for (const [role, name] of [
      ['heading', /^Mailbox::post/],
      ['combobox', 'Path'],
      ['checkbox', 'Low memory'],
      ['checkbox', 'PREEMPT_RT'],
      ['status', undefined],
    ])
      await at
        .getByRole(role, name === undefined ? {} : { name })
        .first()
        .waitFor({ timeout: 30_000, state: 'attached' });
    await reads(/1 kernel warning on this path/, () =>
      at.getByRole('status').first().textContent({ timeout: 1000 }),
    );
    // The picture is a list of steps, each of which says what happens in words.
    const time = at.locator('svg.time');
    assert.match(await time.getAttribute('aria-label'), /\S/);
    await reads(/^Kernel warning/, async () => {
      const chosen = await time.getAttribute('aria-activedescendant', { timeout: 1000 });
      return at.locator(`#${chosen}`).getAttribute('aria-label', { timeout: 1000 });
    });
    // Names of paths differ.
    const names = await at.locator('#path option').allTextContents();
    assert.equal(new Set(names).size, names.length, names.join('\n'));
    const unnamed = await at
      .locator('button, select, input, a[href]')
      .evaluateAll((all) =>
        all
          .filter((it) => !it.labels?.length && !it.textContent.trim() && !it.getAttribute('aria-label'))
          .map((it) => it.outerHTML),
      );
    assert.deepEqual(unnamed, []);
  },
  'the other branch is chosen by its name, with the keyboard': async ({ page, window }) => {
    const at = panel(page);
    await at.locator('.choices summary').focus();
    await page.keyboard.press('Enter');
    const other = at.getByRole('button', { name: /^Take the branch where queue\.closed is false/ }).first();
    await other.focus();
    await page.keyboard.press('Enter');
    await until('the branch', async () =>
      /queue\.closed is false/.test((await at.locator('.choices').textContent()).replaceAll('`', '')),
    );
    await window.shot('27-panel-branch');
  },
  'in 300 pixels nothing is cut off': async ({ page, window }) => {
    await page.setViewportSize({ width: 700, height: 860 });
    const width = async () => (await panel(page).locator('body').boundingBox()).width;
    await until('a narrow panel', async () => (await width()) <= 340);
    const wide = () =>
      panel(page)
        .locator('body')
        .evaluate((body) => {
          const room = body.ownerDocument.documentElement.clientWidth;
          // The picture alone may be scrolled.
          return [...body.querySelectorAll(':not(.scroll *)')]
            .filter((it) => it.checkVisibility() && it.getBoundingClientRect().right > room + 1)
            .map((it) => it.outerHTML.slice(0, 120));
        });
    await reads('none', async () => (await wide()).join('\n') || 'none');
    await window.shot('28-panel-narrow');
    await page.setViewportSize(size);
  },
  'after a reload of the window it shows the same function': async ({ page, window }) => {
    // The branch that was chosen is the last of it.
    await window.stateSaved('decisions');
    // The file that this window was told to open would take the place of what was open.
    const url = new URL(page.url());
    url.searchParams.set('payload', JSON.stringify([['skipWelcome', 'true']]));
    await page.goto(url.href);
    await window.line('impl Mailbox').waitFor({ timeout: 90_000 });
    await panel(page).locator('svg.time').waitFor({ timeout: 60_000 });
    await reads('Mailbox::post', () => panel(page).locator('h1 button').textContent({ timeout: 1000 }));
    await until('the branch', async () =>
      /queue\.closed is false/.test(
        (await panel(page).locator('.choices').textContent()).replaceAll('`', ''),
      ),
    );
    await window.shot('29-panel-reloaded');
  },
};
