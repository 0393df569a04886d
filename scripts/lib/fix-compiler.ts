import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AppliedFix, batches, halves, together } from './fault-fixes.ts';
import { type Compiled, compile } from './rust-compiler.ts';
import { docExamples } from './rust-tokens.ts';
import { crateRoot } from './seeds.ts';

/** A fix in a seeded file of a tree. */
export interface FixInTree extends AppliedFix {
  /** Relative to the tree. */
  readonly file: string;
}

/** What the compiler said of fixes, by their kind. */
export interface CompileCounts {
  /** Taken, in crates that it takes as they are; and in crates of which it says what it says of them as they are. */
  alone: number;
  compared: number;
  refused: number;
  /** It cannot tell: the unmodified crate or example does not compile, and a planted mistake does not show. */
  untold: number;
}

/** Two mistakes, one of types and one of moves: a compiler that does not see both is no judge. */
const mistakes = `
fn seeded_mistake() -> u32 {
    ""
}
fn seeded_move(a: ::kernel::alloc::KVec<u8>) {
    drop(a);
    drop(a);
}
`;

/**
 * Compiles what fixes make of the seeded files in `copy`, whose unmodified files are `texts`; `command` is called as
 * `command KERNEL FILE.rs`. Fixes of one kind are tried together, one a function, and one by one where that fails.
 */
export function compileFixes(
  command: string,
  kernel: string,
  copy: string,
  texts: ReadonlyMap<string, string>,
  fixes: readonly FixInTree[],
): ReadonlyMap<string, CompileCounts> {
  const out = new Map<string, CompileCounts>();
  const count = (fix: FixInTree, what: keyof CompileCounts): void => {
    let row = out.get(fix.kind);
    if (!row) out.set(fix.kind, (row = { alone: 0, compared: 0, refused: 0, untold: 0 }));
    row[what]++;
  };
  const refuse = (fix: FixInTree, messages: string): void => {
    count(fix, 'refused');
    console.log(`  does not compile: ${fix.file}:${lineOf(fix)}: ${fix.fix.title}`);
    for (const it of messages.split('\n').slice(0, 4)) console.log(`    ${it}`);
  };
  const roots = new Map<string, FixInTree[]>();
  for (const fix of fixes) {
    if (isInExample(fix)) {
      const asItWas = example(texts.get(fix.file)!, openingFence(fix), command, kernel);
      if (asItWas.status !== 0) count(fix, 'untold');
      else {
        const { status, messages } = example(fix.text, openingFence(fix), command, kernel);
        if (status === 0) count(fix, 'alone');
        else refuse(fix, messages);
      }
      continue;
    }
    const root = crateRoot(fix.file, texts);
    const list = roots.get(root);
    if (list) list.push(fix);
    else roots.set(root, [fix]);
  }
  for (const [root, list] of roots) {
    const run = (texts: ReadonlyMap<string, string>): Compiled => {
      for (const [file, text] of texts) writeFileSync(join(copy, file), text);
      const done = compile(command, kernel, join(copy, root));
      for (const file of texts.keys()) writeFileSync(join(copy, file), seeded.get(file)!);
      return done;
    };
    const seeded = new Map(list.map((it) => [it.file, it.before]));
    const unmodified = new Map([...seeded.keys()].map((it) => [it, texts.get(it)!]));
    const base = run(unmodified);
    const [file, text] = [...unmodified][0]!;
    const planted = base.status === 0 ? undefined : run(new Map([...unmodified, [file, text + mistakes]]));
    if (planted && planted.errors.length < base.errors.length + 2) {
      console.log(`  the compiler cannot tell of ${root} (${base.errors.length} errors as it is)`);
      for (const fix of list) count(fix, 'untold');
      continue;
    }
    const same = (it: Compiled) => it.errors.join('\n') === base.errors.join('\n');
    const before = run(new Map());
    if (!same(before)) {
      console.log(`  the seeds themselves do not compile in ${root}:`);
      for (const it of before.errors.filter((e) => !base.errors.includes(e))) console.log(`    ${it}`);
      console.log(
        before.messages
          .split('\n')
          .filter((it) => /error/.test(it))
          .slice(0, 8)
          .join('\n'),
      );
    }
    // A batch that is refused is halved until the fix that spoils it stands alone.
    const attempt = (batch: readonly FixInTree[]): void => {
      const done = run(changed(batch));
      if (same(done)) for (const fix of batch) count(fix, planted ? 'compared' : 'alone');
      else if (batch.length === 1) {
        const own = done.messages
          .split('\n')
          .filter((it) => !base.messages.includes(it.replace(/^.*?: /, '')));
        refuse(batch[0]!, own.join('\n'));
      } else {
        for (const half of halves(batch)) attempt(half);
      }
    };
    for (const batch of batches(list)) attempt(batch);
  }
  return out;
}

function lineOf({ before, finding }: FixInTree): number {
  return before.slice(0, finding.span.start).split('\n').length;
}

/** The texts of all files that these fixes change. */
function changed(batch: readonly FixInTree[]): Map<string, string> {
  const files = new Set(batch.map((it) => it.file));
  return new Map([...files].map((file) => [file, together(batch.filter((it) => it.file === file))]));
}

const fence = /^\s*\/\/[/!]\s*```/;

function isInExample({ before, finding }: FixInTree): boolean {
  return docExamples(before)[finding.span.start] !== ' ';
}

/** How many fences stand above the example of a fix: its opening one included. */
function openingFence({ before, finding }: FixInTree): number {
  return before
    .slice(0, finding.span.start)
    .split('\n')
    .filter((it) => fence.test(it)).length;
}

/** Compiles the example behind the `n`th fence of a file as the kernel's tests would. */
function example(text: string, n: number, command: string, kernel: string): Compiled {
  const lines = text.split('\n');
  let seen = 0;
  const first = lines.findIndex((it) => fence.test(it) && ++seen === n) + 1;
  const last = lines.findIndex((it, i) => i > first && fence.test(it));
  const body = lines
    .slice(first, last)
    .map((it) => it.replace(/^\s*\/\/[/!] ?/, '').replace(/^(\s*)# /, '$1'))
    .join('\n');
  const tries = /\?|\(\(\)\)\s*$/.test(body);
  const code = tries
    ? `fn example() -> core::result::Result<(), impl core::fmt::Debug> {\n${body}\n}\n`
    : `fn example() {\n${body}\n}\n`;
  const folder = mkdtempSync(join(tmpdir(), 'kalloc-lint-example-'));
  try {
    const file = join(folder, 'example.rs');
    writeFileSync(file, `const __LOG_PREFIX: &[u8] = b"example\\0";\n${code}`);
    return compile(command, kernel, file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
