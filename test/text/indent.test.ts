import { expect, test } from 'vitest';
import {
  indentOf,
  indentRest,
  indentUnit,
  lineEnd,
  lineStart,
  newlineOf,
} from '../../server/src/text/indent.ts';

test('the line break of a file is that of most lines', () => {
  expect(newlineOf('a\nb\n')).toBe('\n');
  expect(newlineOf('a\r\nb\r\nc\n')).toBe('\r\n');
  expect(newlineOf('a\r\nb\nc\n')).toBe('\n');
  expect(newlineOf('')).toBe('\n');
});

test('the ends and the indentation of a line', () => {
  const text = 'fn f() {\r\n\t  let x = 1;\r\n}';
  const inside = text.indexOf('let');
  expect(indentOf(text, inside)).toBe('\t  ');
  expect(text.slice(lineStart(text, inside), lineEnd(text, inside))).toBe('\t  let x = 1;');
  // Between `\r` and `\n` one is still on the line that they end.
  expect(lineStart(text, text.indexOf('\n'))).toBe(0);
  expect(lineStart(text, 999)).toBe(text.length - 1);
  expect(indentOf('  ', 2)).toBe('  ');
});

test('a step of indentation', () => {
  expect(indentUnit('a\n\tb\n\tc\n  d\n')).toBe('\t');
  expect(indentUnit('a\n    b\n')).toBe('    ');
});

test('indents all but the first line', () => {
  expect(indentRest('a {\n    b\n\n}\n', '  ')).toBe('a {\n      b\n\n  }\n');
});
