import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type EditScenario, statesOf } from './edit-scenarios.ts';
import { type Client, type FileChange, startServer } from './lsp-client.ts';
import { optionsFor, smallestChange, type Texts } from './scenario-run.ts';

/** What two servers say of a file in one state: one that saw all edits, and one that was started for this state. */
export interface LspDifference {
  readonly what: string;
  readonly path: string;
  readonly inEditor: boolean;
  readonly edited: string;
  readonly fresh: string;
}

/**
 * Goes through a scenario with the built server, once edited in the editor and once on the disk, and asks a server of its
 * own for each state. Gives where the two differ, and how many answers were compared.
 */
export async function runThroughLsp(
  scenario: EditScenario,
): Promise<{ readonly differences: readonly LspDifference[]; readonly answers: number }> {
  const known = new Map<string, ReadonlyMap<string, string>>();
  const differences: LspDifference[] = [];
  let answers = 0;
  for (const inEditor of [true, false]) {
    await inFolder(scenario.files, async (root) => {
      const client = await start(scenario, root);
      if (inEditor) await openAll(client, root, scenario.files);
      let before: Texts = scenario.files;
      for (const { what, files } of statesOf(scenario)) {
        await move(client, root, before, files, inEditor);
        before = files;
        const key = JSON.stringify([...files].sort());
        let fresh = known.get(key);
        if (!fresh) known.set(key, (fresh = await freshAnswers(scenario, files)));
        for (const [path, said] of await answersOf(client, root, files)) {
          answers++;
          const right = fresh.get(path) ?? '';
          if (said !== right) differences.push({ what, path, inEditor, edited: said, fresh: right });
        }
      }
      await client.stop();
    });
  }
  return { differences, answers };
}

/** What a server says of a state that has seen nothing else. */
async function freshAnswers(scenario: EditScenario, files: Texts): Promise<ReadonlyMap<string, string>> {
  return await inFolder(files, async (root) => {
    const client = await start(scenario, root);
    await openAll(client, root, files);
    const found = await answersOf(client, root, files);
    await client.stop();
    return found;
  });
}

/** A server whose every answer is the whole report. */
async function start(scenario: EditScenario, root: string): Promise<Client> {
  return await startServer(root, { refresh: false, kernel: optionsFor(scenario).kernel ?? '' });
}

/** Does something with texts in a folder of their own. */
async function inFolder<T>(files: Texts, work: (root: string) => Promise<T>): Promise<T> {
  const root = mkdtempSync(join(tmpdir(), 'kalloc-lint-edits-'));
  try {
    for (const [path, text] of files) write(join(root, path), text);
    return await work(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

async function openAll(client: Client, root: string, files: Texts): Promise<void> {
  for (const path of rustFiles(files)) await client.open(join(root, path), files.get(path)!);
}

/** What is said of each Rust file, in words that do not tell where the folder lies. */
async function answersOf(client: Client, root: string, files: Texts): Promise<Map<string, string>> {
  const out = new Map<string, string>();
  for (const path of rustFiles(files)) {
    const said = JSON.stringify(await client.diagnostics(join(root, path)));
    out.set(path, said.replaceAll(root, ''));
  }
  return out;
}

function rustFiles(files: Texts): string[] {
  return [...files.keys()].filter((it) => it.endsWith('.rs'));
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Brings the server from some texts to others: in the editor what is open there is typed, the rest is written. */
async function move(client: Client, root: string, from: Texts, to: Texts, inEditor: boolean): Promise<void> {
  const changes: { readonly path: string; readonly how: FileChange }[] = [];
  for (const relative of new Set([...from.keys(), ...to.keys()])) {
    const [before, after] = [from.get(relative), to.get(relative)];
    if (before === after) continue;
    const path = join(root, relative);
    const typed = inEditor && relative.endsWith('.rs');
    if (typed && before !== undefined && after !== undefined) {
      await client.change(path, before, smallestChange(before, after));
      continue;
    }
    if (after === undefined) rmSync(path);
    else write(path, after);
    changes.push({
      path,
      how: before === undefined ? 'created' : after === undefined ? 'deleted' : 'changed',
    });
    if (typed && after !== undefined) await client.open(path, after);
    if (typed && after === undefined) await client.close(path);
  }
  if (changes.length > 0) await client.changedOnDisk(changes);
}
