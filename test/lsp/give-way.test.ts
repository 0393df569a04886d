import { expect, test } from 'vitest';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import { step } from '../../server/src/text/work.ts';
import { start } from './support/each-test.ts';
import { type Editor, uri } from './support/editor.ts';

// An analysis gives way to newer messages. The slow one here takes steps for ever when it runs for the first time: what is
// answered at all is answered because it stopped.

const slow = '/w/slow.rs';
const other = '/w/other.rs';
const kernel = 'use kernel::prelude::*;\n';

/** An editor with both files open, whose server begins a report on the slow one; `meanwhile` sends what comes then. */
async function analysing(meanwhile: (editor: Editor) => void) {
  let isWaiting = false;
  const events: string[] = [];
  const editor = await start({ isWaiting: () => isWaiting });
  await editor.open(other, `${kernel}fn g() { KBox::new(1) }\n`);
  await editor.pull(other);
  await editor.open(slow, `${kernel}fn f() { KBox::new(1) }\n`);
  const [analysis] = editor.analyses;
  const report = analysis!.report.bind(analysis);
  analysis!.report = (path) => {
    if (path !== slow) return report(path);
    events.push('run');
    if (isWaiting) {
      isWaiting = false;
      return report(path);
    }
    meanwhile(editor);
    isWaiting = true;
    for (;;) step();
  };
  return { editor, events };
}

test('a hover, an edit and a request that is taken back are served while a slow report waits', async () => {
  const sent: Promise<unknown>[] = [];
  const { editor, events } = await analysing(({ rpc, change }) => {
    const at = { textDocument: { uri: uri(other) }, position: { line: 1, character: 12 } };
    sent.push(rpc.sendRequest('textDocument/hover', at).then(() => events.push('hover')));
    sent.push(change(slow, [{ text: `${kernel}fn f() { KBox::new(1); KBox::new(2) }\n` }]));
  });
  const { items } = await editor.pull(slow);
  await Promise.all(sent);
  expect(events).toEqual(['run', 'hover', 'run']);
  // The report is on the text as it is now.
  expect(items).toHaveLength(2);
});

test('a report that nobody waits for any more is not begun again', async () => {
  const source = new CancellationTokenSource();
  const { editor, events } = await analysing(() => source.cancel());
  const params = { textDocument: { uri: uri(slow) } };
  const pull = editor.rpc.sendRequest('textDocument/diagnostic', params, source.token);
  await expect(pull).rejects.toThrow('cancelled');
  expect(events).toEqual(['run']);
});

test('`shutdown` is answered while a slow report waits', async () => {
  const sent: Promise<unknown>[] = [];
  const { editor, events } = await analysing(({ rpc }) => {
    sent.push(rpc.sendRequest('shutdown').then(() => events.push('shutdown')));
  });
  const pull = editor.pull(slow).catch(() => undefined);
  await Promise.all(sent);
  await pull;
  expect(events.slice(0, 2)).toEqual(['run', 'shutdown']);
});
