import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A place in a file where a lock is taken by a `let`, found in the text alone: this shares no code with the tool. */
export interface LockSite {
  /** Offsets of the `let` statement, `;` included. */
  readonly start: number;
  readonly end: number;
  readonly indent: string;
  readonly guard: string;
  readonly fn: string;
  readonly kind: 'spinlock' | 'rcu' | 'irq';
}

const statement = /^([ \t]*)let (?:mut )?(\w+)(?:\s*:\s*[^=;]+)? = ([^;{}]*?);[ \t]*$/gm;
const enters = /\.lock\(|try_lock\(|try_access|rcu::read_lock|Guard\b|local_interrupt_disable|_lock\(/;

/** The names of fields that hold a lock, by its kind, as the files of a crate declare them. */
export function lockFields(texts: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const out = new Map<string, Set<string>>();
  for (const text of texts) {
    for (const found of text.matchAll(
      /\b(\w+)\s*:\s*(?:\w+::)*(SpinLock|SpinLockIrq|Mutex|XArray|Lock|Srcu|Revocable|Devres)\s*</g,
    )) {
      const kinds = out.get(found[1]!) ?? new Set();
      out.set(found[1]!, kinds.add(found[2]!));
    }
  }
  return out;
}

/** The first place of each function where it takes a spinlock, opens an RCU section or turns interrupts off. */
export function lockSites(text: string, fields: ReadonlyMap<string, ReadonlySet<string>>): LockSite[] {
  const out: LockSite[] = [];
  const fns = [...text.matchAll(/^([ \t]*)(?:pub(?:\([\w ]+\))? )?(?:unsafe )?(?:const )?fn (\w+)/gm)];
  const taken = new Set<number>();
  for (const found of text.matchAll(statement)) {
    const [whole, indent, guard, value] = found as unknown as [string, string, string, string];
    const start = found.index + indent.length;
    const kind = kindOf(value, fields);
    const fnAt = fns.findLastIndex((it) => it.index < start && it[1]!.length < indent.length);
    const fn = fns[fnAt];
    if (!kind || !fn || taken.has(fnAt) || guard === '_') continue;
    // Only where nothing was entered before, or the seed above the lock would be a fault as well.
    const before = text.slice(fn.index, start);
    if (enters.test(before.replace(/\/\/.*/g, '')) || /\/\//.test(lineOf(text, fn.index)) || closes(before))
      continue;
    if (/#\[(?:kunit_tests|cfg\(test)/.test(text.slice(0, start))) continue;
    taken.add(fnAt);
    out.push({ start, end: found.index + whole.trimEnd().length, indent, guard, fn: fn[2]!, kind });
  }
  return out;
}

/** Whether the function's body has ended before, so that the place belongs to another one. */
function closes(body: string): boolean {
  let depth = 0;
  let opened = false;
  for (const c of body) {
    if (c === '{') {
      depth++;
      opened = true;
    } else if (c === '}') depth--;
    if (opened && depth === 0) return true;
  }
  return !opened;
}

function lineOf(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(text.lastIndexOf('\n', at) + 1, end < 0 ? text.length : end);
}

function kindOf(
  value: string,
  fields: ReadonlyMap<string, ReadonlySet<string>>,
): LockSite['kind'] | undefined {
  if (/^(?:kernel::sync::)?rcu::read_lock\(\)$/.test(value)) return 'rcu';
  if (/local_interrupt_disable\(\)$/.test(value)) return 'irq';
  const lock = /^[\w.]*?\b(\w+)\.lock\(\)$/.exec(value.replace(/\s+/g, ''));
  const kinds = lock && fields.get(lock[1]!);
  if (kinds && [...kinds].every((it) => it === 'SpinLock' || it === 'SpinLockIrq')) return 'spinlock';
  const access = /^[\w.]*?\b(\w+)\.try_access\(\)/.exec(value.replace(/\s+/g, ''));
  const accessed = access && fields.get(access[1]!);
  return accessed && [...accessed].every((it) => it === 'Revocable' || it === 'Devres') ? 'rcu' : undefined;
}

/** The allocation that is put in. */
export const allocation = 'let _ = ::kernel::alloc::KBox::new(0u32, ::kernel::alloc::flags::GFP_KERNEL);';

/** In the kernel's own crate its name is `crate`. */
export function seedText(path: string, code: string): string {
  return path.startsWith('rust/kernel/') ? code.replaceAll('::kernel::', 'crate::') : code;
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
