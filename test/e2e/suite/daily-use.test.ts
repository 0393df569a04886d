import * as assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import type { Exports } from '../../../client/src/extension.ts';
import { only, openFile, problems, quickFixes, until } from './support.ts';

const exports = () => vscode.extensions.getExtension<Exports>('kalloc-lint.kalloc-lint')!.exports;
const inWorkspace = (path: string) => vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, path);
const configure = (key: string, value: unknown) =>
  vscode.workspace.getConfiguration('kalloc-lint').update(key, value, vscode.ConfigurationTarget.Workspace);
const rules = (uri: vscode.Uri) => problems(uri).map((it) => String(only(it.code).value));

suite('in daily use', () => {
  suiteTeardown(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  test('a fix that is not safe applies at once, and one undo takes it back', async () => {
    const { uri, document, text } = await openFile('mailbox/mailbox.rs');
    const before = text();
    const problem = await until('the problem', () =>
      problems(uri).find((it) => only(it.code).value === 'sleep-in-atomic'),
    );
    const fix = await until('the fix', async () =>
      (await quickFixes(uri, problem.range)).find((it) => /\(review: /.test(it.title) && it.edit),
    );
    assert.ok(await vscode.workspace.applyEdit(fix.edit!));
    assert.notEqual(text(), before);
    await until('no problem', () => (problems(uri).length === 0 ? true : undefined));
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    await until('the text as it was', () => (text() === before ? true : undefined));
    await until('the problem again', () => (problems(uri).length === 1 ? true : undefined));
  });

  test('a rewrite over several places is previewed whole, and applied whole', async () => {
    const { uri, text } = await openFile('inventory/rust_inventory.rs');
    const before = text();
    const preview = await until('the action', async () => {
      for (const problem of problems(uri)) {
        const found = (await quickFixes(uri, problem.range)).find((it) => it.title.startsWith('Preview: '));
        if (found) return found;
      }
      return undefined;
    });
    const { command } = preview;
    await vscode.commands.executeCommand(command!.command, ...command!.arguments!);
    await until('the diff', () => {
      const { activeTab } = vscode.window.tabGroups.activeTabGroup;
      return activeTab?.input instanceof vscode.TabInputTextDiff ? true : undefined;
    });
    assert.equal(text(), before);
    // The cursor stands in the first line that differs.
    const old = before.split('\n');
    await until('the first change', () => {
      const editor = vscode.window.activeTextEditor;
      if (editor?.document.uri.scheme !== 'kalloc-lint') return undefined;
      const lines = editor.document.getText().split('\n');
      const first = lines.findIndex((line, i) => line !== old[i]);
      return first > 0 && editor.selection.active.line === first ? true : undefined;
    });
    await vscode.commands.executeCommand('kalloc-lint.applyPreview');
    await until('the change', () => (text() === before ? undefined : true));
    await until('no preview', () => (exports().preview() === undefined ? true : undefined));
    await vscode.commands.executeCommand('undo');
    await until('the text as it was', () => (text() === before ? true : undefined));
  });

  test('a module file that is created after its `mod` line is seen, and one that goes is gone', async () => {
    const root = inWorkspace('depot/depot.rs');
    await vscode.workspace.fs.createDirectory(inWorkspace('depot'));
    writeFileSync(inWorkspace('depot/Kbuild').fsPath, 'obj-m := depot.o\n');
    const code = [
      'use kernel::{prelude::*, sync::SpinLock};',
      'mod parts;',
      'struct Depot { state: SpinLock<u32> }',
      'impl Depot {',
      '    fn poke(&self) -> Result {',
      '        let _guard = self.state.lock();',
      '        parts::make()',
      '    }',
      '}',
      '',
    ].join('\n');
    writeFileSync(root.fsPath, code);
    const { uri } = await openFile('depot/depot.rs');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    assert.deepEqual(rules(uri), []);
    const made =
      'use kernel::prelude::*;\npub(crate) fn make() -> Result {\n    let _b = KBox::new(1, GFP_KERNEL)?;\n    Ok(())\n}\n';
    writeFileSync(inWorkspace('depot/parts.rs').fsPath, made);
    await until('a problem', () => (rules(uri).includes('sleep-in-atomic') ? true : undefined));
    rmSync(inWorkspace('depot/parts.rs').fsPath);
    await until('none', () => (rules(uri).length === 0 ? true : undefined));
    // The same as a folder, which is then renamed as a whole.
    await vscode.workspace.fs.createDirectory(inWorkspace('depot/parts'));
    writeFileSync(inWorkspace('depot/parts/mod.rs').fsPath, made);
    await until('a problem again', () => (rules(uri).includes('sleep-in-atomic') ? true : undefined));
    await vscode.workspace.fs.rename(inWorkspace('depot/parts'), inWorkspace('depot/other'));
    await until('none again', () => (rules(uri).length === 0 ? true : undefined));
    await vscode.workspace.fs.rename(inWorkspace('depot/other'), inWorkspace('depot/parts'));
    await until('a problem at last', () => (rules(uri).includes('sleep-in-atomic') ? true : undefined));
  });

  test('commands of the walkthrough work without a file, or say what is needed', async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.commands.executeCommand('kalloc-lint.showApi');
    await until('the page', () =>
      /^# Allocation functions of Linux /.test(vscode.window.activeTextEditor?.document.getText() ?? '')
        ? true
        : undefined,
    );
    // It shows a message and throws nothing; the walkthrough's link runs the same.
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.commands.executeCommand('kalloc-lint.fixFile');
  });

  test('a wrong kernel is told, and checks go on; one bad level discards no other', async () => {
    const { uri } = await openFile('ordinary/src/main.rs');
    assert.deepEqual(problems(uri), []);
    const ledger = await openFile('mailbox/mailbox.rs');
    await configure('kernel', '/no/such/kernel');
    await until('the warning', () => {
      const { detail = '', warning, text } = exports().status();
      return /no kernel tree/.test(detail) && warning && /Linux 7\.3/.test(text) ? true : undefined;
    });
    await until('the problem', () => (rules(ledger.uri).includes('sleep-in-atomic') ? true : undefined));
    await configure('kernel', undefined);
    await configure('rules', { 'sleep-in-atomic': 'off', 'no-such-rule': 'off', 'in-place-init': 'loud' });
    await until('none', () => (rules(ledger.uri).length === 0 ? true : undefined));
    await until('the unknown rule', () =>
      /unknown rule `no-such-rule`/.test(exports().status().detail ?? '') ? true : undefined,
    );
    await configure('rules', undefined);
    await until('the problem again', () => (rules(ledger.uri).length > 0 ? true : undefined));
    await until('no warning', () => (exports().status().warning ? undefined : true));
  });

  test('the status names the tool and the kernel right after a restart, with the focus elsewhere', async () => {
    await openFile('mailbox/mailbox.rs');
    await vscode.commands.executeCommand('kalloc-lint.findings.focus');
    const restarted = vscode.commands.executeCommand('kalloc-lint.restartServer');
    await until('starting', () => (exports().status().text === 'kalloc-lint: starting' ? true : undefined));
    assert.equal(exports().status().busy, true);
    await restarted;
    await until('the kernel', () => (/^kalloc-lint: Linux/.test(exports().status().text) ? true : undefined));
  });

  test('the page of a rule opens inside VS Code', async () => {
    await vscode.commands.executeCommand('kalloc-lint.explainRule', 'sleep-in-atomic');
    await until('the preview', () => {
      const { activeTab } = vscode.window.tabGroups.activeTabGroup;
      return activeTab?.label.includes('sleep-in-atomic') ? true : undefined;
    });
    const uri = vscode.Uri.from({ scheme: 'kalloc-lint', path: '/rules/sleep-in-atomic.md' });
    const page = await vscode.workspace.openTextDocument(uri);
    assert.match(page.getText(), /^# sleep-in-atomic/);
    assert.match(page.getText(), /```rust/);
  });

  test('flags are completed with the right one first', async () => {
    const { uri, positionAt, text } = await openFile('mailbox/mailbox.rs');
    const at = positionAt(text().indexOf('GFP_KERNEL)'));
    const list = await until('completions', async () => {
      const found = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        uri,
        at,
      );
      const ours = found.items.filter((it) => typeof it.label === 'object' && /GFP_/.test(it.label.label));
      return ours.length > 0 ? ours : undefined;
    });
    assert.ok(list.some((it) => it.preselect));
    const label = await until('the signature', async () => {
      const help = await vscode.commands.executeCommand<vscode.SignatureHelp | undefined>(
        'vscode.executeSignatureHelpProvider',
        uri,
        at,
      );
      return help?.signatures[0]?.label;
    });
    assert.match(label, /flags: Flags/);
  });

  test('atomic regions are marked where the setting says so', async () => {
    await openFile('mailbox/mailbox.rs');
    assert.deepEqual(exports().regions(), []);
    await configure('atomicRegions', true);
    const [region] = await until('regions', () =>
      exports().regions().length > 0 ? exports().regions() : undefined,
    );
    assert.match(region!.text, /atomic: spinlock `queue`/);
    await configure('atomicRegions', undefined);
    await until('none', () => (exports().regions().length === 0 ? true : undefined));
  });

  test('findings are grouped by rule, context and file', async () => {
    const { uri } = await openFile('mailbox/mailbox.rs');
    await until('the problem', () => (rules(uri).includes('sleep-in-atomic') ? true : undefined));
    for (const [command, group] of [
      ['kalloc-lint.groupByContext', 'A spinlock is held'],
      ['kalloc-lint.groupByFile', 'mailbox/mailbox.rs'],
      ['kalloc-lint.groupByRule', 'sleep-in-atomic'],
    ] as const) {
      await vscode.commands.executeCommand(command);
      await until(group, () =>
        exports()
          .findings()
          .some(([label]) => label === group)
          ? true
          : undefined,
      );
    }
  });
});
