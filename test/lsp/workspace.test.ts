import { expect, test } from 'vitest';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import { allSafeEdits } from '../../server/src/lsp/edits.ts';
import { type Status, statusRequest } from '../../server/src/lsp/protocol.ts';
import { readSettings, toOptions } from '../../server/src/lsp/settings.ts';
import { editor, start } from './support/each-test.ts';
import { plainCapabilities, until, uri } from './support/editor.ts';

interface Item {
  readonly uri: string;
  readonly kind: string;
  readonly resultId?: string;
  readonly items?: readonly unknown[];
}
const workspace = { diagnosticMode: 'workspace' };
const pullAll = async (previous: readonly Item[] = [], source = new CancellationTokenSource()) => {
  const previousResultIds = previous.map((item) => ({ uri: item.uri, value: item.resultId ?? '' }));
  const params = { identifier: 'kalloc-lint', previousResultIds };
  return (await editor!.rpc.sendRequest<{ items: Item[] }>('workspace/diagnostic', params, source.token))
    .items;
};
const code = 'kernel KBox::new(1)';

test('the whole workspace is reported on where the setting says so', async () => {
  const files = {
    '/w/a.rs': code,
    '/w/sub/b.rs': code,
    '/w/sub/c.txt': code,
    '/w/cargo.rs': 'KBox::new(1)',
    '/v/d.rs': code,
  };
  const { registered } = await start({ folders: ['/w', '/v'], files, settings: { '/w': workspace } });
  await until('registration', () => registered.get('textDocument/diagnostic'));
  expect(registered.get('textDocument/diagnostic')).toMatchObject({
    workspaceDiagnostics: true,
    interFileDependencies: true,
  });
  const items = await pullAll();
  expect(items.map((item) => [item.uri, item.items?.length])).toEqual([
    [uri('/w/a.rs'), 1],
    [uri('/w/sub/b.rs'), 1],
  ]);
});

test('an answer waits until something changed, and a file that went is cleared', async () => {
  const { disk, rpc } = await start({
    folders: ['/w'],
    files: { '/w/a.rs': code, '/w/b.rs': code },
    settings: { '/w': workspace },
  });
  const first = await pullAll();
  let answered = false;
  const second = pullAll(first).then((items) => {
    answered = true;
    return items;
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(answered).toBe(false);
  disk.delete('/w/b.rs');
  const changes = [{ uri: uri('/w/b.rs'), type: 3 as const }];
  await rpc.sendNotification('workspace/didChangeWatchedFiles', { changes });
  expect(await second).toMatchObject([
    { uri: uri('/w/a.rs'), kind: 'unchanged' },
    { uri: uri('/w/b.rs'), kind: 'full', items: [] },
  ]);
});

test('what is read outside of the workspace is watched, each folder once', async () => {
  const { registered, open, pull } = await start({
    folders: ['/w'],
    files: { '/out/x.rs': 'done', '/w/sub/y.rs': 'done', '/far/z.rs': 'done' },
  });
  const method = 'workspace/didChangeWatchedFiles';
  await until('the first watchers', () => registered.get(method));
  registered.delete(method);
  await open('/w/a.rs', 'kernel needs(/out/x.rs) needs(/w/sub/y.rs)');
  await pull('/w/a.rs');
  const watching = (base: string) => ({
    watchers: [{ globPattern: { baseUri: uri(base), pattern: '*.{rs,c,h}' } }],
  });
  await until('a watcher of /out', () => registered.get(method));
  expect(registered.get(method)).toEqual(watching('/out'));
  registered.delete(method);
  await open('/w/b.rs', 'kernel needs(/out/x.rs) needs(/far/z.rs)');
  await pull('/w/b.rs');
  await until('a watcher of /far', () => registered.get(method));
  expect(registered.get(method)).toEqual(watching('/far'));
});

test('a waiting answer can be cancelled', async () => {
  await start({ folders: ['/w'], files: { '/w/a.rs': code }, settings: { '/w': workspace } });
  const first = await pullAll();
  const source = new CancellationTokenSource();
  const second = pullAll(first, source);
  source.cancel();
  expect(await second.catch(() => [])).toEqual([]);
});

test('results come in parts where the editor takes them so', async () => {
  const files = Object.fromEntries(Array.from({ length: 45 }, (_, idx) => [`/w/f${idx}.rs`, code]));
  const { rpc, progress } = await start({ folders: ['/w'], files, settings: { '/w': workspace } });
  const params = { previousResultIds: [], partialResultToken: 'part' };
  const rest = await rpc.sendRequest<{ items: unknown[] }>('workspace/diagnostic', params);
  expect(rest.items).toEqual([]);
  const parts = progress.flatMap((value) => (value as { items?: unknown[] }).items?.length ?? []);
  expect(parts).toEqual([20, 20, 5]);
});

test('each folder has its own settings, the same ones share an analysis', async () => {
  const settings = {
    '/a': { rules: { 'missing-gfp-flags': 'warning' } },
    '/a/inner': { rules: { 'missing-gfp-flags': 'off' } },
    '/b': {},
  };
  const { open, pull, analyses } = await start({ folders: ['/a', '/a/inner', '/b'], settings });
  const severities: unknown[] = [];
  for (const path of ['/a/x.rs', '/a/inner/x.rs', '/b/x.rs', '/elsewhere/x.rs', '/ab/x.rs']) {
    await open(path, code);
    severities.push((await pull(path)).items.map((item) => item.severity));
  }
  expect(severities).toEqual([[2], [], [1], [1], [1]]);
  expect(analyses).toHaveLength(3);
});

test('a changed setting holds at once, also for files that are open', async () => {
  const { open, pull, rpc, settings, analyses } = await start({ folders: ['/w'] });
  await open('/w/a.rs', code);
  expect((await pull('/w/a.rs')).items).toHaveLength(1);
  settings['/w'] = { rules: { 'missing-gfp-flags': 'off' } };
  await rpc.sendNotification('workspace/didChangeConfiguration', { settings: null });
  await until('a refresh', () => (editor!.refreshes > 0 ? true : undefined));
  expect((await pull('/w/a.rs')).items).toHaveLength(0);
  settings[''] = settings['/w'];
  await rpc.sendNotification('workspace/didChangeConfiguration', { settings: null });
  await until('disposal', () => (analyses[0]!.disposed ? true : undefined));
});

test('settings that come late hold from then on', { timeout: 30_000 }, async () => {
  const { open, pull, rpc, log } = await start({ folders: ['/w'] });
  await open('/w/a.rs', code);
  expect((await pull('/w/a.rs')).items).toHaveLength(1);
  // As of a window that is busy: the first question is answered when the server has given up waiting.
  let answer: (() => void) | undefined;
  const off = { rules: { 'missing-gfp-flags': 'off' } };
  rpc.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => {
    const settings = items.map(() => off);
    if (answer) return settings;
    return new Promise((resolve) => (answer = () => resolve(settings)));
  });
  await rpc.sendNotification('workspace/didChangeConfiguration', { settings: null });
  // The server waits for five seconds.
  await until('the warning', () => log.find((it) => it.includes('no answer from the editor')), 2000);
  expect((await pull('/w/a.rs')).items).toHaveLength(1);
  const before = editor!.refreshes;
  answer!();
  await until('a refresh', () => (editor!.refreshes > before ? true : undefined));
  expect((await pull('/w/a.rs')).items).toHaveLength(0);
});

test('an editor that cannot be asked sends its settings', async () => {
  const { open, published, rpc } = await start({
    capabilities: plainCapabilities,
    initializationOptions: { rules: { 'missing-gfp-flags': 'warning' } },
  });
  const severity = () =>
    published
      .at(-1)
      ?.diagnostics.map((item) => item.severity)
      .join();
  await open('/w/a.rs', code);
  await until('as at the start', () => (severity() === '2' ? true : undefined));
  const settings = { 'kalloc-lint': { rules: { 'missing-gfp-flags': 'hint' } } };
  await rpc.sendNotification('workspace/didChangeConfiguration', { settings });
  await until('as sent', () => (severity() === '4' ? true : undefined));
});

test('folders come and go', async () => {
  const { open, pull, rpc } = await start({
    folders: ['/w'],
    settings: { '/v': { rules: { 'missing-gfp-flags': 'off' } } },
  });
  await open('/v/a.rs', code);
  expect((await pull('/v/a.rs')).items).toHaveLength(1);
  const event = { added: [{ uri: uri('/v'), name: 'v' }], removed: [{ uri: uri('/w'), name: 'w' }] };
  await rpc.sendNotification('workspace/didChangeWorkspaceFolders', { event });
  await until('the new folder', async () => ((await pull('/v/a.rs')).items.length === 0 ? true : undefined));
});

test('a setting that makes no sense is said and passed over', () => {
  const sent = { kernel: 7, rules: { a: 'loud' }, stackLimit: -1, diagnosticMode: 'all' };
  const { settings, problems } = readSettings([sent]);
  expect(settings).toEqual(readSettings().settings);
  expect(problems).toEqual([
    'kalloc-lint.kernel: must be a string',
    'kalloc-lint.rules: `"loud"` is not a valid level for `a`; must be one of error, warning, hint, off',
    'kalloc-lint.stackLimit: must be a number, 0 or greater',
    'kalloc-lint.diagnosticMode: must be one of openFilesOnly, workspace',
  ]);
  for (const odd of [null, undefined, 3, 'x', [], { 'kalloc-lint': null }]) {
    expect(readSettings([odd])).toEqual({ settings: readSettings().settings, problems: [] });
  }
});

test('one bad level discards no other, and an unknown rule is told with the one that was meant', () => {
  const rules = { 'lingering-try': 'hint', 'lingering-tries': 'off', 'in-place-init': 'loud' };
  const { settings, problems } = readSettings([{ rules }], ['lingering-try', 'in-place-init']);
  expect(settings.rules).toEqual({ 'lingering-try': 'hint' });
  expect(problems).toEqual([
    'kalloc-lint.rules: unknown rule `lingering-tries`; did you mean `lingering-try`?',
    'kalloc-lint.rules: `"loud"` is not a valid level for `in-place-init`; must be one of error, warning, hint, off',
  ]);
});

test('the switch of earlier versions still says where lenses stand', () => {
  expect(readSettings([{ codeLens: false }]).settings.codeLens).toBe('off');
  expect(readSettings([{ codeLens: true }]).settings.codeLens).toBe('all');
  expect(readSettings().settings.codeLens).toBe('findings');
});

test('a kernel that is not there is told once, and checks go on against what would be chosen without it', async () => {
  const settings: Record<string, unknown> = { '/w': { kernel: '/no/such/tree' } };
  const { open, pull, rpc, messages, analyses } = await start({ folders: ['/w'], settings });
  await open('/w/a.rs', code);
  expect((await pull('/w/a.rs')).items).toHaveLength(1);
  expect(analyses.map((it) => it.options.kernel)).toEqual([undefined]);
  const problem = 'kalloc-lint.kernel: /no/such/tree is no kernel tree';
  expect(messages).toEqual([expect.stringContaining(problem)]);
  const { problems } = await rpc.sendRequest<Status>(statusRequest, { uri: uri('/w/a.rs') });
  expect(problems).toEqual([expect.stringContaining(problem)]);
  await rpc.sendNotification('workspace/didChangeConfiguration', { settings: null });
  await pull('/w/a.rs');
  expect(messages).toHaveLength(1);
  settings['/w'] = { kernel: '7.3' };
  editor!.settings['/w'] = settings['/w'];
  await rpc.sendNotification('workspace/didChangeConfiguration', { settings: null });
  await until('no problem', async () => {
    const now = await rpc.sendRequest<Status>(statusRequest, { uri: uri('/w/a.rs') });
    return now.problems.length === 0 && now.kernel?.version === '7.3' ? true : undefined;
  });
});

test.each([
  ['', undefined],
  ['7.3', '7.3'],
  ['6.12.117', '6.12.117'],
  ['/src/linux', '/src/linux'],
  ['../linux', '/w/linux'],
  ['$' + '{workspaceFolder}/linux', '/w/module/linux'],
])('the kernel setting %j means %j', (kernel, expected) => {
  expect(toOptions({ ...readSettings().settings, kernel }, '/w/module').kernel).toBe(expected);
});

test('fixes that collide, or reach into other files, are left out whole', () => {
  const edit = (start: number, end: number, newText: string, path = '/a') => ({
    path,
    span: { start, end },
    newText,
  });
  const report = (...fixes: ReturnType<typeof edit>[][]) => ({
    path: '/a',
    unknown: 0,
    unknowns: [],
    notes: [],
    findings: fixes.map((edits, idx) => ({
      ...{
        rule: 'r',
        severity: 'error' as const,
        verdict: 'proved' as const,
        path: '/a',
        message: '',
        trace: [],
        tags: [],
      },
      span: { start: idx, end: idx + 1 },
      fixes: [{ title: '', applicability: 'safe' as const, edits }],
    })),
  });
  const collide = report([edit(0, 4, 'x')], [edit(3, 6, 'y'), edit(9, 9, 'z')], [edit(4, 6, 'w')]);
  expect(allSafeEdits(collide)).toEqual({ edits: [edit(0, 4, 'x'), edit(4, 6, 'w')], fixes: 3 });
  expect(allSafeEdits(collide, 'another')).toEqual({ edits: [], fixes: 0 });
  const far = report([edit(1, 1, 'a'), edit(2, 2, 'b', '/b')], [edit(3, 3, 'c')]);
  expect(allSafeEdits(far)).toEqual({ edits: [edit(3, 3, 'c')], fixes: 1 });
  const shared = report([edit(0, 0, 'use x;\n'), edit(5, 5, '1')], [edit(0, 0, 'use x;\n'), edit(7, 7, '2')]);
  expect(allSafeEdits(shared).edits).toHaveLength(3);
});
