import * as vscode from 'vscode';
import type { Exports } from '../../../client/src/extension-web.ts';

// Runs in the extension host of a browser, where there is no Node: no Mocha, and files are written through VS Code.

const root = vscode.workspace.workspaceFolders![0]!.uri;
const at = (path: string) => vscode.Uri.joinPath(root, path);
const write = (path: string, text: string) =>
  vscode.workspace.fs.writeFile(at(path), new TextEncoder().encode(text));
const rules = (path: string) =>
  vscode.languages
    .getDiagnostics(at(path))
    .filter((it) => it.source === 'kalloc-lint')
    .map((it) => String(typeof it.code === 'object' ? it.code.value : it.code));

async function until<T>(what: string, ask: () => T | undefined | Promise<T | undefined>): Promise<T> {
  for (const end = Date.now() + 30_000; ; ) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`waited in vain: ${what}; ${JSON.stringify(await shown())}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

const extension = () => vscode.extensions.getExtension<Exports>('kalloc-lint.kalloc-lint')!;
const shown = async () => extension().exports?.status();

const driver = `use kernel::{prelude::*, sync::SpinLock};
mod parts;
struct Depot { state: SpinLock<u32> }
impl Depot {
    fn poke(&self) -> Result {
        let _guard = self.state.lock();
        let _b = KBox::new(1)?;
        parts::make()
    }
}
`;
const parts = `use kernel::prelude::*;
pub(crate) fn make() -> Result {
    let _b = KBox::new(1, GFP_KERNEL)?;
    Ok(())
}
`;

const tests: Record<string, () => Promise<void>> = {
  'the server runs in a worker, and diagnostics come': async () => {
    await write('depot/Kbuild', 'obj-m := depot.o\n');
    await write('depot/depot.rs', driver);
    await write('depot/parts.rs', parts);
    const begun = Date.now();
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(at('depot/depot.rs')));
    let active = 0;
    let running = 0;
    await until('a problem', () => {
      if (active === 0 && extension().isActive) active = Date.now();
      if (running === 0 && extension().isActive && extension().exports.running()) running = Date.now();
      return rules('depot/depot.rs').length > 0 ? true : undefined;
    });
    const now = Date.now();
    console.log(
      `TIME ${now - begun} ms to first diagnostics: ${active - begun} ms until VS Code has loaded the extension, ` +
        `${running - active} ms until the server runs, ${now - running} ms from there`,
    );
  },
  'a module beside it is read through the editor': async () => {
    const found = await until('the sleep two files away', () =>
      rules('depot/depot.rs').includes('sleep-in-atomic') ? rules('depot/depot.rs') : undefined,
    );
    if (found.join() !== 'missing-gfp-flags,sleep-in-atomic') throw new Error(found.join());
  },
  'the kernel is a profile, and is said to be one': async () => {
    await until('the status', () => {
      const { text } = extension().exports.status();
      return /^kalloc-lint: Linux 7\.3 \(profile\)$/.test(text) ? true : undefined;
    });
  },
  'a quick fix and completion work as elsewhere': async () => {
    const uri = at('depot/depot.rs');
    const fix = await until('the fix', async () => {
      const problem = vscode.languages.getDiagnostics(uri).find((it) => it.source === 'kalloc-lint');
      const actions =
        problem &&
        (await vscode.commands.executeCommand<vscode.CodeAction[]>(
          'vscode.executeCodeActionProvider',
          uri,
          problem.range,
        ));
      return actions?.find((it) => it.isPreferred && it.edit);
    });
    await vscode.workspace.applyEdit(fix.edit!);
    await until('no missing flag', () =>
      rules('depot/depot.rs').includes('missing-gfp-flags') ? undefined : true,
    );
  },
  'a rule page opens without a network': async () => {
    const page = await vscode.workspace.openTextDocument(
      vscode.Uri.from({ scheme: 'kalloc-lint', path: '/rules/sleep-in-atomic.md' }),
    );
    if (!page.getText().startsWith('# sleep-in-atomic')) throw new Error(page.getText().slice(0, 80));
  },
};

/** A driver of a real kernel, where the runner was given one: `E2E_DRIVER=FILE`. */
declare const DRIVER: string;
if (DRIVER)
  tests['a driver of a kernel is checked'] = async () => {
    await write('driver/Kbuild', 'obj-m := driver.o\n');
    // A finding of its own says when the driver has been checked.
    await write(
      'driver/driver.rs',
      `${DRIVER}\nfn seeded() -> Result {\n    let _b = KBox::new(1)?;\n    Ok(())\n}\n`,
    );
    const begun = Date.now();
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(at('driver/driver.rs')));
    await until('a problem', () => (rules('driver/driver.rs').length > 0 ? true : undefined));
    console.log(
      `TIME ${Date.now() - begun} ms to the first diagnostics of ${DRIVER.split('\n').length} lines`,
    );
  };

/** What `extensionTestsPath` names. */
export async function run(): Promise<void> {
  let failed = 0;
  for (const [name, test] of Object.entries(tests)) {
    try {
      await test();
      console.log(`PASS ${name}`);
    } catch (error) {
      failed++;
      console.log(`FAIL ${name}: ${error instanceof Error ? error.message : error}`);
    }
  }
  if (failed > 0) throw new Error(`${failed} failed`);
}
