import type { ModuleSource } from '../def/module.ts';
import type { Item } from '../syntax/ast/index.ts';

/**
 * `kernel::sync` for kernels of the fork of `alloc` that have none: 6.1 to 6.3 in mainline. Code for them brings its locks
 * along, as patches or from the `rust` branch, and a spinlock means the same in each. So that what is done below one is
 * seen at all, the module is lent from the profile of `lender`; it is not part of the kernel's API, and no advice names it.
 */
export const lender = '6.6';

/** What a kernel was lent: the ids of modules that are not its own. */
export const lentModules: readonly string[] = ['kernel::sync'];

const root_ = 'rust/kernel/lib.rs';

/**
 * The crates' files of the kernel at `root` with `kernel::sync` from `other`, whose root is ''; undefined where the
 * kernel has a module of that name, or no fork of `alloc`.
 */
export function lendSync(source: ModuleSource, root: string, other: ModuleSource): ModuleSource | undefined {
  const own = source.items(`${root}/${root_}`);
  const has = (name: string) => own?.some((it) => it.kind === 'mod' && it.name === name) === true;
  if (!own || has('sync') || has('alloc') || !source.isFile(`${root}/rust/alloc/lib.rs`)) return undefined;
  const declared = other.items(`/${root_}`)?.find((it) => it.kind === 'mod' && it.name === 'sync');
  if (!declared) return undefined;
  const items = [...own, declared];
  const folder = `${root}/rust/kernel/sync`;
  const lent = (file: string): boolean => file === `${folder}.rs` || file.startsWith(`${folder}/`);
  const there = (file: string): string => file.slice(root.length);
  return {
    isFile: (file) => (lent(file) ? other.isFile(there(file)) : source.isFile(file)),
    items(file) {
      if (file === `${root}/${root_}`) return items;
      if (!lent(file)) return source.items(file);
      // Macros make locks, which nobody here can be told to use.
      return other.items(there(file))?.filter((it: Item) => it.kind !== 'macroRules');
    },
  };
}

/** Of facts about functions and types by their ids, those of the modules that are lent. */
export function lentFacts(flow: unknown): unknown {
  const facts = flow as { guards?: object; fns?: object } | undefined;
  const lent = (table: object | undefined): object =>
    Object.fromEntries(
      Object.entries(table ?? {}).filter(([id]) => lentModules.some((it) => id.startsWith(`${it}::`))),
    );
  return facts && { ...facts, guards: lent(facts.guards), fns: lent(facts.fns) };
}
