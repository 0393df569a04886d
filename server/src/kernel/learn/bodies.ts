import { allModules } from '../../def/crate.ts';
import type { Crate, Module } from '../../def/module.ts';
import { isTest } from '../../def/pack.ts';
import type { CallExpr, Expr, Item, MethodCallExpr } from '../../syntax/ast/index.ts';
import { forEachExpr, forEachItem } from '../../syntax/ast/walk.ts';
import type { SourceFile } from '../../syntax/source-file.ts';
import type { Callee } from '../../types/callee.ts';
import type { FnRef } from '../../types/methods.ts';
import { showTy } from '../../types/ty.ts';
import { type Unit, unitsOf } from '../../types/units.ts';
import type { TypeWorld } from '../../types/world.ts';
import { bindingFact } from '../facts/bindings.ts';
import { flagsArgument } from '../model.ts';

/** What a function's body says of allocations. */
export interface BodyFacts {
  readonly fn: FnRef;
  /** The first allocation with flags that stand in the text, as one would write it: `KBox::new(…, GFP_KERNEL)`. */
  readonly fixed?: string;
  /** Known functions that it calls without giving them flags. */
  readonly calls: readonly FnRef[];
  /** Names of the macros that it calls with something in them: `kvec![]` alone makes a vector that holds no memory. */
  readonly macros: readonly string[];
  /** Why it cannot be told whether it allocates, where something in it looks like it. */
  readonly doubt?: string;
}

/** A file as the parser gives it, and the module that it is, with the same items. */
export interface OpenedFile {
  readonly file: SourceFile;
  readonly module: Module;
}

/** Parses a file; undefined where it cannot be read. Whoever asks frees it. */
export type OpenFile = (path: string) => OpenedFile | undefined;

/** Every file of these crates, opened one after the other, for the trees of all of them are not kept. */
export function* filesOf(crates: readonly Crate[], open: OpenFile): Generator<OpenedFile> {
  for (const module of crates.flatMap((it) => allModules(it))) {
    // An inline module is part of its file's.
    const opened = module.parent?.file === module.file ? undefined : open(module.file);
    if (!opened) continue;
    yield opened;
    opened.file.release();
  }
}

/** The facts of every function with a body in this file, tests left out. */
export function bodiesOf(world: TypeWorld, { file, module }: OpenedFile): BodyFacts[] {
  const tests = testSpans(file.items);
  return unitsOf(world, file, module).flatMap((unit) =>
    !unit.fn || tests.some((it) => it.start <= unit.span.start && unit.span.end <= it.end)
      ? []
      : [factsOf(unit, unit.fn)],
  );
}

function testSpans(items: readonly Item[]): Item[] {
  const out: Item[] = [];
  forEachItem(items, (it) => {
    if (isTest(it.attrs)) out.push(it);
  });
  return out;
}

function factsOf(unit: Unit, fn: FnRef): BodyFacts {
  const macros: string[] = [];
  const calls: FnRef[] = [];
  let fixed: string | undefined;
  let doubt: string | undefined;
  const { callees } = unit.types();
  forEachExpr(unit.block()!, (expr) => {
    if (expr.kind === 'macro' && expr.argsSpan.end - expr.argsSpan.start > 2)
      macros.push(expr.path.segments.at(-1)?.name ?? '');
    if (expr.kind !== 'call' && expr.kind !== 'methodCall') return;
    const callee = callees.get(expr);
    const literal = expr.args.find(isLiteralFlags);
    if (callee?.kind === 'extern') {
      const c = fixedInC(callee.id, expr, unit.file.text);
      if (c) fixed ??= c;
    } else if (callee?.kind === 'fn') {
      const flags = flagsArgument(callee.fn);
      if (!flags) return void calls.push(callee.fn);
      const given = expr.args[flags.idx + (callee.ufcs ? 1 : 0)];
      if (given && isLiteralFlags(given)) fixed ??= shown(callee, textOf(unit, given));
      else if (given && !flagsArgument(fn))
        doubt ??= `gives ${callee.fn.item.name} the flags \`${textOf(unit, given)}\`, whose value its text does not say`;
    } else if (!callee && literal)
      doubt ??= `gives ${textOf(unit, literal)} to a call that could not be resolved`;
  });
  return { fn, calls, macros, ...(fixed ? { fixed } : {}), ...(doubt ? { doubt } : {}) };
}

/** A C function that allocates by itself, with flags of its own or with a constant that it is given. */
function fixedInC(id: string, call: CallExpr | MethodCallExpr, text: string): string | undefined {
  const name = id.split('::').at(-1)!;
  const fact = id.startsWith('bindings::') ? bindingFact(name) : undefined;
  if (fact?.fixedFlags) return `${name}(…), ${fact.fixedFlags}`;
  const given = fact?.flagsIdx === undefined ? undefined : call.args[fact.flagsIdx];
  return fact?.allocates && given && isLiteralFlags(given)
    ? `${name}(…, ${text.slice(given.start, given.end)})`
    : undefined;
}

function shown(callee: Callee & { kind: 'fn' }, flags: string): string {
  return `${nameOf(callee.fn)}(…, ${flags})`;
}

/** A function as one speaks of it: `Vec::push`, or its name alone where it stands free. */
export function nameOf(fn: FnRef): string {
  const { owner, item } = fn;
  const self = owner?.impl?.self;
  if (self?.k === 'adt') return `${self.decl.item.name}::${item.name}`;
  const type = self ? showTy(self) : owner?.trait?.item.name;
  return type ? `${type}::${item.name}` : item.name;
}

/** Whether an expression is made of GFP constants alone: `GFP_KERNEL`, `flags::GFP_ATOMIC | __GFP_ZERO`. */
export function isLiteralFlags(expr: Expr): boolean {
  switch (expr.kind) {
    case 'path':
      return /^(?:__)?GFP_[A-Z]/.test(expr.path.segments.at(-1)?.name ?? '');
    case 'binary':
      return expr.op === '|' && isLiteralFlags(expr.left) && isLiteralFlags(expr.right);
    case 'paren':
      return isLiteralFlags(expr.inner);
    default:
      return false;
  }
}

function textOf(unit: Unit, expr: Expr): string {
  return unit.file.text.slice(expr.start, expr.end).replace(/\s+/g, ' ');
}
