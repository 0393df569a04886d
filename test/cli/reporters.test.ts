import { describe, expect, test } from 'vitest';
import type { Fix } from '../../server/src/analysis.ts';
import { colourful, plain } from '../../server/src/cli/paint.ts';
import { fixPreview } from '../../server/src/cli/reporters/fix-preview.ts';
import { reporters } from '../../server/src/cli/reporters/index.ts';
import { Sources } from '../../server/src/cli/reporters/report.ts';
import { displayWidth } from '../../server/src/cli/width.ts';
import { expectGolden } from './golden.ts';
import { sampleReport } from './sample-report.ts';

const look = { paint: plain, columns: 100 };
const print = (format: string, columns = 100, paint = plain) =>
  reporters.get(format)!(sampleReport, { paint, columns });
const COLOURS = /\x1b\[[\d;]*m/g;

describe('what a format prints', () => {
  test.each([
    ['json', 'report.json'],
    ['sarif', 'report.sarif'],
    ['github', 'report.github.txt'],
    ['checkstyle', 'report.checkstyle.xml'],
    ['gcc', 'report.gcc.txt'],
    ['gitlab', 'report.gitlab.json'],
    ['junit', 'report.junit.xml'],
  ])('%s', (format, file) => {
    expectGolden(file, print(format));
  });

  test.each([80, 120])('text on %i columns', (columns) => {
    expectGolden(`report.${columns}.txt`, print('text', columns));
  });

  test('text without findings', () => {
    const clean = { ...sampleReport, findings: [], unknowns: [] };
    expect(reporters.get('text')!(clean, look)).toBe(
      'Nothing found: 12 files checked against Linux 7.3.4 (the enclosing tree)\n',
    );
  });
});

describe('text', () => {
  test('no row is wider than the terminal', () => {
    for (const columns of [60, 80, 120]) {
      const wide = print('text', columns)
        .split('\n')
        .filter((row) => displayWidth(row) > columns);
      expect(wide).toEqual([]);
    }
  });

  test('nothing of a source file reaches the terminal as a control sequence', () => {
    expect(print('text')).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f]/);
    expect(print('text', 100, colourful).replace(COLOURS, '')).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f]/);
  });

  test('a preview marks whole words', () => {
    expect(print('text', 100, colourful)).toContain('\x1b[1;4;32mGFP_NOWAIT\x1b[0m');
  });

  test('a line that moves up is shown as what moves, with its old and its new number', () => {
    const text = 'a\nlock\nalloc\nb\n';
    const edit = (start: number, end: number, newText: string) => ({ path, span: { start, end }, newText });
    const path = '/m/a.rs';
    const edits = [edit(2, 2, 'alloc\n'), edit(7, 13, ''), edit(13, 14, 'c')];
    const fix: Fix = { title: 'Move it', applicability: 'safe', edits };
    const sources = new Sources(() => text, '/m');
    expect(fixPreview(fix, path, 2, sources, look).split('\n')).toEqual([
      ' 2 + alloc',
      ' 3 - alloc',
      ' 4 - b',
      ' 4 + c',
      '',
    ]);
  });

  test('colours change no text', () => {
    expect(print('text', 80, colourful).replace(COLOURS, '')).toBe(print('text', 80));
    expect(print('text', 80, colourful)).not.toBe(print('text', 80));
  });
});

test('JSON has the keys of the contract, and no others', () => {
  const object = JSON.parse(print('json'));
  expect(Object.keys(object)).toEqual(['schema', 'tool', 'kernel', 'summary', 'findings', 'unknowns']);
  expect(Object.keys(object.kernel)).toEqual(['version', 'source', 'api', 'root', 'reason']);
  expect(Object.keys(object.summary)).toEqual([
    'files',
    'errors',
    'warnings',
    'hints',
    'unknown',
    'milliseconds',
  ]);
  for (const finding of object.findings) {
    expect(Object.keys(finding)).toEqual([
      'rule',
      'severity',
      'verdict',
      'file',
      'range',
      'message',
      'help',
      'trace',
      'fixes',
    ]);
  }
  expect(object.summary.unknown).toBe(object.unknowns.length);
  expect(Object.keys(object.unknowns[0])).toEqual(['kind', 'file', 'range', 'what', 'reason']);
  expect(object.findings[2].range).toEqual({ start: { line: 7, column: 20 }, end: { line: 7, column: 29 } });
  expect(object.findings[0].file).toBe('/elsewhere/out.rs');
});

test('SARIF: rule indexes, relative URIs and fingerprints that differ', () => {
  const [run] = JSON.parse(print('sarif')).runs;
  for (const result of run.results) {
    expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
  }
  const uris = run.results.map(
    (result: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }) =>
      result.locations[0]!.physicalLocation.artifactLocation.uri,
  );
  expect(uris[0]).toBe('file:///elsewhere/out.rs');
  expect(uris[2]).toBe('drivers/my%20queue/queue.rs');
  const prints = run.results.map((result: { partialFingerprints: object }) =>
    JSON.stringify(result.partialFingerprints),
  );
  expect(new Set(prints).size).toBe(prints.length);
});

test('GitHub: one line a finding, whatever the message holds', () => {
  const [finding] = sampleReport.findings;
  const odd = { ...finding!, message: '100%\r\n::error ::x', path: '/tree/a,b:c.rs' };
  const text = reporters.get('github')!({ ...sampleReport, findings: [odd] }, look);
  expect(text.split('\n')).toHaveLength(2);
  expect(text).toContain('file=a%2Cb%3Ac.rs,');
  expect(text).toContain('100%25%0D%0A::error');
});

test('Checkstyle: well-formed whatever the message holds', () => {
  const [finding] = sampleReport.findings;
  const odd = { ...finding!, message: '<a href="x">&\n\x01' };
  const text = reporters.get('checkstyle')!({ ...sampleReport, findings: [odd] }, look);
  expect(text).toContain('message="&lt;a href=&quot;x&quot;&gt;&amp;&#10;\ufffd"');
});
