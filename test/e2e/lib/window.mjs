// A VS Code window as its user sees it. The selectors hold for VS Code 1.100 to 1.139.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repeated, until } from './steps.mjs';

/** Drives one page; `shots` is the folder for screenshots. */
export class Window {
  constructor(page, shots) {
    this.page = page;
    this.shots = shots;
  }

  /** The line of the editor that holds `text`. */
  line(text) {
    return this.page.locator('.editor-instance .view-line', { hasText: text }).first();
  }

  squiggles() {
    return this.page.locator('.editor-instance .squiggly-error, .editor-instance .squiggly-warning');
  }

  /** Where a piece of text stands on the screen, in a line that holds `within`: measured, as the width of a letter is the font's affair. */
  async place(text, within = text) {
    const box = await this.page.evaluate(
      ([wanted, around]) => {
        for (const line of document.querySelectorAll('.editor-instance .view-line')) {
          // VS Code draws blanks as no-break spaces.
          if (!line.textContent.replaceAll('\u00a0', ' ').includes(around)) continue;
          const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const at = node.data.indexOf(wanted);
            if (at < 0) continue;
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + wanted.length);
            const { x, y, width, height } = range.getBoundingClientRect();
            return { x: x + width / 2, y: y + height / 2 };
          }
        }
        return null;
      },
      [text, within],
    );
    if (!box) throw new Error(`\`${text}\` is not on the screen`);
    return box;
  }

  /** Rests the pointer on a text until the hover says `expected`. Gives all that it says. */
  async hover(text, within, expected) {
    const hover = this.page.locator('.monaco-hover:visible', { hasText: expected }).first();
    // One that is open already stays for a while when the pointer leaves its word.
    await this.page.mouse.move(700, 140, { steps: 5 });
    await this.page.locator('.monaco-editor .monaco-hover:visible').first().waitFor({ state: 'hidden' });
    for (let left = 5; ; left--) {
      // Lenses that come late move the lines below them.
      const { x, y } = await this.place(text, within);
      await this.page.mouse.move(x - 40, y + 60, { steps: 3 });
      await this.page.mouse.move(x, y, { steps: 5 });
      if (await appears(hover, 4000)) return hover.textContent();
      if (left === 0) throw new Error(`no hover with ${expected}`);
    }
  }

  /** Puts the cursor on a text and opens the menu of quick fixes; gives its entries. */
  async quickFixMenu(text, within, expected) {
    const menu = this.page.locator('.action-widget:has(.monaco-list)').first();
    // A late change of focus closes the menu now and then: press again. Lenses that come late move the lines.
    for (let left = 8; ; left--) {
      await this.page.keyboard.press('Escape');
      const { x, y } = await this.place(text, within);
      await this.page.mouse.click(x, y);
      await this.page.keyboard.press('Control+Period');
      if (await appears(menu.getByText(expected).first(), 3000)) return menu;
      if (left === 0) throw new Error(`no quick fix ${expected}`);
    }
  }

  /**
   * Waits until the list of completions begins with what is wanted, and asks for it again while it does not: a list that
   * was asked for earlier, or one of the words in the file, may stand there until the server has answered. Rows are told
   * by their index: the list keeps them in no order.
   */
  async suggestion(expected) {
    const first = this.page.locator('.suggest-widget.visible .monaco-list-row[data-index="0"]', {
      hasText: expected,
    });
    for (let left = 8; !(await appears(first.first(), 5000)); left--) {
      if (left === 0) {
        const shown = await this.page.locator('.suggest-widget .monaco-list-row').allTextContents();
        throw new Error(`no completion ${expected}; the list has ${JSON.stringify(shown)}`);
      }
      await this.page.keyboard.press('Escape');
      await this.page.keyboard.press('Control+Space');
    }
  }

  /** Runs a command by its title. */
  async command(title) {
    const input = this.page.locator('.quick-input-widget input').first();
    const row = this.page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first();
    // A late change of focus closes the box now and then: open it again.
    for (let left = 3; ; left--) {
      await this.page.keyboard.press('F1');
      const isFilled = await input.fill(`>${title}`, { timeout: 10_000 }).then(
        () => true,
        () => false,
      );
      if (isFilled && (await appears(row, 10_000))) break;
      if (left === 0) throw new Error(`no command ${title}`);
      await this.page.keyboard.press('Escape');
    }
    await this.page.keyboard.press('Enter');
  }

  /** Puts the cursor into a line, counted from 1, which comes to the middle of the editor. */
  async goToLine(line) {
    const input = this.page.locator('.quick-input-widget input').first();
    const position = this.page.locator('#status\\.editor\\.selection');
    await repeated(`line ${line}`, {
      act: async () => {
        await this.focusEditor();
        await this.page.keyboard.press('Control+G');
        // What is typed before the box is there would go into the text.
        if (!(await appears(input, 5000))) return;
        await input.fill(`:${line}`, { timeout: 5000 }).catch(() => {});
        await this.page.waitForTimeout(300);
        await this.page.keyboard.press('Enter');
      },
      holds: async () =>
        !(await input.isVisible()) &&
        new RegExp(`Ln ${line},`).test(await position.textContent({ timeout: 1000 }).catch(() => '')),
    });
  }

  /** Takes the focus to the editor that stands first, from wherever it is. */
  async focusEditor() {
    await this.page.keyboard.press('Escape');
    await this.page.keyboard.press('Control+1');
  }

  /** Saves what is edited, until the file's text is as wanted: a key that comes while the focus moves goes elsewhere. */
  async save(path, isWanted) {
    await repeated('the saved file', {
      act: async () => {
        await this.focusEditor();
        await this.page.keyboard.press('Control+S');
      },
      holds: () => isWanted(readFileSync(path, 'utf8')),
    });
  }

  /**
   * Waits until what VS Code will open again after a reload is written to the browser's database. It writes
   * when the window loses the focus, or after a minute; a page that is left at once leaves without.
   */
  async stateSaved(text) {
    await until(`${text} in the saved state`, async () => {
      for (const hasFocus of [true, false]) {
        await this.page.evaluate((it) => {
          document.hasFocus = () => it;
          window.dispatchEvent(new Event(it ? 'focus' : 'blur'));
        }, hasFocus);
        await this.page.waitForTimeout(100);
      }
      return this.page.evaluate(isSaved, text);
    });
  }

  async shot(name) {
    await this.page.waitForTimeout(400);
    await this.page.screenshot({ path: join(this.shots, `${name}.png`) });
  }
}

/** Whether something comes to be seen in so many milliseconds. */
export function appears(locator, timeout) {
  return locator.waitFor({ timeout }).then(
    () => true,
    () => false,
  );
}

/** Runs in the page: whether a database of the window's state holds a text. */
async function isSaved(text) {
  const done = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  for (const { name } of await indexedDB.databases()) {
    if (!name.startsWith('vscode-web-state-db')) continue;
    const database = await done(indexedDB.open(name));
    try {
      for (const table of database.objectStoreNames) {
        const values = await done(database.transaction(table).objectStore(table).getAll());
        if (values.some((each) => typeof each === 'string' && each.includes(text))) return true;
      }
    } finally {
      database.close();
    }
  }
  return false;
}
