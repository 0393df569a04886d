import type {
  Attribute,
  Bound,
  Field,
  FnItem,
  GenericArg,
  Generics,
  Item,
  MacroItem,
  Path,
  Type,
  Visibility,
} from '../syntax/ast/index.ts';
import { spelled } from '../syntax/macros/expand/print.ts';
import { treesOf, writtenAt } from '../syntax/macros/expand/trees.ts';

/**
 * Items as compact JSON: what a profile and the cache hold. Bodies, comments and all attributes that nothing asks about
 * are left out; a type that is a plain path is a string. `unpack.ts` reads it back.
 */
export type PackedItem = readonly [kind: string, name: string, start: number, rest: unknown];

/** A type: `"A::B"`, `["A::B", arg…]`, or an object with one telling key. */
export type PackedType = string | readonly [string, ...PackedArg[]] | { readonly [key: string]: unknown };
/** A generic argument: a type, `{"c": text}` for a const, or `{"A": name, "T": type}` for `Name = Type`. */
export type PackedArg = PackedType;

/** Which attributes say nothing that anybody else must know; all others are kept, for a macro of that name may do anything. */
const idleAttributes =
  /^(?:doc|allow|expect|warn|deny|forbid|inline|cold|track_caller|no_mangle|export_name|link_section|deprecated|non_exhaustive|(?:rustfmt|clippy|rustdoc)::\w+)$/;

export interface PackOptions {
  /** Keeps test modules. */
  readonly tests: boolean;
  /** Keeps where items and bodies stand. */
  readonly offsets: boolean;
  /** Keeps macro calls and the rules of macros, for what calls declare is not among the items; otherwise it must be. */
  readonly macros: boolean;
}

/**
 * What a file declares, without where it stands: two texts with the same shape differ in bodies and comments only, and
 * no other file can tell them apart.
 */
export function shapeOf(items: readonly Item[]): string {
  return JSON.stringify(packItems(items, { tests: true, offsets: false, macros: true }));
}

/** The values of a file's constants as they are written, on which the sizes of types may hang; those in bodies left aside. */
export function valuesOf(items: readonly Item[], text: string): string {
  return items
    .map((it) => {
      if (it.kind === 'const' && it.valueSpan) return text.slice(it.valueSpan.start, it.valueSpan.end);
      return 'items' in it ? valuesOf(it.items, text) : '';
    })
    .join('\n');
}

/** Packs items, test modules and offsets as the options say. Items that declare nothing are left out. */
export function packItems(items: readonly Item[], options: PackOptions): PackedItem[] {
  return items.flatMap((it) => {
    const packed = packItem(it, options);
    if (it.kind !== 'macroCall') return packed ? [packed] : [];
    // What a macro declares is as good as declared.
    return [...(packed ? [packed] : []), ...packItems(it.statics, options)];
  });
}

function packItem(item: Item, options: PackOptions): PackedItem | undefined {
  if (!options.tests && isTest(item.attrs)) return undefined;
  const attrs = packAttrs(item.attrs);
  const head = (kind: string, rest: object): PackedItem => [
    kind,
    item.name,
    options.offsets ? item.start : 0,
    {
      ...(item.vis === 'private' ? {} : { v: item.vis === 'pub' ? 1 : 2 }),
      ...(attrs ? { a: attrs } : {}),
      ...rest,
    },
  ];
  switch (item.kind) {
    case 'fn':
      return head('fn', packFn(item, options));
    case 'struct':
    case 'union':
      return head(item.kind, {
        ...packGenerics(item.generics),
        s: item.shape[0],
        f: item.fields.map(packField),
      });
    case 'enum':
      return head('enum', {
        ...packGenerics(item.generics),
        e: item.variants.map((it) => [it.name, it.shape[0], it.fields.map(packField)]),
      });
    case 'trait':
      return head('trait', {
        ...packGenerics(item.generics),
        b: item.supertraits.map(packBound),
        i: packItems(item.items, options),
      });
    case 'impl':
      return head('impl', {
        ...packGenerics(item.generics),
        ...(item.trait ? { t: packPath(item.trait) } : {}),
        ...(item.negative ? { n: 1 } : {}),
        ...(item.unsafe ? { u: 1 } : {}),
        T: packType(item.selfType),
        i: packItems(item.items, options),
      });
    case 'type':
      return head('type', {
        ...packGenerics(item.generics),
        ...(item.bounds.length ? { b: item.bounds.map(packBound) } : {}),
        ...(item.type ? { T: packType(item.type) } : {}),
      });
    case 'const':
    case 'static':
      return head(item.kind, {
        ...(item.type ? { T: packType(item.type) } : {}),
        ...(item.mutable ? { m: 1 } : {}),
        ...(options.offsets && item.valueSpan ? { V: [item.valueSpan.start, item.valueSpan.end] } : {}),
      });
    case 'use':
      return head('use', { l: item.leaves.map((it) => [it.path.join('::'), it.alias, it.global ? 1 : 0]) });
    case 'mod':
      return head('mod', item.inline ? { i: packItems(item.items, options) } : {});
    case 'foreignMod':
      return head('foreignMod', { i: packItems(item.items, options) });
    case 'externCrate':
      return head('externCrate', item.alias ? { A: item.alias } : {});
    case 'macroRules':
      return head('macroRules', { c: macroCallees(item), t: withoutComments(item.text) });
    case 'macroCall':
      return options.macros ? head('macroCall', packMacroCall(item, options)) : undefined;
  }
}

/** `#[cfg(test)]` and KUnit modules are no part of what a kernel offers. */
export function isTest(attrs: readonly Attribute[]): boolean {
  return attrs.some(
    (it) => /(^|::)kunit_tests$/.test(it.path) || (it.path === 'cfg' && /^\s*\(\s*test\s*\)/.test(it.tokens)),
  );
}

function packAttrs(attrs: readonly Attribute[]): string[] | undefined {
  const kept = attrs.filter((it) => !idleAttributes.test(it.path)).map((it) => it.path + it.tokens);
  return kept.length ? kept : undefined;
}

function packFn(item: FnItem, options: PackOptions): object {
  const { self } = item;
  return {
    ...packGenerics(item.generics),
    ...(self
      ? {
          s: self.type ? packType(self.type) : `${self.ref ? '&' : ''}${self.mutable ? 'mut ' : ''}self`,
          ...(self.type ? { S: self.mutable ? 2 : 1 } : {}),
        }
      : {}),
    ...(item.params.length
      ? {
          p: item.params.map((it) => [
            it.pattern.kind === 'ident' ? it.pattern.name : '_',
            packType(it.type),
          ]),
        }
      : {}),
    ...(item.ret ? { r: packType(item.ret) } : {}),
    ...(item.unsafe ? { u: 1 } : {}),
    ...(item.const ? { c: 1 } : {}),
    ...(item.bodySpan ? { B: options.offsets ? [item.bodySpan.start, item.bodySpan.end] : 1 } : {}),
  };
}

/** The tokens of a definition; as it is where they do not match. */
function withoutComments(text: string): string {
  const trees = treesOf(text, writtenAt(0));
  return trees ? spelled(trees) : text;
}

/** A call's arguments as they are written where places count, otherwise its tokens. */
function packMacroCall(item: MacroItem, { offsets }: PackOptions): object {
  const trees = item.tokens();
  const { start, end } = item.argsSpan;
  return {
    p: packPath(item.path),
    t: trees ? spelled(trees, offsets ? start + 1 : undefined) : '',
    ...(offsets ? { A: [start, end, item.end] } : {}),
  };
}

function packField(field: Field): unknown[] {
  const attrs = packAttrs(field.attrs);
  const head = [field.name, packType(field.type), vis(field.vis)];
  return attrs ? [...head, attrs] : head;
}

function vis(it: Visibility): number {
  return it === 'pub' ? 1 : it === 'crate' ? 2 : 0;
}

function packGenerics(generics: Generics): object {
  return {
    ...(generics.params.length
      ? {
          g: generics.params.map((it) => [
            it.kind === 'const' ? `const ${it.name}` : it.name,
            it.bounds.map(packBound),
            ...(it.default ? [packType(it.default)] : []),
          ]),
        }
      : {}),
    ...(generics.where.length
      ? { w: generics.where.map((it) => [packType(it.type), it.bounds.map(packBound)]) }
      : {}),
  };
}

function packBound(bound: Bound): unknown {
  const path = packPath(bound.path);
  return bound.fn
    ? { F: path, p: bound.fn.params.map(packType), ...(bound.fn.ret ? { r: packType(bound.fn.ret) } : {}) }
    : path;
}

function packPath(path: Path): PackedType {
  const names = path.segments.map((it) => it.name);
  const plain = path.segments.slice(0, -1).every((it) => !it.args?.length);
  const last = path.segments.at(-1);
  if (path.qself) {
    return {
      q: packType(path.qself.type),
      ...(path.qself.trait ? { t: packPath(path.qself.trait) } : {}),
      ...(path.segments.some((it) => it.args?.length) ? { P: path.segments.map(packSegment) } : { n: names }),
    };
  }
  const text = (path.global ? '::' : '') + names.join('::');
  if (plain) return last?.args?.length ? [text, ...last.args.map(packArg)] : text;
  return {
    P: path.segments.map(packSegment),
    ...(path.global ? { g: 1 } : {}),
  };
}

function packSegment({ name, args }: Path['segments'][number]): unknown {
  return [name, (args ?? []).map(packArg)];
}

function packArg(arg: GenericArg): PackedArg {
  if (arg.kind === 'const') return { c: arg.text };
  return arg.kind === 'assoc' ? { A: arg.name, T: packType(arg.type) } : packType(arg.type);
}

/** See `PackedType`. */
export function packType(type: Type): PackedType {
  switch (type.kind) {
    case 'path':
      return packPath(type.path);
    case 'ref':
      return { [type.mutable ? '&m' : '&']: packType(type.inner) };
    case 'ptr':
      return { [type.mutable ? '*m' : '*']: packType(type.inner) };
    case 'tuple':
      return { t_: type.elems.map(packType) };
    case 'slice':
      return { s: packType(type.elem) };
    case 'array':
      return { a: packType(type.elem), n: type.len };
    case 'fn':
      return { f: type.params.map(packType), ...(type.ret ? { r: packType(type.ret) } : {}) };
    case 'impl':
      return { i: type.bounds.map(packBound) };
    case 'dyn':
      return { d: type.bounds.map(packBound) };
    case 'never':
      return '!';
    case 'infer':
      return '_';
    default:
      return '?';
  }
}

/** The paths that a macro's right-hand side calls, in order: what says which type `new_mutex!` makes. */
function macroCallees(item: Item & { kind: 'macroRules' }): string[] {
  const calls = item.body.kind === 'tokens' ? item.body.calls : [];
  return calls.flatMap((it) =>
    it.kind === 'call' && it.callee.kind === 'path'
      ? [it.callee.path.segments.map((s) => s.name).join('::')]
      : [],
  );
}
