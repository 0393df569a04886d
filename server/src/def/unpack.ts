import type {
  Attribute,
  Bound,
  Field,
  GenericArg,
  Generics,
  Item,
  MacroItem,
  Path,
  Type,
  Visibility,
} from '../syntax/ast/index.ts';
import { treesOf, writtenAt } from '../syntax/macros/expand/trees.ts';
import type { PackedItem } from './pack.ts';

/**
 * Reads back what `packItems` wrote. Spans are those of the file that was packed, as far as they were kept: an item's
 * start and a function's body; all others are empty at 0. Trusts its input: profiles are built with the tool, and the
 * cache is keyed by the tool's version.
 */
export function unpackItems(items: readonly PackedItem[]): Item[] {
  return items.map(unpackItem);
}

const none = { start: 0, end: 0 };

// biome-ignore lint/suspicious/noExplicitAny: the packed form is JSON of our own making, read in this file alone.
type Json = any;

function unpackItem([kind, name, start, packed]: PackedItem): Item {
  const rest = packed as Json;
  const vis: Visibility = rest.v === 1 ? 'pub' : rest.v === 2 ? 'crate' : 'private';
  const base = { name, start, end: start, nameSpan: { start, end: start }, attrs: attributes(rest.a), vis };
  switch (kind) {
    case 'fn':
      return {
        ...base,
        kind,
        end: rest.B?.[1] ?? start,
        generics: generics(rest),
        ...(rest.s ? { self: selfParam(rest) } : {}),
        params: (rest.p ?? []).map(([p, type]: Json) => ({
          ...none,
          pattern:
            p === '_'
              ? { ...none, kind: 'wild' }
              : { ...none, kind: 'ident', name: p, byRef: false, mutable: false },
          type: unpackType(type),
        })),
        paramsSpan: none,
        ...(rest.r ? { ret: unpackType(rest.r) } : {}),
        unsafe: rest.u === 1,
        const: rest.c === 1,
        async: false,
        ...(rest.B ? { bodySpan: rest.B === 1 ? none : { start: rest.B[0], end: rest.B[1] } } : {}),
      };
    case 'struct':
    case 'union':
      return { ...base, kind, generics: generics(rest), shape: shape(rest.s), fields: rest.f.map(field) };
    case 'enum':
      return {
        ...base,
        kind,
        generics: generics(rest),
        variants: rest.e.map(([variant, s, fields]: Json) => ({
          ...none,
          name: variant,
          shape: shape(s),
          fields: fields.map(field),
        })),
      };
    case 'trait':
      return {
        ...base,
        kind,
        generics: generics(rest),
        supertraits: rest.b.map(bound),
        items: unpackItems(rest.i),
      };
    case 'impl':
      return {
        ...base,
        kind,
        generics: generics(rest),
        ...(rest.t ? { trait: path(rest.t) } : {}),
        negative: rest.n === 1,
        unsafe: rest.u === 1,
        selfType: unpackType(rest.T),
        items: unpackItems(rest.i),
      };
    case 'type':
      return {
        ...base,
        kind,
        generics: generics(rest),
        bounds: (rest.b ?? []).map(bound),
        ...(rest.T ? { type: unpackType(rest.T) } : {}),
      };
    case 'const':
    case 'static':
      return {
        ...base,
        kind,
        ...(rest.T ? { type: unpackType(rest.T) } : {}),
        mutable: rest.m === 1,
        ...(rest.V ? { valueSpan: { start: rest.V[0], end: rest.V[1] } } : {}),
      };
    case 'use':
      return {
        ...base,
        kind,
        leaves: rest.l.map(([p, alias, global]: Json) => ({
          ...none,
          path: p.split('::'),
          alias,
          global: global === 1,
        })),
      };
    case 'mod':
      return { ...base, kind, inline: rest.i !== undefined, items: rest.i ? unpackItems(rest.i) : [] };
    case 'foreignMod':
      return { ...base, kind, items: unpackItems(rest.i) };
    case 'externCrate':
      return { ...base, kind, ...(rest.A ? { alias: rest.A } : {}) };
    case 'macroCall':
      return macroItem(base, rest);
    default:
      return {
        ...base,
        kind: 'macroRules',
        body: { kind: 'tokens', calls: rest.c.map(macroCall) },
        text: rest.t ?? '',
      };
  }
}

function macroItem(
  base: Omit<MacroItem, 'kind' | 'path' | 'argsSpan' | 'body' | 'tokens' | 'statics'>,
  rest: Json,
): MacroItem {
  const [start, end, behind] = rest.A ?? [0, 0, 0];
  return {
    ...base,
    kind: 'macroCall',
    path: path(rest.p),
    argsSpan: { start, end },
    end: behind,
    body: { kind: 'tokens', calls: [] },
    tokens: () => treesOf(rest.t, writtenAt(start + 1)),
    statics: [],
  };
}

function macroCall(text: string): Json {
  const callee = { ...none, kind: 'path', path: path(text) };
  return { ...none, kind: 'call', callee, args: [], argsSpan: none };
}

function attributes(list: readonly string[] | undefined): Attribute[] {
  return (list ?? []).map((it) => {
    const name = /^[\w:]+/.exec(it)?.[0] ?? '';
    return { ...none, path: name, tokens: it.slice(name.length), inner: false };
  });
}

function selfParam(rest: Json): Json {
  if (rest.S) return { ...none, ref: false, mutable: rest.S === 2, type: unpackType(rest.s) };
  return { ...none, ref: rest.s.startsWith('&'), mutable: rest.s.includes('mut ') };
}

function shape(letter: string): 'named' | 'tuple' | 'unit' {
  return letter === 'n' ? 'named' : letter === 't' ? 'tuple' : 'unit';
}

function field([name, type, v, attrs]: Json): Field {
  return {
    ...none,
    name,
    nameSpan: none,
    type: unpackType(type),
    attrs: attributes(attrs),
    vis: v === 1 ? 'pub' : v === 2 ? 'crate' : 'private',
  };
}

function generics(rest: Json): Generics {
  return {
    params: (rest.g ?? []).map(([name, bounds, def]: Json) => {
      const isConst = name.startsWith('const ');
      return {
        ...none,
        name: isConst ? name.slice(6) : name,
        kind: isConst ? 'const' : 'type',
        bounds: bounds.map(bound),
        ...(def ? { default: unpackType(def) } : {}),
      };
    }),
    where: (rest.w ?? []).map(([type, bounds]: Json) => ({
      type: unpackType(type),
      bounds: bounds.map(bound),
    })),
  };
}

function bound(it: Json): Bound {
  if (it?.F !== undefined) {
    return {
      ...none,
      path: path(it.F),
      fn: { params: it.p.map(unpackType), ...(it.r ? { ret: unpackType(it.r) } : {}) },
    };
  }
  return { ...none, path: path(it) };
}

function path(it: Json): Path {
  if (typeof it === 'string') return plainPath(it, undefined);
  if (Array.isArray(it)) return plainPath(it[0], it.slice(1).map(arg));
  if (it.q !== undefined) {
    return {
      ...none,
      segments: it.n ? it.n.map((name: string) => ({ ...none, name })) : it.P.map(segment),
      qself: { type: unpackType(it.q), ...(it.t ? { trait: path(it.t) } : {}) },
    };
  }
  return {
    ...none,
    segments: it.P.map(segment),
    ...(it.g ? { global: true } : {}),
  };
}

function segment([name, args]: Json): Path['segments'][number] {
  return { ...none, name, ...(args.length ? { args: args.map(arg) } : {}) };
}

function plainPath(text: string, args: GenericArg[] | undefined): Path {
  const global = text.startsWith('::');
  const names = (global ? text.slice(2) : text).split('::');
  const segments = names.map((name, i) => ({
    ...none,
    name,
    ...(args && i === names.length - 1 ? { args } : {}),
  }));
  return { ...none, segments, ...(global ? { global } : {}) };
}

function arg(it: Json): GenericArg {
  if (it?.c !== undefined) return { kind: 'const', text: it.c };
  if (it?.A !== undefined) return { kind: 'assoc', name: it.A, type: unpackType(it.T) };
  return { kind: 'type', type: unpackType(it) };
}

/** See `packType`. */
export function unpackType(it: Json): Type {
  if (it === '!') return { ...none, kind: 'never' };
  if (it === '_') return { ...none, kind: 'infer' };
  if (it === '?') return { ...none, kind: 'unknown' };
  if (typeof it === 'string' || Array.isArray(it) || it.q !== undefined || it.P !== undefined)
    return { ...none, kind: 'path', path: path(it) };
  if (it['&'] !== undefined) return { ...none, kind: 'ref', mutable: false, inner: unpackType(it['&']) };
  if (it['&m'] !== undefined) return { ...none, kind: 'ref', mutable: true, inner: unpackType(it['&m']) };
  if (it['*'] !== undefined) return { ...none, kind: 'ptr', mutable: false, inner: unpackType(it['*']) };
  if (it['*m'] !== undefined) return { ...none, kind: 'ptr', mutable: true, inner: unpackType(it['*m']) };
  if (it.t_ !== undefined) return { ...none, kind: 'tuple', elems: it.t_.map(unpackType) };
  if (it.s !== undefined) return { ...none, kind: 'slice', elem: unpackType(it.s) };
  if (it.a !== undefined) return { ...none, kind: 'array', elem: unpackType(it.a), len: it.n };
  if (it.f !== undefined)
    return { ...none, kind: 'fn', params: it.f.map(unpackType), ...(it.r ? { ret: unpackType(it.r) } : {}) };
  if (it.i !== undefined) return { ...none, kind: 'impl', bounds: it.i.map(bound) };
  return { ...none, kind: 'dyn', bounds: (it.d ?? []).map(bound) };
}
