import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits, invertEdits, mapOffset, type TextEdit } from '../../server/src/text/edits.ts';

/** A text and edits that do not overlap, in random order but for insertions at one point. */
const textAndEdits = fc.string({ minLength: 0, maxLength: 40 }).chain((text) =>
  fc.array(fc.tuple(fc.nat(text.length), fc.string({ maxLength: 4 })), { maxLength: 12 }).map((points) => {
    const sorted = [...points].sort((a, b) => a[0] - b[0]);
    const edits: TextEdit[] = [];
    for (let at = 0; at + 1 < sorted.length; at += 2) {
      edits.push({ start: sorted[at]![0], end: sorted[at + 1]![0], newText: sorted[at]![1] });
    }
    return { text, edits };
  }),
);

describe('applyEdits', () => {
  test('insertions at one point keep their order and stand before a replacement', () => {
    const edits = [
      { start: 1, end: 2, newText: 'R' },
      { start: 1, end: 1, newText: 'A' },
      { start: 1, end: 1, newText: 'B' },
      { start: 2, end: 2, newText: 'C' },
    ];
    expect(applyEdits('xyz', edits)).toBe('xABRCz');
  });

  test('refuses what overlaps or lies outside', () => {
    const replace = (start: number, end: number) => ({ start, end, newText: '' });
    expect(applyEdits('abc', [replace(0, 2), replace(1, 3)])).toBeUndefined();
    expect(applyEdits('abc', [replace(0, 3), replace(1, 1)])).toBeUndefined();
    expect(applyEdits('abc', [replace(2, 4)])).toBeUndefined();
    expect(applyEdits('abc', [replace(-1, 1)])).toBeUndefined();
    expect(applyEdits('abc', [replace(2, 1)])).toBeUndefined();
    expect(applyEdits('abc', [replace(Number.NaN, 1)])).toBeUndefined();
    expect(invertEdits('abc', [replace(0, 2), replace(1, 3)])).toBeUndefined();
  });

  test('equals one edit after the other, from the last to the first', () => {
    fc.assert(
      fc.property(textAndEdits, ({ text, edits }) => {
        const oneByOne = edits.reduceRight(
          (current, edit) => current.slice(0, edit.start) + edit.newText + current.slice(edit.end),
          text,
        );
        expect(applyEdits(text, edits)).toBe(oneByOne);
      }),
    );
  });

  test('the inverse leads back', () => {
    fc.assert(
      fc.property(textAndEdits, ({ text, edits }) => {
        const after = applyEdits(text, edits)!;
        expect(applyEdits(after, invertEdits(text, edits)!)).toBe(text);
      }),
    );
  });
});

describe('mapOffset', () => {
  test('around an insertion and inside a replacement', () => {
    const edits = [
      { start: 1, end: 1, newText: '++' },
      { start: 3, end: 5, newText: 'xyz' },
    ];
    expect(mapOffset(edits, 1, 'before')).toBe(1);
    expect(mapOffset(edits, 1, 'after')).toBe(3);
    expect(mapOffset(edits, 4, 'before')).toBe(5);
    expect(mapOffset(edits, 4, 'after')).toBe(8);
    expect(mapOffset(edits, 5, 'before')).toBe(8);
  });

  test('what no edit touches is the same character after', () => {
    fc.assert(
      fc.property(textAndEdits, ({ text, edits }) => {
        const after = applyEdits(text, edits)!;
        for (let offset = 0; offset < text.length; offset++) {
          if (edits.some((edit) => edit.start <= offset && offset < edit.end)) continue;
          expect(after[mapOffset(edits, offset, 'after')!]).toBe(text[offset]);
        }
      }),
    );
  });
});
