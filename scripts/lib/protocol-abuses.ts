import { HONEST, hostileTexts } from './hostile.ts';
import { below, pick, type Random, random } from './random.ts';
import { type Answer, type RawClient, startRaw } from './raw-client.ts';

/** What an editor must never send, and what it may send that takes long. */
interface Abuse {
  readonly name: string;
  /** Sends it. Resolves with what is wrong with the answers, or undefined. */
  readonly send: (client: RawClient, next: Random) => Promise<string | undefined>;
}

/** What a run came to. */
export interface AbuseOutcome {
  /** Each with its number and what was sent. */
  readonly problems: readonly string[];
  /** How long the first question of the session took, for which the kernel is read: milliseconds. */
  readonly first: number;
  /** The answers that took longest after that, the slowest first: milliseconds and what was sent. */
  readonly slowest: readonly { readonly ms: number; readonly what: string }[];
  /** Resident memory in megabytes, after each tenth of the run. */
  readonly memory: readonly number[];
}

const PRELUDE = 'use kernel::prelude::*;\n';
const GOOD = 'file:///nowhere/good.rs';
const SLOW = 'file:///nowhere/slow.rs';
const GOOD_TEXT = `${PRELUDE}${HONEST}`;
const slowTexts = [...hostileTexts(30).valid, ...hostileTexts(30).broken];

const questions = [
  'textDocument/hover',
  'textDocument/completion',
  'textDocument/signatureHelp',
  'textDocument/codeAction',
  'textDocument/codeLens',
  'textDocument/diagnostic',
  'textDocument/inlayHint',
  'kalloc-lint/status',
  'kalloc-lint/emulate',
  'kalloc-lint/api',
  'kalloc-lint/whyAtomic',
  'kalloc-lint/atomicCallers',
  'kalloc-lint/atomicRegions',
  'kalloc-lint/explain',
  'kalloc-lint/allow',
];
const notices = [
  'textDocument/didOpen',
  'textDocument/didChange',
  'textDocument/didClose',
  'textDocument/didSave',
  'workspace/didChangeWatchedFiles',
  'workspace/didChangeConfiguration',
  'workspace/didChangeWorkspaceFolders',
  '$/setTrace',
];
const uris = [
  ...['', 'file:', 'file://', 'file:///', 'file:///%zz', 'file:///a%00b.rs', ':::', 'a.rs', '/a.rs', '\0'],
  ...['untitled:Untitled-1', 'vscode-vfs://github/a/b.rs', 'http://[::1', 'file://server/share/a.rs'],
  ...['file:///C:/a.rs', 'file:///c%3A/a.rs', 'file:///nowhere/../../../a.rs', 'file:///nowhere/😀.rs'],
  `file:///${'a/'.repeat(3000)}a.rs`,
  `file:///nowhere/${'../'.repeat(500)}a.rs`,
];
const places = [-1, 0, 1, 7, 1.5, 2 ** 31, 1e300, -0.5, null, '1', undefined];
const nonsense = [null, 0, 1, '', 'x', [], {}, [[]], true, { textDocument: null }, { uri: 5 }];

const isError = (it: Answer, ...codes: number[]) => it.error !== undefined && codes.includes(it.error.code);
const shown = (it: Answer) => JSON.stringify(it.error ?? it.result).slice(0, 200);
const notify = (client: RawClient, method: string, params: unknown) =>
  client.send({ jsonrpc: '2.0', method, params });

/** A question about a file that may be refused for its parameters, but for nothing else. */
async function asked(client: RawClient, method: string, params: unknown): Promise<string | undefined> {
  const answer = await client.request(method, params);
  if (answer.error && !isError(answer, -32602, -32600, -32800, -32801, -32802))
    return `${method} ${JSON.stringify(params).slice(0, 200)}: ${shown(answer)}`;
  return undefined;
}

function place(next: Random): object {
  return { line: pick(next, places), character: pick(next, places) };
}

function paramsOf(next: Random, uri: unknown, at: unknown): object {
  const range = { start: at, end: below(next, 2) === 0 ? at : place(next) };
  const textDocument = { uri };
  return { textDocument, uri, position: at, range, context: { diagnostics: [] }, rule: 'x', reason: 'x' };
}

const open = (client: RawClient, uri: unknown, text: unknown, version: unknown = 1) =>
  notify(client, 'textDocument/didOpen', { textDocument: { uri, languageId: 'rust', version, text } });
const close = (client: RawClient, uri: unknown) =>
  notify(client, 'textDocument/didClose', { textDocument: { uri } });

const abuses: readonly Abuse[] = [
  {
    name: 'unknown request',
    send: async (client, next) => {
      const method = pick(next, ['foo/bar', '$/foo', '', 'textDocument/rename', 'constructor', '__proto__']);
      const answer = await client.request(method, pick(next, nonsense));
      return isError(answer, -32601, -32602, -32600) ? undefined : `${method}: ${shown(answer)}`;
    },
  },
  {
    name: 'unknown notification',
    send: async (client, next) => {
      notify(client, pick(next, ['foo/bar', '$/foo', 'toString', '$/progress']), pick(next, nonsense));
      return undefined;
    },
  },
  {
    name: 'wrong parameters of a request',
    send: (client, next) => asked(client, pick(next, questions), pick(next, nonsense)),
  },
  {
    name: 'wrong parameters of a notification',
    send: async (client, next) => {
      notify(client, pick(next, notices), pick(next, nonsense));
      return undefined;
    },
  },
  {
    name: 'no parameters',
    send: (client, next) => asked(client, pick(next, questions), undefined),
  },
  {
    name: 'a file that is not open',
    send: async (client, next) => {
      const uri = pick(next, uris);
      const textDocument = { uri, version: pick(next, places) };
      const method = pick(next, ['didClose', 'didChange', 'didSave']);
      notify(client, `textDocument/${method}`, { textDocument, contentChanges: [{ text: 'fn f() {}' }] });
      return asked(client, pick(next, questions), paramsOf(next, uri, { line: 0, character: 0 }));
    },
  },
  {
    name: 'a bad address',
    send: async (client, next) => {
      const uri = pick(next, uris);
      open(client, uri, GOOD_TEXT);
      if (below(next, 3) === 0) open(client, uri, PRELUDE);
      const problem = await asked(client, pick(next, questions), paramsOf(next, uri, place(next)));
      close(client, uri);
      return problem;
    },
  },
  {
    name: 'a position outside',
    send: (client, next) => asked(client, pick(next, questions), paramsOf(next, GOOD, place(next))),
  },
  {
    name: 'an edit with a wrong range',
    send: async (client, next) => {
      const uri = `file:///nowhere/edited${below(next, 3)}.rs`;
      open(client, uri, GOOD_TEXT);
      const range = { start: place(next), end: place(next) };
      const text = pick(next, ['', 'x', 5, null, '\ud800', 'fn f() {'] as readonly unknown[]);
      const contentChanges = pick(next, [
        [{ range, text }],
        [
          { range, text },
          { range, text },
        ],
        [{}],
        null,
        [null],
      ]);
      notify(client, 'textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges });
      const problem = await asked(client, 'textDocument/diagnostic', { textDocument: { uri } });
      close(client, uri);
      return problem;
    },
  },
  {
    name: 'one id twice',
    send: async (client, next) => {
      const id = `twice ${next()}`;
      const params = paramsOf(next, GOOD, { line: 1, character: 4 });
      for (let i = 0; i < 2; i++) client.send({ jsonrpc: '2.0', id, method: pick(next, questions), params });
      await client.answers(id, 2);
      return undefined;
    },
  },
  {
    name: 'a request that is taken back',
    send: async (client, next) => {
      const answer = client.request(
        pick(next, questions),
        paramsOf(next, pick(next, [GOOD, SLOW]), place(next)),
      );
      if (below(next, 2) === 0) await new Promise((resolve) => setTimeout(resolve, below(next, 20)));
      for (let i = below(next, 3); i >= 0; i--) notify(client, '$/cancelRequest', { id: answer.id });
      notify(client, '$/cancelRequest', pick(next, nonsense));
      await answer;
      return undefined;
    },
  },
  {
    name: 'a second initialize',
    send: async (client, next) => {
      const answer = await client.request('initialize', pick(next, [...nonsense, { capabilities: {} }]));
      return isError(answer, -32600, -32602) ? undefined : shown(answer);
    },
  },
  {
    name: 'no message',
    send: async (client, next) => {
      client.send(
        pick(next, [
          ...[null, 5, 'x', [], {}, [{ jsonrpc: '2.0', id: 1, method: 'shutdown' }], { jsonrpc: '1.0' }],
          ...[
            { id: {}, method: 'textDocument/hover' },
            { id: 1.5, result: 1 },
            { jsonrpc: '2.0', id: 'none', result: 1 },
          ],
          ...[
            { jsonrpc: '2.0', method: 5 },
            { jsonrpc: '2.0', id: 'e', error: null },
            { jsonrpc: '2.0', id: null },
          ],
        ] as readonly unknown[]),
      );
      return undefined;
    },
  },
  {
    name: 'no JSON',
    send: async (client, next) => {
      const bytes = pick(next, ['{]', '\0', '{"jsonrpc"}', 'x'.repeat(5000)]);
      client.sendBytes(`Content-Length: ${bytes.length}\r\n\r\n${bytes}`);
      const [answer] = await client.answers(null, 1);
      // Or that of another message without a number.
      return isError(answer!, -32700, -32600) ? undefined : shown(answer!);
    },
  },
  {
    name: 'a huge text',
    send: async (client, next) => {
      const uri = 'file:///nowhere/huge.rs';
      open(
        client,
        uri,
        pick(next, ['x', 'fn f() {}\n', '\n', '/*', 'a!(']).repeat(20_000 + below(next, 50_000)),
      );
      notify(client, 'textDocument/didChange', {
        textDocument: { uri, version: 2 },
        contentChanges: [
          { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } }, text: '' },
        ],
      });
      close(client, uri);
      return undefined;
    },
  },
  {
    name: 'a slow file',
    send: async (client, next) => {
      const { text } = pick(next, slowTexts);
      open(client, SLOW, text);
      const answer = client.request('textDocument/diagnostic', { textDocument: { uri: SLOW } });
      if (below(next, 2) === 0) notify(client, '$/cancelRequest', { id: answer.id });
      else close(client, SLOW);
      await answer;
      return undefined;
    },
  },
];

/** The answers of these may take as long as a slow file does: nobody waits for another file. */
const slowOnPurpose = new Set(['a slow file', 'a huge text', 'a request that is taken back']);

/** So many abuses are under way at once. */
const atOnce = 4;

/** Sends `runs` abuses to a server that Node runs, and asks what a good file has now and then. */
export async function abuse(program: readonly string[], runs: number, seed: number): Promise<AbuseOutcome> {
  const next = random(seed);
  const problems: string[] = [];
  const slowest: { ms: number; what: string }[] = [];
  const memory: number[] = [];
  const client = startRaw(program, { kernel: '7.3' });
  const time = (ms: number, what: string) => {
    slowest.push({ ms, what });
    if (slowest.length < 1000) return;
    slowest.sort((a, b) => b.ms - a.ms).splice(10);
  };

  const early = await client.request('textDocument/hover', paramsOf(next, GOOD, { line: 0, character: 0 }));
  if (!isError(early, -32002)) problems.push(`before initialize: ${shown(early)}`);
  await client.request('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: { workspace: { configuration: true }, textDocument: { diagnostic: {} } },
    initializationOptions: { kernel: '7.3' },
  });
  notify(client, 'initialized', {});
  open(client, GOOD, GOOD_TEXT);

  /** The good file is as good as it was. */
  async function alive(run: number): Promise<void> {
    const answer = await client.request('textDocument/diagnostic', { textDocument: { uri: GOOD } });
    time(answer.ms, `${run} the diagnostics of a good file`);
    const { items } = (answer.result ?? {}) as { items?: readonly { code: string }[] };
    if (items?.map((it) => it.code).join() !== 'missing-gfp-flags')
      problems.push(`${run} alive: ${shown(answer)}`);
  }

  // A session's first answer waits for its kernel, whatever is asked.
  const first = await client.request('textDocument/diagnostic', { textDocument: { uri: GOOD } });

  let run = 0;
  async function work(): Promise<void> {
    for (let mine = run++; mine < runs; mine = run++) {
      const { name, send } = pick(next, abuses);
      const start = performance.now();
      const problem = await send(client, next);
      if (problem !== undefined) problems.push(`${mine} ${name}: ${problem}`);
      if (!slowOnPurpose.has(name)) time(performance.now() - start, `${mine} ${name}`);
      if (mine % 25 === 0) await alive(mine);
      if (mine % Math.ceil(runs / 10) === 0) memory.push(Math.round(client.memory() ?? 0));
    }
  }
  const all = Promise.all(Array.from({ length: atOnce }, work)).then(() => 'done' as const);
  const outcome = await Promise.race([all, client.ended, stuck(() => run)]);
  if (outcome !== 'done') {
    problems.push(`after ${run}: ${outcome}; no answer to ${client.unanswered.join(', ')}\n${client.stderr}`);
    client.kill();
  } else {
    await alive(run);
    memory.push(Math.round(client.memory() ?? 0));
    // The slowest file that there is; `shutdown` and `exit` do not wait for it.
    open(client, SLOW, slowTexts.find((it) => it.name === 'macro rules beside an allocation')!.text);
    void client.request('textDocument/diagnostic', { textDocument: { uri: SLOW } });
    const answer = await client.request('shutdown');
    time(answer.ms, 'shutdown');
    notify(client, 'exit', undefined);
    const code = await client.ended;
    if (code !== 0) problems.push(`ended with ${code}: ${client.stderr}`);
  }
  for (const header of ['Content-Length: x', 'Content-Type: text', 'Content-Length: -5', 'GET / HTTP/1.1'])
    problems.push(...(await badHeader(program, header)));
  slowest.sort((a, b) => b.ms - a.ms).splice(10);
  return { problems, first: first.ms, slowest, memory };
}

/** Resolves where nothing moved on for a minute; a timer, not a measurement. */
async function stuck(progress: () => number): Promise<string> {
  for (let before = -1; progress() !== before; ) {
    before = progress();
    await new Promise((resolve) => setTimeout(resolve, 60_000).unref());
  }
  return 'stuck';
}

async function badHeader(program: readonly string[], header: string): Promise<string[]> {
  const client = startRaw(program, {});
  client.sendBytes(`${header}\r\n\r\n{}`);
  const code = await Promise.race([client.ended, stuck(() => 0)]);
  client.kill();
  return code === 1 && client.stderr.includes('cannot read the client')
    ? []
    : [`${header}: ${code} ${client.stderr}`];
}
