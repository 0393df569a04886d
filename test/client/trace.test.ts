import { describe, expect, test } from 'vitest';
import { layOut, sizeText } from '../../client/src/trace/layout.ts';
import { tracePage } from '../../client/src/trace/page.ts';
import { firstStep, pathNames, renderNothing, renderTrace } from '../../client/src/trace/render.ts';
import type { Emulation, EmulationContext, EmulationPath, EmulationStep } from '../../server/src/analysis.ts';
import { sampleEmulation } from '../support/sample-emulation.ts';

const sample = sampleEmulation('/w/ring.rs');

describe('the layout', () => {
  const picture = layOut(sample);

  test('bars of locks begin and end in the middle of the steps that take them and let go', () => {
    expect(picture.bars).toEqual([
      { from: 2.5, to: 8.5, row: 0, name: 'inner', label: 'spinlock', line: 4, tone: 'atomic' },
    ]);
  });

  test('bands of preempt_count have no gap', () => {
    expect(picture.bands.map(({ from, to, count, mayNotSleep }) => [from, to, count, mayNotSleep])).toEqual([
      [0, 2, '0', false],
      [2, 8, '1', true],
      [8, 9, '0', false],
    ]);
  });

  test('marks have the shape of their class and their size', () => {
    expect(picture.marks).toEqual([
      { step: 4, shape: 'slab', label: '64', bad: true },
      { step: 6, shape: 'null', label: 'NULL', bad: false },
    ]);
    expect(picture.bad).toEqual([4]);
  });

  test('lines are numbered where they change, and where the kernel complains', () => {
    expect(picture.lines).toEqual([
      { step: 0, line: 3, bad: false },
      { step: 1, line: 4, bad: false },
      { step: 4, line: 5, bad: true },
      { step: 5, line: 6, bad: false },
    ]);
  });

  test('functions lie in rows by their depth, closed or not', () => {
    const context = sample.steps[0]!.context;
    const step = (kind: EmulationStep['kind'], name: string): EmulationStep => ({
      ...sample.steps[1]!,
      kind,
      function: name,
      context,
    });
    const steps = [
      step('enter', 'a'),
      step('enter', 'b'),
      step('leave', 'b'),
      step('enter', 'c'),
      step('line', 'c'),
    ];
    expect(layOut({ ...sample, steps }).calls).toEqual([
      { row: 0, name: 'a', from: 0, to: 5 },
      { row: 1, name: 'b', from: 1, to: 3 },
      { row: 1, name: 'c', from: 3, to: 5 },
    ]);
  });

  test('locks that overlap have rows of their own, others share one', () => {
    const held = (...ids: string[]): EmulationContext => ({
      ...sample.steps[0]!.context,
      held: ids.map((id) => ({ ...sample.steps[2]!.context.held[0]!, id, name: id })),
    });
    const steps = [held('a'), held('a', 'b'), held('b'), held('b', 'c')].map((context) => ({
      ...sample.steps[1]!,
      context,
    }));
    expect(layOut({ ...sample, steps }).bars.map(({ name, row }) => [name, row])).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 0],
    ]);
  });

  test.each([
    [0, '0'],
    [96, '96'],
    [1024, '1K'],
    [1536, '1.5K'],
    [8192, '8K'],
    [4_194_304, '4M'],
  ])('%d bytes are %s', (bytes, text) => expect(sizeText(bytes)).toBe(text));
});

describe('the panel', () => {
  const html = renderTrace(sample);

  test('holds nothing that a strict policy forbids', () => {
    for (const each of [html, renderNothing('x')])
      expect(each).not.toMatch(/\sstyle=|\son\w+=|<script|<style|https?:|javascript:/);
    const page = tracePage('NONCE');
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)![1];
    expect(policy).toBe("default-src 'none'; style-src 'nonce-NONCE'; script-src 'nonce-NONCE'");
    expect(page.match(/<(?:script|style)\b[^>]*>/g)).toEqual([
      '<style nonce="NONCE">',
      '<script nonce="NONCE">',
    ]);
    expect(page).not.toMatch(/\bsrc=|href=|url\(|@import|https?:/);
  });

  test('what runs in it is a script that parses', () => {
    const script = /<script[^>]*>([\s\S]*)<\/script>/.exec(tracePage('N'))![1]!;
    expect(() => new Function(script)).not.toThrow();
  });

  test('colours are those of the theme', () => {
    expect(tracePage('N')).not.toMatch(/#[0-9a-f]{3,8}\b(?=[;\s])|rgba?\(/i);
  });

  test('text of the source is text', () => {
    expect(html).toContain('list.push(&quot;&lt;b&gt;&quot;, GFP_ATOMIC)');
    expect(html).not.toContain('<b>');
    expect(renderNothing('`<i>`')).toBe('<p class="nothing"><code>&lt;i&gt;</code></p>');
  });

  test('tags are closed in their order', () => {
    const open: string[] = [];
    for (const [, slash, name, rest] of html.matchAll(/<(\/?)([a-z]\w*)((?:"[^"]*"|[^">])*)>/gi)) {
      if (slash) expect(open.pop()).toBe(name);
      else if (!rest!.endsWith('/') && !['br', 'input'].includes(name!)) open.push(name!);
    }
    expect(open).toEqual([]);
  });

  test('each step can be chosen by keyboard and is named', () => {
    const names = [...html.matchAll(/role="option"[^>]*aria-label="([^"]*)"/g)].map((it) => it[1]);
    expect(names).toHaveLength(sample.steps.length);
    expect(names[1]).toBe('line 4: let mut list = self.inner.lock();');
    expect(names[4]).toMatch(/^Kernel warning: line 5: KBox::new/);
    expect(html).toContain(
      'role="listbox" aria-label="Timeline of steps" aria-orientation="horizontal" tabindex="0"',
    );
  });

  test('the first complaint is shown, with the report of the kernel', () => {
    expect(firstStep(sample.steps)).toBe(4);
    const shown = [...html.matchAll(/<section data-step="(\d+)"( hidden)?>/g)].filter((it) => !it[2]);
    expect(shown.map((it) => it[1])).toEqual(['4']);
    expect(html).toContain(
      '<pre>BUG: sleeping function called from invalid context at include/linux/sched/mm.h:322',
    );
    expect(html).toContain('assuming the worst case for unknown values');
    expect(html).toContain('insmod: page allocation failure');
  });

  test('paths and setup are as they were asked for', () => {
    const options = [...html.matchAll(/<option value="(\d)"( selected)?>([^<]*)/g)];
    expect(options.map((it) => [it[1], it[2] !== undefined, it[3]])).toEqual([
      ['1', false, '1 of 3 or more: 2 kernel warnings'],
      ['2', true, '2 of 3 or more: 1 kernel warning'],
      ['3', false, '3 of 3 or more: no kernel warning, loop continues'],
    ]);
    expect(html).toContain('id="lowMemory" checked');
    expect(html).not.toContain('id="preemptRt" checked');
  });

  test('a row with a kernel warning says so in words, and rows are for the keyboard as well', () => {
    const rows = [
      ...html.matchAll(/<tr class="([^"]*)" data-step="(\d+)" tabindex="(-?\d)"[^>]*>(.*?)<\/tr>/g),
    ];
    expect(rows).toHaveLength(sample.steps.length);
    for (const [, kind, , , text] of rows)
      expect(text!.includes('⚠ kernel warning')).toBe(kind!.includes('violation'));
    // One stop for the tab key; arrow keys go on from there.
    expect(rows.filter((it) => it[3] === '0').map((it) => it[2])).toEqual(['4']);
    expect(html).toContain('<table role="grid" aria-label="Steps, one a row">');
  });

  test('paths have names of their own, by what they decide', () => {
    const place = { path: '/a', span: { start: 0, end: 1 } };
    const path = (violations: number, ...choices: [number, string][]): EmulationPath => ({
      violations,
      end: 'return',
      choices: choices.map(([line, text]) => ({ ...place, line, text })),
    });
    const names = pathNames([
      path(0, [3, '`x` is true'], [5, '`f()?` succeeds']),
      path(0, [3, '`x` is true'], [5, '`f()?` fails']),
      path(0, [3, '`x` is false']),
      path(0, [3, '`x` is false']),
    ]);
    expect(new Set(names).size).toBe(4);
    expect(names[0]).toBe('no kernel warning, f()? succeeds (line 5)');
    expect(names[2]).toBe('no kernel warning, x is false (line 3)');
  });

  test('another branch can be taken where one was decided', () => {
    const [path] = sample.paths;
    const choice = { ...sample.place, text: '`a < "b"` is true', others: ['`a < "b"` is false'] };
    const paths = [{ ...path!, choices: [choice] }];
    const page = renderTrace({ ...sample, paths, pathNumber: 1 }, true);
    expect(page).toContain('data-text="`a &lt; &quot;b&quot;` is false"');
    expect(page).toContain('>is false</button>');
    expect(page).toContain('id="reset"');
    expect(html).not.toContain('id="reset"');
  });

  test('a run without steps does no harm', () => {
    const empty: Emulation = { ...sample, steps: [], paths: [sample.paths[0]!], pathNumber: 1 };
    expect(renderTrace(empty)).toContain('class="time"');
    expect(renderTrace(empty)).not.toMatch(/NaN|Infinity|undefined/);
    expect(html).not.toMatch(/NaN|Infinity|undefined/);
  });
});
