import { describe, expect, test } from 'vitest';
import type { Analysis, Finding } from '../../server/src/analysis.ts';
import type { FileSystem } from '../../server/src/host.ts';
import type { TextChange } from '../../server/src/syntax/source-file.ts';
import { checkTest, type Tool } from './check.ts';
import { rewrite } from './literate.ts';
import { LiterateError, parseLiterate } from './markdown.ts';
import { readMarks, writeMarks } from './markers.ts';

/** A tool that dislikes the word `bad` and would rather have `good`. */
function fakeAnalysis(fs: FileSystem): Analysis {
  const open = new Map<string, string>();
  const text = (path: string) => {
    const read = fs.read(path);
    return open.get(path) ?? (read.ok ? read.text : undefined);
  };
  const report = (path: string) => {
    const findings = [...(text(path) ?? '').matchAll(/bad(\n\s*bad)?/g)].map((it): Finding => {
      const span = { start: it.index, end: it.index + it[0].length };
      const fix = {
        title: 'say good',
        applicability: 'safe',
        edits: [{ path, span, newText: 'good' }],
      } as const;
      const drop = {
        title: 'say nothing',
        applicability: 'unsafe',
        edits: [{ path, span, newText: '' }],
      } as const;
      const trace = [{ path, span, note: 'said here' }];
      const base = {
        rule: 'word',
        severity: 'error',
        verdict: 'proved',
        path,
        span,
        message: 'a bad word',
        tags: [],
      } as const;
      return { ...base, trace, fixes: [fix, drop] };
    });
    return { path, findings, unknown: 0, notes: [] };
  };
  const fake = {
    report,
    text,
    open: (path: string, now: string) => void open.set(path, now),
    change: (path: string, changes: readonly TextChange[]) => {
      let now = text(path) ?? '';
      for (const { start, end, newText } of changes) now = now.slice(0, start) + newText + now.slice(end);
      open.set(path, now);
    },
    dispose: () => {},
  };
  return fake as unknown as Analysis;
}

/** Texts with an unpaired brace do not parse. */
const fake: Tool = {
  analysis: fakeAnalysis,
  countProblems: (_path, text) => Math.abs(text.split('{').length - text.split('}').length),
};

function md(...lines: string[]): string {
  return lines.join('\n').replaceAll('~~~', '```');
}

function run(markdown: string) {
  return parseLiterate('t.md', markdown).flatMap((it) => checkTest(it, fake));
}

describe('markers', () => {
  const samples = {
    'under a range': '    let bad = 1;\n      //^^^ 💡 error[r]: m\n}',
    'in the first columns': 'bad\n//0^^^ error[r]: m\n bad\n//1^^^ hint[r]: m',
    'over several lines': 'f(bad,\n//^^^^ ..+2:1 error[r]: m\n  x\n)  ;',
    empty: '  ab\n  //| error[r]: m',
    'at the end of a line': 'abc\n //| error[r]: m\nx',
    'beside characters of two UTF-16 units': '"😀" bad\n   //^^^ error[r]: m',
    'with a trace': '    bad\n  //^^^ error[r]?: m\n  // → `x`: note\n  // → `y`: note',
    'two in one line': '  bad bad\n//^^^ error[r]: m\n    //^^^ error[r]: m',
  };
  for (const [name, text] of Object.entries(samples)) {
    test(name, () => {
      const { code, marks } = readMarks(text);
      expect(code).not.toContain('//');
      expect(writeMarks(code, marks)).toBe(text);
    });
  }

  test('ranges are exact', () => {
    const { code, marks } = readMarks(samples['over several lines']);
    expect(marks.map((it) => code.slice(it.start, it.end))).toEqual(['bad,\n  x\n)']);
  });

  test('ordinary comments are code', () => {
    const text = 'f();\n// ^ not a marker: no text\n//^^^\n// → neither\n/// ^';
    expect(readMarks(text)).toEqual({ code: text, marks: [] });
  });
});

describe('markdown', () => {
  test('headings nest, settings are inherited', () => {
    const text = md(
      '---',
      'kernel: 6.12',
      '---',
      '# A',
      '## B',
      '~~~rust',
      '~~~',
      '## C',
      '~~~toml',
      'kernel = "7.3"',
      '~~~',
      '### D',
      '~~~rust',
      '~~~',
    );
    const tests = parseLiterate('t.md', text);
    expect(tests.map((it) => [it.name, it.config.kernel])).toEqual([
      ['A › B', '6.12'],
      ['A › C › D', '7.3'],
    ]);
  });

  test('a line names the file below it', () => {
    const [it] = parseLiterate(
      't.md',
      md('# A', '`a/b.rs`:', '', '~~~rust', 'x', '~~~', '~~~rust', 'y', '~~~'),
    );
    expect(it!.files.map((file) => [file.name, file.fence.text])).toEqual([
      ['a/b.rs', 'x'],
      ['module.rs', 'y'],
    ]);
  });

  const wrong = {
    'two tests of one name': ['# A', '~~~rust', '~~~', '# A', '~~~rust', '~~~'],
    'no test': ['# A', 'prose'],
    'an unclosed fence': ['# A', '~~~rust', 'x'],
    'a diff without code': ['# A', '~~~diff', '~~~'],
    'two unnamed files': ['# A', '~~~rust', '~~~', '~~~rust', '~~~'],
    'an unknown setting': ['# A', '~~~toml', 'kernle = "7.3"', '~~~', '~~~rust', '~~~'],
  };
  for (const [name, lines] of Object.entries(wrong)) {
    test(`${name} is an error`, () => {
      expect(() => parseLiterate('t.md', md(...lines))).toThrow(LiterateError);
    });
  }
});

describe('a test', () => {
  const passing = md(
    '# A',
    '~~~rust trace',
    '  bad',
    '//^^^ 💡💭 error[word]: a bad word',
    '// → `bad`: said here',
    '~~~',
    '~~~diff',
    '-  bad',
    '+  good',
    '~~~',
  );

  test('passes', () => {
    const blocks = run(passing);
    expect(blocks).toHaveLength(2);
    for (const it of blocks) expect(it.actual).toBe(it.expected);
  });

  test('throws where an open file is judged otherwise', () => {
    const forgetful: Tool = {
      ...fake,
      analysis(fs) {
        const analysis = fakeAnalysis(fs);
        let isOpen = false;
        return {
          ...analysis,
          open: (path, now) => {
            isOpen = true;
            analysis.open(path, now);
          },
          report: (path) => (isOpen ? { ...analysis.report(path), findings: [] } : analysis.report(path)),
        };
      },
    };
    expect(() => parseLiterate('t.md', passing).map((it) => checkTest(it, forgetful))).toThrow(
      /judged otherwise/,
    );
  });

  test('fails for a missing, an unmarked and a misplaced finding', () => {
    for (const block of [
      '  good\n//^^^^ 💡💭 error[word]: a bad word',
      '  bad',
      '  bad\n//^^ 💡💭 error[word]: a bad word',
    ]) {
      const [it] = run(md('# A', '~~~rust', block, '~~~'));
      expect(it!.actual).not.toBe(it!.expected);
    }
  });

  test('takes a fix by number and by title', () => {
    const blocks = run(
      md(
        '# A',
        '~~~rust',
        'bad',
        '~~~',
        '~~~diff fix=2',
        '-bad',
        '+',
        '~~~',
        '~~~diff say nothing',
        '-bad',
        '+',
        '~~~',
      ),
    );
    for (const it of blocks.slice(1)) expect(it.actual).toBe(it.expected);
    expect(() => run(md('# A', '~~~rust', 'bad', '~~~', '~~~diff say more', '~~~'))).toThrow(
      /say good \| say nothing/,
    );
  });

  test('is rewritten to what was found, and then passes', () => {
    const stale = md(
      '# A',
      '~~~rust',
      'let bad = 1;',
      '~~~',
      '~~~diff',
      '~~~',
      'prose',
      '# B',
      '~~~rust',
      '  good',
      '//^^^ error[word]: gone',
      '~~~',
    );
    const now = rewrite(stale, run(stale));
    expect(now).toBe(
      md(
        '# A',
        '~~~rust',
        'let bad = 1;',
        '  //^^^ 💡💭 error[word]: a bad word',
        '~~~',
        '~~~diff',
        '-let bad = 1;',
        '+let good = 1;',
        '~~~',
        'prose',
        '# B',
        '~~~rust',
        '  good',
        '~~~',
      ),
    );
    for (const it of run(now)) expect(it.actual).toBe(it.expected);
  });
});
