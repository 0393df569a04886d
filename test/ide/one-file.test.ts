import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../server/src/analysis.ts';
import { type Disk, diskOf } from '../support/memory-fs.ts';
import { loadTool } from '../support/tool.ts';

// A file is one whatever it is called: a link, a folder that is a link, other letters where the disk does not mind. What is
// said after an edit or a change by one of its names is what a fresh start says.

const tool = await loadTool();
const options = { kernel: '7.3', rules: {}, stackLimit: 1024 };
const ROOT = `use kernel::prelude::*;
mod helper;
fn f(lock: &kernel::sync::SpinLock<u32>) -> Result { let _guard = lock.lock(); helper::make() }
`;
const QUIET = 'use kernel::prelude::*;\npub fn make() -> Result { Ok(()) }\n';
const SLEEPS = QUIET.replace('Ok(())', 'let _b = KBox::new(1, GFP_KERNEL)?; Ok(())');

interface World extends Disk {
  readonly files: Map<string, string>;
}

const said = (analysis: Analysis, path: string) => analysis.report(path).findings.map((it) => it.rule);

/** The rules of the findings in a file for who has seen all edits, and for who starts now with the same texts. */
function both(
  { files, ...disk }: World,
  path: string,
  run: (analysis: Analysis) => void,
  open: Record<string, string>,
) {
  const fs = diskOf(files, disk);
  const seen = tool.analysis(fs, options);
  seen.report(path);
  run(seen);
  const fresh = tool.analysis(fs, options);
  for (const [name, text] of Object.entries(open)) fresh.open(name, text);
  const out = { seen: said(seen, path), fresh: said(fresh, path) };
  seen.dispose();
  fresh.dispose();
  return out;
}

const found = { seen: ['sleep-in-atomic'], fresh: ['sleep-in-atomic'] };
const clean = { seen: [], fresh: [] };

const worlds: readonly (readonly [string, World, { root: string; edited: string }])[] = [
  [
    'a link to a file',
    {
      files: new Map([
        ['/w/lib.rs', ROOT],
        ['/real/h.rs', QUIET],
      ]),
      links: new Map([['/w/helper.rs', '/real/h.rs']]),
    },
    { root: '/w/lib.rs', edited: '/real/h.rs' },
  ],
  [
    'a folder that is a link',
    {
      files: new Map([
        ['/real/drv/lib.rs', ROOT],
        ['/real/drv/helper.rs', QUIET],
      ]),
      links: new Map([['/w', '/real/drv']]),
    },
    { root: '/w/lib.rs', edited: '/real/drv/helper.rs' },
  ],
  [
    'other letters',
    {
      files: new Map([
        ['c:/Code/Drv/lib.rs', ROOT],
        ['c:/Code/Drv/Helper.rs', QUIET],
      ]),
      ignoresCase: true,
    },
    { root: 'c:/code/drv/lib.rs', edited: 'c:/Code/Drv/Helper.rs' },
  ],
  [
    'a share',
    {
      files: new Map([
        ['//wsl.localhost/Debian/drv/lib.rs', ROOT],
        ['//wsl.localhost/Debian/drv/helper.rs', QUIET],
      ]),
      ignoresCase: true,
    },
    { root: '//wsl.localhost/Debian/drv/lib.rs', edited: '//WSL.localhost/debian/drv/helper.rs' },
  ],
];

describe.each(worlds)('%s', (_name, { files, ...disk }, { root, edited }) => {
  const world = (): World => ({ files: new Map(files), ...disk });
  const target = [...files.keys()][1]!;

  test('is opened, typed into and closed by its other name', () => {
    const opened = (it: Analysis) => it.open(edited, SLEEPS);
    expect(both(world(), root, opened, { [edited]: SLEEPS })).toEqual(found);
    const typed = (it: Analysis) => {
      it.open(edited, QUIET);
      it.report(root);
      const start = QUIET.indexOf('Ok(())');
      it.change(edited, [{ start, end: start, newText: 'let _b = KBox::new(1, GFP_KERNEL)?; ' }]);
    };
    expect(both(world(), root, typed, { [edited]: SLEEPS })).toEqual(found);
    const closed = (it: Analysis) => {
      it.open(edited, SLEEPS);
      it.report(root);
      it.close(edited);
    };
    expect(both(world(), root, closed, {})).toEqual(clean);
  });

  test('changes on disk, and is told of by its other name', () => {
    const it = world();
    const changed = (analysis: Analysis) => {
      it.files.set(target, SLEEPS);
      analysis.invalidate([edited]);
    };
    expect(both(it, root, changed, {})).toEqual(found);
  });
});

test('a link that leads elsewhere now', () => {
  const links = new Map([['/w/helper.rs', '/a/quiet.rs']]);
  const files = new Map([
    ['/w/lib.rs', ROOT],
    ['/a/quiet.rs', QUIET],
    ['/a/sleeps.rs', SLEEPS],
  ]);
  const moved = (analysis: Analysis) => {
    links.set('/w/helper.rs', '/a/sleeps.rs');
    analysis.invalidate(['/w/helper.rs']);
  };
  expect(both({ files, links }, '/w/lib.rs', moved, {})).toEqual(found);
  const back = (analysis: Analysis) => {
    links.set('/w/helper.rs', '/a/quiet.rs');
    analysis.invalidate(['/w/helper.rs']);
    analysis.report('/w/lib.rs');
    // It is no name of that file any more.
    analysis.open('/a/sleeps.rs', SLEEPS);
  };
  expect(both({ files, links }, '/w/lib.rs', back, { '/a/sleeps.rs': SLEEPS })).toEqual(clean);
});

test('a line break in a name', () => {
  const root = '/w/odd\nname.rs';
  const files = new Map([[root, QUIET]]);
  const edited = (analysis: Analysis) =>
    analysis.open(root, QUIET.replace('Ok(())', 'let _b = KBox::new(1)?; Ok(())'));
  const missing = ['missing-gfp-flags'];
  expect(
    both({ files }, root, edited, {
      [root]: files.get(root)!.replace('Ok(())', 'let _b = KBox::new(1)?; Ok(())'),
    }),
  ).toEqual({ seen: missing, fresh: missing });
});
