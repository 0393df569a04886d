import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Reads the scenarios of `test/edits/*.md`: some files, then edits of them. A heading begins a scenario, and the fenced
 * blocks below it are, in order:
 *
 * - `rust PATH` (or any language): a file, there from the start;
 * - `edit PATH`: what stands above the line `---` becomes what stands below it; its first place in the text counts;
 * - `create PATH`: a new file of this text, or another text for one that is there; `delete PATH`, with nothing in it.
 *
 * A line `// pad N` stands for N long lines of comment: some mistakes only show over a distance.
 */
export interface EditScenario {
  readonly name: string;
  /** By path below the scenario's folder; a Kbuild is put in where neither it nor a kernel tree is given. */
  readonly files: ReadonlyMap<string, string>;
  readonly steps: readonly EditStep[];
  /** Some edit changes what is said; not so where the scenario says that nothing is told apart yet. */
  readonly tells: boolean;
}

/** One step: a file's whole new text, or undefined where it goes. */
export interface EditStep {
  readonly path: string;
  readonly what: string;
  apply(text: string | undefined): string | undefined;
}

/** All scenarios of the folder, by file and heading. Throws for one without an edit, or an edit that fits nowhere. */
export function readEditScenarios(folder: string): EditScenario[] {
  return readdirSync(folder)
    .filter((it) => it.endsWith('.md'))
    .sort()
    .flatMap((it) => scenariosIn(it, readFileSync(join(folder, it), 'utf8')));
}

/**
 * Reads scenarios from JSON: a list of `{ name, files, edits }`, with texts by path and, of each edit, `path`, and what is
 * replaced `from` and `to`; without `from` the file gets the text `to`, without either it goes.
 */
export function readJsonScenarios(path: string): EditScenario[] {
  interface Row {
    readonly name: string;
    readonly files: Record<string, string>;
    readonly edits: readonly { readonly path: string; readonly from?: string; readonly to?: string }[];
  }
  return (JSON.parse(readFileSync(path, 'utf8')) as Row[]).map(({ name, files, edits }) => ({
    name,
    files: new Map(Object.entries(files)),
    steps: edits.map(({ path, from, to }): EditStep => {
      if (from !== undefined) return replacement(name, path, from, to ?? '');
      return { path, what: to === undefined ? `no ${path}` : `new ${path}`, apply: () => to };
    }),
    tells: true,
  }));
}

function scenariosIn(file: string, markdown: string): EditScenario[] {
  return markdown
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const name = `${file}: ${section.slice(0, section.indexOf('\n')).trim()}`;
      const files = new Map<string, string>();
      const steps: EditStep[] = [];
      for (const [, lang, path, body] of section.matchAll(/^```(\w+) (\S+)\n(.*?)^```$/gms)) {
        const text = padded(body!);
        if (lang === 'edit') steps.push(edit(name, path!, text));
        else if (lang === 'create') steps.push({ path: path!, what: `new ${path}`, apply: () => text });
        else if (lang === 'delete') steps.push({ path: path!, what: `no ${path}`, apply: () => undefined });
        else files.set(path!, text);
      }
      if (files.size === 0 || steps.length === 0) throw new Error(`${name}: no files or no edits`);
      if (!files.has('Kbuild') && !files.has('Makefile')) {
        const root = [...files.keys()][0]!;
        files.set('Kbuild', `obj-m := ${root.replace(/\.rs$/, '.o')}\n`);
      }
      return { name, files, steps, tells: !section.includes('Nothing of this is told apart yet.') };
    });
}

function edit(name: string, path: string, text: string): EditStep {
  const [from, to] = text.split(/^---\n/m).map((it) => it.replace(/\n$/, ''));
  if (!from || to === undefined) throw new Error(`${name}: an edit without a line ---`);
  return replacement(name, path, from, to);
}

/** The first place of some text in a file becomes another text. */
function replacement(name: string, path: string, from: string, to: string): EditStep {
  return {
    path,
    what: `${from} → ${to}`,
    apply(old) {
      if (!old?.includes(from)) throw new Error(`${name}: ${from} is not in ${path}`);
      return old.replace(from, () => to);
    },
  };
}

function padded(text: string): string {
  return text.replace(/^(\s*)\/\/ pad (\d+)$/gm, (_, space: string, n: string) =>
    Array.from({ length: Number(n) }, (__, i) => `${space}// ${i} ${'x'.repeat(90)}`).join('\n'),
  );
}

/** The states that a scenario goes through: the start, each step, then each step undone, back to the start. */
export function statesOf({
  files,
  steps,
}: EditScenario): { what: string; files: ReadonlyMap<string, string> }[] {
  const states = [{ what: 'start', files }];
  for (const { path, what, apply } of steps) {
    const next = new Map(states.at(-1)!.files);
    const text = apply(next.get(path));
    if (text === undefined) next.delete(path);
    else next.set(path, text);
    states.push({ what, files: next });
  }
  const back = states.slice(0, -1).reverse();
  return [...states, ...back.map((it, i) => ({ ...it, what: `undo ${steps.at(-1 - i)!.what}` }))];
}
