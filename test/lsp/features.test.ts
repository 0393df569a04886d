import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { CompletionItem, SignatureHelp } from 'vscode-languageserver/node';
import * as protocol from '../../server/src/lsp/protocol.ts';
import { editor, start } from './support/each-test.ts';
import { plainCapabilities, until } from './support/editor.ts';

const textDocument = { uri: 'file:///w/a.rs' };
const code = 'kernel\nKBox::new(x, GFP_KERNEL)';

test('the server says what it can do and nothing that others do better', async () => {
  const { initialized } = await start();
  expect(initialized.serverInfo).toEqual({ name: 'kalloc-lint', version: '0.0.1' });
  expect(initialized.capabilities).toEqual({
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: 2, save: true },
    hoverProvider: true,
    completionProvider: { triggerCharacters: ['(', ',', ' ', '|', '_'] },
    signatureHelpProvider: { triggerCharacters: ['(', ','] },
    codeLensProvider: {},
    inlayHintProvider: true,
    codeActionProvider: { codeActionKinds: ['quickfix', 'source.fixAll.kalloc-lint'] },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  });
});

test('hover tells about the word under the pointer, where there is something to tell', async () => {
  const { open, rpc } = await start();
  await open('/w/a.rs', code);
  expect(
    await rpc.sendRequest('textDocument/hover', { textDocument, position: { line: 1, character: 14 } }),
  ).toEqual({
    contents: { kind: 'markdown', value: expect.stringContaining('**GFP_KERNEL** may sleep') },
    range: { start: { line: 1, character: 13 }, end: { line: 1, character: 23 } },
  });
  expect(
    await rpc.sendRequest('textDocument/hover', { textDocument, position: { line: 0, character: 0 } }),
  ).toBeNull();
  const elsewhere = { textDocument: { uri: 'file:///none.rs' }, position: { line: 5, character: 5 } };
  expect(await rpc.sendRequest('textDocument/hover', elsewhere)).toBeNull();
});

test('hover in an editor without Markdown is text', async () => {
  const { open, rpc } = await start({ capabilities: plainCapabilities });
  await open('/w/a.rs', code);
  const hover = await rpc.sendRequest('textDocument/hover', {
    textDocument,
    position: { line: 1, character: 14 },
  });
  expect(hover).toMatchObject({
    contents: { kind: 'plaintext', value: 'GFP_KERNEL may sleep\nFlags\nsee slab.h' },
  });
});

test('the status names the kernel and counts', async () => {
  const { open, rpc } = await start();
  await open('/w/a.rs', 'kernel KBox::new(1) GFP_ATOMIC');
  expect(await rpc.sendRequest(protocol.statusRequest, textDocument)).toEqual({
    kernelCode: true,
    kernel: { version: '7.3.4', source: 'tree', api: 'kbox', root: '/linux', reason: 'the enclosing tree' },
    counts: { error: 1, warning: 0, hint: 1 },
    unknown: 2,
    notes: ['a note'],
    problems: [],
    checking: false,
    version: '0.0.1',
    profiles: ['6.1', '7.3'],
  });
  expect(await rpc.sendRequest(protocol.statusRequest, {})).toMatchObject({
    kernelCode: false,
    profiles: ['6.1', '7.3'],
  });
});

test('an editor that shows the status hears when to ask again', async () => {
  const { open, pull } = await start();
  await open('/w/a.rs', code);
  await pull('/w/a.rs');
  await until('news', () => (editor!.statusChanges > 0 ? true : undefined));
});

test('what was learned, and what a rule is about', async () => {
  const { rpc } = await start();
  const listing = await rpc.sendRequest(protocol.apiRequest, {});
  expect(listing).toMatchObject({ functions: [{ shape: 'KBox::new(x, flags)', line: 234 }] });
  const rules = expect.arrayContaining([{ id: 'lingering-try', title: 'Old names' }]);
  expect(await rpc.sendRequest(protocol.explainRequest, {})).toEqual({ rules });
  expect(await rpc.sendRequest(protocol.explainRequest, { rule: 'no-such' })).toEqual({ rules });
  const markdown = '# lingering-try\n\nOld names.\n\n## What\n\n```rust\nf();\n```\n';
  expect(await rpc.sendRequest(protocol.explainRequest, { rule: 'lingering-try' })).toEqual({
    rules,
    markdown,
  });
});

test('flags are offered with the right one first, and one that would sleep says so', async () => {
  const { open, rpc } = await start();
  await open('/w/a.rs', code);
  const params = { textDocument, position: { line: 1, character: 14 } };
  const items = await rpc.sendRequest<CompletionItem[]>('textDocument/completion', params);
  expect(items.map((it) => [it.label, it.labelDetails?.description, it.preselect])).toEqual([
    ['GFP_NOWAIT', 'never sleeps', true],
    ['GFP_KERNEL', '⚠ would sleep', false],
  ]);
  expect(items[0]!.sortText! < items[1]!.sortText!).toBe(true);
  expect(items[0]!.textEdit).toMatchObject({
    range: { start: { line: 1, character: 13 }, end: { line: 1, character: 14 } },
  });
  const help = await rpc.sendRequest<SignatureHelp>('textDocument/signatureHelp', params);
  expect(help).toMatchObject({
    activeParameter: 1,
    signatures: [{ label: 'new(x: T, flags: Flags)', parameters: [{ label: [4, 8] }, { label: [10, 22] }] }],
  });
});

test('regions, reasons and callers come with their places', async () => {
  const { open, rpc } = await start();
  await open('/w/a.rs', 'kernel\nlock()\n');
  const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 6 } };
  const place = { ...textDocument, position: { line: 1, character: 2 } };
  expect(await rpc.sendRequest(protocol.atomicRegionsRequest, textDocument)).toEqual({
    regions: [{ range, atomic: 'always', text: 'atomic: spinlock `inner`' }],
  });
  expect(await rpc.sendRequest(protocol.whyAtomicRequest, place)).toEqual({
    atomic: 'always',
    text: 'line 1 is atomic: spinlock `inner`',
    places: [{ ...textDocument, range, text: 'spinlock `inner`' }],
  });
  expect(await rpc.sendRequest(protocol.atomicCallersRequest, place)).toEqual({
    callers: [
      { ...textDocument, range, text: 'spinlock `inner`', function: 'add', from: 'here', name: range },
    ],
  });
  await open('/w/b.rs', 'fn ordinary() {}');
  const none = { uri: 'file:///w/b.rs', position: { line: 0, character: 4 } };
  expect(await rpc.sendRequest(protocol.whyAtomicRequest, none)).toBeNull();
  expect(await rpc.sendRequest(protocol.atomicCallersRequest, none)).toEqual({ callers: [] });
});

test('the allocation API is shown without a file as well', async () => {
  const { rpc, analyses } = await start({ folders: ['/w'] });
  await rpc.sendRequest(protocol.apiRequest, {});
  expect(analyses[0]!.asked).toEqual(['/w/lib.rs']);
});

test('every message beyond LSP is described in docs/lsp-extensions.md, and no other', () => {
  const page = readFileSync(new URL('../../docs/lsp-extensions.md', import.meta.url), 'utf8');
  const described = [...page.matchAll(/^## `(.+)`$/gm)].map((match) => match[1]);
  expect(described.sort()).toEqual(Object.values(protocol).sort());
});

test('a request after `shutdown` is refused, not crashed on', async () => {
  const { rpc } = await start();
  await rpc.sendRequest('shutdown');
  await expect(rpc.sendRequest(protocol.statusRequest, {})).rejects.toThrow('was shut down');
});
