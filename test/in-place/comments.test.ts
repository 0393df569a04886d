import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scanComments } from '../../server/src/text/comments.ts';
import { inPlaceModules, moduleAnalysis, rewritten } from '../support/in-place-modules.ts';
import { loadTool, repository } from '../support/tool.ts';

// A rewrite keeps every comment, wherever one may stand, and leaves a file that parses as well as before. A `// SAFETY:` comment
// goes with the `unsafe` that it speaks of.

const tool = await loadTool();
const modules = inPlaceModules(repository);

/** Offsets at which a comment may be put: blanks outside comments, strings and attributes, in the code below the imports. */
function places(text: string): number[] {
  const comments = scanComments(text);
  const first = text.search(/^(?:pub )?(?:struct|fn|impl)\b/m);
  const out: number[] = [];
  for (let at = Math.max(0, first); at < text.length; at++) {
    if (!/\s/.test(text[at]!) || comments.some((it) => it.start <= at && at <= it.end)) continue;
    // A comment right below a `// SAFETY:` one is part of it.
    const above = comments.findLast((it) => it.end <= at);
    if (
      above &&
      /^\/\/\s*SAFETY:/.test(text.slice(above.start, above.end)) &&
      text.slice(above.end, at).trim() === ''
    )
      continue;
    const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
    if (/"|#\[/.test(line.replace(/"(?:[^"\\]|\\.)*"/g, '')) || line.split('"').length % 2 === 0) continue;
    out.push(at);
  }
  return out;
}

/** Examples in documentation are code, which other rules mend. */
function comments(text: string): string[] {
  return scanComments(text)
    .filter((it) => !it.doc)
    .map((it) => text.slice(it.start, it.end).replace(/\s+/g, ' '))
    .filter((it) => !/^\/\/\s*SAFETY:/.test(it))
    .sort();
}

describe.each(modules)('$name', ({ before, kernels }) => {
  const text = readFileSync(before, 'utf8');
  const at = places(text);
  const kernel = kernels[0]!;
  const analysis = moduleAnalysis(tool, kernel);

  test('its own comments stay', () => {
    expect(comments(rewritten(tool, analysis, text).text)).toEqual(comments(text));
  });

  test('comments anywhere stay', () => {
    const chosen = fc.uniqueArray(fc.record({ place: fc.nat(at.length - 1), line: fc.boolean() }), {
      minLength: 1,
      maxLength: 6,
      selector: (it) => it.place,
    });
    fc.assert(
      fc.property(chosen, (list) => {
        let commented = text;
        for (const [i, { place, line }] of [...list].sort((a, b) => b.place - a.place).entries()) {
          const offset = at[place]!;
          const comment = line ? ` // note ${i}\n` : ` /* note ${i} */`;
          commented = commented.slice(0, offset) + comment + commented.slice(offset);
        }
        // What does not parse to begin with promises nothing.
        fc.pre(tool.countProblems('m.rs', commented) === 0);
        const done = rewritten(tool, analysis, commented).text;
        expect(comments(done), done).toEqual(comments(commented));
        expect(tool.countProblems('m.rs', done), done).toBe(0);
      }),
      { seed: 73, numRuns: 25 },
    );
  });
});
