import { afterAll } from 'vitest';
import type { Analysis } from '../../server/src/analysis.ts';
import { memoryFileSystem } from './memory-fs.ts';
import { loadTool } from './tool.ts';

const tool = await loadTool();
const opened: Analysis[] = [];
afterAll(() => {
  for (const it of opened) it.dispose();
});

/** Where the file of `openDriver` lies. */
export const path = '/m/driver.rs';

/** A driver of one file, built as a module for Linux 7.3; disposed of after the tests of the file. */
export function openDriver(code: string): Analysis {
  const files = new Map([
    ['/m/Kbuild', 'obj-m := driver.o\n'],
    [path, code],
  ]);
  const analysis = tool.analysis(memoryFileSystem(files), { kernel: '7.3', rules: {}, stackLimit: 1024 });
  opened.push(analysis);
  return analysis;
}
