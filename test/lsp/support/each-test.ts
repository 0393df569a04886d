import { afterEach } from 'vitest';
import { type Editor, type EditorOptions, startEditor } from './editor.ts';

/** The editor of the test at hand; undefined before `start`. */
export let editor: Editor | undefined;

/** Starts an editor with a server for one test; both end with it. */
export async function start(options?: EditorOptions): Promise<Editor> {
  editor = await startEditor(options);
  return editor;
}

afterEach(async () => {
  await editor?.stop();
  editor = undefined;
});
