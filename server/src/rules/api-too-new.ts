import { linux } from '../kernel-info.ts';
import { macroImportFix } from './macro-imports.ts';
import { codeOffsets, namesAt } from './path-uses.ts';
import type { Rule, RuleContext } from './rule.ts';
import { tooNewCalls } from './too-new/calls.ts';
import { insteadOf } from './too-new/instead.ts';
import { type TooNew, tooNewNames } from './too-new/names.ts';
import { laterThan } from './too-new/table.ts';

export const apiTooNew: Rule = {
  meta: {
    id: 'api-too-new',
    title: 'a name that the kernel does not have yet',
    severity: 'error',
    since: '0.2.0',
    fix: 'safe',
    docs: `## What it does

Finds names of the kernel's crates that came after the kernel that the code is checked against: types, traits, macros, functions and methods, modules, and flags.
It says which release brought the name, and which older series has it from a stable release on.
Where only kernels around that release are known, it says so instead of a number.
Names of your own, and those that a macro or an unknown crate may bring, are left alone, and so are imports under a \`#[cfg(…)]\`.

## Why is this bad?

The code does not compile there.
Code that goes back to an older kernel, and examples that were written for a newer one, meet this first.

## Example

\`\`\`rust,fails,kernel=6.10
use kernel::prelude::*;

fn one() -> Result<KBox<u32>> {
    Ok(KBox::new(1, GFP_KERNEL)?)
}
\`\`\`

## Use instead

\`\`\`rust,passes,kernel=6.10
use kernel::prelude::*;

fn one() -> Result<Box<u32>> {
    Ok(Box::new(1, GFP_KERNEL)?)
}
\`\`\`

## Fix safety

A macro or a type of C that the kernel has, and only newer preludes bring, is imported.
\`v.clear()\` becomes \`v = KVec::new()\` on request, which gives up what was reserved.
For all else there is no fix: what takes the place of a newer name is said, and is yours to choose.

## References

- \`rust/kernel/lib.rs\` of each release
`,
  },
  check(cx) {
    if (cx.model.world.crates.includes(cx.module.crate)) return;
    const later = laterThan(cx);
    if (later.rows.size === 0) return;
    const names = namesAt(cx, codeOffsets(cx.text, wordsAt(cx.text, later.words)));
    const found = [...tooNewNames(cx, later, names), ...tooNewCalls(cx, later)];
    for (const it of withoutEchoes(cx, found)) {
      cx.report({
        span: it.span,
        message: `\`${it.shown}\` is not in ${it.imports ? 'the prelude of ' : ''}${linux(cx.model.info)} (${cameWith(it)})`,
        why: it.imports ? 'newer preludes bring it' : 'newer kernels have it, and this one does not yet',
        help: it.imports ? `import \`${it.imports.from}\`` : insteadOf(cx, it),
        fixes: it.imports ? macroImportFix(cx, it.imports.module, it.imports.from) : (it.fixes ?? []),
      });
    }
  },
};

/** Where one of the words stands in a text. */
function wordsAt(text: string, words: ReadonlySet<string>): number[] {
  const out: number[] = [];
  for (const { 0: word, index } of text.matchAll(/[A-Za-z_]\w*/g)) if (words.has(word)) out.push(index);
  return out;
}

function cameWith({ since: { exact, seen, lacking, stable } }: TooNew): string {
  const series = stable?.replace(/\.\d+$/, '.y');
  const also = stable === undefined ? '' : `, and ${series} has it from ${stable} on`;
  return exact === undefined
    ? `it came after ${lacking}, and ${seen} has it`
    : `it came with ${exact}${also}`;
}

/** Flags are named only where their line has nothing else that is too new: they go with the call. */
function withoutEchoes(cx: RuleContext, found: readonly TooNew[]): TooNew[] {
  const lineOf = (it: TooNew): number => cx.text.lastIndexOf('\n', it.span.start);
  const isFlag = (it: TooNew): boolean => /^_*GFP_/.test(it.shown);
  const taken = new Set(found.filter((it) => !isFlag(it)).map(lineOf));
  const seen = new Set<number>();
  return found.filter((it) => {
    if (seen.has(it.span.start)) return false;
    seen.add(it.span.start);
    return !isFlag(it) || !taken.has(lineOf(it));
  });
}
