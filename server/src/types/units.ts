import { childModule } from '../def/crate.ts';
import { type ItemDecl, type Module, makeBlockModule, noMemo } from '../def/module.ts';
import type { Block, Expr, ImplItem, Item, TraitItem } from '../syntax/ast/index.ts';
import { forEachExpr } from '../syntax/ast/walk.ts';
import type { SourceFile } from '../syntax/source-file.ts';
import type { Span } from '../text/span.ts';
import type { BodyTypes } from './callee.ts';
import type { Impl } from './impl-heads.ts';
import { extendImpls, type ImplIndex } from './impls.ts';
import { inferFn, inferLone, inferLoose } from './infer/body.ts';
import { type FnRef, inImpl, traitScope } from './methods.ts';
import type { Scope } from './scope.ts';
import type { TypeWorld } from './world.ts';

/** A piece of code that runs as one: a function's body, a doc-comment example, a constant's value, a macro's tokens. */
export interface Unit {
  readonly kind: 'fn' | 'doc' | 'const' | 'macro';
  /** The body's place in the file. */
  readonly span: Span;
  readonly file: SourceFile;
  readonly module: Module;
  /** The function, for `fn`. */
  readonly fn?: FnRef;
  /** The scope in which the body's types are written. */
  readonly scope: Scope;
  /** The body; lowered when first asked for. */
  block(): Block | undefined;
  /** The expressions where there is no block: a constant's value, calls found in a macro. */
  exprs(): readonly Expr[];
  /** Inferred on first call. */
  types(): BodyTypes;
  /** Functions declared inside the body, as units of their own. */
  nested(): readonly Unit[];
}

/** All units of a file, in the order of the text; `module` is the file's own module. */
export function unitsOf(world: TypeWorld, file: SourceFile, module: Module): Unit[] {
  return [...codeUnits(world, file, module), ...docUnits(world, file, module)].sort(
    (a, b) => a.span.start - b.span.start,
  );
}

/** The unit around an offset, of a list in the order of the text; what is declared inside it is left aside. */
export function unitAround(units: readonly Unit[], offset: number): Unit | undefined {
  let found: Unit | undefined;
  for (const it of units) {
    if (it.span.start > offset) break;
    if (offset < it.span.end) found = it;
  }
  return found;
}

/** The innermost unit around an offset: the one around it, or one that is declared inside that. */
export function innermostUnit(units: readonly Unit[], offset: number): Unit | undefined {
  let found: Unit | undefined;
  for (let next = unitAround(units, offset); next; next = unitAround(next.nested(), offset)) found = next;
  return found;
}

/** The units of a file outside its documentation, in the order of the text. */
export function codeUnits(world: TypeWorld, file: SourceFile, module: Module): Unit[] {
  const out: Unit[] = [];
  collect(out, world, world.impls, file, module);
  return out.sort((a, b) => a.span.start - b.span.start);
}

/** The examples in a file's documentation, in the order of the text. */
export function docUnits(world: TypeWorld, file: SourceFile, module: Module): Unit[] {
  const docs = docModule(world, module);
  return file.docExamples().map((it) => looseUnit(world, file, docs, it));
}

function collect(out: Unit[], world: TypeWorld, impls: ImplIndex, file: SourceFile, module: Module): void {
  for (const item of module.items) {
    switch (item.kind) {
      case 'fn':
        add(
          out,
          fnUnit(world, impls, file, {
            id: `${module.id}::${item.name}`,
            item,
            module,
            scope: impls.scope(module),
          }),
        );
        break;
      case 'impl': {
        const impl = impls.find(item);
        if (impl) collectMembers(out, world, impls, file, impl, item);
        break;
      }
      case 'trait':
        collectTrait(out, world, impls, file, module, item);
        break;
      case 'mod': {
        const child = item.inline ? childModule(module, item.name) : undefined;
        if (child) collect(out, world, impls, file, child);
        break;
      }
      case 'const':
      case 'static':
        if (item.valueSpan)
          out.push(
            loneUnit('const', world, impls, file, module, impls.scope(module), item.valueSpan, () =>
              constantValue(file, item),
            ),
          );
        break;
      case 'macroCall':
      case 'macroRules':
        out.push(
          loneUnit('macro', world, impls, file, module, impls.scope(module), item, () => macroExprs(item)),
        );
    }
  }
}

function collectMembers(
  out: Unit[],
  world: TypeWorld,
  impls: ImplIndex,
  file: SourceFile,
  impl: Impl,
  item: ImplItem,
): void {
  for (const it of item.items) {
    if (it.kind === 'fn') add(out, fnUnit(world, impls, file, inImpl(impl, it)));
    else if (it.kind === 'const' && it.valueSpan)
      out.push(
        loneUnit('const', world, impls, file, impl.module, impl.scope, it.valueSpan, () =>
          constantValue(file, it),
        ),
      );
    else if (it.kind === 'macroCall')
      out.push(loneUnit('macro', world, impls, file, impl.module, impl.scope, it, () => macroExprs(it)));
  }
}

function collectTrait(
  out: Unit[],
  world: TypeWorld,
  impls: ImplIndex,
  file: SourceFile,
  module: Module,
  item: TraitItem,
): void {
  const decl: ItemDecl = { kind: 'item', id: `${module.id}::${item.name}`, module, item };
  const scope = traitScope(impls, decl);
  for (const it of item.items) {
    if (it.kind !== 'fn') continue;
    add(
      out,
      fnUnit(world, impls, file, {
        id: `${decl.id}::${it.name}`,
        item: it,
        module,
        owner: { trait: decl },
        scope,
      }),
    );
  }
}

function add(out: Unit[], unit: Unit | undefined): void {
  if (unit) out.push(unit);
}

/** The unit of a function whose file is known; undefined for a declaration without a body. */
export function fnUnit(world: TypeWorld, impls: ImplIndex, file: SourceFile, fn: FnRef): Unit | undefined {
  const { bodySpan } = fn.item;
  return bodySpan && new FnUnit(world, impls, file, fn, bodySpan);
}

/** A function's body. A file has many and few are looked into: nothing is made before it is asked for. */
class FnUnit implements Unit {
  readonly kind = 'fn';
  readonly span: Span;
  readonly file: SourceFile;
  readonly fn: FnRef;
  readonly #world: TypeWorld;
  readonly #impls: ImplIndex;
  #types: BodyTypes | undefined;
  #nested: readonly Unit[] | undefined;

  constructor(world: TypeWorld, impls: ImplIndex, file: SourceFile, fn: FnRef, span: Span) {
    this.span = span;
    this.file = file;
    this.fn = fn;
    this.#world = world;
    this.#impls = impls;
  }

  get module(): Module {
    return this.fn.module;
  }

  get scope(): Scope {
    return this.fn.scope;
  }

  block(): Block | undefined {
    return this.file.body(this.fn.item);
  }

  exprs(): readonly Expr[] {
    return [];
  }

  types(): BodyTypes {
    const inputs = { impls: this.#impls, macroResult: this.#world.macroResult };
    return (this.#types ??= inferFn(inputs, this.fn, this.block()!));
  }

  nested(): readonly Unit[] {
    return (this.#nested ??= mayDeclare(this.file, this.span)
      ? nestedUnits(this.#world, this.#impls, this.file, this.module, this.block())
      : []);
  }
}

function looseUnit(
  world: TypeWorld,
  file: SourceFile,
  module: Module,
  example: { readonly block: Block } & Span,
): Unit {
  return {
    kind: 'doc',
    span: { start: example.start, end: example.end },
    file,
    module,
    scope: world.impls.scope(module),
    block: () => example.block,
    exprs: () => [],
    types: once(() =>
      inferLoose({ impls: world.impls, macroResult: world.macroResult }, module, example.block),
    ),
    nested: once(() =>
      mayDeclare(file, example) ? nestedUnits(world, world.impls, file, module, example.block) : [],
    ),
  };
}

function loneUnit(
  kind: 'const' | 'macro',
  world: TypeWorld,
  impls: ImplIndex,
  file: SourceFile,
  module: Module,
  scope: Scope,
  span: Span,
  exprs: () => readonly Expr[],
): Unit {
  return {
    kind,
    span: { start: span.start, end: span.end },
    file,
    module,
    scope,
    block: () => undefined,
    exprs,
    types: once(() => inferLone({ impls, macroResult: world.macroResult }, scope, exprs())),
    nested: () => [],
  };
}

/** Whether a piece of a file has a word that begins an item with code in it; most bodies have none and are not looked through. */
function mayDeclare(file: SourceFile, { start, end }: Span): boolean {
  return /(?<![*'])\b(?:fn|impl|trait|const|static|mod|macro_rules)\b/.test(file.text.slice(start, end));
}

/** The functions declared in the blocks of a body: a block's items see each other and what is around. */
function nestedUnits(
  world: TypeWorld,
  impls: ImplIndex,
  file: SourceFile,
  module: Module,
  body: Block | undefined,
): Unit[] {
  const out: Unit[] = [];
  if (!body) return out;
  const enter = (block: Block, around: Module, index: ImplIndex): void => {
    const items = block.stmts.filter((it) => it.kind === 'item').map((it): Item => it.item);
    let inside = around;
    let inner = index;
    if (items.length) {
      inside = makeBlockModule(around, `${around.id}::{${block.start}}`, items);
      inner = extendImpls(index, inside);
      collect(out, world, inner, file, inside);
    }
    forEachExpr(block, (it) => {
      if (it === block || it.kind !== 'block') return true;
      enter(it, inside, inner);
      return false;
    });
  };
  enter(body, module, impls);
  return out;
}

function constantValue(file: SourceFile, item: Item & { kind: 'const' | 'static' }): readonly Expr[] {
  const value = file.value(item);
  return value ? [value] : [];
}

function macroExprs(item: Item & { kind: 'macroCall' | 'macroRules' }): readonly Expr[] {
  const { body } = item;
  switch (body.kind) {
    case 'tokens':
      return body.calls;
    case 'exprs':
      return body.exprs;
    case 'stmts':
      return [body.block];
    case 'init':
      return body.init.fields.flatMap((it) => (it.value ? [it.value] : []));
  }
}

/**
 * A doc-comment example is a crate of its own that has the kernel's prelude. A crate that the kernel crate is built on
 * (`pin_init`) knows no kernel: its examples see what they import and nothing else.
 */
function docModule(world: TypeWorld, near: Module): Module {
  const root = world.crate('kernel')?.root ?? near.crate.root;
  const below = near.crate.name !== 'kernel' && world.crate(near.crate.name) !== undefined;
  const globs = below ? [] : [{ start: 0, end: 0, path: ['kernel', 'prelude'], alias: '*', global: false }];
  return {
    ...root,
    id: 'doc',
    file: near.file,
    written: [],
    items: [],
    names: new Map(),
    uses: new Map(),
    globs,
    memo: noMemo(),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
