import { childModule } from '../def/crate.ts';
import { type Module, makeBlockModule } from '../def/module.ts';
import { evaluateCfg } from '../kernel/scope/cfg.ts';
import type {
  Attribute,
  Block,
  Expr,
  Generics,
  Item,
  MethodCallExpr,
  Path,
  Type,
  UseItem,
} from '../syntax/ast/index.ts';
import {
  expressionPaths,
  itemPaths,
  type PathParent,
  type PathRole,
  type PathVisitor,
} from '../syntax/ast/walk-paths.ts';
import { documentation } from '../syntax/docs/doc-blocks.ts';
import { findFences } from '../syntax/docs/fences.ts';
import type { Span } from '../text/span.ts';
import type { RuleContext } from './rule.ts';

/** A path in the file, with the module whose names it means. */
export interface PathUse {
  readonly path: Path;
  readonly role: PathRole;
  readonly at?: PathParent;
  readonly module: Module;
  /** Generic parameters in scope: they hide names of the module. */
  readonly generics: ReadonlySet<string>;
}

/** A method call in the file. */
export interface MethodUse {
  readonly call: MethodCallExpr;
  /** The type that a `let` around the call, or the function whose last value it is, wants of it. */
  readonly wanted?: Type;
  readonly module: Module;
}

/** An item with the module that it stands in. */
export interface UseOf<T extends Item> {
  readonly item: T;
  readonly module: Module;
}

/** The parts of a file that name things. */
export interface FileNames {
  readonly paths: readonly PathUse[];
  readonly methods: readonly MethodUse[];
  readonly uses: readonly UseOf<UseItem>[];
  readonly externCrates: readonly UseOf<Item & { kind: 'externCrate' }>[];
}

/** A kernel build sets this and no other. */
const KERNEL_CFGS: ReadonlySet<string> = new Set(['kernel']);

/**
 * The names in those parts of a file that hold one of the offsets `hits`: only bodies with a hit are
 * lowered. What is for tests on the build machine (`#[cfg(test)]`, `#[test]`) is left out, as are macro definitions.
 */
export function namesAt(cx: RuleContext, hits: readonly number[]): FileNames {
  const paths: PathUse[] = [];
  const methods: MethodUse[] = [];
  const uses: UseOf<UseItem>[] = [];
  const externCrates: UseOf<Item & { kind: 'externCrate' }>[] = [];
  const isHit = (span: Span) => hits.some((it) => span.start <= it && it < span.end);

  const visitorIn = (module: Module, generics: ReadonlySet<string>): PathVisitor => ({
    path: (path, role, at) => void paths.push({ path, role, ...(at ? { at } : {}), module, generics }),
    method: (call, wanted) => void methods.push({ call, ...(wanted ? { wanted } : {}), module }),
    block: (block) => {
      const items = block.stmts.flatMap((it): Item[] => (it.kind === 'item' ? [it.item] : []));
      if (items.length === 0) return true;
      const inside = makeBlockModule(module, `${module.id}::{${block.start}}`, items);
      walkItems(items, inside, generics);
      // The same block again, without its items, in its own module.
      walkBlock({ ...block, stmts: block.stmts.filter((it) => it.kind !== 'item') }, inside, generics);
      return false;
    },
  });
  const walkBlock = (block: Block, module: Module, generics: ReadonlySet<string>, wanted?: Type) =>
    expressionPaths(block, visitorIn(module, generics), wanted);
  const walkExpr = (expr: Expr | undefined, module: Module, generics: ReadonlySet<string>) => {
    if (expr) expressionPaths(expr, visitorIn(module, generics));
  };

  const walkItems = (items: readonly Item[], module: Module, outer: ReadonlySet<string>): void => {
    for (const item of items) {
      if (!isHit(item) || isForBuildMachine(item.attrs)) continue;
      const generics = 'generics' in item ? withNames(outer, item.generics) : outer;
      itemPaths(item, visitorIn(module, generics));
      switch (item.kind) {
        case 'use':
          uses.push({ item, module });
          break;
        case 'externCrate':
          externCrates.push({ item, module });
          break;
        case 'fn': {
          const body = item.bodySpan && isHit(item.bodySpan) ? cx.file.body(item) : undefined;
          if (body) walkBlock(body, module, generics, item.ret);
          break;
        }
        case 'const':
        case 'static':
          walkExpr(cx.file.value(item), module, generics);
          break;
        case 'impl':
        case 'trait':
          walkItems(item.items, module, generics);
          break;
        case 'mod': {
          const child = item.inline ? childModule(module, item.name) : undefined;
          if (child) walkItems(item.items, child, new Set());
          break;
        }
        default:
      }
    }
  };

  walkItems(cx.file.items, cx.module, new Set());
  const inExamples = hits.filter(documentation(cx.text));
  // The examples of a crate below the kernel's (`pin_init`) are run on the build machine.
  const { name } = cx.module.crate;
  const below = name !== 'kernel' && cx.world.crate(name) !== undefined;
  if (inExamples.length > 0 && !below) {
    for (const unit of cx.unitsAt(inExamples)) {
      const block = unit.kind === 'doc' ? unit.block() : undefined;
      if (block) walkBlock(block, unit.module, new Set());
    }
  }
  return { paths, methods, uses, externCrates };
}

/** The offsets that are no prose: outside of line comments and documentation, or in an example there. */
export function codeOffsets(text: string, offsets: readonly number[]): number[] {
  let fences: readonly Span[] | undefined;
  const documented = documentation(text);
  return offsets.filter((at) => {
    if (!documented(at)) return !inLineComment(text, at);
    fences ??= findFences(text).map((it) => ({ start: it.start, end: it.start + it.code.length }));
    return fences.some((it) => it.start <= at && at < it.end);
  });
}

/** Whether an offset's line begins with slashes. */
function inLineComment(text: string, at: number): boolean {
  let start = text.lastIndexOf('\n', at - 1) + 1;
  while (text[start] === ' ' || text[start] === '\t') start++;
  return text[start] === '/' && text[start + 1] === '/';
}

function isForBuildMachine(attrs: readonly Attribute[]): boolean {
  return attrs.some(
    (it) =>
      it.path === 'test' || (it.path === 'cfg' && evaluateCfg(it.tokens.slice(1, -1), KERNEL_CFGS) === false),
  );
}

function withNames(outer: ReadonlySet<string>, generics: Generics): ReadonlySet<string> {
  if (generics.params.length === 0) return outer;
  return new Set([...outer, ...generics.params.map((it) => it.name)]);
}
