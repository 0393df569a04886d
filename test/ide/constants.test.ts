import { expect, test } from 'vitest';
import type { Finding } from '../../server/src/finding.ts';
import { memoryFileSystem } from '../support/memory-fs.ts';
import { loadTool } from '../support/tool.ts';

// The value of a constant is no declaration and lies in no body, but sizes hang on it, in other files too.

const tool = await loadTool();
const options = { kernel: '7.3', rules: {}, stackLimit: 1024 };

const shelf = `use kernel::prelude::*;
use kernel::sync::SpinLock;
mod size;

pub struct Shelf {
    lock: SpinLock<u32>,
}

pub struct Row {
    cells: [u8; size::CELLS],
}

impl Shelf {
    fn clear(&self, row: KVBox<Row>) {
        let guard = self.lock.lock();
        drop(row);
        drop(guard);
    }

    fn row() -> Result<KBox<Row>> {
        Ok(KBox::new(Row { cells: [0; size::CELLS] }, GFP_KERNEL)?)
    }
}
`;
const size = (value: string) => `pub const CELLS: usize = ${value};\n`;

test.each([
  ['16', '64 << 10'],
  ['64 << 10', '16'],
  ['16', '99'],
])('a report after %s became %s is that of a fresh start', (before, after) => {
  const open = (value: string) => {
    const files = new Map([
      ['/crate/shelf.rs', shelf],
      ['/crate/size.rs', size(value)],
      ['/crate/Kbuild', 'obj-m := shelf.o\n'],
    ]);
    return tool.analysis(memoryFileSystem(files), options);
  };
  const rules = (found: readonly Finding[]) => found.map((it) => `${it.rule} ${it.verdict}: ${it.message}`);
  const fresh = open(after);
  const expected = rules(fresh.report('/crate/shelf.rs').findings);
  fresh.dispose();
  const edited = open(before);
  edited.open('/crate/shelf.rs', shelf);
  edited.open('/crate/size.rs', size(before));
  const first = rules(edited.report('/crate/shelf.rs').findings);
  edited.change('/crate/size.rs', [{ start: 25, end: 25 + before.length, newText: after }]);
  expect(rules(edited.report('/crate/shelf.rs').findings)).toEqual(expected);
  // Otherwise this would say nothing.
  if (after.length !== before.length) expect(first).not.toEqual(expected);
  edited.dispose();
});
