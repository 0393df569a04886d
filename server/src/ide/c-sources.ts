import { areSame, isC, type Looked } from '../c/looked.ts';
import type { Database } from '../db/database.ts';
import type { FileSystem, ModelCache } from '../host.ts';
import type { BindingFact } from '../kernel/fact-types.ts';
import { createReadC, type ReadC } from '../kernel/read-c.ts';
import { dirname } from '../text/paths.ts';

/** The C sources that a session reads. */
export interface CSources {
  /** Reads for Rust files that are checked against a tree; the empty root: against a profile. */
  reader(root: string): (name: string, path: string) => BindingFact | undefined;
  /** How often something that was read became another; a read of the database. */
  revision(): number;
  /** The same number, read by nobody. */
  changes(): number;
  /** See `Analysis.prepare`; `ready`: what was asked in vain can be answered now. */
  prepare(): 'more' | 'ready' | 'idle';
  /** To be told of files that changed, came or went: what was read of C that stands on one of them is read anew, if there is any. */
  invalidate(paths: readonly string[]): boolean;
  /** Whether something was asked in vain that `prepare` leads to an answer: what was found meanwhile is not all. */
  isOpen(): boolean;
  /** What all that was read of C stands on. */
  looked(): Looked;
  /** Whether what `looked` gave once, in this run or another, is still so. */
  holds(looked: Iterable<readonly [path: string, stamp: string]>): boolean;
}

/**
 * See `CSources`. What a function does is an input: whatever was found with it is found anew when it becomes known, or
 * becomes another. A file that nothing was read from may come to define a name that is defined elsewhere; that is seen by
 * the next session.
 */
export function openC(
  db: Database,
  inputs: { readonly fs: FileSystem; readonly cache?: ModelCache; readonly background?: boolean },
): CSources {
  const { fs, cache } = inputs;
  const readers = new Map<string, ReadC>();
  // What was known stands until the names are gathered again.
  const before = new Map<string, BindingFact | undefined>();
  const readerOf = (root: string): ReadC => {
    let made = readers.get(root);
    if (!made) {
      const options = { ...(cache ? { cache } : {}), wait: !inputs.background };
      readers.set(root, (made = createReadC(fs, root === '' ? undefined : root, options)));
    }
    return made;
  };
  const facts = db.input<BindingFact | undefined>({
    name: 'C function',
    load: (key) => {
      const [root = '', name = '', folder = ''] = key.split('\n');
      const reader = readerOf(root);
      const fact = reader.read(name, `${folder}/`);
      if (!reader.ready) return before.get(key);
      before.set(key, fact);
      return fact;
    },
    equal: (a, b) => JSON.stringify(a) === JSON.stringify(b),
  });
  let revision = 0;
  const revisions = db.input<number>({ name: 'C revision', load: () => revision });
  const askAgain = (isMeant: (root: string) => boolean) => {
    for (const key of [...facts.keys()]) if (isMeant(key.slice(0, key.indexOf('\n')))) facts.invalidate(key);
    revision++;
    revisions.invalidate('');
  };
  return {
    reader: (root) => (name, path) => facts.get(`${root}\n${name}\n${path.slice(0, path.lastIndexOf('/'))}`),
    revision: () => revisions.get(''),
    changes: () => revision,
    prepare() {
      const states = [...readers.values()].map((it) => it.step());
      if (states.includes('done')) {
        askAgain(() => true);
        return 'ready';
      }
      return states.includes('more') ? 'more' : 'idle';
    },
    invalidate(paths) {
      const changed = paths.filter(isC);
      let some = false;
      for (const [root, { looked }] of [...readers]) {
        if (!changed.some((it) => looked.has(it) || looked.has(`${dirname(it)}/`))) continue;
        some = true;
        readers.delete(root);
        askAgain((it) => it === root);
      }
      return some;
    },
    isOpen: () => [...readers.values()].some((it) => it.isOpen),
    looked: () => new Map([...readers.values()].flatMap((it) => [...it.looked])),
    holds: (looked) => areSame(fs, looked),
  };
}
