import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scanComments } from '../../server/src/text/comments.ts';

const found = (text: string) => scanComments(text).map(({ start, end }) => text.slice(start, end));

describe('scanComments', () => {
  test.each([
    ['let a = "// no"; // yes', ['// yes']],
    ['let a = "\\"// no"; // yes', ['// yes']],
    ['r"\\" // yes', ['// yes']],
    ['r#"" // no"# // yes', ['// yes']],
    ['br##"x"# // no"## /* yes */', ['/* yes */']],
    ['c"// no" // yes', ['// yes']],
    ['b"\\" // no" // yes', ['// yes']],
    ["let c = '\"'; // yes", ['// yes']],
    ["let c = '\\''; // yes", ['// yes']],
    ["let c = b'\"'; // yes", ['// yes']],
    ["let c = '\\u{22}'; // yes", ['// yes']],
    ["let c = '😀'; // yes", ['// yes']],
    ["fn f<'a>(x: &'a str) {} // it's", ["// it's"]],
    ["'outer: loop { break 'outer } // yes", ['// yes']],
    ['/* a /* b */ c */ d // e', ['/* a /* b */ c */', '// e']],
    ['/* open /* twice */ // in', ['/* open /* twice */ // in']],
    ['"open // in', []],
    ['r#type // yes', ['// yes']],
    ['a / b /// doc', ['/// doc']],
    ['#!/bin/x // no\n// yes', ['// yes']],
    ['#![no_std] // yes', ['// yes']],
    ['// a\r\n// b\r\n', ['// a', '// b']],
    ['x // a\ry', ['// a\ry']],
  ])('%j', (text, comments) => {
    expect(found(text)).toEqual(comments);
  });

  test.each([
    ['// x', false],
    ['//', false],
    ['/// x', true],
    ['///', true],
    ['//// x', false],
    ['//! x', true],
    ['/* x */', false],
    ['/** x */', true],
    ['/*! x */', true],
    ['/**/', false],
    ['/*** x */', false],
  ])('%j is documentation: %j', (text, doc) => {
    expect(scanComments(text).map((comment) => comment.doc)).toEqual([doc]);
  });

  test('any text gives comments in order, inside it, that start with a slash', () => {
    const unit = fc.constantFrom('/', '*', '"', "'", '#', 'r', 'b', '\\', '\n', 'x', ' ', '😀');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
        let end = 0;
        for (const comment of scanComments(text)) {
          expect(comment.start).toBeGreaterThanOrEqual(end);
          expect(text.startsWith(comment.kind === 'line' ? '//' : '/*', comment.start)).toBe(true);
          end = comment.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  // The text is built of pieces whose kind is known, so the scanner must give back exactly the comments among them.
  test('tells pieces of known kind apart', () => {
    const code = fc.constantFrom(
      'let x = 1;',
      '"// a /* b"',
      'r##"// " "# /*"##',
      "'\"'",
      "'a",
      "b'/'",
      '"\\\\"',
      "'\\\\'",
    );
    const comment = fc.constantFrom('// it\'s "x\n', '/* " /* \' */ */', '/// doc\n', '/**/');
    const piece = fc.oneof(
      code.map((text) => ({ text, comment: false })),
      comment.map((text) => ({ text, comment: true })),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.map((one) => one.text).join(' ');
        const expected = pieces.filter((one) => one.comment).map((one) => one.text.trimEnd());
        expect(found(text)).toEqual(expected);
      }),
    );
  });
});
