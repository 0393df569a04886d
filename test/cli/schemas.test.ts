import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import Ajv from 'ajv';
import Ajv04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { plain } from '../../server/src/cli/paint.ts';
import { reporters } from '../../server/src/cli/reporters/index.ts';
import type { Report } from '../../server/src/cli/reporters/report.ts';
import { readProjectFile } from '../../server/src/project/project-file.ts';
import { sampleReport } from './sample-report.ts';

const print = (format: string, report: Report) =>
  reporters.get(format)!(report, { paint: plain, columns: 100 });
const empty: Report = { ...sampleReport, findings: [] };
const reports = [
  ['with findings', sampleReport],
  ['without', empty],
  [
    'of a change',
    { ...sampleReport, origins: new Map(sampleReport.findings.map((it) => [it, 'elsewhere' as const])) },
  ],
] as const;

// A pattern of the schema has a bracket that is no pattern with the flag `u`.
const loose = { strict: false, unicodeRegExp: false } as const;
const require = createRequire(import.meta.url);
const store = join(dirname(require.resolve('schemastore/package.json')), 'schemas/json');
const schema = (name: string) => JSON.parse(readFileSync(join(store, name), 'utf8')) as { $schema: string };

describe('SARIF is valid by the schema of OASIS', () => {
  const sarif = schema('sarif-2.1.0-rtm.5.json');
  const ajv = sarif.$schema.includes('draft-04') ? new Ajv04(loose) : new Ajv(loose);
  addFormats(ajv as Ajv);
  const validate = ajv.compile(sarif);
  test.each(reports)('%s', (_, report) => {
    validate(JSON.parse(print('sarif', report)));
    expect(validate.errors).toBe(null);
  });

  test('each rule that is named is described, each step of a trace is a related location', () => {
    const [run] = JSON.parse(print('sarif', sampleReport)).runs;
    for (const result of run.results) {
      expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
      if (result.codeFlows) expect(result.relatedLocations.length).toBeGreaterThan(0);
    }
  });
});

describe('GitLab: what its code quality report asks for', () => {
  test.each(reports)('%s', (_, report) => {
    const issues = JSON.parse(print('gitlab', report));
    expect(issues).toHaveLength(report.findings.length);
    const severities = ['info', 'minor', 'major', 'critical', 'blocker'];
    for (const it of issues) {
      expect(Object.keys(it).sort()).toEqual([
        'check_name',
        'description',
        'fingerprint',
        'location',
        'severity',
      ]);
      expect(severities).toContain(it.severity);
      expect(it.location.lines.begin).toBeGreaterThan(0);
      expect(it.location.path).toMatch(/^[^\n]+$/);
    }
    expect(new Set(issues.map((it: { fingerprint: string }) => it.fingerprint)).size).toBe(issues.length);
  });
});

describe('GitHub: each line is one workflow command', () => {
  test.each(reports)('%s', (_, report) => {
    const lines = print('github', report).split('\n').filter(Boolean);
    expect(lines).toHaveLength(report.findings.length);
    // ::command key=value,key=value::data, with %, line breaks, colons and commas escaped in values.
    for (const line of lines)
      expect(line).toMatch(
        /^::(?:error|warning|notice) file=[^,:\r\n]+,line=\d+(?:,\w+=[^,:\r\n]+)*::[^\r\n]+$/,
      );
  });
});

describe('gcc: each line is a place, a level and a message', () => {
  test.each(reports)('%s', (_, report) => {
    const listed = { ...report, showUnknown: true };
    for (const line of print('gcc', listed).split('\n').filter(Boolean))
      expect(line).toMatch(/^[^:\n]+:\d+:\d+: (?:error|warning|note): \S/);
  });
});

describe.each(['checkstyle', 'junit'])('%s is valid by its XML schema', (format) => {
  const schema = readFileSync(join(import.meta.dirname, `schemas/${format}.xsd`), 'utf8');
  test.each(reports)('%s', async (_, report) => {
    const { errors } = await validateXML({ xml: print(format, report), schema });
    expect(errors.map((it) => it.message)).toEqual([]);
  });
  test.each([
    ['a negative number', /(line|tests)="\d+"/, '$1="-1"'],
    ['an element of no known name', /<(file|testcase) /, '<other/><$1 '],
    ['a missing attribute', / (?:message|classname)="[^"]*"/, ''],
  ])('%s is an error', async (_, from, to) => {
    const { errors } = await validateXML({ xml: print(format, sampleReport).replace(from, to), schema });
    expect(errors.length).toBeGreaterThan(0);
  });
});

describe('the schema of .kalloc-lint.toml', () => {
  const own = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../client/schema/kalloc-lint.schema.json'), 'utf8'),
  );
  const validate = new Ajv({ strict: false }).compile(own);
  test.each([
    [
      {
        kernel: '6.12',
        'stack-limit': 1,
        exclude: ['a'],
        baseline: 'b.json',
        rules: { 'missing-gfp-flags': 'off' },
      },
      true,
    ],
    [{}, true],
    [{ kernl: '6.12' }, false],
    [{ rules: { 'no-such-rule': 'off' } }, false],
    [{ rules: { 'missing-gfp-flags': 'fatal' } }, false],
    [{ 'stack-limit': -1 }, false],
  ])('%j is valid: %s, for the reader too', (value, valid) => {
    expect(validate(value)).toBe(valid);
    const ids = Object.keys(own.properties.rules.properties);
    const text = Object.entries(value)
      .map(([key, it]) =>
        key === 'rules'
          ? `[rules]\n${Object.entries(it as object)
              .map(([id, level]) => `${id} = ${JSON.stringify(level)}`)
              .join('\n')}`
          : `${key} = ${JSON.stringify(it)}`,
      )
      .join('\n');
    expect(readProjectFile(text, ids).problems.length === 0).toBe(valid);
  });
});
