import type { Database } from '../db/database.ts';
import type { FileSystem, ModelCache } from '../host.ts';
import type { BindingFact } from '../kernel/fact-types.ts';
import { createReadC, type ReadC } from '../kernel/read-c.ts';

/** The C sources that a session reads. */
export interface CSources {
  /** Reads for Rust files that are checked against a tree; the empty root: against a profile. */
  reader(root: string): (name: string, path: string) => BindingFact | undefined;
  /** See `Analysis.prepare`; `ready`: what was asked in vain can be answered now. */
  prepare(): 'more' | 'ready' | 'idle';
}

/** See `CSources`. What a function does is an input: whatever was found with it is found anew when it becomes known. */
export function openC(
  db: Database,
  inputs: { readonly fs: FileSystem; readonly cache?: ModelCache; readonly background?: boolean },
): CSources {
  const { fs, cache } = inputs;
  const readers = new Map<string, ReadC>();
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
      return readerOf(root).read(name, `${folder}/`);
    },
    equal: (a, b) => JSON.stringify(a) === JSON.stringify(b),
  });
  return {
    reader: (root) => (name, path) => facts.get(`${root}\n${name}\n${path.slice(0, path.lastIndexOf('/'))}`),
    prepare() {
      const states = [...readers.values()].map((it) => it.step());
      if (states.includes('done')) {
        for (const key of [...facts.keys()]) facts.invalidate(key);
        return 'ready';
      }
      return states.includes('more') ? 'more' : 'idle';
    },
  };
}
