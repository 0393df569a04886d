import { describe, expect, test, vi } from 'vitest';
import { wantsColour } from '../../server/src/cli/paint.ts';
import { chooseJobs } from '../../server/src/cli/pool.ts';
import { progressLine, startProgress } from '../../server/src/cli/progress.ts';
import { cut } from '../../server/src/cli/reporters/snippet.ts';
import { displayWidth, visible, wrap } from '../../server/src/cli/width.ts';

test('the width of what a terminal shows', () => {
  expect(displayWidth('größe')).toBe(5);
  expect(displayWidth('大きさ')).toBe(6);
  expect(displayWidth('e\u0301')).toBe(1);
  expect(displayWidth('🦀')).toBe(2);
  expect(visible('a\tb\x1b\x7f\u009b\u202e')).toBe('a   b␛␡\ufffd\ufffd');
});

test('words are wrapped, and long ones stay whole', () => {
  expect(wrap('aa bb  cc dddddddd e', 5)).toEqual(['aa bb', 'cc', 'dddddddd', 'e']);
  expect(wrap('aa bb cc', 8, 2)).toEqual(['aa bb cc']);
  expect(wrap('aa bb cc dd', 5, 2)).toEqual(['aa bb', 'cc', 'dd']);
});

test('a long line is cut at both ends', () => {
  expect(cut('abcdefghij', 0, 20)).toBe('abcdefghij');
  expect(cut('abcdefghij', 0, 5)).toBe('abcd…');
  expect(cut('abcdefghij', 3, 5)).toBe('…efg…');
  expect(cut('abcdefghij', 5, 9)).toBe('…ghij');
});

test('colours on a terminal, or by the environment', () => {
  expect(wantsColour(true, {})).toBe(true);
  expect(wantsColour(false, {})).toBe(false);
  expect(wantsColour(true, { NO_COLOR: '1' })).toBe(false);
  expect(wantsColour(true, { NO_COLOR: '' })).toBe(true);
  expect(wantsColour(true, { TERM: 'dumb' })).toBe(false);
  expect(wantsColour(true, { TERM: 'xterm', INSIDE_EMACS: '30.1,compile' })).toBe(false);
  expect(wantsColour(true, { TERM: 'xterm', INSIDE_EMACS: 'vterm,30.1' })).toBe(true);
  expect(wantsColour(false, { FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(true);
  expect(wantsColour(true, { FORCE_COLOR: '0' })).toBe(false);
});

test('one thread for few files, never more than files', () => {
  expect(chooseJobs(undefined, 5)).toBe(1);
  expect(chooseJobs(8, 3)).toBe(3);
  expect(chooseJobs(2, 0)).toBe(1);
});

describe('progress', () => {
  test('a bar of the width of the terminal at most', () => {
    expect(progressLine('checking', 30, 60, 80)).toBe(`checking ${'━'.repeat(12)}${'─'.repeat(12)} 30/60`);
    expect(progressLine('checking', 30, 60, 20)).toBe('30/60');
  });

  /** What a bar writes that is told of progress after so many milliseconds. */
  const written = (isTTY: boolean, TERM: string, milliseconds: number) => {
    const texts: string[] = [];
    vi.useFakeTimers();
    const stderr = { isTTY, columns: 80, write: (text: string) => void texts.push(text) };
    const progress = startProgress('checking', 9, { stderr, env: { TERM } });
    vi.advanceTimersByTime(milliseconds);
    progress.update(5);
    progress.close();
    vi.useRealTimers();
    return texts.length;
  };

  test('nothing where there is no terminal, and nothing for short work', () => {
    expect(written(true, 'xterm', 1000)).toBe(2);
    expect(written(true, 'xterm', 10)).toBe(0);
    expect(written(false, 'xterm', 1000)).toBe(0);
  });

  test('nothing where a line cannot be wiped, as in a compilation buffer of Emacs', () => {
    expect(written(true, 'dumb', 1000)).toBe(0);
  });
});
