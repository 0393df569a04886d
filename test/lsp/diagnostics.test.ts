import { afterEach, expect, test } from 'vitest';
import {
  type Editor,
  type EditorOptions,
  fullCapabilities,
  plainCapabilities,
  startEditor,
  until,
} from './support/editor.ts';

let editor: Editor;
const start = async (options?: EditorOptions) => {
  editor = await startEditor(options);
  return editor;
};
afterEach(() => editor.stop());

const code = 'use kernel;\nfn f() { KBox::new(1); }\n';

test('an editor without the command is led to the page on the web', async () => {
  const capabilities = { ...fullCapabilities, experimental: {} };
  const { open, pull } = await start({ capabilities });
  await open('/w/a.rs', code);
  const href = (await pull('/w/a.rs')).items[0]!.codeDescription?.href;
  expect(href).toMatch(/^https:\/\/.*\/docs\/rules\/missing-gfp-flags\.md$/);
});

test('a diagnostic says what, why, where to read on, and how it came to that', async () => {
  const { open, pull } = await start();
  await open('/w/a.rs', code);
  const { kind, items } = await pull('/w/a.rs');
  expect(kind).toBe('full');
  expect(items).toMatchObject([
    {
      range: { start: { line: 1, character: 9 }, end: { line: 1, character: 18 } },
      severity: 1,
      source: 'kalloc-lint',
      code: 'missing-gfp-flags',
      // In an editor that has such documents the page opens inside it.
      codeDescription: { href: 'kalloc-lint:/rules/missing-gfp-flags.md' },
      message: 'this call passes no flags\nThe kernel must know whether it may sleep.\nhelp: pass them',
      relatedInformation: [
        {
          location: {
            uri: 'file:///w/a.rs',
            range: { start: { line: 1, character: 0 }, end: { line: 1, character: 2 } },
          },
          message: 'in this function',
        },
      ],
      data: { fixes: [{ title: 'Pass `GFP_KERNEL`' }] },
    },
  ]);
});

test('an editor that knows less gets less', async () => {
  const diagnostic = { dynamicRegistration: false };
  const { open, pull, initialized } = await start({ capabilities: { textDocument: { diagnostic } } });
  expect(initialized.capabilities.diagnosticProvider).toMatchObject({
    interFileDependencies: true,
    workspaceDiagnostics: false,
  });
  await open('/w/a.rs', code + 'v.try_push(1)');
  const { items } = await pull('/w/a.rs');
  expect(items.map((item) => Object.keys(item).sort())).toEqual([
    ['code', 'message', 'range', 'severity', 'source'],
    ['code', 'message', 'range', 'severity', 'source'],
  ]);
  expect(items[0]!.message).toMatch(/\na\.rs:2: in this function$/);
});

test('severities and tags', async () => {
  const { open, pull } = await start();
  await open('/w/a.rs', 'kernel v.try_push(1) GFP_ATOMIC other(/w/b.rs)');
  const { items } = await pull('/w/a.rs');
  expect(items.map(({ code, severity, tags }) => [code, severity, tags])).toEqual([
    ['lingering-try', 1, [2]],
    ['needless-atomic', 4, undefined],
    ['in-place-init', 2, undefined],
  ]);
});

test('columns are UTF-16 and lines end as the file says', async () => {
  const { open, pull } = await start();
  await open('/w/a.rs', '// 😀 kernel\r\n/* 😀é */ KBox::new(1)\r\n');
  expect((await pull('/w/a.rs')).items[0]!.range.start).toEqual({ line: 1, character: 10 });
});

test('what the editor has already is not sent again', async () => {
  const { open, change, pull } = await start();
  await open('/w/a.rs', code);
  const first = await pull('/w/a.rs');
  expect(await pull('/w/a.rs', first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
  await change('/w/a.rs', [{ range: span(1, 0, 1, 0), text: '\n' }]);
  const second = await pull('/w/a.rs', first.resultId);
  expect(second.kind).toBe('full');
  expect(second.items[0]!.range.start.line).toBe(2);
});

test('changes are applied in order, each to what the one before it left', async () => {
  const { open, change, pull } = await start();
  await open('/w/a.rs', 'kernel\n😀 KBox::new(1)\n');
  await change('/w/a.rs', [
    { range: span(0, 6, 1, 2), text: ' é\n' },
    { range: span(1, 11, 1, 12), text: '2, GFP_KERNEL' },
    { range: span(0, 0, 0, 0), text: 'KBox::new(3)\n' },
  ]);
  const { items } = await pull('/w/a.rs');
  expect(editor.analyses[0]!.text('/w/a.rs')).toBe(editor.text('/w/a.rs'));
  expect(items.map((item) => item.range.start)).toEqual([{ line: 0, character: 0 }]);
  await change('/w/a.rs', [{ text: 'kernel' }]);
  expect((await pull('/w/a.rs')).items).toEqual([]);
});

test('a file that is no kernel code has no problems, nor one that cannot be read', async () => {
  const { open, pull } = await start();
  await open('/w/cargo.rs', 'fn f() { KBox::new(1); }');
  expect((await pull('/w/cargo.rs')).items).toEqual([]);
  expect((await pull('/w/none.rs')).items).toEqual([]);
});

test('a closed file is answered from the disk, and an open one from the editor', async () => {
  const { open, pull, rpc } = await start({ files: { '/w/a.rs': code } });
  expect((await pull('/w/a.rs')).items).toHaveLength(1);
  await open('/w/a.rs', 'kernel');
  expect((await pull('/w/a.rs')).items).toHaveLength(0);
  await rpc.sendNotification('textDocument/didClose', { textDocument: { uri: 'file:///w/a.rs' } });
  expect((await pull('/w/a.rs')).items).toHaveLength(1);
});

test('a change that concerns other open files has them pulled again, once', async () => {
  const { open, change, pull } = await start();
  await open('/w/a.rs', 'kernel needs(/w/b.rs)');
  await open('/w/b.rs', 'kernel');
  expect((await pull('/w/a.rs')).items).toHaveLength(1);
  await pull('/w/b.rs');
  expect(editor.refreshes).toBe(0);
  await change('/w/b.rs', [{ text: 'kernel done' }]);
  await pull('/w/b.rs');
  await until('a refresh', () => (editor.refreshes === 1 ? true : undefined));
  await pull('/w/b.rs');
  expect((await pull('/w/a.rs')).items).toHaveLength(0);
  expect(editor.refreshes).toBe(1);
});

test('files that change on disk have the open ones pulled again', async () => {
  const { open, pull, rpc, registered } = await start();
  await open('/w/a.rs', 'kernel');
  await pull('/w/a.rs');
  await until('watchers', () => registered.get('workspace/didChangeWatchedFiles'));
  const changes = [{ uri: 'file:///w/Kbuild', type: 2 }];
  await rpc.sendNotification('workspace/didChangeWatchedFiles', { changes });
  await until('a refresh', () => (editor.refreshes > 0 ? true : undefined));
  expect(editor.analyses[0]!.invalidated).toEqual(['/w/Kbuild']);
});

test('an analysis that fails costs one file its report and nothing else', async () => {
  const { open, pull, log } = await start();
  await open('/w/a.rs', 'kernel boom');
  await open('/w/b.rs', code);
  expect((await pull('/w/a.rs')).items).toEqual([]);
  expect((await pull('/w/b.rs')).items).toHaveLength(1);
  await until('the log', () => log.find((line) => line.includes('Error: boom')));
});

test('the first report on a tree shows that it is being read', async () => {
  const { open, pull, progress } = await start();
  await open('/w/a.rs', code);
  await pull('/w/a.rs');
  await pull('/w/a.rs');
  expect(progress).toEqual([
    { kind: 'begin', title: 'kalloc-lint', message: 'Reading Linux 7.3.4', cancellable: false },
    { kind: 'end' },
  ]);
});

test('an editor that cannot pull is told, with the version, and untold at the end', async () => {
  const { open, change, published, rpc } = await start({ capabilities: plainCapabilities });
  await open('/w/a.rs', code, 7);
  const first = await until('diagnostics', () => published.find((each) => each.version === 7));
  expect(first).toMatchObject({ uri: 'file:///w/a.rs', diagnostics: [{ code: 'missing-gfp-flags' }] });
  await change('/w/a.rs', [{ text: 'kernel' }]);
  await until('none', () => published.find((each) => each.version === 8 && each.diagnostics.length === 0));
  await rpc.sendNotification('textDocument/didClose', { textDocument: { uri: 'file:///w/a.rs' } });
  await until('cleared', () => published.find((each) => each.version === undefined));
});

test('a push follows to the other files that it concerns', async () => {
  const { open, change, published } = await start({ capabilities: plainCapabilities });
  await open('/w/a.rs', 'kernel needs(/w/b.rs)');
  await open('/w/b.rs', 'kernel');
  const last = (path: string) =>
    published.filter((each) => each.uri.endsWith(path)).at(-1)?.diagnostics.length;
  await until('the warning', () => (last('a.rs') === 1 && last('b.rs') === 0 ? true : undefined));
  await change('/w/b.rs', [{ text: 'kernel done' }]);
  await until('its end', () => (last('a.rs') === 0 ? true : undefined));
});

test('what an editor was told already is not pushed again', async () => {
  const { open, change, published } = await start({ capabilities: plainCapabilities });
  await open('/w/a.rs', 'kernel needs(/w/b.rs)');
  await open('/w/b.rs', 'kernel');
  await until('b.rs', () => published.find((each) => each.uri.endsWith('b.rs')));
  // It is looked at anew, and what is said of it stays.
  await change('/w/b.rs', [{ text: 'kernel still' }]);
  await until('the next version', () =>
    published.find((each) => each.uri.endsWith('b.rs') && each.version === 2),
  );
  await change('/w/b.rs', [{ text: 'kernel done' }]);
  await until('its end', () =>
    published.find((each) => each.uri.endsWith('a.rs') && each.diagnostics.length === 0),
  );
  const texts = published.map((each) => JSON.stringify(each));
  expect(new Set(texts).size, texts.join('\n')).toBe(texts.length);
});

test('a request that was cancelled is not answered with work', async () => {
  const { rpc, pull } = await start({ files: { '/w/a.rs': code } });
  await pull('/w/a.rs');
  const before = editor.analyses[0]!.reports;
  const { CancellationTokenSource } = await import('vscode-languageserver/node');
  const source = new CancellationTokenSource();
  const params = { textDocument: { uri: 'file:///w/a.rs' } };
  const answer = rpc.sendRequest('textDocument/diagnostic', params, source.token);
  source.cancel();
  await expect(answer).rejects.toThrow('cancelled');
  expect(editor.analyses[0]!.reports).toBe(before);
});

test('messages that make no sense are survived', async () => {
  const { rpc, open, pull } = await start({ capabilities: fullCapabilities });
  const textDocument = { uri: 'file:///w/never-opened.rs', version: 3 };
  await rpc.sendNotification('textDocument/didChange', { textDocument, contentChanges: [{ text: 'x' }] });
  await rpc.sendNotification('textDocument/didClose', { textDocument });
  await rpc.sendNotification('textDocument/didChange', {} as never);
  await rpc.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri: '%%%', type: 9 }],
  } as never);
  await open('/w/a.rs', code);
  const range = span(90, 0, 99, 0);
  await rpc.sendNotification('textDocument/didChange', {
    textDocument: { uri: 'file:///w/a.rs', version: 2 },
    contentChanges: [{ range, text: '// end' }],
  });
  expect((await pull('/w/a.rs')).items).toHaveLength(1);
  expect(editor.analyses[0]!.text('/w/a.rs')).toBe(code + '// end');
});

function span(line: number, character: number, endLine: number, endCharacter: number) {
  return { start: { line, character }, end: { line: endLine, character: endCharacter } };
}

test('where the analysis fails, what was said last stays, and the log says why', async () => {
  const { open, change, pull, analyses, log } = await start();
  await open('/w/a.rs', code);
  const before = await pull('/w/a.rs');
  expect(before.items).toHaveLength(1);
  analyses[0]!.report = analyses[0]!.draft = () => {
    throw new Error('an invariant does not hold');
  };
  await change('/w/a.rs', [{ text: `${code}\n` }]);
  const { items } = await pull('/w/a.rs');
  expect(items.map((it) => it.message)).toEqual(before.items.map((it) => it.message));
  expect(log.join('\n')).toMatch(/report on \/w\/a\.rs: internal error: .*an invariant does not hold/);
});
