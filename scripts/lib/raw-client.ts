import { type ChildProcess, spawn } from 'node:child_process';
import { residentMemory } from './resident.ts';

/** An answer to a request, with how long it took in milliseconds. */
export interface Answer {
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
  readonly ms: number;
}

/** A client that sends whatever it is told to, right or wrong, and notes what comes back. */
export interface RawClient {
  /** Sends a message as it is; nothing says that it is one. */
  send(message: unknown): void;
  /** Sends bytes. */
  sendBytes(bytes: string): void;
  /** Sends a request with a number of its own and gives its answer. */
  request(method: unknown, params?: unknown): Promise<Answer> & { readonly id: number };
  /** Waits for so many answers to messages with an `id` that `send` was given. */
  answers(id: unknown, count: number): Promise<readonly Answer[]>;
  /** Requests that have no answer yet, by method. */
  readonly unanswered: readonly string[];
  /** The server's resident memory in megabytes; undefined where the system does not tell. */
  memory(): number | undefined;
  /** What it wrote on standard error. */
  readonly stderr: string;
  /** Resolves with the exit code when the process has ended. */
  readonly ended: Promise<number | null>;
  kill(): void;
}

interface Received {
  readonly id?: unknown;
  readonly method?: string;
  readonly params?: { readonly items?: readonly unknown[] };
  readonly result?: unknown;
  readonly error?: Answer['error'];
}

/** Starts a server that Node runs on its standard streams. `settings` answers what it asks for. */
export function startRaw(program: readonly string[], settings: object): RawClient {
  const child: ChildProcess = spawn(process.execPath, program, { stdio: 'pipe' });
  const pending = new Map<number, { method: string; start: number; done: (it: Answer) => void }>();
  const received = new Map<string, Answer[]>();
  const wakes = new Set<() => void>();
  let stderr = '';
  let last = 0;
  child.stderr!.on('data', (data: Buffer) => {
    stderr += data.toString();
  });
  // It may end while something is written.
  child.stdin!.on('error', () => {});
  const sendBytes = (bytes: string) => void child.stdin!.write(bytes);
  const send = (message: unknown) => {
    const text = JSON.stringify(message);
    sendBytes(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };

  function take(message: Received): void {
    if (message.method !== undefined) {
      if (message.id === undefined) return;
      const result =
        message.method === 'workspace/configuration' ? message.params!.items!.map(() => settings) : null;
      send({ jsonrpc: '2.0', id: message.id, result });
      return;
    }
    const own = typeof message.id === 'number' ? pending.get(message.id) : undefined;
    if (own) {
      pending.delete(message.id as number);
      own.done({ ...message, ms: performance.now() - own.start });
      return;
    }
    const key = JSON.stringify(message.id);
    received.set(key, [...(received.get(key) ?? []), { ...message, ms: 0 }]);
    for (const wake of [...wakes]) wake();
  }

  let buffer = Buffer.alloc(0);
  child.stdout!.on('data', (data: Buffer) => {
    buffer = Buffer.concat([buffer, data]);
    for (;;) {
      const end = buffer.indexOf('\r\n\r\n');
      if (end < 0) return;
      const length = Number(/Content-Length: (\d+)/.exec(buffer.subarray(0, end).toString())![1]);
      if (buffer.length < end + 4 + length) return;
      const text = buffer.subarray(end + 4, end + 4 + length).toString();
      buffer = buffer.subarray(end + 4 + length);
      take(JSON.parse(text) as Received);
    }
  });

  return {
    send,
    sendBytes,
    request(method, params) {
      const id = ++last;
      const answer = new Promise<Answer>((done) =>
        pending.set(id, { method: String(method), start: performance.now(), done }),
      );
      send({ jsonrpc: '2.0', id, method, ...(params === undefined ? {} : { params }) });
      return Object.assign(answer, { id });
    },
    async answers(id, count) {
      const key = JSON.stringify(id);
      while ((received.get(key)?.length ?? 0) < count)
        await new Promise<void>((resolve) => {
          const wake = () => {
            wakes.delete(wake);
            resolve();
          };
          wakes.add(wake);
        });
      const found = received.get(key)!;
      received.delete(key);
      return found;
    },
    get unanswered() {
      return [...pending.values()].map((it) => it.method);
    },
    memory: () => residentMemory(child.pid),
    get stderr() {
      return stderr;
    },
    ended: new Promise((resolve) => child.once('close', resolve)),
    kill: () => void child.kill('SIGKILL'),
  };
}
