import { describe, expect, test } from 'vitest';
import { pathOf, uriOf } from '../../server/src/lsp/uris.ts';
import { foldSeparators } from '../../server/src/node/file-system.ts';
import {
  ancestors,
  dirname,
  isAbsolute,
  isUnder,
  relativePath,
  resolvePath,
} from '../../server/src/text/paths.ts';

describe('paths of every system', () => {
  test.each([
    ['/w/drv', 'a.rs', '/w/drv/a.rs'],
    ['/w/drv', '../z/./x.rs', '/w/z/x.rs'],
    ['/w', '../../..', '/'],
    ['c:/Code/drv', '../z/x.rs', 'c:/Code/z/x.rs'],
    ['c:/', '../../x.rs', 'c:/x.rs'],
    ['c:/w', 'd:/x/../y.rs', 'd:/y.rs'],
    ['//server/share/drv', '../z/x.rs', '//server/share/z/x.rs'],
    ['//server/share', '../../x.rs', '//server/share/x.rs'],
    ['//wsl.localhost/Debian/home', '../x.rs', '//wsl.localhost/Debian/x.rs'],
    ['//vscode-vfs:github/owner/repo', '../x.rs', '//vscode-vfs:github/owner/x.rs'],
    ['//untitled:/a', '../../x.rs', '//untitled:/x.rs'],
  ])('%s and %s', (directory, path, expected) => {
    expect(resolvePath(directory, path)).toBe(expected);
    expect(isAbsolute(expected)).toBe(true);
  });

  test.each([
    ['/w/drv/a.rs', ['/w/drv', '/w', '/']],
    ['c:/w/a.rs', ['c:/w', 'c:/']],
    ['//server/share/w/a.rs', ['//server/share/w', '//server/share']],
    ['//vscode-vfs:github/owner/a.rs', ['//vscode-vfs:github/owner', '//vscode-vfs:github']],
    ['//untitled:/Untitled-1', ['//untitled:']],
  ])('the folders above %s', (path, expected) => {
    expect([...ancestors(path)]).toEqual(expected);
    for (const it of expected) expect(isUnder(path, it)).toBe(true);
    expect(dirname(expected.at(-1)!)).toBe(expected.at(-1));
  });

  test('relative paths lead back', () => {
    for (const [from, to] of [
      ['/w/a', '/w/b/x.rs'],
      ['c:/w', 'c:/w/x.rs'],
      ['//server/share/a', '//server/share/b/x.rs'],
    ] as const)
      expect(resolvePath(from, relativePath(from, to))).toBe(to);
  });
});

test('a path that never ends has the nearest of its folders', () => {
  const found = [...ancestors(`${'/a'.repeat(3000)}/x.rs`)];
  expect(found).toHaveLength(100);
  expect(found[0]).toBe('/a'.repeat(3000));
  expect(found[99]).toBe('/a'.repeat(2901));
});

test('Windows has other separators, and drives in either case', () => {
  expect(foldSeparators('C:\\Code\\drv', 'win32')).toBe('c:/Code/drv');
  expect(foldSeparators('\\\\wsl.localhost\\Debian\\drv', 'win32')).toBe('//wsl.localhost/Debian/drv');
  expect(foldSeparators('/w/a\\b', 'linux')).toBe('/w/a\\b');
  expect(foldSeparators('/Users/Me', 'darwin')).toBe('/Users/Me');
});

test.each([
  ['file:///w/a.rs', '/w/a.rs'],
  ['file:///w/gr%C3%B6%C3%9Fe%20%23.rs', '/w/größe #.rs'],
  ['file:///c%3A/Code/a.rs', 'c:/Code/a.rs'],
  ['file:///C:/Code/a.rs', 'c:/Code/a.rs'],
  ['file://server/share/a.rs', '//server/share/a.rs'],
  ['file://wsl.localhost/Debian/a.rs', '//wsl.localhost/Debian/a.rs'],
  ['untitled:Untitled-1', '//untitled:/Untitled-1'],
  ['vscode-vfs://github/owner/repo/a.rs', '//vscode-vfs:github/owner/repo/a.rs'],
])('%s has one path, and its path leads back', (uri, path) => {
  expect(pathOf(uri)).toBe(path);
  expect(pathOf(uriOf(path))).toBe(path);
});
