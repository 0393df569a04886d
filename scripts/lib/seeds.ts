import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** What is put in at an offset of a text. `code` marks the pieces that are the seed itself. */
export interface Insertion {
  readonly at: number;
  readonly text: string;
  readonly code?: true;
}

/** A place for a seed: what is put in where, for the code that is given. */
export type Spot = (code: string) => readonly Insertion[];

/** A place where a lock is taken or a section entered, found in the tokens alone: this shares no code with the tool. */
export interface Site {
  readonly kind: 'spinlock' | 'rcu' | 'irq';
  /** How the code holds it: `a guard in a let`, `a temporary`, … */
  readonly form: string;
  readonly fn: string;
  /** It stands in a doc comment's example. */
  readonly doc: boolean;
  readonly start: number;
  /** Where it is held. */
  readonly after?: Spot;
  /** Where it is not taken yet, and where it is over. */
  readonly before?: Spot;
  readonly ended?: Spot;
}

/** The allocation that is put in. */
export const allocation = 'let _ = ::kernel::alloc::KBox::new(0u32, ::kernel::alloc::flags::GFP_KERNEL);';

/** In the kernel's own crate its name is `crate`; its examples are crates of their own. */
export function seedText(path: string, doc: boolean, code: string): string {
  return path.startsWith('rust/kernel/') && !doc ? code.replaceAll('::kernel::', 'crate::') : code;
}

/** A text with seeds in it, and where the code of each lies there. */
export function putIn(
  text: string,
  spots: readonly { readonly spot: Spot; readonly code: string }[],
): { readonly text: string; readonly spans: readonly { readonly start: number; readonly end: number }[] } {
  const pieces = spots.flatMap(({ spot, code }, i) => spot(code).map((it, n) => ({ ...it, seed: i, n })));
  pieces.sort((a, b) => a.at - b.at || a.seed - b.seed || a.n - b.n);
  const spans = spots.map(() => ({ start: 0, end: 0 }));
  let out = '';
  let at = 0;
  for (const it of pieces) {
    out += text.slice(at, it.at);
    at = it.at;
    if (it.code) spans[it.seed] = { start: out.length, end: out.length + it.text.length };
    out += it.text;
  }
  return { text: out + text.slice(at), spans };
}

/** The root of the crate that a file belongs to: found by `mod x;` in the files beside it and above. */
export function crateRoot(path: string, texts: ReadonlyMap<string, string>): string {
  let at = path;
  for (let n = 0; n < 8; n++) {
    const own = basename(at, '.rs') === 'mod' ? basename(dirname(at)) : basename(at, '.rs');
    const folder = basename(at, '.rs') === 'mod' ? dirname(dirname(at)) : dirname(at);
    const declares = new RegExp(`^[ \\t]*(?:pub(?:\\([\\w ]+\\))? )?mod ${own};`, 'm');
    const parent = [...texts].find(
      ([it, text]) => it !== at && (dirname(it) === folder || it === `${folder}.rs`) && declares.test(text),
    );
    if (!parent) return at;
    at = parent[0];
  }
  return at;
}

/** Another file of the crate that a file belongs to, and the path that names it: found by `mod x;` in a root beside it. */
export function neighbour(
  root: string,
  path: string,
  texts: ReadonlyMap<string, string>,
): { readonly path: string; readonly module: string } | undefined {
  for (const [file, text] of texts) {
    if (file === path || (dirname(file) !== dirname(path) && dirname(file) !== dirname(dirname(path))))
      continue;
    const folder = dirname(file);
    const mods = [...text.matchAll(/^(?:pub(?:\(crate\))? )?mod (\w+);/gm)].map((it) => it[1]!);
    const own = basename(path, '.rs');
    if (!mods.includes(own) || join(folder, `${own}.rs`) !== path) continue;
    const other = mods.find(
      (it) =>
        it !== own &&
        existsSync(join(root, folder, `${it}.rs`)) &&
        !/^#!\[/m.test(texts.get(join(folder, `${it}.rs`)) ?? ''),
    );
    // Only a root: `crate::x` must be what its `mod x` declares.
    if (
      other &&
      !/\/mod\.rs$/.test(file) &&
      ![...texts].some(([, it]) =>
        new RegExp(`^(?:pub(?:\\(crate\\))? )?mod ${basename(file, '.rs')};`, 'm').test(it),
      )
    ) {
      return { path: join(folder, `${other}.rs`), module: `crate::${other}` };
    }
  }
  return undefined;
}
