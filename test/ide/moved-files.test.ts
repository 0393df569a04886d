import { expect, test } from 'vitest';
import { memoryFileSystem } from '../support/memory-fs.ts';
import { loadTool } from '../support/tool.ts';

// Files and folders that come, go and change their names while a crate is open.

const tool = await loadTool();
const root = '/module/driver.rs';
const helper = '/module/parts/helper.rs';
const helperText = `use kernel::prelude::*;
pub(crate) fn make() -> Result<KBox<u32>> {
    KBox::new(1, GFP_KERNEL).map_err(Into::into)
}
`;
const driverText = `use kernel::{prelude::*, sync::SpinLock};
mod parts;
struct Driver { #[allow(dead_code)] state: SpinLock<u32> }
impl Driver {
    fn poke(&self) -> Result {
        let guard = self.state.lock();
        let made = parts::helper::make()?;
        drop(guard);
        drop(made);
        Ok(())
    }
}
`;

function open() {
  const files = new Map([
    ['/module/Kbuild', 'obj-m := driver.o\n'],
    [root, driverText],
    ['/module/parts/mod.rs', 'pub(crate) mod helper;\n'],
  ]);
  const analysis = tool.analysis(memoryFileSystem(files), { rules: {}, stackLimit: 1024 });
  analysis.open(root, driverText);
  const rules = () => analysis.report(root).findings.map((it) => it.rule);
  return { files, analysis, rules };
}

test('a module file that is created after its `mod` line joins the crate', () => {
  const { files, analysis, rules } = open();
  expect(rules()).toEqual([]);
  files.set(helper, helperText);
  analysis.invalidate([helper]);
  expect(rules()).toEqual(['sleep-in-atomic']);
  files.delete(helper);
  analysis.invalidate([helper]);
  expect(rules()).toEqual([]);
});

test('a module file that is open and not saved yet counts as well', () => {
  const { analysis, rules } = open();
  expect(rules()).toEqual([]);
  analysis.open(helper, helperText);
  expect(rules()).toEqual(['sleep-in-atomic']);
  analysis.close(helper);
  expect(rules()).toEqual([]);
});

test('a folder that goes, and comes back, is told by its own name', () => {
  const { files, analysis, rules } = open();
  files.set(helper, helperText);
  expect(rules()).toEqual(['sleep-in-atomic']);
  const below = [...files].filter(([path]) => path.startsWith('/module/parts/'));
  for (const [path] of below) files.delete(path);
  analysis.invalidate(['/module/parts']);
  expect(rules()).toEqual([]);
  for (const [path, text] of below) files.set(path, text);
  analysis.invalidate(['/module/parts']);
  expect(rules()).toEqual(['sleep-in-atomic']);
});
