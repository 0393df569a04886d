import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import {
  createServerPipeTransport,
  createServerSocketTransport,
  ErrorCodes,
  IPCMessageReader,
  IPCMessageWriter,
  type Message,
  type MessageReader,
  type MessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { type Checked, Gate } from './gate.ts';
import type { ThreadData } from './thread.ts';

/** How long the thread may take to answer `shutdown`, and to end, in milliseconds; then this thread does it. */
const shutdownPatience = 100;
const exitPatience = 1000;

/**
 * Starts the language server on this process's standard streams, or on the channel that its arguments name
 * (`--node-ipc`, `--stdio`, `--pipe=`, `--socket=`). The server runs in a thread of its own (`server.js` in `directory`):
 * this one hands messages over and never works, so that the other learns of new ones while it analyses, and the process
 * ends when it is told to, whatever the other one does. A message that cannot be read ends the process.
 */
export function startServer(transport: 'stdio' | 'arguments', directory: string): void {
  const [reader, writer] = channelOf(transport);
  const sent = new Int32Array(new SharedArrayBuffer(4));
  const workerData: ThreadData = { sent };
  const thread = new Worker(join(directory, 'server.js'), {
    workerData,
    argv: process.argv.slice(2),
    // Standard output belongs to the protocol.
    stdout: true,
    resourceLimits: { stackSizeMb: 4 },
  });
  thread.stdout.pipe(process.stderr);

  let isUp = false;
  let isShutDown = false;
  const answeredHere = new Set<unknown>();
  const answer = (message: object) => writer.write({ jsonrpc: '2.0', ...message } as Message).catch(() => {});
  const fail = (why: string) => {
    console.error(`kalloc-lint: ${why}`);
    const params = { type: 1, message: `kalloc-lint: ${why}` };
    void answer({ method: 'window/showMessage', params }).then(() => process.exit(1));
  };

  const waiting = new Map<unknown, ReturnType<typeof setTimeout>>();
  const gate = new Gate();
  reader.listen((given) => {
    const verdict = gate.check(given);
    if (verdict === 'drop') return;
    if ('refuse' in verdict) {
      void answer(verdict.refuse);
      return;
    }
    const message = verdict.pass;
    const { id } = message;
    if (message.method === 'shutdown' && isUp) {
      isShutDown = true;
      const late = () => {
        waiting.delete(id);
        answeredHere.add(id);
        void answer({ id, result: null });
      };
      waiting.set(id, setTimeout(late, shutdownPatience));
    }
    if (message.method === 'exit') setTimeout(() => process.exit(isShutDown ? 0 : 1), exitPatience);
    Atomics.add(sent, 0, 1);
    thread.postMessage(message);
  });
  thread.on('message', (message: Checked) => {
    isUp = true;
    if (message.method === undefined) {
      clearTimeout(waiting.get(message.id));
      waiting.delete(message.id);
      if (answeredHere.delete(message.id)) return;
      if (message.id !== undefined && message.id !== null) gate.answered(message.id);
    }
    writer.write(message).catch(() => {});
  });

  reader.onError((error) => {
    // The stream is still in step where the text of one message is wrong; one that is cut off has a wrong header.
    if (error instanceof SyntaxError && !/unexpected end/i.test(error.message))
      void answer({ id: null, error: { code: ErrorCodes.ParseError, message: error.message } });
    else fail(`cannot read the client's message: ${error.message}`);
  });
  reader.onClose(() => process.exit(isShutDown ? 0 : 1));
  writer.onError(() => process.exit(1));
  thread.on('error', (error) => fail(`the language server exited: ${error.stack ?? error.message}`));
  thread.on('exit', (code) => {
    // What it sent last may lie in a pipe still.
    void answerAll(writer).then(() => process.exit(code));
  });
}

/** Resolves when all that was written is out. */
async function answerAll(writer: MessageWriter): Promise<void> {
  writer.end();
  await new Promise((resolve) => setImmediate(resolve));
}

function channelOf(transport: 'stdio' | 'arguments'): readonly [MessageReader, MessageWriter] {
  const [, channel, value] = (transport === 'arguments' ? process.argv.slice(2).join(' ') : '--stdio').match(
    /(?:^| )--(node-ipc|stdio|pipe|socket)(?:[= ](\S+))?/,
  ) ?? [undefined, undefined, undefined];
  switch (channel) {
    case 'node-ipc':
      process.on('disconnect', () => process.exit(0));
      return [new IPCMessageReader(process), new IPCMessageWriter(process)];
    case 'stdio':
      return [new StreamMessageReader(process.stdin), new StreamMessageWriter(process.stdout)];
    case 'pipe':
      return createServerPipeTransport(value!);
    case 'socket':
      return createServerSocketTransport(Number(value));
    default:
      throw new Error('one of --node-ipc, --stdio, --pipe=NAME and --socket=PORT must be given');
  }
}
