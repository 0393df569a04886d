import { describe, expect, it } from 'vitest';
import {
  apiOf,
  createDiscovery,
  type KernelChoice,
  profileFor,
  readVersion,
} from '../../server/src/kernel/discover/index.ts';
import { filesOf, treeAt } from './support.ts';

const PROFILES = ['6.1', '6.10', '6.12', '7.2', '7.3'];

/** Where the choice came from, in one word and name: `tree /linux`, `profile 6.10`, `error`. */
function outcome(choice: KernelChoice): string {
  if ('error' in choice) return 'error';
  return choice.source === 'tree' ? `tree ${choice.root}` : `profile ${choice.version}`;
}

describe('the API era of a tree', () => {
  it.each([
    ['kbox', ['kernel/alloc/kbox.rs']],
    ['ext', ['kernel/alloc/vec_ext.rs', 'kernel/alloc/box_ext.rs']],
    ['fork', ['alloc/boxed.rs', 'kernel/allocator.rs']],
    [undefined, []],
  ])('%s', (api, probes) => {
    const { fs } = filesOf(treeAt('/l', '6.12.4', probes));
    expect(apiOf(fs, '/l')).toBe(api);
  });

  it('is that of the files, not of the number', () => {
    const { fs } = filesOf(treeAt('/l', '6.12.117'));
    const choice = createDiscovery(fs, PROFILES).choose('/l/samples/rust/a.rs');
    expect(choice).toEqual({
      source: 'tree',
      root: '/l',
      version: '6.12.117',
      api: 'kbox',
      reason: 'the enclosing tree',
    });
  });
});

describe('the version of a tree', () => {
  it('takes a release candidate along', () => {
    const { fs } = filesOf({
      '/l/Makefile': 'VERSION = 7\nPATCHLEVEL = 3\nSUBLEVEL = 0\nEXTRAVERSION = -rc2\nNAME = x\n',
    });
    expect(readVersion(fs, '/l')).toBe('7.3.0-rc2');
  });
  it('does not take the next line for the extra version', () => {
    const { fs } = filesOf({
      '/l/Makefile': 'VERSION = 7\nPATCHLEVEL = 3\nSUBLEVEL = 4\nEXTRAVERSION =\n-include x\n',
    });
    expect(readVersion(fs, '/l')).toBe('7.3.4');
  });
  it('is not that of any Makefile', () => {
    const { fs } = filesOf({ '/l/Makefile': 'VERSION = 1.2.3\nall:\n' });
    expect(readVersion(fs, '/l')).toBeUndefined();
  });
});

describe('the profile of a version', () => {
  it.each([
    ['6.1', '6.1'],
    ['6.1.192', '6.1'],
    ['6.9.3', '6.1'],
    ['6.10', '6.10'],
    ['6.11.5', '6.10'],
    ['6.12', '6.12'],
    ['6.12.0', '6.10'],
    ['6.12.18', '6.10'],
    ['6.12.19', '6.12'],
    ['6.12.117', '6.12'],
    ['6.12.0-27-generic', '6.10'],
    ['6.13-rc1', '6.12'],
    ['7.1', '6.12'],
    ['7.2.13', '7.2'],
    ['7.3', '7.3'],
    ['v7.9', '7.3'],
  ])('%s: %s', (asked, profile) => {
    expect(profileFor(asked, PROFILES)).toMatchObject({ version: profile });
  });
  it('says that it is only the nearest', () => {
    expect(profileFor('7.9', PROFILES)).toEqual({
      version: '7.3',
      reason: 'the bundled profile of 7.3, the newest one; nothing is known of 7.9 itself',
    });
  });
  it.each(['6.11', '6.12.5'])('does not call that of an era that has ended the newest: %s', (asked) => {
    const choice = profileFor(asked, PROFILES);
    expect('reason' in choice && choice.reason).toContain(`the nearest one for ${asked}`);
  });
  it.each([
    ['7.1.2', '6.12', '7.2'],
    ['6.18-rc3', '6.12', '7.2'],
    // When the API changed is known: a profile of another one is no neighbour.
    ['6.9.3', '6.1', undefined],
    ['6.11.5', '6.10', undefined],
    ['6.12.5', '6.10', undefined],
    // A stable release is what its series is.
    ['6.12.117', '6.12', undefined],
    ['7.2.13', '7.2', undefined],
  ])('%s lies between %s and %s', (asked, version, above) => {
    const choice = profileFor(asked, PROFILES);
    expect(choice).toMatchObject({ version });
    expect('above' in choice ? choice.above : undefined).toBe(above);
  });
  it('names both that it lies between', () => {
    expect(profileFor('7.1.2', PROFILES)).toMatchObject({
      reason:
        'the bundled profiles of 6.12 and 7.2, between which 7.1.2 lies: only what both say is reported',
    });
  });
  it.each(['5.15', 'mainline', '6', ''])('%j: an error that lists the profiles', (asked) => {
    expect(profileFor(asked, PROFILES)).toEqual({ error: expect.stringContaining('`6.10`') });
  });
});

describe('the option', () => {
  const { fs } = filesOf({ ...treeAt('/a', '7.3.4'), ...treeAt('/b', '6.12.117'), '/c/Makefile': 'all:\n' });
  const discovery = createDiscovery(fs, PROFILES);
  it.each([
    ['wins over the enclosing tree', '/b', 'tree /b'],
    ['may end with a slash', '/b/', 'tree /b'],
    ['may be a version', '6.10', 'profile 6.10'],
    ['is ignored when empty', ' ', 'tree /a'],
    ['is an error where it names no tree', '/c', 'error'],
    ['is an error where it names no directory', '/nowhere', 'error'],
    ['is an error where it is no version', 'newest', 'error'],
  ])('%s', (_, option, expected) => {
    expect(outcome(discovery.choose('/a/drivers/x.rs', option))).toBe(expected);
  });
  it('names the directory in the error', () => {
    expect(discovery.chooseOption('/c')).toEqual({ error: expect.stringMatching(/^\/c is no kernel tree/) });
  });
});

describe('a module out of the tree', () => {
  const tree = treeAt('/src/linux', '7.3.4');
  const headers = {
    '/usr/src/headers/Makefile': 'VERSION = 6\nPATCHLEVEL = 12\nSUBLEVEL = 5\nEXTRAVERSION =\n',
  };
  const included = {
    '/home/settings.mk': 'KDIR = $(TOP)../src/linux\nTOP := $(dir $(lastword $(MAKEFILE_LIST)))\n',
    '/home/default.mk': 'KDIR ?= /src/none\n',
    '/home/outer.mk': 'HERE = $(dir $(lastword $(MAKEFILE_LIST)))\ninclude $(HERE)settings.mk\n',
    '/home/tree.mk': 'TREE := ../../src/linux\n',
    '/home/top.mk': 'TOP := /nowhere\n',
  };
  it.each<[string, string, string]>([
    ['a plain path', 'KDIR ?= /src/linux\n', 'tree /src/linux'],
    ['a relative path', 'KERNELDIR := ../../src/linux\n', 'tree /src/linux'],
    ['an exported variable', 'export KERNEL_SRC = /src/linux # the kernel\n', 'tree /src/linux'],
    ['a path made of plain variables', 'TOP := /src\nKDIR = $(TOP)/linux\n', 'tree /src/linux'],
    ['the directory of the Makefile', 'KDIR = $(CURDIR)/../../src/linux\n', 'tree /src/linux'],
    ['make -C', 'all:\n\t$(MAKE) -C /src/linux M=$(PWD) modules\n', 'tree /src/linux'],
    ['a path through functions', 'KDIR := $(realpath $(firstword /src/linux))\n', 'tree /src/linux'],
    [
      'the absolute path of a relative one',
      'KDIR := $(abspath $(CURDIR)/../../src/linux)\n',
      'tree /src/linux',
    ],
    ['a path that need not be there', 'KDIR := $(wildcard /src/linux)\n', 'tree /src/linux'],
    [
      'a default of a function',
      'all:\n\tmake -C $(KDIR)\nKDIR = $(or $(KERNEL_TREE), ../../src/linux)\n',
      'tree /src/linux',
    ],
    ['a default of a condition', 'KDIR := $(if $(K),$(K),/src/linux)\n', 'tree /src/linux'],
    ['what is not left to the default', 'K = /src/linux\nKDIR := $(or $(K),/src/none)\n', 'tree /src/linux'],
    ['a file that is included', 'include ../settings.mk\n', 'tree /src/linux'],
    ['one that sets what has a default', '-include ../settings.mk\nKDIR ?= /src/none\n', 'tree /src/linux'],
    ['one that gives a default too late', 'KDIR ?= /src/linux\ninclude ../default.mk\n', 'tree /src/linux'],
    ['one that includes another', 'include $(CURDIR)/../outer.mk\n', 'tree /src/linux'],
    ['one that is used by a recipe', 'all:\n\tmake -C $(TREE)\ninclude ../tree.mk\n', 'tree /src/linux'],
    [
      'one above what is set again, below a default that another has set',
      'include ../tree.mk\nTREE ?= /x\ninclude ../top.mk\nTOP := /src\nKDIR = $(TOP)/linux\n',
      'tree /src/linux',
    ],
    ['one that is not there', '-include ../none.mk\nKDIR ?= /src/linux\n', 'tree /src/linux'],
    ['one that includes itself', 'include Makefile\nKDIR ?= /src/linux\n', 'tree /src/linux'],
    ['headers by their release', 'KDIR := /usr/src/linux-headers-6.12.3-1-amd64\n', 'profile 6.10'],
    ['sources by their version', 'KDIR := /usr/src/kernels/7.2.4-200.fc49.x86_64\n', 'profile 7.2'],
    ['and not by any number', 'KDIR := /usr/src/driver-6.12.3\n', 'profile 7.3'],
    [
      'make -C with a variable',
      'TREE=/src/linux\nall:\n\t$(MAKE) LLVM=1 -C $(TREE) M=$$PWD\n',
      'tree /src/linux',
    ],
    ['a shell is not asked', 'KDIR ?= /lib/modules/$(shell uname -r)/build\n', 'profile 7.3'],
    ['a wrong path is left out', 'KDIR ?= /src/none\n', 'profile 7.3'],
    ['headers give their version', 'KDIR ?= /usr/src/headers\n', 'profile 6.10'],
    ['an unset variable of the environment', 'KDIR ?= $(HOME)/linux\n', 'profile 7.3'],
    ['another variable', 'DESTDIR ?= /src/linux\n', 'profile 7.3'],
  ])('%s', (_, makefile, expected) => {
    const { fs } = filesOf({
      ...tree,
      ...headers,
      ...included,
      '/home/mod/Makefile': makefile,
      '/home/mod/m.rs': '',
    });
    expect(outcome(createDiscovery(fs, PROFILES).choose('/home/mod/m.rs'))).toBe(expected);
  });

  it('looks above the file, not above the repository', () => {
    const files = { ...tree, '/h/Makefile': 'KDIR = /src/linux\n', '/h/m/src/m.rs': '' };
    const { fs } = filesOf(files);
    expect(outcome(createDiscovery(fs, PROFILES).choose('/h/m/src/m.rs'))).toBe('tree /src/linux');
    const { fs: closed } = filesOf({ ...files, '/h/m/.git/HEAD': '' });
    expect(outcome(createDiscovery(closed, PROFILES).choose('/h/m/src/m.rs'))).toBe('profile 7.3');
  });

  it('follows an output directory to its sources', () => {
    const { fs } = filesOf({
      ...tree,
      '/out/Makefile': 'include /src/linux/Makefile\n',
      '/m/Kbuild': 'KDIR=/out\n',
    });
    expect(outcome(createDiscovery(fs, PROFILES).choose('/m/m.rs'))).toBe('tree /src/linux');
  });

  it('takes the one installed kernel with sources, and none of several', () => {
    const one = treeAt('/lib/modules/7.3.4/build', '7.3.4');
    const { fs, files } = filesOf({ ...one, '/lib/modules/6.1.0/modules.dep': '' });
    expect(outcome(createDiscovery(fs, PROFILES).choose('/m/m.rs'))).toBe('tree /lib/modules/7.3.4/build');
    for (const [path, text] of Object.entries(treeAt('/lib/modules/7.2.1/build', '7.2.1')))
      files.set(path, text);
    expect(outcome(createDiscovery(fs, PROFILES).choose('/m/m.rs'))).toBe('profile 7.3');
  });
});

describe('what is remembered', () => {
  it('is dropped when a build file changes, and only then', () => {
    const { fs, files } = filesOf({ ...treeAt('/l', '7.3.4'), '/m/Makefile': 'KDIR = /l\n' });
    const discovery = createDiscovery(fs, PROFILES);
    expect(outcome(discovery.choose('/m/a.rs'))).toBe('tree /l');
    files.set('/m/Makefile', 'KDIR = /none\n');
    discovery.invalidate(['/m/a.rs', '/l/drivers/b.rs']);
    expect(outcome(discovery.choose('/m/b.rs'))).toBe('tree /l');
    discovery.invalidate(['/m/Makefile']);
    expect(outcome(discovery.choose('/m/a.rs'))).toBe('profile 7.3');
  });

  it('says that nothing was found where no profile is bundled', () => {
    expect(createDiscovery(filesOf({}).fs, []).choose('/m/a.rs')).toEqual({
      error: expect.stringContaining('no kernel tree'),
    });
  });
});
