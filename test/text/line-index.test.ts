import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LineIndex } from '../../server/src/text/line-index.ts';

const text = fc.string({
  unit: fc.constantFrom('a', ' ', '\n', '\r', '\r\n', '😀', 'ß'),
  maxLength: 60,
});

describe('LineIndex', () => {
  test('counts the three line breaks as editors do', () => {
    const index = new LineIndex('a\nb\r\nc\rd\n');
    expect(index.lineCount).toBe(5);
    expect([0, 1, 2, 3, 4].map((line) => index.lineText(line))).toEqual(['a', 'b', 'c', 'd', '']);
    expect(index.position(3)).toEqual({ line: 1, column: 1 });
    expect(index.position(4)).toEqual({ line: 1, column: 2 });
    expect(index.position(5)).toEqual({ line: 2, column: 0 });
  });

  test('columns are UTF-16 units', () => {
    expect(new LineIndex('x😀y').position(3)).toEqual({ line: 0, column: 3 });
  });

  test('clamps what lies outside', () => {
    const index = new LineIndex('ab\nc');
    expect(index.position(99)).toEqual({ line: 1, column: 1 });
    expect(index.position(-1)).toEqual({ line: 0, column: 0 });
    expect(index.offset({ line: 0, column: 9 })).toBe(2);
    expect(index.offset({ line: 9, column: 0 })).toBe(4);
    expect(index.offset({ line: -1, column: 5 })).toBe(0);
  });

  test('an offset outside a break survives the way to a position and back', () => {
    fc.assert(
      fc.property(text, (input) => {
        const index = new LineIndex(input);
        for (let offset = 0; offset <= input.length; offset++) {
          const position = index.position(offset);
          const line = index.line(position.line);
          expect(index.offset(position)).toBe(Math.min(offset, line.end));
        }
      }),
    );
  });

  test('the lines with their breaks are the text, and their texts what a split gives', () => {
    fc.assert(
      fc.property(text, (input) => {
        const index = new LineIndex(input);
        const lines = Array.from({ length: index.lineCount }, (_, line) => line);
        const whole = lines.map((line) => index.lineWithBreak(line));
        expect(whole.map((span) => input.slice(span.start, span.end)).join('')).toBe(input);
        expect(lines.map((line) => index.lineText(line))).toEqual(input.split(/\r\n|\n|\r/));
      }),
    );
  });
});
