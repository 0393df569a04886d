import { join } from 'node:path';
import { type Kernel, readText } from '../lib/kernels.ts';
import { startServer } from '../lib/lsp-client.ts';
import { places } from './places.ts';

/** The server's resident memory over `nEdits` edits of a driver, after it has reported on the whole workspace. */
export async function memory(kernel: Kernel, driver: string, nEdits: number): Promise<void> {
  const client = await startServer(kernel.root);
  const path = join(kernel.root, driver);
  const text = readText(path)!;
  await client.open(path, text);
  await client.workspace();
  const marks: string[] = [];
  const strokes = places(text, Math.ceil(nEdits / 2));
  for (const [idx, { line, column }] of strokes.entries()) {
    if (idx % Math.ceil(strokes.length / 5) === 0)
      marks.push(`${2 * idx}: ${client.memory()?.toFixed(0) ?? '?'} MB`);
    await client.type(path, line, column, 0, 'x');
    await client.type(path, line, column, 1, '');
  }
  marks.push(`${2 * strokes.length}: ${client.memory()?.toFixed(0) ?? '?'} MB`);
  await client.stop();
  console.log(`The server's memory after so many edits, the whole tree open (aim: flat, under 250 MB):`);
  console.log(`  ${marks.join(', ')}`);
}
