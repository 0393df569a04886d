import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ApiEntry, ApiListing } from '../../server/src/analysis.ts';
import { nodeFileSystem } from '../../server/src/node/file-system.ts';
import { loadTool } from '../support/tool.ts';
import facts from './api-facts.json' with { type: 'json' };

// What is learned of real kernels. api-facts.json holds every function of two kernels that takes `Flags`, read by eye:
// file, owner, name, position of the flags, number of arguments. The lists are compared both ways.

const sources = process.env.KERNEL_SOURCES!;
const tool = await loadTool();

function listing(kernel: string): ApiListing {
  const analysis = tool.analysis(nodeFileSystem(), { kernel, rules: {}, stackLimit: 1024 });
  try {
    return analysis.api();
  } finally {
    analysis.dispose();
  }
}

const trees = new Map<string, ApiListing>();
function tree(name: string): ApiListing {
  let known = trees.get(name);
  if (!known) trees.set(name, (known = listing(join(sources, name))));
  return known;
}

/** One line a function, so that a difference shows what is missing and what is too much. */
function row(file: string, owner: string, name: string, idx: number, arity: number): string {
  return `${file}: ${owner === '' ? '' : `${owner}::`}${name}, ${idx} of ${arity}`;
}
const rowOf = (it: ApiEntry) => row(it.file, it.owner, it.name, it.flagsIdx, it.arity);

describe.each(Object.entries(facts))('%s', (name, rows) => {
  test('every function that takes flags is learned, and nothing else', () => {
    const expected = rows.map((it) => row(...(it as [string, string, string, number, number])));
    const learned = tree(name)
      .functions.filter((it) => it.flagsIdx >= 0)
      .map(rowOf);
    expect(learned.sort()).toEqual(expected.sort());
  });

  test('each is where the listing says', () => {
    const wrong = tree(name).functions.filter((it) => {
      const lines = readFileSync(join(sources, name, it.file), 'utf8').split('\n');
      const line = lines[it.line - 1] ?? '';
      // What a macro declares is named among the tokens that it is given, from this line on.
      const given = /^\s*(?:\w+!|\/\/\/|\w+,)/.test(line)
        ? lines.slice(it.line - 3, it.line + 6).join('\n')
        : '';
      return !(new RegExp(`\\bfn ${it.name}\\b`).test(line) || given.includes(it.name));
    });
    expect(wrong).toEqual([]);
  });
});

/** Functions and macros that a kernel's documentation or C code says allocate, and that take no flags. */
const fixed: Readonly<Record<string, readonly string[]>> = {
  'linux-6.1': [
    'Box::try_new',
    'Box::try_new_uninit',
    'Box::try_new_zeroed',
    'Vec::try_push',
    'Vec::try_reserve',
  ],
  'linux-6.12': [
    'CString::try_from_fmt',
    'CString::try_from',
    'CStr::to_cstring',
    'CStr::to_ascii_lowercase',
    'CStr::to_ascii_uppercase',
    'TagSet::new',
    'GenDiskBuilder::build',
    'kvec!',
  ],
  'linux-7.3': [
    'CString::try_from_fmt',
    'CString::try_from',
    'CStr::to_cstring',
    'CStr::to_ascii_lowercase',
    'CStr::to_ascii_uppercase',
    'CpumaskVar::try_clone',
    'Devres::new',
    'DevresLt::new',
    'Device::set_drvdata',
    'FwNode::property_read_array_vec',
    'Dir::create',
    'Dir::new',
    'Dir::subdir',
    'TableBuilder::add',
    'TableBuilder::to_table',
    'Registration::new',
    'Registration::new_foreign_owned',
    'to_c_str_array',
    'GroupOperationsVTable::make_group',
    'GpuBuddy::new',
    'Object::new',
    'GpuVm::new',
    'GpuVmBo::vm_bo_alloc',
    'UnregisteredChip::register',
    'PollCondVarBox::new',
    'ThreadedRegistration::new',
    'TagSet::new',
    'GenDiskBuilder::build',
    'Srcu::new',
    'FileDescriptorReservation::get_unused_fd_flags',
    'kvec!',
  ],
};

/** Look-alikes that hold no memory when they return, or only move what there is. */
const nothing = [
  'Vec::new',
  'Vec::from',
  'Box::write',
  'Box::from_raw',
  'Arc::clone',
  'Opaque::ffi_init',
  'Mutex::new',
];

describe.each(Object.entries(fixed))('%s', (name, expected) => {
  const names = () => {
    const { functions, macros } = tree(name);
    const owner = (it: ApiEntry) => it.owner.replace(/^\w+ for /, '').replace(/<.*/, '');
    return [
      ...functions
        .filter((it) => it.flagsIdx < 0)
        .map((it) => (it.owner === '' ? it.name : `${owner(it)}::${it.name}`)),
      ...macros.map((it) => `${it.name}!`),
    ];
  };

  test('functions and macros that allocate with flags of their own are learned', () => {
    expect(expected.filter((it) => !names().includes(it))).toEqual([]);
  });

  test('what does not allocate is not among them', () => {
    expect(names().filter((it) => nothing.includes(it))).toEqual([]);
  });

  test('what could not be classified is listed with a reason, and is nowhere else', () => {
    const { functions, unclassified } = tree(name);
    const placed = new Set(functions.map((it) => `${it.file}:${it.line}`));
    expect(unclassified.length).toBeGreaterThan(0);
    expect(unclassified.filter((it) => it.reason === '' || placed.has(`${it.file}:${it.line}`))).toEqual([]);
  });
});

// A profile is what was learned of one tree: without its drivers, tests and line numbers, both must say the same.
describe.each(['6.1', '6.12', '7.2', '7.3'])('the profile %s', (version) => {
  const withoutLines = (listed: ApiListing) => {
    const bare = <T extends { readonly file: string; readonly line: number }>(list: readonly T[]) =>
      list
        .filter((it) => it.file.startsWith('rust/') && !it.file.endsWith('_test.rs'))
        .map((it) => JSON.stringify({ ...it, line: 0 }))
        .sort();
    return {
      functions: bare(listed.functions),
      macros: bare(listed.macros),
      unclassified: bare(listed.unclassified),
    };
  };

  test('says what its tree says', () => {
    expect(withoutLines(listing(version))).toEqual(withoutLines(tree(`linux-${version}`)));
  });
});
