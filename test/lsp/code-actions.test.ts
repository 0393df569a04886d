import { afterEach, expect, test } from 'vitest';
import type { CodeAction, Diagnostic, WorkspaceEdit } from 'vscode-languageserver/node';
import { allowRequest } from '../../server/src/lsp/protocol.ts';
import {
  type Editor,
  type EditorOptions,
  fullCapabilities,
  plainCapabilities,
  startEditor,
} from './support/editor.ts';

let editor: Editor;
const start = async (options?: EditorOptions) => {
  editor = await startEditor(options);
  return editor;
};
afterEach(() => editor.stop());

const all = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
const allowed = (rule: string) => [
  `Allow \`${rule}\` on this line`,
  `Allow \`${rule}\` on this line with a reason…`,
  `Allow \`${rule}\` in this file`,
];
const titles = (actions: readonly CodeAction[]) => actions.map((action) => action.title);
const titled = (actions: readonly CodeAction[], title: string) => {
  const found = actions.find((action) => action.title === title);
  if (!found) throw new Error(`no ${title} among ${titles(actions).join(', ')}`);
  return found;
};

test('a safe fix is the preferred one and does what it says', async () => {
  const { open, pull, actions, applied } = await start();
  await open('/w/a.rs', 'use flags;\nfn f() {\n    KBox::new(kernel);\n}\n');
  const { items } = await pull('/w/a.rs');
  const offered = await actions('/w/a.rs', items[0]!.range, { diagnostics: items });
  expect(titles(offered)).toEqual([
    'Pass `GFP_KERNEL`',
    'Allow `missing-gfp-flags` on this line',
    'Allow `missing-gfp-flags` on this line with a reason…',
    'Allow `missing-gfp-flags` in this file',
    'Explain `missing-gfp-flags`',
  ]);
  expect(offered[0]).toMatchObject({
    kind: 'quickfix',
    isPreferred: true,
    diagnostics: [{ code: 'missing-gfp-flags' }],
  });
  expect(offered[1]!.isPreferred).toBeUndefined();
  expect(applied(offered[0]!.edit, '/w/a.rs')).toBe(
    'use flags;\nfn f() {\n    KBox::new(kernel, GFP_KERNEL);\n}\n',
  );
});

test('what is only to be looked at is not offered', async () => {
  const { open, actions } = await start();
  await open('/w/a.rs', 'kernel v.try_push(1)');
  expect(titles(await actions('/w/a.rs', all))).toEqual([
    'Call `push`',
    ...allowed('lingering-try'),
    'Explain `lingering-try`',
  ]);
});

test('an unsafe fix says so, is never preferred, and applies at once', async () => {
  const { open, actions, applied } = await start();
  await open('/w/a.rs', 'kernel(GFP_ATOMIC)');
  const fix = titled(await actions('/w/a.rs', all), 'Use `GFP_KERNEL` (review: changes behaviour)');
  expect(fix.isPreferred).toBeUndefined();
  // A part that needs confirmation is shown unticked: "Apply" would then apply nothing.
  expect(fix.edit!.changeAnnotations).toBeUndefined();
  expect(JSON.stringify(fix.edit)).not.toContain('annotationId');
  expect(applied(fix.edit, '/w/a.rs')).toBe('kernel(GFP_KERNEL)');
});

test('an edit over several files names the version of those that are open', async () => {
  const { open, actions, applied } = await start({ files: { '/w/b.rs': 'b\n', '/w/c.rs': 'c\n' } });
  await open('/w/a.rs', 'kernel other(/w/b.rs)', 5);
  const title = 'Change both (review: changes behaviour)';
  const edit = titled(await actions('/w/a.rs', all), title).edit!;
  expect(edit.documentChanges).toMatchObject([
    { textDocument: { uri: 'file:///w/a.rs', version: 5 } },
    { textDocument: { uri: 'file:///w/b.rs', version: null } },
  ]);
  expect(applied(edit, '/w/b.rs')).toBe('// both\nb\n');
});

test('a rewrite over several places can be looked at first, whole, and is applied whole', async () => {
  const { open, actions } = await start({ files: { '/w/b.rs': 'b\n' } });
  await open('/w/a.rs', 'kernel other(/w/b.rs)', 5);
  const offered = await actions('/w/a.rs', all);
  const fix = titled(offered, 'Change both (review: changes behaviour)');
  const preview = titled(offered, 'Preview: Change both…');
  expect(preview.edit).toBeUndefined();
  expect(preview.command).toEqual({
    title: 'Preview',
    command: 'kalloc-lint.previewFix',
    arguments: ['Change both', fix.edit],
  });
});

test('a reason goes behind the rule that it allows', async () => {
  const { open, actions, rpc, applied } = await start();
  await open('/w/a.rs', 'kernel\n  v.try_push(1);\n');
  const action = titled(await actions('/w/a.rs', all), 'Allow `lingering-try` on this line with a reason…');
  expect(action.command).toMatchObject({ command: 'kalloc-lint.allowWithReason' });
  const [at, position, rule] = action.command!.arguments!;
  const ask = (reason?: string) =>
    rpc.sendRequest<WorkspaceEdit>(allowRequest, { uri: at, position, rule, reason });
  expect(applied(await ask(' a queue of\nour own '), '/w/a.rs')).toBe(
    'kernel\n  // kalloc-lint: allow(lingering-try) a queue of our own\n  v.try_push(1);\n',
  );
  expect(applied(await ask(), '/w/a.rs')).toContain('// kalloc-lint: allow(lingering-try)\n');
});

test('a rule is allowed in the whole file below its licence line', async () => {
  const { open, actions, applied } = await start();
  await open('/w/a.rs', '// SPDX-License-Identifier: GPL-2.0\nkernel try_push\n');
  const action = titled(await actions('/w/a.rs', all), 'Allow `lingering-try` in this file');
  expect(applied(action.edit, '/w/a.rs')).toBe(
    '// SPDX-License-Identifier: GPL-2.0\n// kalloc-lint: allow-file(lingering-try)\nkernel try_push\n',
  );
});

test('a fix that reaches a file which cannot be read is not offered in part', async () => {
  const { open, actions } = await start();
  await open('/w/a.rs', 'kernel other(/w/gone.rs)');
  expect(titles(await actions('/w/a.rs', all))).toEqual([
    ...allowed('in-place-init'),
    'Explain `in-place-init`',
  ]);
});

test('an editor without versions or annotations gets plain changes', async () => {
  const { open, actions, applied } = await start({ capabilities: plainCapabilities });
  await open('/w/a.rs', 'kernel(GFP_ATOMIC)');
  const fix = titled(await actions('/w/a.rs', all), 'Use `GFP_KERNEL` (review: changes behaviour)');
  expect(Object.keys(fix.edit!)).toEqual(['changes']);
  expect(applied(fix.edit, '/w/a.rs')).toBe('kernel(GFP_KERNEL)');
});

test('fixes of a text that has moved on are made anew, not applied blindly', async () => {
  const { open, change, pull, actions, applied } = await start();
  await open('/w/a.rs', 'use flags;\nkernel KBox::new(1);\n');
  const { items } = await pull('/w/a.rs');
  await change('/w/a.rs', [{ text: '// é\nuse flags;\nkernel KBox::new(1);\n' }]);
  // The editor has moved the diagnostic along, but its data is of the old text.
  const moved: Diagnostic[] = items.map((item) => ({
    ...item,
    range: { start: { line: 2, character: 7 }, end: { line: 2, character: 16 } },
  }));
  const fix = titled(await actions('/w/a.rs', moved[0]!.range, { diagnostics: moved }), 'Pass `GFP_KERNEL`');
  expect(applied(fix.edit, '/w/a.rs')).toBe('// é\nuse flags;\nkernel KBox::new(1, GFP_KERNEL);\n');
  await change('/w/a.rs', [{ text: 'kernel' }]);
  expect(await actions('/w/a.rs', moved[0]!.range, { diagnostics: moved })).toEqual([]);
});

test('the data that the editor kept is enough, without a new report', async () => {
  const { open, pull, actions, analyses } = await start();
  await open('/w/a.rs', 'kernel(GFP_ATOMIC)');
  const { items } = await pull('/w/a.rs');
  const fixes = (items[0]!.data as { fixes: { title: string }[] }).fixes;
  fixes[0]!.title = 'As kept by the editor';
  const offered = await actions('/w/a.rs', items[0]!.range, { diagnostics: items });
  expect(titles(offered)).toContain('As kept by the editor (review: changes behaviour)');
  expect(analyses).toHaveLength(1);
});

test('problems of other tools are left alone', async () => {
  const { open, actions } = await start();
  await open('/w/a.rs', '\nkernel KBox::new(1)');
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  const other: Diagnostic = { range, message: 'x', source: 'rust-analyzer' };
  expect(await actions('/w/a.rs', range, { diagnostics: [other] })).toEqual([]);
});

test('all problems of a rule are fixed at once, a shared import once', async () => {
  const { open, actions, applied } = await start();
  await open('/w/a.rs', 'kernel\nKBox::new(1);\nv.try_push(2);\nKBox::new(3);\n');
  const range = { start: { line: 1, character: 2 }, end: { line: 1, character: 2 } };
  const offered = await actions('/w/a.rs', range);
  expect(titles(offered)).toEqual([
    'Pass `GFP_KERNEL`',
    'Apply all `missing-gfp-flags` fixes in this file',
    ...allowed('missing-gfp-flags'),
    'Explain `missing-gfp-flags`',
  ]);
  expect(applied(offered[1]!.edit, '/w/a.rs')).toBe(
    'use flags;\nkernel\nKBox::new(1, GFP_KERNEL);\nv.try_push(2);\nKBox::new(3, GFP_KERNEL);\n',
  );
});

test('the source action takes every safe fix, and comes only when asked for', async () => {
  const { open, actions, applied } = await start();
  await open('/w/a.rs', 'use flags; kernel\nKBox::new(1);\nv.try_push(GFP_ATOMIC);\n');
  const only = ['source.fixAll'];
  const [action, ...rest] = await actions('/w/a.rs', all, { only });
  expect(rest).toEqual([]);
  expect(action).toMatchObject({ kind: 'source.fixAll.kalloc-lint' });
  expect(applied(action!.edit, '/w/a.rs')).toBe(
    'use flags; kernel\nKBox::new(1, GFP_KERNEL);\nv.push(GFP_ATOMIC);\n',
  );
  expect((await actions('/w/a.rs', all)).some((each) => each.kind?.startsWith('source'))).toBe(false);
  expect(await actions('/w/a.rs', all, { only: ['source.organizeImports'] })).toEqual([]);
  expect(await actions('/w/a.rs', all, { only: ['refactor'] })).toEqual([]);
});

test('nothing to fix, no source action', async () => {
  const { open, actions } = await start();
  await open('/w/a.rs', 'kernel GFP_ATOMIC');
  expect(await actions('/w/a.rs', all, { only: ['source.fixAll.kalloc-lint'] })).toEqual([]);
});

test.each([
  [
    'the line above, indented like it',
    'kernel\n\t  v.try_push(1);\n',
    'kernel\n\t  // kalloc-lint: allow(lingering-try)\n\t  v.try_push(1);\n',
  ],
  [
    'the end of line that the file has',
    'kernel\r\nv.try_push(1);\r\n',
    'kernel\r\n// kalloc-lint: allow(lingering-try)\r\nv.try_push(1);\r\n',
  ],
  ['the first line', 'try_push(kernel)', '// kalloc-lint: allow(lingering-try)\ntry_push(kernel)'],
  [
    'a list that is there already',
    'kernel\n  // kalloc-lint: allow(in-place-init) reason\n  v.try_push(1);',
    'kernel\n  // kalloc-lint: allow(in-place-init, lingering-try) reason\n  v.try_push(1);',
  ],
])('a comment that allows: %s', async (_, before, after) => {
  const { open, actions, applied } = await start();
  await open('/w/a.rs', before);
  const allow = titled(await actions('/w/a.rs', all), 'Allow `lingering-try` on this line');
  expect(applied(allow.edit, '/w/a.rs')).toBe(after);
});

test.each([
  '/// kernel v.try_push(1)',
  '  //! kernel v.try_push(1)',
  '/** kernel v.try_push(1) */',
  '/**\n * kernel try_push\n */',
])('no such comment in documentation: %j', async (text) => {
  const { open, actions } = await start();
  await open('/w/a.rs', text);
  expect(titles(await actions('/w/a.rs', all))).toEqual([
    'Call `push`',
    'Allow `lingering-try` in this file',
    'Explain `lingering-try`',
  ]);
});

test('an editor that knows commands alone is offered nothing', async () => {
  const { open, rpc, initialized } = await start({ capabilities: { textDocument: {} } });
  await open('/w/a.rs', 'kernel try_push');
  expect(initialized.capabilities.codeActionProvider).toBe(false);
  const params = { textDocument: { uri: 'file:///w/a.rs' }, range: all, context: { diagnostics: [] } };
  expect(await rpc.sendRequest('textDocument/codeAction', params)).toEqual([]);
});

test('preference is not claimed where the editor does not know it', async () => {
  const { textDocument, ...rest } = fullCapabilities;
  const codeAction = { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix' as const] } } };
  const { open, actions } = await start({
    capabilities: { ...rest, textDocument: { ...textDocument, codeAction } },
  });
  await open('/w/a.rs', 'kernel try_push');
  expect((await actions('/w/a.rs', all))[0]!.isPreferred).toBeUndefined();
});
