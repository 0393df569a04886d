import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Exports } from '../../../client/src/extension.ts';
import { openFile, problems, until } from './support.ts';

suite('where there is no kernel code', () => {
  test('an ordinary Cargo project costs no server and gets no problem', async () => {
    const { uri } = await openFile('ordinary/src/main.rs');
    const extension = vscode.extensions.getExtension<Exports>('kalloc-lint.kalloc-lint')!;
    await until('activation', () => extension.isActive || undefined);
    // Long enough for a server that is wrongly started to show.
    await new Promise((resolve) => setTimeout(resolve, 1500));
    assert.equal(extension.exports.running(), false);
    assert.deepEqual(problems(uri), []);
  });

  test('a new file that becomes kernel code as it is typed starts the server', async () => {
    await vscode.workspace.fs.writeFile(
      vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, 'fresh/fresh.rs'),
      new Uint8Array(),
    );
    const { uri, document } = await openFile('fresh/fresh.rs');
    const extension = vscode.extensions.getExtension<Exports>('kalloc-lint.kalloc-lint')!;
    await until('activation', () => extension.isActive || undefined);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    assert.equal(extension.exports.state(), 'off');
    assert.equal(extension.exports.status().text, 'kalloc-lint: off');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(
      uri,
      new vscode.Position(0, 0),
      'use kernel::prelude::*;\nfn f() -> Result {\n    let _b = KBox::new(1)?;\n    Ok(())\n}\n',
    );
    assert.ok(await vscode.workspace.applyEdit(edit));
    await until('a problem', () => (problems(uri).length > 0 ? true : undefined));
    assert.equal(extension.exports.running(), true);
    await document.save();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });
});
