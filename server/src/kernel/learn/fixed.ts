import { isTest } from '../../def/pack.ts';
import type { MacroRulesItem } from '../../syntax/ast/index.ts';
import { forEachItem } from '../../syntax/ast/walk.ts';
import type { SourceFile } from '../../syntax/source-file.ts';
import { push } from '../../text/multimap.ts';
import type { FnRef } from '../../types/methods.ts';
import { renamedCalls } from '../facts/old-names.ts';
import { flagsArgument, type KernelModel } from '../model.ts';
import { type BodyFacts, nameOf, type OpenedFile } from './bodies.ts';

/** A function that allocates though it takes no flags. */
export interface FixedFn {
  readonly fn: FnRef;
  /** The allocation in its body, or the function through which it reaches one. */
  readonly via: string;
}

/** A `macro_rules!` whose rules pass flags that the caller cannot choose. */
export interface FixedMacro {
  readonly item: MacroRulesItem;
  readonly file: SourceFile;
  /** `GFP_KERNEL`. */
  readonly via: string;
}

/**
 * The functions whose bodies reach an allocation with fixed flags, through other functions of the same crates too.
 * Trait methods without a body reach nothing by themselves.
 * `allocating` are the names of macros that allocate.
 */
export function fixedFns(
  model: KernelModel,
  bodies: readonly BodyFacts[],
  allocating: ReadonlySet<string>,
): FixedFn[] {
  const callers = new Map<string, FnRef[]>();
  for (const { fn, calls } of bodies) {
    for (const callee of calls) {
      push(callers, keyOf(callee), fn);
    }
  }
  const found = new Map<string, FixedFn>();
  const queue: FixedFn[] = [];
  const add = (fn: FnRef, via: string) => {
    if (found.has(keyOf(fn)) || flagsArgument(fn)) return;
    const it = { fn, via };
    found.set(keyOf(fn), it);
    queue.push(it);
  };
  for (const it of forkFns(model, bodies)) add(it, 'the global allocator, GFP_KERNEL');
  for (const { fn, fixed, macros } of bodies) {
    const macro = macros.find((it) => allocating.has(it));
    if (fixed) add(fn, fixed);
    else if (macro) add(fn, `${macro}!(…)`);
  }
  for (let it = queue.shift(); it; it = queue.shift())
    for (const caller of callers.get(keyOf(it.fn)) ?? []) add(caller, nameOf(it.fn));
  return [...found.values()];
}

/** A function by where it stands: an item that came from the cache is another object than that of the opened file. */
function keyOf(fn: FnRef): string {
  return `${fn.module.file}:${fn.item.start}`;
}

/**
 * The kernel's fork of `alloc` takes all memory from one global allocator, `rust/kernel/allocator.rs`, which passes
 * GFP_KERNEL (6.1); between the two stands a symbol of the linker's, so no body says it and the table of old names does.
 */
function forkFns({ info }: KernelModel, bodies: readonly BodyFacts[]): FnRef[] {
  if (info.api !== 'fork') return [];
  const rows = renamedCalls.filter((it) => it.livesIn.includes('fork'));
  return bodies.flatMap(({ fn }) => {
    const self = fn.owner?.impl?.self;
    const owner = self?.k === 'adt' ? self.decl.item.name : undefined;
    const known =
      fn.module.crate.name === 'alloc' &&
      rows.some((it) => it.name === fn.item.name && owner !== undefined && it.owners.includes(owner));
    return known ? [fn] : [];
  });
}

/** The macros of a file whose text names GFP constants. */
export function fixedMacros({ file }: OpenedFile): FixedMacro[] {
  const out: FixedMacro[] = [];
  forEachItem(file.items, (item) => {
    if (isTest(item.attrs)) return false;
    if (item.kind !== 'macroRules') return true;
    const rules = file.text.slice(item.start, item.end).replace(/\/\/.*/g, '');
    const flags = [...new Set(rules.match(/\b(?:__)?GFP_[A-Z_]+\b/g))].join(', ');
    if (flags) out.push({ item, file, via: flags });
    return true;
  });
  return out;
}
