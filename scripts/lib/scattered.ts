import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseLiterate } from '../../test/support/markdown.ts';
import type { EditScenario } from './edit-scenarios.ts';
import { below, type Random } from './random.ts';
import type { Tool } from './tool.ts';

/** The modules of the literate tests in some folders: each is of one file, with what the rules look for in it. */
export function literateModules(folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((it) => it.endsWith('.md'))
      .sort()
      .flatMap((it) => parseLiterate(it, readFileSync(join(folder, it), 'utf8')))
      .flatMap(({ files }) =>
        files.length === 1 && files[0]!.fence.lang === 'rust' ? [files[0]!.fence.text] : [],
      ),
  );
}

/**
 * A module with its items in three files instead of one, so that what is said of one file stands on the others: its
 * imports are in all of them, and each file sees all items of the others.
 */
export function scattered(next: Random, tool: Tool, text: string): EditScenario {
  const parts: [string, string, string] = ['', '', ''];
  const file = tool.parser.parse('/module.rs', text);
  let from = 0;
  for (const { kind, end } of file.items) {
    const item = text.slice(from, end);
    from = end;
    if (kind === 'use') for (const i of parts.keys()) parts[i] += item;
    else parts[kind === 'macroCall' ? 0 : below(next, parts.length)] += seen(item);
  }
  file.release();
  const [a, b, c] = parts;
  const files = new Map([
    ['a.rs', `#![allow(unused)]\nmod b;\nmod c;\nuse b::*;\nuse c::*;\n${a}${text.slice(from)}`],
    ['b.rs', `use crate::*;\nuse crate::c::*;\n${b}\n`],
    ['c.rs', `use crate::*;\nuse crate::b::*;\n${c}\n`],
    ['Kbuild', 'obj-m := a.o\n'],
  ]);
  return { name: 'scattered', files, steps: [], tells: false };
}

/** Declarations that stand at the left are seen by the other files. */
function seen(item: string): string {
  return item.replace(
    /^(?=(?:unsafe |const |async )*(?:fn|struct|enum|union|trait|type|const|static|mod) \w)/gm,
    'pub ',
  );
}
