import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { repository } from '../support/tool.ts';

test('the bundled profiles are what is learned from the trees today', () => {
  const args = ['scripts/run.mjs', 'learn-profile', process.env.KERNEL_SOURCES!, '--check'];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: repository, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
});
