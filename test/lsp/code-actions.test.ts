import { afterEach, expect, test } from 'vitest';
import type { CodeAction, Diagnostic } from 'vscode-languageserver/node';
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
  expect(titles(offered)).toEqual(['Pass `GFP_KERNEL`', 'Allow `missing-gfp-flags` on this line']);
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
    'Allow `lingering-try` on this line',
  ]);
});

test('an unsafe fix says so, is never preferred, and asks first', async () => {
  const { open, actions, applied } = await start();
  await open('/w/a.rs', 'kernel(GFP_ATOMIC)');
  const fix = titled(await actions('/w/a.rs', all), 'Use `GFP_KERNEL` (unsafe: may change behaviour)');
  expect(fix.isPreferred).toBeUndefined();
  expect(fix.edit!.changeAnnotations).toEqual({
    'may sleep': { label: 'may sleep', description: expect.any(String), needsConfirmation: true },
  });
  expect(fix.edit!.documentChanges).toMatchObject([{ edits: [{ annotationId: 'may sleep' }] }]);
  expect(applied(fix.edit, '/w/a.rs')).toBe('kernel(GFP_KERNEL)');
});

test('an edit over several files names the version of those that are open', async () => {
  const { open, actions, applied } = await start({ files: { '/w/b.rs': 'b\n', '/w/c.rs': 'c\n' } });
  await open('/w/a.rs', 'kernel other(/w/b.rs)', 5);
  const title = 'Change both (unsafe: may change behaviour)';
  const edit = titled(await actions('/w/a.rs', all), title).edit!;
  expect(edit.documentChanges).toMatchObject([
    { textDocument: { uri: 'file:///w/a.rs', version: 5 } },
    { textDocument: { uri: 'file:///w/b.rs', version: null } },
  ]);
  expect(applied(edit, '/w/b.rs')).toBe('// both\nb\n');
});

test('a fix that reaches a file which cannot be read is not offered in part', async () => {
  const { open, actions } = await start();
  await open('/w/a.rs', 'kernel other(/w/gone.rs)');
  expect(titles(await actions('/w/a.rs', all))).toEqual(['Allow `in-place-init` on this line']);
});

test('an editor without versions or annotations gets plain changes', async () => {
  const { open, actions, applied } = await start({ capabilities: plainCapabilities });
  await open('/w/a.rs', 'kernel(GFP_ATOMIC)');
  const fix = titled(await actions('/w/a.rs', all), 'Use `GFP_KERNEL` (unsafe: may change behaviour)');
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
  expect(titles(offered)).toContain('As kept by the editor (unsafe: may change behaviour)');
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
    'Fix all `missing-gfp-flags` problems in this file',
    'Allow `missing-gfp-flags` on this line',
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
  expect(titles(await actions('/w/a.rs', all))).toEqual(['Call `push`']);
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
