import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findCalls } from '../../server/src/syntax/ast/walk.ts';
import { isTestedRust } from '../../server/src/syntax/docs/fences.ts';
import type { RustParser } from '../../server/src/syntax/source-file.ts';
import { bothParsers } from './parsers.ts';
import { showBlock } from './show.ts';

let parsers: readonly RustParser[] = [];
beforeAll(async () => {
  parsers = await bothParsers();
});
afterAll(() => {
  for (const parser of parsers) parser.dispose();
});

/** The lines of a file, and its examples as `info: block`. */
const TABLE: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    'a fence',
    ['/// Text.', '///', '/// ```', '/// f(1);', '/// Ok::<(), Error>(())', '/// ```', 'fn f() {}'],
    [': {(call f 1); (call Ok<(), Error> (tuple))}'],
  ],
  ['inner comments', ['//! ```rust', '//! let x = 1;', '//! ```'], ['rust: {let x=1;}']],
  [
    'hidden lines',
    [
      '/// ```no_run',
      '/// # use a::b;',
      '/// #',
      '/// #[cfg(A)]',
      '/// f();',
      '/// # g()',
      '/// ```',
      'fn f() {}',
    ],
    ['no_run: {item:use: #cfg (call f); (call g)}'],
  ],
  [
    'other languages',
    ['/// ```text', '/// f()', '/// ```', '/// ```ignore', '/// g()', '/// ```', 'fn f() {}'],
    [],
  ],
  [
    'several',
    ['/// ```', '/// a()', '/// ```', '/// ~~~should_panic', '/// b()', '/// ~~~', 'fn f() {}'],
    [': {(call a)}', 'should_panic: {(call b)}'],
  ],
  [
    'an indented list item',
    [
      '    /// - item:',
      '    ///   ```',
      '    ///   a(',
      '    ///     1,',
      '    ///   );',
      '    ///   ```',
      'fn f() {}',
    ],
    [': {(call a 1);}'],
  ],
  ['an attribute inside', ['/// ```', '#[inline]', '/// a()', '/// ```', 'fn f() {}'], [': {(call a)}']],
  [
    'a block comment with a gutter',
    ['    /**', '     * ```', '     * let x = a(1);', '     * *x = 2;', '     * ```', '     */', 'fn f() {}'],
    [': {let x=(call a 1); (= (* x) 2);}'],
  ],
  [
    'a block comment without one',
    ['/** Text.', '```', '# use a::b;', 'f(', '  1)', '```', '*/', 'fn f() {}'],
    [': {item:use: (call f 1)}'],
  ],
  ['a gutter that not all lines have', ['/**', ' * ```', 'f()', ' * ```', ' */', 'fn f() {}'], []],
  ['an inner block comment', ['/*! text', ' ```', ' a()', ' ```', '*/', 'fn f() {}'], [': {(call a)}']],
  ['a block comment that never ends', ['/**', ' ```', ' a()'], [': {(call a)}']],
  ['a block comment that is none', ['/* ```', ' a()', '```', '*/', 'fn f() {}'], []],
  ['a block comment inside one', ['/* x', '/**', '```', ' a()', '```', '*/', '*/', 'fn f() {}'], []],
  ['a block comment in a string', ['const S: &str = "', '/**', '```', 'a()', '```', '*/', '";'], []],
  [
    'an example over several comments',
    ['/** ```', ' a(); */', '/// b();', '/** c()', ' ``` */', 'fn f() {}'],
    [': {(call a); (call b); (call c)}'],
  ],
  [
    'attributes',
    ['#[doc = "```"]', '#[doc = " a(\\"x\\", 1);"]', '#[doc = r#" b("y")"#]', '#[doc = "```"]', 'fn f() {}'],
    [': {(call a "x " 1); (call b "y")}'],
  ],
  [
    'an attribute with lines of its own',
    ['#![doc = "Text.', '```', 'a();', '# b();', '```"]', '#[doc = "```\\nc();\\n```"]', 'fn f() {}'],
    [': {(call a); (call b);}', ': {(call c);}'],
  ],
  [
    'an attribute between',
    ['/// ```', '#[doc = "let x = 1;"]', '/// a()', '/// ```', 'fn f() {}'],
    [': {let x=1; (call a)}'],
  ],
  ['an escape that stands for something else', ['#[doc = "```\\na(\\u{41})\\n```"]', 'fn f() {}'], []],
  ['an attribute in a comment', ['/*', '#[doc = "```\\na()\\n```"]', '*/', 'fn f() {}'], []],
  [
    'the first thing in an item of a list',
    ['/// 1. ```', '///    a()', '///    ```', '/// - * ~~~', '///     b()', '///     ~~~', 'fn f() {}'],
    [': {(call a)}', ': {(call b)}'],
  ],
  [
    'a quotation',
    ['/// > ```', '/// > a(', '/// > 1 > 2)', '/// > ```', 'fn f() {}'],
    [': {(call a (> 1 2))}'],
  ],
  ['no closing fence', ['/// ```', '/// a()', 'fn f() { b() }'], [': {(call a)}']],
  ['an empty block', ['/// ```', '/// ```', 'fn f() {}'], []],
  ['a comment at the end', ['/// ```', '/// a() // b', '/// ```', 'fn f() {}'], [': {(call a)}']],
  ['four slashes are no documentation', ['//// ```', '//// a()', '//// ```', 'fn f() {}'], []],
  ['a string that looks like one', ['const S: &str = "', '/// ```', '/// a()', '/// ```', '";'], []],
];

describe('doc-comment examples', () => {
  for (const newline of ['\n', '\r\n']) {
    test.each(TABLE)(`%s, lines end in ${JSON.stringify(newline)}`, (_name, lines, expected) => {
      for (const parser of parsers) {
        const file = parser.parse('a.rs', lines.join(newline));
        expect(file.docExamples().map((e) => `${e.info}: ${showBlock(e.block)}`)).toEqual(expected);
        file.release();
      }
    });
  }
});

test('every call lies at its own text', () => {
  const source =
    '/// 😀 é\n/// ```\n/// # let v = f();\n/// v.push(\n///     "é😀", g(GFP_KERNEL),\n/// )?;\n/// m!(h(1));\n/// ```\nfn f() {}';
  for (const parser of parsers) {
    const [example] = parser.parse('a.rs', source).docExamples();
    const calls = example ? findCalls(example.block) : [];
    const names = calls.map((call) => {
      const name = call.kind === 'call' ? call.callee : call.methodSpan;
      return `${source.slice(name.start, name.end)} ${source[call.argsSpan.start]}${source[call.argsSpan.end - 1]}`;
    });
    expect(names).toEqual(['f ()', 'push ()', 'g ()', 'h ()']);
  }
});

test.each([
  '/** 😀\n * ```\n * v.push(\n *     "é", g(1),\n * )?;\n * ```\n */\nfn f() {}',
  '#[doc = "😀 \\"é\\" \\\n  x\\n```\\nv.push(\\"x\\", g(1))?;\\n```"]\nfn f() {}',
])('every call lies at its own text in %j', (source) => {
  for (const parser of parsers) {
    const [example] = parser.parse('a.rs', source).docExamples();
    const names = (example ? findCalls(example.block) : []).map((call) => {
      const name = call.kind === 'call' ? call.callee : call.methodSpan;
      return source.slice(name.start, name.end) + source[call.argsSpan.start];
    });
    expect(names).toEqual(['push(', 'g(']);
  }
});

test('an example that is no Rust says so', () => {
  for (const parser of parsers) {
    const file = parser.parse(
      'a.rs',
      '/// ```\n/// [ 1.0 ] kernel: BUG at f()\n/// ```\n/// ```\n/// f()\n/// ```\nfn f() {}',
    );
    expect(file.docExamples().map((example) => example.hasError)).toEqual([true, false]);
  }
});

test('functions in an example have bodies', () => {
  for (const parser of parsers) {
    const file = parser.parse('a.rs', '/// ```\n/// impl S { fn f() { g(1) } }\n/// ```\nstruct S;');
    const stmt = file.docExamples()[0]?.block.stmts[0];
    const fn = stmt?.kind === 'item' && stmt.item.kind === 'impl' ? stmt.item.items[0] : undefined;
    const body = fn?.kind === 'fn' ? file.body(fn) : undefined;
    expect(body && showBlock(body)).toBe('{(call g 1)}');
  }
});

test.each([
  ['', true],
  ['rust', true],
  ['rust,no_run', true],
  ['should_panic', true],
  ['edition2021', true],
  ['ignore', false],
  ['rust,ignore', false],
  ['ignore-x86', false],
  ['compile_fail', false],
  ['text', false],
  ['c', false],
])('the info string %j is compiled: %j', (info, expected) => {
  expect(isTestedRust(info)).toBe(expected);
});
