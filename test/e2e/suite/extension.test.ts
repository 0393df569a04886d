import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Exports } from '../../../client/src/extension.ts';
import { only, openFile, problems, quickFixes, textOnDisk, until } from './support.ts';

const ledger = 'ledger/ledger.rs';
const exports = () => vscode.extensions.getExtension<Exports>('kalloc-lint.kalloc-lint')!.exports;

suite('kalloc-lint', () => {
  suiteTeardown(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  test('kernel Rust is reported on', async () => {
    const { uri } = await openFile(ledger);
    const found = await until('problems', () => (problems(uri).length > 1 ? problems(uri) : undefined));
    const seen = found.map((problem) => [only(problem.code).value, problem.range.start.line]);
    assert.deepEqual(seen, [
      ['missing-gfp-flags', 24],
      ['lingering-try', 29],
    ]);
    // The rule's page opens inside VS Code, without a network.
    assert.equal(only(found[0]!.code).target.toString(), 'kalloc-lint:/rules/missing-gfp-flags.md');
    assert.deepEqual(
      found.map((problem) => problem.severity),
      [vscode.DiagnosticSeverity.Error, vscode.DiagnosticSeverity.Error],
    );
  });

  test('the status names the kernel and says that it is a profile', async () => {
    await openFile(ledger);
    const status = await until('status', () =>
      exports().status().text.includes('Linux') ? exports().status() : undefined,
    );
    assert.match(status.text, /^kalloc-lint: Linux 7\.3\S* \(profile\)$/);
    await until('counts', () => {
      const { detail = '' } = exports().status();
      return /2 errors · the bundled profile of 7\.3/.test(detail) ? true : undefined;
    }).catch(() => assert.fail(JSON.stringify(exports().status())));
  });

  test('hover tells about a GFP flag', async () => {
    const { uri, positionAt, text } = await openFile(ledger);
    const at = positionAt(text().indexOf('GFP_KERNEL') + 2);
    const hovers = await until('hover', async () => {
      const all = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        uri,
        at,
      );
      return all.length > 0 ? all : undefined;
    });
    const shown = hovers.flatMap((hover) =>
      hover.contents.map((each) => (typeof each === 'string' ? each : each.value)),
    );
    assert.match(shown.join('\n'), /GFP_KERNEL/);
    assert.match(shown.join('\n'), /sleep/);
  });

  test('a quick fix mends the file on the disk', async () => {
    const { uri, document, text } = await openFile(ledger);
    const problem = await until('the problem', () =>
      problems(uri).find((each) => only(each.code).value === 'missing-gfp-flags'),
    );
    const fix = await until('the fix', async () =>
      (await quickFixes(uri, problem.range)).find(
        (each) => each.isPreferred && /GFP_KERNEL/.test(each.title),
      ),
    );
    assert.ok(await vscode.workspace.applyEdit(fix.edit!));
    assert.match(text(), /let total = KBox::new\(0, GFP_KERNEL\)\?;/);
    await until('one problem', () => (problems(uri).length === 1 ? true : undefined));
    assert.ok(await document.save());
    assert.match(textOnDisk(uri), /KBox::new\(0, GFP_KERNEL\)\?/);
  });

  test('a problem is allowed by a comment', async () => {
    const { uri, text } = await openFile(ledger);
    const problem = await until('the problem', () => problems(uri)[0]);
    const allow = await until('the action', async () =>
      (await quickFixes(uri, problem.range)).find((each) => /^Allow `lingering-try`/.test(each.title)),
    );
    assert.ok(await vscode.workspace.applyEdit(allow.edit!));
    assert.match(text(), /\n {8}\/\/ kalloc-lint: allow\(lingering-try\)\n {8}self\.entries\.try_push/);
    await until('none', () => (problems(uri).length === 0 ? true : undefined));
    await vscode.commands.executeCommand('undo');
    await until('one again', () => (problems(uri).length === 1 ? true : undefined));
  });

  test('a level in the settings holds at once', async () => {
    const { uri } = await openFile(ledger);
    const configuration = vscode.workspace.getConfiguration('kalloc-lint');
    await configuration.update('rules', { 'lingering-try': 'hint' }, vscode.ConfigurationTarget.Workspace);
    const severity = () => problems(uri)[0]?.severity;
    await until('a hint', () => (severity() === vscode.DiagnosticSeverity.Hint ? true : undefined));
    await configuration.update('rules', undefined, vscode.ConfigurationTarget.Workspace);
    await until('an error', () => (severity() === vscode.DiagnosticSeverity.Error ? true : undefined));
  });

  test('one command mends the whole file', async () => {
    const { uri, text } = await openFile(ledger);
    await until('the fix', async () => {
      await vscode.commands.executeCommand('kalloc-lint.fixFile');
      return /entries\.push\(Entry \{ amount \}/.test(text()) ? true : undefined;
    });
    await until('none', () => (problems(uri).length === 0 ? true : undefined));
  });

  test('the allocation API opens as a document', async () => {
    await openFile(ledger);
    await vscode.commands.executeCommand('kalloc-lint.showApi');
    const page = await until('the page', () => {
      const document = vscode.window.activeTextEditor?.document;
      return document?.uri.scheme === 'kalloc-lint' ? document : undefined;
    });
    assert.match(page.getText(), /^# Allocation functions of Linux 7\.3/);
    assert.match(page.getText(), /Box<T, A>::new\(x, flags\)/);
  });

  test('the server comes back after a restart', async () => {
    const { uri, positionAt, text } = await openFile(ledger);
    await vscode.commands.executeCommand('kalloc-lint.restartServer');
    assert.equal(exports().running(), true);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(
      uri,
      positionAt(text().indexOf('        Ok(Self { entries')),
      '        let _other = KBox::new(1)?;\n',
    );
    assert.ok(await vscode.workspace.applyEdit(edit));
    await until('a problem', () => (problems(uri).length === 1 ? true : undefined));
  });

  test('the manifest and the extension have the same commands', async () => {
    const { packageJSON } = vscode.extensions.getExtension('kalloc-lint.kalloc-lint')!;
    const declared = packageJSON.contributes.commands.map((each: { command: string }) => each.command);
    const known = await vscode.commands.getCommands(true);
    assert.deepEqual(
      declared.filter((id: string) => !known.includes(id)),
      [],
    );
  });
});
