import { damage } from './damage.ts';
import type { EditScenario } from './edit-scenarios.ts';
import type { FuzzSession } from './fuzz-session.ts';
import { changeMeaning } from './meaning-edits.ts';
import { below, pick, type Random } from './random.ts';

/** Where a round of fuzzing happens: files that are edited, and files that are looked at as well. */
export interface Round {
  readonly edited: string[];
  readonly watched: readonly string[];
}

/** A round around a file of a tree: what lies beside it is edited too, and something that may stand on it is watched. */
export function roundIn(next: Random, files: readonly string[]): Round {
  const path = pick(next, files);
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const beside = files.filter((it) => it.startsWith(folder) && it !== path);
  const others = beside.length === 0 ? [] : [pick(next, beside), pick(next, beside)];
  const tree = files.filter((it) =>
    it.startsWith(path.slice(0, path.search(/\/(?:rust|drivers|samples)\//))),
  );
  return { edited: [...new Set([path, ...others])], watched: tree.length === 0 ? [] : [pick(next, tree)] };
}

/** A round over the files of an edit scenario, as they are at its start. */
export function roundOf(next: Random, { files }: EditScenario, root: string, session: FuzzSession): Round {
  for (const [path, text] of files) session.write(`${root}/${path}`, text);
  const rust = [...files.keys()].filter((it) => it.endsWith('.rs')).map((it) => `${root}/${it}`);
  for (const it of rust) if (below(next, 3) > 0) session.open(it);
  return { edited: rust, watched: [] };
}

/** Does one thing at random: types, saves a file elsewhere, creates, renames or deletes one. Gives the file it is about. */
export function act(next: Random, session: FuzzSession, round: Round, scrap: () => string): string {
  const path = pick(next, round.edited);
  const text = session.text(path) ?? '';
  switch (below(next, 24)) {
    case 0:
      return create(next, session, round, path, text);
    case 1:
      if (round.edited.length > 1) {
        session.delete(path);
        round.edited.splice(round.edited.indexOf(path), 1);
      }
      return path;
    case 2: {
      const to = path.replace(/\w+\.rs$/, `renamed${below(next, 3)}.rs`);
      if (session.text(to) !== undefined) return path;
      session.rename(path, to);
      round.edited.splice(round.edited.indexOf(path), 1, to);
      return to;
    }
    case 3:
      if (session.isOpen(path)) session.close(path);
      else session.open(path);
      return path;
    case 4:
    case 5:
    case 6:
    case 7:
      session.edit(path, damage(next, text, below(next, 10) === 0 ? scrap() : text));
      return path;
    default:
      session.edit(path, changeMeaning(next, text));
      return path;
  }
}

/** A new module beside a file, with what stands in that file or little, declared there or not. */
function create(next: Random, session: FuzzSession, round: Round, path: string, text: string): string {
  const name = `made${below(next, 3)}`;
  const made = path.replace(/\w+\.rs$/, `${name}.rs`);
  session.write(
    made,
    below(next, 2) ? text : 'pub fn made() { unsafe { kernel::bindings::synchronize_rcu() } }\n',
  );
  if (!round.edited.includes(made)) round.edited.push(made);
  if (below(next, 3) > 0)
    session.edit(path, { start: 0, end: 0, newText: `mod ${name};\nuse ${name}::*;\n` });
  return made;
}
