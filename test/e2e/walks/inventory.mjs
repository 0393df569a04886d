// The sample module of `npm start`: old names mended at once, then its boxed `Module` made an `InPlaceModule`.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

export const file = 'inventory/rust_inventory.rs';
export const size = { width: 1280, height: 900 };

/** In order; each goes on where the one before it left the window. */
export const steps = {
  'one command mends all old names and missing flags': async ({ window, path }) => {
    await window.line('box_ext::BoxExt').waitFor({ timeout: 90_000 });
    await window.squiggles().first().waitFor({ timeout: 60_000 });
    await window.command('kalloc-lint: Apply All Safe Fixes in This File');
    await window.line('KBox::new').waitFor({ timeout: 60_000 });
    await window.save(path, (text) => !/try_push|BoxExt/.test(text));
  },
  'the module offers to be initialised in place, and shows the whole of it first': async ({
    window,
    page,
    path,
  }) => {
    const lines = readFileSync(path, 'utf8').split('\n');
    await window.goToLine(lines.findIndex((it) => it.startsWith('impl kernel::Module')) + 1);
    await window.line('impl kernel::Module for Inventory').waitFor({ timeout: 60_000 });
    const menu = await window.quickFixMenu('Module', 'impl kernel::Module for Inventory', /^Preview/);
    // By keyboard: what VS Code 1.100 lays over its menu takes clicks. The first entry is chosen at first.
    const entries = await menu.locator('.monaco-list-row.action').allTextContents();
    for (let left = entries.findIndex((it) => it.startsWith('Preview')); left > 0; left--)
      await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.diff-editor, .monaco-diff-editor').first().waitFor({ timeout: 60_000 });
    await window.shot('16-in-place-preview');
    assert.doesNotMatch(readFileSync(path, 'utf8'), /InPlaceModule/);
    await page.locator('.editor-actions [aria-label^="Apply Fix"]').first().click();
    await window.line('impl kernel::InPlaceModule for Inventory').waitFor({ timeout: 60_000 });
    await window.save(path, (text) => /impl kernel::InPlaceModule/.test(text));
    await window.squiggles().first().waitFor({ state: 'detached', timeout: 60_000 });
    await window.shot('17-in-place');
  },
  'what comes of it is whole, and compiles where a compiler is at hand': async ({ path }) => {
    const text = readFileSync(path, 'utf8');
    assert.match(text, /try_pin_init!\(Self \{/);
    assert.match(text, /impl PinnedDrop for Inventory/);
    const command = process.env.KERNEL_TYPECHECK_CMD;
    if (!command) return;
    const done = spawnSync(command, ['7.3', path], { encoding: 'utf8' });
    assert.equal(done.status, 0, `${done.stdout}${done.stderr}`);
  },
};
