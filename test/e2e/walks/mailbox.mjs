// A driver that allocates with a spinlock held, two calls deep: from the squiggle over the picture to the fix.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { reads, repeated, until } from '../lib/steps.mjs';
import { appears } from '../lib/window.mjs';

export const file = 'mailbox/mailbox.rs';
export const size = { width: 1480, height: 860 };

/** The picture's own document: a frame in a frame of the window. */
const trace = (page) => page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');

/** The text of the line that the cursor is in, as the status bar says. */
const cursorLine = async (page, path) => {
  const text = await page.locator('#status\\.editor\\.selection').textContent();
  const line = Number(/Ln (\d+)/.exec(text ?? '')?.[1]);
  return readFileSync(path, 'utf8').split('\n')[line - 1] ?? '';
};

/** In order; each goes on where the one before it left the window. */
export const steps = {
  'the call is underlined, and a lens stands above the function': async ({ window, page }) => {
    await window.line('impl Mailbox').waitFor({ timeout: 90_000 });
    // Room for the function and the picture beside it.
    await page.keyboard.press('Control+B');
    await window.goToLine(45);
    await window.line('Letter::stamped(sender)').waitFor({ timeout: 60_000 });
    await window.squiggles().first().waitFor({ timeout: 60_000 });
    await page
      .locator('.codelens-decoration a', { hasText: 'Emulate allocations' })
      .first()
      .waitFor({ timeout: 60_000 });
    await window.shot('9-two-calls-deep');
  },
  'hover says which lock is held': async ({ window }) => {
    const text = await window.hover('stamped', 'Letter::stamped(sender)', 'sleep-in-atomic');
    assert.match(text, /may sleep/);
    assert.match(text, /spinlock/);
    await window.shot('10-hover-atomic');
  },
  'the related information leads from the lock to the allocation': async ({ window, page, path }) => {
    const links = page.locator('.marker-widget a.filename');
    const way = ['self.queue.lock()', 'Letter::stamped(sender)', 'Self::blank()', 'KBox::new('];
    for (const [i, word] of way.entries())
      await repeated(word, {
        act: async () => {
          // Each link closes the list that it stands in.
          await page.keyboard.press('Escape');
          const { x, y } = await window.place('stamped', 'Letter::stamped(sender)');
          await page.mouse.click(x, y);
          await page.keyboard.press('F8');
          if (!(await appears(links.nth(way.length - 1), 5000))) return;
          await reads(way.length, () => links.count());
          if (i === 0) await window.shot('11-related');
          await links
            .nth(i)
            .click({ timeout: 5000 })
            .catch(() => {});
        },
        holds: async () => (await cursorLine(page, path)).includes(word),
      });
  },
  'the lens opens the picture, red where the kernel complains': async ({ window, page }) => {
    await window.goToLine(45);
    const lens = page.locator('.codelens-decoration a', { hasText: 'Emulate allocations' });
    const { y } = await window.place('post', 'fn post');
    const boxes = await lens.evaluateAll((all) => all.map((it) => it.getBoundingClientRect().y));
    const above = boxes
      .map((it, i) => [y - it, i])
      .filter(([gap]) => gap > 0)
      .sort((a, b) => a[0] - b[0])[0][1];
    await lens.nth(above).click();
    const picture = trace(page);
    await picture.locator('svg.time').waitFor({ timeout: 60_000 });
    await reads('Mailbox::post', () => picture.locator('h1 button').textContent({ timeout: 1000 }));
    await reads(1, () => picture.locator('.mark.violation').count());
    const lock = picture.locator('rect.lock title').first();
    await reads(/queue \(spinlock\)/, () => lock.textContent({ timeout: 1000 }));
    const report = picture.locator('#details section:not([hidden]) pre');
    await reads(/^BUG: sleeping function called from invalid context at/, () =>
      report.textContent({ timeout: 1000 }),
    );
    await window.shot('12-trace');
  },
  'arrow keys choose a step, Enter leads to its line': async ({ page, path }) => {
    const time = trace(page).locator('svg.time');
    await time.focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await until('the line of the lock', async () =>
      (await cursorLine(page, path)).includes('self.queue.lock()'),
    );
  },
  'another path and PREEMPT_RT change the picture': async ({ page }) => {
    const picture = trace(page);
    await picture.locator('#preemptRt').check();
    // There a spinlock is an RCU section that leaves the count alone.
    await until('the RCU section', async () => (await picture.locator('.stretch').count()) === 1);
    await picture.locator('#preemptRt').uncheck();
    await until('none', async () => (await picture.locator('.stretch').count()) === 0);
    await picture.locator('#path').selectOption('2');
    await until('the path', async () => /is false/.test(await picture.locator('.choices').textContent()));
  },
  'rows of the list are for the keyboard, and the red one says so in words': async ({ page, path }) => {
    const picture = trace(page);
    await picture.locator('#path').selectOption('1');
    await picture.locator('.list summary').click();
    const red = picture.locator('.list tr.violation');
    await red.waitFor();
    await reads(/⚠ kernel warning/, () => red.textContent({ timeout: 1000 }));
    await picture.locator('.list tbody tr[tabindex="0"]').focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await reads('1', () => picture.locator('.list tr.chosen').getAttribute('data-step', { timeout: 1000 }));
    await page.keyboard.press('Enter');
    await until('the line of the lock', async () =>
      (await cursorLine(page, path)).includes('self.queue.lock()'),
    );
    await picture.locator('.list summary').click();
  },
  'hover on the lock says what it does to the context': async ({ window }) => {
    const text = await window.hover('lock', 'self.queue.lock()', 'Enters');
    assert.match(text, /Enters spinlock queue/);
    await window.shot('18-hover-lock');
  },
  'findings are listed by what they are about': async ({ window, page }) => {
    await window.command('kalloc-lint: Focus on Findings View');
    await page
      .locator('.panel .monaco-list-row', { hasText: 'sleep-in-atomic' })
      .first()
      .waitFor({ timeout: 60_000 });
    await window.shot('19-findings');
    await page.keyboard.press('Control+J');
  },
  'the first fix is made at once, and the picture follows': async ({ window, page, path }) => {
    const menu = await window.quickFixMenu('stamped', 'Letter::stamped(sender)', /before/);
    await window.shot('13-fixes');
    // The menu opens with its first entry chosen.
    await reads(/before/, () =>
      menu.locator('.monaco-list-row.action').first().textContent({ timeout: 1000 }),
    );
    await page.keyboard.press('Enter');
    await window.squiggles().first().waitFor({ state: 'detached', timeout: 60_000 });
    const picture = trace(page);
    await until('no warning', async () => (await picture.locator('.mark.violation').count()) === 0);
    await picture.locator('.verdict.fine').waitFor();
    await window.save(path, (text) =>
      /let letter = Letter::stamped\(sender\)\?;\s+let mut queue = self\.queue\.lock\(\);/.test(text),
    );
    await window.shot('15-mended');
  },
  'flags are completed with the right one first': async ({ window, page }) => {
    const { x, y } = await window.place('queue', 'let mut queue = self.queue.lock();');
    await page.mouse.click(x, y);
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await repeated('the call', {
      act: async () => {
        // A letter that was lost leaves a call of nothing, for which there are only the words of the file.
        await page.keyboard.press('Escape');
        await page.keyboard.press('End');
        await page.keyboard.press('Shift+Home');
        await page.keyboard.type('queue.letters.push(letter, ');
      },
      holds: () => window.line('queue.letters.push(letter, )').isVisible(),
    });
    await window.suggestion(/GFP_NOWAIT/);
    await window.shot('20-completion');
    await page.keyboard.press('Escape');
  },
};
