import { describe, expect, it } from 'vitest';
import { expandPlain, parseMakefile } from '../../server/src/kernel/discover/makefile.ts';
import { resolvePath } from '../../server/src/text/paths.ts';

describe('a make file', () => {
  it('keeps assignments, target variables, rules and recipes apart', () => {
    const makefile = parseMakefile(
      [
        'obj-$(CONFIG_RUST) += core.o \\',
        '    ffi.o # two',
        '$(obj)/core.o: private skip_clippy = 1',
        '$(obj)/core.o: $(src)/core.rs \\',
        '    $(obj)/ffi.o FORCE',
        '\t+$(call if_changed_rule,rustc_library)',
        'include /linux/Makefile',
      ].join('\n'),
    );
    expect(makefile.assignments).toEqual([{ name: 'obj-$(CONFIG_RUST)', op: '+=', value: 'core.o ffi.o' }]);
    expect(makefile.targetVariables).toEqual([
      { target: '$(obj)/core.o', name: 'skip_clippy', op: '=', value: '1' },
    ]);
    expect(makefile.rules).toEqual([
      {
        target: '$(obj)/core.o',
        prerequisites: '$(src)/core.rs $(obj)/ffi.o FORCE',
        recipe: '+$(call if_changed_rule,rustc_library)',
      },
    ]);
    expect(makefile.includes).toEqual(['/linux/Makefile']);
  });

  it('takes an indented assignment for one where no rule is open', () => {
    const makefile = parseMakefile(
      'a-objs := a.o\nifdef CONFIG_RUST\n\ta-objs += b.o\nendif\nall: x\n\techo y = z\n',
    );
    expect(makefile.assignments.map((it) => it.value)).toEqual(['a.o', 'b.o']);
    expect(makefile.recipes).toEqual(['echo y = z']);
  });

  it('accepts CRLF and any text', () => {
    expect(parseMakefile('A = b\\\r\n c\r\n').assignments).toEqual([{ name: 'A', op: '=', value: 'b c' }]);
    expect(parseMakefile('\u0000 = : =\n\t\n:\n\\').rules).toEqual([]);
  });
});

describe('a value', () => {
  const file = parseMakefile('A = /a\nB = $(A)/b\nLOOP = $(LOOP)\nS = $(shell uname -r)\n');
  it.each([
    ['/x', '/x'],
    ['$(B)/c', '/a/b/c'],
    ['$'.concat('{A}'), '/a'],
    ['$(shell pwd)/x', '/here/x'],
    ['$(dir $(lastword $(MAKEFILE_LIST)))k', '/here/k'],
    ['$(CURDIR)', '/here'],
    ['$(S)', undefined],
    ['$(HOME)/l', undefined],
    ['$(LOOP)', undefined],
    ['`uname`', undefined],
    ['/lib/*/build', undefined],
  ])('%s: %s', (value, expected) => {
    expect(expandPlain(value, file, '/here')).toBe(expected);
  });
});

it.each([
  ['/a/b', '../c', '/a/c'],
  ['/a', './b/', '/a/b'],
  ['/a', '../../..', '/'],
  ['C:/a', '../b', 'C:/b'],
  ['/a', 'D:/k', 'D:/k'],
])('%s + %s = %s', (directory, path, expected) => {
  expect(resolvePath(directory, path)).toBe(expected);
});
