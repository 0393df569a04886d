import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { quoteGitPath, unifiedDiff } from '../../server/src/text/unified-diff.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kalloc-lint-diff-'));
  execFileSync('git', ['init', '-q'], { cwd: folder });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The file after git applied the patch to it. */
function gitApply(path: string, oldText: string, patch: string): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, oldText);
  const config = ['-c', 'core.autocrlf=false', '-c', 'core.whitespace=cr-at-eol'];
  execFileSync('git', [...config, 'apply', '--whitespace=nowarn', '-'], { cwd: folder, input: patch });
  return readFileSync(file, 'utf8');
}

describe('unifiedDiff', () => {
  test('reads as git writes it', () => {
    const patch = unifiedDiff('a.rs', '1\n2\n3\n4\n5\n6\n7\n8\n9', '1\n2\n3\n4\nfive\n6\n7\n8\n9\n', 1);
    expect(patch).toBe(
      'diff --git a/a.rs b/a.rs\n--- a/a.rs\n+++ b/a.rs\n' +
        '@@ -4,3 +4,3 @@\n 4\n-5\n+five\n 6\n' +
        '@@ -8,2 +8,2 @@\n 8\n-9\n\\ No newline at end of file\n+9\n',
    );
  });

  test('equal texts give nothing', () => {
    expect(unifiedDiff('a.rs', 'x\n', 'x\n')).toBe('');
  });

  test.each(['plain.rs', 'with space/a b.rs', 'grün.rs', 'quote".rs', 'tab\t.rs', 'back\\slash.rs'])(
    'git finds the file %j',
    (path) => {
      expect(gitApply(path, 'a\nb\n', unifiedDiff(path, 'a\nb\n', 'a\nc\n'))).toBe('a\nc\n');
    },
  );

  test('paths are quoted as git quotes them', () => {
    expect(quoteGitPath('a/b c.rs')).toBe('a/b c.rs');
    expect(quoteGitPath('a/ü"\\\n')).toBe('"a/\\303\\274\\"\\\\\\n"');
  });

  test('git applies the patch of any two texts', () => {
    const line = fc.constantFrom('a', 'b', '', '  x', 'a\r', '\r', '-- y', '+z', '@@ -1 +1 @@', 'ü😀');
    const text = fc
      .tuple(fc.array(line, { maxLength: 25 }), fc.boolean())
      .map(([lines, closed]) => lines.join('\n') + (closed && lines.length > 0 ? '\n' : ''));
    fc.assert(
      fc.property(text, text, fc.nat(4), (oldText, newText, context) => {
        // An empty file is made or deleted by another kind of patch; a fix does neither.
        fc.pre(oldText !== newText && oldText !== '' && newText !== '');
        // git refuses hunks without context unless told otherwise.
        const patch = unifiedDiff('random.rs', oldText, newText, context + 1);
        expect(gitApply('random.rs', oldText, patch)).toBe(newText);
      }),
      { numRuns: 150 },
    );
  });
});
