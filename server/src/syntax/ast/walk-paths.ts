import type {
  Block,
  Bound,
  CallExpr,
  Expr,
  GenericArg,
  Generics,
  Item,
  MacroCall,
  MethodCallExpr,
  Path,
  Pattern,
  Stmt,
  Type,
} from './index.ts';
import { childExprs } from './walk.ts';

/** Where a path stands: as a type, as a trait, as a value, as the function of a call, in a pattern, or as a macro's name. */
export type PathRole = 'type' | 'trait' | 'value' | 'callee' | 'pattern' | 'macro';

/** What is told of each path. Items are the caller's affair: `block` says whether the walk enters a block by itself. */
export interface PathVisitor {
  path(path: Path, role: PathRole, at?: PathParent): void;
  /** A block is about to be entered; `false` leaves it out. */
  block?(block: Block): boolean;
  method?(call: MethodCallExpr, wanted: Type | undefined): void;
}

/** What a path belongs to, as far as rules ask for it. */
export type PathParent = MacroCall | CallExpr;

/** Every path of an expression, in types, patterns, macro calls and nested closures too; the items of blocks are not entered. */
export function expressionPaths(expr: Expr, visit: PathVisitor, wanted?: Type): void {
  switch (expr.kind) {
    case 'block':
      if (visit.block?.(expr) === false) return;
      for (const stmt of expr.stmts) statementPaths(stmt, visit);
      if (expr.tail) expressionPaths(expr.tail, visit, wanted);
      return;
    case 'path':
      pathParts(expr.path, 'value', visit);
      return;
    case 'call':
      if (expr.callee.kind === 'path') pathParts(expr.callee.path, 'callee', visit, expr);
      else expressionPaths(expr.callee, visit);
      for (const arg of expr.args) expressionPaths(arg, visit, insideOf(expr, wanted));
      return;
    case 'methodCall':
      visit.method?.(expr, wanted);
      argPaths(expr.turbofish, visit);
      break;
    case 'macro':
      visit.path(expr.path, 'macro', expr);
      if (expr.body.kind === 'init') {
        pathParts(expr.body.init.path, 'type', visit);
        if (expr.body.init.error) typePaths(expr.body.init.error, visit);
      } else if (expr.body.kind === 'stmts') {
        expressionPaths(expr.body.block, visit);
        return;
      }
      break;
    case 'cast':
      typePaths(expr.type, visit);
      break;
    case 'closure':
      for (const param of expr.params) {
        patternPaths(param.pattern, visit);
        if (param.type) typePaths(param.type, visit);
      }
      if (expr.ret) typePaths(expr.ret, visit);
      break;
    case 'struct':
      pathParts(expr.path, 'type', visit);
      break;
    case 'let':
    case 'for':
      patternPaths(expr.pattern, visit);
      break;
    case 'match':
      for (const arm of expr.arms) patternPaths(arm.pattern, visit);
      break;
    case 'try':
      // What `?` lets through has the wanted type inside a `Result`: nothing is said of the call itself.
      break;
    default:
  }
  childExprs(expr, (inner) => expressionPaths(inner, visit));
}

/** What is wanted of the argument of `Ok` or `Some`, where a `Result` or `Option` is wanted. */
function insideOf({ callee }: CallExpr, wanted: Type | undefined): Type | undefined {
  const name = callee.kind === 'path' ? callee.path.segments.at(-1)?.name : undefined;
  const last = wanted?.kind === 'path' ? wanted.path.segments.at(-1) : undefined;
  const fits = (name === 'Ok' && last?.name === 'Result') || (name === 'Some' && last?.name === 'Option');
  const arg = fits ? last?.args?.[0] : undefined;
  return arg?.kind === 'type' ? arg.type : undefined;
}

function statementPaths(stmt: Stmt, visit: PathVisitor): void {
  if (stmt.kind === 'item') return;
  if (stmt.kind === 'expr') {
    expressionPaths(stmt.expr, visit);
    return;
  }
  patternPaths(stmt.pattern, visit);
  if (stmt.type) typePaths(stmt.type, visit);
  if (stmt.init) expressionPaths(stmt.init, visit, stmt.type);
  if (stmt.else) expressionPaths(stmt.else, visit);
}

/** Every path of a type. */
export function typePaths(type: Type, visit: PathVisitor): void {
  switch (type.kind) {
    case 'path':
      pathParts(type.path, 'type', visit);
      return;
    case 'ref':
    case 'ptr':
      typePaths(type.inner, visit);
      return;
    case 'slice':
    case 'array':
      typePaths(type.elem, visit);
      return;
    case 'tuple':
      for (const elem of type.elems) typePaths(elem, visit);
      return;
    case 'fn':
      signaturePaths(type, visit);
      return;
    case 'impl':
    case 'dyn':
      boundPaths(type.bounds, visit);
      return;
    default:
  }
}

/** The path itself, then those in its qualified self and its arguments. */
function pathParts(path: Path, role: PathRole, visit: PathVisitor, at?: PathParent): void {
  visit.path(path, role, at);
  if (path.qself) {
    typePaths(path.qself.type, visit);
    if (path.qself.trait) pathParts(path.qself.trait, 'trait', visit);
  }
  for (const segment of path.segments) argPaths(segment.args, visit);
}

function argPaths(args: readonly GenericArg[] | undefined, visit: PathVisitor): void {
  for (const arg of args ?? []) if (arg.kind !== 'const') typePaths(arg.type, visit);
}

function signaturePaths(
  fn: { readonly params: readonly Type[]; readonly ret?: Type },
  visit: PathVisitor,
): void {
  for (const param of fn.params) typePaths(param, visit);
  if (fn.ret) typePaths(fn.ret, visit);
}

function boundPaths(bounds: readonly Bound[], visit: PathVisitor): void {
  for (const bound of bounds) {
    pathParts(bound.path, 'trait', visit);
    if (bound.fn) signaturePaths(bound.fn, visit);
  }
}

function patternPaths(pattern: Pattern, visit: PathVisitor): void {
  switch (pattern.kind) {
    case 'ident':
      if (pattern.sub) patternPaths(pattern.sub, visit);
      return;
    case 'tuple':
    case 'slice':
    case 'or':
      for (const elem of pattern.elems) patternPaths(elem, visit);
      return;
    case 'tupleStruct':
      pathParts(pattern.path, 'pattern', visit);
      for (const elem of pattern.elems) patternPaths(elem, visit);
      return;
    case 'struct':
      pathParts(pattern.path, 'pattern', visit);
      for (const field of pattern.fields) patternPaths(field.pattern, visit);
      return;
    case 'ref':
      patternPaths(pattern.inner, visit);
      return;
    case 'path':
      pathParts(pattern.path, 'pattern', visit);
      return;
    default:
  }
}

function genericsPaths(generics: Generics, visit: PathVisitor): void {
  for (const param of generics.params) {
    boundPaths(param.bounds, visit);
    if (param.default) typePaths(param.default, visit);
  }
  for (const predicate of generics.where) {
    typePaths(predicate.type, visit);
    boundPaths(predicate.bounds, visit);
  }
}

/** The paths in an item's own words: its signature, fields, bounds, the macro that is called. Bodies, values, imports and inner items are left out. */
export function itemPaths(item: Item, visit: PathVisitor): void {
  switch (item.kind) {
    case 'fn':
      genericsPaths(item.generics, visit);
      if (item.self?.type) typePaths(item.self.type, visit);
      for (const param of item.params) typePaths(param.type, visit);
      if (item.ret) typePaths(item.ret, visit);
      return;
    case 'struct':
    case 'union':
      genericsPaths(item.generics, visit);
      for (const field of item.fields) typePaths(field.type, visit);
      return;
    case 'enum':
      genericsPaths(item.generics, visit);
      for (const field of item.variants.flatMap((it) => it.fields)) typePaths(field.type, visit);
      return;
    case 'trait':
      genericsPaths(item.generics, visit);
      boundPaths(item.supertraits, visit);
      return;
    case 'impl':
      genericsPaths(item.generics, visit);
      if (item.trait) pathParts(item.trait, 'trait', visit);
      typePaths(item.selfType, visit);
      return;
    case 'type':
      genericsPaths(item.generics, visit);
      boundPaths(item.bounds, visit);
      if (item.type) typePaths(item.type, visit);
      return;
    case 'const':
    case 'static':
      if (item.type) typePaths(item.type, visit);
      return;
    case 'macroCall':
      pathParts(item.path, 'macro', visit);
      return;
    default:
  }
}
