import { type ChildProcess, spawn } from 'node:child_process';
import { afterEach, expect, test } from 'vitest';
import {
  CancellationTokenSource,
  type CompletionItem,
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { serverProgram } from './support/server-program.ts';

// A call is typed faster than it can be checked: what was asked of earlier letters is taken back or overtaken by edits.
// The last answer has to be as good as if nobody had hurried, for VS Code shows the words of the file where it is empty.

const program = serverProgram();
const uri = 'file:///nowhere/depot.rs';
const before = `use kernel::{prelude::*, sync::SpinLock};
struct Depot { state: SpinLock<KVec<u32>> }
impl Depot {
    fn put(&self, part: u32) -> Result {
        let mut state = self.state.lock();
        `;
const after = `
        if state.is_empty() {
            return Err(EPIPE);
        }
        Ok(())
    }
}
`;

let child: ChildProcess | undefined;
afterEach(() => child?.kill());

function connect() {
  const started = spawn(process.execPath, [...program()], { stdio: ['pipe', 'pipe', 'inherit'] });
  child = started;
  const rpc = createMessageConnection(
    new StreamMessageReader(started.stdout),
    new StreamMessageWriter(started.stdin),
  );
  rpc.onRequest(() => null);
  rpc.listen();
  return rpc;
}

test.each([
  ['taken back', true],
  ['left to be answered', false],
])(
  'flags are completed at the end of a call that is typed at once; earlier requests are %s',
  {
    timeout: 120_000,
  },
  async (_, isTakenBack) => {
    const rpc = connect();
    await rpc.sendRequest('initialize', { capabilities: {} });
    await rpc.sendNotification('initialized', {});
    const document = { uri, languageId: 'rust', version: 1, text: before + after };
    await rpc.sendNotification('textDocument/didOpen', { textDocument: document });
    const { length: line } = before.slice(0, before.lastIndexOf('\n')).split('\n');
    let character = 8;
    let version = 1;
    const answers: Promise<CompletionItem[]>[] = [];
    let source = new CancellationTokenSource();
    for (const letter of 'state.push(part, ') {
      const here = { line, character };
      // As editors do, with the parenthesis that closes it.
      const text = letter === '(' ? '()' : letter;
      const change = { range: { start: here, end: here }, text };
      await rpc.sendNotification('textDocument/didChange', {
        textDocument: { uri, version: ++version },
        contentChanges: [change],
      });
      character++;
      if (isTakenBack) source.cancel();
      source = new CancellationTokenSource();
      const params = { textDocument: { uri }, position: { line, character } };
      const answer = rpc.sendRequest<CompletionItem[]>('textDocument/completion', params, source.token);
      answers.push(answer);
      // One that is taken back rejects.
      answer.catch(() => {});
      // The first of them takes far longer than this: the next letter finds the server at work.
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    // The comma and the blank behind it stand where the flags go. Of what is taken back only the last is answered.
    for (const answer of answers.slice(isTakenBack ? -1 : -2))
      expect((await answer).slice(0, 2).map((it) => it.label)).toEqual(['GFP_NOWAIT', 'GFP_ATOMIC']);
    // One that an edit overtook is answered all the same, with nothing where no flags go.
    if (!isTakenBack)
      expect(await Promise.all(answers.slice(0, -2))).toEqual(Array(answers.length - 2).fill([]));
  },
);
