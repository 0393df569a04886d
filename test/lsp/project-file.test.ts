import { expect, test } from 'vitest';
import { start } from './support/each-test.ts';
import { until, uri } from './support/editor.ts';

const code = 'kernel KBox::new(1) GFP_ATOMIC';
const rules = (items: readonly { code?: unknown }[]) => items.map((it) => it.code);

test('levels of a project file, below those of the editor', async () => {
  const editor = await start({
    folders: ['/w'],
    files: {
      '/w/a.rs': code,
      '/w/.kalloc-lint.toml': '[rules]\nmissing-gfp-flags = "off"\nneedless-atomic = "off"\n',
    },
    settings: { '/w': { rules: { 'needless-atomic': 'warning' } } },
  });
  await editor.open('/w/a.rs', code);
  await editor.pull('/w/a.rs');
  expect(editor.analyses.map((it) => it.options.rules)).toContainEqual({
    'missing-gfp-flags': 'off',
    'needless-atomic': 'warning',
  });
});

test('the nearest file decides, in a folder of the workspace too, and is read again when it changes', async () => {
  const file = '/w/sub/.kalloc-lint.toml';
  const editor = await start({
    folders: ['/w'],
    files: { '/w/sub/b.rs': code, [file]: 'kernel = "6.1"\nstack-limit = 64\n' },
  });
  await editor.open('/w/sub/b.rs', code);
  await editor.pull('/w/sub/b.rs');
  const last = () => editor.analyses.at(-1)?.options;
  await until('options', () => (last()?.kernel === '6.1' && last()?.stackLimit === 64) || undefined);
  editor.disk.set(file, 'kernel = "7.3"\n');
  void editor.rpc.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri: uri(file), type: 2 }],
  });
  await until('new options', () => (last()?.kernel === '7.3' && last()?.stackLimit === 1024) || undefined);
});

test('what is wrong in it is shown in it, and goes when it is mended', async () => {
  const file = '/w/.kalloc-lint.toml';
  const editor = await start({
    folders: ['/w'],
    files: { '/w/a.rs': code, [file]: 'kernl = "6.1"\nkernel = "nowhere"\n' },
  });
  const shown = () => editor.published.filter((it) => it.uri === uri(file)).at(-1)?.diagnostics;
  await until('problems', () => shown()?.length === 2 || undefined);
  expect(shown()!.map((it) => it.message)).toEqual([
    'unknown key `kernl`\ndid you mean `kernel`?',
    expect.stringContaining('`kernel`: '),
  ]);
  editor.disk.set(file, 'kernel = "6.1"\n');
  void editor.rpc.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri: uri(file), type: 2 }],
  });
  await until('no problems', () => shown()?.length === 0 || undefined);
});

test('excluded files are left alone, and so is what a baseline knows', async () => {
  const editor = await start({
    folders: ['/w'],
    files: { '/w/gen/g.rs': code, '/w/a.rs': code, '/w/.kalloc-lint.toml': 'exclude = ["gen/"]\n' },
  });
  await editor.open('/w/gen/g.rs', code);
  await editor.open('/w/a.rs', code);
  expect(rules((await editor.pull('/w/gen/g.rs')).items)).toEqual([]);
  expect(rules((await editor.pull('/w/a.rs')).items).length).toBeGreaterThan(0);
});
