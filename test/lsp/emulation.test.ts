import { expect, test } from 'vitest';
import { emulateRequest } from '../../server/src/lsp/protocol.ts';
import { start } from './support/each-test.ts';
import { plainCapabilities, until } from './support/editor.ts';

const textDocument = { uri: 'file:///w/a.rs' };
const code = 'use kernel;\nfn add() { KBox::new(x, GFP_KERNEL) }\n';
const range = { start: { line: 0, character: 0 }, end: { line: 2, character: 0 } };

test('a function is run, with what was asked for', async () => {
  const { open, rpc } = await start();
  await open('/w/a.rs', code);
  const ask = (params: object) => rpc.sendRequest(emulateRequest, { ...textDocument, ...params });
  expect(await ask({ position: { line: 1, character: 5 } })).toEqual({
    emulation: expect.objectContaining({
      function: 'add',
      place: { path: '/w/a.rs', span: { start: 15, end: 18 }, line: 2 },
      config: { preemptRt: false, lowMemory: false },
      pathNumber: 1,
    }),
    files: { '/w/a.rs': 'file:///w/a.rs' },
  });
  expect(await ask({ function: 'add', preemptRt: true, lowMemory: true, pathNumber: 3 })).toMatchObject({
    emulation: { config: { preemptRt: true, lowMemory: true }, pathNumber: 3 },
  });
  expect(await ask({ function: 'sub' })).toBeNull();
  expect(await rpc.sendRequest(emulateRequest, { uri: 'file:///w/none.rs' })).toBeNull();
});

test('a lens stands above a function, unless the settings say no', async () => {
  const { open, rpc, settings, decorationRefreshes } = await start({
    folders: ['/w', '/w/deep'],
    settings: { '/w': { codeLens: 'all' } },
  });
  await open('/w/a.rs', code);
  const name = { start: { line: 1, character: 3 }, end: { line: 1, character: 6 } };
  const command = {
    title: '▶ Emulate allocations',
    command: 'kalloc-lint.emulate',
    arguments: [textDocument.uri, name.start],
  };
  expect(await rpc.sendRequest('textDocument/codeLens', { textDocument })).toEqual([
    { range: name, command },
  ]);
  settings['/w'] = { codeLens: 'off' };
  await rpc.sendNotification('workspace/didChangeConfiguration', { settings: null });
  await until('a refresh', () => (decorationRefreshes.length > 1 ? true : undefined));
  expect(await rpc.sendRequest('textDocument/codeLens', { textDocument })).toEqual([]);
  // By default where there is a finding, and nowhere else.
  const found = 'use kernel;\nfn add() { KBox::new(x) }\nfn get() { self.x }\n';
  await open('/w/deep/b.rs', found);
  const deep = { textDocument: { uri: 'file:///w/deep/b.rs' } };
  expect(await rpc.sendRequest('textDocument/codeLens', deep)).toHaveLength(1);
});

test('hints of contexts are there for those who want them', async () => {
  const { open, rpc } = await start({ folders: ['/w', '/v'], settings: { '/w': { inlayHints: true } } });
  await open('/w/a.rs', code);
  await open('/v/a.rs', code);
  expect(await rpc.sendRequest('textDocument/inlayHint', { textDocument, range })).toEqual([
    { position: { line: 1, character: 24 }, label: 'atomic: spinlock `inner`, line 1', paddingLeft: true },
  ]);
  const off = { textDocument: { uri: 'file:///v/a.rs' }, range };
  expect(await rpc.sendRequest('textDocument/inlayHint', off)).toEqual([]);
});

test('an editor without the command gets no lens that calls it', async () => {
  const { initialized } = await start({ capabilities: plainCapabilities });
  expect(initialized.capabilities.codeLensProvider).toBeUndefined();
  expect(initialized.capabilities.inlayHintProvider).toBeUndefined();
});
