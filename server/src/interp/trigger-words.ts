import { lockPrimitives } from '../c/primitives.ts';
import { allModules } from '../def/crate.ts';
import type { Crate } from '../def/module.ts';
import { bindings } from '../kernel/facts/bindings.ts';
import { bodyText } from '../syntax/ast/body-text.ts';
import type { FnItem, Generics, Item, Type } from '../syntax/ast/index.ts';
import { plainly } from '../text/code-text.ts';
import type { FlowFacts } from './facts.ts';
import { klintOf } from './klint.ts';
import { addDirect, addOpening, type ReadBodies } from './opening-words.ts';

/** The words whose presence in a body's text makes it worth a closer look. */
export interface Vocabulary {
  /** Types that are guards, or hold one: by their last name. */
  readonly guards: ReadonlySet<string>;
  /** Functions that give a guard, or run a closure under one; with the type before it where the name is a common one. */
  readonly enters: ReadonlySet<string>;
  /** Those of them that may return with a context entered and give no guard for it: `fn begin() { rcu_read_lock() }`. */
  readonly opens: ReadonlySet<string>;
  /** Types and traits with an annotation of klint's on what their drop does. */
  readonly drops: ReadonlySet<string>;
  /** Anything is annotated for klint. */
  readonly annotated: boolean;
  /** Functions that are annotated to be called in atomic context only: with a count above 0. */
  readonly atomicOnly: ReadonlySet<string>;
  /** Matches a text that may enter a context. */
  readonly pattern: RegExp;
  /** Matches a text that calls one of the words or lets a lock go; comments and fields only mention locks. */
  readonly called: RegExp;
}

/** C functions that no table has may take locks as well. */
const ANY_LOCK = '\\bbindings::\\w*lock\\w*';

/** Names that far too many functions have. */
const commonNames: ReadonlySet<string> = new Set(['new', 'default', 'clone', 'from', 'into', 'map', 'drop']);

const locking = [...bindings, ...lockPrimitives];
const rawEnters: readonly string[] = locking
  .filter((it) => it.lock && it.lock.op !== 'release')
  .map((it) => it.name);
const rawLeaves: ReadonlySet<string> = new Set(
  locking.filter((it) => it.lock?.op === 'release').map((it) => it.name),
);

/** Reads the vocabulary of crates from their signatures and destructors; `base` is that of the crates below, `read` what was read of bodies before. */
export function learnVocabulary(
  crates: readonly Crate[],
  textOf: (path: string) => string | undefined,
  base?: Vocabulary,
  read: ReadBodies = new WeakMap(),
): Vocabulary {
  const guards = new Set(base?.guards ?? []);
  const enters = new Set(base?.enters ?? rawEnters);
  const opens = new Set(base?.opens ?? []);
  const drops = new Set(base?.drops ?? []);
  const atomicOnly = new Set(base?.atomicOnly ?? []);
  let annotated = base?.annotated ?? false;
  const items: { readonly item: Item; readonly file: string }[] = [];
  for (const crate of crates) {
    if (crate.name === 'core') continue;
    for (const module of allModules(crate))
      for (const item of module.items) items.push({ item, file: module.file });
  }
  // What a driver's own C does nobody knows before it is read: it may take a lock.
  const foreign = items.flatMap(({ item }) =>
    item.kind === 'foreignMod' ? item.items.flatMap((it) => (it.kind === 'fn' ? [it.name] : [])) : [],
  );
  for (const it of foreign) enters.add(it);
  for (const { item, file } of items) {
    if (item.attrs.some((it) => it.path === 'klint::drop_preempt_count')) drops.add(item.name);
    if (item.kind !== 'impl' || !/^(?:Pinned)?Drop$/.test(item.trait?.segments.at(-1)?.name ?? '')) continue;
    const drop = item.items.find((it): it is FnItem => it.kind === 'fn' && it.name === 'drop');
    if (drop?.attrs.some((it) => it.path === 'klint::preempt_count')) drops.add(item.name);
    const text = drop && bodyText(drop, textOf(file));
    if (!text) continue;
    const names = [...text.matchAll(/\b(\w+)\s*\(/g)].map((it) => it[1]!);
    // A backend's `unlock` stands for what it calls.
    if (names.some((it) => rawLeaves.has(it) || it === 'unlock')) guards.add(item.name);
  }
  for (const it of drops) guards.add(it);
  const holders = items.flatMap(({ item }) => {
    if (item.kind === 'struct') return [{ name: item.name, types: item.fields.map((it) => it.type) }];
    return item.kind === 'type' && item.type ? [{ name: item.name, types: [item.type] }] : [];
  });
  for (let before = -1; before !== guards.size; ) {
    before = guards.size;
    for (const { name, types } of holders)
      if (!guards.has(name) && types.some((it) => mentions(it, guards))) guards.add(name);
  }
  const ofCode = new Set(
    items.flatMap(({ item }) =>
      item.kind === 'struct' && item.fields.some((it) => isCode(it.type, NO_NAMES)) ? [item.name] : [],
    ),
  );
  const bodies: { readonly fn: FnItem; readonly text: string }[] = [];
  const plain: { readonly fn: FnItem; readonly file: string }[] = [];
  const visit = (fn: FnItem, owner: string, file: string, generic = isGeneric(fn)): void => {
    const klint = klintOf(fn);
    if (klint) {
      enters.add(fn.name);
      annotated = true;
    }
    if (klint?.expect && klint.expect.min > 0) atomicOnly.add(fn.name);
    const own = guards.has(owner) && fn.ret && mentions(fn.ret, new Set(['Self', owner]));
    // `Guard::new`: the name alone says nothing.
    if (own && commonNames.has(fn.name)) enters.add(`${owner}::${fn.name}`);
    else if (own || (fn.ret && mentions(fn.ret, guards))) enters.add(fn.name);
    else if (fn.bodySpan && (takesCode(fn, ofCode) || (base && (generic || takesFlags(fn))))) {
      const text = bodyText(fn, textOf(file));
      if (text) bodies.push({ fn, text: plainly(text) });
    }
    if (fn.bodySpan && !commonNames.has(fn.name)) plain.push({ fn, file });
  };
  for (const { item, file } of items) {
    if (item.kind === 'fn') visit(item, '', file);
    else if (item.kind === 'impl' || item.kind === 'trait')
      for (const it of item.items)
        if (it.kind === 'fn')
          visit(it, item.name, file, isGeneric(it) || item.kind === 'trait' || hasParameters(item.generics));
  }
  // Of one name with a function that gives a guard, it would make whoever takes that guard one that opens.
  const fns = plain.filter(({ fn }) => !enters.has(fn.name));
  const texts = { fns, textOf, enters: [...rawEnters, ...foreign], leaves: rawLeaves, read };
  // In the kernel's own crates such functions are few, and half of their names are methods of others as well.
  if (crates.some((it) => it.name === 'kernel')) addDirect(texts, opens);
  else addOpening(texts, opens);
  for (const it of opens) enters.add(it);
  // Functions that run a closure of their caller's under a guard enter a context as well.
  // So do generic ones, whose callers say what is dropped and called there; and functions that call such functions.
  for (let round = 0, before = -1; round < MOST_ROUNDS && before !== enters.size; round++) {
    before = enters.size;
    const closing = patternsOf(enters, drops).pattern;
    for (const { fn, text } of bodies)
      if (!enters.has(fn.name) && !commonNames.has(fn.name) && closing.test(text)) enters.add(fn.name);
  }
  for (const common of commonNames) enters.delete(common);
  annotated ||= drops.size > 0;
  return { guards, enters, opens, drops, annotated, atomicOnly, ...patternsOf(enters, drops) };
}

/** The vocabulary that facts carry; undefined without facts. */
export function wordsOf(facts: FlowFacts | undefined): Vocabulary | undefined {
  if (!facts) return undefined;
  const enters = new Set([...rawEnters, ...facts.words.enters]);
  const drops = new Set<string>();
  return {
    guards: new Set(facts.words.guards),
    enters,
    opens: drops,
    drops,
    annotated: false,
    atomicOnly: drops,
    ...patternsOf(enters, drops),
  };
}

function patternsOf(
  allEnters: ReadonlySet<string>,
  allDrops: ReadonlySet<string>,
): Pick<Vocabulary, 'pattern' | 'called'> {
  // Half-typed code gives names that are none.
  const proper = (list: ReadonlySet<string>): string[] => [...list].filter((it) => /^[\w:]+$/.test(it));
  const enters = proper(allEnters);
  const other = [...proper(allDrops), 'klint'];
  const plain = enters.filter((it) => !it.includes('::'));
  // A type may be imported under a longer name, `use rcu::Guard as RcuGuard`: no word need begin where the type's does.
  const paths = enters.filter((it) => it.includes('::')).map((it) => it.replace('::', '\\s*::\\s*'));
  const pathsOr = paths.length > 0 ? `${paths.join('|')}|` : '';
  return {
    pattern: new RegExp(
      `(?:${pathsOr}${ANY_LOCK}|\\b(?:rust_helper_)?(?:${[...plain, ...other].join('|')}))\\b`,
    ),
    called: new RegExp(
      `(?:${pathsOr}${ANY_LOCK}|\\b(?:rust_helper_)?(?:${[...plain, ...rawLeaves].join('|')}))\\s*(?:[(!]|::)|\\b(?:${other.join('|')})\\b`,
    ),
  };
}

/** A caller may bring the flags with which a function allocates under its own lock. */
function takesFlags(fn: FnItem): boolean {
  return fn.params.some(
    (it) => it.type.kind === 'path' && /Flags$/.test(it.type.path.segments.at(-1)?.name ?? ''),
  );
}

/** How many functions deep a call of code under a guard may lie below the one that is given the code. */
const MOST_ROUNDS = 4;

function isGeneric({ generics, params }: FnItem): boolean {
  const isOpen = (type: Type): boolean => type.kind === 'impl' || (type.kind === 'ref' && isOpen(type.inner));
  return hasParameters(generics) || params.some((it) => isOpen(it.type));
}

function hasParameters({ params }: Generics): boolean {
  return params.length > 0;
}

function takesCode(fn: FnItem, ofCode: ReadonlySet<string>): boolean {
  return (
    fn.params.some((it) => isCode(it.type, ofCode)) ||
    fn.generics.params.some((it) => it.bounds.some((b) => b.fn)) ||
    fn.generics.where.some((it) => it.bounds.some((b) => b.fn)) ||
    fn.params.some((it) => it.type.kind === 'impl' && it.type.bounds.some((b) => b.fn))
  );
}

const NO_NAMES: ReadonlySet<string> = new Set<string>();

/** `fn(A) -> B`, `impl Fn(A)`, `&dyn Fn(A)`, a struct of such, and the same in a box. */
function isCode(type: Type, ofCode: ReadonlySet<string>): boolean {
  switch (type.kind) {
    case 'fn':
      return true;
    case 'ref':
      return isCode(type.inner, ofCode);
    case 'impl':
    case 'dyn':
      return type.bounds.some((it) => it.fn !== undefined);
    case 'path':
      return type.path.segments.some(
        (it) =>
          ofCode.has(it.name) || it.args?.some((arg) => arg.kind !== 'const' && isCode(arg.type, ofCode)),
      );
    default:
      return false;
  }
}

/** Whether a type's text names one of these types, at any depth but behind no reference. */
function mentions(type: Type, names: ReadonlySet<string>): boolean {
  switch (type.kind) {
    case 'path':
      return type.path.segments.some(
        (it) =>
          names.has(it.name) || it.args?.some((arg) => arg.kind !== 'const' && mentions(arg.type, names)),
      );
    case 'tuple':
      return type.elems.some((it) => mentions(it, names));
    case 'array':
      return mentions(type.elem, names);
    default:
      return false;
  }
}
